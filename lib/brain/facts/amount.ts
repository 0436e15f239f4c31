import type { AmountFact, Span } from '../../model.ts';
import { type CurrencyMark, currencyAfter, currencyBefore, foreignBefore } from '../currencies.ts';
import type { FactContext } from './context.ts';
import { evidenceFor, sentenceIndexAt } from './evidence.ts';
import { dropToldInHeadline } from './headline.ts';
import { hedgeAfter, hedgeBefore } from './hedge.ts';
import { clauseAround, describeNumber } from './phrase.ts';
import { findQuantities, isRange, type Quantity } from './quantity.ts';
import { bigramsOf, clauseWords, dropRestatements, overlapOf } from './restatement.ts';

interface Sum extends Span {
  value: number;
  upTo: number | null;
  currency: string;
  more: string;
  rule: string;
}

const LATIN_MULTIPLIER = / ?(million|billion|trillion|mn|bn|[mMkKbB])(?![A-Za-z])/y;
const LATIN_POWER: Record<string, number> = { million: 6, mn: 6, m: 6, billion: 9, bn: 9, b: 9, trillion: 12, k: 3 };

/** Sums of money, in reading order; a sum told again in the same words is given once. */
export function extractAmounts(c: FactContext): AmountFact[] {
  return dropRestated(c, joinRanges(c, findSums(c))).map((sum) => toFact(c, sum));
}

function findSums(c: FactContext): Sum[] {
  const sums: Sum[] = [];
  const quantities = findQuantities(c);
  for (let i = 0; i < quantities.length; i++) {
    const quantity = quantities[i]!;
    if (quantity.vague || quantity.bare || quantity.value === 0) continue;
    const sum = readSum(c, quantity) ?? readUnmarkedSum(c, quantity, sums.at(-1));
    if (!sum) continue;
    const list = readListBefore(c, quantities, i, sum);
    // What was read without a currency has the one of the list.
    while (list.length > 0 && (sums.at(-1)?.start ?? -1) >= list[0]!.start) sums.pop();
    sums.push(...list);
    i += takeSmallChange(c, sum, quantities, i);
    sums.push(sum);
  }
  return sums;
}

/** A quantity with a currency before or after it. */
function readSum(c: FactContext, quantity: Quantity): Sum | null {
  // A Chinese digit after the name of a currency begins the next word more often than a sum: 人民币一旦.
  const marked = quantity.arabic || quantity.value >= 10 ? currencyBefore(c.folded, quantity.start) : null;
  const multiplier = readLatinMultiplier(c, quantity.end);
  const end = multiplier?.end ?? quantity.end;
  const after = currencyAfter(c.folded, end, c.region);
  const isYuan = after !== null && quantity.arabic && c.folded.slice(end, after.at) === '元';
  const before = marked ?? (isYuan ? foreignBefore(c.folded, quantity.start) : null);
  if (!before && (!after || isWordWithYuan(c, quantity, after))) return null;
  if (!before && multiplier && !/million|billion|trillion/.test(c.folded.slice(quantity.end, end)) && !after)
    return null;
  const power = multiplier?.power ?? 0;
  return {
    start: before?.at ?? quantity.start,
    end: after?.at ?? end,
    value: shift(quantity.value, power),
    upTo: quantity.upTo === null ? null : shift(quantity.upTo, power),
    // $150港币: the name says which dollar.
    currency: (c.folded[quantity.start - 1] === '$' ? after : before)?.currency ?? (before ?? after)!.currency,
    more: quantity.more,
    rule: 'amount-with-currency',
  };
}

/** 12.5亿、14.2亿和0.56亿美元: the currency stands once, after the last sum of a list. */
function readListBefore(c: FactContext, quantities: readonly Quantity[], index: number, last: Sum): Sum[] {
  const list: Sum[] = [];
  if (!quantities[index]!.large || last.start !== quantities[index]!.start) return list;
  for (let i = index - 1; i >= 0; i--) {
    const quantity = quantities[i]!;
    const between = c.folded.slice(quantity.end, Math.min(quantities[i + 1]!.start, quantity.end + 3));
    if (!quantity.large || quantity.vague || quantity.bare || !/^(?:、|和|与|及|或)$/.test(between)) break;
    const { start, end, value, upTo, more } = quantity;
    list.unshift({ start, end, value, upTo, currency: last.currency, more, rule: 'amount-in-list' });
  }
  return list;
}

function shift(value: number, power: number): number {
  return power === 0 ? value : Number(`${value}e${power}`);
}

function readLatinMultiplier(c: FactContext, at: number): { power: number; end: number } | null {
  LATIN_MULTIPLIER.lastIndex = at;
  const match = LATIN_MULTIPLIER.exec(c.folded);
  return match && { power: LATIN_POWER[match[1]!.toLowerCase()]!, end: at + match[0].length };
}

/** 二元结构, 三元悖论: a Chinese digit and 元 inside a word. */
function isWordWithYuan(c: FactContext, quantity: Quantity, after: CurrencyMark): boolean {
  if (quantity.arabic || quantity.value >= 10 || c.folded[after.at - 1] !== '元') return false;
  return (
    /[一-鿿]/.test(c.folded[after.at] ?? '') && !/[的人以左起至到/一二三四五六七八九两零整]/.test(c.folded[after.at]!)
  );
}

const MONEY =
  /价|薪|资金|融资|募资|募集|投资|出资|注资|售|卖|赔|成本|罚|奖金|补贴|本金|花费|收入|赃款|钱款|款项|财损|损失|市值|估值|净值|资产|贷款|税|利润|盈利|亏损|金额|营收/;
