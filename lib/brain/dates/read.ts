import type { Span } from '../../model.ts';
import { readNumeral } from '../numerals.ts';

/** The parts of a date expression as written, before anything is resolved. */
export interface DateParts {
  year?: number | undefined;
  /** Years from the year of publication: 去年 -1. */
  yearFromNow?: number | undefined;
  /** Years from the year last mentioned: 同年 0, 次年 1. */
  yearFromContext?: number | undefined;
  quarter?: number | undefined;
  month?: number | undefined;
  /** Months from the month of publication: 上月 -1. */
  monthFromNow?: number | undefined;
  /** Months from the month last mentioned: 同月 0, 次月 1. */
  monthFromContext?: number | undefined;
  day?: number | undefined;
  /** Days from the day of publication: 昨日 -1. */
  dayFromNow?: number | undefined;
  /** Days from the day last mentioned: 当天 0, 次日 1. */
  dayFromContext?: number | undefined;
  /** 年初, 年底, 上半年 standing alone: the year is that of the context. */
  partOfYear?: boolean | undefined;
  /** 年底, 下半年: whatever month comes next in the text is hardly one of the same year. */
  lateInYear?: boolean | undefined;
}

export interface RawDate extends Span {
  parts: DateParts;
  /** The end of a span: 2020-2022年, 3月22日至4月2日. */
  until?: DateParts | undefined;
}

const DIGIT = /\d/;
const LATIN = /[A-Za-z]/;
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const TO = '(?:至|到|--?|——?|–|~)';

const CONNECTOR = new RegExp(` ?${TO} ?`, 'y');
const YEAR_SPAN = new RegExp(`((?:19|20)\\d\\d) ?年? ?${TO} ?((?:19|20)\\d\\d) ?年(?!代)`, 'y');
const ISO_DAY =
  /((?:19|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)(?:[T ]{1,2}\d\d?:\d\d(?::\d\d)?)?/y;
const ISO_MONTH = /((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\d年-])/y;
const YEAR = /((?:19|20)\d\d|[一二][〇零九][〇零一二三四五六七八九]{2}) ?年(?!代)度?/y;
const REPUBLIC_YEAR = /民国 ?(\d{1,3}|[一二三四五六七八九十百零]{1,5}) ?年度?/y;
/** Taiwan writes 114年9月 where 民国 is understood. */
const REPUBLIC_YEAR_ALONE = /(1[01]\d) ?年(?= ?\d{1,2} ?月|度|底|初|第[1-4一二三四] ?季)/y;
const SHORT_YEAR = /(\d\d) ?年(?= ?\d{1,2} ?月)/y;
const RELATIVE_YEAR = /今年|本年度?|去年|明年|前年|后年|来年|上年|当年|同年|次年|翌年/y;
const MONTH_SPAN = new RegExp(`(\\d{1,2}) ?月?份? ?${TO} ?(\\d{1,2}) ?月份?(?! ?\\d{1,2} ?[日号])`, 'y');
const MONTH = new RegExp(`${NUMBER} ?月份?`, 'y');
const RELATIVE_MONTH = /本月|当月|同月|上个?月|下个?月|次月/y;
const DAY_SPAN = new RegExp(` ?(\\d{1,2}) ?日? ?${TO} ?(\\d{1,2}) ?日`, 'y');
const DAY = new RegExp(` ?${NUMBER} ?[日号](?![线楼])`, 'y');
const QUARTER = / ?(?:第([一二三四1-4])季度?(?!节)|([一二三四1-4])季度|[Qq]([1-4])(?![\dA-Za-z]))/y;
const HALF = / ?(?:[上下]半年|年初|年末|年底|年中(?=[,。、;前后时将已就的])|年终|年内|全年|岁末)/y;
const YEAR_EDGE =
  /初(?![步级创衷始期])|[末尾]|底(?!层)|终(?![端身止极])|内(?![蒙地部容])|伊始|岁末|中(?=[,。、;前后时将已就的])|春天|夏天|秋天|冬天|[春夏秋冬]季|春节/y;
const MONTH_EDGE = /初(?![步级创衷始期])|末|底(?!层)|[上中下]旬|中(?=[,。、;前后时将已就的])/y;
const RELATIVE_DAY =
  /今天|今日|今晨|今早|今晚|昨天|昨日|昨晚|昨晨|前天|明天|明日|明晚|后天|当天|当日|同日|同一天|次日|翌日/y;
const TIME_OF_DAY =
  / ?(?:\((?:星期|周|礼拜)[一二三四五六日天]\))?(?: ?(?:凌晨|清晨|早上|早间|上午|中午|午后|下午|傍晚|晚上|晚间|深夜))?(?: ?\d{1,2}(?:时|点|:\d\d)(?:\d{1,2}分|整|半|许|:\d\d)?)?/y;

const FROM_NOW: Record<string, number> = { 今: 0, 本: 0, 去: -1, 上: -1, 前: -2, 昨: -1, 明: 1, 来: 1, 下: 1, 后: 2 };
const FROM_CONTEXT: Record<string, number> = { 当: 0, 同: 0, 次: 1, 翌: 1 };
/** Words that end or begin with the characters of a relative year or day: 目前年产, 以上年龄, 今日头条. */
const NOT_AFTER: Record<string, string> = {
  前: '目之以此日年',
  上: '以',
  去: '过',
  年: '一二三四五六七八九十两几数多半整周百千',
  来: '未近以年',
  后: '之以最',
  当: '相应的',
  次: '的',
  同: '的',
  明: '证说光文声表标',
  今: '迄至',
};
const NOT_BEFORE = /龄|产|头条|系|份|之星|之后的/y;

/** Characters with which a date expression can begin. */
const BEGINS = /[\d一二三四五六七八九十今去明前后本同次翌来上下昨当民第年全岁Qq]/;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Number written with Arabic digits or in Chinese, or positional (二〇一九); NaN if it is none. */
function toNumber(written: string): number {
  if (DIGIT.test(written[0]!)) return Number(written);
  const numeral = readNumeral(written, 0);
  return numeral && numeral.end === written.length && !numeral.upTo ? numeral.value : Number.NaN;
}

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
    const date = readDate(folded, at);
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
  return withParenthesis(folded, raw);
}

