import type { Block, Span } from '../model.ts';
import { type CalendarDate, isRealDate, parseIsoDate } from './dates/calendar.ts';
import type { RawDate } from './dates/parts.ts';
import { readDateExpressions } from './dates/read.ts';
import { createDateResolver } from './dates/resolve.ts';
import type { DayOfLead } from './dates/surroundings.ts';
import type { FactContext } from './facts/context.ts';
import { isDeadline } from './facts/deadline.ts';
import { sentenceIndexAt } from './facts/evidence.ts';
import { findTitleSpans } from './title-spans.ts';

/** A date expression and the date it means. */
export interface DatedSpan extends Span {
  /** ISO at the precision of the expression: `2019`, `2019-Q3`, `2019-11`, `2019-11-05`. */
  date: string;
  /** Last year, month or day where the expression is a span (2020-2022年), else null. */
  until: string | null;
  /** Where year, month or day come from if the expression does not say them: the publication date or a date before it in the text. */
  inferredFrom?: 'published' | 'earlier';
  /** 日前, 近日, or the day that names a notice (9·4公告): too loose to date a document or a goal. */
  loose?: true;
  /** 6个月内, 计划在三年内: the end of a time that is set. */
  within?: true;
}

/** A date expression, resolved or not: 28日 in an article without a date is still no number. */
export interface DateExpression extends Span {
  resolved: DatedSpan | null;
}

const FUTURE =
  /将[于在要会]?|拟[于在]?|计划|预计|有望|即将|力争|起(?:施行|实施|生效|执行)|届时|不得?[迟晚]于|最[迟晚]|至迟|(?:须|应当?|[定订择])[在于]$/;
/** 意见反馈截止时间为7月18日, 至7月18日截止 */
const CLOSING = /截止(?:时间|日期|日)(?:为|是|:)?$/;
const UNTIL = /^(?:年?[底末])?(?:之|以)?前(?![央任总期述来述])/;

/** 2021年9月发布的《通知》 */
const ASIDE = /^[^,。;:?!\n]{0,30}?的[《〈“「]/;

/** 宣布9月30日停止…: what is announced for that day. */
const ANNOUNCED = /(?:宣布|宣告|公告称|决定|承诺|预告|通知|表示|称|说)(?:将|拟|会)?[于在]?$/;
/** 申请当日, 上市当天 */
const OF_SOMETHING_ELSE =
  /(?:申请|发行|上市|交易|结算|到账|受理|签署|缴款|开户|提现|赎回|认购|登记|到期|生效|案发|事发|[每各某任])$/;

/** Results by context, since several rules ask for the same article's dates. */
const cache = new WeakMap<FactContext, DateExpression[]>();
const resolvedDates = new WeakMap<FactContext, DatedSpan[]>();
const firmDates = new WeakMap<FactContext, DatedSpan[]>();

/** Every date of the article, in reading order, not overlapping. Dates inside titles (《规划（2020—2022年）》) are left out, and so are loose ones. */
export function findDates(c: FactContext): DatedSpan[] {
  let dates = firmDates.get(c);
  if (!dates) {
    dates = findAllDates(c).filter((date) => !date.loose);
    firmDates.set(c, dates);
  }
  return dates;
}

/** Like `findDates`, with the loose ones. */
export function findAllDates(c: FactContext): DatedSpan[] {
  let dates = resolvedDates.get(c);
  if (!dates) {
    dates = findDateExpressions(c).flatMap((expression) => expression.resolved ?? []);
    resolvedDates.set(c, dates);
  }
  return dates;
}

/** Like `findDates`, with the expressions that cannot be resolved. */
export function findDateExpressions(c: FactContext): DateExpression[] {
  const known = cache.get(c);
  if (known) return known;
  const written = readDateExpressions(c.folded, findTitleSpans(c.folded));
  const published = parseIsoDate(c.published);
  const resolve = createDateResolver(published, published?.day ? null : dayOfLead(c, written, published));
  let section = 0;
  let headed = 0;
  let heading: CalendarDate | null = null;
  const expressions = written.map((raw) => {
    const { start, end } = raw;
    const block = blockIndexAt(c, start);
    for (; headed <= block; headed++) {
      if (c.blocks[headed]!.kind !== 'heading') continue;
      section++;
      heading = null;
    }
    const sentence = sentenceIndexAt(c, start);
    const isGoal = (date: string) => isDeadline(c, { start, end, date, until: null });
    const future = speaksOfFuture(c, raw);
    const aside = ASIDE.test(c.folded.slice(end, end + 40));
    const before = c.folded.slice(Math.max(0, start - 6), start);
    const [reported, ofSomethingElse] = [ANNOUNCED.test(before), OF_SOMETHING_ELSE.test(before)];
    const date = resolve(raw, {
      block,
      sentence,
      section,
      heading,
      future,
      aside,
      reported,
      ofSomethingElse,
      isGoal,
    });
    if (date && c.blocks[block] && fills(c, raw, c.blocks[block])) heading = parseIsoDate(date.date);
    const { recently, inName, within, ahead } = raw.parts;
    const marks = {
      ...(recently || inName ? { loose: true as const } : {}),
      ...(within || ahead ? { within: true as const } : {}),
    };
    return { start, end, resolved: date && { start, end, ...date, ...marks } };
  });
  cache.set(c, expressions);
  return expressions;
}