const NOT_MONEY = /量|人数|人次|次数|户数|笔数|件数|张数|指数|用户|粉丝|浏览|阅读|点击|算力|高度/;
/** What may follow a sum without a currency: the end of the clause, or a verb that goes on from it. A noun would be what is counted. */
const AFTER_UNMARKED = /[,。;!?、)”\n ]|掉|跌|涨|炒|到|至|招|赔|不等|以上|以下|左右|的?价/y;

/** 月薪6万, 价格炒到14万: a round number without a currency where the clause is about money. */
function readUnmarkedSum(c: FactContext, quantity: Quantity, previous: Sum | undefined): Sum | null {
  const thousands = /^[Kk](?![A-Za-z])/.test(c.folded.slice(quantity.end, quantity.end + 2));
  if (!quantity.large && !thousands) return null;
  const end = quantity.end + (thousands ? 1 : 0);
  AFTER_UNMARKED.lastIndex = end;
  if (end < c.folded.length && !AFTER_UNMARKED.test(c.folded) && !(thousands && c.folded[end] === '-')) return null;
  const sentence = c.sentences[sentenceIndexAt(c, quantity.start)];
  if (!sentence) return null;
  const lead = c.folded.slice(Math.max(sentence.start, quantity.start - 20), quantity.start);
  const rest = c.folded.slice(end, Math.min(clauseAround(c, quantity, sentence).end, end + 10));
  const clause = lead.slice(lead.lastIndexOf(',') + 1) + rest;
  const goesOn = previous !== undefined && previous.rule === 'amount-by-context' && previous.start >= sentence.start;
  if (NOT_MONEY.test(clause) || !(MONEY.test(clause) || (goesOn && quantity.start - previous.end < 16))) return null;
  const power = thousands ? 3 : 0;
  return {
    start: quantity.start,
    end,
    value: shift(quantity.value, power),
    upTo: quantity.upTo === null ? null : shift(quantity.upTo, power),
    currency: { CN: 'CNY', HK: 'HKD', TW: 'TWD' }[c.region],
    more: quantity.more,
    rule: 'amount-by-context',
  };
}

/** 陆元陆角五分: adds 角 and 分 that follow at once. Returns how many further quantities were used. */
function takeSmallChange(c: FactContext, sum: Sum, quantities: readonly Quantity[], index: number): number {
  let used = 0;
  for (const [unit, power] of [
    ['角', -1],
    ['分', -2],
  ] as const) {
    const next = quantities[index + used + 1];
    if (!next || next.start !== sum.end || c.folded[next.end] !== unit || next.value > 9) continue;
    sum.value = Number((sum.value + next.value * 10 ** power).toFixed(2));
    sum.end = next.end + 1;
    used++;
  }
  return used;
}

/** 1000万元至3000万元 and 十万元以上五十万元以下 are one amount each; so is a sum that is written once more in figures: 叁万元整(￥30,000). */
function joinRanges(c: FactContext, sums: readonly Sum[]): Sum[] {
  const joined: Sum[] = [];
  for (const sum of sums) {
    const low = joined.at(-1);
    if (low && isWrittenAgain(c, low, sum)) continue;
    const adjacent = low && sum.start - low.end <= 4 && isRange(c.folded, low.end, sum.start, sum.end);
    const sameCurrency = low && (low.currency === sum.currency || low.rule === 'amount-by-context');
    if (adjacent && sameCurrency && low.upTo === null && sum.value > low.value && !isChange(c, low)) {
      joined[joined.length - 1] = { ...sum, start: low.start, value: low.value, upTo: sum.value };
    } else {
      joined.push(sum);
    }
  }
  return joined;
}

function isWrittenAgain(c: FactContext, before: Sum, sum: Sum): boolean {
  if (before.value !== sum.value || before.currency !== sum.currency || sum.start - before.end > 4) return false;
  return /^[整正]?[(,:]?$/.test(c.folded.slice(before.end, sum.start).replace('小写:', ''));
}

/** 由4亿元到6亿元 tells two sums, not a range. */
function isChange(c: FactContext, low: Sum): boolean {
  return c.folded[low.start - 1] === '由';
}

/** The same sum again, in a headline and in the text: told of in the same words. */
function dropRestated(c: FactContext, sums: readonly Sum[]): Sum[] {
  const keyOf = (sum: Sum): string => `${sum.value} ${sum.upTo} ${sum.currency}`;
  return dropRestatements(
    dropToldInHeadline(c, sums, keyOf),
    keyOf,
    (sum) =>
      bigramsOf(clauseWords(c, sum, c.sentences[sentenceIndexAt(c, sum.start)] ?? sum).replace(SAYS_NOTHING, ' ')),
    (a, b) => overlapOf(a, b) >= RESTATED,
  );
}

/** Words that stand with any sum. */
const SAYS_NOTHING = /分别|给予|奖励|最高|不超过|不低于|总额|合计/g;

/** Share of common word pairs around two equal sums above which they are one statement. */
const RESTATED = 0.3;

function toFact(c: FactContext, sum: Sum): AmountFact {
  const sentence = c.sentences[sentenceIndexAt(c, sum.start)] ?? sum;
  const hedge = hedgeBefore(c.folded, sum.start)?.word ?? hedgeAfter(c.folded, sum.end) ?? (sum.more || null);
  return {
    kind: 'amount',
    text: c.text.slice(sum.start, sum.end),
    value: sum.value,
    upTo: sum.upTo,
    hedge,
    currency: sum.currency,
    what: describeNumber(c, sum, sentence),
    ...evidenceFor(c, sum.start, sum.end),
    rule: sum.rule,
  };
}
