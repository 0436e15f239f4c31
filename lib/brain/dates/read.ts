import type { Span } from '../../model.ts';
import { isDay, isMonth, readExpression } from './expression.ts';
import { isAfterDay, readWithin } from './named.ts';
import type { DateParts, RawDate } from './parts.ts';
import { BEGINS, CONNECTOR, DIGIT, LATIN, SHORT_DAY_IN_PARENTHESIS } from './patterns.ts';
import { readHoliday } from './weeks.ts';
import { match } from './written.ts';

/**
 * Every date expression of a folded text, in order, not overlapping, with its parts as written. Expressions inside the spans of `masked`
 * (in order, not overlapping; titles of documents) are passed over.
 */
export function readDateExpressions(folded: string, masked: readonly Span[]): RawDate[] {
  const dates: RawDate[] = [];
  let at = 0;
  let mask = 0;
  while (at < folded.length) {
    while (mask < masked.length && masked[mask]!.end <= at) mask++;
    if (mask < masked.length && at >= masked[mask]!.start) {
      at = masked[mask]!.end;
      continue;
    }
    const char = folded[at]!;
    if (!BEGINS.test(char)) {
      at++;
      continue;
    }
    const date = readDate(folded, at) ?? (isAfterDay(dates.at(-1), folded, at) ? readWithin(folded, at) : null);
    if (date) {
      dates.push(date);
      at = date.end;
      continue;
    }
    at++;
    // A number that is no date has none in its middle either.
    if (DIGIT.test(char)) while (at < folded.length && (DIGIT.test(folded[at]!) || LATIN.test(folded[at]!))) at++;
  }
  return dates;
}

function readDate(folded: string, start: number): RawDate | null {
  const before = folded[start - 1] ?? '';
  if (
    DIGIT.test(before) ||
    (DIGIT.test(folded[start]!) && /[.\-/]/.test(before) && DIGIT.test(folded[start - 2] ?? ''))
  )
    return null;
  const raw = readExpression(folded, start);
  if (!raw) return null;
  // 期货BTC5月合约: after Latin letters only a full date is one.
  if (LATIN.test(before) && DIGIT.test(folded[start]!) && raw.parts.year === undefined && raw.parts.day === undefined)
    return null;
  const joined = raw.until ? null : match(CONNECTOR, folded, raw.end);
  if (joined) {
    const end = raw.end + joined[0].length;
    const second = /[\d一二三四五六七八九十今明次]/.test(folded[end] ?? '') ? readExpression(folded, end) : null;
    if (second && isSameKind(raw.parts, second.parts))
      return { start, end: second.end, parts: raw.parts, until: second.parts };
  }
  return withParenthesis(folded, withHoliday(folded, raw));
}

/** 6月3日端午节当天 is one day. */
function withHoliday(folded: string, raw: RawDate): RawDate {
  const holiday = raw.parts.day === undefined ? null : readHoliday(folded, raw.end);
  return holiday ? { ...raw, end: holiday.end } : raw;
}

/** A span runs from year to year, month to month, day to day. */
function isSameKind(a: DateParts, b: DateParts): boolean {
  return (a.day !== undefined) === (b.day !== undefined) && (a.month !== undefined) === (b.month !== undefined);
}

/** 今天(3月18日), 周一(12月18日): what stands in the parenthesis is the date. */
function withParenthesis(folded: string, raw: RawDate): RawDate {
  const { dayFromNow, dayFromContext, weekday } = raw.parts;
  if (dayFromNow === undefined && dayFromContext === undefined && weekday === undefined) return raw;
  if (folded[raw.end] !== '(') return raw;
  // 周三(16), 周三(6/16)
  const short = match(SHORT_DAY_IN_PARENTHESIS, folded, raw.end);
  const [month, day] = [Number(short?.[1] ?? 1), Number(short?.[2])];
  if (short && isMonth(month) && isDay(day)) {
    const parts = short[1] ? { month, day } : { day, nearNow: true };
    return { start: raw.start, end: raw.end + short[0].length, parts };
  }
  const inner = readExpression(folded, raw.end + 1);
  if (!inner || folded[inner.end] !== ')' || inner.parts.day === undefined) return raw;
  return { start: raw.start, end: inner.end + 1, parts: inner.parts };
}
