import { ACCEPTS, LEAF, type TrieParts } from '../brain/trie.ts';

/** Slots looked at for all states together, some tens of milliseconds: without a limit, packing is quadratic. A state's share is what it may pass before the crowded ones are given up. */
const ALL_TRIES = 30_000_000;

/**
 * Packs patterns into a trie (see lib/brain/trie.ts). Deterministic: the same patterns give the same arrays.
 *
 * @param patterns distinct, already normalized; the index of each is what the trie accepts it as.
 * @param normalizeUnit what each UTF-16 code unit of a text counts as.
 * @param alsoCoded characters that get a code although no pattern may have them.
 */
export function buildTrie(
  patterns: readonly string[],
  normalizeUnit: (unit: number) => number,
  alsoCoded: string,
): TrieParts {
  const { codeOf, codeCount, roots } = assignCodes(patterns, alsoCoded);
  const { base, check } = place(sortCodes(patterns, codeOf), roots, codeCount);
  const units: number[] = [];
  const codes: number[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const code = codeOf[normalizeUnit(unit)]!;
    if (code !== 0) {
      units.push(unit);
      codes.push(code);
    }
  }
  return { units: Uint16Array.from(units), codes: Uint16Array.from(codes), base, check, roots };
}

/** By code unit: first the characters that begin patterns, then the others; each by frequency, so that common ones stand close together. 0: no code. */
function assignCodes(
  patterns: readonly string[],
  alsoCoded: string,
): { codeOf: Uint16Array; codeCount: number; roots: number } {
  const count = new Uint32Array(0x10000);
  const isFirst = new Uint8Array(0x10000);
  const used: number[] = [];
  const isUsed = new Uint8Array(0x10000);
  const use = (unit: number): void => {
    if (isUsed[unit] === 1) return;
    isUsed[unit] = 1;
    used.push(unit);
  };
  for (const pattern of patterns) {
    isFirst[pattern.charCodeAt(0)] = 1;
    for (let i = 0; i < pattern.length; i++) {
      const unit = pattern.charCodeAt(i);
      count[unit]!++;
      use(unit);
    }
  }
  for (let i = 0; i < alsoCoded.length; i++) use(alsoCoded.charCodeAt(i));
  used.sort((a, b) => isFirst[b]! - isFirst[a]! || count[b]! - count[a]! || a - b);
  const codeOf = new Uint16Array(0x10000);
  used.forEach((unit, index) => {
    codeOf[unit] = index + 1;
  });
  return { codeOf, codeCount: used.length, roots: used.filter((unit) => isFirst[unit] === 1).length };
}

/** Patterns as codes, in their order: those that begin alike lie together. */
interface SortedCodes {
  /** The codes of all patterns, one after the other, each with a 0 behind it. */
  codes: Uint16Array;
  /** Where each begins, in order of their codes. */
  starts: Int32Array;
  /** Which pattern it is. */
  patterns: Int32Array;
}

function sortCodes(patterns: readonly string[], codeOf: Uint16Array): SortedCodes {
  const codes = new Uint16Array(patterns.reduce((sum, pattern) => sum + pattern.length + 1, 0));
  const startOf = new Int32Array(patterns.length);
  let at = 0;
  patterns.forEach((pattern, index) => {
    if (pattern === '') throw new Error('A pattern is empty.');
    startOf[index] = at;
    for (let i = 0; i < pattern.length; i++) codes[at++] = codeOf[pattern.charCodeAt(i)]!;
    at++;
  });
  const order = Int32Array.from(patterns, (_, index) => index).sort((a, b) => {
    let [i, j] = [startOf[a]!, startOf[b]!];
    while (codes[i] === codes[j] && codes[i] !== 0) {
      i++;
      j++;
    }
    return codes[i]! - codes[j]!;
  });
  return { codes, starts: Int32Array.from(order, (index) => startOf[index]!), patterns: order };
}

