import {
  addDays,
  addMonths,
  addMonthsToDay,
  type CalendarDate,
  daysBetween,
  formatDate,
  isRealDate,
  weekdayOf,
} from './calendar.ts';
import type { DateParts, RawDate } from './parts.ts';
import type { DayOfLead, ResolvedDate, Surroundings } from './surroundings.ts';

type Inference = ResolvedDate['inferredFrom'];

interface Resolution {
  date: CalendarDate;
  inferredFrom?: Inference;
}

/** A date resolved before. */
interface Anchor extends CalendarDate, Surroundings {
  lateInYear: boolean;
  fromMonth?: number | undefined;
}

/** Sentences over which 当天 reaches back into another paragraph for the day of the news. */
const REACH_OF_NEWS_DAY = 8;
/** Days between what happened and the news of it. */
const DAYS_TO_NEWS = 7;

const MIDDLE_OF_MONTH = 15;

/** Up to this month 上半年 and 全年 without a year are those of the year before. */
const SPRING = 3;
/** A day without a year that is not farther ahead than this is the coming one. */
const DAYS_AHEAD = 14;

/** Sentences after which a date no longer gives its year to the next one that has none. */
const REACH_SENTENCES = 3;

/**
 * Resolves the date expressions of one article, which have to be given in reading order. What a date does not say it takes from the dates
 * before it where they are near and time moves forward (2019年4月…。7月…), otherwise from the day of publication: the latest such date that is
 * not after it. `published` may be of any precision or null; what cannot be resolved gives null. `lead` is the day of the news as the
 * first sentence gives it, from which 上周二 and 上月 count where publication is not known to the day; it may be the day before
 * publication, so that 昨日 does not.
 */
