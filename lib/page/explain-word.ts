import type { Piece, PieceReason } from '../brain/script/pieces.ts';
import type { Forms, Rewriter } from './rewrite.ts';
import { blockRootOf, type CarrierBlock, walkBlocks } from './rewrite-blocks.ts';

/** Answers with what conversion changes in a text. */
export type Explain = (text: string, choice: Forms) => Promise<Piece[]>;

/** A converted word where it stands. */
export interface ExplainedWord {
  /** What the page wrote there. */
  source: string;
  target: string;
  reason: PieceReason;
  forms: Forms;
  /** The sentence around it as the page wrote it. */
  sentence: string;
  /** The word in the page, one range a text node. */
  ranges: Range[];
}

/** Characters of a sentence on either side of the word. */
const SENTENCE_REACH = 120;
const SENTENCE_END = /[。！？；\n]/;

/**
 * What the character at an offset of a converted text node was, and why it changed; null where nothing was changed. Asks for the pieces of its block once more
 * instead of keeping those of every block.
 */
export async function explainWord(
  rewriter: Rewriter,
  explain: Explain,
  node: Text,
  offset: number,
): Promise<ExplainedWord | null> {
  const forms = rewriter.formsOf(node);
  const block = forms && blockOf(node);
  if (!block) return null;
  const source = block.map((one) => rewriter.originalText(one)).join('');
  const now = block.map(({ data }) => data);
  const at = now.slice(0, block.indexOf(node)).join('').length + offset;
  const found = pieceAt(await explain(source, forms), at);
  if (!found) return null;
  const { piece, start } = found;
  const end = start + piece.target.length;
  // What is asked now and what was written then are the same unless the page or the reader's choices changed meanwhile.
  if (now.join('').slice(start, end) !== piece.target || block.some(({ data }, i) => data !== now[i])) return null;
  const { sourceStart, sourceEnd, target, reason } = piece;
  const sentence = sentenceAround(source, sourceStart, sourceEnd);
  return {
    source: source.slice(sourceStart, sourceEnd),
    target,
    reason,
    forms,
    sentence,
    ranges: rangesOf(block, start, end),
  };
}

function blockOf(node: Text): Text[] | null {
  const holds = (block: CarrierBlock): block is Text[] => block.includes(node);
  for (const block of walkBlocks(blockRootOf(node), new Set())) if (block && holds(block)) return block;
  return null;
}

/** The piece that the character at an offset of the converted text belongs to, and where it begins there. */
function pieceAt(pieces: readonly Piece[], at: number): { piece: Piece; start: number } | null {
  let growth = 0;
  for (const piece of pieces) {
    const start = piece.sourceStart + growth;
    if (start > at) return null;
    if (at < start + piece.target.length) return { piece, start };
    growth += piece.target.length - (piece.sourceEnd - piece.sourceStart);
  }
  return null;
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text
    .slice(Math.max(0, start - SENTENCE_REACH), start)
    .split(SENTENCE_END)
    .at(-1)!;
  const after = text.slice(end, end + SENTENCE_REACH);
  const stop = SENTENCE_END.exec(after);
  return (before + text.slice(start, end) + (stop ? after.slice(0, stop.index + 1) : after)).trim();
}

function rangesOf(block: readonly Text[], start: number, end: number): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const node of block) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.length);
    at += node.length;
    if (from >= to) continue;
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    ranges.push(range);
  }
  return ranges;
}
