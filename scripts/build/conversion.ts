import { packSections, type Sections } from '../../lib/brain/script/asset.ts';
import { TRIE_NAMES, type TrieName } from '../../lib/brain/script/configs.ts';
import { type PieceReason, REASONS } from '../../lib/brain/script/pieces.ts';
import {
  type JudgedList,
  readBackWords,
  readGlossaryNames,
  readJudgements,
  readList,
  readTerms,
} from './conversion-lists.ts';
import { surnameRows } from './conversion-surnames.ts';
import { packDoubleArray } from './double-array.ts';
import { buildFold } from './fold.ts';
import * as opencc from './opencc-lists.ts';
import { costWords } from './word-costs.ts';

type Rows = [key: string, target: string][];

interface List {
  rows: Rows;
  reason: PieceReason;
}

/** The forms of characters that newspapers in Taiwan print where OpenCC has the other: 平台, 帳戶, 公布, 濕度. */
const TAIWAN_PRINT: Rows = [
  ['臺', '台'],
  ['賬', '帳'],
  ['佈', '布'],
  ['溼', '濕'],
];

/** What Hong Kong's government prints. 分佈 and 佈局 stay, 儘管 too. */
const HONG_KONG_WORDS: Rows = [
  ...['公', '發', '宣', '頒'].map((first): Rows[number] => [`${first}佈`, `${first}布`]),
  ...['快', '早', '量', '可能', '速'].map((last): Rows[number] => [`儘${last}`, `盡${last}`]),
];

/** Characters as newspapers in Hong Kong print them, where OpenCC follows the list for schools (説, 税, 户) or older forms (羣, 啓). */
const HONG_KONG_PRINT: Rows = [
  ...Array.from('兌悅慍戶敘溫稅脫蘊蛻說醞銳閱', (character): Rows[number] => [character, character]),
  ['僞', '偽'],
  ['啓', '啟'],
  ['峯', '峰'],
  ['牀', '床'],
  ['羣', '群'],
  ['麪', '麵'],
];

/** Characters of one word that places print differently and that simplification does not bring together. */
const SAME_IN_PRINT: Rows = [
  ['帳', '账'],
  ['畫', '划'],
  ['紀', '记'],
  ['佈', '布'],
];

/** OpenCC's rows that our judgement keeps. Throws where the two do not name the same rows. */
function judge(rows: Rows, list: JudgedList): Rows {
  const judgements = new Map(readJudgements(list).map((row) => [row.key, row]));
  const kept = rows.filter(([key, target]) => {
    const judgement = judgements.get(key);
    if (judgement?.target !== target) throw new Error(`${list}: no judgement of ${key} ${target}.`);
    return judgement.verdict === 'keep';
  });
  if (judgements.size > rows.length) throw new Error(`${list}: judges words that OpenCC does not have.`);
  return kept;
}

/** The lists of each trie, the first winning where they share a key. */
function listsOf(): Record<TrieName, List[]> {
  const characters = (rows: Rows): List => ({ rows, reason: 'character' });
  const phrases = (rows: Rows): List => ({ rows, reason: 'phrase' });
  const regional = (rows: Rows): List => ({ rows, reason: 'regional' });
  const own = (rows: Rows): List => ({ rows, reason: 'own' });

  const plainRows = [...opencc.STCharacters, ...opencc.STPhrases_GeneratedFromRegionalPhrases, ...opencc.STPhrases];
  const stOwn = [...surnameRows(createGreedy(new Map(plainRows))), ...(readList('phrases.tsv', 2) as Rows)];
  const toTraditional = createGreedy(new Map([...plainRows, ...stOwn]));
  const toTaiwanPrint = createGreedy(new Map(TAIWAN_PRINT));
  const terms = readTerms();
  const toForms = {
    tw: createGreedy(new Map([...opencc.TWVariants, ...TAIWAN_PRINT])),
    hk: createGreedy(new Map([...opencc.HKVariants, ...HONG_KONG_PRINT, ...HONG_KONG_WORDS])),
  };
  const names = readGlossaryNames();
  const keep = (name: string, place: 'tw' | 'hk'): Rows[number] => {
    const key = toTraditional(name);
    return [key, toForms[place](key)];
  };
  // Of rows with one key the last stands.
  const forward = (place: 'tw' | 'hk'): Rows => [
    ...names.filter((name) => !name[place]).map((name) => keep(name.mainland, place)),
    ...names.flatMap((name): Rows => (name[place] ? [[toTraditional(name.mainland), name[place]]] : [])),
    ...terms.map((term): Rows[number] => [toTraditional(term.mainland), term[place]]),
  ];
  // Words that are only read backward stand behind the terms, so that they win.
  const backward = (place: 'tw' | 'hk'): Rows =>
    [...terms.map((term) => ({ ...term, word: term[place] })), ...readBackWords()]
      .filter(({ back }) => back === place || back === 'both')
      .map(({ word, mainland }) => [word, toTraditional(mainland)]);

  // What keeps its words may still be printed in other characters than OpenCC's: 計畫, 公布, 帳戶.
  const toSimplified = createGreedy(new Map([...opencc.TSPhrases, ...opencc.TSCharacters, ...SAME_IN_PRINT]));
  const ownForms = (place: 'tw' | 'hk'): Rows =>
    forward(place).filter(([key, target]) => key !== target && toSimplified(key) === toSimplified(target));

  const tw = [phrases(opencc.TWVariantsPhrases), characters(opencc.TWVariants)];
  const hk = [phrases(opencc.HKVariantsPhrases), characters(opencc.HKVariants)];
  const twRev = [phrases(opencc.TWVariantsRevPhrases), characters(opencc.TWVariantsRev)];
  const hkRev = [phrases(opencc.HKVariantsRevPhrases), characters(opencc.HKVariantsRev)];
  const twKept: Rows = judge(opencc.TWPhrases, 'judged-tw.tsv').map(([key, target]) => [key, toTaiwanPrint(target)]);
  const hkKept: Rows = judge(opencc.HKPhrases, 'judged-hk.tsv').map(([key, target]) => [key, toForms.hk(target)]);
  const plainSt = [
    phrases(opencc.STPhrases),
    phrases(opencc.STPhrases_GeneratedFromRegionalPhrases),
    characters(opencc.STCharacters),
  ];
  return {
    compat: [characters(opencc.CJK_Compatibility_Ideographs)],
    st: plainSt,
    stOwn: [own(stOwn), ...plainSt],
    ts: [phrases(opencc.TSPhrases), characters(opencc.TSCharacters)],
    tw,
    twp: [regional(opencc.TWPhrases), ...tw],
    twpOwn: [own(forward('tw')), regional(twKept), characters(TAIWAN_PRINT), ...tw],
    twTitles: [own(ownForms('tw')), characters(TAIWAN_PRINT), ...tw],
    twRev,
    twpRev: [regional(opencc.TWPhrasesRev), ...twRev],
    twpRevOwn: [own(backward('tw')), regional(judge(opencc.TWPhrasesRev, 'judged-tw-back.tsv')), ...twRev],
    hk,
    hkp: [regional(opencc.HKPhrases), ...hk],
    hkpOwn: [own(forward('hk')), own(HONG_KONG_WORDS), regional(hkKept), characters(HONG_KONG_PRINT), ...hk],
    hkTitles: [own(HONG_KONG_WORDS), own(ownForms('hk')), characters(HONG_KONG_PRINT), ...hk],
    hkRev,
    hkpRev: [regional(opencc.HKPhrasesRev), ...hkRev],
    hkpRevOwn: [own(backward('hk')), regional(judge(opencc.HKPhrasesRev, 'judged-hk-back.tsv')), ...hkRev],
    jp: [phrases(opencc.JPShinjitaiPhrases), characters(opencc.JPShinjitaiCharacters)],
    jpRev: [characters(opencc.JPShinjitaiCharactersRev)],
  };
}

