import type { Span } from '../../model.ts';
import type { DatedSpan } from '../dates.ts';
import { tellsAction } from './action.ts';
import type { FactContext } from './context.ts';
import { isDeadline } from './deadline.ts';

/** As of, compared with, older than: the date measures something else. */
const MEASURED_FROM =
  /(?:截至|截止|截止到|截至到|截止至|较|比|相比|相较|同比|高于|低于|距离?|迄|多于|少于|继|仅|早于|晚于|原[定拟](?:于|在)?|本[拟应](?:于|在)?)$/;
const MEASURED_TO =
  /^(?:份?以来|来,|至今|迄今|为止|同期|相比|来[说看讲]|而言|(?:之|以)?前(?![央任总述])|年报|版|以后的|均价|合约|到期|一年)/;
/** 自4月17日试点启动以来, 自去年底全面禁止交易以来: the words up to 以来 of what began then, in what follows a date; null if it is a mere stretch of time. */
export function beganThen(after: string): string | null {
  const words = /^[^,。;]{2,30}?(?=以来)/.exec(after)?.[0];
  return words && tellsAction(words) && !ONGOING.test(words) ? words : null;
}
const ONGOING = /持续|不断|一直|逐步|逐渐|增长|累计/;
/** 至8月3日截止 */
export const ENDS_THEN = /^(?:截止|结束|届满|止(?![今于]))/;
/** 意见反馈截止时间为8月3日 */
const LAST_DAY = /截止(?:时间|日期|日)?(?:为|是|:)$/;
/** 某平台宣布9月30日停止…: the date of what is announced needs no preposition. */
const ANNOUNCED = /(?:宣布|宣告|公告称|表示|决定|承诺|预告|透露|称)(?:将|拟|会)?$/;
/** 宣布10月31日前停止…, told when that day is over. */
const DONE_BEFORE = /^(?:之|以)?前(?![央任总述])/;
/** 五年前的今天 is another day. */
const YEARS_BEFORE = /(?:年前|去年|前年|年后|明年)的$/;
/** Hopes are no events. */
const HOPED = /(?:目标|希望|期望|盼望|期待|争取|力争|有望)(?:是|为)?(?:能)?(?:在|于)?$/;
/** 5月那轮下跌: the month only tells which. */
const WHICH = /^(?:那|这)(?!时|天|里)/;
/** Before a date that tells when, within a clause, stands one of these; 获批2019年新增专业 has none: there the date belongs to the object. */
const PLANNING = /(?:计划|打算|准备|拟|将)$/;
const PREPOSITION = /[于在从自到至以由即是早年期,:、(（]$/;
/** A year alone, counted from publication (今年, 去年), introduces trends more often than events, unless an occasion follows. */
const VAGUE_YEAR = /^(?:今年|去年|明年|前年|后年|本年|来年)$/;
const OCCASION = /^.{0,8}(?:两会|会议|大会|论坛|峰会|期间|年会)/;
const TREND = /或[为将许]|有望|可能|随着|开始为|继续|深入|持续|逐渐|趋|热潮/;

/** What lasts for months as one thing, or is done in them again and again. */
const HELD = /先后|陆续|多次|分批|举[办行]|召开|开展|试点|试运行|任职|担任|征求|征集|巡展|专项行动/;

/** 在6月17日的一次采访中,某行长表示… */
const AT_OCCASION =
  /^的[^,。;]{0,20}(?:采访|访谈|专访|会议|例会|会上|听证会?|大会|峰会|论坛|讲话|演讲|发布会|记者会|仪式|研讨会|年会|会谈|辩论|直播|节目|活动|座谈会?|简报|答问|质询|庭审|行动)(?:期间|之际|[中上时])?,/;

const BEGAN = /^,?(?:就|便|即)?(?:已经?)?(?:开始|出现|存在)了?(?:[,。;]|$)/;

const SET_TIME =
  /(?:期限|公示期|有效期|申报(?:时间|期)|报名时间|征集时间|会议时间|活动时间|时间|缴款日|到期日|基准日|登记日)(?:为|是|:|至|到|自|从)+$/;
const SINCE = /^(?:起|开始)?[^。;]{0,24}(?:累计|已有|共有|总计)/;

/** Whether a date is the time of what its sentence tells, rather than the as-of date of a figure, the start of a duration or a deadline. */
export function isTimeOfEvent(c: FactContext, date: DatedSpan, sentence: Span): boolean {
  const before = c.folded.slice(Math.max(sentence.start, date.start - 8), date.start).trimEnd();
  const after = c.folded.slice(date.end, Math.min(sentence.end, date.end + 40)).trimStart();
  const isDay = date.date.length === 10;
  if (isDay && (ENDS_THEN.test(after) ? /[至到]$/ : LAST_DAY).test(before)) return true;
  const announced = date.date.length > 4 && ANNOUNCED.test(before);
  if (isDeadline(c, date)) return false;
  if (announced && isDay && DONE_BEFORE.test(after)) return tellsAction(after.split(/[,;。]/)[0]!);
  if (isDay && DONE_BEFORE.test(after) && hadToBeDone(c, date, sentence, after)) return true;
  if (isNowadays(c, date, after) || (/[是为系]$/.test(before) && GOES_BACK_TO.test(after))) return false;
  if (YEARS_BEFORE.test(before) && WORD_FOR_DAY.test(c.folded.slice(date.start, date.end))) return false;
  // 竞赛早在三年前就开始了: since when, not what.
  if (c.folded[date.end - 1] === '前' && BEGAN.test(after)) return false;
  if (MEASURED_FROM.test(before) || MEASURED_TO.test(after) || WHICH.test(after)) return false;
  if (/自从?$/.test(before) && !/^(?:起|开始|正式|施行|实施|生效|执行|试行|上路)/.test(after))
    return beganThen(after) !== null;
  // 到2017年7月,已处理…: what had come about by then; 再到10月30日某平台停止运营 is what happened.
  if (/(?:^|[^直])到$|(?:^|[,;。])至$/.test(before) && !isNextOfRow(c, date, sentence, after)) return false;
  // 公示期为3月2日至6日: a date that is set, not what happens.
  if (SET_TIME.test(c.folded.slice(Math.max(sentence.start, date.start - 12), date.start).trimEnd())) return false;
  // 自2021年起,已累计约谈63家: what has come together since then.
  if (/[自从]从?$/.test(before) && SINCE.test(after)) return false;
  // “十四五”期间: five years are the time of a plan.
  if (/^[“"「『]?十.五/.test(c.folded.slice(date.start, date.end))) return false;
  if (date.within) return false;
  // 目标是在3月批出: what was hoped for.
  if (HOPED.test(before)) return false;
  // 1月至9月,各地出台184份: months on end are what is counted, unless something is held in them.
  if (
    date.until !== null &&
    !isDay &&
    !HELD.test(
      after
        .split(/[,;。]/)
        .slice(0, 2)
        .join(),
    )
  )
    return false;
  // 2021年的《意见》提出: the year tells which document.
  if (date.date.length === 4 && OF_YEAR.test(after)) return false;
  // 本周五是公众假期
  if (IS_DAY.test(after)) return false;
  // 直到当年8月都没有方向: what did not happen.
  if (NOT_DONE.test(after)) return false;
  // 全年 measures.
  if (c.folded.slice(date.start, date.end).endsWith('全年')) return false;
  if (before.endsWith('从') && date.until !== null) return false;
  // 2018工作年度(2018年7月至2019年6月): a gloss, unless it says what day 周一 is.
  if (before.endsWith('(') && after.startsWith(')') && !/[一二三四五六日天](?=\($)/.test(before)) return false;
  if (/[?]/.test(c.folded[sentence.end - 1]!)) return false;
  const clause = clauseBefore(c, date, sentence).replace(PLANNING, '');
  if (
    clause.length >= 2 &&
    !announced &&
    !PREPOSITION.test(clause) &&
    !after.startsWith(',') &&
    tellsAction(clause) &&
    opensObject(c, date, after)
  )
    return false;
  if (VAGUE_YEAR.test(c.folded.slice(date.start, date.end)) && !tellsInYear(after)) return false;
  const at = AT_OCCASION.exec(after);
  if (at) return tellsAction(after.slice(at[0].length).split(/[;。]/)[0]!);
  return !after.startsWith('的') || tellsAction(clause) || tellsAction(after.split(/[,;]/)[0]!);
}

/** What had come about is counted, or was done by then. */
const HAD_COME = /已|共|累计|达|超过|完成|完毕|\d/;

const AT_LAST = /^,?[^,。;]{0,10}(?:终于|才|宣布|正式|开始)/;

/** 到9月15日各平台开始关闭,再到10月30日两家停止运营: one step after the other. */
function isNextOfRow(c: FactContext, date: DatedSpan, sentence: Span, after: string): boolean {
  const before = c.folded.slice(Math.max(sentence.start, date.start - 40), date.start).trimEnd();
  // 从去年…,到今年8月24日…: a stretch of time.
  if (!/[再又]到$/.test(before)) {
    if (date.date.length < 7 || /[从自]/.test(before)) return false;
    if (date.date.length < 10 && !AT_LAST.test(after)) return false;
  }
  const first = after.replace(/^,/, '').split(/[,;。]/)[0]!;
  return tellsAction(first) && !HAD_COME.test(first.slice(0, 14));
}

/** 2021年的《意见》提出, 2017年的评估报告称: the year tells which. */
const OF_YEAR = /^的(?:[《〈“]|[^,。;]{0,16}(?:报告|白皮书|论文|调查|普查|年报|统计|数据|判例|案例))/;
const IS_DAY =
  /^[是为系](?!否)[^,。;]{0,12}(?:假期|假日|节日|纪念日|周年|交易日|工作日|基准日|除息日|日子|[一二三四五六七八九十\d]周年?)/;
const NOT_DONE = /^,?(?:都|也|仍|还|均|一直|仍然|依然)?(?:没有|没能|未|尚未|并未|未能|从未)/;

/** 要求昨日前关停矿场: what had to be done by a day that is over. */
function hadToBeDone(c: FactContext, date: DatedSpan, sentence: Span, after: string): boolean {
  const lead = c.folded.slice(Math.max(sentence.start, date.start - 14), date.start);
  return MUST.test(lead) && tellsAction(after.replace(BEFORE_COMMA, '').split(/[,;。]/)[0]!);
}
const MUST = /(?:要求|责令|勒令|通知|必须|须|需|要|应|限)[^,。;]{0,10}$/;
const BEFORE_COMMA = /^(?:之|以)?前,?/;

/** 今天区块链大势所趋: 今天 with nothing done right after it is nowadays. */
function isNowadays(c: FactContext, date: DatedSpan, after: string): boolean {
  if (c.folded.slice(date.start, date.end) !== '今天' || !/^[^,在于:(]/.test(after)) return false;
  return !tellsAction(after.split(/[,;。]/)[0]!);
}

/** 都是去年9月4日下发文件的延续: the date tells which. */
const GOES_BACK_TO =
  /^[^,。;的]{2,20}的(?:延续|延伸|翻版|升级版?|结果|产物|重申|细化|补充|后续|余波|成果|版本)(?:[,。;]|$)/;
/** 比特币交易2017年被禁, 试点去年在四地启动: an adverb, a preposition or a verb of beginning cannot open an object. */
const GOES_ON_WITH_VERB =
  /^(?:起|才|就|已|曾|便|即|又|再|均|都|将|也|正式|首次|再次|再度|全面|率先|陆续|先后|[在于被遭由因向与对](?!线)|开始|启动(?!资金|会|仪式)|获(?:准|颁|[^,。;奖]{1,6}(?:通过|批准|许可|放行))|生效|启用|上线(?!的))/;
/** 今天, 昨日 stand before a verb, not before a noun, unless 的 follows. */
const WORD_FOR_DAY = /^(?:[今昨前明当次翌][天日晨晚早夜]|(?:这|本|上|下)?个?(?:周|星期|礼拜)[一二三四五六日天])/;

/** Whether a date that follows a verb opens an object (获批2019年新增专业, 公布3月召开的会议) rather than tells when. */
function opensObject(c: FactContext, date: DatedSpan, after: string): boolean {
  if (GOES_ON_WITH_VERB.test(after)) return false;
  if (!WORD_FOR_DAY.test(c.folded.slice(date.start, date.end))) return true;
  const first = after.split(/[,;。]/)[0]!;
  return !tellsAction(first) || /^[^,]{1,8}的/.test(first);
}

function clauseBefore(c: FactContext, date: DatedSpan, sentence: Span): string {
  // The verbs of a title, or of a gloss in parentheses, are not those of the clause.
  const before = c.folded
    .slice(Math.max(sentence.start, date.start - 80), date.start)
    .trimEnd()
    .replace(/^[^《》]*》|《[^》]*》/g, '　')
    .replace(/\([^()]*\)/g, '')
    .slice(-40);
  return before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
}

function tellsInYear(after: string): boolean {
  const first = after.replace(/^,/, '').split(/[,;。]/)[0]!;
  return OCCASION.test(after) || (tellsAction(first) && !TREND.test(first));
}
