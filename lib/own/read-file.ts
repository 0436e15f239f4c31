import { OWN_FILE_BYTES } from '../limits.ts';
import { decodeChinese, tryDecode } from './guess-encoding.ts';

/** Why a file, or pasted text, is refused as a whole. Each has an interface text `own.problem.…`. */
export type FileProblem =
  /** A workbook of a spreadsheet (xlsx, xls, ods), which is no text. */
  | 'workbook'
  /** Something else that is no text. */
  | 'binary'
  /** Text in an encoding that cannot be told. */
  | 'encoding'
  /** UTF-8 or UTF-16 that ends within a character. */
  | 'cut-short'
  | 'too-large'
  | 'empty'
  /** JSON that does not parse: damaged or cut short. */
  | 'bad-json'
  /** JSON that holds no entries where they are looked for. */
  | 'not-a-glossary'
  /** An export of a later version. */
  | 'newer-version'
  /** A quote that is opened and never closed: cut short, or no table. */
  | 'open-quote'
  | 'too-many-columns'
  | 'too-many-entries'
  /** A header line without a column for the term. */
  | 'no-term-column'
  /** The list that was to be imported into is no longer there. */
  | 'no-such-list';

/** First bytes of formats that people take for tables, and of archives. */
const WORKBOOKS = ['504b0304', 'd0cf11e0'];
const OTHERS = ['25504446', '1f8b', '89504e47', 'ffd8ff', '47494638', '52617221', '377abcaf'];

/** The text of a file, with the name of its encoding. A byte order mark decides; else what the bytes can be, UTF-8 first. */
export function decodeFile(bytes: Uint8Array): { text: string; encoding: string } | { problem: FileProblem } {
  if (bytes.length > OWN_FILE_BYTES) return { problem: 'too-large' };
  const start = Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (WORKBOOKS.some((magic) => start.startsWith(magic))) return { problem: 'workbook' };
  if (OTHERS.some((magic) => start.startsWith(magic))) return { problem: 'binary' };
  if (start.startsWith('fffe0000') || start.startsWith('0000feff')) return { problem: 'encoding' };
  if (start.startsWith('fffe')) return decodeWide(bytes.subarray(2), 'utf-16le');
  if (start.startsWith('feff')) return decodeWide(bytes.subarray(2), 'utf-16be');
  const bare = start.startsWith('efbbbf') ? bytes.subarray(3) : bytes;
  if (bare.includes(0)) return decodeWithZeros(bare);
  const text = tryDecode(bare, 'utf-8');
  if (text !== null) return checkText(text, 'utf-8');
  if (isCutWithinCharacter(bare)) return { problem: 'cut-short' };
  if (bare !== bytes) return { problem: 'encoding' };
  const guess = decodeChinese(bytes);
  return guess ? checkText(guess.text, guess.encoding) : { problem: 'encoding' };
}

function decodeWide(bytes: Uint8Array, encoding: string): ReturnType<typeof decodeFile> {
  const text = tryDecode(bytes, encoding);
  if (text !== null) return checkText(text, encoding);
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return { problem: whole.length < bytes.length && tryDecode(whole, encoding) !== null ? 'cut-short' : 'encoding' };
}

/** Zero bytes without a byte order mark: UTF-16, whose ASCII characters have them all on one side, or no text. */
function decodeWithZeros(bytes: Uint8Array): ReturnType<typeof decodeFile> {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2]!++;
  if (zeros[0]! > 0 && zeros[1]! > 0) return { problem: 'binary' };
  const result = decodeWide(bytes, zeros[1]! > 0 ? 'utf-16le' : 'utf-16be');
  return 'problem' in result && result.problem === 'encoding' ? { problem: 'binary' } : result;
}

function checkText(text: string, encoding: string): ReturnType<typeof decodeFile> {
  return /(?![\t\n\v\f\r\u0085])\p{Cc}/u.test(text) ? { problem: 'binary' } : { text, encoding };
}

/** Whether UTF-8 ends within a character and is whole but for that. Two or three valid characters of it prove that it is UTF-8, not something else. */
function isCutWithinCharacter(bytes: Uint8Array): boolean {
  for (let cut = 1; cut <= 3 && cut < bytes.length; cut++) {
    const text = tryDecode(bytes.subarray(0, bytes.length - cut), 'utf-8');
    if (text !== null) return (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) >= 2;
  }
  return false;
}
