// A packed trie: a double array over character codes in typed arrays that are views of a file's bytes, so that loading it builds nothing.
//
// States are slots. `check[slot]` is the code by which the slot was entered; every state with children has a base of its own, so that code alone proves the
// parent. The root's base is 0 and characters that begin a pattern have the codes 1…roots, so that the first step is no look-up at all: the state is the code.
// `base[slot]` is `payload << 2 | leaf << 1 | accepts`; the payload of a leaf is its pattern, of any other state the base of its children. A state that accepts
// and goes on keeps its pattern in the slot at its base, where no child stands, as no character has code 0.

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
}

export const ACCEPTS = 1;
export const LEAF = 2;

/** Makes the trie ready: the code table is the one thing that is not a view. */
export function openTrie({ units, codes, base, check, roots }: TrieParts): Trie {
  const codeOf = new Uint16Array(0x10000);
  for (let i = 0; i < units.length; i++) codeOf[units[i]!] = codes[i]!;
  return { codeOf, base, check, roots };
}

/** The pattern that a state accepts; -1 if none. */
export function acceptedPattern(trie: Trie, state: number): number {
  const word = trie.base[state]!;
  if ((word & ACCEPTS) === 0) return -1;
  const payload = word >> 2;
  return (word & LEAF) !== 0 ? payload : trie.base[payload]!;
}

/** The state after one more character; 0 if no pattern goes on so. */
export function step(trie: Trie, state: number, code: number): number {
  const word = trie.base[state]!;
  if (code === 0 || (word & LEAF) !== 0) return 0;
  const next = (word >> 2) + code;
  return trie.check[next] === code ? next : 0;
}
