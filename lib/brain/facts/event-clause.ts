import type { Span } from '../../model.ts';
import type { DatedSpan } from '../dates.ts';
import { tellsAction } from './action.ts';
import type { FactContext } from './context.ts';

/** The words that say what happened at a date. Its span leaves the date out where it stands at either end. */
export interface EventClause extends Span {
  what: string;
  /** The same words folded, the preposition before the date (始于) included. */
  folded: string;
  rule: string;
}

const LONGEST_WHAT = 60;
/** How far the verb may stand from the date: 2016年上半年,某某等人借…之名,以…为名,制作了…. */
const LONGEST_SEARCH = 100;
/** A clause that goes on for longer is cut. */
const LONGEST_CLAUSE = 200;
/** Shorter than this, a clause is an adverb (据悉, 在会上) or a bare subject, and what happened is in the next one. */
const SHORTEST_WHAT = 8;

/** Prepositions and adverbs that only introduce the date. */
const INTRODUCING =
  /(?:早在|就在|直到|直至|正是|即将|将|拟|则|也|(?<![始立建生])于|在|从|自|至|到|以|是|,|、|\(|的|了)$/;
const FOLLOWING = /^(?:[,、:)。\s]|份|起|开始|前后|左右|期间|当天|间|的|之后|后|时)+/;
/** 在…披露的风险提示中, 在…举行的峰会上: what happened there comes next. */
const OCCASION_ONLY = /[中上里时际]\s*$/;
const REPORT = /^据?[^,]{0,24}(?:报道|消息|讯|电)(?:称|,|:)/;

/** The words around a date that say what happened: those before it in its clause and those after it, up to the next date; null if there are none. */
export function readEventClause(
  c: FactContext,
  date: DatedSpan,
  sentence: Span,
  previous: DatedSpan | undefined,
  next: DatedSpan | undefined,
): EventClause | null {
  const head = headBefore(c, date, sentence, previous);
  const tail = tailAfter(c, date, sentence, next, head.end - head.start);
  const folded = c.folded.slice(head.start, date.start) + c.folded.slice(date.end, Math.max(tail.end, date.end));
  // 据某报9月5日报道,某行于昨日启动…: the event is that of the other date.
  if (isReportOnly(folded)) return null;
  const what = [c.text.slice(head.start, head.end), c.text.slice(tail.start, tail.end)]
    .map((part) => part.trim())
    .filter(Boolean);
  const inside = head.end > head.start;
  if (!inside && what.join('').length < SHORTEST_WHAT) what.unshift(subjectOf(c, sentence, date));
  if (what.join('').length < 4) return null;
  return {
    start: inside ? head.start : tail.start,
    end: tail.end > tail.start ? tail.end : head.end,
    what: shorten(what.join('')),
    folded,
    rule: inside ? 'event-with-date-inside' : 'event-after-date',
  };
}

/** 条例于5月21日通过,5月30日刊宪: who or what the dates after the first one are about as well; empty if the sentence does not begin with it. */
function subjectOf(c: FactContext, sentence: Span, date: DatedSpan): string {
  const subject = /^([^,。;:\d]{2,24}?)已?[于在](?=[\d今去昨本同当])/.exec(c.folded.slice(sentence.start, date.start));
  return subject ? c.text.slice(sentence.start, sentence.start + subject[1]!.length) : '';
}

/** A person, office or body, then a verb of speaking. */
const SAYS =
  /^(?!并|其中|会议|其|他|她|该|这|同时)[^,。]{1,24}?[行局会部长委院员司官授厅府办人总家理席记](?:[^,。行局会部长委院员司官授厅府办人总家理席记]{0,6})(?:表示|指出|宣布|强调|透露|提出|称|说)(?![的为法明])/;

