import type { Span } from '../../model.ts';
import type { DatedSpan } from '../dates.ts';
import { findTitleSpans } from '../title-spans.ts';
import { tellsAction } from './action.ts';
import type { FactContext } from './context.ts';

/** What a clause leaves to the words around it: the subject that ends on a day, the object of two dated verbs, the title that 该计划 stands for. */

/** 为期一个月 says how long, not what. */
const HOW_LONG = /^(?:并|且)?(?:为期|历时|时间|期限|共|每)/;
const LONGEST_BACK = 60;

/** 就建议展开咨询,为期一个月,至3月5日截止: the clause that says what ends; empty if the sentence has none before. */
export function subjectOfEnding(c: FactContext, sentence: Span, at: number): string {
  const before = c.folded.slice(Math.max(sentence.start, at - 2 * LONGEST_BACK), at);
  const offset = at - before.length;
  let end = before.length;
  for (;;) {
    end = before.lastIndexOf(',', end - 1);
    if (end <= 0) return '';
    const start = Math.max(before.lastIndexOf(',', end - 1), before.lastIndexOf(';', end - 1)) + 1;
    const words = before.slice(start, end);
    if (HOW_LONG.test(words) || words.length < 4) continue;
    return c.text.slice(offset + Math.max(start, end - LONGEST_BACK), offset + end).trim();
  }
}

/** 5月发布、12月实施的标准: what the first verb is said of as well, from 的 on; empty if the second one is no attribute. */
export function sharedObject(c: FactContext, verbEnd: number, next: DatedSpan): string {
  if (next.start - verbEnd > 2 || !/^(?:、|,|并|和|,并)$/.test(c.folded.slice(verbEnd, next.start))) return '';
  const after = c.folded.slice(next.end, next.end + LONGEST_BACK);
  const attribute = /^起?([^,。;、的]{1,8})的(?=[^,。;、])/.exec(after);
  if (!attribute || !tellsAction(attribute[1]!)) return '';
  const start = attribute[0].length - 1;
  const end = /^[^,。;!?\n]*/.exec(after.slice(start))![0].length;
  return c.text.slice(next.end + start, next.end + start + end);
}

const TAKES_EFFECT = /^[,起]*(?:正式|开始)?(?:施行|实施|生效|执行|试行)(?![的中])/;

const MADE_LAW =
  /(?:通过|发布|公布|颁布|签署|印发|出台|制定|修订|核定|刊宪|订定)了?([^,。;]{2,24}),(?:并|且)?[自于从]?$/;

/** 签署《法令》,自3月28日起施行: the document named in the sentence before a date on which nothing but its taking effect is told; else empty. */
export function documentInForce(c: FactContext, sentence: Span, date: Span): string {
  if (!TAKES_EFFECT.test(c.folded.slice(date.end, date.end + 8))) return '';
  const start = Math.max(sentence.start, date.start - REACH_OF_TITLE);
  const before = c.folded.slice(start, date.start);
  const title = findTitleSpans(before).at(-1);
  if (title) return c.text.slice(start + title.start, start + title.end);
  const object = MADE_LAW.exec(before)?.[1];
  if (!object) return '';
  const at = start + before.lastIndexOf(object);
  return c.text.slice(at, at + object.length);
}

const THAT_DOCUMENT =
  /^(?:该|上述)(计划|办法|通知|意见|条例|规定|方案|指引|公告|措施|规划|报告|标准|细则|法案|纲要|白皮书|草案|决定|政策)/;
const REACH_OF_TITLE = 400;

/** The same words with the title in place of 该计划, if one that ends so stands before them. */
export function withTitle(c: FactContext, what: string, folded: string, at: number): string {
  const noun = THAT_DOCUMENT.exec(folded);
  if (!noun) return what;
  const title = findTitleSpans(c.folded).findLast(
    (span) => span.end <= at && at - span.end <= REACH_OF_TITLE && isOf(c.folded.slice(span.start, span.end), noun[1]!),
  );
  return title ? `${c.text.slice(title.start, title.end)}${what.slice(noun[0].length)}` : what;
}

function isOf(title: string, noun: string): boolean {
  return title
    .replace(/\([^()]*\)(?=[》〉]?$)/, '')
    .replace(/[》〉]$/, '')
    .endsWith(noun);
}
