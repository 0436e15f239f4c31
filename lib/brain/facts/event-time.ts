import type { Span } from '../../model.ts';
import type { DatedSpan } from '../dates.ts';
import { tellsAction } from './action.ts';
import type { FactContext } from './context.ts';
import { isDeadline } from './deadline.ts';

/** As of, compared with, older than: the date measures something else. */
const MEASURED_FROM =
  /(?:截至|截止|截止到|截至到|截止至|较|比|相比|相较|同比|高于|低于|距离?|迄|多于|少于|继|仅|早于|晚于)$/;
const MEASURED_TO =
  /^(?:份?以来|来,|至今|迄今|为止|同期|相比|(?:之|以)?前(?![央任总述])|年报|版|以后的|均价|合约|到期|一年)/;
/** 自4月17日试点启动以来: what began then. */
export const BEGAN_THEN =
  /^[^,。;]{2,16}?(?:启动|启用|上线|开通|开放|成立|设立|实施|施行|生效|发布|公布|出台|开展|运行|开业|揭牌|获批|挂牌|上市)以来/;
/** 至8月3日截止 */
export const ENDS_THEN = /^(?:截止|结束|届满|止(?![今于]))/;
/** 意见反馈截止时间为8月3日 */
const LAST_DAY = /截止(?:时间|日期|日)?(?:为|是|:)$/;
/** 某平台宣布9月30日停止…: the date of what is announced needs no preposition. */
const ANNOUNCED = /(?:宣布|宣告|公告称|表示|决定|承诺|预告|透露|称)(?:将|拟|会)?$/;
/** 宣布10月31日前停止…, told when that day is over. */
const DONE_BEFORE = /^(?:之|以)?前(?![央任总述])/;
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
  if (MEASURED_FROM.test(before) || MEASURED_TO.test(after) || WHICH.test(after)) return false;
  if (/自从?$/.test(before) && !/^起|^开始/.test(after)) return date.date.length > 4 && BEGAN_THEN.test(after);
  // 到2017年7月,已处理…: what had come about by then.
  if (/(?:^|[^直])到$|(?:^|[,;。])至$/.test(before)) return false;
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
  if (date.date.length === 4 && /^的[《〈“]/.test(after)) return false;
  // 全年 measures.
  if (c.folded.slice(date.start, date.end).endsWith('全年')) return false;
  if (before.endsWith('从') && date.until !== null) return false;
  // 2018工作年度(2018年7月至2019年6月): a gloss, unless it says what day 周一 is.
  if (before.endsWith('(') && after.startsWith(')') && !/[一二三四五六日天](?=\($)/.test(before)) return false;
  if (/[?]/.test(c.folded[sentence.end - 1]!)) return false;
  const clause = clauseBefore(c, date, sentence).replace(PLANNING, '');
  if (clause.length >= 2 && !announced && !PREPOSITION.test(clause) && !after.startsWith(',') && tellsAction(clause))
    return false;
  if (VAGUE_YEAR.test(c.folded.slice(date.start, date.end)) && !tellsInYear(after)) return false;
  return !after.startsWith('的') || tellsAction(clause) || tellsAction(after.split(/[,;]/)[0]!);
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