export function createDateResolver(published: CalendarDate | null, lead: DayOfLead | null = null) {
  /** The day from which 上周二 and 上月 count, and how it is known. */
  const now = published?.day ? published : (lead?.date ?? null);
  const inferredFromNow: Inference = published?.day ? 'published' : 'earlier';
  let last: Anchor | null = null;
  /** The last one that is no goal: what 同年 refers to. */
  let lastOfPast: Anchor | null = null;
  /** The last one from which the narrative goes on. */
  let lastOfNarrative: Anchor | null = null;
  /** The first day told that is one of the last before publication: what the article brings news of. */
  let dayOfNews: CalendarDate | null = null;
  /** Latest month of the year of publication so far: tells, where publication gives a year only, which December is meant. */
  let monthOfWriting = 0;

  /** How many days before publication a day is; null where either is not known to the day. */
  function daysAgo(day: CalendarDate): number | null {
    return published?.day && day.day && isRealDate(day) ? daysBetween(day, published) : null;
  }

  /** A new paragraph that names a day of the last week is about that, not about the year that the one before ended in. */
  function isNews(before: Anchor, month: number, day: number | undefined, at: Surroundings): boolean {
    if (before.block === at.block || !published || before.year === published.year) return false;
    const distance = daysAgo({ year: published.year, month, day });
    return distance !== null && distance >= 0 && distance <= DAYS_TO_NEWS;
  }

  function yearOfMonth(
    month: number,
    day: number | undefined,
    at: Surroundings,
  ): { year: number; inferredFrom: Inference } | null {
    const before = within(at, lastOfNarrative);
    if (
      before &&
      (!at.heading || before.sentence === at.sentence) &&
      follows(before, month, at) &&
      !isNews(before, month, day, at)
    ) {
      // 5月10日启动,6月20日截止: what comes after a day ahead is ahead as well.
      const isPlan = published !== null && before.month !== undefined && isAfter(before.month, before.day, published);
      const goesOn = at.future || (isPlan && before.sentence === at.sentence);
      const over = before.year !== published?.year || goesOn || !(isAfter(month, day, published) || isFarAhead(month));
      if (over) return { year: before.year, inferredFrom: 'earlier' };
    }
    if (at.heading) return { year: at.heading.year, inferredFrom: 'earlier' };
    if (!published) return null;
    let year = published.year;
    if (!at.future) {
      if (isAfter(month, day, published) && !isComing(month, day)) year--;
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
    if (parts.quarterFromNow !== undefined) {
      if (!published?.month) return null;
      const { year, month } = addMonths(published, 3 * parts.quarterFromNow);
      return { date: { year, quarter: Math.ceil(month! / 3) }, inferredFrom: 'published' };
    }
    if (parts.partOfYear || parts.quarter) {
      if (last && (last.sentence === at.sentence || goesOnFrom(last, parts, at)))
        return { date: { year: last.year }, inferredFrom: 'earlier' };
      if (at.heading) return { date: { year: at.heading.year }, inferredFrom: 'earlier' };
      const isOver = parts.isOver && published?.month && published.month <= SPRING && !at.future;
      if (isOver) return { date: { year: published.year - 1 }, inferredFrom: 'published' };
      const over = published?.month && parts.quarter && parts.quarter * 3 - 2 > published.month && !at.future;
      return published && { date: { year: published.year - (over ? 1 : 0) }, inferredFrom: 'published' };
    }
    return null;
  }

  function resolveMonth(parts: DateParts, at: Surroundings): Resolution | null {
    if (parts.monthFromNow !== undefined) {
      if (published?.month) return { date: addMonths(published, parts.monthFromNow), inferredFrom: 'published' };
      return now && { date: addMonths(now, parts.monthFromNow), inferredFrom: 'earlier' };
    }
    if (parts.partOfMonth) return resolvePartOfMonth(parts.partOfMonth, at);
    if (parts.monthFromContext !== undefined) {
      const before = within(at, parts.later ? lastOfNarrative : lastOfPast);
      if (parts.later && before?.block !== at.block) return null;
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

  /** 月底 is that of the month just told; else of this one, or of the last if publication is in its first half. */
  function resolvePartOfMonth(part: 'early' | 'late', at: Surroundings): Resolution | null {
    const before = within(at, lastOfNarrative);
    if (before?.month && before.block === at.block && at.sentence - before.sentence <= 1)
      return { date: { year: before.year, month: before.month }, inferredFrom: 'earlier' };
    if (!published?.day) return null;
    const isOver = part === 'late' && !at.future && published.day <= MIDDLE_OF_MONTH;
    return { date: addMonths(published, isOver ? -1 : 0), inferredFrom: 'published' };
  }

  /** 2022年2月…。年底…: the year goes on into the next sentence of a narrative of the past. */
  function goesOnFrom(before: Anchor, parts: DateParts, at: Surroundings): boolean {
    if (!parts.lateInYear || !before.month || before.aside || at.future || before !== lastOfNarrative) return false;
    return before.block === at.block && at.sentence - before.sentence <= 1 && before.year !== published?.year;
  }

  function resolveDay(parts: DateParts, at: Surroundings): Resolution | null {
    if (parts.weekday !== undefined) return resolveWeekday(parts.weekday, parts.weekFromNow, at);
    if (parts.wholeWeek) return resolveWeek(parts.wholeWeek, parts.weekFromNow ?? 0);
    if (parts.movingMonth) {
      const of = yearOfMonth(parts.movingMonth, undefined, at);
      return of && { date: { year: of.year }, inferredFrom: of.inferredFrom };
    }
    if (parts.within) {
      const from = last?.sentence === at.sentence && last.day ? last : null;
      const { days, months } = parts.within;
      return from && { date: days ? addDays(from, days) : addMonthsToDay(from, months), inferredFrom: 'earlier' };
    }
    if (parts.dayFromContext !== undefined) {
      const before = lastOfNarrative?.sentence === at.sentence ? lastOfNarrative : within(at, lastOfNarrative);
      const isTold = before?.day && (before.block === at.block || (!parts.later && isDayOfNews(before, at)));
      if (isTold) return { date: addDays(before, parts.dayFromContext), inferredFrom: 'earlier' };
      const isNewsDay = dayOfNews && parts.dayFromContext === 0 && !at.ofSomethingElse;
      return isNewsDay ? { date: dayOfNews!, inferredFrom: 'earlier' } : null;
    }
    if (parts.dayFromNow !== undefined) {
      // 据…9月5日报道,…昨日: with only a year of publication, the day named in the sentence is the day of writing.
      if (published?.day) return { date: addDays(published, parts.dayFromNow), inferredFrom: 'published' };
      return parts.dayFromNow !== 0 && last?.day && last.sentence === at.sentence
        ? { date: addDays(last, parts.dayFromNow), inferredFrom: 'earlier' }
        : null;
    }
    const month = resolveMonth(parts, at);
    if (parts.day === undefined)
      return month && { ...month, date: { ...month.date, quarter: parts.quarter ?? month.date.quarter } };
    if (month?.date.month) return { ...month, date: { ...month.date, day: parts.day } };
    return loneDay(parts.day, at, parts.nearNow === true);
  }

  /** The date just mentioned in the sentence, else the one given. */
  function within(at: Surroundings, earlier: Anchor | null): Anchor | null {
    return last?.sentence === at.sentence ? last : earlier;
  }

  /** 当天 in a further paragraph is the day of which the article brings the news. */
  function isDayOfNews(before: Anchor, at: Surroundings): boolean {
    if (before.day === undefined || published?.day === undefined) return false;
    const distance = daysAgo({ year: before.year, month: before.month, day: before.day });
    const isRecent = distance !== null && distance >= 0 && distance <= DAYS_TO_NEWS;
    return at.sentence - before.sentence <= REACH_OF_NEWS_DAY && isRecent;
  }

  /** 28日: of the month just mentioned, if that is near, else the last 28th before publication. */
  function loneDay(day: number, at: Surroundings, nearNow: boolean): Resolution | null {
    const before = within(at, lastOfNarrative);
    const isNear = !nearNow && before?.block === at.block && at.sentence - before.sentence <= 1;
    if (before?.month && isNear && (!before.day || day >= before.day)) {
      return { date: { year: before.year, month: before.month, day }, inferredFrom: 'earlier' };
    }
    if (at.heading?.month)
      return { date: { year: at.heading.year, month: at.heading.month, day }, inferredFrom: 'earlier' };
    if (!now?.day) return null;
    const month = day > now.day && !at.future ? addMonths(now, -1) : now;
    return { date: { year: month.year, month: month.month, day }, inferredFrom: inferredFromNow };
  }

  /** 周三 is the last one up to the day of publication, or the next one of what is planned. */
  function resolveWeekday(weekday: number, week: number | undefined, at: Surroundings): Resolution | null {
    // 周二 after a lead of Monday may be the day after.
    if (!now?.day || (week === undefined && !published?.day && !lead?.isSure)) return null;
    const distance = weekday - weekdayOf(now);
    const turn = distance > 0 && !at.future ? -1 : distance < 0 && at.future ? 1 : 0;
    return { date: addDays(now, distance + 7 * (week ?? turn)), inferredFrom: inferredFromNow };
  }

  /** 上周, 上周末: the month, if all its days lie in one. */
  function resolveWeek(part: 'week' | 'weekend', week: number): Resolution | null {
    if (!published?.day) return null;
    const sunday = addDays(published, 6 - weekdayOf(published) + 7 * week);
    const first = addDays(sunday, part === 'week' ? -6 : -1);
    if (first.month !== sunday.month) return null;
    return { date: { year: first.year, month: first.month }, inferredFrom: 'published' };
  }

  return function resolve(raw: RawDate, at: Surroundings): ResolvedDate | null {
    if (raw.parts.recently) {
      return published?.day && published.month
        ? { date: formatDate({ year: published.year, month: published.month }), until: null, inferredFrom: 'published' }
        : null;
    }
    // The name of a notice says nothing of when the narrative takes place.
    if (raw.parts.inName) return { date: formatDate(raw.parts as CalendarDate), until: null };
    const start = resolveDay(raw.parts, at);
    if (!start || !isRealDate(start.date)) return null;
    // With nothing to tell that it is over, a goal's year must not become that of the news after it.
    if ((published || !at.future) && !raw.parts.within && !raw.parts.ahead)
      remember({ ...start.date, ...at, lateInYear: raw.parts.lateInYear === true, fromMonth: raw.parts.fromMonth });
    if (start.date.year === published?.year && !at.future && !raw.parts.ahead)
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
    if (anchor.aside || (anchor.reported && lastOfNarrative?.sentence === anchor.sentence)) return;
    lastOfNarrative = anchor;
    if (dayOfNews || !anchor.day) return;
    const { year, month, day } = anchor;
    const distance = daysAgo({ year, month, day });
    if (distance !== null && distance >= 0 && distance <= DAYS_TO_NEWS) dayOfNews = { year, month, day };
  }

  /** In an article that speaks of March, December is last year's. */
  function isFarAhead(month: number): boolean {
    return !published?.month && monthOfWriting > 0 && month - monthOfWriting > 8;
  }

  function isComing(month: number, day: number | undefined): boolean {
    if (day === undefined || !published?.day || !isRealDate({ year: published.year, month, day })) return false;
    return formatDate({ year: published.year, month, day }) <= formatDate(addDays(published, DAYS_AHEAD));
  }

  function isAfter(month: number, day: number | undefined, date: CalendarDate): boolean {
    if (!date.month) return false;
    return (
      month > date.month || (month === date.month && day !== undefined && date.day !== undefined && day > date.day)
    );
  }

  function follows(before: Anchor, month: number, at: Surroundings): boolean {
    const isNear = at.sentence - before.sentence <= REACH_SENTENCES && at.section === before.section;
    if (!before.month && before.fromMonth) return isNear && month >= before.fromMonth;
    if (!before.month) return before.sentence === at.sentence && !before.lateInYear;
    return isNear && month >= before.month;
  }
}

/** The end of a span that does not say its year is in the year of its beginning, or, if its month is an earlier one, in the next. */
function endOfSpan(until: DateParts, start: CalendarDate): DateParts {
  if (until.year !== undefined || until.month === undefined || until.yearFromNow !== undefined) return until;
  const next = start.month !== undefined && until.month < start.month;
  return { month: until.month, day: until.day, year: start.year + (next ? 1 : 0) };
}
