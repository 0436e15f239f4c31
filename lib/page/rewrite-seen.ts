// Which blocks are rewritten first: those that can be seen.

import { CONVERTED_CHARACTERS_PER_REQUEST } from '../limits.ts';
import {
  blockRootOf,
  type CarrierBlock,
  holdsHan,
  mayRewrite,
  outermost,
  readCarrier,
  walkBlocks,
} from './rewrite-blocks.ts';

/**
 * Fractions of the window at which it is asked what stands there, the middle first. Few, because Chromium looks through all siblings for each (0.5 ms and more
 * among 12,000 paragraphs), and several near the top, because one may fall between two paragraphs. Points in text that is known already are not asked about.
 */
const PROBE_COLUMNS = [0.5, 0.2, 0.8];
const PROBE_ROWS = [0.03, 0.12, 0.07, 0.4, 0.75];

/** Usual space between two paragraphs at most, in CSS pixels. */
const GAP = 40;

/** Elements looked at from one of these points on. */
const SEEN_ELEMENTS = 400;

/**
 * The blocks that can be seen, as far as one request takes them, without a walk through the rest of the page. Empty without layout (a parsed file). A block is
 * the same as `walkBlocks` finds it from the document on.
 */
export function collectSeen(document: Document): CarrierBlock[] {
  const roots = new Set<Node>();
  for (const element of seenElements(document)) {
    const root = blockRootOf(element);
    if (!roots.has(root) && mayRewrite(root)) roots.add(root);
  }
  const blocks: CarrierBlock[] = [];
  let size = 0;
  for (const root of outermost(roots)) {
    for (const block of walkBlocks(root, new Set())) {
      if (!block) continue;
      size += block.reduce((sum, carrier) => sum + readCarrier(carrier).length, 0);
      if (size > CONVERTED_CHARACTERS_PER_REQUEST) return blocks;
      blocks.push(block);
    }
  }
  return blocks;
}

/** Children that are looked at for text: what holds text has it among the first, and what holds 20,000 paragraphs must not be searched through. */
const OWN_CHILDREN = 100;

function holdsOwnText(element: Element): boolean {
  let rest = OWN_CHILDREN;
  for (let node = element.firstChild; node && rest-- > 0; node = node.nextSibling) {
    if (node.nodeType === 3 && holdsHan((node as Text).data)) return true;
  }
  return false;
}

/**
 * Elements in the window with text of their own: those at the points that are asked about, and what follows each of them down to the lower edge. What only
 * surrounds text, such as the body between two paragraphs, would bring in everything below it.
 */
function seenElements(document: Document): Set<Element> {
  const passed = new Set<Element>();
  const seen = new Set<Element>();
  const boxes: DOMRect[] = [];
  const view = document.defaultView;
  if (!view?.innerHeight || typeof document.elementFromPoint !== 'function') return seen;
  const { innerWidth, innerHeight } = view;
  for (const column of PROBE_COLUMNS) {
    for (const row of PROBE_ROWS) {
      const x = innerWidth * column;
      const y = innerHeight * row;
      if (boxes.some((box) => isBeside(box, x, y))) continue;
      let at = elementAt(document, x, y);
      for (let steps = 0; at && !passed.has(at) && steps < SEEN_ELEMENTS; steps++) {
        const box = at.getBoundingClientRect();
        if (box.height > 0 && box.top >= innerHeight) break;
        passed.add(at);
        if (box.bottom > 0 && holdsOwnText(at)) {
          seen.add(at);
          boxes.push(box);
        }
        at = elementAfter(at);
      }
    }
  }
  return seen;
}

/** Whether a point lies in a box of text or between it and its neighbors above and below. */
function isBeside({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top - GAP && y <= bottom + GAP;
}

function elementAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let inner = element; inner; ) {
    element = inner;
    inner = element.shadowRoot?.elementFromPoint(x, y) ?? null;
    if (inner === element) break;
  }
  return element;
}

function elementAfter(element: Element): Element | null {
  if (element.firstElementChild) return element.firstElementChild;
  let at: Element | null = element;
  while (at && !at.nextElementSibling) at = at.parentElement;
  return at?.nextElementSibling ?? null;
}
