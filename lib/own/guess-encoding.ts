// Chinese text from before UTF-8. Both encodings are pairs of bytes in overlapping ranges, so that nearly any text of the one decodes as the other, into characters
// that nobody writes. Each has its usual characters in a range of its own, and the one with more of them is right.

/** The text; null if the bytes are not of this encoding. */
export function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** GB 2312: symbols, and the 3,755 characters of its first level. */
function isUsualGb(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3);
}

/** Big5: symbols, and the 5,401 characters of its first level. */
function isUsualBig5(lead: number, trail: number): boolean {
  const isTrail = trail >= 0xa1 || (trail >= 0x40 && trail <= 0x7e);
  return isTrail && lead >= 0xa1 && lead <= 0xc6;
}

function countUsual(bytes: Uint8Array, isUsual: (lead: number, trail: number) => boolean): number {
  let count = 0;
  for (let at = 0; at + 1 < bytes.length; at++) {
    if (bytes[at]! < 0x80) continue;
    if (isUsual(bytes[at]!, bytes[at + 1]!)) count++;
    at++;
  }
  return count;
}

/** The text as GB18030 (with GBK and GB 2312) or Big5, whichever the bytes are; null if neither. */
export function decodeChinese(bytes: Uint8Array): { text: string; encoding: 'gb18030' | 'big5' } | null {
  const gb = tryDecode(bytes, 'gb18030');
  const big5 = tryDecode(bytes, 'big5');
  const isBig5 = big5 !== null && (gb === null || countUsual(bytes, isUsualBig5) > countUsual(bytes, isUsualGb));
  if (isBig5) return { text: big5, encoding: 'big5' };
  return gb === null ? null : { text: gb, encoding: 'gb18030' };
}
