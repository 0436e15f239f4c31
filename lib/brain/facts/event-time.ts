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
/** Before a date that tells when, within a clause, stands one of these; 获批2019年新增专业 has none: there the date belongs to the object. */
const PLANNING = /(?:计划|打算|准备|拟|将)$/;
const PREPOSITION = /[于在从自到至以由即是早年期,:、(（]$/;
/** A year alone, counted from publication (今年, 去年), introduces trends more often than events, unless an occasion follows. */
const VAGUE_YEAR = /^(?:今年|去年|明年|前年|后年|本年|来年)$/;
const OCCASION = /^.{0,8}(?:两会|会议|大会|论坛|峰会|期间|年会)/;
const TREND = /或[为将许]|有望|可能|随着|开始为|继续|深入|持续|逐渐|趋|热潮/;

/** Whether a date is the time of what its sentence tells, rather than the as-of date of a figure, the start of a duration or a deadline. */
export function isTimeOfEvent(c: FactContext, date: DatedSpan, sentence: Span): boolean {
  const before = c.folded.slice(Math.max(sentence.start, date.start - 6), date.start).trimEnd();
  const after = c.folded.slice(date.end, Math.min(sentence.end, date.end + 40)).trimStart();
  if (MEASURED_FROM.test(before) || MEASURED_TO.test(after) || isDeadline(c, date)) return false;
  if (/自从?$/.test(before) && !/^起|^开始/.test(after)) return false;
  // 到2017年7月,已处理…: what had come about by then.
  if (/(?:^|[^直])到$|(?:^|[,;。])至$/.test(before)) return false;
  // 目标是在3月批出: what was hoped for.
  if (/目标(?:是|为)?(?:在|于)?$/.test(before)) return false;
  // 全年 measures.
  if (c.folded.slice(date.start, date.end).endsWith('全年')) return false;
  if (before.endsWith('从') && date.until !== null) return false;
  // 2018工作年度(2018年7月至2019年6月): a gloss, unless it says what day 周一 is.
  if (before.endsWith('(') && after.startsWith(')') && !/[一二三四五六日天](?=\($)/.test(before)) return false;
  if (/[?]/.test(c.folded[sentence.end - 1]!)) return false;
  const clause = clauseBefore(c, date, sentence).replace(PLANNING, '');
  if (clause.length >= 2 && !PREPOSITION.test(clause) && !after.startsWith(',') && tellsAction(clause)) return false;
  if (VAGUE_YEAR.test(c.folded.slice(date.start, date.end)) && !tellsInYear(after)) return false;
  return !after.startsWith('的') || tellsAction(clause) || tellsAction(after.split(/[,;]/)[0]!);
}

function clauseBefore(c: FactContext, date: DatedSpan, sentence: Span): string {
  const before = c.folded.slice(Math.max(sentence.start, date.start - 40), date.start).trimEnd();
  return before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
}

function tellsInYear(after: string): boolean {
  const first = after.replace(/^,/, '').split(/[,;。]/)[0]!;
  return OCCASION.test(after) || (tellsAction(first) && !TREND.test(first));
}
