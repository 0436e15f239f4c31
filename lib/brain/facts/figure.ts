import type { FigureFact, Span } from '../../model.ts';
import { currencyAfter, currencyBefore } from '../currencies.ts';
import { type Measure, measureAfter } from '../measure-words.ts';
import { findTitleSpans } from '../title-spans.ts';
import type { FactContext } from './context.ts';
import { evidenceFor, sentenceIndexAt } from './evidence.ts';
import { dropToldInHeadline } from './headline.ts';
import { hedgeAfter, hedgeBefore } from './hedge.ts';
import { touchesAny } from './overlap.ts';
import { describeNumber } from './phrase.ts';
import { findQuantities, type Quantity } from './quantity.ts';
import { findRanks } from './rank.ts';
import { bigramsOf, clauseWords, dropRestatements, overlapOf } from './restatement.ts';

interface Reading extends Span {
  value: number;
  upTo: number | null;
  unit: string;
  more: string;
  rule: string;
}

/**
 * Percentages, counts with a measure word, ranks and multiples, in reading order; a figure told again in the same words is given once.
 * Vague and collective numbers (十几家, 三大, 五部委), ordinals, clause numbers and codes are none.
 */
export function extractFigures(c: FactContext): FigureFact[] {
  const readings = [...findMeasured(c), ...findRanksInText(c), ...findDoublings(c)].sort((a, b) => a.start - b.start);
  return dropRestated(c, joinRanges(c, readings)).map((reading) => toFact(c, reading));
}

function findMeasured(c: FactContext): Reading[] {
  return findQuantities(c).flatMap((quantity) => {
    if (quantity.vague) return [];
    return readPercentage(c, quantity) ?? readCount(c, quantity) ?? readPlainNumber(c, quantity) ?? [];
  });
}

const PER = /(百|千|万)分之$/;
const PER_SIGN: Record<string, string> = { 百: '%', 千: '‰', 万: '‱' };

function readPercentage(c: FactContext, quantity: Quantity): Reading | null {
  const { folded } = c;
  const per = PER.exec(folded.slice(Math.max(0, quantity.start - 3), quantity.start));
  if (per) return reading(quantity, quantity.start - 3, quantity.end, PER_SIGN[per[1]!]!, 'percentage-in-words');
  const end = folded[quantity.end] === ' ' ? quantity.end + 1 : quantity.end;
  const sign = folded[end] ?? '';
  // A 51% attack is a kind of attack.
  if (quantity.value === 51 && /^.?(?:算力|双花)?攻击/.test(folded.slice(end + 1, end + 6))) return null;
  if (sign === '%' || sign === '‰') return reading(quantity, quantity.start, end + 1, sign, 'percentage');
  return null;
}

function readCount(c: FactContext, quantity: Quantity): Reading | null {
  const measure = measureAfter(c.folded, quantity.end);
  if (!measure || isOrdinal(c, quantity) || isMoney(c, quantity)) return null;
  if (measure.time ? !isStatedDuration(c, quantity, measure) : !countsSomething(c, quantity, measure)) return null;
  const unit = c.text.slice(measure.end - measure.word.length, measure.end);
  return reading(quantity, quantity.start, measure.end, measure.word === '倍' ? '倍' : unit, 'count');
}

/** 第三批, 前两个月, 首3家, 每1000人, 近7日: a place in an order or a rate, not a count. */
function isOrdinal(c: FactContext, quantity: Quantity): boolean {
  // 目前12家, 此前12家 are counts.
  return /[第每首某这那]$|(?:^|[^目此之以当日])前$/.test(
    c.folded.slice(Math.max(0, quantity.start - 2), quantity.start),
  );
}

function isMoney(c: FactContext, quantity: Quantity): boolean {
  return currencyBefore(c.folded, quantity.start) !== null || currencyAfter(c.folded, quantity.end, c.region) !== null;
}

/** Measure words that a small Chinese number before them makes a statement: 两名, 三次. With 个, 种, 份 it is running prose. */
const STATED = /^(?:名|轮|次|批|家|座|笔|起|倍|成|枚|户|台)$/;
/** From here on even 个 after a Chinese number is a statement: 七个方面. */
const COUNTED_FROM = 5;
/** Measures that are nouns themselves: equal numbers of them are one figure told again. */
const NOUN = /^(?:用户|商户|企业|客户|员工|节点|网点|账户|人口|粉丝|城市)$/;

