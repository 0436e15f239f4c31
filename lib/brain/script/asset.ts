import { TRIE_NAMES, type TrieName } from './configs.ts';

/** A double array over codes: the child of `node` by code `c` is `base[node] + c`, if `check` there is `c`; `value` 0 is none. The root is 0. */
export interface Trie {
  base: Int32Array;
  check: Uint16Array;
  value: Uint16Array;
}

/** The value of a phrase that stays as it is: it changes nothing, but keeps shorter keys from matching inside it. */
export const SAME = 1;

/** What the generated asset `conversion.bin` holds, as views over its bytes. */
export interface Tables {
  /** UTF-16 code unit to code; 0 for units that stand in no key. */
  codes: Uint16Array;
  tries: Record<TrieName, Trie>;
  /** Words of all directions in folded characters; the value is what using one costs, see words.ts. */
  words: Trie;
  /** Folded form of each code unit (traditional and regional forms to simplified), one unit each. */
  fold: Uint16Array;
  /** Targets: value `v` is `pool[poolStart[v] .. poolStart[v + 1]]`; values 0 and 1 (`SAME`) are empty. */
  pool: Uint16Array;
  poolStart: Uint32Array;
  /** Index into `REASONS` by value. */
  reasons: Uint8Array;
}

const MAGIC = 0x4c445333;

type Section = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Names of the sections in the order in which they stand in the file. */
function sectionNames(): string[] {
  const tries = [...TRIE_NAMES, 'words'].flatMap((name) => [`${name}.base`, `${name}.check`, `${name}.value`]);
  return ['alphabet', ...tries, 'foldPairs', 'pool', 'poolStart', 'reasons'];
}

/** The arrays by name, as `packSections` takes and `readTables` reads them. `alphabet` lists the units of codes 1, 2 …; `foldPairs` unit and folded unit in turn. */
export type Sections = Record<string, Section>;

/** Lays the sections out as one file: magic, then byte length of each section, then the sections, each padded to four bytes. Little-endian, as every machine that runs a browser is. */
export function packSections(sections: Sections): Uint8Array<ArrayBuffer> {
  const names = sectionNames();
  const lengths = names.map((name) => sections[name]!.byteLength);
  const padded = lengths.map((length) => (length + 3) & ~3);
  const header = 4 + names.length * 4;
  const bytes = new Uint8Array(padded.reduce((sum, length) => sum + length, header));
  new Uint32Array(bytes.buffer, 0, 1 + names.length).set([MAGIC, ...lengths]);
  let at = header;
  for (const [i, name] of names.entries()) {
    const section = sections[name]!;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += padded[i]!;
  }
  return bytes;
}

/** Views over the bytes of `conversion.bin`; nothing is copied unless they stand at an odd address. Throws if the bytes are not that asset. */
export function readTables(bytes: Uint8Array): Tables {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const names = sectionNames();
  const header = 1 + names.length;
  if (aligned.byteLength < header * 4) throw new Error('conversion.bin is cut off; build the assets again.');
  const lengths = new Uint32Array(buffer, byteOffset, header);
  if (lengths[0] !== MAGIC) throw new Error('conversion.bin is of another version; build the assets again.');
  const starts = new Map<string, [start: number, length: number]>();
  let at = header * 4;
  for (const [i, name] of names.entries()) {
    const length = lengths[1 + i]!;
    starts.set(name, [byteOffset + at, length]);
    at += (length + 3) & ~3;
  }
  if (at > aligned.byteLength) throw new Error('conversion.bin is cut off; build the assets again.');

  const uint16 = (name: string) => new Uint16Array(buffer, starts.get(name)![0], starts.get(name)![1] / 2);
  const int32 = (name: string) => new Int32Array(buffer, starts.get(name)![0], starts.get(name)![1] / 4);
  const trie = (name: string): Trie => ({
    base: int32(`${name}.base`),
    check: uint16(`${name}.check`),
    value: uint16(`${name}.value`),
  });

  const codes = new Uint16Array(0x10000);
  for (const [i, unit] of uint16('alphabet').entries()) codes[unit] = i + 1;
  const fold = new Uint16Array(0x10000);
  for (let unit = 0; unit < fold.length; unit++) fold[unit] = unit;
  const pairs = uint16('foldPairs');
  for (let i = 0; i + 1 < pairs.length; i += 2) fold[pairs[i]!] = pairs[i + 1]!;

  const tries = {} as Record<TrieName, Trie>;
  for (const name of TRIE_NAMES) tries[name] = trie(name);
  return {
    codes,
    tries,
    words: trie('words'),
    fold,
    pool: uint16('pool'),
    poolStart: new Uint32Array(buffer, starts.get('poolStart')![0], starts.get('poolStart')![1] / 4),
    reasons: new Uint8Array(buffer, starts.get('reasons')![0], starts.get('reasons')![1]),
  };
}
