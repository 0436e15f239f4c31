import { applyPieces, mapOffsets, type OffsetMap, type Piece } from '../brain/script/pieces.ts';
import { REWRITE_MUCH, REWRITE_REQUESTS } from '../limits.ts';
import type { ScriptChoice } from '../model.ts';
import {
  blockRootOf,
  type Carrier,
  type CarrierBlock,
  mayRewrite,
  readCarrier,
  walkBlocks,
  writeCarrier,
} from './rewrite-blocks.ts';
import { type Batch, batchTexts, collectSeen, createPacer } from './rewrite-order.ts';
import { createPatience } from './rewrite-patience.ts';
import { createSelectionKeeper } from './rewrite-selection.ts';
import { createWatcher } from './rewrite-watch.ts';

export type Forms = Exclude<ScriptChoice, 'original'>;

/** Answers with the changes of each text, in order. */
export type Convert = (texts: string[], choice: Forms) => Promise<Piece[][]>;

export interface RewriterPorts {
  convert: Convert;
  /** Text nodes were written, so ranges in them are void: called after the visible part, after the rest, and after new content. */
  onChange?(): void;
  /** More than REWRITE_MUCH texts are about to be written, each at the cost of a look at every live range in the page. `onChange` follows. */
  beforeMuch?(): void;
}

export interface Rewriter {
  /** Shows the page in these forms, visible part first, and keeps new content so. Resolves when all is written, or when another call took over. Rejects if `convert` does. */
  apply(choice: ScriptChoice): Promise<void>;
  /** Gives every node its own text back, except those that the page changed meanwhile. */
  restore(): Promise<void>;
  /** Restores at once, in one go, and lets go of the page. */
  destroy(): void;
  /** The text that the page itself gave the node. */
  originalText(node: Text): string;
  /** Offset in the node's present text of an offset in its original text; the same where nothing was converted. UTF-16 code units. */
  currentOffset(node: Text, originalOffset: number): number;
  originalOffset(node: Text, currentOffset: number): number;
  /** Whether a change that an observer hears of was made by the rewriter and not by the page. */
  isOwnChange(record: MutationRecord): boolean;
}

/** One carrier as it was and as it was written. `map` and `start` are of its block; `map` is null where no length changed. */
interface Written {
  original: string;
  current: string;
  map: OffsetMap | null;
  start: number;
}

function toCurrent({ map, start, current }: Written, offset: number): number {
  if (!map) return Math.min(offset, current.length);
  return Math.max(0, Math.min(map.toTarget(start + offset) - map.toTarget(start), current.length));
}

function toOriginal({ map, start, original }: Written, offset: number): number {
  if (!map) return offset;
  return Math.max(0, Math.min(map.toSource(map.toTarget(start) + offset) - start, original.length));
}

/** What has to be read again when a text of the block changes; null for an attribute that the page has taken away. */
function elementOf([first]: CarrierBlock): Node | null {
  return first ? ('data' in first ? blockRootOf(first) : first.ownerElement) : null;
}

