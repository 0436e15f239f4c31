import type { Config } from '../../lib/brain/script/configs.ts';
import { type Conversion, loadConversion } from '../../lib/brain/script/convert.ts';
import type { Oracles } from '../../lib/glossary/compile.ts';
import { buildConversion } from './conversion.ts';

type Forms = Pick<Oracles, 'toTaiwan' | 'toHongKong' | 'toTaiwanCharacters' | 'toHongKongCharacters'>;

/** In names and titles, which keep their words: the characters that newspapers print where OpenCC has others. Never 鍊 in this field. */
const TAIWAN_PRINT: readonly [string, string][] = [
  ['臺', '台'],
  ['賬', '帳'],
  ['佈', '布'],
  ['鍊', '鏈'],
];
const HONG_KONG_PRINT: readonly [string, string][] = [
  ['公佈', '公布'],
  ['發佈', '發布'],
  ['宣佈', '宣布'],
  ['頒佈', '頒布'],
  ['鍊', '鏈'],
];

/** What stands in 《》 is a title: its characters change, its words do not. */
const TITLES = /(《[^》]*》)/;

/**
 * The traditional forms of the glossary's texts, made by the conversion that the page gets too, so that card and page agree.
 *
 * @param bytes the asset `conversion.bin`. It is built from the glossary's sources, never from the compiled glossary.
 */
export function createForms(bytes: Uint8Array): Forms {
  const conversion: Conversion = loadConversion(bytes);
  const byCharacter = (config: Config, print: readonly [string, string][]) => (text: string) =>
    print.reduce((out, [from, to]) => out.replaceAll(from, to), conversion.convert(text, config));
  const byWord = (config: Config, convertTitle: (text: string) => string) => (text: string) =>
    text
      .split(TITLES)
      .map((part) => (TITLES.test(part) ? convertTitle(part) : conversion.convert(part, config)))
      .join('');
  const toTaiwanCharacters = byCharacter('s2tw', TAIWAN_PRINT);
  const toHongKongCharacters = byCharacter('s2hk', HONG_KONG_PRINT);
  return {
    toTaiwan: byWord('s2twp', toTaiwanCharacters),
    toHongKong: byWord('s2hkp', toHongKongCharacters),
    toTaiwanCharacters,
    toHongKongCharacters,
  };
}

let built: Forms | undefined;

/** The forms from the conversion's sources as they stand, built once in a process: it takes seconds. */
export function buildForms(): Forms {
  return (built ??= createForms(buildConversion()));
}
