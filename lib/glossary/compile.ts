import type { Fold } from '../brain/fold.ts';
import { SHADOW } from '../brain/match.ts';
import {
  type CardData,
  HEADER_BYTES,
  type Head,
  KINDS,
  listTexts,
  MAGIC,
  SECTIONS,
  type SectionName,
  VERSION,
} from './asset.ts';
import { compileNames } from './compile-names.ts';
import { findIssuers, tieEntries } from './compile-ties.ts';
import { diffTexts } from './patches.ts';
import type { TopicEntry } from './schema.ts';

/** What compilation asks of the dictionaries, which only the build has. */
export interface Oracles {
  fold: Fold;
  /** Mainland wording in simplified characters → wording of Taiwan / Hong Kong in traditional ones. */
  toTaiwan(text: string): string;
  toHongKong(text: string): string;
  /** Simplified → traditional characters as Taiwan / Hong Kong writes them, no other words: for names and titles, and for single characters. */
  toTaiwanCharacters(text: string): string;
  toHongKongCharacters(text: string): string;
  /** Reading of a simplified text and its zhuyin; the options are those of scripts/build/readings.ts. */
  read(
    text: string,
    options?: { pinyin?: string | undefined; written?: string; like?: { text: string; pinyin: string } },
  ): { pinyin: string; zhuyin: string };
}

/**
 * Compiles the glossary into the bytes that loadGlossary reads. Deterministic: the same entries in any order of files give the same bytes.
 *
 * @param shadowWords longer words that are no entries, but win over entries inside them.
 */
export function compileGlossary(
  unsorted: readonly TopicEntry[],
  shadowWords: readonly string[],
  oracles: Oracles,
): Uint8Array<ArrayBuffer> {
  const entries = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (entries.length >= SHADOW) throw new Error(`The format has room for ${SHADOW - 1} entries.`);
  const { trie, names, extras } = compileNames(entries, shadowWords, oracles);
  const topics = [...new Set(entries.map((entry) => entry.topic))].sort();
  const heads = entries.map((entry) => JSON.stringify(makeHead(entry)));
  const traditional = makeTraditionalTable(entries, oracles);
  const ties = tieEntries(entries);
  const issuers = findIssuers(entries);
  const cards = entries.map((entry) =>
    JSON.stringify({
      ...makeCard(entry, traditional, oracles),
      ...withoutEmpty({ issuers: issuers(entry), ties: ties.get(entry.id) }),
    }),
  );
  const encoder = new TextEncoder();
  const [headSlices, cardSlices] = [packSlices(heads), packSlices(cards)];
  const sections: Record<SectionName, ArrayBufferView> = {
    units: trie.units,
    codes: trie.codes,
    base: trie.base,
    check: trie.check,
    firstName: Uint32Array.from(names.firstName),
    entryOf: Uint16Array.from(names.entryOf),
    flags: Uint8Array.from(names.flags),
    regionOf: Uint8Array.from(names.regionOf),
    extras: encoder.encode(JSON.stringify(extras)),
    ids: encoder.encode(entries.map((entry) => entry.id).join('\n')),
    kinds: Uint8Array.from(entries, (entry) => KINDS.indexOf(entry.kind)),
    topics: Uint8Array.from(entries, (entry) => topics.indexOf(entry.topic)),
    topicNames: encoder.encode(topics.join('\n')),
    headStarts: headSlices.starts,
    heads: headSlices.bytes,
    cardStarts: cardSlices.starts,
    cards: cardSlices.bytes,
    traditional: encoder.encode([...traditional].flat().join('')),
  };
  return packSections(sections, entries.length, trie.roots);
}

function makeHead(entry: TopicEntry): Head {
  const { document, body } = entry;
  return withoutEmpty({
    name: entry.term,
    aliases: entry.aliases,
    english: entry.english,
    orgType: body?.type,
    docType: document?.type,
    issuers: document?.issuers,
    date: document?.date,
    effective: document?.effective,
    number: document?.number,
    status: document?.status,
    level: body?.level,
    place: body?.place,
  }) as unknown as Head;
}

