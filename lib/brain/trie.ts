// A packed trie: a double array over character codes in typed arrays that are views of a file's bytes, so that loading it builds nothing.
//
// States are slots. `check[slot]` is the code by which the slot was entered; every state with children has a base of its own, so that code alone proves the
// parent. The root's base is 0 and characters that begin a pattern have the codes 1…roots, so that the first step is no look-up at all: the state is the code.
// `base[slot]` is `payload << 2 | leaf << 1 | accepts`; the payload of a leaf is its pattern, of any other state the base of its children. A state that accepts
// and goes on keeps its pattern in the slot at its base, where no child stands, as no character has code 0.

import { addPair, createPairSet, type PairSet } from './pair-set.ts';

export interface TrieParts {
  /** UTF-16 code units and, in the same places, their codes: all the characters that count as the same share one. */
  units: Uint16Array;
  codes: Uint16Array;
  base: Int32Array;
  check: Uint16Array;
  /** Codes above this begin no pattern. */
  roots: number;
}

export interface Trie {
  /** UTF-16 code unit → code; 0: in no pattern. */
  codeOf: Uint16Array;
  base: Int32Array;
  check: Uint16Array;
  roots: number;
  /** Codes that a pattern begins with; a gap or any code may follow the first where a pattern can go on or end so. */
  pairs: PairSet;
}

export const ACCEPTS = 1;
export const LEAF = 2;

/** Makes the trie ready: the code table and the pairs are the only things that are not views. */
export function openTrie({ units, codes, base, check, roots }: TrieParts): Trie {
  const codeOf = new Uint16Array(0x10000);
  for (let i = 0; i < units.length; i++) codeOf[units[i]!] = codes[i]!;
  const gaps = [codeOf[0x20]!, codeOf[0x200b]!];
  return { codeOf, base, check, roots, pairs: listPairs({ base, check, roots }, gaps, codes) };
}

/** @param gaps codes that are stepped over inside a pattern. */
function listPairs(
  { base, check, roots }: Pick<TrieParts, 'base' | 'check' | 'roots'>,
  gaps: readonly number[],
  codes: Uint16Array,
): PairSet {
  const pairs = createPairSet();
  const add = (first: number, second: number) => addPair(pairs, first, second);
  // A slot entered by a code stands that much above the base of its parent, and no two states share a base.
  const firstOf = new Uint16Array(base.length);
  for (let first = 1; first <= roots; first++) {
    const word = base[first]!;
    if ((word & LEAF) === 0) firstOf[word >> 2] = first;
    if ((word & ACCEPTS) === 0) for (const gap of gaps) add(first, gap);
    else for (const second of [0, ...codes]) add(first, second);
  }
  for (let slot = roots + 1; slot < check.length; slot++) {
    const code = check[slot]!;
    const first = code === 0 ? 0 : firstOf[slot - code]!;
    if (first !== 0) add(first, code);
  }
  return pairs;
}

/** The pattern of a state that accepts, given its word of `base`. */
export function patternOf(trie: Trie, word: number): number {
  const payload = word >> 2;
  return (word & LEAF) !== 0 ? payload : trie.base[payload]!;
}
