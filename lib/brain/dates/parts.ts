import type { Span } from '../../model.ts';

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
  /** Months from the month last mentioned: 同月 0, 次月 1, 两个月后 2. */
  monthFromContext?: number | undefined;
  day?: number | undefined;
  /** Days from the day of publication: 昨日 -1. */
  dayFromNow?: number | undefined;
  /** Days from the day last mentioned: 当天 0, 次日 1, 三天后 3. */
  dayFromContext?: number | undefined;
  /** 年初, 年底, 上半年 standing alone: the year is that of the context. */
  partOfYear?: boolean | undefined;
  /** 年底, 下半年: whatever month comes next in the text is hardly one of the same year. */
  lateInYear?: boolean | undefined;
  /** 年初, 夏天: the first month it can mean; months that come later in the text are of the same year. */
  fromMonth?: number | undefined;
  /** 上半年, 全年: what is told of it in spring was the last one. */
  isOver?: boolean | undefined;
  /** 0 for Monday to 6 for Sunday. */
  weekday?: number | undefined;
  /** Weeks from that of publication: 上周五 -1; undefined for 周五 alone. */
  weekFromNow?: number | undefined;
  /** 上周, 上周末 without a day: the month that it lies in. */
  wholeWeek?: 'week' | 'weekend' | undefined;
  /** Quarters from that of publication: 上季度 -1. */
  quarterFromNow?: number | undefined;
  /** 月初, 月底 alone: the month that the words are about, else that of publication. */
  partOfMonth?: 'early' | 'late' | undefined;
  /** 春节, 端午: a day that moves; the month in which it comes at the earliest. */
  movingMonth?: number | undefined;
  /** 今(5)日: the day that is nearest to publication. */
  nearNow?: boolean | undefined;
  /** 日前, 近日: in the weeks before publication. */
  recently?: boolean | undefined;
  /** 9·4公告: the date only names a notice. */
  inName?: boolean | undefined;
  /** 三天后: counts only from what the same paragraph tells. */
  later?: boolean | undefined;
  /** 计划在三年内, 未来五年: by then something is to be done. */
  ahead?: boolean | undefined;
  /** 6个月内 after a day: so long from then at most. */
  within?: { days: number; months: number } | undefined;
}

export interface RawDate extends Span {
  parts: DateParts;
  /** The end of a span: 2020-2022年, 3月22日至4月2日. */
  until?: DateParts | undefined;
}
