import type { EventFact, Span } from '../../model.ts';
import { type DatedSpan, findDates } from '../dates.ts';
import { tellsAction, tellsOccurrence } from './action.ts';
import type { FactContext } from './context.ts';
import { evidenceFor, sentenceIndexAt } from './evidence.ts';
import { isDeadline } from './deadline.ts';
import { bigramsOf, overlapOf } from './restatement.ts';

const LONGEST_WHAT = 60;
/** Shorter than this, a clause is an adverb (据悉, 在会上) or a bare subject, and what happened is in the next one. */
const SHORTEST_WHAT = 8;

/**
 * What happened, or will happen, at a stated time: a date and the clause that says what, in reading order, each told once. Statistics as of a
 * date, durations, comparisons with another date and goals are none.
 */
export function extractEvents(c: FactContext): EventFact[] {
  const dates = findDates(c);
  const events: EventFact[] = [];
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i]!;
    const sentence = c.sentences[sentenceIndexAt(c, date.start)];
    if (!sentence || !isTimeOfEvent(c, date, sentence)) continue;
    const clause = readClause(c, date, sentence, dates[i - 1], dates[i + 1]);
    if (!clause || !saysWhat(clause.folded, date)) continue;
    events.push({
      kind: 'event',
      date: date.date,
      until: date.until,
      dateText: c.text.slice(date.start, date.end),
      what: clause.what,
      ...evidenceFor(c, clause.start, clause.end),
      rule: clause.rule,
      ...(date.inferredFrom ? { inferredFrom: date.inferredFrom } : {}),
    });
  }
  return dropRestated(events);
}

/** As of, compared with, older than: the date measures something else. */
const MEASURED_FROM = /(?:截至|截止|截止到|截至到|截止至|较|比|相比|相较|同比|高于|低于|距离?|迄|多于|少于|继|自从?)$/;
const MEASURED_TO = /^(?:份?以来|来,|至今|迄今|为止|同期|相比|以前|之前的|年报|版|以后的|均价|合约|到期)/;
const VERB_BEFORE = /从|自/;

function isTimeOfEvent(c: FactContext, date: DatedSpan, sentence: Span): boolean {
  const before = c.folded.slice(Math.max(sentence.start, date.start - 6), date.start).trimEnd();
  const after = c.folded.slice(date.end, Math.min(sentence.end, date.end + 6)).trimStart();
  if (MEASURED_FROM.test(before)) return /自$/.test(before) && /^起/.test(after);
  if (MEASURED_TO.test(after)) return false;
  if (isDeadline(c, date)) return false;
  // 从2015年底成立团队至今 tells a founding, 从5月11日到今天 only a duration.
  if (VERB_BEFORE.test(before.slice(-1)) && date.until !== null) return false;
  return !/[?]/.test(c.folded[sentence.end - 1]!);
}

interface Clause extends Span {
  what: string;
  folded: string;
  rule: string;
}

/** Prepositions and adverbs that only introduce the date. */
const INTRODUCING = /(?:早在|就在|直到|直至|正是|即将|将|拟|则|也|于|在|从|自|至|到|以|是|,|、|\(|的|了)$/;
const FOLLOWING = /^(?:[,、:)\s]|份|起|开始|前后|左右|期间|当天|间|的|之后|后|时)+/;

/** The words around a date that say what happened: those before it in its clause and those after it, up to the next date. */
function readClause(c: FactContext, date: DatedSpan, sentence: Span, previous: DatedSpan | undefined, next: DatedSpan | undefined): Clause | null {
  const head = headBefore(c, date, sentence, previous);
  const tail = tailAfter(c, date, sentence, next, head.end - head.start);
  const words = [c.text.slice(head.start, head.end), c.text.slice(tail.start, tail.end)];
  const what = words.map((part) => part.trim()).filter(Boolean).join('');
  if (what.length < 4) return null;
  return {
    start: head.end > head.start ? head.start : date.start,
    end: Math.max(tail.end, date.end),
    what: [...what].slice(0, LONGEST_WHAT).join(''),
    folded: c.folded.slice(head.start, head.end) + c.folded.slice(tail.start, tail.end),
    rule: head.end > head.start ? 'event-with-date-inside' : 'event-after-date',
  };
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

function tailAfter(c: FactContext, date: DatedSpan, sentence: Span, next: DatedSpan | undefined, headLength: number): Span {
  const limit = Math.min(sentence.end, next && next.start > date.end ? beforeNext(c, next) : sentence.end);
  const start = Math.min(limit, date.end + (FOLLOWING.exec(c.folded.slice(date.end, Math.min(limit, date.end + 12)))?.[0].length ?? 0));
  let end = start;
  while (end < limit && end - start < LONGEST_WHAT) {
    end++;
    while (end < limit && !',;。!?'.includes(c.folded[end]!)) end++;
    const soFar = c.folded.slice(start, end);
    if (headLength + end - start >= SHORTEST_WHAT && (tellsAction(soFar) || end - start >= 24)) break;
  }
  return { start, end: Math.min(end, Math.max(limit, start)) };
}

/** A following date begins its own event where its clause begins. */
function beforeNext(c: FactContext, next: DatedSpan): number {
  let at = next.start;
  while (at > 0 && /[在于从自早到的至则将]/.test(c.folded[at - 1]!)) at--;
  return /[,;:。、(]/.test(c.folded[at - 1] ?? '') ? at - 1 : next.start;
}

const STATISTIC = /[\d一二三四五六七八九十百千万亿](?:%|元|美元|点|倍)|同比|环比|占比|增长|增速|涨幅|跌幅|收盘/;

function saysWhat(folded: string, date: DatedSpan): boolean {
  if (/来源|编辑:|作者:|责编|阅读/.test(folded.slice(0, 12))) return false;
  if (tellsAction(folded)) return !/^(?:全年|全国|全球|全市)?[^,]*(?:同比|环比)/.test(folded);
  return date.date.length === 10 && tellsOccurrence(folded) && !STATISTIC.test(folded);
}

/** Share of common word pairs above which two events of one date are the same event. */
const RESTATED = 0.45;

function dropRestated(events: readonly EventFact[]): EventFact[] {
  const kept: { event: EventFact; words: Set<string> }[] = [];
  for (const event of events) {
    const words = bigramsOf(event.what);
    const same = kept.some((other) => other.event.date === event.date && overlapOf(words, other.words) >= RESTATED);
    if (!same) kept.push({ event, words });
  }
  return kept.map(({ event }) => event);
}
