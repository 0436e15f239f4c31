// Between the article string and the live text nodes it was read from.

/** A piece of one text node, in node offsets (UTF-16 code units of `Text.data`, half-open). */
export interface NodeRange {
  node: Text;
  startOffset: number;
  endOffset: number;
}

export interface TextMap {
  /** Length of the article string that is mapped. */
  readonly length: number;
  /**
   * The pieces of text nodes that hold the article range, in order, one per text node. White space that was collapsed in between belongs to the piece.
   * Empty when the range is empty, reversed or outside of the article, or holds only the `\n` between two blocks.
   */
  locate(start: number, end: number): NodeRange[];
  /** Article offset of a position in a text node; null when the node, or that part of it, is not article text. */
  offsetAt(node: Node, offset: number): number | null;
  /** All text nodes of the article, in order. */
  readonly nodes: readonly Text[];
}

/** Consecutive characters that are the same in the node and in the article. A collapsed white space is a run of its own length 1. */
export interface TextRun {
  node: Text;
  /** Node offset of the first character. */
  nodeStart: number;
  /** Article offset of the first character. */
  start: number;
  length: number;
}

/** @param runs in order of `start`, not overlapping; the runs of one text node stand together. */
export function createTextMap(runs: readonly TextRun[]): TextMap {
  const starts = new Uint32Array(runs.length);
  const lengths = new Uint32Array(runs.length);
  const nodeStarts = new Uint32Array(runs.length);
  const nodeIndexes = new Uint32Array(runs.length);
  const nodes: Text[] = [];
  /** First run and the run after the last one of each text node. */
  const runsOf = new WeakMap<Node, [number, number]>();
  runs.forEach((run, i) => {
    starts[i] = run.start;
    lengths[i] = run.length;
    nodeStarts[i] = run.nodeStart;
    const known = runsOf.get(run.node);
    if (known) known[1] = i + 1;
    else {
      runsOf.set(run.node, [i, i + 1]);
      nodes.push(run.node);
    }
    nodeIndexes[i] = nodes.length - 1;
  });
  const last = runs.length - 1;
  const length = last < 0 ? 0 : starts[last]! + lengths[last]!;

  return {
    length,
    nodes,
    locate(start, end) {
      const pieces: NodeRange[] = [];
      if (!(start >= 0 && start < end && start < length)) return pieces;
      let i = lastNotAfter(starts, start, 0, runs.length);
      if (i < 0 || starts[i]! + lengths[i]! <= start) i++;
      for (; i < runs.length && starts[i]! < end; i++) {
        const node = nodes[nodeIndexes[i]!]!;
        const shift = nodeStarts[i]! - starts[i]!;
        const startOffset = Math.max(start, starts[i]!) + shift;
        const endOffset = Math.min(end, starts[i]! + lengths[i]!) + shift;
        const previous = pieces.at(-1);
        if (previous?.node === node) previous.endOffset = endOffset;
        else pieces.push({ node, startOffset, endOffset });
      }
      return pieces;
    },
    offsetAt(node, offset) {
      const range = runsOf.get(node);
      if (!range) return null;
      const i = lastNotAfter(nodeStarts, offset, range[0], range[1]);
      if (i < range[0]) return null;
      const distance = offset - nodeStarts[i]!;
      return distance <= lengths[i]! ? starts[i]! + distance : null;
    },
  };
}

/** Index of the last of `sorted[from..to)` that is not greater than `value`; `from - 1` if all are. */
function lastNotAfter(sorted: Uint32Array, value: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
