import type { Span } from '../model.ts';
import { addDecimals, type Decimal, decimalToNumber, parseDecimal, scaleDecimal, wholeDecimal } from './decimal.ts';
import {
  arabicEnd,
  DIGITS,
  FINANCIAL_DIGITS,
  isChineseNumeral,
  isDigit,
  isLatin,
  LARGE_UNITS,
  SMALL_UNITS,
} from './numeral-characters.ts';

/** A number as it is written in Chinese text: 1,100.9亿, 一万五千亿, 三十几万, 200余万, 壹佰壹拾万贰仟. Ends before its unit or measure word. */
export interface Numeral extends Span {
  value: number;
  /** Upper end where the numeral itself is a range: 三十几万 (300,000 to 400,000), 七八 (7 to 8). */
  upTo: number | null;
  /** 多, 余, 几, 来: the number is a little more than its value. Empty if it is exact. */
  more: string;
  /** Written with Arabic digits, at least in part. */
  arabic: boolean;
  /** Begins without a digit (百倍, 万亿): a round magnitude rather than a count, unless 十 and 十五, which are plain numbers. */
  bare: boolean;
  /** Says only the order of magnitude: 十几, 几十, 数百, 几. */
  vague: boolean;
  /** Several digits in a row without units, as years are written: 二〇一九. */
  positional: boolean;
  /** Power of ten of the multiplier at its end (万 4, 亿 8, 万亿 12; 0 if none), which a preceding number may share: 5-10亿. */
  power: number;
  /** The value without that multiplier. */
  coefficient: number;
}

/** Longer runs of Chinese numerals are no number that anybody writes: 壹佰贰拾叁万肆仟伍佰陆拾柒亿捌仟… has 30. */
const LONGEST_NUMERAL = 40;

/**
 * Every numeral of a text, in order, not overlapping. Offsets are those of `folded`, in which characters are simplified and half-width;
 * `text` is the same before folding, in which a full-width comma is punctuation and only a half-width one groups digits.
 * Numbers inside Latin words and codes (P2P, S9, 080917T) and runs too long to be numbers are left out.
 */
export function findNumerals(folded: string, text: string = folded): Numeral[] {
  const numerals: Numeral[] = [];
  let at = 0;
  while (at < folded.length) {
    const char = folded[at]!;
    if (isLatin(char)) {
      CURRENCY_CODE.lastIndex = at;
      at = CURRENCY_CODE.test(folded) ? at + 3 : skipWord(folded, at);
      continue;
    }
    if (!isDigit(char) && !isChineseNumeral(char) && char !== '几' && char !== '数') {
      at++;
      continue;
    }
    const numeral = readNumeral(folded, at, text);
    if (numeral) {
      numerals.push(numeral);
      at = numeral.end;
    } else if (isDigit(char)) {
      at = skipWord(folded, at);
    } else {
      at++;
      while (isChineseNumeral(folded[at])) at++;
    }
  }
  return numerals;
}

/** The only words that a number may follow without a space: RMB500万. */
const CURRENCY_CODE = /(?:RMB|CNY|USD|HKD|TWD|NTD|EUR|JPY|GBP)(?=\d)/y;

/** Past a run of Latin letters and digits, including the points and hyphens inside it: Cello3.0, COVID-19, 661188.com. */
function skipWord(folded: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < folded.length && (isDigit(folded[at]) || isLatin(folded[at]))) at++;
    const joined = folded[at] === '.' || folded[at] === '-' || folded[at] === '_';
    if (!joined || !(isDigit(folded[at + 1]) || isLatin(folded[at + 1]))) return Math.max(at, from + 1);
    at++;
  }
}

interface Reading {
  /** What has been closed by a unit so far, largest first. */
  parts: { value: Decimal; power: number }[];
  /** Digits not yet followed by a unit. */
  current: Decimal | null;
  currentIsChinese: boolean;
  afterZero: boolean;
  /** Second value of 七八, in the place of `current`. */
  alternative: Decimal | null;
}

