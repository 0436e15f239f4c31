import type { Region } from '../model.ts';

/**
 * Names of currencies as they follow a number, simplified, with their ISO 4217 codes. 元 and 圆 alone are the currency of the article's region
 * and stand apart. Longest first within a first character is not needed: `currencyAfter` tries the longer ones first.
 */
const NAMES: Record<string, string> = {
  人民币: 'CNY',
  元人民币: 'CNY',
  块钱: 'CNY',
  美元: 'USD',
  美金: 'USD',
  美圆: 'USD',
  元美金: 'USD',
  港元: 'HKD',
  港币: 'HKD',
  港圆: 'HKD',
  元港币: 'HKD',
  澳门元: 'MOP',
  澳门币: 'MOP',
  新台币: 'TWD',
  元新台币: 'TWD',
  台币: 'TWD',
  新台币元: 'TWD',
  欧元: 'EUR',
  日元: 'JPY',
  日圆: 'JPY',
  日币: 'JPY',
  英镑: 'GBP',
  韩元: 'KRW',
  韩圆: 'KRW',
  韩币: 'KRW',
  卢布: 'RUB',
  加元: 'CAD',
  加币: 'CAD',
  加拿大元: 'CAD',
  澳元: 'AUD',
  澳币: 'AUD',
  澳大利亚元: 'AUD',
  新西兰元: 'NZD',
  纽元: 'NZD',
  新加坡元: 'SGD',
  新加坡币: 'SGD',
  新元: 'SGD',
  新币: 'SGD',
  坡元: 'SGD',
  瑞士法郎: 'CHF',
  瑞郎: 'CHF',
  泰铢: 'THB',
  卢比: 'INR',
  印度卢比: 'INR',
  印尼盾: 'IDR',
  印尼卢比: 'IDR',
  越南盾: 'VND',
  林吉特: 'MYR',
  令吉: 'MYR',
  马币: 'MYR',
  菲律宾比索: 'PHP',
  迪拉姆: 'AED',
  雷亚尔: 'BRL',
  兰特: 'ZAR',
  里拉: 'TRY',
  坚戈: 'KZT',
  格里夫纳: 'UAH',
  格里夫尼亚: 'UAH',
  瑞典克朗: 'SEK',
  挪威克朗: 'NOK',
  丹麦克朗: 'DKK',
  奈拉: 'NGN',
  沙特里亚尔: 'SAR',
  以色列谢克尔: 'ILS',
};

/** Symbols and codes, as they stand before or after a number in Latin letters. */
const CODES: Record<string, string> = {
  RMB: 'CNY',
  CNY: 'CNY',
  USD: 'USD',
  US$: 'USD',
  HKD: 'HKD',
  HK$: 'HKD',
  NTD: 'TWD',
  TWD: 'TWD',
  NT$: 'TWD',
  EUR: 'EUR',
  JPY: 'JPY',
  GBP: 'GBP',
  KRW: 'KRW',
  SGD: 'SGD',
  S$: 'SGD',
  AUD: 'AUD',
  A$: 'AUD',
  CAD: 'CAD',
  C$: 'CAD',
  CHF: 'CHF',
  '¥': 'CNY',
  '￥': 'CNY',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  $: 'USD',
};

const AFTER = sortedByLength([...Object.keys(NAMES), ...Object.keys(CODES).filter((code) => /^[A-Z]{3}$/.test(code))]);
/** 人民币8亿元: the name comes first. Names in 元 do not: 美元一旦走强. */
const BEFORE = sortedByLength([
  ...Object.keys(CODES),
  ...Object.keys(NAMES).filter((name) => name.endsWith('币') && !name.startsWith('元')),
]);
/** Words that begin with 元 and are no currency: 元宇宙, 元年. */
const YUAN_WORD = /元(?:宇宙|年|旦|素|老|首|件|器件|数据|勋|气|化|论|制)/y;
const REGION_CURRENCY: Record<Region, string> = { CN: 'CNY', HK: 'HKD', TW: 'TWD' };

export interface CurrencyMark {
  /** ISO 4217. */
  currency: string;
  /** Offset at which the mark begins (before a number) or ends (after it). */
  at: number;
}

function sortedByLength(marks: string[]): string[] {
  return marks.sort((a, b) => b.length - a.length);
}

/** The currency whose name or code begins at an offset of folded text. 元 alone is that of the region. */
export function currencyAfter(folded: string, start: number, region: Region): CurrencyMark | null {
  const at = folded[start] === ' ' ? start + 1 : start;
  for (const name of AFTER) {
    if (!folded.startsWith(name, at)) continue;
    if (/^[A-Z]/.test(name) && /[A-Za-z]/.test(folded[at + name.length] ?? '')) continue;
    return { currency: NAMES[name] ?? CODES[name]!, at: at + name.length };
  }
  if (folded[at] !== '元' && folded[at] !== '圆') return null;
  YUAN_WORD.lastIndex = at;
  if (YUAN_WORD.test(folded)) return null;
  const named = /[(](人民币|港币|港元|美元|美金|新台币)[)]/y;
  named.lastIndex = at + 1;
  const inParenthesis = named.exec(folded);
  if (inParenthesis) return { currency: NAMES[inParenthesis[1]!]!, at: at + 1 + inParenthesis[0].length };
  return { currency: REGION_CURRENCY[region], at: at + 1 };
}

/** Names in 元 that stand before a sum which 元 follows again: 美元3亿元, 欧元500万元. */
const NAME_BEFORE_YUAN = /(?:^|[^\d十百千万亿兆换兑])([美欧日港加澳新韩]元|新加坡元|英镑)$/;

/** The foreign currency that is named before a number, where 元 after it alone would be that of the region; or null. */
export function foreignBefore(folded: string, end: number): CurrencyMark | null {
  const name = NAME_BEFORE_YUAN.exec(folded.slice(Math.max(0, end - 6), end))?.[1];
  return name ? { currency: NAMES[name]!, at: end - name.length } : null;
}

/** The currency whose name, code or symbol ends at an offset of folded text, one space allowed: 人民币8亿元, HK$ 500. */
export function currencyBefore(folded: string, end: number): CurrencyMark | null {
  const to = folded[end - 1] === ' ' ? end - 1 : end;
  for (const mark of BEFORE) {
    const from = to - mark.length;
    if (from < 0 || !folded.startsWith(mark, from)) continue;
    if (/^[A-Z]/.test(mark) && /[A-Za-z]/.test(folded[from - 1] ?? '')) continue;
    return { currency: CODES[mark] ?? NAMES[mark]!, at: from };
  }
  return null;
}
