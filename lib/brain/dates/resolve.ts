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
  /** How many headings stand before it: the date of one section says nothing of the next. */
  section: number;
  /** The date that heads its section and fills a block of its own, as in a chronicle (2020年); null if there is none. */
  heading: CalendarDate | null;
  /** The clause speaks of what is planned (将, 拟, 预计): a date after publication is meant. */
  future: boolean;
  /** The date only tells one document or thing from others: 2021年9月发布的《通知》. The narrative does not go on from there. */
  aside: boolean;
  /** Whether the date, resolved, is that of a goal: 到2030年. Nor does it go on from there. */
  isGoal: (date: string) => boolean;
}

/** A date resolved before. */
interface Anchor extends CalendarDate, Surroundings {
  lateInYear: boolean;
}

/** Sentences over which 当天 reaches back into another paragraph for the day of the news. */
const REACH_OF_NEWS_DAY = 8;
/** Days between what happened and the news of it. */
const DAYS_TO_NEWS = 7;

/** Sentences after which a date no longer gives its year to the next one that has none. */
const REACH_SENTENCES = 3;

/**
 * Resolves the date expressions of one article, which have to be given in reading order. What a date does not say it takes from the dates
 * before it where they are near and time moves forward (2019年4月…。7月…), otherwise from the day of publication: the latest such date that is
 * not after it. `published` may be of any precision or null; what cannot be resolved gives null.
 */
export function createDateResolver(published: CalendarDate | null) {
  let last: Anchor | null = null;
  /** The last one that is no goal: what 同年 refers to. */
  let lastOfPast: Anchor | null = null;
  /** The last one from which the narrative goes on. */
  let lastOfNarrative: Anchor | null = null;
  /** Latest month of the year of publication so far: tells, where publication gives a year only, which December is meant. */
  let monthOfWriting = 0;

  function yearOfMonth(
    month: number,
    day: number | undefined,
    at: Surroundings,
  ): { year: number; inferredFrom: Inference } | null {
    const before = within(at, lastOfNarrative);
    if (before && (!at.heading || before.sentence === at.sentence) && follows(before, month, at)) {
      const over =
        before.year !== published?.year || at.future || !(isAfter(month, day, published) || isFarAhead(month));
      if (over) return { year: before.year, inferredFrom: 'earlier' };
    }
    if (at.heading) return { year: at.heading.year, inferredFrom: 'earlier' };
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
      const before = within(at, lastOfPast);
      return before && { date: { year: before.year + parts.yearFromContext }, inferredFrom: 'earlier' };
    }
    if (parts.partOfYear || parts.quarter) {
      if (last && last.sentence === at.sentence) return { date: { year: last.year }, inferredFrom: 'earlier' };
      if (at.heading) return { date: { year: at.heading.year }, inferredFrom: 'earlier' };
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
      const before = within(at, lastOfPast);
      return before?.month ? { date: addMonths(before, parts.monthFromContext), inferredFrom: 'earlier' } : null;
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
      const before = within(at, lastOfNarrative);
      return before?.day && (before.block === at.block || isDayOfNews(before, at))
        ? { date: addDays(before, parts.dayFromContext), inferredFrom: 'earlier' }
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

  /** The date just mentioned in the sentence, else the one given. */
  function within(at: Surroundings, earlier: Anchor | null): Anchor | null {
    return last?.sentence === at.sentence ? last : earlier;
  }

  /** 当天 in a further paragraph is the day of which the article brings the news. */
  function isDayOfNews(before: Anchor, at: Surroundings): boolean {
    if (before.day === undefined || published?.day === undefined) return false;
    if (before.year !== published.year || before.month !== published.month) return false;
    const daysAgo = published.day - before.day;
    return at.sentence - before.sentence <= REACH_OF_NEWS_DAY && daysAgo >= 0 && daysAgo <= DAYS_TO_NEWS;
  }

  /** 28日: of the month just mentioned, if that is near, else the last 28th before publication. */
  function loneDay(day: number, at: Surroundings): Resolution | null {
    const before = within(at, lastOfNarrative);
    const isNear = before?.block === at.block && at.sentence - before.sentence <= 1;
    if (before?.month && isNear && (!before.day || day >= before.day)) {
      return { date: { year: before.year, month: before.month, day }, inferredFrom: 'earlier' };
    }
    if (at.heading?.month)
      return { date: { year: at.heading.year, month: at.heading.month, day }, inferredFrom: 'earlier' };
    if (!published?.month || !published.day) return null;
    const month = day > published.day && !at.future ? addMonths(published, -1) : published;
    return { date: { year: month.year, month: month.month, day }, inferredFrom: 'published' };
  }

  return function resolve(raw: RawDate, at: Surroundings): ResolvedDate | null {
    const start = resolveDay(raw.parts, at);
    if (!start || !isRealDate(start.date)) return null;
    // With nothing to tell that it is over, a goal's year must not become that of the news after it.
    if (published || !at.future) remember({ ...start.date, ...at, lateInYear: raw.parts.lateInYear === true });
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

  function remember(anchor: Anchor): void {
    last = anchor;
    if (anchor.isGoal(formatDate(anchor))) return;
    lastOfPast = anchor;
    if (!anchor.aside) lastOfNarrative = anchor;
  }

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
    const isNear = at.sentence - before.sentence <= REACH_SENTENCES && at.section === before.section;
    return isNear && month >= before.month;
  }
}

/** The end of a span that does not say its year is in the year of its beginning, or, if its month is an earlier one, in the next. */
function endOfSpan(until: DateParts, start: CalendarDate): DateParts {
  if (until.year !== undefined || until.month === undefined || until.yearFromNow !== undefined) return until;
  const next = start.month !== undefined && until.month < start.month;
  return { month: until.month, day: until.day, year: start.year + (next ? 1 : 0) };
}
