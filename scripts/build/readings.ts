import { customPinyin, pinyin } from 'pinyin-pro';
import { joinSyllables } from '../../lib/brain/pinyin/join.ts';
import { parseReading, splitWord, writeSyllable } from '../../lib/brain/pinyin/syllables.ts';
import { readingToZhuyin } from '../../lib/brain/pinyin/zhuyin.ts';

/** Stand alone between words. */
const FUNCTION_WORDS = new Set('的和与及或等在对为于由将从向以若之'.split(''));
/** Written together with the word after them. */
const PREFIXES = new Set('反非超双多总副第可去零跨'.split(''));
/** Written together with the word before them. */
const SUFFIXES = new Set('化性式型制者率部厅局法会署院所处业界区省市县链币桥网费税权罪'.split(''));
/** Longest word, in characters, that a single character is still attached to. */
const LONGEST_STEM = 3;
/** Longest word that is made up of single characters, such as 一网通办. */
const LONGEST_LOOSE = 4;
const PUNCTUATION: Readonly<Record<string, string>> = {
  '，': ', ', '、': ', ', '：': ': ', '；': '; ', '（': ' (', '）': ') ', '〔': ' (', '〕': ') ', '《': ' “', '》': '” ', '“': ' “', '”': '” ',
}; // biome-ignore format: one table

/** Words of this field that pinyin-pro reads wrongly. */
customPinyin({
  央行: 'yāng háng', 人行: 'rén háng', 工行: 'gōng háng', 建行: 'jiàn háng', 农行: 'nóng háng', 中行: 'zhōng háng', 交行: 'jiāo háng',
  招行: 'zhāo háng', 多重签名: 'duō chóng qiān míng', 重放攻击: 'chóng fàng gōng jī', 重入攻击: 'chóng rù gōng jī', 长安链: 'cháng ān liàn',
}); // biome-ignore format: one table

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Reading of a text: pinyin with tone marks, joined by words (GB/T 16159-2012), tones as in a dictionary (no sandhi), Latin parts kept; and the same in
 * zhuyin. Throws if what is given or what pinyin-pro answers is not pinyin.
 *
 * @param text simplified.
 * @param options.pinyin the reading, where the computed one would be wrong.
 * @param options.written the text as it is written (traditional, as long as `text`): words are told apart in it.
 * @param options.like reading of another wording of the same thing, which is right about the characters that both have.
 */
export function readTerm(
  text: string,
  options: { pinyin?: string | undefined; written?: string; like?: { text: string; pinyin: string } } = {},
): { pinyin: string; zhuyin: string } {
  const { written = text, like } = options;
  const known = like ? listSyllables(like.text, like.pinyin) : new Map<string, string>();
  const reading = options.pinyin ?? computePinyin(text, written, known);
  const zhuyin = readingToZhuyin(reading, text);
  if (zhuyin === null) throw new Error(`The reading "${reading}" of ${text} is not pinyin.`);
  return { pinyin: reading, zhuyin };
}

/** Character → syllable, for the characters that are always read the same in this text. */
function listSyllables(text: string, reading: string): Map<string, string> {
  const syllables = (parseReading(reading, text) ?? []).flatMap((part) => ('syllables' in part ? part.syllables : []));
  const characters: string[] = text.match(/\p{Script=Han}/gu) ?? [];
  const known = new Map<string, string>();
  if (syllables.length !== characters.length) return known;
  const mixed = new Set<string>();
  characters.forEach((char, at) => {
    const syllable = writeSyllable(syllables[at]!);
    if ((known.get(char) ?? syllable) !== syllable) mixed.add(char);
    known.set(char, syllable);
  });
  for (const char of mixed) known.delete(char);
  return known;
}

function computePinyin(text: string, written: string, known: ReadonlyMap<string, string>): string {
  let out = '';
  for (const { 0: run, index } of text.matchAll(/\p{Script=Han}+|[^\p{Script=Han}]+/gu)) {
    if (/\p{Script=Han}/u.test(run)) out += ` ${readHan(run, written.slice(index, index + run.length), known)} `;
    else out += /[\p{L}\d]/u.test(run) ? ` ${writePunctuation(run)} ` : writePunctuation(run);
  }
  return out
    .replace(/\s+/g, ' ')
    .replace(/ ([,:;)”·])/g, '$1')
    .replace(/([(“·]) /g, '$1')
    .trim();
}

function writePunctuation(run: string): string {
  return [...run].map((char) => PUNCTUATION[char] ?? char).join('');
}

function readHan(run: string, written: string, known: ReadonlyMap<string, string>): string {
  // pinyin-pro reads polyphones by context, so it gets the whole run.
  const syllables = pinyin(run, { type: 'array', toneSandhi: false }).map(
    (syllable, at) => known.get(run[at]!) ?? syllable,
  );
  let at = 0;
  return joinWords(written)
    .map((word) => {
      const own = syllables.slice(at, at + word.length);
      at += word.length;
      for (const syllable of own) {
        if (!splitWord(syllable)) throw new Error(`pinyin-pro reads ${run} as "${syllable}".`);
      }
      return joinSyllables(own);
    })
    .join(' ');
}

/** Words as pinyin writes them: the dictionary's, with single characters attached as prefixes and suffixes; short texts are one word. */
export function joinWords(run: string): string[] {
  if (run.length <= LONGEST_STEM) return [run];
  const segments = Array.from(segmenter.segment(run), ({ segment }) => segment);
  const words: string[] = [];
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]!;
    const last = words.at(-1);
    const isContent = !FUNCTION_WORDS.has(segment);
    if (segment.length > 1 || !isContent) {
      words.push(segment);
      continue;
    }
    if (
      SUFFIXES.has(segment) &&
      last !== undefined &&
      last.length > 1 &&
      last.length <= LONGEST_STEM &&
      !FUNCTION_WORDS.has(last)
    ) {
      words[words.length - 1] = last + segment;
      continue;
    }
    // Single characters in a row are a word that the dictionary does not have.
    let loose = segment;
    while (loose.length < LONGEST_LOOSE && segments[i + 1]?.length === 1 && !FUNCTION_WORDS.has(segments[i + 1]!))
      loose += segments[++i]!;
    const next = segments[i + 1];
    if (loose.length > 1) words.push(loose);
    else if (PREFIXES.has(loose) && next !== undefined && next.length <= 2 && !FUNCTION_WORDS.has(next)) {
      words.push(loose + next);
      i++;
    } else if (last !== undefined && last.length <= LONGEST_STEM && !FUNCTION_WORDS.has(last))
      words[words.length - 1] = last + loose;
    else words.push(loose);
  }
  return words;
}
