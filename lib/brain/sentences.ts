import type { Block, Span } from '../model.ts';

const CLOSERS = '”’」』）)》〉】]"';

/**
 * Splits blocks into sentences at 。！？!?； ; and ……, keeping closing quotes and brackets with the sentence they close. A full stop inside Latin text or
 * numbers does not end one. Article offsets; in order; without surrounding white space; blocks without text give none.
 */
export function splitSentences(text: string, blocks: readonly Block[]): Span[] {
  const sentences: Span[] = [];
  for (const block of blocks) {
    let start = block.start;
    let i = block.start;
    while (i < block.end) {
      const char = text[i]!;
      i++;
      if (!'。！？!?；;…'.includes(char)) continue;
      if (char === '…' && text[i] === '…') i++;
      while (i < block.end && (CLOSERS.includes(text[i]!) || '。！？!?'.includes(text[i]!))) i++;
      push(sentences, text, start, i);
      start = i;
    }
    push(sentences, text, start, block.end);
  }
  return sentences;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) sentences.push({ start, end });
}
