import type { Config } from '../../lib/brain/script/configs.ts';
import { loadConversion } from '../../lib/brain/script/convert.ts';
import type { Oracles } from '../../lib/glossary/compile.ts';
import { buildConversion } from './conversion.ts';

type Forms = Pick<Oracles, 'toTaiwan' | 'toHongKong' | 'toTaiwanCharacters' | 'toHongKongCharacters'>;
type Corrections = readonly (readonly [wrong: RegExp, right: string])[];

/** Quotation marks, and words that are one thing in this field where a character could be another: 鏈 is never 鍊 here. */
const ANYWHERE: Corrections = [
  [/“/g, '「'],
  [/”/g, '」'],
  [/‘/g, '『'],
  [/’/g, '』'],
  [/鍊/g, '鏈'],
  [/銀髮(?=〔|\d)/g, '銀發'],
  [/松(?=耦合)/g, '鬆'],
  [/(?<=多|所)籤(?!等)/g, '簽'],
];

/** The characters that newspapers in Taiwan print where OpenCC has others. */
const TAIWAN_PRINT: Corrections = [
  [/臺/g, '台'],
  [/賬/g, '帳'],
  [/佈/g, '布'],
];

/** What Hong Kong's government prints. */
const HONG_KONG_PRINT: Corrections = [
  [/(?<=[公發宣頒])佈/g, '布'],
  [/啓/g, '啟'],
  [/説/g, '說'],
  [/税/g, '稅'],
  [/羣/g, '群'],
  [/户/g, '戶'],
  [/兑/g, '兌'],
];

/** 数字 in the glossary's prose is digital, not a figure, except in these names and words. */
const DIGITAL = /數字(?!貨幣研究所|票據交易平台|人民幣(?:行動|國際|運營|管理委員會)|串|中國|指紋庫)/g;
/** 程序 is a procedure, except where it runs. */
const PROGRAM = /(?<=靠|合約|惡意|挖礦|木馬|資源的|自動(?:執行|支付)的|區塊鏈)程序|程序(?=庫)/g;

/** The words of the glossary's own prose where the general conversion, which has to fit any page, must stay undecided. */
const TAIWAN_PROSE: Corrections = [
  [DIGITAL, '數位'],
  [PROGRAM, '程式'],
  [/(?<=[A-Za-zá]|漢江)專案/g, '計畫'],
  [/專案/g, '項目'],
  [/(?<!程式)代碼/g, '程式碼'],
  [/應用程式程式設計介面/g, '應用程式介面'],
  [/量子運算機/g, '量子電腦'],
  [/部資訊中心/g, '部信息中心'],
  [/釐米/g, '公分'],
  [/計劃/g, '計畫'],
  [/內地/g, '中國大陸'],
];
const HONG_KONG_PROSE: Corrections = [
  [DIGITAL, '數碼'],
  [PROGRAM, '程式'],
  [/部資訊中心/g, '部信息中心'],
];

/** What stands in 《》 is a title: its characters change, its words do not. */
const TITLE = /(《[^》]*》)/;

/**
 * The traditional forms of the glossary's texts, made by the conversion that the page gets too, so that card and page agree.
 *
 * @param bytes the asset `conversion.bin`. It is built from the glossary's sources, never from the compiled glossary.
 */
export function createForms(bytes: Uint8Array): Forms {
  const conversion = loadConversion(bytes);
  const byCharacter = (config: Config, corrections: Corrections) => (text: string) =>
    correct(conversion.convert(text, config), corrections);
  const byWord = (config: Config, convertTitle: (text: string) => string, corrections: Corrections) => (text: string) =>
    text
      .split(TITLE)
      .map((part) => (TITLE.test(part) ? convertTitle(part) : correct(conversion.convert(part, config), corrections)))
      .join('');
  const toTaiwanCharacters = byCharacter('s2tw', [...ANYWHERE, ...TAIWAN_PRINT]);
  const toHongKongCharacters = byCharacter('s2hk', [...ANYWHERE, ...HONG_KONG_PRINT]);
  return {
    toTaiwan: byWord('s2twp', toTaiwanCharacters, [...ANYWHERE, ...TAIWAN_PRINT, ...TAIWAN_PROSE]),
    toHongKong: byWord('s2hkp', toHongKongCharacters, [...ANYWHERE, ...HONG_KONG_PRINT, ...HONG_KONG_PROSE]),
    toTaiwanCharacters,
    toHongKongCharacters,
  };
}

function correct(text: string, corrections: Corrections): string {
  return corrections.reduce((out, [wrong, right]) => out.replace(wrong, right), text);
}

let built: Forms | undefined;

/** The forms from the conversion's sources as they stand, built once in a process: it takes seconds. */
export function buildForms(): Forms {
  built ??= createForms(buildConversion());
  return built;
}
