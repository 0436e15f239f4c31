import { mapOffsets, type OffsetMap, type Piece } from '../brain/script/pieces.ts';
import type { ScriptChoice } from '../model.ts';
import {
  blockRootOf,
  type Carrier,
  type CarrierBlock,
  mayRewrite,
  REWRITTEN_ATTRIBUTES,
  readCarrier,
  walkBlocks,
  writeCarrier,
} from './rewrite-blocks.ts';
import { batchTexts, createPacer, visibleFirst } from './rewrite-order.ts';

export type Forms = Exclude<ScriptChoice, 'original'>;

/** Answers with the changes of each text, in order. */
export type Convert = (texts: string[], choice: Forms) => Promise<Piece[][]>;

export interface RewriterPorts {
  convert: Convert;
  /** Text nodes were written, so ranges in them are void: called after the visible part, after the rest, and after new content. */
  onChange?(): void;
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
  /** True while observers hear of the rewriter's own writes; the page's own may be among them, which `isOwnChange` tells apart. */
  readonly isWriting: boolean;
}

/** One carrier as it was and as it was written. `map` and the starts are of its block; null where no length changed. */
interface Written {
  original: string;
  current: string;
  map: OffsetMap | null;
  start: number;
}

/** Longest wait before new content is converted, in ms: long enough to take a burst of changes at once, well under the 300 ms that readers notice. */
const NEW_CONTENT_DELAY = 100;

