import type { FactContext } from './context.ts';

/** A pair of brackets or quotation marks with what stands between. Article offsets; `start` and `end` are the inside. */
export interface Bracketed {
  open: string;
  start: number;
  end: number;
  /** 0 for a pair that is in no other of the same kind. */
  depth: number;
}

const TITLE_CLOSERS: Record<string, string> = { '《': '》', '〈': '〉', '「': '」', '『': '』' };

/** A title is no longer than this: what runs on is a bracket that was never closed. */
const LONGEST_TITLE = 120;

const cache = new WeakMap<FactContext, Bracketed[]>();

/** The pairs 《》〈〉「」『』 within one block, in order of their openings. A closing mark without an opening one is passed over. Kept for the context. */
export function findBrackets(c: FactContext): Bracketed[] {
  const kept = cache.get(c);
  if (kept) return kept;
  const found: Bracketed[] = [];
  for (const block of c.blocks) {
    const stack: { open: string; at: number }[] = [];
    for (let i = block.start; i < block.end; i++) {
      // All eight marks stand together in the code table; nearly every character is none of them.
      const code = c.folded.charCodeAt(i);
      if (code < 0x3008 || code > 0x300f) continue;
      const char = c.folded[i]!;
      if (TITLE_CLOSERS[char]) {
        if (stack.length < 8) stack.push({ open: char, at: i });
        continue;
      }
      if (!'》〉」』'.includes(char)) continue;
      let top = stack.length - 1;
      while (top >= 0 && TITLE_CLOSERS[stack[top]!.open] !== char) top--;
      if (top < 0) continue;
      const opening = stack[top]!;
      stack.length = top;
      const depth = stack.filter((entry) => entry.open === '《' || entry.open === '〈').length;
      if (i - opening.at - 1 > 0 && i - opening.at - 1 <= LONGEST_TITLE) {
        found.push({ open: opening.open, start: opening.at + 1, end: i, depth });
      }
    }
  }
  found.sort((a, b) => a.start - b.start);
  cache.set(c, found);
  return found;
}

/** Whether an offset lies inside 《》 or 〈〉. */
export function makeTitleTest(c: FactContext): (offset: number) => boolean {
  const titles = findBrackets(c).filter((pair) => (pair.open === '《' || pair.open === '〈') && pair.depth === 0);
  return (offset) => {
    let low = 0;
    let high = titles.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const title = titles[middle]!;
      if (offset < title.start) high = middle - 1;
      else if (offset >= title.end) low = middle + 1;
      else return true;
    }
    return false;
  };
}
