import type { EventFact, Span } from '../../model.ts';
import { type DatedSpan, findDates } from '../dates.ts';
import { actionsIn, tellsAction, tellsOccurrence } from './action.ts';
import type { FactContext } from './context.ts';
import { beginsClause, type EventClause, readEventClause, readFurtherClause } from './event-clause.ts';
import { isTimeOfEvent } from './event-time.ts';
import { evidenceFor, sentenceIndexAt } from './evidence.ts';
import { isInHeadline } from './headline.ts';
import { bigramsOf, dropRestatements, overlapOf } from './restatement.ts';

/**
 * What happened, or will happen, at a stated time: a date and the clause that says what, in reading order, each told once. Statistics as of a
 * date, durations, comparisons with another date and goals are none.
 */
export function extractEvents(c: FactContext): EventFact[] {
  const dates = findDates(c);
  const isTime = dates.map((date) => {
    const sentence = c.sentences[sentenceIndexAt(c, date.start)];
    return sentence !== undefined && isTimeOfEvent(c, date, sentence);
  });
  const found: FoundEvent[] = [];
  for (let i = 0; i < dates.length; i++) {
    if (!isTime[i]) continue;
    const date = dates[i]!;
    const sentence = sentenceOf(c, date, sentenceIndexAt(c, date.start));
    const previous = dates
      .slice(Math.max(0, i - NEIGHBORS), i)
      .findLast((_, k) => isTime[Math.max(0, i - NEIGHBORS) + k]);
    // A date that is no event's own still begins something else where it begins a clause.
    const next = dates.slice(i + 1, i + 1 + NEIGHBORS).find((other, k) => isTime[i + 1 + k] || beginsClause(c, other));
    const clause = readEventClause(c, date, sentence, previous, next);
    if (!clause || !saysWhat(clause.folded, date) || isYearOfHeadline(c, date)) continue;
    found.push({ date, clause });
    const further = readFurtherClause(c, clause, sentence, next);
    if (further) found.push({ date, clause: further });
  }
  return dropRestated(found).map((event) => toFact(c, event));
}

/** Dates looked at on either side of one: more do not stand in one sentence. */
const NEIGHBORS = 8;

interface FoundEvent {
  date: DatedSpan;
  clause: EventClause;
}

/** 2016年12月28日。国务院印发…: a date that fills its sentence belongs to the next one. */
function sentenceOf(c: FactContext, date: DatedSpan, index: number): Span {
  const sentence = c.sentences[index]!;
  const next = c.sentences[index + 1];
  const alone = sentence.end - date.end <= 1 && date.start - sentence.start <= 1;
  return alone && next && next.start - sentence.end <= 1 ? { start: sentence.start, end: next.end } : sentence;
}

/** 2025年产业观察:融资…: a year in a headline is what the article is about. */
function isYearOfHeadline(c: FactContext, date: DatedSpan): boolean {
  return date.date.length === 4 && isInHeadline(c, date);
}

const NUMBERS_ONLY = /%|同比|环比|占比|增长|增速|涨幅|跌幅|收盘|收跌|收涨|收报|收平/;
/** What goes on for a year is a trend, though its verbs are those of actions. */
const TREND = /势头|快速增长|高速增长|大幅|稳步|持续|不断|日益|逐步|逐渐|渐起|越来越/;
const IN_PERCENT = /^[^,]*\d%/;
const YEAR_IN_NUMBERS = /^[^,]{0,12}(?:共|累计|有|达|超过?)\d|^一年/;

function saysWhat(folded: string, date: DatedSpan): boolean {
  if (/来源|编辑:|作者:|责编|阅读/.test(folded.slice(0, 12))) return false;
  if (date.date.length === 4 && (YEAR_IN_NUMBERS.test(folded) || TREND.test(folded) || IN_PERCENT.test(folded)))
    return false;
  if (tellsAction(folded)) return !/^[^,]*(?:同比|环比)/.test(folded);
  return date.date.length === 10 && tellsOccurrence(folded) && !NUMBERS_ONLY.test(folded);
}

/** Share of common word pairs above which two events of one date and one action are the same event. */
const RESTATED = 0.45;

function dropRestated(events: readonly FoundEvent[]): FoundEvent[] {
  return dropRestatements(
    events,
    (event) => event.date.date,
    ({ clause }) => ({ words: bigramsOf(clause.folded), actions: actionsIn(clause.folded) }),
    (a, b) =>
      overlapOf(a.words, b.words) >= RESTATED &&
      (a.actions.size === 0 || [...a.actions].some((action) => b.actions.has(action))),
  );
}

function toFact(c: FactContext, { date, clause }: FoundEvent): EventFact {
  return {
    kind: 'event',
    date: date.date,
    until: date.until,
    dateText: c.text.slice(date.start, date.end),
    what: clause.what,
    ...evidenceFor(c, Math.min(clause.start, date.start), Math.max(clause.end, date.end)),
    rule: clause.rule,
    ...(date.inferredFrom ? { inferredFrom: date.inferredFrom } : {}),
  };
}