/** Replaces the longest key from the left; enough for the few words that the build itself converts. */
function createGreedy(map: ReadonlyMap<string, string>): (text: string) => string {
  const longest = Math.max(...[...map.keys()].map((key) => key.length));
  return (text) => {
    let out = '';
    for (let i = 0; i < text.length; ) {
      let length = Math.min(longest, text.length - i);
      while (length > 1 && !map.has(text.slice(i, i + length))) length--;
      const part = text.slice(i, i + length);
      out += map.get(part) ?? part;
      i += length;
    }
    return out;
  };
}

/** The words by which all directions cut text, in folded characters. */
function buildWords(lists: Record<TrieName, List[]>, fold: (text: string) => string): Map<string, number> {
  const all = Object.values(lists).flat();
  const keysOf = (...reasons: PieceReason[]) =>
    all.filter((list) => reasons.includes(list.reason)).flatMap((list) => list.rows.map(([key]) => fold(key)));
  return costWords({
    // Of two counts the last stands.
    counted: ['words.tsv', 'own-words.tsv'].flatMap((name) =>
      readList(name, 2).map(([word, perMillion]): [string, number] => [word!, Number(perMillion)]),
    ),
    phrases: keysOf('phrase', 'regional'),
    protectedWords: keysOf('own'),
    without: new Set(readList('joints.tsv', 2).map(([phrase]) => phrase!)),
  });
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

/**
 * Codes for units. Those that stand in most tries come first, then the most used: small tries then have low codes only and stay small, and children lie close
 * together.
 */
function buildAlphabet(keySets: readonly Iterable<string>[]): {
  alphabet: Uint16Array;
  encode: (key: string) => number[];
} {
  const uses = new Map<number, { sets: number; count: number }>();
  for (const keys of keySets) {
    const here = new Set<number>();
    for (const key of keys) {
      for (let i = 0; i < key.length; i++) {
        const unit = key.charCodeAt(i);
        const use = uses.get(unit) ?? { sets: 0, count: 0 };
        if (!here.has(unit)) use.sets++;
        use.count++;
        here.add(unit);
        uses.set(unit, use);
      }
    }
  }
  const units = [...uses].sort(([a, m], [b, n]) => n.sets - m.sets || n.count - m.count || a - b).map(([unit]) => unit);
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
  const foldPairs = buildFold();
  const foldMap = new Map(
    Array.from({ length: foldPairs.length / 2 }, (_, i) => [foldPairs[2 * i]!, foldPairs[2 * i + 1]!]),
  );
  const words = buildWords(lists, (text) =>
    Array.from(text, (character) => foldMap.get(character) ?? character).join(''),
  );

  const { alphabet, encode } = buildAlphabet([
    ...TRIE_NAMES.flatMap((name) => [...maps[name].keys()]),
    ...words.keys(),
  ]);
  const sections: Sections = { alphabet, foldPairs: toUnits(foldPairs), ...pool.sections() };
  const add = (name: string, map: Map<string, number>) => {
    const trie = packDoubleArray([...map].map(([key, value]) => [encode(key), value]));
    sections[`${name}.base`] = trie.base;
    sections[`${name}.check`] = trie.check;
    sections[`${name}.value`] = trie.value;
  };
  for (const name of TRIE_NAMES) add(name, maps[name]);
  add('words', words);
  return packSections(sections);
}
