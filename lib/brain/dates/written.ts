import { readNumeral } from '../numerals.ts';
import { DIGIT, TIME_OF_DAY } from './patterns.ts';

/** The match of a sticky pattern at an offset, or null. */
export function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Number written with Arabic digits or in Chinese, or positional (二〇一九); NaN if it is none. */
export function toNumber(written: string): number {
  if (DIGIT.test(written[0]!)) return Number(written);
  const numeral = readNumeral(written, 0);
  return numeral && numeral.end === written.length && !numeral.upTo ? numeral.value : Number.NaN;
}

/** Past the time of day that follows a date, if one does. */
export function pastTime(folded: string, end: number): number {
  return end + (match(TIME_OF_DAY, folded, end)?.[0].trimEnd().length ?? 0);
}
