/** A date at some precision: a year, a year and quarter, a year and month, or a day. */
export interface CalendarDate {
  year: number;
  /** 1–4; never together with a month. */
  quarter?: number | undefined;
  /** 1–12. */
  month?: number | undefined;
  /** 1–31; only together with a month. */
  day?: number | undefined;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO 8601 at the date's own precision (`2019`, `2019-11`, `2019-11-05`), quarters as `2019-Q3`. */
export function formatDate(date: CalendarDate): string {
  if (date.quarter) return `${date.year}-Q${date.quarter}`;
  if (!date.month) return String(date.year);
  const month = `${date.year}-${twoDigits(date.month)}`;
  return date.day ? `${month}-${twoDigits(date.day)}` : month;
}

/** Reads the beginning of an ISO date or time; null if there is no year. */
export function parseIsoDate(iso: string | null): CalendarDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : undefined, day: day ? Number(day) : undefined };
}

export function isRealDate(date: CalendarDate): boolean {
  if (date.month !== undefined && (date.month < 1 || date.month > 12)) return false;
  return date.day === undefined || (date.day >= 1 && date.day <= daysInMonth(date.year, date.month ?? 1));
}

/** `months` may be negative. Drops the day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = date.year * 12 + (date.month ?? 1) - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

const DAY_LENGTH = 86_400_000;

const timeOf = (date: CalendarDate) => Date.UTC(date.year, date.month! - 1, date.day!);

/** From the first to the second, negative if that is earlier. Both have a day. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY_LENGTH);
}

/** So many days before or after. The date has a day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(timeOf(date) + days * DAY_LENGTH);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** So many months later on the same day, or on the last one of a shorter month. */
export function addMonthsToDay(date: CalendarDate, months: number): CalendarDate {
  const month = addMonths(date, months);
  return { ...month, day: Math.min(date.day!, daysInMonth(month.year, month.month!)) };
}

/** 0 for Monday to 6 for Sunday. The date has a day. */
export function weekdayOf(date: CalendarDate): number {
  return (new Date(timeOf(date)).getUTCDay() + 6) % 7;
}
