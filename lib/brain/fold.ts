/** Same length, same offsets: one UTF-16 code unit in, one out. */
export type Fold = (text: string) => string;

/**
 * Makes the folding that all rules match on: traditional characters become simplified ones, full-width ASCII becomes ASCII, the ideographic space a space.
 * Letter case and Chinese punctuation outside the full-width ASCII block (。「」《》〔〕、) stay.
 *
 * @param pairs the generated asset `fold.txt`: traditional and simplified characters in turn, each one code unit.
 */
export function createFold(pairs: string): Fold {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  table[0x3000] = 0x20;
  for (let i = 0; i + 1 < pairs.length; i += 2) table[pairs.charCodeAt(i)] = pairs.charCodeAt(i + 1);
  return (text) => {
    // String.fromCharCode takes its characters as arguments, of which engines accept some 65,000 at a time.
    const CHUNK = 8192;
    const units = new Uint16Array(Math.min(CHUNK, text.length));
    let folded = '';
    for (let start = 0; start < text.length; start += CHUNK) {
      const length = Math.min(CHUNK, text.length - start);
      for (let i = 0; i < length; i++) units[i] = table[text.charCodeAt(start + i)]!;
      folded += String.fromCharCode(...units.subarray(0, length));
    }
    return folded;
  };
}
