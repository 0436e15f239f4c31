// What the rewriter knows of the text that it wrote: what the page gave, what stands there now, and how offsets lead from one to the other.

import type { OffsetMap } from '../brain/script/pieces.ts';
import type { ScriptChoice } from '../model.ts';
import { type Carrier, readCarrier, writeCarrier } from './rewrite-blocks.ts';

export type Forms = Exclude<ScriptChoice, 'original'>;

/** One carrier as it was and as it was written. `map` and `start` are of its block; `map` is null where no length changed. */
export interface Written {
  original: string;
  current: string;
  map: OffsetMap | null;
  start: number;
  forms: Forms;
}

export function toCurrent({ map, start, current }: Written, offset: number): number {
  if (!map) return Math.min(offset, current.length);
  return Math.max(0, Math.min(map.toTarget(start + offset) - map.toTarget(start), current.length));
}

export function toOriginal({ map, start, original }: Written, offset: number): number {
  if (!map) return offset;
  return Math.max(0, Math.min(map.toSource(map.toTarget(start) + offset) - start, original.length));
}

export interface Records {
  /** What is known of a carrier that stands as it was written. */
  knownOf(carrier: Carrier): Written | undefined;
  /** What the page gave the carrier: what stands there, unless we wrote it. */
  original(carrier: Carrier): string;
  /** Writes a text and keeps what it was made from. A carrier whose text is as the page gave it is not recorded. */
  keep(carrier: Carrier, entry: Written): void;
  /** Gives the carrier back what the page gave it. */
  undo(carrier: Carrier): void;
  /** Every carrier that is kept, oldest first, for as long as the page holds on to it. */
  kept: ReadonlySet<WeakRef<Carrier>>;
  forget(ref: WeakRef<Carrier>): void;
  /** Whether a change that an observer hears of was made here and not by the page. */
  isOwnChange(record: MutationRecord): boolean;
}

export function createRecords(): Records {
  const written = new WeakMap<Carrier, Written>();
  /** What was last written to a carrier, restoring included. */
  const ours = new WeakMap<Carrier, string>();
  const kept = new Set<WeakRef<Carrier>>();

  function knownOf(carrier: Carrier): Written | undefined {
    const known = written.get(carrier);
    return known && known.current === readCarrier(carrier) ? known : undefined;
  }

  function original(carrier: Carrier): string {
    const text = readCarrier(carrier);
    const known = written.get(carrier);
    if (!known) return text;
    if (known.current === text) return known.original;
    // A page that streams text in appends to what it finds.
    const isAppended = known.current !== '' && text.startsWith(known.current);
    return isAppended ? known.original + text.slice(known.current.length) : text;
  }

  function write(carrier: Carrier, text: string): void {
    if (readCarrier(carrier) === text) return;
    writeCarrier(carrier, text);
    // Pages may normalize what an attribute is given; what stands there now is ours.
    ours.set(carrier, readCarrier(carrier));
  }

  return {
    knownOf,
    original,
    keep(carrier, entry) {
      const known = written.has(carrier);
      if (entry.current === entry.original && !known) return;
      if (!known) kept.add(new WeakRef(carrier));
      write(carrier, entry.current);
      written.set(carrier, { ...entry, current: readCarrier(carrier) });
    },
    undo(carrier) {
      write(carrier, original(carrier));
      written.delete(carrier);
    },
    kept,
    forget: (ref) => void kept.delete(ref),
    isOwnChange({ type, target, attributeName }) {
      if (type === 'childList') return false;
      const carrier = type === 'attributes' ? (target as Element).getAttributeNode(attributeName!) : (target as Text);
      return !!carrier && ours.get(carrier) === readCarrier(carrier);
    },
  };
}
