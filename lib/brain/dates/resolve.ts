import { addDays, addMonths, type CalendarDate, formatDate, isRealDate } from './calendar.ts';
import type { DateParts, RawDate } from './read.ts';

export interface ResolvedDate {
  date: string;
  until: string | null;
  inferredFrom?: 'published' | 'earlier';
}

type Inference = ResolvedDate['inferredFrom'];

interface Resolution {
  date: CalendarDate;
  inferredFrom?: Inference;
}

/** Where an expression stands, as far as resolving needs it. */
export interface Surroundings {
  block: number;
  sentence: number;
  /** The clause speaks of what is planned (将, 拟, 预计): a date after publication is meant. */
  future: boolean;
}

/** The date last resolved. */
interface Anchor extends CalendarDate, Surroundings {
  lateInYear: boolean;
}

/** Sentences after which a date no longer gives its year to the next one that has none. */
const REACH_SENTENCES = 3;

/**
 * Resolves the date expressions of one article, which have to be given in reading order. What a date does not say it takes from the dates
 * before it where they are near and time moves forward (2019年4月…。7月…), otherwise from the day of publication: the latest such date that is
 * not after it. `published` may be of any precision or null; what cannot be resolved gives null.
 */
export function createDateResolver(published: CalendarDate | null) {
  let last: Anchor | null = null;
  /** Latest month of the year of publication so far: tells, where publication gives a year only, which December is meant. */
  let monthOfWriting = 0;

  function yearOfMonth(
    month: number,
    day: number | undefined,
    at: Surroundings,
  ): { year: number; inferredFrom: Inference } | null {
    if (last && follows(last, month, at)) {
      const over = last.year !== published?.year || at.future || !(isAfter(month, day, published) || isFarAhead(month));
      if (over) return { year: last.year, inferredFrom: 'earlier' };
    }
    if (!published) return null;
    let year = published.year;
    if (!at.future) {
      if (isAfter(month, day, published)) year--;
      else if (isFarAhead(month)) year--;
    } else if (published.month && month < published.month - 6) {
      year++;
    }
    return { year, inferredFrom: 'published' };
  }

  function resolveYear(parts: DateParts, at: Surroundings): Resolution | null {
    if (parts.year !== undefined) return { date: { year: parts.year } };
    if (parts.yearFromNow !== undefined) {
      return published && { date: { year: published.year + parts.yearFromNow }, inferredFrom: 'published' };
    }
    if (parts.yearFromContext !== undefined) {
      return last && { date: { year: last.year + parts.yearFromContext }, inferredFrom: 'earlier' };
    }
    if (parts.partOfYear || parts.quarter) {
      if (last && last.sentence === at.sentence) return { date: { year: last.year }, inferredFrom: 'earlier' };
      const over = published?.month && parts.quarter && parts.quarter * 3 - 2 > published.month && !at.future;
      return published && { date: { year: published.year - (over ? 1 : 0) }, inferredFrom: 'published' };
    }
    return null;
  }

  function resolveMonth(parts: DateParts, at: Surroundings): Resolution | null {
    if (parts.monthFromNow !== undefined) {
      return published?.month ? { date: addMonths(published, parts.monthFromNow), inferredFrom: 'published' } : null;
    }
    if (parts.monthFromContext !== undefined) {
      return last?.month ? { date: addMonths(last, parts.monthFromContext), inferredFrom: 'earlier' } : null;
    }
    const year = resolveYear(parts, at);
    if (parts.month === undefined) return year;
    if (year) return { ...year, date: { ...year.date, month: parts.month } };
    // 今年5月 without a date of publication is of no year that the text knows.
    if (parts.yearFromNow !== undefined || parts.yearFromContext !== undefined) return null;
    const found = yearOfMonth(parts.month, parts.day, at);
    return found && { date: { year: found.year, month: parts.month }, inferredFrom: found.inferredFrom };
  }

  function resolveDay(parts: DateParts, at: Surroundings): Resolution | null {
    if (parts.dayFromContext !== undefined) {
      return last?.day && last.block === at.block
        ? { date: addDays(last, parts.dayFromContext), inferredFrom: 'earlier' }
        : null;
    }
    if (parts.dayFromNow !== undefined) {
      // 据…9月5日报道,…昨日: with only a year of publication, the day named in the sentence is the day of writing.
      if (published?.day) return { date: addDays(published, parts.dayFromNow), inferredFrom: 'published' };
      return parts.dayFromNow !== 0 && last?.day && last.sentence === at.sentence
        ? { date: addDays(last, parts.dayFromNow), inferredFrom: 'earlier' }
        : null;
    }
    const month = resolveMonth(parts, at);
    if (parts.day === undefined) return month && { ...month, date: { ...month.date, quarter: parts.quarter } };
    if (month?.date.month) return { ...month, date: { ...month.date, day: parts.day } };
    return loneDay(parts.day, at);
  }

  /** 28日: of the month just mentioned, if that is near, else the last 28th before publication. */
  function loneDay(day: number, at: Surroundings): Resolution | null {
    if (last?.month && last.block === at.block && at.sentence - last.sentence <= 1 && (!last.day || day >= last.day)) {
      return { date: { year: last.year, month: last.month, day }, inferredFrom: 'earlier' };
    }
    if (!published?.month || !published.day) return null;
    const month = day > published.day && !at.future ? addMonths(published, -1) : published;
    return { date: { year: month.year, month: month.month, day }, inferredFrom: 'published' };
  }

  return function resolve(raw: RawDate, at: Surroundings): ResolvedDate | null {
    const start = resolveDay(raw.parts, at);
    if (!start || !isRealDate(start.date)) return null;
    // With nothing to tell that it is over, a goal's year must not become that of the news after it.
    if (published || !at.future) last = { ...start.date, ...at, lateInYear: raw.parts.lateInYear === true };
    if (start.date.year === published?.year && !at.future)
      monthOfWriting = Math.max(monthOfWriting, start.date.month ?? 0);
    let until: string | null = null;
    if (raw.until) {
      const end = resolveDay(endOfSpan(raw.until, start.date), at);
      if (end && isRealDate(end.date)) until = formatDate(end.date);
    }
    const resolved: ResolvedDate = { date: formatDate(start.date), until };
    if (start.inferredFrom) resolved.inferredFrom = start.inferredFrom;
    return resolved;
  };

  /** In an article that speaks of March, December is last year's. */
  function isFarAhead(month: number): boolean {
    return !published?.month && monthOfWriting > 0 && month - monthOfWriting > 8;
  }

  function isAfter(month: number, day: number | undefined, date: CalendarDate): boolean {
    if (!date.month) return false;
    return (
      month > date.month || (month === date.month && day !== undefined && date.day !== undefined && day > date.day)
    );
  }

  function follows(before: Anchor, month: number, at: Surroundings): boolean {
    if (!before.month) return before.sentence === at.sentence && !before.lateInYear;
    return at.sentence - before.sentence <= REACH_SENTENCES && month >= before.month;
  }
}

/** The end of a span that does not say its year is in the year of its beginning, or, if its month is an earlier one, in the next. */
function endOfSpan(until: DateParts, start: CalendarDate): DateParts {
  if (until.year !== undefined || until.month === undefined || until.yearFromNow !== undefined) return until;
  const next = start.month !== undefined && until.month < start.month;
  return { month: until.month, day: until.day, year: start.year + (next ? 1 : 0) };
}
