import { readAgo, readAhead, readLater, readNamed } from './named.ts';
import type { DateParts, RawDate } from './parts.ts';
import {
  DAY,
  DAY_IN_BRACKETS,
  DAY_SPAN,
  DIGIT,
  FROM_CONTEXT,
  FROM_NOW,
  HALF,
  ISO_DAY,
  ISO_MONTH,
  LATIN,
  MONTH,
  MONTH_EDGE,
  MONTH_IN_BRACKETS,
  MONTH_SPAN,
  NOT_AFTER,
  NOT_BEFORE,
  PART_OF_MONTH,
  QUARTER,
  RELATIVE_DAY,
  RELATIVE_MONTH,
  RELATIVE_QUARTER,
  RELATIVE_YEAR,
  REPUBLIC_YEAR,
  REPUBLIC_YEAR_ALONE,
  SEASON_OF_YEAR,
  SHORT_YEAR,
  SLASH_DAY,
  SOME_TIME_IN,
  THIS_YEAR_AFTER_TO,
  YEAR,
  YEAR_EDGE,
  YEAR_IN_BRACKETS,
  YEAR_SPAN,
} from './patterns.ts';
import { readHoliday } from './weeks.ts';
import { match, pastTime, toNumber } from './written.ts';

/** The date expression that begins at an offset of folded text; null if none does. */
export function readExpression(folded: string, start: number): RawDate | null {
  const char = folded[start]!;
  const named =
    readNamed(folded, start) ?? readLater(folded, start) ?? readAgo(folded, start) ?? readAhead(folded, start);
  if (named) return named;
  if (DIGIT.test(char) || '一二三四五六七八九十'.includes(char)) return readNumeric(folded, start);
  const republic = char === '民' ? match(REPUBLIC_YEAR, folded, start) : null;
  if (republic) return afterYear(folded, start, start + republic[0].length, { year: 1911 + toNumber(republic[1]!) });
  const isThisYear = char === '今' && match(THIS_YEAR_AFTER_TO, folded, start) !== null;
  if (!isThisYear && NOT_AFTER[char]?.includes(folded[start - 1] ?? '。')) return null;
  if ('第年上下全岁Qq'.includes(char)) {
    const half = match(HALF, folded, start);
    if (half) {
      const isOver = /上半年|全年/.test(half[0]);
      return { start, end: start + half[0].length, parts: { partOfYear: true, lateInYear: isLate(half[0]), isOver } };
    }
    const quarter = match(QUARTER, folded, start);
    if (quarter && (char === '第' || LATIN.test(char))) {
      return { start, end: start + quarter[0].length, parts: { quarter: quarterOf(quarter) } };
    }
  }
  return readRelative(folded, start);
}

function readNumeric(folded: string, start: number): RawDate | null {
  const yearSpan = match(YEAR_SPAN, folded, start);
  if (yearSpan) {
    const parts = { year: Number(yearSpan[1]) };
    return { start, end: start + yearSpan[0].length, parts, until: { year: Number(yearSpan[2]) } };
  }
  const iso = match(ISO_DAY, folded, start);
  if (iso) {
    const parts = { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) };
    return { start, end: start + iso[0].length, parts };
  }
  const isoMonth = match(ISO_MONTH, folded, start);
  if (isoMonth)
    return { start, end: start + isoMonth[0].length, parts: { year: Number(isoMonth[1]), month: Number(isoMonth[2]) } };
  const slashed = match(SLASH_DAY, folded, start);
  if (slashed) {
    const parts = { month: Number(slashed[1]), day: Number(slashed[2]) };
    return { start, end: pastTime(folded, start + slashed[0].length), parts };
  }
  const year = match(YEAR, folded, start);
  if (year) return afterYear(folded, start, start + year[0].length, { year: toNumber(year[1]!) });
  const republic = match(REPUBLIC_YEAR_ALONE, folded, start);
  if (republic) return afterYear(folded, start, start + republic[0].length, { year: 1911 + Number(republic[1]) });
  const shortYear = match(SHORT_YEAR, folded, start);
  if (shortYear) return afterYear(folded, start, start + shortYear[0].length, { year: 2000 + Number(shortYear[1]) });
  const month = readMonth(folded, start, start, {});
  if (month) {
    // 三月 alone is as often a name (黑三月) or a duration as a date; with 份, a day or 初 it is one.
    const plain = month.parts.day === undefined && folded[month.end - 1] === '月';
    const duration = /[近约超满逾每隔足达共]/.test(folded[start - 1] ?? '');
    const isWord = !DIGIT.test(folded[start]!) && !isMonthInWords(folded, start, month.end);
    return plain && (duration || isWord) ? null : month;
  }
  // 上一季度 is no first quarter.
  const quarter = /[上下前每]/.test(folded[start - 1] ?? '') ? null : match(QUARTER, folded, start);
  if (quarter) return { start, end: start + quarter[0].length, parts: { quarter: quarterOf(quarter) } };
  return DIGIT.test(folded[start]!) ? readDay(folded, start, start, {}) : null;
}

