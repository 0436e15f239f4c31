import { type Converted, mapShifts } from '../brain/script/pieces.ts';
import { CONVERTED_CHARACTERS_PER_REQUEST, FIRST_CONVERTED_CHARACTERS, REWRITE_MUCH } from '../limits.ts';
import type { ScriptChoice } from '../model.ts';
import { blocksUnder, type Carrier, type CarrierBlock, mayRewrite, readCarrier } from './rewrite-blocks.ts';
import { type Batch, createPacer, fillBatches, type MayGoOn, type OnWritten, pipeBatches } from './rewrite-order.ts';
import { createPatience, withoutReturned } from './rewrite-patience.ts';
import { createProgress, type OnProgress } from './rewrite-progress.ts';
import { createRecords, type Forms, toCurrent, toOriginal } from './rewrite-record.ts';
import { collectSeen } from './rewrite-seen.ts';
import { collectSelected, createSelectionKeeper } from './rewrite-selection.ts';
import { createWatcher } from './rewrite-watch.ts';

export type { Forms } from './rewrite-record.ts';

/** Answers with each text as it is converted, in order; null for one that stays as it is. */
export type Convert = (texts: string[], choice: Forms) => Promise<(Converted | null)[]>;

export interface RewriterPorts {
  convert: Convert;
  /** Text nodes were written, so ranges in them are void: called after the visible part of a page that is not long, after the rest, and after new content. */
  onChange?(): void;
  /** More than REWRITE_MUCH texts are about to be written, each at the cost of a look at every live range in the page. `onChange` follows. */
  beforeMuch?(): void;
  /** The document's frames should now be shown as it is; `again`: those that are already, too. */
  onFrames?(again: boolean): void;
  /** A long page is being rewritten. */
  onProgress?: OnProgress;
}

export interface Rewriter {
  /**
   * Shows the page in these forms, visible part first, and keeps new content so. Resolves when all is written, or when another call took over. Rejects if
   * `convert` does. Where the page is in these forms already only what is missing is written, unless `again` says that conversion itself has changed.
   */
  apply(choice: ScriptChoice, again?: boolean): Promise<void>;
  /** Shows the blocks that the selection touches in these forms, once. */
  convertSelection(choice: Forms): Promise<void>;
  /** Gives every node its own text back, except those that the page changed meanwhile. */
  restore(): Promise<void>;
  /** Restores at once, in one go, and lets go of the page. */
  destroy(): void;
  /** What the page is kept in; parts of a page that is in its original forms may be converted all the same. */
  shown(): ScriptChoice;
  /** Whether anything in the page stands in other forms than the page gave it. */
  isConverted(): boolean;
  /** The forms that a node was written in; null where its text is the page's. */
  formsOf(node: Text): Forms | null;
  /** The text that the page itself gave the node. */
  originalText(node: Text): string;
  /** Offset in the node's present text of an offset in its original text; the same where nothing was converted. UTF-16 code units. */
  currentOffset(node: Text, originalOffset: number): number;
  originalOffset(node: Text, currentOffset: number): number;
  /** Whether a change that an observer hears of was made by the rewriter and not by the page. */
  isOwnChange(record: MutationRecord): boolean;
}

