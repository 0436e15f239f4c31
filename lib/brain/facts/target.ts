import type { Span, TargetFact } from '../../model.ts';
import { type DatedSpan, findDates } from '../dates.ts';
import { tellsAction } from './action.ts';
import type { FactContext } from './context.ts';
import { isDeadline } from './deadline.ts';
import { beginsClause } from './event-clause.ts';
import { subjectOfEnding } from './event-completion.ts';
import { evidenceFor, sentenceIndexAt } from './evidence.ts';
import { isGroupingComma } from './phrase.ts';

const LONGEST_WHAT = 60;
/** Shorter than this, what is to be done needs the clause before. */
const SHORTEST_WHAT = 8;
const LONGEST_CLAUSE = 200;
/** Words in which goals are set. */
const GOAL =
  /力争|争取|确保|实现|建成|建设|打造|形成|培育|达到|突破|超过|基本|初步|全面|完成|成为|目标|将|要|建立|引进|集聚|推动|提升|培养|筹集|取得|构建|聚集|孵化|新增|发布|出台|推出|上线|覆盖|落地|推广|开展|提高|降低|引育|入驻|跻身|进入|提交|清理|关闭|退出|整改|无现金|都[会将要]|均[会将要]|需|应当|不少于|不低于/;
/** Forecasts are not goals. */
const FORECAST = /预计|预测|预估|估计|或将|可能|料将/;
/** 也难超过: what will not be reached is no goal. */
const OUT_OF_REACH = /^[^,。;]{0,24}(?:难(?:以|超|达|破|有)|恐|无法|未必|不会|不可能)/;
const NO_LATER = /最[迟晚]|至迟|不得?[迟晚]于?$/;
const AIMED = /目标(?:是|为)?(?:在|于)?$/;
const LEAD = /^(?:[年底末初]|之前|以前|前|[,、:\s]|,)*/;

/** Stated goals with a deadline: 到2025年,培育100家…; 力争2022年底前建成…. One a number that is to be reached, in reading order. */
export function extractTargets(c: FactContext): TargetFact[] {
  const dates = findDates(c);
  return dates.flatMap((date, i) => {
    const sentence = c.sentences[sentenceIndexAt(c, date.start)];
    if (!sentence || !isDeadline(c, date)) return [];
    // 到2028年超过35%,到2030年普及: the next date has words of its own.
    const next = dates.slice(i + 1, i + 4).find((other) => beginsClause(c, other) || isDeadline(c, other));
    const end = next && next.start < sentence.end ? startOfClause(c, next, date.end) : sentence.end;
    return readTargets(c, date, { start: sentence.start, end });
  });
}

function readTargets(c: FactContext, date: DatedSpan, sentence: Span): TargetFact[] {
  const head = headBefore(c, date, sentence);
  const start = Math.min(sentence.end, date.end + LEAD.exec(c.folded.slice(date.end, date.end + 8))![0].length);
  const end = tailEnd(c, start, sentence);
  const words = c.folded.slice(start, end);
  const subject = c.folded.slice(head.start, date.start);
  // 年底前清退用户: with 前 any act is one that is to be done.
  const isToBeDone =
    date.within || /前/.test(c.folded.slice(date.end, start)) || AIMED.test(subject) || NO_LATER.test(subject);
  const acts = isToBeDone && tellsAction(words);
  if (!GOAL.test(words) && !GOAL.test(subject) && !acts) return [];
  const lead = c.folded.slice(Math.max(sentence.start, head.start - 4), head.start);
  if (!acts && (FORECAST.test(subject) || FORECAST.test(lead) || FORECAST.test(words.slice(0, 12)))) return [];
  if (OUT_OF_REACH.test(words)) return [];
  return groupByNumber(c, { start, end }).flatMap((part, i) => {
    const own = c.text.slice(part.start, part.end);
    const what = i === 0 ? withSubject(c, date, head, own, sentence) : own;
    const trimmed = what.trim().replace(/[。;；,，、]+$/, '');
    if (trimmed.length < 4) return [];
    return {
      kind: 'target',
      deadline: date.until ?? date.date,
      what: [...trimmed].slice(0, LONGEST_WHAT).join(''),
      ...evidenceFor(c, i === 0 ? date.start : part.start, Math.max(date.end, part.end)),
      rule: i === 0 ? 'target-by-date' : 'target-further-number',
      ...(date.inferredFrom ? { inferredFrom: date.inferredFrom } : {}),
    };
  });
}

