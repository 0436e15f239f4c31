// When and in which order blocks are rewritten: the visible ones first, in batches, in slices that let the page live, never while something is composed.

import type { Piece } from '../brain/script/pieces.ts';
import { CONVERTED_CHARACTERS_PER_REQUEST } from '../limits.ts';
import type { CarrierBlock } from './rewrite-blocks.ts';

/** Longest stretch of work, in ms: half a frame. */
const SLICE = 8;

/** Half of what one request may hold, so that a block that is cut in the wrong place still fits. */
const BATCH_CHARACTERS = CONVERTED_CHARACTERS_PER_REQUEST / 2;

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
    sliceEnd = performance.now() + SLICE;
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

/** Groups blocks into requests of whole blocks. Texts are read when the batch is asked for, so that later batches see what the page did meanwhile. */
export function* batchTexts(
  blocks: readonly CarrierBlock[],
  textOf: (carrier: CarrierBlock[number]) => string,
): Generator<Batch> {
  for (let i = 0; i < blocks.length; ) {
    const batch: CarrierBlock[] = [];
    const sources: string[] = [];
    let size = 0;
    while (i < blocks.length) {
      const source = blocks[i]!.map(textOf).join('');
      if (batch.length > 0 && size + source.length > BATCH_CHARACTERS) break;
      batch.push(blocks[i]!);
      sources.push(source);
      size += source.length;
      i++;
    }
    yield {
      blocks: batch,
      sources,
      convert: (ask) =>
        size <= BATCH_CHARACTERS ? ask(sources) : convertLong(sources[0]!, ask).then((pieces) => [pieces]),
    };
  }
}

async function convertLong(source: string, ask: (texts: string[]) => Promise<Piece[][]>): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (let start = 0; start < source.length; ) {
    let part = source.slice(start, start + BATCH_CHARACTERS);
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

/** Fractions of the window at which it is asked what stands there. */
const PROBES = [0.05, 0.3, 0.5, 0.7, 0.95];

/**
 * Parts blocks into what can be seen and the rest, both in document order. Looks at a few points of the window instead of measuring every block; without layout
 * (a parsed file) nothing counts as seen and the order is the document's.
 */
export function visibleFirst(
  document: Document,
  blocks: readonly CarrierBlock[],
): { seen: CarrierBlock[]; rest: CarrierBlock[] } {
  const view = document.defaultView;
  if (!view?.innerHeight || typeof document.elementFromPoint !== 'function' || blocks.length < 2) {
    return { seen: [], rest: [...blocks] };
  }
  const chosen = new Set<CarrierBlock>();
  for (const x of PROBES) {
    let from = -1;
    for (const y of PROBES) {
      const element = document.elementFromPoint(view.innerWidth * x, view.innerHeight * y);
      if (!element) continue;
      const at = firstNotBefore(element, blocks);
      // Down one column of points everything between two of them is seen too, unless they lie in different parts of the page.
      const start = from >= 0 && at >= from && at - from < 60 ? from : at;
      for (let i = start; i <= Math.min(at + 2, blocks.length - 1); i++) chosen.add(blocks[i]!);
      from = at;
    }
  }
  return { seen: blocks.filter((block) => chosen.has(block)), rest: blocks.filter((block) => !chosen.has(block)) };
}

function firstNotBefore(element: Element, blocks: readonly CarrierBlock[]): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const carrier = blocks[middle]![0]!;
    const node = 'data' in carrier ? carrier : carrier.ownerElement;
    if (node && element.compareDocumentPosition(node) & 2) low = middle + 1;
    else high = middle;
  }
  return low;
}
