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

/** A day or two before or after; `days` is between -27 and 27. The date has a day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const day = date.day! + days;
  const length = daysInMonth(date.year, date.month!);
  if (day > length) return { ...addMonths(date, 1), day: day - length };
  if (day >= 1) return { year: date.year, month: date.month, day };
  const before = addMonths(date, -1);
  return { ...before, day: daysInMonth(before.year, before.month!) + day };
}
