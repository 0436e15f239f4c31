/** A trie laid out for reading: the child of `node` by a unit of code `c` is `base[node] + c`, if `check` there is `c`. Node 0 is the root. */
export interface DoubleArray {
  base: Int32Array;
  check: Uint16Array;
  value: Uint16Array;
}

/** Nodes in breadth-first order: the children of a node stand together. */
interface Nodes {
  code: number[];
  value: number[];
  firstChild: number[];
  children: number[];
}

/**
 * Packs keys into a double array. `check` holds the code and not the parent, which is safe because no two nodes share a base; base 0 means no children.
 *
 * @param entries keys as codes (1 and up) with a value (1 and up); keys are unique.
 */
export function packDoubleArray(entries: readonly [key: number[], value: number][]): DoubleArray {
  const nodes = collectNodes([...entries].sort(([a], [b]) => compare(a, b)));
  const count = nodes.code.length;

  // The nodes with most children are placed first, and only children fill the holes. The root keeps slot 0.
  const order = Array.from({ length: count }, (_, i) => i).filter((i) => nodes.children[i]! > 0);
  const root = order.shift();
  order.sort((a, b) => nodes.children[b]! - nodes.children[a]! || a - b);
  if (root !== undefined) order.unshift(root);
  const slots = createSlots(count * 2 + 0x10000);
  const baseOf = new Int32Array(count);
  for (const node of order) {
    const first = nodes.firstChild[node]!;
    baseOf[node] = slots.place(nodes.code, first, first + nodes.children[node]!);
  }

  const size = slots.size();
  const out: DoubleArray = { base: new Int32Array(size), check: new Uint16Array(size), value: new Uint16Array(size) };
  const slotOf = new Int32Array(count);
  for (let node = 0; node < count; node++) {
    const slot = slotOf[node]!;
    out.base[slot] = baseOf[node]!;
    out.value[slot] = nodes.value[node]!;
    const first = nodes.firstChild[node]!;
    for (let child = first; child < first + nodes.children[node]!; child++) {
      slotOf[child] = baseOf[node]! + nodes.code[child]!;
      out.check[slotOf[child]!] = nodes.code[child]!;
    }
  }
  return out;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

function collectNodes(sorted: readonly [key: number[], value: number][]): Nodes {
  const nodes: Nodes = { code: [0], value: [0], firstChild: [0], children: [0] };
  // The rows of `sorted` that pass through each node, and how many codes lie behind it.
  const ranges: [from: number, to: number, depth: number][] = [[0, sorted.length, 0]];
  for (let node = 0; node < ranges.length; node++) {
    const [from, to, depth] = ranges[node]!;
    nodes.firstChild[node] = ranges.length;
    let at = from;
    if (at < to && sorted[at]![0].length === depth) nodes.value[node] = sorted[at++]![1];
    while (at < to) {
      const code = sorted[at]![0][depth]!;
      const start = at;
      while (at < to && sorted[at]![0][depth] === code) at++;
      nodes.code.push(code);
      nodes.value.push(0);
      nodes.children.push(0);
      ranges.push([start, at, depth + 1]);
    }
    nodes.children[node] = ranges.length - nodes.firstChild[node]!;
  }
  return nodes;
}

/** Free slots as a doubly linked list, so that looking for a place never walks over full ones: a build without it takes 20 s. */
function createSlots(capacity: number) {
  const next = Int32Array.from({ length: capacity }, (_, i) => i + 1);
  const previous = Int32Array.from({ length: capacity }, (_, i) => i - 1);
  const taken = new Uint8Array(capacity);
  const usedBase = new Uint8Array(capacity);
  taken[0] = 1;
  usedBase[0] = 1;
  let size = 1;

  return {
    size: () => size,
    /** Takes a slot for each of the ascending codes `codes[from..to)` and returns their base. */
    place(codes: readonly number[], from: number, to: number): number {
      const lowest = codes[from]!;
      for (let slot = next[0]!; ; slot = next[slot]!) {
        if (slot + codes[to - 1]! >= capacity) throw new Error('The double array is full: give it more room.');
        const base = slot - lowest;
        if (base < 1 || usedBase[base] === 1) continue;
        let fits = true;
        for (let i = from; i < to && fits; i++) fits = taken[base + codes[i]!] === 0;
        if (!fits) continue;
        usedBase[base] = 1;
        for (let i = from; i < to; i++) {
          const at = base + codes[i]!;
          next[previous[at]!] = next[at]!;
          previous[next[at]!] = previous[at]!;
          taken[at] = 1;
        }
        size = Math.max(size, base + codes[to - 1]! + 1);
        return base;
      }
    },
  };
}
