import type { Change, FigureFact } from '../../model.ts';
import { readChange } from './change.ts';
import type { FactContext } from './context.ts';
import { evidenceFor, sentenceIndexAt } from './evidence.ts';
import { findReadings, type Reading } from './figure-readings.ts';
import { dropToldInHeadline } from './headline.ts';
import { hedgeAfter, hedgeBefore } from './hedge.ts';
import { describeNumber } from './phrase.ts';
import { isRange } from './quantity.ts';
import { bigramsOf, clauseWords, dropRestatements, namesDiffer, namesNear, overlapOf } from './restatement.ts';
import { findSeries, type Place } from './series.ts';

/**
 * Percentages, counts with a measure word, ranks and multiples, in reading order; a figure told again in the same words is given once.
 * Vague and collective numbers (十几家, 三大, 五部委), ordinals, clause numbers and codes are none.
 */
export function extractFigures(c: FactContext): FigureFact[] {
  const all = joinRanges(c, findReadings(c));
  const changes = readChanges(c, all);
  // A list is read whole, before what is told again is left out of it.
  const places = findSeries(c, all);
  return dropRestated(c, all).map((figure) => toFact(c, figure, places.get(figure), changes.get(figure) ?? null));
}

function readChanges(c: FactContext, figures: readonly Reading[]): Map<Reading, Change | null> {
  const changes = new Map<Reading, Change | null>();
  let previous: { figure: Reading; change: Change | null; sentence: number } | undefined;
  for (const figure of figures) {
    const index = sentenceIndexAt(c, figure.start);
    const change = readChange(
      c,
      figure,
      c.sentences[index] ?? figure,
      previous?.sentence === index ? previous : undefined,
    );
    changes.set(figure, change);
    previous = { figure, change, sentence: index };
  }
  return changes;
}

/** 5%至25% is one figure. */
function joinRanges(c: FactContext, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const next of readings) {
    const low = joined.at(-1);
    const adjacent = low && isRange(c.folded, low.end, next.start, next.end);
    if (adjacent && low.unit === next.unit && low.unit !== 'rank' && low.upTo === null && next.value > low.value) {
      joined[joined.length - 1] = { ...next, start: low.start, value: low.value, upTo: next.value };
    } else if (!low || next.start >= low.end) {
      joined.push(next);
    }
  }
  return joined;
}

/** Share of common word pairs above which two equal figures are one statement. */
const RESTATED = 0.4;
/** The same of two equal durations, of which an article has fewer. */
const RESTATED_DURATION = 0.3;
/** The same of the words after two equal counts: 35家区块链企业, 35家企业. */
const SAME_COUNTED = 0.2;

/** Equal units, so one of the two tells. */
const DURATION = /^(?:年|[个個]月|月|天|日|周|週|小[时時]|分[钟鐘]|秒[钟鐘]?)$/;

/** Measures that are nouns themselves: equal numbers of them are one figure told again. */
const NOUN = /^(?:用户|商户|企业|客户|员工|节点|网点|账户|人口|粉丝|城市)$/;

function dropRestated(c: FactContext, readings: readonly Reading[]): Reading[] {
  const keyOf = (figure: Reading): string => `${figure.value} ${figure.upTo} ${figure.unit}`;
  // A heading that says 三成 is of the text that says 30%.
  const shareOf = (figure: Reading): string => (figure.unit === '成' ? `${10 * figure.value} null %` : keyOf(figure));
  return dropRestatements(
    dropToldInHeadline(c, readings, shareOf),
    keyOf,
    (figure) => {
      const sentence = c.sentences[sentenceIndexAt(c, figure.start)] ?? figure;
      const after = c.folded.slice(figure.end, Math.min(sentence.end, figure.end + 16));
      const isCount = figure.rule === 'count' && figure.unit !== '倍';
      return {
        around: bigramsOf(clauseWords(c, figure, sentence)),
        names: namesNear(c, figure),
        counted: isCount ? bigramsOf(/^[^,。;:、()]*/.exec(after)![0]) : new Set<string>(),
        isTime: DURATION.test(figure.unit),
        isNoun: NOUN.test(figure.unit) || (figure.unit === '倍' && /[百千万]/.test(c.folded[figure.start]!)),
      };
    },
    (a, b) =>
      !namesDiffer(a.names, b.names) &&
      (a.isNoun ||
        overlapOf(a.around, b.around) >= (a.isTime ? RESTATED_DURATION : RESTATED) ||
        overlapOf(a.counted, b.counted) >= SAME_COUNTED),
  );
}

function toFact(c: FactContext, figure: Reading, place: Place | undefined, change: Change | null): FigureFact {
  const sentence = c.sentences[sentenceIndexAt(c, figure.start)] ?? figure;
  const hedge = hedgeBefore(c.folded, figure.start)?.word ?? hedgeAfter(c.folded, figure.end) ?? (figure.more || null);
  return {
    kind: 'figure',
    text: c.text.slice(figure.start, figure.end),
    value: figure.value,
    upTo: figure.upTo,
    hedge,
    unit: figure.unit,
    what: describeNumber(c, figure, sentence),
    series: place?.series ?? null,
    subject: place?.subject ?? null,
    change,
    ...evidenceFor(c, figure.start, figure.end),
    rule: figure.rule,
  };
}