/** 于三月, and 三月 alone at the head of a clause; 三月内 and 五月天 are something else. */
function isMonthInWords(folded: string, start: number, end: number): boolean {
  if (/[内后前以之期来天街瓜花多余有]/.test(folded[end] ?? '')) return false;
  const before = folded[start - 1] ?? '\n';
  if (before === '于') return !'低高多少长短大小'.includes(folded[start - 2] ?? '。');
  if (before === '在' || before === '自') return true;
  return /[,。;:\n“「]/.test(before) && folded[end] === ',';
}

function readRelative(folded: string, start: number): RawDate | null {
  const char = folded[start]!;
  const bracketedYear = match(YEAR_IN_BRACKETS, folded, start);
  if (bracketedYear) {
    const written = Number(bracketedYear[1]);
    const of = { year: written < 1000 ? 1911 + written : written };
    return afterYear(folded, start, start + bracketedYear[0].length, of);
  }
  const bracketedMonth = match(MONTH_IN_BRACKETS, folded, start);
  if (bracketedMonth)
    return afterMonth(folded, start, start + bracketedMonth[0].length, { month: Number(bracketedMonth[1]) });
  const bracketed = match(DAY_IN_BRACKETS, folded, start);
  if (bracketed && isDay(Number(bracketed[1])))
    return {
      start,
      end: pastTime(folded, start + bracketed[0].length),
      parts: { day: Number(bracketed[1]), nearNow: true },
    };
  const year = match(RELATIVE_YEAR, folded, start);
  if (year) {
    const end = start + year[0].length;
    if (match(NOT_BEFORE, folded, end)) return null;
    const parts = char in FROM_CONTEXT ? { yearFromContext: FROM_CONTEXT[char] } : { yearFromNow: FROM_NOW[char] };
    return afterYear(folded, start, end, parts);
  }
  const quarter = match(RELATIVE_QUARTER, folded, start);
  if (quarter) return { start, end: start + quarter[0].length, parts: { quarterFromNow: FROM_NOW[char]! } };
  const part = char === '月' ? match(PART_OF_MONTH, folded, start) : null;
  if (part) return { start, end: start + 2, parts: { partOfMonth: /[底末]/.test(part[1]!) ? 'late' : 'early' } };
  const month = match(RELATIVE_MONTH, folded, start);
  if (month) {
    const parts = char in FROM_CONTEXT ? { monthFromContext: FROM_CONTEXT[char] } : { monthFromNow: FROM_NOW[char] };
    return afterMonth(folded, start, start + month[0].length, parts);
  }
  const day = match(RELATIVE_DAY, folded, start);
  if (!day || match(NOT_BEFORE, folded, start + day[0].length)) return null;
  const end = pastTime(folded, start + day[0].length);
  if (/前一[天日]$/.test(day[0])) return { start, end, parts: { dayFromContext: -1 } };
  const parts = char in FROM_CONTEXT ? { dayFromContext: FROM_CONTEXT[char] } : { dayFromNow: FROM_NOW[char] };
  return { start, end, parts };
}

