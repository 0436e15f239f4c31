// Hanyu pinyin syllables: which there are, how one is taken apart, and where the tone mark stands (GB/T 16159-2012, ISO 7098:2015).

/** One syllable. `base` is lower case without tone mark, with ü as `ü`; tone 5 is the neutral tone. */
export interface Syllable {
  base: string;
  tone: 1 | 2 | 3 | 4 | 5;
  /** Retroflex ending 儿, as in huār; its character is counted apart. */
  erhua: boolean;
}

/** Every initial with the finals that it takes; an empty initial has the syllables written without one. */
const FINALS_BY_INITIAL: Readonly<Record<string, string>> = {
  '': 'a o e ai ei ao ou an en ang eng er',
  b: 'a o ai ei ao an en ang eng i ie iao ian in ing u',
  p: 'a o ai ei ao ou an en ang eng i ie iao ian in ing u',
  m: 'a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u',
  f: 'a o ei ou an en ang eng u',
  d: 'a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un',
  t: 'a e ai ei ao ou an ang eng ong i ie iao ian ing u uo ui uan un',
  n: 'a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan un ü üe',
  l: 'a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe',
  g: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  k: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  h: 'a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang',
  j: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  q: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  x: 'i ia ie iao iu ian in iang ing iong u ue uan un',
  zh: 'a e ai ei ao ou an en ang eng ong i u ua uo uai ui uan un uang',
  ch: 'a e ai ao ou an en ang eng ong i u ua uo uai ui uan un uang',
  sh: 'a e ai ei ao ou an en ang eng i u ua uo uai ui uan un uang',
  r: 'e ao ou an en ang eng ong i u ua uo ui uan un',
  z: 'a e ai ei ao ou an en ang eng ong i u uo ui uan un',
  c: 'a e ai ao ou an en ang eng ong i u uo ui uan un',
  s: 'a e ai ao ou an en ang eng ong i u uo ui uan un',
  y: 'a o e ai ao ou an ang i in ing ong u ue uan un',
  w: 'a o ai ei an en ang eng u',
};

/** Syllable without tone → its initial and final as written. */
export const SYLLABLES: ReadonlyMap<string, { initial: string; final: string }> = new Map(
  Object.entries(FINALS_BY_INITIAL).flatMap(([initial, finals]) =>
    finals.split(' ').map((final) => [initial + final, { initial, final }] as const),
  ),
);

const LONGEST_SYLLABLE = 6; // zhuang, shuang, chuang
const MARKED = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
const PLAIN = 'aeiouü';

/** A letter without its tone mark, and the tone that the mark stood for (0: none). */
function unmark(letter: string): [string, number] {
  const index = MARKED.indexOf(letter);
  if (index >= 0) return [PLAIN[index >> 2]!, (index & 3) + 1];
  return [letter === 'v' ? 'ü' : letter, 0];
}

/**
 * Takes a word such as `xī'ān` apart; null if it is not pinyin. Inside a word a syllable that begins with a, o or e must follow an apostrophe or hyphen,
 * which is what makes the answer unique (`xiān` is one syllable, `xī'ān` two).
 */
export function splitWord(word: string): Syllable[] | null {
  const all: Syllable[] = [];
  for (const part of word.normalize('NFC').toLowerCase().split(/['’-]/)) {
    const letters = [...part].map(unmark);
    const syllables = splitFrom(letters, 0, true);
    if (!syllables || syllables.length === 0) return null;
    all.push(...syllables);
  }
  return all;
}

function splitFrom(letters: [string, number][], start: number, first: boolean): Syllable[] | null {
  if (start === letters.length) return [];
  if (!first && 'aoe'.includes(letters[start]![0])) return null;
  for (let end = Math.min(letters.length, start + LONGEST_SYLLABLE); end > start; end--) {
    const taken = letters.slice(start, end);
    const base = taken.map(([letter]) => letter).join('');
    const marks = taken.filter(([, tone]) => tone > 0);
    if (!SYLLABLES.has(base) || marks.length > 1) continue;
    const tone = (marks[0]?.[1] ?? 5) as Syllable['tone'];
    if (tone !== 5 && markPosition(base) !== taken.findIndex(([, mark]) => mark > 0)) continue;
    const rest = splitFrom(letters, end, false);
    if (rest) return [{ base, tone, erhua: false }, ...rest];
    if (letters[end]?.[0] === 'r' && base !== 'er') {
      const afterErhua = splitFrom(letters, end + 1, false);
      if (afterErhua) return [{ base, tone, erhua: true }, ...afterErhua];
    }
  }
  return null;
}

/** Index of the letter that carries the tone mark: a or e, else the o of ou, else the last vowel. */
function markPosition(base: string): number {
  const open = base.search(/[ae]/);
  if (open >= 0) return open;
  if (base.includes('ou')) return base.indexOf('o');
  return Math.max(...[...'iouü'].map((vowel) => base.lastIndexOf(vowel)));
}

/** The syllable with its tone mark, such as `lǜ`. */
export function writeSyllable({ base, tone, erhua }: Syllable): string {
  const at = markPosition(base);
  const vowel = PLAIN.indexOf(base[at]!);
  const marked = tone === 5 || vowel < 0 ? base : base.slice(0, at) + MARKED[vowel * 4 + tone - 1] + base.slice(at + 1);
  return erhua ? `${marked}r` : marked;
}

/** A piece of a reading: a pinyin word taken apart, or something kept as it stands (Latin letters, digits, punctuation). */
export type ReadingPart = { syllables: Syllable[] } | { kept: string };

/**
 * Takes a whole reading apart at its spaces; null if a word is neither pinyin nor a Latin part of the term.
 *
 * @param term what the reading is of: words that stand in it with the same letters are kept.
 */
export function parseReading(reading: string, term: string): ReadingPart[] | null {
  const parts: ReadingPart[] = [];
  const isLatinOfTerm = (piece: string) =>
    /^[\x21-\x7e]+$/.test(piece) && term.toLowerCase().includes(piece.toLowerCase());
  for (const word of reading.trim().split(/\s+/)) {
    // Punctuation may touch a pinyin word: “shísìwǔ”.
    const digits = word.match(/\d+/g) ?? [];
    if (digits.length > 0 && !isLatinOfTerm(word) && (/\p{L}/u.test(word) || digits.some((run) => !term.includes(run))))
      return null;
    const pieces = isLatinOfTerm(word) ? [word] : word.split(/([^\p{L}\p{M}'’-]+)/u);
    for (const piece of pieces) {
      if (!piece) continue;
      const isLetters = /\p{L}/u.test(piece);
      if (isLatinOfTerm(piece) || !isLetters) {
        parts.push({ kept: piece });
        continue;
      }
      const syllables = splitWord(piece);
      if (!syllables) return null;
      parts.push({ syllables });
    }
  }
  return parts;
}