function makeCard(entry: TopicEntry, traditional: ReadonlyMap<string, string>, oracles: Oracles): CardData {
  const head = makeHead(entry);
  const simple = convertByCharacter(listTexts(head, entry.zh, entry.source).join('\n'), traditional);
  // Bodies, documents and programmes keep their names everywhere, and sources are made of such names.
  const write = (own: string | null | undefined, byWord: Oracles['toTaiwan'], byCharacter: Oracles['toTaiwan']) => {
    const writeName = entry.kind === 'term' ? byWord : byCharacter;
    const written: Head = {
      ...head,
      name: own ?? writeName(entry.term),
      aliases: head.aliases?.map(writeName) ?? [],
      issuers: head.issuers?.map(byCharacter) ?? [],
      number: byCharacter(head.number ?? ''),
      place: byWord(head.place ?? ''),
    };
    return listTexts(written, byWord(entry.zh), byCharacter(entry.source));
  };
  const tw = write(entry.tw, oracles.toTaiwan, oracles.toTaiwanCharacters);
  const hk = write(entry.hk, oracles.toHongKong, oracles.toHongKongCharacters);
  const cn = oracles.read(entry.term, { pinyin: entry.pinyin ?? undefined });
  const readForm = (written: string, pinyin?: string | null): [string, string] | undefined => {
    const folded = oracles.fold(written).replace(/[「」]/g, (mark) => (mark === '「' ? '“' : '”'));
    if (folded === entry.term && !pinyin) return undefined;
    const form = oracles.read(folded, {
      pinyin: pinyin ?? undefined,
      written,
      like: { text: entry.term, pinyin: cn.pinyin },
    });
    return [form.pinyin, form.zhuyin];
  };
  return withoutEmpty({
    pinyin: cn.pinyin,
    zhuyin: cn.zhuyin,
    twReading: readForm(tw[0]!, entry.twReading),
    hkReading: readForm(hk[0]!),
    englishAliases: entry.englishAliases,
    zh: entry.zh,
    en: entry.en,
    tw: diffTexts(simple, tw.join('\n')),
    hk: diffTexts(simple, hk.join('\n')),
    twAliases: entry.twAliases,
    hkAliases: entry.hkAliases,
    related: entry.related,
    source: entry.source,
  }) as unknown as CardData;
}

/** Every simplified character of the entries whose traditional form is another. */
function makeTraditionalTable(entries: readonly TopicEntry[], oracles: Oracles): Map<string, string> {
  const used = new Set<string>();
  for (const entry of entries) {
    for (const char of listTexts(makeHead(entry), entry.zh, entry.source).join('')) used.add(char);
  }
  const table = new Map<string, string>();
  for (const char of [...used].sort()) {
    const traditional = oracles.toTaiwanCharacters(char);
    if (traditional !== char && char.length === 1 && traditional.length === 1) table.set(char, traditional);
  }
  return table;
}

export function convertByCharacter(text: string, table: ReadonlyMap<string, string>): string {
  let out = '';
  for (const char of text) out += table.get(char) ?? char;
  return out;
}

/** Without the fields that are null, undefined or an empty list. */
function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function packSlices(slices: readonly string[]): { starts: Uint32Array; bytes: Uint8Array } {
  const encoder = new TextEncoder();
  const encoded = slices.map((slice) => encoder.encode(slice));
  const starts = new Uint32Array(slices.length + 1);
  encoded.forEach((slice, index) => {
    starts[index + 1] = starts[index]! + slice.length;
  });
  const bytes = new Uint8Array(starts[slices.length]!);
  encoded.forEach((slice, index) => {
    bytes.set(slice, starts[index]);
  });
  return { starts, bytes };
}

function packSections(
  sections: Record<SectionName, ArrayBufferView>,
  entries: number,
  roots: number,
): Uint8Array<ArrayBuffer> {
  const header = new Uint32Array(HEADER_BYTES / 4);
  header.set([MAGIC, VERSION, entries, roots]);
  let offset = HEADER_BYTES;
  SECTIONS.forEach((name, index) => {
    header.set([offset, sections[name].byteLength], 4 + 2 * index);
    offset += (sections[name].byteLength + 3) & ~3; // typed arrays must be aligned
  });
  const bytes = new Uint8Array(offset);
  bytes.set(new Uint8Array(header.buffer));
  SECTIONS.forEach((name, index) => {
    const { buffer, byteOffset, byteLength } = sections[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), header[4 + 2 * index]);
  });
  return bytes;
}