/** Rewrites the text of a document in other forms, and back. Writes only text nodes and a few attributes; adds, moves and wraps nothing. */
export function createRewriter(
  document: Document,
  { convert, onChange = () => {}, beforeMuch = () => {} }: RewriterPorts,
): Rewriter {
  const written = new WeakMap<Carrier, Written>();
  /** What was last written to a carrier, restoring included. */
  const ours = new WeakMap<Carrier, string>();
  const all = new Set<WeakRef<Carrier>>();
  const shadows = new Set<ShadowRoot>();
  const pacer = createPacer(document);
  const selection = createSelectionKeeper(document);
  const patience = createPatience();
  const watcher = createWatcher(document, isOwnChange, (roots) => void convertNew(roots).catch(() => {}));
  let choice: Forms | null = null;
  /** Counts calls: work that belongs to an earlier one stops. */
  let run = 0;

  /** What is known of a carrier that stands as it was written. */
  function knownOf(carrier: Carrier): Written | undefined {
    const known = written.get(carrier);
    return known && known.current === readCarrier(carrier) ? known : undefined;
  }

  /** What the page gave the carrier: what stands there, unless we wrote it. */
  function original(carrier: Carrier): string {
    const text = readCarrier(carrier);
    const known = written.get(carrier);
    if (!known) return text;
    if (known.current === text) return known.original;
    // A page that streams text in appends to what it finds.
    const isAppended = known.current !== '' && text.startsWith(known.current);
    return isAppended ? known.original + text.slice(known.current.length) : text;
  }

  /** Whether the work of this call may go on now; pauses for the page where it has to. */
  function mayGoOn(mine: number): boolean | Promise<boolean> {
    const ready = pacer.ready();
    return ready === true ? mine === run : ready.then((alive) => alive && mine === run);
  }

  function write(carrier: Carrier, text: string): void {
    if (readCarrier(carrier) === text) return;
    writeCarrier(carrier, text);
    // Pages may normalize what an attribute is given; what stands there now is ours.
    ours.set(carrier, readCarrier(carrier));
  }

  function writeBlock(block: CarrierBlock, source: string, pieces: Piece[]): void {
    const originals = block.map(original);
    // The page changed it while the answer was on its way: the observer has seen that and it comes again.
    if (originals.join('') !== source) return;
    const map = mapOffsets(pieces, source.length);
    const changesLength = pieces.some((piece) => piece.target.length !== piece.sourceEnd - piece.sourceStart);
    const target = applyPieces(source, pieces);
    const before = block.map(knownOf);
    selection.around(block, () => {
      let start = 0;
      for (const [i, carrier] of block.entries()) {
        const own = originals[i]!;
        const end = start + own.length;
        const current = target.slice(map.toTarget(start), map.toTarget(end));
        const known = written.get(carrier);
        if (current !== own || known) {
          if (!known) all.add(new WeakRef(carrier));
          write(carrier, current);
          written.set(carrier, {
            original: own,
            current: readCarrier(carrier),
            map: changesLength ? map : null,
            start,
          });
        }
        start = end;
      }
      return (node, offset) => {
        const earlier = before[block.indexOf(node)];
        const later = written.get(node);
        const own = earlier ? toOriginal(earlier, offset) : offset;
        return later ? toCurrent(later, own) : own;
      };
    });
  }

  /** Asks for and writes blocks in order, some batches on their way while one is written. False if another call took over. */
  async function convertBlocks(blocks: readonly CarrierBlock[], forms: Forms, mine: number): Promise<boolean> {
    const batches = batchTexts(blocks, original);
    const asked: { batch: Batch; answer: Promise<Piece[][]> }[] = [];
    const ask = () => {
      while (asked.length < REWRITE_REQUESTS) {
        const { value: batch } = batches.next();
        if (!batch) return;
        const answer = batch.convert((texts: string[]) => convert(texts, forms));
        // Heard when its turn comes; until then a failure must not count as unhandled.
        answer.catch(() => {});
        asked.push({ batch, answer });
      }
    };
    ask();
    for (let next = asked.shift(); next; next = asked.shift()) {
      const { batch, answer } = next;
      const pieces = await answer;
      if (mine !== run) return false;
      ask();
      for (const [i, block] of batch.blocks.entries()) {
        const go = mayGoOn(mine);
        if (go !== true && !(await go)) return false;
        writeBlock(block, batch.sources[i]!, pieces[i] ?? []);
      }
    }
    return true;
  }

  async function collect(roots: Iterable<Node>, mine: number): Promise<CarrierBlock[]> {
    const blocks: CarrierBlock[] = [];
    for (const root of roots) {
      // A page that removes the node under a pausing walk makes it begin again; the last time it does not pause.
      for (let attempt = 1, done = false; !done; attempt++) {
        const begin = blocks.length;
        const walk = walkBlocks(root, shadows);
        for (let step = walk.next(); ; step = walk.next()) {
          if (step.done) {
            done = step.value;
            break;
          }
          if (step.value) blocks.push(step.value);
          else if (attempt < 3 && !(await mayGoOn(mine))) return [];
        }
        if (attempt === 3) break;
        if (!done) blocks.length = begin;
      }
    }
    if (mine === run) watcher.watch(shadows);
    return blocks;
  }

  function isOwnChange({ type, target, attributeName }: MutationRecord): boolean {
    if (type === 'childList') return false;
    const carrier = type === 'attributes' ? (target as Element).getAttributeNode(attributeName!) : (target as Text);
    return !!carrier && ours.get(carrier) === readCarrier(carrier);
  }

  async function convertNew(roots: Node[]): Promise<void> {
    const mine = run;
    const forms = choice;
    if (!forms) return;
    const blocks = await collect(roots, mine);
    const ready = withoutReturned(blocks.filter((block) => !block.every(knownOf)));
    if (ready.length > 0 && (await convertBlocks(ready, forms, mine))) onChange();
  }

  /** Without the blocks of elements where the page keeps putting its own text back: these are looked at again later. */
  function withoutReturned(blocks: readonly CarrierBlock[]): CarrierBlock[] {
    const byElement = new Map<Node, CarrierBlock[]>();
    for (const block of blocks) {
      const element = elementOf(block);
      if (element) byElement.set(element, [...(byElement.get(element) ?? []), block]);
    }
    const ready: CarrierBlock[] = [];
    for (const [element, its] of byElement) {
      const rest = patience.wait(element, its.flat().map(original).join(''));
      if (rest > 0) watcher.lookAgain(element, rest);
      else ready.push(...its);
    }
    return ready;
  }

  function restoreOne(ref: WeakRef<Carrier>): void {
    all.delete(ref);
    const carrier = ref.deref();
    if (!carrier) return;
    const known = knownOf(carrier);
    selection.around([carrier], () => {
      write(carrier, original(carrier));
      written.delete(carrier);
      return (_node, offset) => (known ? toOriginal(known, offset) : offset);
    });
  }

  async function restore(): Promise<void> {
    const mine = ++run;
    choice = null;
    watcher.stop();
    if (all.size === 0) return;
    if (all.size > REWRITE_MUCH) beforeMuch();
    for (const ref of all) {
      // Awaiting only where there is something to wait for keeps writes together, and observers are called once a slice.
      const go = mayGoOn(mine);
      if (go !== true && !(await go)) return;
      restoreOne(ref);
    }
    onChange();
  }

  return {
    async apply(chosen) {
      if (chosen === 'original') return restore();
      const mine = ++run;
      choice = chosen;
      const root = document.documentElement;
      if (!root || !mayRewrite(root)) return;
      watcher.watch([root, ...shadows]);
      const seen = collectSeen(document);
      if (seen.length > 0) {
        if (!(await convertBlocks(seen, chosen, mine))) return;
        onChange();
      }
      const done = new Set(seen.map(([first]) => first));
      const rest = (await collect([root], mine)).filter(([first]) => !done.has(first));
      if (mine !== run || rest.length === 0) return;
      if (rest.length > REWRITE_MUCH) beforeMuch();
      try {
        if (await convertBlocks(rest, chosen, mine)) onChange();
      } catch (error) {
        onChange();
        throw error;
      }
    },
    restore,
    destroy() {
      run++;
      choice = null;
      watcher.stop();
      pacer.destroy();
      for (const ref of all) restoreOne(ref);
      selection.destroy();
    },
    originalText: original,
    currentOffset(node, offset) {
      const known = knownOf(node);
      return known ? toCurrent(known, offset) : Math.min(offset, node.data.length);
    },
    originalOffset(node, offset) {
      const known = knownOf(node);
      return known ? toOriginal(known, offset) : offset;
    },
    isOwnChange,
  };
}
