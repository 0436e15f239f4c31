import type { EventFact, Span } from '../../model.ts';
import { type DatedSpan, findAllDates } from '../dates.ts';
import { actionsIn, tellsAction, tellsOccurrence } from './action.ts';
import type { FactContext } from './context.ts';
import { beginsClause, type EventClause, endsInSpeech, readEventClause } from './event-clause.ts';
import { withTitle } from './event-completion.ts';
import { findActor, readFurtherClause, withActor } from './event-further.ts';
import { readDatedList } from './event-lists.ts';
import { isDoneAsOf, readAnnounced } from './event-scene.ts';
import { isTimeOfEvent } from './event-time.ts';
import { evidenceFor, sentenceIndexAt } from './evidence.ts';
import { isInHeadline } from './headline.ts';
import { bigramsOf, dropRestatements, overlapOf } from './restatement.ts';

/**
 * What happened, or will happen, at a stated time: a date and the clause that says what, in reading order, each told once. Statistics as of a
 * date, durations, comparisons with another date and goals are none.
 */
export function extractEvents(c: FactContext): EventFact[] {
  // The day that names a notice (9·4公告) is no time of anything else.
  const dates = findAllDates(c).filter((date) => !date.loose || date.inferredFrom === 'published');
  const isTime = dates.map((date) => {
    const sentence = c.sentences[sentenceIndexAt(c, date.start)];
    return sentence !== undefined && (isTimeOfEvent(c, date, sentence) || isDoneAsOf(c, date, sentence));
  });
  const found: FoundEvent[] = [];
  const saidOf = new Set<DatedSpan>();
  let actor: { text: string; sentence: number } | null = null;
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i]!;
    if (saidOf.has(date)) continue;
    const index = sentenceIndexAt(c, date.start);
    const announced = tellAnnounced(c, dates, i, index);
    if (announced) found.push({ date, clause: announced, sentence: index + 1 });
    if (!isTime[i] || announced) continue;
    const sentence = sentenceOf(c, date, index);
    const list = readDatedList(c, dates, i, sentence);
    if (list && isTime[list.end]) {
      for (const [k, clause] of list.clauses.entries()) {
        found.push({ date: dates[i + k]!, clause, sentence: index });
        saidOf.add(dates[i + k]!);
      }
      continue;
    }
    // 24日、26日先后涨停: dates in a row have their words in common.
    let [first, last] = [i, i];
    while (i - first < NEIGHBORS && isTime[first - 1] && areListed(c, dates[first - 1]!, dates[first]!)) first--;
    while (last - i < NEIGHBORS && isTime[last + 1] && areListed(c, dates[last]!, dates[last + 1]!)) last++;
    const row = { ...date, start: dates[first]!.start, end: dates[last]!.end };
    const previous = dates
      .slice(Math.max(0, first - NEIGHBORS), first)
      .findLast((_, k) => isTime[Math.max(0, first - NEIGHBORS) + k]);
    const following = dates.slice(last + 1, last + 1 + NEIGHBORS);
    const nextTime = following.find((_, k) => isTime[last + 1 + k]);
    // A date that is no event's own still begins something else where it begins a clause.
    const next = following.find((other, k) => isTime[last + 1 + k] || beginsClause(c, other));
    let clause = readEventClause(c, row, sentence, previous, next);
    // 今日公布,1月底…: unless that is what was said. 今年上半年开出… is what was said.
    const isSaid = clause && next && endsInSpeech(clause.folded) && /^[,:]/.test(c.folded.slice(clause.end));
    if (isSaid && next.date.length === 4 && next.inferredFrom === 'published') saidOf.add(next);
    // 宣布4月30日停止交易: that is what was announced, and will happen on a day of its own.
    const isAnnounced = clause !== null && next !== undefined && next.start === clause.end;
    const ownWords = next !== undefined && next === nextTime && !saidOf.has(next) && !isAnnounced;
    if (clause && next && endsInSpeech(clause.folded) && !(ownWords && tellsItself(c, next, sentence, date)))
      clause = readEventClause(
        c,
        row,
        sentence,
        previous,
        following.find((other, k) => other !== next && isTime[last + 1 + k]),
      );
    if (!clause || !saysWhat(c, clause.folded, date) || isYearOfHeadline(c, date)) continue;
    const isFirst = found.at(-1)?.sentence !== index;
    if (isFirst) actor = findActor(c, clause, index);
    const told = isFirst || actor?.sentence !== index ? clause : withActor(clause, actor.text);
    if (told.what.length < SHORTEST_EVENT) continue;
    found.push({ date, clause: told, sentence: index });
    const further = date.loose ? null : readFurtherClause(c, clause, sentence, next);
    if (further) found.push({ date, clause: further, sentence: index });
  }
  return dropRestated(found).map((event) => toFact(c, event));
}

