import type { Block, Span } from '../model.ts';
import { type CalendarDate, parseIsoDate } from './dates/calendar.ts';
import { type RawDate, readDateExpressions } from './dates/read.ts';
import { createDateResolver } from './dates/resolve.ts';
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
}

/** A date expression, resolved or not: 28日 in an article without a date is still no number. */
export interface DateExpression extends Span {
  resolved: DatedSpan | null;
}

const FUTURE = /将[于在要会]?|拟[于在]?|计划|预计|有望|即将|力争|起(?:施行|实施|生效|执行)|届时/;
const UNTIL = /^(?:年?[底末])?(?:之|以)?前(?![央任总期述来述])/;

/** 2021年9月发布的《通知》 */
const ASIDE = /^[^,。;:]{0,30}?的[《〈“「]/;

/** Results by context, since several rules ask for the same article's dates. */
const cache = new WeakMap<FactContext, DateExpression[]>();

/** Every date of the article, in reading order, not overlapping. Dates inside titles (《规划（2020—2022年）》) are left out. */
export function findDates(c: FactContext): DatedSpan[] {
  return findDateExpressions(c).flatMap((expression) => expression.resolved ?? []);
}

/** Like `findDates`, with the expressions that cannot be resolved. */
export function findDateExpressions(c: FactContext): DateExpression[] {
  const known = cache.get(c);
  if (known) return known;
  const resolve = createDateResolver(parseIsoDate(c.published));
  let section = 0;
  let headed = 0;
  let heading: CalendarDate | null = null;
  const expressions = readDateExpressions(c.folded, findTitleSpans(c.folded)).map((raw) => {
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
    const date = resolve(raw, { block, sentence, section, heading, future, aside, isGoal });
    if (date && c.blocks[block] && fills(c, raw, c.blocks[block])) heading = parseIsoDate(date.date);
    return { start, end, resolved: date && { start, end, ...date } };
  });
  cache.set(c, expressions);
  return expressions;
}

/** Whether a block says nothing but a date. */
function fills(c: FactContext, date: Span, block: Block): boolean {
  const rest = c.folded.slice(block.start, date.start) + c.folded.slice(date.end, block.end);
  return /^[\s:。、●■◆▶()【】-]*$/.test(rest);
}

/** Whether the few characters around a date speak of what is planned. */
function speaksOfFuture(c: FactContext, raw: RawDate): boolean {
  const sentence = c.sentences[sentenceIndexAt(c, raw.start)];
  const before = c.folded.slice(Math.max(sentence?.start ?? 0, raw.start - 8), raw.start);
  const after = c.folded.slice(raw.end, Math.min(sentence?.end ?? c.folded.length, raw.end + 12));
  return FUTURE.test(before.replace(/[^,]*,/g, '')) || FUTURE.test(after) || UNTIL.test(after);
}

function blockIndexAt(c: FactContext, offset: number): number {
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
