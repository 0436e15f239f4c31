import type { DatedSpan } from '../dates.ts';
import type { FactContext } from './context.ts';

const BY = /(?:到|至|力争|争取|确保|预计到|截至|直到)$/;
const BEFORE_IT = /^(?:年?[底末])?(?:以前|之前|前)(?![一二三四五六七八九十\d]|往|来|后|期|述|提|瞻|沿|景|列|身|任|海|行|央|端|锋|门|线)/;
/** Goals are set with these words; what had been counted by then is told without them. */
const GOAL = /力争|争取|实现|建成|建设|打造|形成|培育|达到|突破|超过|基本|初步|全面|完成|成为|目标|将|要|建立|引进|集聚|推动|提升|培养|筹集|取得|构建|聚集|孵化|新增/;

/** Whether a date is the one by which something is to be done: 到2025年, 2022年底前, 力争2025年. Reads the characters around it only. */
export function isDeadline(c: FactContext, date: DatedSpan): boolean {
  const before = c.folded.slice(Math.max(0, date.start - 4), date.start).trimEnd();
  const after = c.folded.slice(date.end, date.end + 40);
  if (BEFORE_IT.test(after)) return isAhead(c, date) && GOAL.test(after);
  if (!BY.test(before)) return false;
  return isAhead(c, date) || /^[,、]?[^。]{0,8}(?:力争|争取|将|要|建成|形成|实现|培育|打造|把)/.test(after);
}

/** Whether a date is not over when the article appears; without a date of publication, whether the words may be about the future. */
function isAhead(c: FactContext, date: DatedSpan): boolean {
  if (!c.published) return true;
  const length = Math.min(c.published.length, date.date.length, 10);
  if (date.date.includes('Q')) return date.date.slice(0, 4) >= c.published.slice(0, 4);
  return date.date.slice(0, length) >= c.published.slice(0, length);
}
