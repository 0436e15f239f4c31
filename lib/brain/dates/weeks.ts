import type { DateParts, RawDate } from './parts.ts';
import { AFTER_WEEK, ENDS_IN_PLACE, HOLIDAY, WEEK, WEEKEND } from './patterns.ts';
import { match } from './written.ts';

/** Weeks, weekends and holidays: times that are known to the month or the year, hardly ever to the day. */

/** 上周, 本周早些时候, 刚过去的周末; null if it is not that. */
export function readWeek(folded: string, start: number): RawDate | null {
  const before = folded[start - 1] ?? '。';
  const weekend = match(WEEKEND, folded, start);
  if (weekend) {
    const end = start + weekend[0].length;
    return { start, end, parts: { wholeWeek: 'weekend', weekFromNow: weekFrom(weekend[1]!) } };
  }
  const week = match(WEEK, folded, start);
  if (!week) return null;
  const end = start + week[0].length;
  const isPlace = '上下'.includes(folded[start]!) && ENDS_IN_PLACE.test(before);
  if (isPlace && !AFTER_WEEK.test(folded[end] ?? '')) return null;
  return { start, end, parts: { wholeWeek: 'week', weekFromNow: weekFrom(week[1]!) } };
}

/** Weeks from that of publication: 上周五 -1, 上上周 -2, 刚过去的周末 -1. */
export function weekFrom(word: string): number {
  if (word.startsWith('上上')) return -2;
  return { 这: 0, 本: 0, 上: -1, 下: 1 }[word[0]!] ?? -1;
}

/** Month and day of the holidays of the solar calendar. */
const FIXED: readonly (readonly [RegExp, number, number?])[] = [
  [/元旦/, 1, 1],
  [/情人节/, 2, 14],
  [/清明/, 4],
  [/五一|劳动/, 5, 1],
  [/国庆|十一(?!月)/, 10, 1],
  [/万圣/, 10, 31],
  [/感恩/, 11],
  [/圣诞/, 12, 25],
  [/平安夜/, 12, 24],
];
const DOUBLE = /双(?:十一|11)/;
const DOUBLE_NEXT = /双(?:十二|12)/;
/** The month in which those of the lunar calendar come at the earliest. */
const MOVING: readonly (readonly [RegExp, number])[] = [
  [/春|新年|除夕|元宵/, 1],
  [/端午/, 5],
  [/七夕/, 8],
  [/中秋/, 9],
];

/** 春节期间, 国庆假期, 双十一当天, 元旦(起): month, and the day where the words are about that; null if it is no holiday or no time. */
export function readHoliday(folded: string, start: number): { end: number; parts: DateParts } | null {
  const holiday = match(HOLIDAY, folded, start);
  if (!holiday) return null;
  const end = start + holiday[0].length;
  const name = holiday[1]!;
  const moving = MOVING.find(([word]) => word.test(name));
  if (moving) return { end, parts: { movingMonth: moving[1] } };
  const [, month, day] = DOUBLE.test(name)
    ? [null, 11, 11]
    : DOUBLE_NEXT.test(name)
      ? [null, 12, 12]
      : FIXED.find(([word]) => word.test(name))!;
  const isDay = day !== undefined && holiday[2] === undefined;
  return { end, parts: isDay ? { month: month!, day } : { month: month! } };
}
