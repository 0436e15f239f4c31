import type { Span } from '../../model.ts';
import type { DatedSpan } from '../dates.ts';
import { tellsAction } from './action.ts';
import type { FactContext } from './context.ts';
import { documentInForce, sharedObject, subjectOfEnding } from './event-completion.ts';
import { beganThen, ENDS_THEN } from './event-time.ts';
import { isGroupingComma } from './phrase.ts';

/** The words that say what happened at a date. Its span leaves the date out where it stands at either end. */
export interface EventClause extends Span {
  what: string;
  /** The same words folded, the preposition before the date (始于) included. */
  folded: string;
  rule: string;
}

const LONGEST_WHAT = 60;
/** How far the verb may stand from the date: 2016年上半年,某某等人借…之名,以…为名,制作了…. */
const LONGEST_SEARCH = 100;
/** A clause that goes on for longer is cut. */
export const LONGEST_CLAUSE = 200;
/** Shorter than this, a clause is an adverb (据悉, 在会上) or a bare subject, and what happened is in the next one. */
const SHORTEST_WHAT = 8;

/** Prepositions and adverbs that only introduce the date. */
const INTRODUCING =
  /(?:早在|就在|大约|大概|差不多|约|直到|直至|正是|即将|将|拟|则|也|再到|(?:当地|北京|美国东部|美国|美东|东部|欧洲|伦敦|台北|香港|东京|首尔)时间|(?<![始立建生])于|在|从|自|至|到|以|是|,|、|\(|的|了)$/;
const FOLLOWING =
  /^(?:[,、:)。\s]|份|起|开始|前后|左右|期间|当天|间|的|之后|后|时(?![任常值隔有评])|(?:之|以)?前(?=[,、:])|早些时候|晚些时候|稍早时?|稍晚时?|这天|那天|这一天)+/;
/** 6月19日,也就是白皮书发布的次日,…: which day that was. */
const APPOSITION = /^ ?,(?:也即|亦即|即|也就是|正是|恰是|恰好是|正值|时值|适逢)[^,。;]{2,28},/;
/** 自从某局下令…: what began then. */
const SINCE =
  /^(?:自[从從]|[当當](?![选選任上时時前晚中庭场場众眾红紅值作做成着著然局地天日年事初下今季月周週即务務量权權归歸]))/;
/** 在…披露的风险提示中, 在…举行的峰会上: what happened there comes next. */
const OCCASION_ONLY = /(?:[中上里时际]|为名|为由|为借口|的?名义|为契机|的?方式|的?手段)\s*$/;
const REPORT = /^据?[^,]{0,24}(?:报道|消息|讯|(?<![断停用供限发来致充通耗水火核缺])电)(?:称|,|:)/;

/** The words around a date that say what happened: those before it in its clause and those after it, up to the next date; null if there are none. */
export function readEventClause(
  c: FactContext,
  date: DatedSpan,
  sentence: Span,
  previous: DatedSpan | undefined,
  next: DatedSpan | undefined,
): EventClause | null {
  const head = headBefore(c, date, sentence, previous);
  // 成立于6月15日,注册资本…: the verb before the date has said it.
  const isSaid =
    SAID_BEFORE.test(c.folded.slice(Math.max(sentence.start, date.start - 8), date.start)) &&
    CLAUSE_BREAK.test(c.folded[date.end] ?? '。');
  const tail = isSaid ? { start: date.end, end: date.end } : tailAfter(c, date, sentence, next, head.end - head.start);
  const folded = c.folded.slice(head.start, date.start) + c.folded.slice(date.end, Math.max(tail.end, date.end));
  // 据某报9月5日报道,某行于昨日启动…: the event is that of the other date.
  if (isReportOnly(folded)) return null;
  const what = [c.text.slice(head.start, head.end), c.text.slice(tail.start, tail.end)]
    .map((part) => part.trim())
    .filter(Boolean);
  const inside = head.end > head.start;
  if (isSaid) what[0] = what[0]!.replace(/[于於为為是]$/, '');
  if (ENDS_THEN.test(c.folded.slice(date.end, date.end + 4)) && what.join('').length < SHORTEST_WHAT)
    what.unshift(subjectOfEnding(c, sentence, date.start));
  if (!inside && next && what.join('').length < SHORTEST_WHAT) what.push(sharedObject(c, tail.end, next));
  if (isSaid && what.join('').length < SHORTEST_WHAT) what.unshift(subjectBefore(c, head.start));
  if (!inside && what.join('').length < SHORTEST_WHAT)
    what.unshift(
      documentInForce(c, sentence, date) || subjectOf(c, sentence, date) || topicBefore(c, sentence, date, previous),
    );
  // 周五暂停提现,周六恢复: who does it stands before the first date.
  if (what.join('').length < (previous && tellsAction(folded) ? 2 : 4)) return null;
  return {
    start: inside ? head.start : tail.start,
    end: tail.end > tail.start ? tail.end : head.end,
    what: shorten(what.join('').replace(SINCE, '')),
    folded,
    rule: inside ? 'event-with-date-inside' : 'event-after-date',
  };
}

