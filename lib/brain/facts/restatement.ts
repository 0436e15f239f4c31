import type { Span } from '../../model.ts';
import type { FactContext } from './context.ts';
import { clauseAround } from './phrase.ts';

/** Pairs of neighboring characters, punctuation and spaces left out. */
export function bigramsOf(text: string): Set<string> {
  const plain = text.replace(/[^\p{L}\p{N}]/gu, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < plain.length; i++) pairs.add(plain.slice(i, i + 2));
  return pairs;
}

/** Share of the smaller set that the other one has too, 0 to 1; 0 if either is empty. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared++;
  return shared / small.size;
}

/** What stands around a span in its clause, folded, at most 16 characters before it and 4 after; tells whether two equal numbers are one statement. */
export function clauseWords(c: FactContext, span: Span, sentence: Span): string {
  const clause = clauseAround(c, span, sentence);
  const head = c.folded.slice(Math.max(clause.start, span.start - 16), span.start);
  return `${head} ${c.folded.slice(span.end, Math.min(clause.end, span.end + 4))}`;
}

/** What tells apart two statements in the same words: the name in quotes before the number in its sentence, and a code such as BTC5 in its clause. */
export interface NamesNear {
  quoted: string | null;
  code: string | null;
}

const REACH_OF_NAMES = 60;

export function namesNear(c: FactContext, span: Span): NamesNear {
  const before = c.folded.slice(Math.max(0, span.start - REACH_OF_NAMES), span.start);
  const sentence = before.slice(
    Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'), before.lastIndexOf(';')) + 1,
  );
  const quoted = [...sentence.matchAll(/[“「]([^“”「」]{1,12})[”」][:,]?/g)].at(-1)?.[1] ?? null;
  const clause = sentence.slice(sentence.lastIndexOf(',') + 1);
  return { quoted, code: [...clause.matchAll(/[A-Za-z]{2,}\d+/g)].at(-1)?.[0] ?? null };
}

/** Whether both are named, and not the same. */
export function namesDiffer(a: NamesNear, b: NamesNear): boolean {
  return (
    (a.quoted !== null && b.quoted !== null && a.quoted !== b.quoted) ||
    (a.code !== null && b.code !== null && a.code !== b.code)
  );
}

/** Equal numbers that are compared with one more at most: keeps a page of ten thousand equal numbers linear. */
const REMEMBERED = 32;

/**
 * Keeps of each group of restatements the first. Items with different keys are never one statement; of those with the same key `isSame`
 * decides, on what `describe` says of them.
 */
export function dropRestatements<Item, Description>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  describe: (item: Item) => Description,
  isSame: (a: Description, b: Description) => boolean,
): Item[] {
  const seen = new Map<string, Description[]>();
  return items.filter((item) => {
    const key = keyOf(item);
    const description = describe(item);
    const earlier = seen.get(key);
    if (!earlier) seen.set(key, [description]);
    else if (earlier.some((other) => isSame(description, other))) return false;
    else if (earlier.length < REMEMBERED) earlier.push(description);
    return true;
  });
}
