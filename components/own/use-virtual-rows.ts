import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  type VirtualItem,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** Rows beyond the edges that are drawn ahead, so that fast scrolling shows no gap. */
const OVERSCAN = 4;

export interface VirtualRows {
  rows: VirtualItem[];
  /** Height of the head and all rows together. */
  height: number;
  /** Brings a row into view, no further than needed. */
  reveal(index: number): void;
  /** Rows that fit into the view. */
  page(): number;
}

/**
 * Draws only the rows in view of a scrolling element, below a head that stays in it; all heights are in CSS pixels, and starts of rows count from the element's
 * content, the head included.
 *
 * @param kept a row that is drawn wherever the view is, as it has the focus; null for none.
 */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  headHeight: number,
  kept: number | null = null,
): VirtualRows {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: (range: Range) => {
      const indexes = defaultRangeExtractor(range);
      if (kept !== null && kept < count && !indexes.includes(kept)) indexes.push(kept);
      return indexes.sort((a, b) => a - b);
    },
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLElement, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are kept per row, so that other heights have to be taken anew
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  return {
    rows: virtualizer.getVirtualItems(),
    height: headHeight + virtualizer.getTotalSize(),
    reveal: (index) => virtualizer.scrollToIndex(index),
    page: () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1),
  };
}