const SAID_BEFORE =
  /(?:成立|创立|创办|创建|设立|组建|发布|公布|生效|施行|签署|发生|启动|上线|上市|开业|建成|通过|印发)于$|截止(?:时间|日期|日)?[为是]$/;

/** 该公司注册地为甲市,成立于…: the subject of the clause before; empty if that has none to take. */
function subjectBefore(c: FactContext, at: number): string {
  const before = c.folded.slice(Math.max(0, at - 60), at);
  const subject = /(?:^|[,。;:\n])([^,。;:\n]{2,14}?)(?:注册|总部|位于|是|为|由|系)[^,。;:\n]*,$/.exec(before);
  if (!subject) return '';
  const start = at - before.length + subject.index + subject[0].indexOf(subject[1]!);
  return c.text.slice(start, start + subject[1]!.length);
}

/** 条例于5月21日通过,5月30日刊宪: who or what the dates after the first one are about as well; empty if the sentence does not begin with it. */
function subjectOf(c: FactContext, sentence: Span, date: DatedSpan): string {
  const subject = /^([^,。;:\d]{2,24}?)已?[于在](?=[\d今去昨本同当])/.exec(c.folded.slice(sentence.start, date.start));
  return subject ? c.text.slice(sentence.start, sentence.start + subject[1]!.length) : '';
}

const LONGEST_TOPIC = 30;

/** 当地多家矿场,在上周被断电: the clause before, if it only names what the next one speaks of; else empty. */
function topicBefore(c: FactContext, sentence: Span, date: DatedSpan, previous: DatedSpan | undefined): string {
  const floor = Math.max(sentence.start, previous?.end ?? 0, date.start - LONGEST_TOPIC - 4);
  const topic = /(?:^|[,;:])([^,;:]{2,30}),(?:早?[在于]|就在)?$/.exec(c.folded.slice(floor, date.start))?.[1];
  const isWhole = topic && (floor === sentence.start || topic.length < date.start - floor - 2);
  if (!isWhole || tellsAction(topic) || /[了着过]|^[但而且因此]/.test(topic)) return '';
  const start = c.folded.lastIndexOf(topic, date.start);
  return c.text.slice(start, start + topic.length);
}

/** What an event says, at most so many characters, without punctuation at its end. */
export function shorten(what: string): string {
  const characters = [...what.replace(/[,，、;；。\s]+$/, '')];
  return characters.slice(0, LONGEST_WHAT).join('');
}

function headBefore(c: FactContext, date: DatedSpan, sentence: Span, previous: DatedSpan | undefined): Span {
  const floor = previous && previous.end > sentence.start ? previous.end : sentence.start;
  let start = date.start;
  while (start > floor && !',;:\n'.includes(c.folded[start - 1]!) && date.start - start < LONGEST_WHAT) start--;
  let end = date.start;
  for (;;) {
    const rest = c.folded.slice(start, end).trimEnd();
    const introducing = INTRODUCING.exec(rest);
    end = start + rest.length - (introducing?.[0].length ?? 0);
    if (!introducing) break;
  }
  // 5月发布、12月实施的标准: the first verb is that of the first date.
  if (
    start === previous?.end &&
    end - start <= 6 &&
    c.folded[date.start - 1] === '、' &&
    tellsAction(c.folded.slice(start, end))
  )
    return { start: date.start, end: date.start };
  return { start, end: Math.max(start, end) };
}

