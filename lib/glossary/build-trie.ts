import { ACCEPTS, LEAF, type TrieParts } from '../brain/trie.ts';

interface Node {
  children: Map<number, Node>;
  pattern: number;
  slot: number;
}

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
  const { codeOf, roots } = assignCodes(patterns, alsoCoded);
  const root = growTree(patterns, codeOf);
  const { base, check } = place(root, roots, codeOf.size);
  const units: number[] = [];
  const codes: number[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const code = codeOf.get(normalizeUnit(unit));
    if (code !== undefined) {
      units.push(unit);
      codes.push(code);
    }
  }
  return { units: Uint16Array.from(units), codes: Uint16Array.from(codes), base, check, roots };
}

/** First the characters that begin patterns, then the others; each by frequency, so that common ones stand close together. */
function assignCodes(patterns: readonly string[], alsoCoded: string): { codeOf: Map<number, number>; roots: number } {
  const count = new Map<number, number>();
  const firsts = new Set<number>();
  for (const pattern of patterns) {
    firsts.add(pattern.charCodeAt(0));
    for (let i = 0; i < pattern.length; i++) {
      const unit = pattern.charCodeAt(i);
      count.set(unit, (count.get(unit) ?? 0) + 1);
    }
  }
  for (let i = 0; i < alsoCoded.length; i++) {
    const unit = alsoCoded.charCodeAt(i);
    if (!count.has(unit)) count.set(unit, 0);
  }
  const order = [...count.keys()].sort(
    (a, b) => Number(firsts.has(b)) - Number(firsts.has(a)) || count.get(b)! - count.get(a)! || a - b,
  );
  return { codeOf: new Map(order.map((unit, index) => [unit, index + 1])), roots: firsts.size };
}

function growTree(patterns: readonly string[], codeOf: ReadonlyMap<number, number>): Node {
  const root: Node = { children: new Map(), pattern: -1, slot: 0 };
  patterns.forEach((pattern, index) => {
    if (pattern === '') throw new Error('A pattern is empty.');
    let node = root;
    for (let i = 0; i < pattern.length; i++) {
      const code = codeOf.get(pattern.charCodeAt(i))!;
      let child = node.children.get(code);
      if (!child) {
        child = { children: new Map(), pattern: -1, slot: 0 };
        node.children.set(code, child);
      }
      node = child;
    }
    if (node.pattern >= 0) throw new Error(`The pattern "${pattern}" comes twice.`);
    node.pattern = index;
  });
  return root;
}

/** Gives every node its slot, level by level: the first steps, which a text takes most often, lie together. */
function place(root: Node, roots: number, codes: number): { base: Int32Array; check: Uint16Array } {
  const base: number[] = [];
  const check: number[] = [];
  const taken: boolean[] = [];
  const basesTaken = new Set<number>([0]);
  // Slots below roots + 1 are the root's children and its base; no other state may stand there.
  for (let slot = 0; slot <= roots; slot++) taken[slot] = true;
  let firstFree = roots + 1;
  const findBase = (wanted: readonly number[]): number => {
    // `wanted` begins with the lowest code; slots before firstFree are all taken.
    for (let slot = Math.max(firstFree, wanted[0]! + 1); ; slot++) {
      if (taken[slot]) continue;
      const candidate = slot - wanted[0]!;
      if (!basesTaken.has(candidate) && wanted.every((code) => !taken[candidate + code])) return candidate;
    }
  };
  let level: Node[] = [root];
  while (level.length > 0) {
    const next: Node[] = [];
    for (const node of level) {
      const children = [...node.children].sort(([a], [b]) => a - b);
      if (children.length === 0) {
        base[node.slot] = (node.pattern << 2) | LEAF | ACCEPTS;
        continue;
      }
      let childBase = 0;
      if (node !== root) {
        const wanted = children.map(([code]) => code);
        childBase = findBase(node.pattern >= 0 ? [0, ...wanted] : wanted);
        basesTaken.add(childBase);
        base[node.slot] = (childBase << 2) | (node.pattern >= 0 ? ACCEPTS : 0);
        if (node.pattern >= 0) {
          base[childBase] = node.pattern;
          taken[childBase] = true;
        }
      }
      for (const [code, child] of children) {
        child.slot = childBase + code;
        taken[child.slot] = true;
        check[child.slot] = code;
        next.push(child);
      }
      while (taken[firstFree]) firstFree++;
    }
    level = next;
  }
  // Room for the highest code above the highest base, so that no step reads past the end.
  const length = Math.max(taken.length, ...basesTaken) + codes + 1;
  const packed = { base: new Int32Array(length), check: new Uint16Array(length) };
  base.forEach((word, slot) => {
    packed.base[slot] = word;
  });
  check.forEach((code, slot) => {
    packed.check[slot] = code;
  });
  return packed;
}
