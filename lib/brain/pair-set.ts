/** Bits of a set, a power of two: few enough to stay in the processor's nearest cache. */
const BITS = 1 << 17;

/**
 * A set of pairs of numbers below 65,536 that may take another pair for one of its own, but misses none: for passing most places of a text at the cost of one
 * look, where what is searched for lies in arrays or trees that no near cache holds.
 */
export type PairSet = Uint32Array;

export function createPairSet(): PairSet {
  return new Uint32Array(BITS / 32);
}

export function addPair(pairs: PairSet, first: number, second: number): void {
  const bit = bitOf(first, second);
  pairs[bit >> 5]! |= 1 << (bit & 31);
}

export function mayHavePair(pairs: PairSet, first: number, second: number): boolean {
  const bit = bitOf(first, second);
  return (pairs[bit >> 5]! & (1 << (bit & 31))) !== 0;
}

function bitOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3b) ^ second) & (BITS - 1);
}
