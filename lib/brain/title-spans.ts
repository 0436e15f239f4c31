import type { Span } from '../model.ts';

/** A title mark that is not closed within this many characters is a slip of the pen, not a title. */
const LONGEST_TITLE = 160;

/**
 * What stands between 《》 or 〈〉, brackets included, the outermost where titles are nested. In order, not overlapping. Numbers and dates in
 * titles belong to the names of documents. A bracket that is never closed, or only in a later paragraph, opens nothing.
 */
export function findTitleSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (start >= 0 && (char === '\n' || at - start > LONGEST_TITLE)) {
      start = -1;
      depth = 0;
    }
    if (char === '《' || char === '〈') {
      if (depth++ === 0) start = at;
    } else if ((char === '》' || char === '〉') && start >= 0 && --depth === 0) {
      spans.push({ start, end: at + 1 });
      start = -1;
    }
  }
  return spans;
}
