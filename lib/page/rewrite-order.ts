// When blocks are rewritten: in batches, in slices that let the page live, never while something is composed.

import type { Converted } from '../brain/script/pieces.ts';
import { CONVERTED_CHARACTERS_PER_REQUEST, REWRITE_REQUESTS, REWRITE_SLICE, REWRITE_TOGETHER } from '../limits.ts';
import type { CarrierBlock } from './rewrite-blocks.ts';

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

/** Whether the work may go on now; a promise where it has to pause first. */
export type MayGoOn = () => boolean | Promise<boolean>;

type Ask = (texts: string[]) => Promise<(Converted | null)[]>;

export interface Batch {
  blocks: CarrierBlock[];
  /** What the page gave each block. */
  sources: string[];
  /** Characters of all of them, UTF-16 code units. */
  size: number;
  /** Asks for all blocks, in several requests where one block is too long for one. */
  convert(ask: Ask): Promise<(Converted | null)[]>;
}

/**
 * Puts blocks together as they come, so that no request is longer than `limit`, and none than a request may be; null when there are no more, or when the work
 * may not go on. `textOf` is called when a batch is made, not before.
 *
 * @param blocks `null` among them is a moment to pause.
 */
export function fillBatches(
  blocks: Iterable<CarrierBlock | null>,
  textOf: (carrier: CarrierBlock[number]) => string,
  mayGoOn: MayGoOn,
): (limit: number) => Promise<Batch | null> {
  const source = blocks[Symbol.iterator]();
  let waiting: CarrierBlock | null = null;
  return async (limit) => {
    const batch: CarrierBlock[] = [];
    const sources: string[] = [];
    let size = 0;
    for (;;) {
      let block: CarrierBlock | null = waiting;
      waiting = null;
      if (!block) {
        const step = source.next();
        if (step.done) break;
        block = step.value;
      }
      if (!block) {
        const go = mayGoOn();
        if (go !== true && !(await go)) return null;
        continue;
      }
      const text = block.map(textOf).join('');
      if (batch.length > 0 && size + text.length > limit) {
        waiting = block;
        break;
      }
      batch.push(block);
      sources.push(text);
      size += text.length;
    }
    if (batch.length === 0) return null;
    return {
      blocks: batch,
      sources,
      size,
      convert: (ask) =>
        size <= CONVERTED_CHARACTERS_PER_REQUEST ? ask(sources) : convertLong(sources[0]!, ask).then((one) => [one]),
    };
  };
}

/** Called with how many characters were written; `isRestShort` after the first batch, if all the rest is on its way. */
export type OnWritten = (characters: number, isRestShort: boolean) => void;

export interface BatchPorts {
  ask(batch: Batch): Promise<(Converted | null)[]>;
  /** False where the work may not go on. */
  write(batch: Batch, converted: (Converted | null)[]): Promise<boolean>;
  /** Whether this is still the work to be done. */
  isCurrent(): boolean;
  onWritten: OnWritten;
}

/**
 * Asks for batches and writes them, some on their way while the next is read. The first is written at once, the others together: between any two slices of
 * writing the browser lays out the page, which takes longer than all the rest. False if the work was given up.
 *
 * @param first characters of the first batch.
 */
export async function pipeBatches(
  fill: (limit: number) => Promise<Batch | null>,
  first: number,
  { ask, write, isCurrent, onWritten }: BatchPorts,
): Promise<boolean> {
  const asked: { batch: Batch; answer: Promise<(Converted | null)[]> }[] = [];
  let limit = first;
  let isRead = false;
  const askUpTo = async (most: number) => {
    while (!isRead && asked.length < most) {
      const batch = await fill(limit);
      if (!isCurrent()) return;
      limit = CONVERTED_CHARACTERS_PER_REQUEST;
      isRead = !batch;
      if (!batch) return;
      const answer = ask(batch);
      // Heard when its turn comes; until then a failure must not count as unhandled.
      answer.catch(() => {});
      asked.push({ batch, answer });
    }
  };
  // What comes first is what the reader sees: nothing else is read or converted before it stands there.
  await askUpTo(1);
  let answered: { batch: Batch; converted: (Converted | null)[] }[] = [];
  let size = 0;
  let isFirst = true;
  for (let next = asked.shift(); next && isCurrent(); next = asked.shift()) {
    const { batch, answer } = next;
    answered.push({ batch, converted: await answer });
    size += batch.size;
    if (!isFirst) await askUpTo(REWRITE_REQUESTS);
    if (!isCurrent()) return false;
    const isLast = isRead && asked.length === 0;
    if (!isFirst && !isLast && size < REWRITE_TOGETHER) continue;
    for (const one of answered) if (!(await write(one.batch, one.converted))) return false;
    if (isFirst) await askUpTo(REWRITE_REQUESTS);
    if (!isCurrent()) return false;
    onWritten(size, isFirst && isRead && asked.length > 0);
    answered = [];
    size = 0;
    isFirst = false;
  }
  return isCurrent();
}

async function convertLong(source: string, ask: Ask): Promise<Converted> {
  const shifts: number[] = [];
  let text = '';
  for (let start = 0; start < source.length; ) {
    let part = source.slice(start, start + CONVERTED_CHARACTERS_PER_REQUEST);
    if (start + part.length < source.length) {
      const cut = CUT.exec(part.slice(-1000));
      if (cut) part = part.slice(0, part.length - cut[0].length + 1);
      else if (/[\ud800-\udbff]$/.test(part)) part = part.slice(0, -1);
    }
    const [converted] = await ask([part]);
    text += converted?.text ?? part;
    // Every third number is a length, the others are offsets.
    for (const [i, number] of (converted?.shifts ?? []).entries()) shifts.push(i % 3 === 2 ? number : number + start);
    start += part.length;
  }
  return { text, shifts };
}
