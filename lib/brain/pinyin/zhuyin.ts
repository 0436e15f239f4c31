import { parseReading, SYLLABLES, type Syllable } from './syllables.ts';

// Zhuyin fuhao (注音符號) as Taiwan's Ministry of Education writes it: the first tone unmarked, the neutral tone's dot in front.

const INITIALS: Readonly<Record<string, string>> = {
  b: 'ㄅ', p: 'ㄆ', m: 'ㄇ', f: 'ㄈ', d: 'ㄉ', t: 'ㄊ', n: 'ㄋ', l: 'ㄌ', g: 'ㄍ', k: 'ㄎ', h: 'ㄏ', j: 'ㄐ', q: 'ㄑ', x: 'ㄒ',
  zh: 'ㄓ', ch: 'ㄔ', sh: 'ㄕ', r: 'ㄖ', z: 'ㄗ', c: 'ㄘ', s: 'ㄙ', y: '', w: '', '': '',
}; // biome-ignore format: one table

const FINALS: Readonly<Record<string, string>> = {
  a: 'ㄚ', o: 'ㄛ', e: 'ㄜ', ai: 'ㄞ', ei: 'ㄟ', ao: 'ㄠ', ou: 'ㄡ', an: 'ㄢ', en: 'ㄣ', ang: 'ㄤ', eng: 'ㄥ', er: 'ㄦ',
  i: 'ㄧ', ia: 'ㄧㄚ', io: 'ㄧㄛ', ie: 'ㄧㄝ', iai: 'ㄧㄞ', iao: 'ㄧㄠ', iu: 'ㄧㄡ', ian: 'ㄧㄢ', in: 'ㄧㄣ', iang: 'ㄧㄤ', ing: 'ㄧㄥ',
  u: 'ㄨ', ua: 'ㄨㄚ', uo: 'ㄨㄛ', uai: 'ㄨㄞ', ui: 'ㄨㄟ', uan: 'ㄨㄢ', un: 'ㄨㄣ', uang: 'ㄨㄤ', ong: 'ㄨㄥ',
  ü: 'ㄩ', üe: 'ㄩㄝ', üan: 'ㄩㄢ', ün: 'ㄩㄣ', iong: 'ㄩㄥ',
}; // biome-ignore format: one table

/** Finals of the syllables spelled with y and w, whose letter stands for a vowel: you is iu, wen is un. */
const SPELLED_WITH_Y: Readonly<Record<string, string>> = {
  a: 'ia', o: 'io', e: 'ie', ai: 'iai', ao: 'iao', ou: 'iu', an: 'ian', ang: 'iang', i: 'i', in: 'in', ing: 'ing',
  ong: 'iong', u: 'ü', ue: 'üe', uan: 'üan', un: 'ün',
}; // biome-ignore format: one table
const SPELLED_WITH_W: Readonly<Record<string, string>> = {
  a: 'ua', o: 'uo', ai: 'uai', ei: 'ui', an: 'uan', en: 'un', ang: 'uang', u: 'u',
}; // biome-ignore format: one table

const TONES = ['', '', 'ˊ', 'ˇ', 'ˋ'];

/** Zhuyin of one syllable, such as ㄌㄩˋ. */
export function toZhuyin({ base, tone, erhua }: Syllable): string {
  const parts = SYLLABLES.get(base);
  if (!parts) throw new Error(`"${base}" is not a pinyin syllable`);
  const sounds = INITIALS[parts.initial]! + finalSounds(parts.initial, parts.final);
  const toned = tone === 5 ? `˙${sounds}` : sounds + TONES[tone];
  return erhua ? `${toned}ㄦ` : toned;
}

function finalSounds(initial: string, final: string): string {
  if (initial === 'y') return FINALS[SPELLED_WITH_Y[final]!]!;
  if (initial === 'w') return final === 'eng' ? 'ㄨㄥ' : FINALS[SPELLED_WITH_W[final]!]!;
  // zhi chi shi ri zi ci si: the initial is the whole syllable.
  if (final === 'i' && /^(zh|ch|sh|r|z|c|s)$/.test(initial)) return '';
  // After j, q and x the letter u always stands for ü.
  if (/^[jqx]$/.test(initial) && final.startsWith('u')) return FINALS[`ü${final.slice(1)}`]!;
  return FINALS[final]!;
}

/**
 * Zhuyin of a reading in pinyin, syllables separated by one space, words by two; Latin parts stay. Null if the reading is not pinyin.
 *
 * @param term what the reading is of; see parseReading.
 */
export function readingToZhuyin(reading: string, term: string): string | null {
  const parts = parseReading(reading, term);
  if (!parts) return null;
  return parts.map((part) => ('kept' in part ? part.kept : part.syllables.map(toZhuyin).join(' '))).join('  ');
}