/** Rewrites the text of a document in other forms, and back. Writes only text nodes and a few attributes; adds, moves and wraps nothing. */
export function createRewriter(
  document: Document,
  { convert, onChange = () => {}, beforeMuch = () => {}, onFrames = () => {}, onProgress }: RewriterPorts,
): Rewriter {
  const records = createRecords();
  const { knownOf, original } = records;
  const shadows = new Set<ShadowRoot>();
  const pacer = createPacer(document);
  const selection = createSelectionKeeper(document);
  const patience = createPatience();
  const watcher = createWatcher(document, records.isOwnChange, {
    onNew: (roots) => void convertNew(roots).catch(() => {}),
    onFrames: () => onFrames(false),
  });
  let choice: Forms | null = null;
  /** Texts that were looked at and stay as they are in these forms. */
  let unchanged = new WeakMap<Carrier, string>();
  let isComplete = false;
  /** The work of a call that is not done yet. */
  let working: Promise<void> | null = null;
  /** Counts calls: work that belongs to an earlier one stops. */
  let run = 0;

  /** Whether the work of this call may go on now; pauses for the page where it has to. */
  const goOn =
    (mine: number): MayGoOn =>
    () => {
      const ready = pacer.ready();
      return ready === true ? mine === run : ready.then((alive) => alive && mine === run);
    };

  const isDone = (block: CarrierBlock): boolean =>
    block.every((carrier) => knownOf(carrier) || unchanged.get(carrier) === readCarrier(carrier));

  function writeBlock(block: CarrierBlock, source: string, converted: Converted | null, forms: Forms): void {
    const originals = block.map(original);
    // The page changed it while the answer was on its way: the observer has seen that and it comes again.
    if (originals.join('') !== source) return;
    const before = block.map(knownOf);
    if (!converted && !before.some(Boolean)) {
      for (const [i, carrier] of block.entries()) unchanged.set(carrier, originals[i]!);
      return;
    }
    const { text: target, shifts } = converted ?? { text: source, shifts: [] };
    const map = mapShifts(shifts, source.length);
    const changesLength = shifts.length > 0;
    selection.around(block, () => {
      let start = 0;
      for (const [i, carrier] of block.entries()) {
        const own = originals[i]!;
        const end = start + own.length;
        const current = target.slice(map.toTarget(start), map.toTarget(end));
        if (current === own && !before[i]) unchanged.set(carrier, own);
        records.keep(carrier, { original: own, current, map: changesLength ? map : null, start, forms });
        start = end;
      }
      return (node, offset) => {
        const earlier = before[block.indexOf(node)];
        const later = knownOf(node);
        const own = earlier ? toOriginal(earlier, offset) : offset;
        return later ? toCurrent(later, own) : own;
      };
    });
  }

  async function writeBatch(
    { blocks, sources }: Batch,
    converted: readonly (Converted | null)[],
    forms: Forms,
    mayGoOn: MayGoOn,
  ): Promise<boolean> {
    for (const [i, block] of blocks.entries()) {
      const go = mayGoOn();
      if (go !== true && !(await go)) return false;
      writeBlock(block, sources[i]!, converted[i] ?? null, forms);
    }
    return true;
  }

  /** Converts blocks as they come. False if another call took over. */
  function convertBlocks(
    blocks: Iterable<CarrierBlock | null>,
    forms: Forms,
    mine: number,
    first = CONVERTED_CHARACTERS_PER_REQUEST,
    onWritten: OnWritten = () => {},
  ): Promise<boolean> {
    const mayGoOn = goOn(mine);
    return pipeBatches(fillBatches(blocks, original, mayGoOn), first, {
      ask: (batch) => batch.convert((texts: string[]) => convert(texts, forms)),
      write: (batch, converted) => writeBatch(batch, converted, forms, mayGoOn),
      isCurrent: () => mine === run,
      onWritten,
    });
  }

  async function convertNew(roots: Iterable<Node>): Promise<void> {
    const mine = run;
    const forms = choice;
    if (!forms) return;
    const mayGoOn = goOn(mine);
    const found = new Map<Carrier, CarrierBlock>();
    for (const block of blocksUnder(roots, shadows)) {
      if (block && !isDone(block)) found.set(block[0]!, block);
      const go = block ? true : mayGoOn();
      if (go !== true && !(await go)) return;
    }
    watcher.watch(shadows);
    const ready = withoutReturned(found.values(), original, patience, watcher.lookAgain);
    if (ready.length > 0 && (await convertBlocks(ready, forms, mine))) onChange();
  }

  function restoreOne(ref: WeakRef<Carrier>): void {
    records.forget(ref);
    const carrier = ref.deref();
    if (!carrier) return;
    const known = knownOf(carrier);
    selection.around([carrier], () => {
      records.undo(carrier);
      return (_node, offset) => (known ? toOriginal(known, offset) : offset);
    });
  }

  async function restore(): Promise<void> {
    const mine = ++run;
    const mayGoOn = goOn(mine);
    const hadForms = choice !== null;
    choice = null;
    working = null;
    watcher.stop();
    if (hadForms && document.defaultView?.length) onFrames(true);
    if (records.kept.size === 0) return;
    if (records.kept.size > REWRITE_MUCH) beforeMuch();
    for (const ref of records.kept) {
      // Awaiting only where there is something to wait for keeps writes together, and observers are called once a slice.
      const go = mayGoOn();
      if (go !== true && !(await go)) return;
      restoreOne(ref);
    }
    onChange();
  }

  async function convertAll(root: Element, forms: Forms, mine: number): Promise<void> {
    const seen = collectSeen(document);
    const size = seen.flat().reduce((sum, carrier) => sum + readCarrier(carrier).length, 0);
    /** Everything, what can be seen first. */
    function* all(): Generator<CarrierBlock | null> {
      yield* seen;
      const done = new Set(seen.map(([first]) => first!));
      for (const block of blocksUnder([root], shadows)) {
        if (block && done.has(block[0]!)) continue;
        if (block && done.add(block[0]!).size === seen.length + REWRITE_MUCH) {
          isMuch = true;
          beforeMuch();
        }
        yield block;
      }
      watcher.watch(shadows);
    }
    const progress = createProgress(document, onProgress);
    let isMuch = false;
    try {
      const first = Math.max(size, FIRST_CONVERTED_CHARACTERS);
      const isWritten = await convertBlocks(all(), forms, mine, first, (characters, isRestShort) => {
        progress.add(characters);
        // Where much is to come, what is painted now is taken off again at once.
        if (isRestShort && !isMuch) onChange();
      });
      if (isWritten) isComplete = true;
    } finally {
      progress.end();
      if (mine === run) onChange();
    }
  }

  return {
    async apply(chosen, again = false) {
      if (chosen === 'original') return restore();
      const root = document.documentElement;
      if (chosen === choice && !again) {
        if (working) return working;
        if (isComplete) return root ? convertNew([root]) : undefined;
      }
      const mine = ++run;
      choice = chosen;
      isComplete = false;
      unchanged = new WeakMap();
      if (!root || !mayRewrite(root)) return;
      watcher.watch([root, ...shadows]);
      if (document.defaultView?.length) onFrames(true);
      const work = convertAll(root, chosen, mine).finally(() => {
        if (working === work) working = null;
      });
      working = work;
      return work;
    },
    async convertSelection(chosen) {
      const blocks = collectSelected(document);
      if (blocks.length === 0) return;
      await convertBlocks(blocks, chosen, run);
      onChange();
    },
    restore,
    destroy() {
      run++;
      choice = null;
      watcher.stop();
      pacer.destroy();
      for (const ref of records.kept) restoreOne(ref);
      selection.destroy();
    },
    shown: () => choice ?? 'original',
    isConverted: () => records.kept.size > 0,
    formsOf: (node) => knownOf(node)?.forms ?? null,
    originalText: original,
    currentOffset(node, offset) {
      const known = knownOf(node);
      return known ? toCurrent(known, offset) : Math.min(offset, node.data.length);
    },
    originalOffset(node, offset) {
      const known = knownOf(node);
      return known ? toOriginal(known, offset) : offset;
    },
    isOwnChange: records.isOwnChange,
  };
}
