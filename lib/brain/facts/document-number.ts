import type { Span } from '../../model.ts';
import type { FactContext } from './context.ts';

const NUMBER =
  /[\u4e00-\u9fff]{1,10}[〔[【(]\s*(?:19|20)\d{2}\s*[〕\]】)]\s*第?\s*\d{1,4}\s*号|(?:[\u4e00-\u9fff]{2,12})?(?:令|公告)(?:[〔[【(]?(?:19|20)\d{2}[〕\]】)]?年?)?第\s*\d{1,4}\s*号|(?:GB|JR|YD|SJ|GA|DB\d*|ISO|IEC|ITU|IEEE|T)(?:[/ ]?[A-Z]{1,8})? ?[\d.]{3,9}(?:[-—–:]\d{4})?/g;

/** 文号 right after the title, or right before it. */
export function readNumber(c: FactContext, outer: Span): string | null {
  const after = c.folded.slice(outer.end, outer.end + 40);
  for (const match of after.matchAll(NUMBER)) {
    if (/[《。;]/.test(after.slice(0, match.index))) break;
    if (!/^[\s,(（”]*(?:文号:?|以下简称[^)]*\)?\(?)?$/.test(after.slice(0, match.index))) break;
    return tidyNumber(c.text.slice(outer.end + match.index, outer.end + match.index + match[0].length));
  }
  const from = Math.max(0, outer.start - 30);
  const before = c.folded.slice(from, outer.start);
  const last = [...before.matchAll(NUMBER)].at(-1);
  if (last && /^[\s,)]*(?:文件?)?[\s,]*$/.test(before.slice(last.index + last[0].length))) {
    return tidyNumber(c.text.slice(from + last.index, from + last.index + last[0].length));
  }
  return null;
}

/** Leading words that are no part of the number (文号, 根据). */
function tidyNumber(number: string): string {
  return number
    .replace(/^(?:.*?(?:文号为?|印发了?|根据|按照|依据|下发|发布|出台))(?=[\u4e00-\u9fff])/, '')
    .replace(/\s+/g, '');
}
