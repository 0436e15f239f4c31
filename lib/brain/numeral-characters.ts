// The characters that numbers are written with, in simplified and half-width form.

/** Values of Chinese digits, everyday and financial (大写) ones. */
export const DIGITS = new Map<string, number>();
for (const [value, forms] of [
  '零〇',
  '一壹',
  '二贰两',
  '三叁',
  '四肆',
  '五伍',
  '六陆',
  '七柒',
  '八捌',
  '九玖',
].entries()) {
  for (const form of forms) DIGITS.set(form, value);
}
/** 大写, as on cheques. */
export const FINANCIAL_DIGITS = '壹贰叁肆伍陆柒捌玖';
export const SMALL_UNITS = new Map([
  ['十', 1],
  ['拾', 1],
  ['百', 2],
  ['佰', 2],
  ['千', 3],
  ['仟', 3],
]);
export const LARGE_UNITS = new Map([
  ['万', 4],
  ['亿', 8],
  ['兆', 12],
]);

/** Longer runs of digits are codes, hashes or phone numbers. */
const LONGEST_DIGITS = 18;

export const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';
export const isLatin = (char: string | undefined) => char !== undefined && /[A-Za-z]/.test(char);
export const isChineseNumeral = (char: string | undefined) =>
  char !== undefined && (DIGITS.has(char) || SMALL_UNITS.has(char) || LARGE_UNITS.has(char));

/** End of the Arabic number at an offset, grouping commas and decimals included; -1 if it is part of a word or code. */
export function arabicEnd(folded: string, start: number, text: string): number {
  let at = start;
  while (isDigit(folded[at])) at++;
  if (at - start > LONGEST_DIGITS) return -1;
  if (at - start <= 3) {
    while (folded[at] === ',' && text[at] === ',' && hasThreeDigits(folded, at + 1) && at - start < LONGEST_DIGITS)
      at += 4;
  }
  if (folded[at] === '.' && isDigit(folded[at + 1])) {
    at++;
    while (isDigit(folded[at])) at++;
    // 3.0.1 is a version, 192.168.1.1 an address.
    if (folded[at] === '.' && isDigit(folded[at + 1])) return -1;
  }
  return at - start > 2 * LONGEST_DIGITS ? -1 : at;
}

function hasThreeDigits(folded: string, at: number): boolean {
  return isDigit(folded[at]) && isDigit(folded[at + 1]) && isDigit(folded[at + 2]) && !isDigit(folded[at + 3]);
}
