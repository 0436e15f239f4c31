// Lines of Chinese pages that are not article, by how they read. Patterns hold both scripts.

import { CREDIT_LINE } from './credits.ts';

/** Opens a list of other articles; in the last part of a body everything from here on goes. */
export const OTHER_ARTICLES =
  /^[\s【[〖「(（▼◆■●◎★☆>»|#]*(?:更多)?(?:(?:推[荐薦]|相[关關]|延伸|[扩擴]展|拓展|[热熱][门門]|精彩|往期|最新|近期|深度|更多|[编編][辑輯]|同[类類]|本周|今日|[参參]考|[点點][击擊]|[网網]友|[读讀]者|全部|[发發]表|文章)(?:[阅閱][读讀]|文章|新[闻聞]|[资資][讯訊]|[报報][道導]|[链連鏈][接結]|推[荐薦]|精[选選]|回[顾顧]|[内內]容|[话話][题題]|[视視][频頻]|影片|[热熱][点點]|[评評][论論]|留言|排行榜?){1,2}|猜你[喜感].*|大家都在看|你可能.{0,3}(?:感[兴興]趣|喜[欢歡])|新[闻聞]排行|(?:Related|Recommended|Read more|No more|More)(?: (?:posts|articles|news|stories|reading|on this))?)[\s】\]〗」)）：:.▼>»|]*(?:更多)?$/i;

const LEGAL =
  /^[\s【[〖(（*＊※]*(?:免[责責]|版[权權]|特[别別]|[郑鄭]重|重要|[转轉][载載]|法律)?\s*(?:[声聲申]明|提示|[说說]明)[\s】\]〗)）]*[:：]|^[\s【[〖(（*＊※]*(?:免[责責]|版[权權]|[转轉][载載])(?:[声聲申]明|[说說]明|[条條]款|[须須]知)|^(?:本文|文章|以上)(?:[内內]容|文章|[观觀][点點]|信息|[资資][讯訊])?[^。]{0,20}(?:[仅僅不]代表|[仅僅]供[参參]考|不[构構]成|未[经經]授[权權]|禁止[转轉][载載])|[转轉][载載][请請须須需时時]?[^。]{0,12}(?:[注註]明|授[权權]|[联聯][系繫络絡])|版[权權](?:[归歸]|所有)|^Copyright\b|^©|All Rights Reserved|ICP[备備证證]|[违違]法和?不良信息|侵[权權].{0,12}(?:[删刪]除|[联聯][系繫络絡]|告知)/i;

const CALL =
  /(?:投稿|[联聯][系繫络絡]|商[务務]|爆料|[举舉][报報])(?:[邮郵信]箱|合作|[热熱][线線]|[电電][话話])\s*[:：]|^(?:分享|[转轉][发發])[至到给給].{0,12}$|[扫掃](?:一[扫掃]|[码碼]|描).{0,12}(?:[关關][注註]|[二识識]|分享|下[载載]|微信|加|[订訂][阅閱]|追蹤|[进進])|(?:[长長]按|[识識][别別]|[扫掃]描).{0,6}(?:[二维維]{2}[码碼]|QR)|^(?:[点點][击擊我]|[欢歡]迎|敬?[请請]|快[来來]|立即)?.{0,8}(?:[关關][注註]|追蹤|[订訂][阅閱]|下[载載]).{0,16}(?:公[众眾][号號]|微信|微博|客[户戶]端|APP|[频頻]道|專頁|粉絲|Telegram|Twitter|Facebook)|^(?:分享|收藏|[点點]?[赞讚]|打[赏賞]|[评評][论論]|[举舉][报報]|檢舉|[转轉][发發]|微信|微博|打印|列印|[关關][闭閉]|返回(?:[顶頂]部)?|[上下]一[篇页頁則则]|加入收藏|[简簡繁][体體]|字[号號]|[大中小]|首[页頁]|[扫掃]一[扫掃]|正文|登[录錄入]|[注註][册冊]|[\d,.万萬+]*\s*(?:人?[参參][与與]|[条條]?[评評][论論]|跟[贴貼]|次?[阅閱][读讀]|[浏瀏][览覽]|回[复覆]))(?:[:：\s].{0,10})?$|^[(（]?\s*(?:全?文?完|未完待[续續]|(?:THE )?END)\s*[)）]?$|^(?:[上下]一[篇页頁則则]|Previous|Next)\s*[:：|>]?|^正文已[结結]束|^Post (?:author|date|category)|^(?:No|\d+) Comments?/i;

const DATE_LINE =
  /^[\s(（[【]*[^\d]{0,16}\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:[\sT]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:[\s)）\]】|/]|$)/;

/** Longest line that can be a byline, a call or a disclaimer rather than prose. Disclaimers run longest. */
const CREDIT_CHARACTERS = 80;
const CALL_CHARACTERS = 60;
const LEGAL_CHARACTERS = 400;

/** Whether a block reads as a byline, source line, disclaimer, share or subscription call rather than as article. */
export function readsAsBoilerplate(text: string): boolean {
  if (text.length <= CREDIT_CHARACTERS && (CREDIT_LINE.test(text) || isDateLine(text))) return true;
  if (text.length <= CALL_CHARACTERS && CALL.test(text)) return true;
  return text.length <= LEGAL_CHARACTERS && LEGAL.test(text);
}

/** A line that holds a date and at most names around it: no sentence. */
function isDateLine(text: string): boolean {
  return text.length <= CALL_CHARACTERS && DATE_LINE.test(text) && !/[。！？；，]/.test(text);
}

/** Whether a line is a full date as Chinese notices are signed with it. At the end of an article it belongs to the article. */
export function isSignatureDate(text: string): boolean {
  return /^[\d〇○零一二三四五六七八九]{4}\s*年\s*[\d一二三四五六七八九十]{1,2}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/.test(
    text,
  );
}
