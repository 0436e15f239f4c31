// When and in which order blocks are rewritten: the visible ones first, in batches, in slices that let the page live, never while something is composed.

import type { Piece } from '../brain/script/pieces.ts';
import { CONVERTED_CHARACTERS_PER_REQUEST, REWRITE_SLICE } from '../limits.ts';
import { blockRootOf, type CarrierBlock, holdsHan, mayRewrite, readCarrier, walkBlocks } from './rewrite-blocks.ts';

/** Where a text too long for one request may be cut: after the end of a sentence or line. */
const CUT = /[。！？；\n][^。！？；\n]*$/;

/** Lets the page run. Timers wait 4 ms each once they are nested, which doubles the time of a long page; Chromium and Firefox have better. */
function giveWay({ defaultView }: Document): Promise<unknown> {
  const { scheduler } = (defaultView ?? {}) as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

export interface Pacer {
  /** Resolves when work may go on: at once inside a slice, after a pause at its end, and only after an input method has finished. False once destroyed. */
  ready(): Promise<boolean> | true;
  destroy(): void;
}

export function createPacer(document: Document): Pacer {
  let sliceEnd = 0;
  let composing = false;
  let destroyed = false;
  let waiting: (() => void)[] = [];
  const wake = () => {
    composing = false;
    for (const go of waiting) go();
    waiting = [];
  };
  const onStart = () => {
    composing = true;
  };
  // Where the page removes the field that composes, no `compositionend` comes; the next key tells.
  const onKey = (event: KeyboardEvent) => {
    if (composing && !event.isComposing) wake();
  };
  document.addEventListener('compositionstart', onStart, true);
  document.addEventListener('compositionend', wake, true);
  document.addEventListener('keydown', onKey, true);
  const pause = async () => {
    do {
      if (composing) await new Promise<void>((resolve) => waiting.push(resolve));
      await giveWay(document);
    } while (composing && !destroyed);
    sliceEnd = performance.now() + REWRITE_SLICE;
    return !destroyed;
  };
  return {
    ready: () => (composing || destroyed || performance.now() >= sliceEnd ? pause() : true),
    destroy() {
      destroyed = true;
      document.removeEventListener('compositionstart', onStart, true);
      document.removeEventListener('compositionend', wake, true);
      document.removeEventListener('keydown', onKey, true);
      wake();
    },
  };
}

export interface Batch {
  blocks: CarrierBlock[];
  /** What the page gave each block. */
  sources: string[];
  /** Asks for all blocks, in several requests where one block is too long for one. */
  convert(ask: (texts: string[]) => Promise<Piece[][]>): Promise<Piece[][]>;
}

/** Puts blocks together so that no request is longer than the limit. `textOf` is called when a batch is made, not before. */
export function* batchTexts(
  blocks: readonly CarrierBlock[],
  textOf: (carrier: CarrierBlock[number]) => string,
): Generator<Batch, void> {
  for (let i = 0; i < blocks.length; ) {
    const batch: CarrierBlock[] = [];
    const sources: string[] = [];
    let size = 0;
    while (i < blocks.length) {
      const source = blocks[i]!.map(textOf).join('');
      if (batch.length > 0 && size + source.length > CONVERTED_CHARACTERS_PER_REQUEST) break;
      batch.push(blocks[i]!);
      sources.push(source);
      size += source.length;
      i++;
    }
    yield {
      blocks: batch,
      sources,
      convert: (ask) =>
        size <= CONVERTED_CHARACTERS_PER_REQUEST
          ? ask(sources)
          : convertLong(sources[0]!, ask).then((pieces) => [pieces]),
    };
  }
}

async function convertLong(source: string, ask: (texts: string[]) => Promise<Piece[][]>): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (let start = 0; start < source.length; ) {
    let part = source.slice(start, start + CONVERTED_CHARACTERS_PER_REQUEST);
    if (start + part.length < source.length) {
      const cut = CUT.exec(part.slice(-1000));
      if (cut) part = part.slice(0, part.length - cut[0].length + 1);
      else if (/[\ud800-\udbff]$/.test(part)) part = part.slice(0, -1);
    }
    const [found] = await ask([part]);
    for (const piece of found ?? []) {
      pieces.push({ ...piece, sourceStart: piece.sourceStart + start, sourceEnd: piece.sourceEnd + start });
    }
    start += part.length;
  }
  return pieces;
}

/**
 * Fractions of the window at which it is asked what stands there. Few, because Chromium looks through all siblings for each (0.5 ms among 12,000 paragraphs), and
 * several near the top, because one may fall between two paragraphs.
 */
const PROBE_COLUMNS = [0.2, 0.5, 0.8];
const PROBE_ROWS = [0.03, 0.07, 0.12, 0.4, 0.75];

/** Elements looked at from one of these points on. */
const SEEN_ELEMENTS = 400;

/**
 * The blocks that can be seen, as far as one request takes them, without a walk through the rest of the page. Empty without layout (a parsed file). A block is
 * the same as `walkBlocks` finds it from the document on.
 */
export function collectSeen(document: Document): CarrierBlock[] {
  const roots = new Set<Node>();
  for (const element of seenElements(document)) {
    // What only surrounds text, such as the body between two paragraphs, would bring in everything below it.
    if (!holdsOwnText(element)) continue;
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

function holdsOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && holdsHan((node as Text).data)) return true;
  }
  return false;
}

/** Elements in the window: those at the points that are asked about, and what follows each of them down to the lower edge. */
function seenElements(document: Document): Set<Element> {
  const seen = new Set<Element>();
  const view = document.defaultView;
  if (!view?.innerHeight || typeof document.elementFromPoint !== 'function') return seen;
  for (const column of PROBE_COLUMNS) {
    for (const row of PROBE_ROWS) {
      let at = elementAt(document, view.innerWidth * column, view.innerHeight * row);
      for (let steps = 0; at && !seen.has(at) && steps < SEEN_ELEMENTS; steps++) {
        const { top, height } = at.getBoundingClientRect();
        if (height > 0 && top >= view.innerHeight) break;
        seen.add(at);
        at = elementAfter(at);
      }
    }
  }
  return seen;
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

/** Nodes of a set that lie below no other of it. */
export function outermost(nodes: ReadonlySet<Node>): Node[] {
  return [...nodes].filter((node) => {
    for (let at = node.parentNode; at; at = at.parentNode) if (nodes.has(at)) return false;
    return true;
  });
}
