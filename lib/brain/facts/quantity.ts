import type { Span } from '../../model.ts';
import { findDateExpressions } from '../dates.ts';
import { findNumerals, type Numeral } from '../numerals.ts';
import { findTitleSpans } from '../title-spans.ts';
import type { FactContext } from './context.ts';
import { touchesAny } from './overlap.ts';

/** A number, or a range such as 5-10亿, that can be the value of an amount or a figure. Its span ends before the unit. */
export interface Quantity extends Span {
  value: number;
  upTo: number | null;
  /** 多, 余 and 几 inside the number. */
  more: string;
  arabic: boolean;
  bare: boolean;
  vague: boolean;
  /** Ends in 万, 亿 or 千. */
  large: boolean;
}

/** 至 and dashes between two numbers that are the ends of a range. */
const TO = /^ ?(?:至|到|--?|——?|–|~) ?$/;

/** 十万元以上五十万元以下: the ends of a range in the language of law. */
const FROM = /^(?:以上|以上至|以上、)$/;

/** Whether two numbers with their units are the ends of one range, by what stands between them and after the second. Offsets of folded text. */
export function isRange(folded: string, lowEnd: number, highStart: number, highEnd: number): boolean {
  if (highStart - lowEnd > 4) return false;
  const between = folded.slice(lowEnd, highStart);
  return TO.test(between) || (FROM.test(between) && folded.startsWith('以下', highEnd));
}

const cache = new WeakMap<FactContext, Quantity[]>();

/** Words after which a sign before a number is a minus: 净利润-1.2亿元, 同比-3.5%. */
const SIGNED = /(?:利润|盈利|收益|损益|净额|差额|余额|增速|增长|增幅|涨幅|收入|业绩|同比|环比|[率为报:,(]) ?$/;

/** Every number of the article that is not part of a date or of a title, ranges joined, in order. */
export function findQuantities(c: FactContext): Quantity[] {
  const known = cache.get(c);
  if (known) return known;
  const inTitle = touchesAny(findTitleSpans(c.folded));
  const inDate = touchesAny(findDateExpressions(c));
  const numerals = findNumerals(c.folded, c.text).filter((n) => !n.positional && !inTitle(n) && !inDate(n));
  const quantities: Quantity[] = [];
  for (let i = 0; i < numerals.length; i++) {
    const low = numerals[i]!;
    const high = numerals[i + 1];
    if (
      high &&
      high.start - low.end <= 4 &&
      TO.test(c.folded.slice(low.end, high.start)) &&
      !high.bare &&
      !high.vague
    ) {
      const value = shareMultiplier(low, high);
      if (value < high.value) {
        quantities.push({
          ...toQuantity(low),
          end: high.end,
          value,
          upTo: high.value,
          large: high.power >= 3,
          more: high.more,
        });
        i++;
        continue;
      }
    }
    quantities.push(isNegative(c, low) ? negate(toQuantity(low)) : toQuantity(low));
  }
  cache.set(c, quantities);
  return quantities;
}

function isNegative(c: FactContext, { start, arabic }: Numeral): boolean {
  if (!arabic || !/[-−–]/.test(c.folded[start - 1] ?? '')) return false;
  return SIGNED.test(c.folded.slice(Math.max(0, start - 4), start - 1));
}

function negate(quantity: Quantity): Quantity {
  return { ...quantity, start: quantity.start - 1, value: -quantity.value };
}

function toQuantity(numeral: Numeral): Quantity {
  const { start, end, value, upTo, more, arabic, bare, vague } = numeral;
  return { start, end, value, upTo, more, arabic, bare, vague, large: numeral.power >= 3 };
}

/** 5-10亿 is five hundred million to a billion: a first number that is smaller only because it lacks the multiplier of the second shares it. */
function shareMultiplier(low: Numeral, high: Numeral): number {
  if (low.power > 0 || high.power === 0 || low.value >= high.coefficient) return low.value;
  return Number(`${low.value}e${high.power}`);
}
