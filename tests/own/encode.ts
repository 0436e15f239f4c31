/** Bytes of a text in a legacy double-byte encoding, which the platform decodes but does not write: looked up among all pairs. */
export function encodeAs(encoding: 'gb18030' | 'big5', text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((char) => {
      if (char < '\u0080') return [char.charCodeAt(0)];
      const pair = table.get(char);
      if (!pair) throw new Error(`${encoding} has no "${char}"`);
      return pair;
    }),
  );
}

export function encodeUtf16(text: string, order: 'le' | 'be'): Uint8Array {
  return Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
      order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );
}