/** How far into the body the day of the news may stand. */
const REACH_OF_LEAD = 200;
/** 10月10日 in a short clause of its own, or with who reports before it. */
const LEADS = /(?:^|[,。;:\n(])[^,。;:\n]{0,30}$/;
/** At the head of a clause. */
const HEADS = /(?:^|[,。;:\n(])[在于]?$/;
const REPORTED = /^(?:,?据|[^,。]{0,6}(?:报道|消息|讯|电)|\))/;

/** The day that the first sentences give as that of the news, if they give one with its month; null without a year to count it to. */
function dayOfLead(c: FactContext, written: readonly RawDate[], published: CalendarDate | null): DayOfLead | null {
  const body = c.blocks.find((block) => block.kind !== 'heading');
  const first = body && written.find((raw) => raw.start >= body.start && raw.parts.month !== undefined);
  if (!first || first.start - body.start > REACH_OF_LEAD || first.until || first.parts.inName) return null;
  const { year = published?.year, month, day } = first.parts;
  if (year === undefined || month === undefined || day === undefined) return null;
  if (published && year !== published.year) return null;
  const lead = c.folded.slice(Math.max(body.start, first.start - 32), first.start);
  const date = { year, month, day };
  const isReported = REPORTED.test(c.folded.slice(first.end, first.end + 16));
  // Without a date of publication only a day on which something is reported is that of writing.
  if (!LEADS.test(lead) || !isRealDate(date) || (published === null && !isReported)) return null;
  return { date, isSure: isReported || HEADS.test(lead) };
}

/** Bullets, brackets and spaces around a date that heads a section. */
const LONGEST_DECORATION = 12;

/** Whether a block says nothing but a date. */
function fills(c: FactContext, date: Span, block: Block): boolean {
  // A long block says more; to copy it for each of its dates would take the square of its length.
  if (block.end - block.start - (date.end - date.start) > LONGEST_DECORATION) return false;
  const rest = c.folded.slice(block.start, date.start) + c.folded.slice(date.end, block.end);
  return /^[\s:。、●■◆▶()【】-]*$/.test(rest);
}

/** 周三宣布将…: what is said may be of the future, the saying is not. */
const SAID = /(?:表示|宣布|宣告|指出|透露|强调|认为|提出|公告|承诺|警告|确认|证实|回应|重申|[称说指])(?!将[于在]).*/s;

/** Whether the few characters around a date speak of what is planned. */
function speaksOfFuture(c: FactContext, raw: RawDate): boolean {
  const sentence = c.sentences[sentenceIndexAt(c, raw.start)];
  const before = c.folded.slice(Math.max(sentence?.start ?? 0, raw.start - 8), raw.start);
  const after = c.folded.slice(raw.end, Math.min(sentence?.end ?? c.folded.length, raw.end + 12));
  const isClosing = CLOSING.test(before) || (/[至到]$/.test(before) && /^(?:截止|止(?!损))/.test(after));
  return (
    FUTURE.test(before.replace(/[^,]*,/g, '')) ||
    FUTURE.test(after.replace(SAID, '')) ||
    UNTIL.test(after) ||
    isClosing ||
    isNearBeginning(c, raw)
  );
}

/** Months ahead that 4月起 in an article of March can mean. */
const MONTHS_AHEAD = 6;

/** 4月起 in an article of March is the coming April. */
function isNearBeginning(c: FactContext, raw: RawDate): boolean {
  const now = parseIsoDate(c.published)?.month;
  const { month, year, yearFromNow } = raw.parts;
  if (c.folded[raw.end] !== '起' || !month || !now || year !== undefined || yearFromNow !== undefined) return false;
  return month > now && month - now <= MONTHS_AHEAD;
}

/** Index of the block that holds an article offset, or -1 between blocks. */
export function blockIndexAt(c: FactContext, offset: number): number {
  let low = 0;
  let high = c.blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = c.blocks[middle]!;
    if (offset < block.start) high = middle - 1;
    else if (offset >= block.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
