import { MATCH_PREFIXES } from '../limits.ts';
import type { Region } from '../model.ts';
import { type BoundaryJudge, isHan } from './boundary.ts';
import { hasCodesAt, hasExactCase, skipGap, touchesLatinAfter, touchesLatinBefore } from './name-edges.ts';
import { mayHavePair } from './pair-set.ts';
import { ACCEPTS, LEAF, patternOf, type Trie } from './trie.ts';

/** What a name of an entry asks of the text around it. Bits of NameTable.flags. */
export const NAME = {
  /** Begins with a Latin letter or digit: none may stand before it. */
  LATIN_START: 1,
  /** Ends with one: none may follow. */
  LATIN_END: 2,
  /** Counts only in the letter case of the entry. */
  EXACT_CASE: 4,
  /** Two characters, or three of an entry with guards: the words around may claim them. */
  SHORT: 8,
  /** The entry lists what must not stand before or after. */
  GUARDED: 16,
} as const;

/** `entryOf` of a word that is no entry, but takes its characters from shorter names inside it (产业链 from 链上). */
export const SHADOW = 0xffff;

/** The names behind the trie's patterns: pattern `p` stands for names `firstName[p]` up to, not including, `firstName[p + 1]`. */
export interface NameTable {
  firstName: Uint32Array;
  entryOf: Uint16Array;
  flags: Uint8Array;
  /** Index into REGIONS. */
  regionOf: Uint8Array;
  /** The name as the entry writes it, for EXACT_CASE. */
  exactText(name: number): string;
  /** The lists of the entry of a GUARDED name, as codes of the trie. */
  guards(entry: number): { notBefore: readonly (readonly number[])[]; notAfter: readonly (readonly number[])[] };
}

export const REGIONS: readonly Region[] = ['CN', 'TW', 'HK'];

/** A set of names that is looked for: the built-in ones, or the reader's own. */
export interface NameLayer {
  trie: Trie;
  names: NameTable;
  /** Entries that are not looked for, and whose names take nothing from shorter ones; null: none. */
  isHidden: ((entry: number) => boolean) | null;
}

/** An entry of a layer, both by index. */
export interface FoundEntry {
  layer: number;
  entry: number;
}

export interface Found extends FoundEntry {
  start: number;
  end: number;
  /** Further entries of that name, the likelier first; null where there are none. */
  others: FoundEntry[] | null;
}

/** Which names count, where not all do. */
export interface Restriction {
  /** Code units that a name may reach over at most. */
  longest: number;
  /** An entry that is not looked for; null: none. */
  except: FoundEntry | null;
  /** Where the search begins; what stands before still counts as what is around a name. */
  from: number;
}

/** Gaps between Han characters are stepped over only in names at least this long: 金融 科技 is more often two words in a list than one name. */
const GAP_LEAST_CHARACTERS = 5;

/**
 * Finds the names of all layers leftmost-longest: at each place the longest one that may stand there, then on from its end. Of a string that is a name in several
 * layers the entries of the first come first. Linear, with one array as long as the text for each layer. Characters are compared by the trie's codes, so either
 * script and either width match at no cost. White space is stepped over inside a name where it means nothing, and zero-width characters always.
 *
 * @param judge decides whether a short name is a word of its own at its place.
 */
export function findNames(
  text: string,
  layers: readonly NameLayer[],
  judge: BoundaryJudge,
  region: Region,
  { longest, except, from: begin }: Restriction = { longest: Number.POSITIVE_INFINITY, except: null, from: 0 },
): Found[] {
  const scans = layers.map(({ trie, names, isHidden }, layer) => {
    const without = except?.layer === layer ? except.entry : -1;
    return createScan(text, trie, names, judge, region, longest, (entry) => entry === without || !!isHidden?.(entry));
  });
  const found: Found[] = [];
  for (let from = begin; ; ) {
    let best = -1;
    for (let layer = 0; layer < scans.length; layer++) {
      const scan = scans[layer]!;
      if (scan.start < from) scan.goOn(from);
      const first = scans[best];
      if (!first || scan.start < first.start || (scan.start === first.start && scan.end > first.end)) best = layer;
    }
    const taken = scans[best];
    if (!taken || taken.start === NONE) return found;
    const { start, end, entry, further } = taken;
    if (entry !== SHADOW) {
      const others = listOthers(scans, best, further);
      found.push({ start, end, layer: best, entry, others });
    }
    from = end;
  }
}

/** Who else is called as the name that a scan has come to. */
function listOthers(scans: readonly Scan[], best: number, further: readonly number[] | null): FoundEntry[] | null {
  if (further === null && best === scans.length - 1) return null;
  const { start, end } = scans[best]!;
  const others = (further ?? []).map((entry) => ({ layer: best, entry }));
  for (let layer = best + 1; layer < scans.length; layer++) {
    const scan = scans[layer]!;
    if (scan.start !== start || scan.end !== end || scan.entry === SHADOW) continue;
    for (const entry of [scan.entry, ...(scan.further ?? [])]) others.push({ layer, entry });
  }
  return others.length > 0 ? others : null;
}

/** `start` of a scan that has come to the end. */
const NONE = 0x7fffffff;

/** The next name of one layer. */
interface Scan {
  start: number;
  end: number;
  /** Whom the name means, and who else is called so, the likelier first. */
  entry: number;
  further: number[] | null;
  /** Goes to the first name that begins at an offset or behind it. */
  goOn(from: number): void;
}

