import type { RawDate } from './parts.ts';
import {
  AGO,
  AGO_AFTER,
  AHEAD,
  COUNTS_FROM,
  IN_FUTURE,
  LATER,
  MEANS_TO,
  NAMED_DAY,
  NAMED_DAY_YEARS,
  PLAN_PERIOD,
  PLANNED_WITHIN,
  RECENTLY,
  RECENTLY_NOT_AFTER,
  WEEKDAY,
  WEEKDAY_NOT_AFTER,
  WITHIN,
} from './patterns.ts';
import { readHoliday, readWeek, weekFrom } from './weeks.ts';
import { match, pastTime, toNumber } from './written.ts';

/** Five-year plans, notices called by their day, weekdays and 日前. */
export function readNamed(folded: string, start: number): RawDate | null {
  const char = folded[start]!;
  if ('“"「『十'.includes(char)) {
    const plan = match(PLAN_PERIOD, folded, start);
    if (plan) {
      const first = 2006 + 5 * '一二三四五六'.indexOf(plan[1]!);
      return { start, end: start + plan[0].length, ...yearsOfPlan(first, plan[2]!) };
    }
  }
  if ('“"「『9'.includes(char)) {
    const day = match(NAMED_DAY, folded, start);
    if (day) {
      const parts = { year: NAMED_DAY_YEARS[day[1]!]!, month: 9, day: Number(day[1]), inName: true };
      return { start, end: start + day[0].length, parts };
    }
  }
  if ('日近'.includes(char)) {
    const recently = !RECENTLY_NOT_AFTER.test(folded[start - 1] ?? '。') && match(RECENTLY, folded, start);
    return recently ? { start, end: start + recently[0].length, parts: { recently: true } } : null;
  }
  if ('元情清劳国双万感圣平春农新除端七中五“"「'.includes(char)) {
    const holiday = readHoliday(folded, start);
    if (holiday) return { start, ...holiday };
  }
  if (!'周星礼上下本这刚才过双'.includes(char) || WEEKDAY_NOT_AFTER.test(folded[start - 1] ?? '。')) return null;
  const day = match(WEEKDAY, folded, start);
  if (!day) return readWeek(folded, start);
  const weekday = '一二三四五六日'.indexOf(day[2]!.replace('天', '日'));
  const weekFromNow = day[1] ? weekFrom(day[1]) : undefined;
  return { start, end: pastTime(folded, start + day[0].length), parts: { weekday, weekFromNow } };
}

function yearsOfPlan(first: number, part: string): Pick<RawDate, 'parts' | 'until'> {
  if (part[0] === '初' || part[0] === '开') return { parts: { year: first } };
  if (part[0] !== '期' || part === '期末') {
    if (part !== '时期') return { parts: { year: first + 4 } };
  }
  return { parts: { year: first }, until: { year: first + 4 } };
}

const HEAD_OF_CLAUSE = /[,。;:\n“「(]/;

/** 三天后, 一个月后 at the head of a clause; null if it is not that. */
export function readLater(folded: string, start: number): RawDate | null {
  if (!HEAD_OF_CLAUSE.test(folded[start - 1] ?? '\n')) return null;
  const written = match(LATER, folded, start);
  const count = written ? toNumber(written[1]!) : Number.NaN;
  if (!written || !(count > 0)) return null;
  const unit = written[2]!;
  const parts =
    unit === '个月' ? { monthFromContext: count } : { dayFromContext: /[天日]/.test(unit) ? count : 7 * count };
  return { start, end: start + written[0].length, parts: { ...parts, later: true } };
}

/** Farther back than this 年前 is history that no news dates. */
const YEARS_AGO = 60;

const GOES_ON = /[,\w《“「 一-鿿]/;

/** 两年前, 三周前, 就在3天前, counted back from publication; null if it is not that. */
export function readAgo(folded: string, start: number): RawDate | null {
  const written = match(AGO, folded, start);
  if (!written || !AGO_AFTER.test(folded.slice(Math.max(0, start - 4), start))) return null;
  // 三个月,一年多,五年前: without a word after it it may be the end of anything.
  if (folded[start - 1] !== '于' && !GOES_ON.test(folded[start + written[0].length] ?? '')) return null;
  const count = toNumber(written[1] ?? written[3]!);
  const unit = written[2] ?? written[4]!;
  const parts =
    unit === '年'
      ? { yearFromNow: -count }
      : unit === '个月'
        ? { monthFromNow: -count }
        : /[天日]/.test(unit)
          ? { dayFromNow: -count }
          : { wholeWeek: 'week' as const, weekFromNow: -count };
  return count > 0 && count <= YEARS_AGO ? { start, end: start + written[0].length, parts } : null;
}

/** 计划在三年内, 未来五年…将打造, counted on from publication; null if it is not that. */
export function readAhead(folded: string, start: number): RawDate | null {
  const written = match(AHEAD, folded, start);
  if (!written) return null;
  const [before, end] = [folded.slice(Math.max(0, start - 10), start), start + written[0].length];
  const planned = written[3] !== undefined && PLANNED_WITHIN.test(before);
  if (!planned && !(IN_FUTURE.test(before) && MEANS_TO.test(folded.slice(end, end + 40)))) return null;
  const isHalf = written[1] === '半';
  if (isHalf && written[2] !== '年') return null;
  const count = isHalf ? 6 : toNumber(written[1]!);
  const parts = isHalf || written[2] === '个月' ? { monthFromNow: count } : { yearFromNow: count };
  return count > 0 ? { start, end, parts: { ...parts, ahead: true } } : null;
}

/** 6个月内, 120天内; null if it is not that. */
export function readWithin(folded: string, start: number): RawDate | null {
  const written = match(WITHIN, folded, start);
  const count = written ? toNumber(written[1]!) : Number.NaN;
  if (!written || !(count > 0)) return null;
  const unit = written[2]!;
  const months = unit.endsWith('月') ? count : unit === '年' ? 12 * count : 0;
  return { start, end: start + written[0].length, parts: { within: { days: months ? 0 : count, months } } };
}

/** How far 6个月内 may stand from the day that it counts from. */
const REACH_OF_DAY = 60;

/** Whether a day was named before, in the same sentence, from which 6个月内 can count: 自8月1日起6个月内, 1月23日签署,要求在180天内提交. */
export function isAfterDay(before: RawDate | undefined, folded: string, at: number): boolean {
  if (before?.parts.day === undefined || before.parts.inName || before.until || at - before.end > REACH_OF_DAY)
    return false;
  return COUNTS_FROM.test(folded.slice(before.end, at));
}
