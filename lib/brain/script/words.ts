import type { Tables } from './asset.ts';
import type { Line } from './stage.ts';

/** Cost of a character that is no word by itself, above that of every word that the asset lists. */
const UNKNOWN_CHARACTER = 240;

/** Cost of a letter or digit: words hardly ever compete for them. */
const OTHER_CHARACTER = 16;

/** Cost of a character that the asset does not list, by its code unit. */
export function costOfCharacter(unit: number): number {
  return unit < 0x3400 ? OTHER_CHARACTER : UNKNOWN_CHARACTER;
}

const UNREACHED = 0x7fffffff;

/** Longest run that is searched as one; longer ones, which no prose has, are cut, so that memory stays bounded. */
const RUN = 4096;

/**
 * Marks where words begin, and the end: of all ways to cut the text into words the one of least cost, where a frequent word costs less than a rare one. So a
 * phrase is not taken where a better word reaches over its edge (被|发明, not 被发|明), which is where taking the longest from the left goes wrong.
 */
export function createWordMarker({ codes, fold, words }: Tables): (line: Line) => Uint8Array {
  const { base, check, value } = words;
  const cost = new Int32Array(RUN + 1);
  const from = new Int32Array(RUN + 1);
  // Codes of folded units: of all units once, and of the run at hand, as the search looks at each of its places several times.
  const foldedCodes = new Uint16Array(fold.length);
  for (let unit = 0; unit < fold.length; unit++) foldedCodes[unit] = codes[fold[unit]!]!;
  const run = new Uint16Array(RUN + 1);

  function markRun(units: Uint16Array, start: number, length: number, marks: Uint8Array): void {
    cost.fill(UNREACHED, 0, length + 1);
    cost[0] = 0;
    for (let i = 0; i < length; i++) run[i] = foldedCodes[units[start + i]!]!;
    for (let i = 0; i < length; i++) {
      const before = cost[i]!;
      if (before === UNREACHED) continue;
      let node = 0;
      let alone = 0;
      for (let j = i; j < length; ) {
        const code = run[j]!;
        if (code === 0) break;
        const child = base[node]! + code;
        if (check[child] !== code) break;
        node = child;
        j++;
        const own = value[node]!;
        if (own === 0) continue;
        if (j === i + 1) alone = own;
        if (before + own < cost[j]!) {
          cost[j] = before + own;
          from[j] = i;
        }
      }
      if (alone === 0) {
        const unit = units[start + i]!;
        const next = (unit & 0xfc00) === 0xd800 && i + 1 < length ? i + 2 : i + 1;
        const other = before + costOfCharacter(unit);
        if (other < cost[next]!) {
          cost[next] = other;
          from[next] = i;
        }
      }
    }
    for (let at = length; at > 0; at = from[at]!) marks[start + at] = 1;
  }

  return ({ units, length }) => {
    const marks = new Uint8Array(length + 1);
    marks[0] = 1;
    for (let i = 0; i < length; ) {
      if (codes[units[i]!] === 0) {
        marks[i] = 1;
        i++;
        continue;
      }
      const start = i;
      const limit = Math.min(length, start + RUN);
      while (i < limit && codes[units[i]!] !== 0) i++;
      // A pair of surrogates is one character.
      if (i === limit && i < length && (units[i]! & 0xfc00) === 0xdc00) i--;
      marks[start] = 1;
      markRun(units, start, i - start, marks);
    }
    marks[length] = 1;
    return marks;
  };
}