/** 修法后将订定办法,并于年底前施行: what is to be done is said in the clause before. */
function withSubject(c: FactContext, date: DatedSpan, head: Span, own: string, sentence: Span): string {
  const what = `${c.text.slice(head.start, head.end)}${own}`;
  const lead = c.folded.slice(head.start, head.end);
  const isCut = own.trim().length < 4 || (what.length < SHORTEST_WHAT && /^[并且]$|目标[是为]?$/.test(lead));
  const before = isCut ? subjectOfEnding(c, sentence, date.start) : '';
  return before ? `${before}，${/目标[是为]?$/.test(lead) ? own : what}` : what;
}

/** Words that set a number. */
const REACHES =
  /达|突破|超|不低于|不少于|不高于|建成|培育|打造|形成|实现|新增|引进|引育|集聚|聚集|提[高升]|降[低至到]|发展|完成|推广|覆盖|培养|发布|制定|制订|孵化|建设|创建|获得|实施|参与|认定|落地|开放|推出|增[至长到加]/;
const NUMBER = /\d|百分之|[一二三四五六七八九十百千万亿两]+(?:家|个|项|座|批|条|万|亿)/;
/** What only says more of the number before it: 年均增长25%, 带动就业1万人. */
const ELABORATES =
  /^(?:年均|同比|环比|其中|占|带动|约|比|较|增长|增速|增幅|年增|平均|包括|覆盖|涵盖|累计增|以上|计划|新增?就业)/;

/** The clauses of a row of goals, one group for each that sets a number of its own; what sets none goes with the one before it. */
function groupByNumber(c: FactContext, row: Span): Span[] {
  const groups: Span[] = [];
  let hasNumber = false;
  for (const clause of clausesOf(c, row)) {
    const words = c.folded.slice(clause.start, clause.end).trim();
    const setsNumber = NUMBER.test(words) && REACHES.test(words) && !ELABORATES.test(words);
    const group = groups.at(-1);
    if (group && !(setsNumber && hasNumber)) group.end = clause.end;
    else groups.push({ ...clause });
    hasNumber ||= setsNumber;
  }
  return groups;
}

/** Cut at commas, and at 、 between two clauses that set a number each: 建成100个应用、产业规模达到80亿元. */
function clausesOf(c: FactContext, row: Span): Span[] {
  const clauses: Span[] = [];
  let start = row.start;
  for (let at = row.start; at < row.end; at++) {
    const char = c.folded[at]!;
    const parts = char === '、' && setsNumber(c, start, at) && setsNumber(c, at + 1, endOfItem(c, at + 1, row.end));
    if (!parts && !(',;'.includes(char) && !isGroupingComma(c.folded, at))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  if (start < row.end || clauses.length === 0) clauses.push({ start, end: row.end });
  return clauses;
}

function setsNumber(c: FactContext, start: number, end: number): boolean {
  const words = c.folded.slice(Math.max(start, end - LONGEST_CLAUSE), end);
  return NUMBER.test(words) && REACHES.test(words);
}

function endOfItem(c: FactContext, start: number, limit: number): number {
  let end = start;
  while (end < limit && end - start < LONGEST_WHAT && !',;、。'.includes(c.folded[end]!)) end++;
  return end;
}

/** Where the clause of a date begins, with 到 and its like. */
function startOfClause(c: FactContext, date: DatedSpan, floor: number): number {
  let start = date.start;
  while (start > floor && !',;、。'.includes(c.folded[start - 1]!)) start--;
  return Math.max(floor, start);
}

/** The words of the clause before the date, without 到, 力争 and their like. */
function headBefore(c: FactContext, date: DatedSpan, sentence: Span): Span {
  let start = date.start;
  while (start > sentence.start && !',;:。“”'.includes(c.folded[start - 1]!) && date.start - start < 30) start--;
  const words = c.folded
    .slice(start, date.start)
    .trimEnd()
    .replace(/(?:预计到|到|至|于|在|直到|力争|争取|确保|将|的)+$/, '');
  return { start, end: start + words.length };
}

/** To the end of the clause, and on through the next ones while there is room: goals come in rows. */
function tailEnd(c: FactContext, start: number, sentence: Span): number {
  let end = start;
  while (end < sentence.end) {
    let next = end + 1;
    const last = Math.min(sentence.end, end + LONGEST_CLAUSE);
    while (next < last && !',;。!?'.includes(c.folded[next]!)) next++;
    if (end > start && next - start > LONGEST_WHAT) break;
    end = next;
  }
  return end;
}
