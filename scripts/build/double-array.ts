/** A trie laid out for reading: the child of `node` by a unit of code `c` is `base[node] + c`, if `check` there is `c`. Node 0 is the root. */
export interface DoubleArray {
  base: Int32Array;
  check: Uint16Array;
  value: Uint16Array;
}

interface Node {
  children: Map<number, Node>;
  value: number;
}

/**
 * Packs keys into a double array. `check` holds the code and not the parent, which is safe because no two nodes share a base; base 0 means no children.
 *
 * @param entries keys as codes (1 and up) with a value (1 and up); keys are unique.
 */
export function packDoubleArray(entries: Iterable<[number[], number]>): DoubleArray {
  const root: Node = { children: new Map(), value: 0 };
  for (const [codes, value] of entries) {
    let node = root;
    for (const code of codes) {
      let child = node.children.get(code);
      if (!child) {
        child = { children: new Map(), value: 0 };
        node.children.set(code, child);
      }
      node = child;
    }
    node.value = value;
  }

  // Breadth first gives the order of levels; within it the nodes with most children are placed first, and only children fill the holes.
  const order: Node[] = [root];
  for (let i = 0; i < order.length; i++) for (const child of order[i]!.children.values()) order.push(child);
  const parents = order.filter((node) => node.children.size > 0);
  const [first, ...rest] = parents;
  rest.sort((a, b) => b.children.size - a.children.size);

  const slots = new Slots();
  const baseOf = new Map<Node, number>();
  if (first)
    for (const node of [first, ...rest]) baseOf.set(node, slots.place([...node.children.keys()].sort((a, b) => a - b)));

  const size = slots.size;
  const out: DoubleArray = { base: new Int32Array(size), check: new Uint16Array(size), value: new Uint16Array(size) };
  const index = new Map<Node, number>([[root, 0]]);
  for (const node of order) {
    const at = index.get(node)!;
    const base = baseOf.get(node) ?? 0;
    out.base[at] = base;
    out.value[at] = node.value;
    for (const [code, child] of node.children) {
      out.check[base + code] = code;
      index.set(child, base + code);
    }
  }
  return out;
}

/** Free slots as a doubly linked list, so that looking for a place never walks over full ones: a build without it takes 20 s instead of a tenth of one. */
class Slots {
  private next: number[] = [1];
  private previous: number[] = [0];
  private taken: boolean[] = [true];
  private usedBase = new Set<number>([0]);
  private last = 0;
  size = 1;

  /** Takes one slot for each code and returns their base. */
  place(codes: number[]): number {
    const lowest = codes[0]!;
    for (let slot = this.next[0]!; ; slot = this.next[slot]!) {
      this.grow(slot + codes.at(-1)! + 2);
      const base = slot - lowest;
      if (base < 1 || this.usedBase.has(base)) continue;
      if (!codes.every((code) => !this.taken[base + code])) continue;
      this.usedBase.add(base);
      for (const code of codes) this.take(base + code);
      this.size = Math.max(this.size, base + codes.at(-1)! + 1);
      return base;
    }
  }

  private grow(to: number): void {
    while (this.last < to) {
      const slot = ++this.last;
      // The last slot is always free, or the root: take() grows past what it takes.
      this.previous[slot] = slot - 1;
      this.next[slot] = slot + 1;
      this.taken[slot] = false;
    }
  }

  private take(slot: number): void {
    this.grow(slot + 1);
    const before = this.previous[slot]!;
    const after = this.next[slot]!;
    this.next[before] = after;
    this.previous[after] = before;
    this.taken[slot] = true;
  }
}