/** 央行召开会议,副行长某某表示…: the same date, another actor who says something; or null. */
export function readFurtherClause(
  c: FactContext,
  clause: EventClause,
  sentence: Span,
  next: DatedSpan | undefined,
): EventClause | null {
  if (/表示|指出|宣布|强调|透露|提出|称|说|报道/.test(clause.folded) || !',;'.includes(c.folded[clause.end] ?? ''))
    return null;
  const limit = next && next.start < sentence.end && next.start > clause.end ? next.start : sentence.end;
  const start = clause.end + 1;
  const text = c.folded.slice(start, Math.min(limit, start + LONGEST_CLAUSE));
  const says = SAYS.exec(text);
  if (!says) return null;
  const end = clauseEnd(c.folded, start + says[0].length + 2, limit);
  return {
    start,
    end,
    what: shorten(c.text.slice(start, end)),
    folded: c.folded.slice(start, end),
    rule: 'event-further-actor',
  };
}

function shorten(what: string): string {
  const characters = [...what.replace(/[,，、;；。\s]+$/, '')];
  return characters.slice(0, LONGEST_WHAT).join('');
}

function headBefore(c: FactContext, date: DatedSpan, sentence: Span, previous: DatedSpan | undefined): Span {
  const floor = previous && previous.end > sentence.start ? previous.end : sentence.start;
  let start = date.start;
  while (start > floor && !',;:\n'.includes(c.folded[start - 1]!) && date.start - start < LONGEST_WHAT) start--;
  let end = date.start;
  for (;;) {
    const rest = c.folded.slice(start, end).trimEnd();
    const introducing = INTRODUCING.exec(rest);
    end = start + rest.length - (introducing?.[0].length ?? 0);
    if (!introducing) break;
  }
  return { start, end: Math.max(start, end) };
}

function tailAfter(
  c: FactContext,
  date: DatedSpan,
  sentence: Span,
  next: DatedSpan | undefined,
  headLength: number,
): Span {
  const limit = Math.min(sentence.end, next && next.start >= date.end ? beforeNext(c, next, date.end) : sentence.end);
  const following = FOLLOWING.exec(c.folded.slice(date.end, Math.min(limit, date.end + 12)));
  const start = Math.min(limit, date.end + (following?.[0].length ?? 0));
  let end = start;
  while (end < limit && end - start < LONGEST_SEARCH) {
    end = clauseEnd(c.folded, end + 1, limit);
    const soFar = c.folded.slice(start, end);
    const complete = headLength + end - start >= SHORTEST_WHAT && !OCCASION_ONLY.test(soFar);
    if (complete && tellsAction(soFar) && !isReportOnly(soFar)) break;
  }
  return { start, end: Math.max(start, Math.min(end, limit)) };
}

function isReportOnly(folded: string): boolean {
  const words = `${folded.replace(FOLLOWING, '').replace(/[,;。\s]+$/, '')},`;
  return REPORT.test(words) && !tellsAction(words.replace(REPORT, ''));
}

/** Offset of the punctuation that ends the clause at `from`; a parenthesis on the way is passed over. */
function clauseEnd(folded: string, from: number, limit: number): number {
  const last = Math.min(limit, from + LONGEST_CLAUSE);
  let at = from;
  while (at < last && !',;。!?'.includes(folded[at]!)) {
    const close = folded[at] === '(' ? at + folded.slice(at, at + LONGEST_SEARCH).indexOf(')') : -1;
    at = close > at && close < last && close - at <= LONGEST_SEARCH ? close + 1 : at + 1;
  }
  return at;
}

/** Where a following date's own words begin: with the preposition before it, if its clause begins there. */
function beforeNext(c: FactContext, next: DatedSpan, floor: number): number {
  const at = introductionOf(c, next, floor);
  return at > floor && CLAUSE_BREAK.test(c.folded[at - 1]!) ? at - 1 : next.start;
}

/** Whether a date, with the preposition before it, begins its clause. */
export function beginsClause(c: FactContext, date: DatedSpan): boolean {
  const at = introductionOf(c, date, Math.max(0, date.start - 6));
  return at === 0 || CLAUSE_BREAK.test(c.folded[at - 1]!);
}

const CLAUSE_BREAK = /[,;:。、(\n]/;

function introductionOf(c: FactContext, date: DatedSpan, floor: number): number {
  let at = date.start;
  while (at > floor && /[在于从自早到的至则将]/.test(c.folded[at - 1]!)) at--;
  return at;
}
