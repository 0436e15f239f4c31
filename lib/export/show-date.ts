/** A date as facts give it (`2019`, `2019-Q3`, `2019-11`, `2019-11-05`, or with a time) as the period of days that it covers, in ms UTC. Null if it is none. */
export function periodOf(iso: string): { start: number; end: number } | null {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?/.exec(iso);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) {
    const quarter = Number(match[2]);
    return { start: Date.UTC(year, (quarter - 1) * 3), end: Date.UTC(year, quarter * 3) };
  }
  if (!match[3]) return { start: Date.UTC(year, 0), end: Date.UTC(year + 1, 0) };
  const month = Number(match[3]) - 1;
  if (!match[4]) return { start: Date.UTC(year, month), end: Date.UTC(year, month + 1) };
  const start = Date.UTC(year, month, Number(match[4]));
  return { start, end: start + 86_400_000 };
}

/** The date in the reader's language, at its own precision. */
export function showDate(iso: string, lang: string): string {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?/.exec(iso);
  if (!match) return iso;
  const [, year, quarter, month, day] = match;
  if (quarter) {
    if (lang === 'en') return `Q${quarter} ${year}`;
    return `${year}年第${'一二三四'[Number(quarter) - 1]}季度`;
  }
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = lang === 'en' ? 'short' : 'long';
  if (day) options.day = 'numeric';
  const time = Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1);
  return new Intl.DateTimeFormat(lang, options).format(time);
}