/** Rewrites the text of a document in other forms, and back. Writes only text nodes and a few attributes; adds, moves and wraps nothing. */
export function createRewriter(document: Document, { convert, onChange = () => {} }: RewriterPorts): Rewriter {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const written = new WeakMap<Carrier, Written>();
  /** What was last written to a carrier, restoring included. */
  const ours = new WeakMap<Carrier, string>();
  const all = new Set<WeakRef<Carrier>>();
  const shadows = new Set<ShadowRoot>();
  const watched = new Set<Node>();
  const pacer = createPacer(document);
  const dirty = new Set<Node>();
  let choice: Forms | null = null;
  /** Counts calls: work that belongs to an earlier one stops. */
  let run = 0;
  let isWriting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

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
    if (isWriting) return;
    isWriting = true;
    // Observers are called in the microtask that the write has just queued, before this one.
    queueMicrotask(() => {
      isWriting = false;
    });
  }

  function writeBlock(block: CarrierBlock, source: string, pieces: Piece[]): void {
    const originals = block.map(original);
    // The page changed it while the answer was on its way: the observer has seen that and it comes again.
    if (originals.join('') !== source) return;
    const map = mapOffsets(pieces, source.length);
    const changesLength = pieces.some((piece) => piece.target.length !== piece.sourceEnd - piece.sourceStart);
    let target = '';
    let at = 0;
    for (const piece of pieces) {
      target += source.slice(at, piece.sourceStart) + piece.target;
      at = piece.sourceEnd;
    }
    target += source.slice(at);
    let start = 0;
    for (const [i, carrier] of block.entries()) {
      const end = start + originals[i]!.length;
      const current = target.slice(map.toTarget(start), map.toTarget(end));
      if (current !== originals[i] || written.has(carrier)) {
        if (!written.has(carrier)) all.add(new WeakRef(carrier));
        write(carrier, current);
        written.set(carrier, {
          original: originals[i]!,
          current: readCarrier(carrier),
          map: changesLength ? map : null,
          start,
        });
      }
      start = end;
    }
  }

  /** Asks for and writes blocks in order, the next batch on its way while one is written. False if another call took over. */
  async function convertBlocks(blocks: readonly CarrierBlock[], forms: Forms, mine: number): Promise<boolean> {
    const batches = batchTexts(blocks, original);
    const ask = () => {
      const { value: batch } = batches.next();
      if (!batch) return null;
      const answer = batch.convert((texts: string[]) => convert(texts, forms));
      // Heard when its turn comes; until then a failure must not count as unhandled.
      answer.catch(() => {});
      return { batch, answer };
    };
    let next = ask();
    while (next) {
      const { batch, answer } = next;
      const pieces = await answer;
      if (mine !== run) return false;
      next = ask();
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
    watch();
    return blocks;
  }

  const observer = view?.MutationObserver ? new view.MutationObserver(onMutations) : null;

  function watch(): void {
    if (!choice) return;
    for (const root of [document.documentElement, ...shadows]) {
      if (!root || watched.has(root)) continue;
      watched.add(root);
      observer?.observe(root, {
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: REWRITTEN_ATTRIBUTES,
        subtree: true,
      });
    }
  }

  function unwatch(): void {
    observer?.disconnect();
    watched.clear();
    dirty.clear();
    clearTimeout(timer);
    timer = undefined;
  }

  function isOwnChange({ type, target, attributeName }: MutationRecord): boolean {
    if (type === 'childList') return false;
    const carrier = type === 'attributes' ? (target as Element).getAttributeNode(attributeName!) : (target as Text);
    return !!carrier && ours.get(carrier) === readCarrier(carrier);
  }

  function onMutations(records: MutationRecord[]): void {
    for (const record of records) {
      if (record.type !== 'childList') {
        if (!isOwnChange(record)) dirty.add(record.target);
      } else for (const node of record.addedNodes) dirty.add(node);
    }
    if (dirty.size > 0) timer ??= setTimeout(() => void convertNew().catch(() => {}), NEW_CONTENT_DELAY);
  }

  async function convertNew(): Promise<void> {
    timer = undefined;
    const roots = new Set<Node>();
    for (const node of dirty) if (node.isConnected) roots.add(blockRootOf(node));
    dirty.clear();
    const mine = run;
    const forms = choice;
    const outer = [...roots].filter((root) => !isBelow(root, roots) && mayRewrite(root));
    if (!forms || outer.length === 0) return;
    const blocks = await collect(outer, mine);
    const stale = blocks.filter((block) => block.some((c) => written.get(c)?.current !== readCarrier(c)));
    if (stale.length > 0 && (await convertBlocks(stale, forms, mine))) onChange();
  }

  function isBelow(root: Node, roots: ReadonlySet<Node>): boolean {
    for (let at = root.parentNode; at; at = at.parentNode) if (roots.has(at)) return true;
    return false;
  }

  function restoreOne(ref: WeakRef<Carrier>): void {
    all.delete(ref);
    const carrier = ref.deref();
    if (!carrier) return;
    write(carrier, original(carrier));
    written.delete(carrier);
  }

  async function restore(): Promise<void> {
    const mine = ++run;
    choice = null;
    unwatch();
    if (all.size === 0) return;
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
      if (!document.documentElement || !mayRewrite(document.documentElement)) return;
      watch();
      const blocks = await collect([document.documentElement], mine);
      if (mine !== run) return;
      const { seen, rest } = visibleFirst(document, blocks);
      if (seen.length > 0) {
        if (!(await convertBlocks(seen, chosen, mine))) return;
        onChange();
      }
      if (rest.length > 0 && (await convertBlocks(rest, chosen, mine))) onChange();
    },
    restore,
    destroy() {
      run++;
      choice = null;
      unwatch();
      pacer.destroy();
      for (const ref of all) restoreOne(ref);
    },
    originalText: original,
    currentOffset(node, offset) {
      const known = written.get(node);
      if (!known?.map || known.current !== node.data) return Math.min(offset, node.data.length);
      const { map, start, current } = known;
      return Math.max(0, Math.min(map.toTarget(start + offset) - map.toTarget(start), current.length));
    },
    originalOffset(node, offset) {
      const known = written.get(node);
      if (!known?.map || known.current !== node.data) return offset;
      const { map, start, original } = known;
      return Math.max(0, Math.min(map.toSource(map.toTarget(start) + offset) - start, original.length));
    },
    isOwnChange,
    get isWriting() {
      return isWriting;
    },
  };
}
