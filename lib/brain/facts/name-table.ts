import { addPair, createPairSet, mayHavePair } from '../pair-set.ts';

/** A set of names, each with a value, that finds the longest one beginning at an offset. */
export interface NameTable<Value> {
  /** The longest name that begins at `offset`, or null. */
  matchAt(text: string, offset: number): { end: number; value: Value } | null;
  get(name: string): Value | undefined;
}

interface Node<Value> {
  next: Map<number, Node<Value>> | null;
  value: Value | undefined;
}

/** Builds the table; of a name given twice the first value stays. */
export function createNameTable<Value>(entries: Iterable<readonly [string, Value]>): NameTable<Value> {
  const root: Node<Value> = { next: null, value: undefined };
  // Nearly every place of a text is passed here, at a fraction of what a look into the tree takes.
  const pairs = createPairSet();
  const singles = new Set<number>();
  for (const [name, value] of entries) {
    if (name.length === 1) singles.add(name.charCodeAt(0));
    else addPair(pairs, name.charCodeAt(0), name.charCodeAt(1));
    let node = root;
    for (let i = 0; i < name.length; i++) {
      node.next ??= new Map();
      let child = node.next.get(name.charCodeAt(i));
      if (!child) {
        child = { next: null, value: undefined };
        node.next.set(name.charCodeAt(i), child);
      }
      node = child;
    }
    node.value ??= value;
  }
  return {
    matchAt(text, offset) {
      const first = text.charCodeAt(offset);
      if (!mayHavePair(pairs, first, text.charCodeAt(offset + 1)) && !singles.has(first)) return null;
      let node: Node<Value> | undefined = root;
      let found: { end: number; value: Value } | null = null;
      for (let i = offset; i < text.length; i++) {
        node = node.next?.get(text.charCodeAt(i));
        if (!node) break;
        if (node.value !== undefined) found = { end: i + 1, value: node.value };
      }
      return found;
    },
    get(name) {
      let node: Node<Value> | undefined = root;
      for (let i = 0; i < name.length && node; i++) node = node.next?.get(name.charCodeAt(i));
      return node?.value;
    },
  };
}

/** Splits a table row written as names between white space. */
export function splitNames(rows: string): string[] {
  return rows.split(/\s+/).filter(Boolean);
}
