// Lines of Chinese pages that are not article, by how they read. Patterns hold both scripts.

/** Opens a list of other articles; in the last part of a body everything from here on goes. */
export const OTHER_ARTICLES =
  /^[\s【[〖「(（▼◆■●◎★☆>»|#]*(?:更多)?(?:(?:推荐|推薦|相关|相關|延伸|扩展|擴展|拓展|热门|熱門|精彩|往期|最新|近期|深度|更多|编辑|編輯|同类|同類|本周|今日|猜你)(?:阅读|閱讀|文章|新闻|新聞|资讯|資訊|报道|報道|報導|链接|連結|鏈接|推荐|推薦|精选|精選|回顾|回顧|内容|內容|话题|話題|视频|影片|喜欢|喜歡|热点|熱點|评论|評論|排行){1,2}|猜你喜欢|猜你喜歡|大家都在看|你可能(?:也|还)?(?:感兴趣|喜欢)|你可能(?:也|還)?(?:感興趣|喜歡)|热门排行|新闻排行|点击排行|(?:网友|最新|全部|热门)评论|(?:發表|发表)(?:评论|評論)|(?:文章|最新|读者)留言|相關連結|参考阅读)[\s】\]〗」)）：:▼>»|]*(?:更多)?$/;

/** Who wrote, edited, published or carried it, and what may be done with it: a line of its own, not prose. */
const CREDIT =
  /^[\s【[〖(（/|]*(?:(?:本文|文章|信息|新闻|新聞|稿件|图片|圖片|视频|資料|资料|数据|數據|消息|内容|原文)?\s*(?:来源|來源|出处|出處|转自|轉自|链接|連結|地址)|稿源|责任?编辑|責任?編輯|责编|責編|编辑|編輯|主编|主編|编审|編審|审核|審核|终审|終審|校对|校對|排版|美编|美編|监制|監製|监审|出品|策划|策劃|统筹|統籌|值班编辑|值班編輯|实习编辑|編譯|编译|翻译|翻譯|译者|譯者|作者|撰文|撰稿|文字|记者|記者|采写|採寫|通讯员|通訊員|摄影|攝影|图|圖|文|圖片|图片|初审|复审|原标题|原標題|原题|原題|标签|標籤|关键词|關鍵詞|关键字|Tags?|Keywords?|分享(?:到|至)?|发布时间|發布時間|發佈時間|发表时间|更新时间|更新時間|发稿时间|时间|時間|日期|浏览(?:次数|量)?|瀏覽|阅读(?:量|数|次数)?|点击(?:量|数|次数)?|字号|字號|字体|字體|当前位置|您(?:现在|當前|当前)?的?位置)\s*[:：/／|｜]/i;

const LEGAL =
  /^[\s【[〖(（*＊※]*(?:免责|免責|版权|版權|特别|特別|郑重|鄭重|重要|转载|轉載|法律)?\s*(?:声明|聲明|申明|提示|说明|說明)[\s】\]〗)）]*[:：]|^[\s【[〖(（*＊※]*(?:免责|免責|版权|版權|转载|轉載)(?:声明|聲明|申明|说明|說明|条款|條款|须知)|^(?:本文|文章|以上)(?:内容|內容|文章|观点|觀點|信息|資訊)?[^。]{0,20}(?:仅代表|僅代表|不代表|仅供参考|僅供參考|不构成|不構成|未经授权|未經授權|禁止转载|禁止轉載)|(?:转载|轉載)(?:请|請|须|需|时|時)?[^。]{0,12}(?:注明|註明|授权|授權|联系|聯繫|联络|聯絡)|版权(?:归|歸|所有)|版權(?:歸|所有)|^Copyright\b|^©|All Rights Reserved|ICP[备備证證]|(?:举报|投诉)(?:电话|邮箱|热线)|违法和?不良信息|侵权.{0,12}(?:删除|联系|告知)|侵權.{0,12}(?:刪除|聯絡|聯繫)/i;

const CALL =
  /(?:投稿|联系|聯絡|商务|商務|爆料|举报)(?:邮箱|郵箱|信箱|合作|热线|熱線|电话|電話)\s*[:：]|^(?:分享|转发)(?:至|给)|扫(?:一扫|码|描).{0,12}(?:关注|二维码|分享|下载|微信|加|订阅|进)|掃(?:一掃|碼|描).{0,12}(?:關注|分享|下載|訂閱|追蹤)|(?:长按|識別|识别|掃描|扫描).{0,6}(?:二维码|二維碼|QR)|^(?:点击|點擊|点我|欢迎|歡迎|敬请|请|請|快来|立即)?.{0,8}(?:关注|關注|追蹤|订阅|訂閱|下载|下載).{0,16}(?:公众号|公眾號|微信|微博|客户端|客戶端|APP|频道|頻道|專頁|粉絲|电报|Telegram|Twitter|Facebook)|^(?:分享|收藏|点赞|點讚|赞|讚|打赏|打賞|评论|評論|举报|檢舉|转发|轉發|微信|微博|打印|列印|关闭|關閉|返回|返回顶部|上一篇|下一篇|上一页|下一页|加入收藏|繁体|简体|字号|大|中|小|首页|首頁|扫一扫|正文|登录|注册|[\d,.万萬+]*\s*(?:人参与|评论|評論|条评论|跟贴|阅读|閱讀|次阅读|浏览|瀏覽|点赞|赞|回复|收藏|分享|转发))(?:[:：\s].{0,10})?$|^[(（]?\s*(?:完|全文完|未完待续|未完待續|END|The End)\s*[)）]?$|^(?:上一篇|下一篇|上一页|下一页|上一則|下一則|Previous|Next)\s*[:：|>]?/i;

const DATE_LINE =
  /^[\s(（\[【]*(?:[^\d]{0,16})?\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?(?:[\sT　]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?:[\s)）\]】|/]|$)/;

/** Longest line that can be a byline, a call or a disclaimer rather than prose. Disclaimers run longest. */
const CREDIT_CHARACTERS = 80;
const CALL_CHARACTERS = 60;
const LEGAL_CHARACTERS = 400;

/** Whether a block reads as a byline, source line, disclaimer, share or subscription call rather than as article. */
export function readsAsBoilerplate(text: string): boolean {
  if (text.length <= CREDIT_CHARACTERS && (CREDIT.test(text) || isDateLine(text))) return true;
  if (text.length <= CALL_CHARACTERS && CALL.test(text)) return true;
  return text.length <= LEGAL_CHARACTERS && LEGAL.test(text);
}

/** A line that holds a date and at most names around it: no sentence. */
function isDateLine(text: string): boolean {
  return text.length <= 60 && DATE_LINE.test(text) && !/[。！？；，]/.test(text);
}

/** Whether a line is a full date as Chinese notices are signed with it. At the end of an article it belongs to the article. */
export function isSignatureDate(text: string): boolean {
  return /^\s*(?:\d{4}|[二〇○零一九八七六五四三]{4})\s*年\s*[\d一二三四五六七八九十]{1,2}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日\s*$/.test(text);
}