/** The numeral that begins exactly at an offset, or null. */
export function readNumeral(folded: string, start: number, text: string = folded): Numeral | null {
  const r: Reading = { parts: [], current: null, currentIsChinese: false, afterZero: false, alternative: null };
  let at = start;
  let arabic = false;
  let bare = false;
  let vague = false;
  let positional = false;
  let more = '';
  let upTo: Decimal | null = null;
  let lastPower = 0;
  const first = folded[start]!;
  if (first === '几' || first === '数') {
    // 数 begins many words (数字, 数据); only a unit after it makes it a number. 几 alone (几个) says nothing that can be used either.
    if (DIGITS.has(folded[start + 1] ?? '') || !isChineseNumeral(folded[start + 1])) return null;
    vague = true;
    r.current = wholeDecimal(1);
    at++;
  }
  while (at < folded.length && at - start <= LONGEST_NUMERAL) {
    const char = folded[at]!;
    // After 三十几 only 万 and 亿 go on with the number.
    if (upTo && !LARGE_UNITS.has(char)) break;
    if (isDigit(char)) {
      if (r.current || (at > start && isDigit(folded[at - 1]))) break;
      const end = arabicEnd(folded, at, text);
      if (end < 0) return null;
      r.current = parseDecimal(folded.slice(at, end));
      r.currentIsChinese = false;
      arabic = true;
      at = end;
      // A space may stand between a number and its unit: 500 万元.
      if (folded[at] === ' ' && LARGE_UNITS.has(folded[at + 1] ?? '')) at++;
      continue;
    }
    if (DIGITS.has(char)) {
      if (r.current) break;
      let end = at;
      while (end < folded.length && end - at <= LONGEST_NUMERAL && DIGITS.has(folded[end]!)) end++;
      if (!readChineseDigits(folded.slice(at, end), r)) {
        if (at > start) break;
        positional = true;
        r.current = parseDecimal(Array.from(folded.slice(at, end), (digit) => DIGITS.get(digit)).join(''));
        at = end;
        break;
      }
      at = end;
      const fraction = chineseFraction(folded, start, at, r.current);
      if (fraction) {
        r.current = fraction.value;
        r.currentIsChinese = false;
        at = fraction.end;
      }
      continue;
    }
    const small = SMALL_UNITS.get(char);
    if (small !== undefined) {
      if (!r.current) {
        if (at > start && small > 1) break;
        if (at === start && small > 1) bare = true;
        r.current = wholeDecimal(1);
      }
      closePart(r, small);
      lastPower = small;
      at++;
      if (small === 1 && (folded[at] === '几' || folded[at] === '来')) {
        // 三十几: the tens place is known, the ones are not. 十几 and 十来 tell no more than the order of magnitude.
        const tens = r.parts.at(-1)!.value;
        if (decimalToNumber(tens) <= 10) vague = true;
        upTo = addDecimals(sum(r), wholeDecimal(10));
        more = folded[at]!;
        at++;
      }
      continue;
    }
    const large = LARGE_UNITS.get(char);
    // 120兆瓦: megawatts.
    if (char === '兆' && /[瓦赫帕欧伏焦字比位]/.test(folded[at + 1] ?? '')) break;
    if (large !== undefined) {
      const merged = mergeBelow(r, large);
      if (!merged) {
        if (at > start) break;
        bare = true;
        r.parts.push({ value: wholeDecimal(1), power: 0 });
        mergeBelow(r, large);
      }
      if (upTo) upTo = scaleDecimal(upTo, large);
      lastPower = large;
      at++;
      continue;
    }
    if (char === '个' && r.current && folded[at + 1] === '亿') {
      at++;
      continue;
    }
    if ((char === '多' || char === '余') && (r.current || r.parts.length)) {
      const next = folded[at + 1] ?? '';
      if (SMALL_UNITS.has(next) || LARGE_UNITS.has(next)) {
        more = char;
        at++;
        continue;
      }
      if (!more && !(char === '多' ? '边样数' : '额数').includes(next || '。')) {
        more = char;
        at++;
      }
    }
    // Spaced typesetting: 300 余家.
    if (char === ' ' && arabic && !more && (folded[at + 1] === '多' || folded[at + 1] === '余')) {
      at++;
      continue;
    }
    break;
  }
  if (folded[at - 1] === ' ') at--;
  if (at === start || at - start > LONGEST_NUMERAL) return null;
  // A single digit in the script of cheques is a name (陆家嘴, 伍某) unless money follows.
  if (at - start === 1 && FINANCIAL_DIGITS.includes(first) && !/[元圆角分]/.test(folded[at] ?? '')) return null;
  const trailing = r.current;
  if (trailing && r.currentIsChinese && !r.afterZero && r.parts.length && lastPower > 1) {
    // 一万二 is 12,000: the digit takes the place below the last unit.
    r.current = scaleDecimal(trailing, lastPower - 1);
    r.alternative = null;
  }
  const total = sum(r);
  const value = decimalToNumber(total);
  if (r.alternative && !upTo) upTo = addDecimals(total, r.alternative);
  const power = trailing ? 0 : trailingPower(folded, start, at);
  return {
    start,
    end: at,
    value,
    upTo: upTo && decimalToNumber(upTo) > value ? decimalToNumber(upTo) : null,
    more,
    arabic,
    bare,
    vague,
    positional,
    power,
    coefficient: decimalToNumber(scaleDecimal(total, -power)),
  };
}

