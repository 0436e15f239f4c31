// What a name asks of the characters around it and between its own. Offsets are UTF-16 code units of the text.

/** Offset of the character after a gap (one space, any zero-width characters); -1 if the gap parts what it stands between. */
export function skipGap(
  text: string,
  gap: number,
  codes: Uint16Array,
  spaceCode: number,
  zeroWidthCode: number,
): number {
  let spaces = 0;
  let after = gap;
  for (; after < text.length; after++) {
    if (codes[after] === spaceCode) spaces++;
    else if (codes[after] !== zeroWidthCode) break;
  }
  if (after >= text.length || spaces > 1) return -1;
  if (spaces === 0) return after;
  const [before, behind] = [halfWidth(text.charCodeAt(gap - 1)), halfWidth(text.charCodeAt(after))];
  return (isLetter(before) && isLetter(behind)) || (isDigit(before) && isDigit(behind)) ? -1 : after;
}

/** Whether a Latin name that begins at `at` is the tail of something longer: a word, a number, an address (www.nft.com, a@ico.org). */
export function touchesLatinBefore(text: string, at: number): boolean {
  if (at === 0) return false;
  const unit = halfWidth(text.charCodeAt(at - 1));
  if (isPartOfWord(unit)) return true;
  return unit === 0x2e && at > 1 && isLetter(halfWidth(text.charCodeAt(at - 2)));
}

/** Whether one that ends at `at` is the head of something longer. */
export function touchesLatinAfter(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = halfWidth(text.charCodeAt(at));
  if (isPartOfWord(unit)) return true;
  return unit === 0x2e && at + 1 < text.length && isLetter(halfWidth(text.charCodeAt(at + 1)));
}

/** Compares letter by letter; width and the spaces that were stepped over do not count. A plural s may follow. */
export function hasExactCase(found: string, name: string): boolean {
  const [have, want] = [lettersOf(found), lettersOf(name)];
  return have === want || have === `${want}s`;
}

export function hasCodesAt(codes: Uint16Array, at: number, wanted: readonly number[]): boolean {
  if (at < 0) return false;
  for (let i = 0; i < wanted.length; i++) if (codes[at + i] !== wanted[i]) return false;
  return true;
}

function lettersOf(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = halfWidth(text.charCodeAt(i));
    if (isLetter(unit)) out += String.fromCharCode(unit);
  }
  return out;
}

/** Letters, digits, accented letters, _ and @. */
function isPartOfWord(unit: number): boolean {
  return isLetter(unit) || isDigit(unit) || (unit >= 0xc0 && unit <= 0x24f) || unit === 0x5f || unit === 0x40;
}

function halfWidth(unit: number): number {
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
