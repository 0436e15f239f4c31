/**
 * How one text differs from another that is nearly the same: start, length and replacement in turn, in order; offsets count UTF-16 code units of the first.
 * Keeps traditional definitions out of the asset: they differ from a character-by-character conversion in few places.
 */
export type Patches = (number | string)[];

/** Patches that turn `from` into `to`; empty if they are the same. Quadratic in time and space: for definitions, at build time. */
export function diffTexts(from: string, to: string): Patches {
  // Longest common subsequence, so that a replacement of another length does not shift all that follows.
  const width = to.length + 1;
  const common = new Uint16Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      common[i * width + j] =
        from[i] === to[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  const patches: Patches = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    if (from[i] === to[j] && i < from.length) {
      i++;
      j++;
      continue;
    }
    const [start, toStart] = [i, j];
    while ((i < from.length || j < to.length) && !(i < from.length && from[i] === to[j])) {
      const dropping = i < from.length ? common[(i + 1) * width + j]! : -1;
      const adding = j < to.length ? common[i * width + j + 1]! : -1;
      if (dropping >= adding) i++;
      else j++;
    }
    patches.push(start, i - start, to.slice(toStart, j));
  }
  return patches;
}

export function applyPatches(from: string, patches: Readonly<Patches>): string {
  let out = '';
  let at = 0;
  for (let i = 0; i < patches.length; i += 3) {
    const start = patches[i] as number;
    out += from.slice(at, start) + (patches[i + 2] as string);
    at = start + (patches[i + 1] as number);
  }
  return out + from.slice(at);
}