/** Takes one digit (五, 零五) or two neighboring ones (七八) into the reading; false if the run is positional (二〇一九). */
function readChineseDigits(run: string, r: Reading): boolean {
  const digits = [...run].map((char) => DIGITS.get(char)!);
  r.afterZero = digits.length > 1 && digits[0] === 0;
  if (r.afterZero && r.parts.length) digits.shift();
  r.currentIsChinese = true;
  if (digits.length === 1) {
    // 一百零 with the digit still to come, as in 一百零5, is not a number that is written.
    r.current = wholeDecimal(digits[0]!);
    return true;
  }
  const [low, high] = digits as [number, number];
  const neighbors = digits.length === 2 && low > 0 && (high === low + 1 || (low === 3 && high === 5));
  if (!neighbors) return false;
  r.current = wholeDecimal(low);
  r.alternative = wholeDecimal(high - low);
  return true;
}

/** 三点五 where a unit shows that it is a number and not a time of day. */
function chineseFraction(folded: string, start: number, at: number, whole: Decimal | null) {
  if (folded[at] !== '点' || !whole) return null;
  let end = at + 1;
  while (end - at <= 12 && DIGITS.has(folded[end] ?? '')) end++;
  if (end === at + 1) return null;
  const percent = folded.slice(Math.max(0, start - 3), start) === '百分之';
  if (!percent && !/[万亿倍%]/.test(folded[end] ?? '') && folded.slice(end, end + 3) !== '个百分') return null;
  const decimals = Array.from(folded.slice(at + 1, end), (char) => DIGITS.get(char)).join('');
  return { value: addDecimals(whole, parseDecimal(`0.${decimals}`)), end };
}

/** Closes the current digits with 十, 百 or 千. */
function closePart(r: Reading, power: number): void {
  r.parts.push({ value: scaleDecimal(r.current!, power), power });
  if (r.alternative) r.alternative = scaleDecimal(r.alternative, power);
  r.current = null;
}

/** 万, 亿 and 兆 multiply everything before them that is smaller: 一万五千亿 is (10,000 + 5,000) × 10^8. */
function mergeBelow(r: Reading, power: number): boolean {
  let value: Decimal | null = r.current;
  while (r.parts.length && r.parts.at(-1)!.power < power) {
    const part = r.parts.pop()!;
    value = value ? addDecimals(part.value, value) : part.value;
  }
  if (!value) return false;
  r.parts.push({ value: scaleDecimal(value, power), power });
  if (r.alternative) r.alternative = scaleDecimal(r.alternative, power);
  r.current = null;
  return true;
}

function sum(r: Reading): Decimal {
  let total = r.current ?? wholeDecimal(0);
  for (const part of r.parts) total = addDecimals(part.value, total);
  return total;
}

function trailingPower(folded: string, start: number, end: number): number {
  let power = 0;
  for (let at = end - 1; at > start; at--) {
    const char = folded[at]!;
    const unit = LARGE_UNITS.get(char) ?? (power > 0 || isDigit(folded[at - 1]) ? SMALL_UNITS.get(char) : undefined);
    if (unit !== undefined) power += unit;
    else if (char !== '多' && char !== '余' && char !== '几' && char !== ' ') break;
  }
  return power;
}
