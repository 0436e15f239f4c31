import type { Span } from '../../model.ts';
import { blockIndexAt } from '../dates.ts';
import type { FactContext } from './context.ts';

/** Whether a span stands in the headline, which is the first block of an article where it has one. */
export function isInHeadline(c: FactContext, span: Span): boolean {
  const first = c.blocks[0];
  return first?.kind === 'title' && first.start <= span.start && span.end <= first.end;
}

/** Whether a span stands in the headline or in a heading between paragraphs. */
function isInAnyHeading(c: FactContext, span: Span): boolean {
  if (isInHeadline(c, span)) return true;
  const block = c.blocks[blockIndexAt(c, span.start)];
  return block?.kind === 'heading';
}

/** Leaves out what the headline or a heading says when the text says it too: items with the same key are one statement then. */
export function dropToldInHeadline<Item extends Span>(
  c: FactContext,
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const below = new Set(items.filter((item) => !isInAnyHeading(c, item)).map(keyOf));
  return items.filter((item) => !isInAnyHeading(c, item) || !below.has(keyOf(item)));
}