/** What the next sentence tells of a date that its own sentence only announces; null if it does not. */
function tellAnnounced(c: FactContext, dates: readonly DatedSpan[], i: number, index: number): EventClause | null {
  const [sentence, next] = [c.sentences[index], c.sentences[index + 1]];
  if (!sentence || !next) return null;
  const isOther = (date: DatedSpan | undefined) =>
    date !== undefined && date.start >= sentence.start && date.start < next.end;
  return readAnnounced(c, dates[i]!, index, isOther(dates[i - 1]) || isOther(dates[i + 1]));
}

/** Whether the words at a date say what happened then. */
function tellsItself(c: FactContext, date: DatedSpan, sentence: Span, previous: DatedSpan): boolean {
  const clause = readEventClause(c, date, sentence, previous, undefined);
  return clause !== null && saysWhat(c, clause.folded, date);
}

function areListed(c: FactContext, a: DatedSpan, b: DatedSpan): boolean {
  return b.start - a.end <= 2 && /^(?:、|和|与|及|以及)$/.test(c.folded.slice(a.end, b.start));
}

const SHORTEST_EVENT = 4;

/** Dates looked at on either side of one: more do not stand in one sentence. */
const NEIGHBORS = 8;

interface FoundEvent {
  date: DatedSpan;
  clause: EventClause;
  /** Index of the sentence that the date stands in. */
  sentence: number;
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
/** 2025年实现营业收入18.6亿元 */
const RESULT_OF_YEAR = /^[^,]{0,12}实现(?:了)?(?:营业|营收|收入|归母|净利|利润|总?产值|增加值|销售|交易|GDP|盈利|保费)/;
/** 3月,累计… */
const SUMMED_UP = /^[,\s]*[^,]{0,20}累计/;
/** 去年受理案件37,984件: a year and how many. */
const COUNT_OF_YEAR =
  /^[^,。;]{0,24}\d[\d,.]*[万亿千]?[多余]?(?:名|件|起|人|家|个|宗|例|次|笔|项|条|份|台|户|吨|元|美元|港元)[^,。;]{0,4}(?:[,。;”]|$)/;
/** 2017年迁入当地的63家企业 is who, not what happened. */
const NOUN_OF_YEAR = /^[^,。;]{2,20}的\d[\d,.]*[万亿]?[多余]?[家名个件位项款种][^,。;]{0,6}(?:[,。;]|$)/;
/** 2月,发行债券6,218亿元,同比增长…: a month and how much. */
const COMPARED = /^,?(?:[^,。;]|(?<=\d),(?=\d)){0,40}\d(?:[^,。;]|(?<=\d),(?=\d)){0,8},(?:同比|环比)/;
const YEAR_IN_NUMBERS = /^[^,]{0,12}(?:共|累计|有|达|超过?)\d|^[,\s]*[^,]{0,20}累计|^一年/;

const HOLIDAY = /[节新春]|除夕|中秋|端午|七夕|元宵/;

function saysWhat(c: FactContext, folded: string, date: DatedSpan): boolean {
  if (/来源|编辑:|作者:|责编|阅读/.test(folded.slice(0, 12))) return false;
  // 春节期间 is known to the year only, but is no year.
  if (
    date.date.length === 4 &&
    !HOLIDAY.test(c.folded.slice(date.start, date.end)) &&
    (YEAR_IN_NUMBERS.test(folded) ||
      COUNT_OF_YEAR.test(folded) ||
      NOUN_OF_YEAR.test(folded) ||
      TREND.test(folded) ||
      IN_PERCENT.test(folded) ||
      RESULT_OF_YEAR.test(folded))
  )
    return false;
  if (date.date.length === 7 && (SUMMED_UP.test(folded) || COMPARED.test(c.folded.slice(date.end, date.end + 60))))
    return false;
  if (tellsAction(folded)) return !/^[^,]*(?:同比|环比)/.test(folded);
  // 宣布停止交易,当天价格跌破…: what came along with the event just told.
  const comesAlong = /^[当同]/.test(c.folded.slice(date.start, date.end)) && c.folded[date.start - 1] === ',';
  // 2017年初大涨 is told; a month and the price that was reached is a statistic.
  const isMonth = date.date.length === 7 || /[初底末]$/.test(c.folded.slice(date.start, date.end));
  const isTold = date.date.length === 10 || (isMonth && !/\d/.test(folded));
  return isTold && tellsOccurrence(folded) && !NUMBERS_ONLY.test(folded) && !comesAlong;
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
    what: withTitle(c, clause.what, clause.folded, clause.start),
    ...evidenceFor(c, Math.min(clause.start, date.start), Math.max(clause.end, date.end)),
    rule: clause.rule,
    ...(date.inferredFrom ? { inferredFrom: date.inferredFrom } : {}),
  };
}
