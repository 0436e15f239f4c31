import { pinyin } from 'pinyin-pro';
import { joinSyllables } from '../../lib/brain/pinyin/join.ts';
import { splitWord } from '../../lib/brain/pinyin/syllables.ts';
import { readingToZhuyin } from '../../lib/brain/pinyin/zhuyin.ts';

/** Stand alone between words. */
const FUNCTION_WORDS = new Set('的和与及或等在对为于由将从向以若之'.split(''));
/** Written together with the word after them. */
const PREFIXES = new Set('反非超双多总副第可去零跨'.split(''));
/** Longest word, in characters, that a single character is still attached to. */
const LONGEST_STEM = 3;
const PUNCTUATION: Readonly<Record<string, string>> = {
  '，': ', ', '、': ', ', '：': ': ', '；': '; ', '（': ' (', '）': ') ', '〔': ' (', '〕': ') ', '《': ' “', '》': '” ', '“': ' “', '”': '” ',
}; // biome-ignore format: one table

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Reading of a simplified text: pinyin with tone marks, joined by words (GB/T 16159-2012), tones as in a dictionary (no sandhi), Latin parts kept; and the
 * same in zhuyin. Throws if `override` or what pinyin-pro gives is not pinyin.
 *
 * @param override the reading in pinyin, where the computed one would be wrong.
 */
export function readTerm(text: string, override?: string): { pinyin: string; zhuyin: string } {
  const reading = override ?? computePinyin(text);
  const zhuyin = readingToZhuyin(reading, text);
  if (zhuyin === null) throw new Error(`The reading "${reading}" of ${text} is not pinyin.`);
  return { pinyin: reading, zhuyin };
}

function computePinyin(text: string): string {
  let out = '';
  for (const run of text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) {
    if (/\p{Script=Han}/u.test(run)) out += ` ${readHan(run)} `;
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

function readHan(run: string): string {
  // pinyin-pro reads polyphones by context, so it gets the whole run.
  const syllables = pinyin(run, { type: 'array', toneSandhi: false });
  let at = 0;
  return joinWords(run)
    .map((word) => {
      const own = syllables.slice(at, at + word.length);
      at += word.length;
      for (const syllable of own)
        if (!splitWord(syllable)) throw new Error(`pinyin-pro reads ${run} as "${syllable}".`);
      return joinSyllables(own);
    })
    .join(' ');
}

/** Words as pinyin writes them: the dictionary's, with single characters attached as prefixes and suffixes; short texts are one word. */
export function joinWords(run: string): string[] {
  if (run.length <= LONGEST_STEM) return [run];
  const words: string[] = [];
  /** Whether the last word is made of single characters only, and may take more of them. */
  let isLoose = false;
  for (const { segment } of segmenter.segment(run)) {
    const last = words.at(-1);
    const single = segment.length === 1;
    if (last === undefined || FUNCTION_WORDS.has(last) || FUNCTION_WORDS.has(segment)) {
      words.push(segment);
      isLoose = single && !FUNCTION_WORDS.has(segment);
    } else if (single && (isLoose ? last.length < 4 : last.length <= LONGEST_STEM)) {
      words[words.length - 1] = last + segment;
    } else if (PREFIXES.has(last) && segment.length <= 2) {
      words[words.length - 1] = last + segment;
      isLoose = false;
    } else {
      words.push(segment);
      isLoose = single;
    }
  }
  return words;
}
