import { MATCH_PREFIXES } from '../limits.ts';
import type { Region } from '../model.ts';
import { type BoundaryJudge, isHan } from './boundary.ts';
import { ACCEPTS, acceptedPattern, step, type Trie } from './trie.ts';

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

export interface Found {
  start: number;
  end: number;
  /** Index of the entry. */
  entry: number;
}

/** Which names count, where not all do. */
export interface Restriction {
  /** Code units that a name may reach over at most. */
  longest: number;
  /** Index of an entry that is not looked for. */
  except: number;
}

/** Gaps between Han characters are stepped over only in names at least this long: 金融 科技 is more often two words in a list than one name. */
const GAP_LEAST_CHARACTERS = 5;

/**
 * Finds names leftmost-longest: at each place the longest one that may stand there, then on from its end. Linear, with one array as long as the text.
 * Characters are compared by the trie's codes, so either script and either width match at no cost. White space is stepped over inside a name where it means
 * nothing, and zero-width characters always.
 *
 * @param judge decides whether a short name is a word of its own at its place.
 */
export function findNames(
  text: string,
  trie: Trie,
  names: NameTable,
  judge: BoundaryJudge,
  region: Region,
  { longest, except }: Restriction = { longest: Number.POSITIVE_INFINITY, except: -1 },
): Found[] {
  const { codeOf, roots, base, check } = trie;
  const codes = readCodes(text, codeOf);
  const spaceCode = codeOf[0x20]!;
  const zeroWidthCode = codeOf[0x200b]!;
  const regionIndex = REGIONS.indexOf(region);
  const found: Found[] = [];
  const patterns = new Int32Array(MATCH_PREFIXES);
  const ends = new Int32Array(MATCH_PREFIXES);
  const { length } = text;
  for (let start = 0; start < length; ) {
    // Nearly every place is passed here: no pattern begins so, or none goes on so.
    const first = codes[start]!;
    if (first === 0 || first > roots) {
      start++;
      continue;
    }
    const following = codes[start + 1]!;
    const word = base[first]!;
    const goesOn = following !== 0 && check[(word >> 2) + following] === following;
    if (!goesOn && (word & ACCEPTS) === 0 && following !== spaceCode && following !== zeroWidthCode) {
      start++;
      continue;
    }
    // Walk as far as any pattern goes, and remember every prefix that is a pattern.
    let state = first;
    let accepted = 0;
    let end = start + 1;
    let depth = 1;
    let hanGap = false;
    for (;;) {
      const pattern = acceptedPattern(trie, state);
      const counts = end - start <= longest && !(hanGap && depth < GAP_LEAST_CHARACTERS);
      if (pattern >= 0 && counts && accepted < MATCH_PREFIXES) {
        patterns[accepted] = pattern;
        ends[accepted++] = end;
      }
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
      state = step(trie, state, code);
      if (state === 0) break;
      depth++;
      end++;
    }
    // The longest that may stand here wins.
    let taken = 0;
    while (accepted > 0 && taken === 0) {
      accepted--;
      const to = ends[accepted]!;
      const entry = chooseEntry(text, start, to, patterns[accepted]!);
      if (entry < 0) continue;
      taken = to;
      if (entry !== SHADOW) found.push({ start, end: to, entry });
    }
    start = taken || start + 1;
  }
  return found;

  /** The entry that the pattern means here: of several the one at home in the region, else the first; -1 if it may not stand here. */
  function chooseEntry(source: string, from: number, to: number, pattern: number): number {
    let chosen = -1;
    let chosenRank = -1;
    for (let name = names.firstName[pattern]!; name < names.firstName[pattern + 1]!; name++) {
      const own = names.regionOf[name]!;
      const rank = own === regionIndex ? 2 : own === 0 ? 1 : 0;
      const entry = names.entryOf[name]!;
      if (rank <= chosenRank || entry === except || !mayStand(source, from, to, name)) continue;
      chosen = entry;
      chosenRank = rank;
    }
    return chosen;
  }

  function mayStand(source: string, from: number, to: number, name: number): boolean {
    const flags = names.flags[name]!;
    if (flags === 0) return true;
    if (flags & NAME.LATIN_START && touchesLatinBefore(source, from)) return false;
    if (flags & NAME.LATIN_END && touchesLatinAfter(source, to)) return false;
    if (flags & NAME.EXACT_CASE && !hasExactCase(source.slice(from, to), names.exactText(name))) return false;
    if (flags & NAME.GUARDED) {
      const { notBefore, notAfter } = names.guards(names.entryOf[name]!);
      if (notBefore.some((guard) => hasCodesAt(codes, from - guard.length, guard))) return false;
      if (notAfter.some((guard) => hasCodesAt(codes, to, guard))) return false;
    }
    return (flags & NAME.SHORT) === 0 || judge(source, from, to);
  }
}

/** The code of every character, and a 0 behind the last, so that nothing need ask where the text ends. */
function readCodes(text: string, codeOf: Uint16Array): Uint16Array {
  const { length } = text;
  const codes = new Uint16Array(length + 1);
  for (let at = 0; at < length; at++) codes[at] = codeOf[text.charCodeAt(at)]!;
  return codes;
}

/** Offset of the character after a gap (one space, any zero-width characters); -1 if the gap parts what it stands between. */
function skipGap(text: string, gap: number, codes: Uint16Array, spaceCode: number, zeroWidthCode: number): number {
  let spaces = 0;
  let after = gap;
  for (; after < text.length; after++) {
    if (codes[after] === spaceCode) spaces++;
    else if (codes[after] !== zeroWidthCode) break;
  }
  if (after >= text.length || spaces > 1) return -1;
  if (spaces === 0) return after;
  const [before, behind] = [halfWidth(text.charCodeAt(gap - 1)), halfWidth(text.charCodeAt(after))];
  return (isLetter(before) && isLetter(behind)) || (isDigit(before) && isDigit(behind)) ? -1 : after;
}

/** Whether a Latin name that begins at `at` is the tail of something longer: a word, a number, an address (www.nft.com, a@ico.org). */
function touchesLatinBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const unit = halfWidth(text.charCodeAt(at - 1));
  if (isLetter(unit) || isDigit(unit) || isAccented(unit) || unit === 0x5f || unit === 0x40) return true;
  return unit === 0x2e && at > 1 && isLetter(halfWidth(text.charCodeAt(at - 2)));
}

function touchesLatinAfter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = halfWidth(text.charCodeAt(at));
  if (isLetter(unit) || isDigit(unit) || isAccented(unit) || unit === 0x5f || unit === 0x40) return true;
  return unit === 0x2e && at + 1 < text.length && isLetter(halfWidth(text.charCodeAt(at + 1)));
}

/** Compares letter by letter; width and the spaces that were stepped over do not count. A plural s may follow. */
function hasExactCase(found: string, name: string): boolean {
  const letters = (text: string) => {
    let out = '';
    for (let i = 0; i < text.length; i++) {
      const unit = halfWidth(text.charCodeAt(i));
      if (isLetter(unit)) out += String.fromCharCode(unit);
    }
    return out;
  };
  const [have, want] = [letters(found), letters(name)];
  return have === want || have === `${want}s`;
}

function hasCodesAt(codes: Uint16Array, at: number, wanted: readonly number[]): boolean {
  if (at < 0) return false;
  for (let i = 0; i < wanted.length; i++) if (codes[at + i] !== wanted[i]) return false;
  return true;
}

function halfWidth(unit: number): number {
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isAccented(unit: number): boolean {
  return unit >= 0xc0 && unit <= 0x24f;
}