function countsSomething(c: FactContext, quantity: Quantity, measure: Measure): boolean {
  const { folded } = c;
  if (/^[级层版卡期度届声页本部所门]$/.test(measure.word) && !isPlainCount(quantity, measure)) return false;
  if (measure.word === '成' && quantity.value > 10) return false;
  // 十四届人大四次会议 is the fourth session.
  const before = folded.slice(Math.max(0, quantity.start - 2), quantity.start);
  if (
    measure.word === '次' &&
    /[大届会协]$/.test(before) &&
    /^(?:全体|会议|全会)/.test(folded.slice(measure.end, measure.end + 2))
  )
    return false;
  if (quantity.arabic) return true;
  // “四个意识”, “百倍币”: the number belongs to a name in quotes.
  if (/[“‘「『"]/.test(folded[quantity.start - 1] ?? '')) return false;
  if (quantity.bare) return measure.word === '倍';
  if (measure.word === '成' && quantity.value < 10)
    return /[近约超逾有占达过降升增至到]/.test(folded[quantity.start - 1] ?? '');
  if (quantity.value === 1) return measure.word === '倍';
  if (quantity.value >= 10) return quantity.upTo === null;
  // A count of two is 两次; 二次 is the second time, or a word (二次元).
  if (folded[quantity.start] === '二') return measure.word === '倍';
  if (quantity.upTo !== null) return false;
  // 两家公司将合作, A和B两家机构: at the head of a clause or after a list the number refers back.
  if (/其余$|其他$|另外?$|[这那]$/.test(before)) return false;
  if (/^[次轮倍]$/.test(measure.word)) return true;
  if (!/[的了有向由为是过对给到达共至在从约近超逾出等、与和]/.test(folded[quantity.start - 1] ?? '')) return false;
  return STATED.test(measure.word) || (measure.word === '个' && quantity.value >= COUNTED_FROM);
}

/** 3部法律, 6级: with Arabic digits and below a thousand; 2025版 and 18期 are names. */
function isPlainCount(quantity: Quantity, measure: Measure): boolean {
  return quantity.arabic && !/[版卡期届]/.test(measure.word);
}

const SINCE_OR_WITHIN = /[近去来续前后每第满隔]|过去|未来|连续|为期|最近|未满|今年|当年/;

/** 缩短至20分钟, 四个月就可收回成本: a duration that is itself the statement; not 近7天, 三个月内, 24小时成交. */
function isStatedDuration(c: FactContext, quantity: Quantity, measure: Measure): boolean {
  const before = c.folded.slice(Math.max(0, quantity.start - 6), quantity.start);
  const after = c.folded.slice(measure.end, measure.end + 2);
  if (SINCE_OR_WITHIN.test(before.slice(-2)) || /^(?:以?[内后前来]|之|间|期|的|一次|左右[内后])/.test(after))
    return false;
  return (
    /(?:需|要|用时|耗时|历时|缩短[至到为]|压缩[至到为]|降[至到为]|延长[至到]|仅|只|仅需|只需|缩至|减[至到]|由|从)$/.test(
      before,
    ) || /^(?:就|即|便)/.test(after)
  );
}

const METRIC =
  /(?:均值|峰值|数值|分值|指数|总数|数量|总量|人数|次数|户数|笔数|件数|均量|节点数|用户数)(?:为|达|达到|约|约为|超|超过|:)?$/;

/** 日均值23656: a number without a measure word after a noun that asks for one. */
function readPlainNumber(c: FactContext, quantity: Quantity): Reading | null {
  const { folded } = c;
  if (!quantity.arabic || quantity.value < 100 || quantity.bare) return null;
  if (!/^(?:[,。;、)\n]|$)/.test(folded.slice(quantity.end, quantity.end + 1))) return null;
  if (!METRIC.test(folded.slice(Math.max(0, quantity.start - 8), quantity.start))) return null;
  return reading(quantity, quantity.start, quantity.end, '', 'plain-number');
}

function reading(quantity: Quantity, start: number, end: number, unit: string, rule: string): Reading {
  return { start, end, value: quantity.value, upTo: quantity.upTo, unit, more: quantity.more, rule };
}

function findRanksInText(c: FactContext): Reading[] {
  const inTitle = touchesAny(findTitleSpans(c.folded));
  return findRanks(c.folded)
    .filter((rank) => !inTitle(rank))
    .map(({ start, end, value }) => ({ start, end, value, upTo: null, unit: 'rank', more: '', rule: 'rank' }));
}

const DOUBLING = /翻([一两三四])?番/g;

/** 翻一番 is twice as much, 翻两番 four times. */
function findDoublings(c: FactContext): Reading[] {
  return [...c.folded.matchAll(DOUBLING)].map((match) => {
    const times = match[1] ? '一两三四'.indexOf(match[1]) + 1 : 1;
    const end = match.index + match[0].length;
    return { start: match.index, end, value: 2 ** times, upTo: null, unit: '倍', more: '', rule: 'doubling' };
  });
}

const TO = /^ ?(?:至|到|--?|——?|–|~) ?$/;

/** 5%至25% is one figure. */
function joinRanges(c: FactContext, readings: readonly Reading[]): Reading[] {
  const joined: Reading[] = [];
  for (const next of readings) {
    const low = joined.at(-1);
    const adjacent = low && next.start - low.end <= 4 && TO.test(c.folded.slice(low.end, next.start));
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
/** The same of the words after two equal counts: 35家区块链企业, 35家企业. */
const SAME_COUNTED = 0.2;

function dropRestated(c: FactContext, readings: readonly Reading[]): Reading[] {
  const keyOf = (figure: Reading): string => `${figure.value} ${figure.upTo} ${figure.unit}`;
  return dropRestatements(
    dropToldInHeadline(c, readings, keyOf),
    keyOf,
    (figure) => {
      const sentence = c.sentences[sentenceIndexAt(c, figure.start)] ?? figure;
      const after = c.folded.slice(figure.end, Math.min(sentence.end, figure.end + 16));
      const isCount = figure.rule === 'count' && figure.unit !== '倍';
      return {
        around: bigramsOf(clauseWords(c, figure, sentence)),
        counted: isCount ? bigramsOf(/^[^,。;:、()]*/.exec(after)![0]) : new Set<string>(),
        isNoun: NOUN.test(figure.unit) || (figure.unit === '倍' && /[百千万]/.test(c.folded[figure.start]!)),
      };
    },
    (a, b) => a.isNoun || overlapOf(a.around, b.around) >= RESTATED || overlapOf(a.counted, b.counted) >= SAME_COUNTED,
  );
}

function toFact(c: FactContext, figure: Reading): FigureFact {
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
    series: null,
    subject: null,
    change: null,
    ...evidenceFor(c, figure.start, figure.end),
    rule: figure.rule,
  };
}