/** A state that is to be placed: the sorted patterns from `from` up to, not including, `to`, which begin alike. */
interface State {
  from: number;
  to: number;
  slot: number;
}

/** Gives every state its slot, level by level: the first steps, which a text takes most often, lie together. */
function place(sorted: SortedCodes, roots: number, codeCount: number): { base: Int32Array; check: Uint16Array } {
  const { codes, starts, patterns } = sorted;
  let base = new Int32Array(0);
  let check = new Uint16Array(0);
  let isTaken = new Uint8Array(0);
  let isBase = new Uint8Array(0);
  /** Room for one more state: its base is at most one behind the highest slot, its children lie above that. */
  const makeRoom = (): void => {
    const needed = highest + 2 * codeCount + 4;
    if (needed <= base.length) return;
    const grow = <T extends Int32Array | Uint16Array | Uint8Array>(old: T, larger: T): T => {
      larger.set(old);
      return larger;
    };
    const size = 2 * needed;
    base = grow(base, new Int32Array(size));
    check = grow(check, new Uint16Array(size));
    isTaken = grow(isTaken, new Uint8Array(size));
    isBase = grow(isBase, new Uint8Array(size));
  };
  let highest = roots;
  makeRoom();
  isBase[0] = 1;
  // Slots below roots + 1 are the root's children and its base; no other state may stand there.
  isTaken.fill(1, 0, roots + 1);
  let firstFree = roots + 1;
  const wanted: number[] = [];
  const fits = (candidate: number): boolean => {
    if (isBase[candidate] === 1) return false;
    for (const code of wanted) if (isTaken[candidate + code] === 1) return false;
    return true;
  };
  const findBase = (): number => {
    const lowest = wanted[0]!;
    const first = Math.max(firstFree, lowest + 1);
    let share = ALL_TRIES / codes.length;
    for (let slot = first; ; slot++, share--) {
      if (isTaken[slot] === 1 || !fits(slot - lowest)) continue;
      if (share < 0) firstFree = slot;
      return slot - lowest;
    }
  };

  let level: State[] = [{ from: 0, to: starts.length, slot: 0 }];
  for (let depth = 0; level.length > 0; depth++) {
    const next: State[] = [];
    for (const { from, to, slot } of level) {
      // Of patterns that begin alike the one that ends here comes first.
      const accepts = from < to && codes[starts[from]! + depth] === 0;
      const pattern = accepts ? patterns[from]! : -1;
      if (accepts && to > from + 1 && codes[starts[from + 1]! + depth] === 0) throw new Error('A pattern comes twice.');
      const children = next.length;
      wanted.length = 0;
      for (let at = accepts ? from + 1 : from; at < to; ) {
        const code = codes[starts[at]! + depth]!;
        const begin = at;
        while (at < to && codes[starts[at]! + depth] === code) at++;
        wanted.push(code);
        next.push({ from: begin, to: at, slot: code });
      }
      if (wanted.length === 0) {
        if (accepts) base[slot] = (pattern << 2) | LEAF | ACCEPTS;
        continue;
      }
      let childBase = 0;
      if (depth > 0) {
        if (accepts) wanted.unshift(0);
        makeRoom();
        childBase = findBase();
        isBase[childBase] = 1;
        base[slot] = (childBase << 2) | (accepts ? ACCEPTS : 0);
        if (accepts) {
          base[childBase] = pattern;
          isTaken[childBase] = 1;
        }
        highest = Math.max(highest, childBase);
      }
      for (let at = children; at < next.length; at++) {
        const child = next[at]!;
        const code = child.slot;
        child.slot = childBase + code;
        isTaken[child.slot] = 1;
        check[child.slot] = code;
        highest = Math.max(highest, child.slot);
      }
      while (isTaken[firstFree] === 1) firstFree++;
    }
    level = next;
  }
  // Room for the highest code above the highest base, so that no step reads past the end.
  const length = highest + codeCount + 2;
  return { base: base.slice(0, length), check: check.slice(0, length) };
}
