import type { Tables, Trie } from './asset.ts';
import { SAME } from './asset.ts';

/** Text on its way through the stages: code units, and where its words begin. */
export interface Line {
  units: Uint16Array;
  length: number;
  /** 1 where a segment begins, with one more place for the end; null where nothing is cut. */
  marks: Uint8Array | null;
}

/** What a stage changed: five numbers a place, source start and end, target start and end, reason. Made once and used again: a page is thousands of short texts. */
export class Edits {
  numbers = new Int32Array(1280);
  count = 0;
  private spare = new Int32Array(1280);

  clear(): void {
    this.count = 0;
  }

  push(sourceStart: number, sourceEnd: number, targetStart: number, targetEnd: number, reason: number): void {
    const at = this.count * 5;
    if (at + 5 > this.numbers.length) {
      const grown = new Int32Array(this.numbers.length * 2);
      grown.set(this.numbers);
      this.numbers = grown;
    }
    const { numbers } = this;
    numbers[at] = sourceStart;
    numbers[at + 1] = sourceEnd;
    numbers[at + 2] = targetStart;
    numbers[at + 3] = targetEnd;
    numbers[at + 4] = reason;
    this.count++;
  }

  /** Makes these the changes of two stages in a row: `later` counts from the result of these. Places that touch the same text become one. */
  follow(later: Edits): void {
    const earlier = this.numbers;
    const earlierCount = this.count;
    const most = (earlierCount + later.count + 1) * 5;
    this.numbers = this.spare.length >= most ? this.spare : new Int32Array(most);
    this.spare = earlier;
    this.count = 0;
    const l = later.numbers;
    // `toSource` and `toTarget`: how far the text between places is shifted from the middle text, so far.
    let toSource = 0;
    let toTarget = 0;
    let i = 0;
    let j = 0;
    while (i < earlierCount || j < later.count) {
      // One connected group of places, as a range of the middle text; it begins with whichever place comes first.
      const beginsEarlier = j >= later.count || (i < earlierCount && earlier[i * 5 + 2]! <= l[j * 5]!);
      const start = beginsEarlier ? earlier[i * 5 + 2]! : l[j * 5]!;
      let end = start;
      let reason = 0;
      const sourceStart = start + toSource;
      const targetStart = start + toTarget;
      for (let grows = true; grows; ) {
        grows = false;
        // The first place of a group always belongs; others do where they overlap it.
        if (i < earlierCount && (earlier[i * 5 + 2]! < end || (end === start && earlier[i * 5 + 2] === start))) {
          end = Math.max(end, earlier[i * 5 + 3]!);
          toSource = earlier[i * 5 + 1]! - earlier[i * 5 + 3]!;
          reason = Math.max(reason, earlier[i * 5 + 4]!);
          i++;
          grows = true;
        }
        if (j < later.count && (l[j * 5]! < end || (end === start && l[j * 5] === start))) {
          end = Math.max(end, l[j * 5 + 1]!);
          toTarget = l[j * 5 + 3]! - l[j * 5 + 1]!;
          reason = Math.max(reason, l[j * 5 + 4]!);
          j++;
          grows = true;
        }
      }
      this.push(sourceStart, end + toSource, targetStart, end + toTarget, reason);
    }
  }
}

/**
 * Replaces the longest key at each place, left to right. A key never reaches over a mark of the source.
 *
 * @param mark whether to cut the result at the phrases found, as OpenCC's segmentation by the same dictionary does.
 * @param edits takes what was changed, if given.
 * @param titles another dictionary for what stands in titles.
 */
