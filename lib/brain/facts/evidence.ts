import type { Span } from '../../model.ts';
import type { FactContext } from './context.ts';

export interface Evidence extends Span {
  /** The sentence, or the run of sentences, exactly as in the article; contains the span. */
  quote: string;
  /** Article offset at which `quote` begins. */
  quoteStart: number;
}

/**
 * The evidence of a fact that was read at [start, end): the sentence that holds it, or every sentence from its first to its last where it runs over several.
 * A span outside all sentences is its own quote. Article offsets.
 */
export function evidenceFor(c: FactContext, start: number, end: number): Evidence {
  const span = quoteSpan(c, start, end);
  return { start, end, quote: c.text.slice(span.start, span.end), quoteStart: span.start };
}

/** Index of the sentence that holds an article offset, or -1 between sentences. */
export function sentenceIndexAt(c: FactContext, offset: number): number {
  let low = 0;
  let high = c.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = c.sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

function quoteSpan(c: FactContext, start: number, end: number): Span {
  const first = c.sentences[sentenceIndexAt(c, start)];
  if (first && end <= first.end) return first;
  const last = c.sentences[sentenceIndexAt(c, Math.max(start, end - 1))];
  return { start: Math.min(start, first?.start ?? start), end: Math.max(end, last?.end ?? end) };
}