function tailAfter(
  c: FactContext,
  date: DatedSpan,
  sentence: Span,
  next: DatedSpan | undefined,
  headLength: number,
): Span {
  const began = /自从?$/.test(c.folded.slice(Math.max(0, date.start - 2), date.start))
    ? beganThen(c.folded.slice(date.end, Math.min(sentence.end, date.end + 40)))
    : null;
  if (began) return { start: date.end, end: date.end + began.length };
  const limit = Math.min(sentence.end, next && next.start >= date.end ? beforeNext(c, next, date.end) : sentence.end);
  const following =
    APPOSITION.exec(c.folded.slice(date.end, Math.min(limit, date.end + 40))) ??
    FOLLOWING.exec(c.folded.slice(date.end, Math.min(limit, date.end + 12)));
  const start = Math.min(limit, date.end + (following?.[0].length ?? 0));
  let end = start;
  while (end < limit && end - start < LONGEST_SEARCH) {
    end = clauseEnd(c.folded, end + 1, limit);
    const soFar = c.folded.slice(start, end);
    const complete = headLength + end - start >= SHORTEST_WHAT && !OCCASION_ONLY.test(soFar);
    if (
      complete &&
      tellsAction(soFar) &&
      !isReportOnly(soFar) &&
      !(endsInSpeech(soFar) && ',:'.includes(c.folded[end] ?? '。'))
    )
      break;
  }
  return { start, end: Math.max(start, Math.min(end, limit)) };
}

const SPEECH =
  /(?:表示|指出|宣布|宣告|强调|透露|提出|提到|介绍|建议|呼吁|认为|要求|明确|回应|披露|公布|公告|通报|报道|称|说|发文|发帖|撰文|重申|声明)(?:道|了)?$/;

/** Whether a folded text stops at a verb of saying, so that what was said comes next. */
export function endsInSpeech(folded: string): boolean {
  return SPEECH.test(folded.replace(/[,:\s]+$/, ''));
}

function isReportOnly(folded: string): boolean {
  const words = `${folded.replace(FOLLOWING, '').replace(/[,;。\s]+$/, '')},`;
  return REPORT.test(words) && !tellsAction(words.replace(REPORT, ''));
}

/** Offset of the punctuation that ends the clause at `from`; a parenthesis on the way is passed over. */
export function clauseEnd(folded: string, from: number, limit: number): number {
  const last = Math.min(limit, from + LONGEST_CLAUSE);
  let at = from;
  while (at < last && (!',;。!?'.includes(folded[at]!) || isGroupingComma(folded, at))) {
    const close = folded[at] === '(' ? at + folded.slice(at, at + LONGEST_SEARCH).indexOf(')') : -1;
    at = close > at && close < last && close - at <= LONGEST_SEARCH ? close + 1 : at + 1;
  }
  return at;
}

/** Where a following date's own words begin: with the preposition before it, if its clause begins there. */
function beforeNext(c: FactContext, next: DatedSpan, floor: number): number {
  const at = introductionOf(c, next, floor);
  return at > floor && CLAUSE_BREAK.test(c.folded[at - 1]!) ? at - 1 : next.start;
}

/** Whether a date, with the preposition before it, begins its clause. */
export function beginsClause(c: FactContext, date: DatedSpan): boolean {
  const at = introductionOf(c, date, Math.max(0, date.start - 6));
  return at === 0 || CLAUSE_BREAK.test(c.folded[at - 1]!);
}

const CLAUSE_BREAK = /[,;:。、(\n]/;

function introductionOf(c: FactContext, date: DatedSpan, floor: number): number {
  let at = date.start;
  while (at > floor && /[在于从自早直到的至则将]/.test(c.folded[at - 1]!)) at--;
  return at;
}