function createScan(
  text: string,
  trie: Trie,
  names: NameTable,
  judge: BoundaryJudge,
  region: Region,
  longest: number,
  isLeftOut: (entry: number) => boolean,
): Scan {
  const { codeOf, roots, base, check, pairs } = trie;
  const codes = readCodes(text, codeOf);
  const spaceCode = codeOf[0x20]!;
  const zeroWidthCode = codeOf[0x200b]!;
  const regionIndex = REGIONS.indexOf(region);
  const patterns = new Int32Array(MATCH_PREFIXES);
  const ends = new Int32Array(MATCH_PREFIXES);
  const scan: Scan = { start: -1, end: -1, entry: -1, further: null, goOn };
  return scan;

  function goOn(from: number): void {
    const { length } = text;
    let following = codes[from]!;
    for (let start = from; start < length; start++) {
      // Nearly every place is passed here: no pattern begins so, or none goes on so.
      const first = following;
      following = codes[start + 1]!;
      if (first === 0 || first > roots) continue;
      if (!mayHavePair(pairs, first, following)) continue;
      if (takeLongest(start)) return;
    }
    scan.start = NONE;
    scan.end = NONE;
  }

  /** Takes the longest name that may stand at a place; false if none may. */
  function takeLongest(start: number): boolean {
    // Walk as far as any pattern goes, and remember every prefix that is a pattern.
    let word = base[codes[start]!]!;
    let accepted = 0;
    let end = start + 1;
    let depth = 1;
    let hanGap = false;
    for (;;) {
      if ((word & ACCEPTS) !== 0) {
        const counts = end - start <= longest && !(hanGap && depth < GAP_LEAST_CHARACTERS);
        if (counts && accepted < MATCH_PREFIXES) {
          patterns[accepted] = patternOf(trie, word);
          ends[accepted++] = end;
        }
      }
      if ((word & LEAF) !== 0) break;
      let code = codes[end]!;
      if (code === spaceCode || code === zeroWidthCode) {
        const after = skipGap(text, end, codes, spaceCode, zeroWidthCode);
        if (after >= 0) {
          const hasSpace = codes.subarray(end, after).includes(spaceCode);
          hanGap ||= hasSpace && isHan(text.charCodeAt(end - 1)) && isHan(text.charCodeAt(after));
          end = after;
          code = codes[end]!;
        }
      }
      const slot = (word >> 2) + code;
      if (code === 0 || check[slot] !== code) break;
      word = base[slot]!;
      depth++;
      end++;
    }
    while (accepted-- > 0) {
      if (!takeEntries(start, ends[accepted]!, patterns[accepted]!)) continue;
      scan.start = start;
      scan.end = ends[accepted]!;
      return true;
    }
    return false;
  }

  /** Takes the entries that the pattern means here, those at home in the region first, then the mainland's; false if it may not stand here. */
  function takeEntries(from: number, to: number, pattern: number): boolean {
    const name = names.firstName[pattern]!;
    if (names.firstName[pattern + 1] === name + 1) {
      const entry = names.entryOf[name]!;
      if (isLeftOut(entry) || !mayStand(from, to, name)) return false;
      scan.entry = entry;
      scan.further = null;
      return true;
    }
    const [likeliest, ...further] = listEntries(from, to, pattern);
    if (likeliest === undefined) return false;
    scan.entry = likeliest;
    scan.further = further.length > 0 ? further : null;
    return true;
  }

  function listEntries(from: number, to: number, pattern: number): number[] {
    const entries: number[] = [];
    const ranks: number[] = [];
    for (let name = names.firstName[pattern]!; name < names.firstName[pattern + 1]!; name++) {
      const entry = names.entryOf[name]!;
      if (isLeftOut(entry) || !mayStand(from, to, name)) continue;
      const home = names.regionOf[name]!;
      const rank = home === regionIndex ? 2 : home === 0 ? 1 : 0;
      let at = ranks.findIndex((other) => other < rank);
      if (at < 0) at = ranks.length;
      ranks.splice(at, 0, rank);
      entries.splice(at, 0, entry);
    }
    return [...new Set(entries)];
  }

  function mayStand(from: number, to: number, name: number): boolean {
    const flags = names.flags[name]!;
    if (flags === 0) return true;
    if (flags & NAME.LATIN_START && touchesLatinBefore(text, from)) return false;
    if (flags & NAME.LATIN_END && touchesLatinAfter(text, to)) return false;
    if (flags & NAME.EXACT_CASE && !hasExactCase(text.slice(from, to), names.exactText(name))) return false;
    if (flags & NAME.GUARDED) {
      const { notBefore, notAfter } = names.guards(names.entryOf[name]!);
      if (notBefore.some((guard) => hasCodesAt(codes, from - guard.length, guard))) return false;
      if (notAfter.some((guard) => hasCodesAt(codes, to, guard))) return false;
    }
    return (flags & NAME.SHORT) === 0 || judge(text, from, to);
  }
}

/** The code of every character, and a 0 behind the last, so that nothing need ask where the text ends. */
function readCodes(text: string, codeOf: Uint16Array): Uint16Array {
  const { length } = text;
  const codes = new Uint16Array(length + 1);
  for (let at = 0; at < length; at++) codes[at] = codeOf[text.charCodeAt(at)]!;
  return codes;
}