export function runStage(
  tables: Tables,
  trie: Trie,
  source: Line,
  mark: boolean,
  edits: Edits | null,
  titles: { isTitle: Uint8Array; trie: Trie } | null = null,
): Line {
  const { codes, pool, poolStart, reasons } = tables;
  const { units, length, marks } = source;
  let out = new Uint16Array(length + (length >> 3) + 64);
  let outMarks = marks || mark ? new Uint8Array(out.length + 1) : null;
  let to = 0;

  for (let i = 0; i < length; ) {
    const { base, check, value } = titles && titles.isTitle[i] === 1 ? titles.trie : trie;
    let node = 0;
    let found = 0;
    let end = i;
    for (let j = i; j < length; ) {
      const code = codes[units[j]!]!;
      if (code === 0) break;
      const child = base[node]! + code;
      if (check[child] !== code) break;
      node = child;
      j++;
      if (value[node] !== 0) {
        found = value[node]!;
        end = j;
      }
      if (marks && marks[j] === 1) break;
    }
    if (found === 0) end = i + unmatchedLength(units, i, length);

    const replaced = found > SAME;
    const poolAt = replaced ? poolStart[found]! : 0;
    const grows = replaced ? poolStart[found + 1]! - poolAt : end - i;
    if (to + grows > out.length) {
      out = enlarge(out, (to + grows) * 1.5);
      if (outMarks) outMarks = enlarge(outMarks, out.length + 1);
    }
    if (outMarks) {
      if (marks && marks[i] === 1) outMarks[to] = 1;
      if (mark && (found === SAME || (replaced && reasons[found] !== 0))) {
        outMarks[to] = 1;
        outMarks[to + grows] = 1;
      }
    }
    if (replaced) {
      for (let k = 0; k < grows; k++) out[to + k] = pool[poolAt + k]!;
      if (edits) edits.push(i, end, to, to + grows, reasons[found]!);
    } else {
      for (let k = 0; k < grows; k++) out[to + k] = units[i + k]!;
    }
    to += grows;
    i = end;
  }
  if (outMarks) outMarks[to] = 1;
  return { units: out, length: to, marks: outMarks };
}

/** Longest title that is looked for, in UTF-16 code units: an opening mark without a closing one must not swallow a page. */
const LONGEST_TITLE = 120;

/** 1 for what stands between 《 and the next 》 on the same line; null where nothing does, which is most often so. */
export function markTitles({ units, length }: Line): Uint8Array | null {
  let isTitle: Uint8Array | null = null;
  for (let at = 0; at < length; at++) {
    if (units[at] !== 0x300a) continue;
    const limit = Math.min(length, at + LONGEST_TITLE);
    let end = at + 1;
    while (end < limit && units[end] !== 0x300b && units[end] !== 0x300a && units[end] !== 0x0a) end++;
    if (end === limit || units[end] !== 0x300b) continue;
    isTitle ??= new Uint8Array(length);
    isTitle.fill(1, at + 1, end);
    at = end;
  }
  return isTitle;
}

/** Marks where phrases of a dictionary begin and end, greedily: OpenCC's segmentation. */
export function markSegments(tables: Tables, trie: Trie, line: Line): Uint8Array {
  const marks = new Uint8Array(line.length + 1);
  const { codes, reasons } = tables;
  const { base, check, value } = trie;
  const { units, length } = line;
  for (let i = 0; i < length; ) {
    let node = 0;
    let end = i;
    for (let j = i; j < length; ) {
      const code = codes[units[j]!]!;
      if (code === 0) break;
      const child = base[node]! + code;
      if (check[child] !== code) break;
      node = child;
      j++;
      const found = value[node]!;
      if (found === SAME || (found > SAME && reasons[found] !== 0)) end = j;
    }
    if (end > i) {
      marks[i] = 1;
      marks[end] = 1;
      i = end;
    } else {
      i += unmatchedLength(units, i, length);
    }
  }
  marks[0] = 1;
  marks[length] = 1;
  return marks;
}

function enlarge<T extends Uint16Array | Uint8Array>(array: T, length: number): T {
  const grown = new (array.constructor as new (length: number) => T)(Math.ceil(length));
  grown.set(array);
  return grown;
}

/** Length of what is copied where no key matches: a character, or a whole ideographic description sequence, which stands for one character. */
function unmatchedLength(units: Uint16Array, start: number, length: number): number {
  const unit = units[start]!;
  if (unit < 0x2ff0) return 1;
  if (unit <= 0x2fff) return descriptionLength(units, start, length);
  const isPair = unit >= 0xd800 && unit < 0xdc00 && start + 1 < length && (units[start + 1]! & 0xfc00) === 0xdc00;
  return isPair ? 2 : 1;
}

function descriptionLength(units: Uint16Array, start: number, length: number): number {
  let missing = 1;
  let at = start;
  while (missing > 0) {
    if (at >= length) return 1;
    const unit = units[at]!;
    if (unit >= 0x2ff0 && unit <= 0x2fff) {
      missing += unit === 0x2ff2 || unit === 0x2ff3 ? 2 : 1;
      at += 1;
    } else {
      missing -= 1;
      at += (unit & 0xfc00) === 0xd800 && at + 1 < length && (units[at + 1]! & 0xfc00) === 0xdc00 ? 2 : 1;
    }
  }
  return at - start;
}
