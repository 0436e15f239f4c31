import { packSections, type Sections } from '../../lib/brain/script/asset.ts';
import { TRIE_NAMES, type TrieName } from '../../lib/brain/script/configs.ts';
import { type PieceReason, REASONS } from '../../lib/brain/script/pieces.ts';
import { packDoubleArray } from './double-array.ts';
import * as opencc from './opencc-lists.ts';

interface List {
  rows: [key: string, target: string][];
  reason: PieceReason;
}

/** The lists of each trie, the first winning where they share a key. */
function listsOf(): Record<TrieName, List[]> {
  const characters = (rows: List['rows']): List => ({ rows, reason: 'character' });
  const phrases = (rows: List['rows']): List => ({ rows, reason: 'phrase' });
  const regional = (rows: List['rows']): List => ({ rows, reason: 'regional' });
  const tw = [phrases(opencc.TWVariantsPhrases), characters(opencc.TWVariants)];
  const hk = [phrases(opencc.HKVariantsPhrases), characters(opencc.HKVariants)];
  const twRev = [phrases(opencc.TWVariantsRevPhrases), characters(opencc.TWVariantsRev)];
  const hkRev = [phrases(opencc.HKVariantsRevPhrases), characters(opencc.HKVariantsRev)];
  return {
    compat: [characters(opencc.CJK_Compatibility_Ideographs)],
    st: [
      phrases(opencc.STPhrases),
      phrases(opencc.STPhrases_GeneratedFromRegionalPhrases),
      characters(opencc.STCharacters),
    ],
    ts: [phrases(opencc.TSPhrases), characters(opencc.TSCharacters)],
    tw,
    twp: [regional(opencc.TWPhrases), ...tw],
    twpOwn: [regional(opencc.TWPhrases), ...tw],
    twRev,
    twpRev: [regional(opencc.TWPhrasesRev), ...twRev],
    twpRevOwn: [regional(opencc.TWPhrasesRev), ...twRev],
    hk,
    hkp: [regional(opencc.HKPhrases), ...hk],
    hkpOwn: [regional(opencc.HKPhrases), ...hk],
    hkRev,
    hkpRev: [regional(opencc.HKPhrasesRev), ...hkRev],
    hkpRevOwn: [regional(opencc.HKPhrasesRev), ...hkRev],
    jp: [phrases(opencc.JPShinjitaiPhrases), characters(opencc.JPShinjitaiCharacters)],
    jpRev: [characters(opencc.JPShinjitaiCharactersRev)],
  };
}

/** Numbers for targets, one for each pair of target and reason. 0 is none and 1 a phrase that stays as it is. */
class Pool {
  private numbers = new Map<string, number>();
  private targets: string[] = ['', ''];
  private reasons: number[] = [0, 0];

  number(target: string, reason: PieceReason): number {
    const key = `${reason} ${target}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.targets.length;
      if (number > 0xffff) throw new Error('More than 65,535 targets: widen Trie.value.');
      this.numbers.set(key, number);
      this.targets.push(target);
      this.reasons.push(REASONS.indexOf(reason));
    }
    return number;
  }

  sections(): Sections {
    const starts = [0];
    for (const target of this.targets) starts.push(starts.at(-1)! + target.length);
    return {
      pool: toUnits(this.targets.join('')),
      poolStart: Uint32Array.from(starts),
      reasons: Uint8Array.from(this.reasons),
    };
  }
}

function toUnits(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Codes for units, the most used first: children then lie close together. */
function buildAlphabet(keys: Iterable<string>): { alphabet: Uint16Array; encode: (key: string) => number[] } {
  const counts = new Map<number, number>();
  for (const key of keys)
    for (let i = 0; i < key.length; i++) counts.set(key.charCodeAt(i), (counts.get(key.charCodeAt(i)) ?? 0) + 1);
  const units = [...counts].sort(([a, m], [b, n]) => n - m || a - b).map(([unit]) => unit);
  const codes = new Map(units.map((unit, i) => [unit, i + 1]));
  return {
    alphabet: Uint16Array.from(units),
    encode: (key) => Array.from({ length: key.length }, (_, i) => codes.get(key.charCodeAt(i))!),
  };
}

/** The asset `conversion.bin`: all dictionaries of OpenCC's (as opencc-js ships them, Apache-2.0) and our own lists. See lib/brain/script/asset.ts for the layout. */
export function buildConversion(): Uint8Array<ArrayBuffer> {
  const lists = listsOf();
  const pool = new Pool();
  const maps = {} as Record<TrieName, Map<string, number>>;
  for (const name of TRIE_NAMES) {
    const map = new Map<string, number>();
    for (const { rows, reason } of lists[name].toReversed()) {
      for (const [key, target] of rows) {
        if (key !== target) map.set(key, pool.number(target, reason));
        else if (reason !== 'character') map.set(key, 1);
        else map.delete(key);
      }
    }
    maps[name] = map;
  }
  const { alphabet, encode } = buildAlphabet(TRIE_NAMES.flatMap((name) => [...maps[name].keys()]));
  const sections: Sections = { alphabet, ...pool.sections() };
  const add = (name: string, map: Map<string, number>) => {
    const trie = packDoubleArray(
      [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [encode(key), value]),
    );
    sections[`${name}.base`] = trie.base;
    sections[`${name}.check`] = trie.check;
    sections[`${name}.value`] = trie.value;
  };
  for (const name of TRIE_NAMES) add(name, maps[name]);
  add('words', new Map());
  sections.wordCosts = new Uint16Array(1);
  sections.foldPairs = new Uint16Array(0);
  return packSections(sections);
}
