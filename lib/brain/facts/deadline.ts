import type { DatedSpan } from '../dates.ts';
import type { FactContext } from './context.ts';

/** 到2025年 at the head of a clause or after a word of planning; not 截至, 达到, 谈到, 持续到. */
const BY =
  /(?:^|[,。;:“”「『、(\s]|[是为]|目标|计划|规划|提出|明确|要求|力争|争取|确保|实现|并|将|预计|希望|表示|称)(?:到|至)$|(?:力争|争取|确保)(?:在|于)?$/;
const BEFORE_IT =
  /^(?:年?[底末])?(?:以前|之前|前)(?![一二三四五六七八九十两几半数百\d]|往|来|后|期|述|提|瞻|沿|景|列|身|任|海|行|央|端|锋|门|线)/;
/** Whether a date is the one by which something is to be done: 到2025年, 2022年底前, 力争2025年. Reads the characters around it only. */
export function isDeadline(c: FactContext, date: DatedSpan): boolean {
  const before = c.folded.slice(Math.max(0, date.start - 6), date.start).trimEnd();
  const after = c.folded.slice(date.end, date.end + 40);
  if (BEFORE_IT.test(after)) return isAhead(c, date);
  if (!BY.test(before) || isEndOfStretch(c, date)) return false;
  return isAhead(c, date) || /^[,、]?[^。已曾]{0,8}(?:力争|争取|将|要|建成|形成|实现|培育|打造|把)/.test(after);
}

/** 从去年…,到今年8月…: the second half of a stretch of time. */
function isEndOfStretch(c: FactContext, date: DatedSpan): boolean {
  const before = c.folded.slice(Math.max(0, date.start - 40), date.start);
  return /[从自][^从自。\n]*$/.test(before.slice(before.lastIndexOf('。') + 1));
}

/** Whether a date is not over when the article appears; without a date of publication, whether the words may be about the future. */
function isAhead(c: FactContext, date: DatedSpan): boolean {
  if (!c.published) return true;
  const length = Math.min(c.published.length, date.date.length, 10);
  if (date.date.includes('Q')) return date.date.slice(0, 4) >= c.published.slice(0, 4);
  return date.date.slice(0, length) >= c.published.slice(0, length);
}