/** A span runs from year to year, month to month, day to day. */
function isSameKind(a: DateParts, b: DateParts): boolean {
  return (a.day !== undefined) === (b.day !== undefined) && (a.month !== undefined) === (b.month !== undefined);
}

/** 今天(3月18日), 周一(12月18日): what stands in the parenthesis is the date. */
function withParenthesis(folded: string, raw: RawDate): RawDate {
  if (raw.parts.dayFromNow === undefined && raw.parts.dayFromContext === undefined) return raw;
  if (folded[raw.end] !== '(') return raw;
  const inner = readExpression(folded, raw.end + 1);
  if (!inner || folded[inner.end] !== ')' || inner.parts.day === undefined) return raw;
  return { start: raw.start, end: inner.end + 1, parts: inner.parts };
}

function readExpression(folded: string, start: number): RawDate | null {
  const char = folded[start]!;
  if (DIGIT.test(char) || '一二三四五六七八九十'.includes(char)) return readNumeric(folded, start);
  const republic = char === '民' ? match(REPUBLIC_YEAR, folded, start) : null;
  if (republic) return afterYear(folded, start, start + republic[0].length, { year: 1911 + toNumber(republic[1]!) });
  if (NOT_AFTER[char]?.includes(folded[start - 1] ?? '。')) return null;
  if ('第年上下全岁Qq'.includes(char)) {
    const half = match(HALF, folded, start);
    if (half) return { start, end: start + half[0].length, parts: { partOfYear: true, lateInYear: isLate(half[0]) } };
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
    return plain && (duration || !DIGIT.test(folded[start]!)) ? null : month;
  }
  const quarter = match(QUARTER, folded, start);
  if (quarter) return { start, end: start + quarter[0].length, parts: { quarter: quarterOf(quarter) } };
  return DIGIT.test(folded[start]!) ? readDay(folded, start, start, {}) : null;
}

function readRelative(folded: string, start: number): RawDate | null {
  const char = folded[start]!;
  const year = match(RELATIVE_YEAR, folded, start);
  if (year) {
    const end = start + year[0].length;
    if (match(NOT_BEFORE, folded, end)) return null;
    const parts = char in FROM_CONTEXT ? { yearFromContext: FROM_CONTEXT[char] } : { yearFromNow: FROM_NOW[char] };
    return afterYear(folded, start, end, parts);
  }
  const month = match(RELATIVE_MONTH, folded, start);
  if (month) {
    const parts = char in FROM_CONTEXT ? { monthFromContext: FROM_CONTEXT[char] } : { monthFromNow: FROM_NOW[char] };
    return afterMonth(folded, start, start + month[0].length, parts);
  }
  const day = match(RELATIVE_DAY, folded, start);
  if (!day || match(NOT_BEFORE, folded, start + day[0].length)) return null;
  const parts = char in FROM_CONTEXT ? { dayFromContext: FROM_CONTEXT[char] } : { dayFromNow: FROM_NOW[char] };
  return { start, end: pastTime(folded, start + day[0].length), parts };
}

function afterYear(folded: string, start: number, end: number, parts: DateParts): RawDate {
  const next = folded[end] === '的' && parts.year === undefined ? end + 1 : end;
  const month =
    readMonth(folded, start, next, parts) ?? readMonth(folded, start, folded[next] === ' ' ? next + 1 : next, parts);
  if (month) return month;
  const quarter = match(QUARTER, folded, end);
  if (quarter) return { start, end: end + quarter[0].length, parts: { ...parts, quarter: quarterOf(quarter) } };
  const edge = match(HALF, folded, end) ?? match(YEAR_EDGE, folded, end);
  return { start, end: end + (edge?.[0].length ?? 0), parts: { ...parts, lateInYear: isLate(edge?.[0] ?? '') } };
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

const isMonth = (value: number) => value >= 1 && value <= 12;

function afterMonth(folded: string, start: number, end: number, parts: DateParts): RawDate {
  const day = readDay(folded, start, end, parts);
  if (day) return day;
  const edge = match(MONTH_EDGE, folded, end);
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

const isDay = (value: number) => value >= 1 && value <= 31;

/** 28日 without a month: a date, not a duration (近7日, 30日内) and not a number (3号楼, 9号地块). */
function isLoneDay(folded: string, start: number, end: number): boolean {
  if (folded[end - 1] !== '日') return false;
  if (/[近去来续前后每第满过足逾限达约共超]/.test(folded[start - 1] ?? '')) return false;
  return !/[内后前来以之游均元期]/.test(folded[end] ?? '') && !(folded[end] === '涨' || folded[end] === '跌');
}

function pastTime(folded: string, end: number): number {
  return end + (match(TIME_OF_DAY, folded, end)?.[0].trimEnd().length ?? 0);
}
