import type { CalendarDate } from './calendar.ts';

/** A date at its own precision, and how it was found. */
export interface ResolvedDate {
  date: string;
  until: string | null;
  inferredFrom?: 'published' | 'earlier';
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
  /** The date is part of what is announced or said: 9月14日,某平台宣布9月30日停止交易,当天…. The narrative stays with the day of saying. */
  reported: boolean;
  /** 当天 here cannot be the day of the news: 申请当日. */
  ofSomethingElse: boolean;
  /** Whether the date, resolved, is that of a goal: 到2030年. Nor does it go on from there. */
  isGoal: (date: string) => boolean;
}

/** The day of the news as the first sentences give it. */
export interface DayOfLead {
  date: CalendarDate;
  /** The day of a report, or told at the head of its clause: the article hardly tells of a later one. */
  isSure: boolean;
}