function afterYear(folded: string, start: number, end: number, parts: DateParts): RawDate {
  const next = folded[end] === '的' && parts.year === undefined ? end + 1 : end;
  const month =
    readMonth(folded, start, next, parts) ?? readMonth(folded, start, folded[next] === ' ' ? next + 1 : next, parts);
  if (month) return month;
  const quarter = match(QUARTER, folded, end);
  if (quarter) return { start, end: end + quarter[0].length, parts: { ...parts, quarter: quarterOf(quarter) } };
  const holiday = readHoliday(folded, folded[end] === '的' ? end + 1 : end);
  if (holiday?.parts.month) return { start, end: holiday.end, parts: { ...parts, ...holiday.parts } };
  const some = parts.year === undefined ? match(SOME_TIME_IN, folded, end) : null;
  if (some) return { start, end: end + some[0].length, parts: { ...parts, lateInYear: some[0].includes('晚') } };
  const edge = (match(HALF, folded, end) ?? match(YEAR_EDGE, folded, end) ?? match(SEASON_OF_YEAR, folded, end))?.[0];
  return {
    start,
    end: end + (edge?.length ?? 0),
    parts: { ...parts, lateInYear: isLate(edge ?? ''), fromMonth: firstMonthOf(edge ?? '') },
  };
}

/** Winter is at either end of a year. */
function firstMonthOf(edge: string): number | undefined {
  if (/初|伊始|春/.test(edge)) return 1;
  if (/中|夏/.test(edge)) return 6;
  return edge.includes('秋') ? 9 : undefined;
}

const isLate = (edge: string) => /[末底尾终]|下半年|岁末/.test(edge);

function quarterOf(written: RegExpExecArray): number {
  const digit = written[1] ?? written[2] ?? written[3]!;
  return DIGIT.test(digit) ? Number(digit) : '一二三四'.indexOf(digit) + 1;
}

function readMonth(folded: string, start: number, at: number, parts: DateParts): RawDate | null {
  const span = match(MONTH_SPAN, folded, at);
  if (span && isMonth(Number(span[1])) && isMonth(Number(span[2]))) {
    const until = { ...parts, month: Number(span[2]) };
    return { start, end: at + span[0].length, parts: { ...parts, month: Number(span[1]) }, until };
  }
  const month = match(MONTH, folded, at);
  const value = month ? toNumber(month[1]!) : Number.NaN;
  return month && isMonth(value) ? afterMonth(folded, start, at + month[0].length, { ...parts, month: value }) : null;
}

export const isMonth = (value: number) => value >= 1 && value <= 12;

function afterMonth(folded: string, start: number, end: number, parts: DateParts): RawDate {
  const day = readDay(folded, start, end, parts);
  if (day) return day;
  const edge = match(MONTH_EDGE, folded, end) ?? match(SOME_TIME_IN, folded, end);
  return { start, end: end + (edge?.[0].length ?? 0), parts };
}

function readDay(folded: string, start: number, at: number, parts: DateParts): RawDate | null {
  const alone = start === at;
  const span = match(DAY_SPAN, folded, at);
  if (span && isDay(Number(span[1])) && isDay(Number(span[2]))) {
    return {
      start,
      end: at + span[0].length,
      parts: { ...parts, day: Number(span[1]) },
      until: { ...parts, day: Number(span[2]) },
    };
  }
  const day = match(DAY, folded, at);
  if (!day) return null;
  const value = toNumber(day[1]!);
  if (!isDay(value) || (alone && !isLoneDay(folded, start, at + day[0].length))) return null;
  return { start, end: pastTime(folded, at + day[0].length), parts: { ...parts, day: value } };
}

export const isDay = (value: number) => value >= 1 && value <= 31;

/** 28日 without a month: a date, not a duration (近7日, 30日内) and not a number (3号楼, 9号地块). */
function isLoneDay(folded: string, start: number, end: number): boolean {
  if (folded[end - 1] !== '日') return false;
  if (/[近去来续前后每第满过足逾限达约共超]/.test(folded[start - 1] ?? '')) return false;
  return !/[内后前来以之游均元期]/.test(folded[end] ?? '') && !(folded[end] === '涨' || folded[end] === '跌');
}
