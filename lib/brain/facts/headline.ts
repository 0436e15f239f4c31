import type { Span } from '../../model.ts';
import type { FactContext } from './context.ts';

/** Whether a span stands in the headline, which is the first block of an article where it has one. */
export function isInHeadline(c: FactContext, span: Span): boolean {
  const first = c.blocks[0];
  return first?.kind === 'title' && first.start <= span.start && span.end <= first.end;
}

/** Leaves out what the headline says when the text below says it too: items with the same key are one statement then. */
export function dropToldInHeadline<Item extends Span>(
  c: FactContext,
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const below = new Set(items.filter((item) => !isInHeadline(c, item)).map(keyOf));
  return items.filter((item) => !isInHeadline(c, item) || !below.has(keyOf(item)));
}
