import type { Fold } from '../brain/fold.ts';
import { NAME, REGIONS, SHADOW } from '../brain/match.ts';
import type { TrieParts } from '../brain/trie.ts';
import {
  type CardData,
  type Extras,
  HEADER_BYTES,
  type Head,
  MAGIC,
  SECTIONS,
  type SectionName,
  VERSION,
} from './asset.ts';
import { buildTrie } from './build-trie.ts';
import { homeRegion, listAbbreviations, listWrittenNames, nameKey } from './names.ts';
import { createUnitNormalizer, listPatterns } from './normalize.ts';
import { diffTexts, type Patches } from './patches.ts';
import type { TopicEntry } from './schema.ts';

/** What compilation asks of the dictionaries, which only the build has. */
export interface Oracles {
  fold: Fold;
  /** Mainland wording in simplified characters → Taiwan wording / Hong Kong forms. */
  toTaiwan(text: string): string;
  toHongKong(text: string): string;
  /** One simplified character → the traditional one that is most often right. */
  toTraditionalCharacter(char: string): string;
  /** Reading of a simplified text, word-joined with tone marks, and its zhuyin; of `pinyin` if that is given. */
  read(text: string, pinyin?: string): { pinyin: string; zhuyin: string };
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
  const { trie, names, extras } = compileNames(entries, shadowWords, oracles.fold);
  const topics = [...new Set(entries.map((entry) => entry.topic))].sort();
  const heads = entries.map((entry) => JSON.stringify(makeHead(entry)));
  const traditional = makeTraditionalTable(entries, oracles);
  const cards = entries.map((entry) => JSON.stringify(makeCard(entry, traditional, oracles)));
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

export const KINDS = ['term', 'document', 'body', 'programme'] as const;

export interface CompiledNames {
  trie: TrieParts;
  names: { firstName: number[]; entryOf: number[]; flags: number[]; regionOf: number[] };
  extras: Extras;
}

interface NameOfPattern {
  entry: number;
  text: string;
  flags: number;
  region: number;
}

/** The trie over all names and shadow words, and what each of its patterns means. */
export function compileNames(entries: readonly TopicEntry[], shadowWords: readonly string[], fold: Fold): CompiledNames {
  const normalizeUnit = createUnitNormalizer(fold);
  const byPattern = new Map<string, NameOfPattern[]>();
  const add = (pattern: string, name: NameOfPattern) => {
    const names = byPattern.get(pattern) ?? [];
    // The same entry by two names that differ only in script or case; the one without conditions wins.
    const same = names.find(({ entry, region }) => entry === name.entry && region === name.region);
    if (!same) names.push(name);
    else if (same.flags & NAME.EXACT_CASE && !(name.flags & NAME.EXACT_CASE)) Object.assign(same, name);
    byPattern.set(pattern, names);
  };
  const written = new Set<string>();
  entries.forEach((entry, index) => {
    for (const { text, region } of listWrittenNames(entry)) {
      written.add(nameKey(text, fold));
      const home = REGIONS.indexOf(region ?? homeRegion(entry));
      for (const pattern of listPatterns(text, normalizeUnit)) {
        add(pattern, { entry: index, text, flags: flagsOf(pattern, entry), region: home });
      }
    }
  });
  for (const [key, { text, index }] of listFreeAbbreviations(entries, written, fold)) {
    const entry = entries[index]!;
    for (const pattern of listPatterns(text, normalizeUnit)) {
      if (byPattern.has(pattern)) continue;
      const flags = flagsOf(pattern, entry) | NAME.EXACT_CASE;
      add(pattern, { entry: index, text, flags, region: REGIONS.indexOf(homeRegion(entry)) });
    }
    written.add(key);
  }
  for (const text of shadowWords) {
    for (const pattern of listPatterns(text, normalizeUnit)) {
      if (!byPattern.has(pattern)) add(pattern, { entry: SHADOW, text, flags: latinFlags(pattern), region: 0 });
    }
  }

  const patterns = [...byPattern.keys()].sort();
  const guardTexts = entries.flatMap((entry) => [...(entry.notBefore ?? []), ...(entry.notAfter ?? [])]).join('');
  const normalizeText = (text: string) =>
    Array.from(text, (_, at) => String.fromCharCode(normalizeUnit(text.charCodeAt(at)))).join('');
  const trie = buildTrie(patterns, normalizeUnit, ` \u200b${normalizeText(guardTexts)}`);
  const codeOf = new Map(Array.from(trie.units, (unit, at) => [unit, trie.codes[at]!]));
  const toCodes = (texts: readonly string[] | null | undefined) =>
    (texts ?? []).map((text) => Array.from(text, (_, at) => codeOf.get(text.charCodeAt(at))!));

  const names: CompiledNames['names'] = { firstName: [], entryOf: [], flags: [], regionOf: [] };
  const extras: Extras = { exact: {}, guards: {} };
  for (const pattern of patterns) {
    names.firstName.push(names.entryOf.length);
    for (const { entry, text, flags, region } of byPattern.get(pattern)!) {
      const name = names.entryOf.length;
      names.entryOf.push(entry);
      names.flags.push(flags);
      names.regionOf.push(region);
      if (flags & NAME.EXACT_CASE) extras.exact[name] = text;
      if (flags & NAME.GUARDED) {
        const { notBefore, notAfter } = entries[entry]!;
        extras.guards[name] = { notBefore: toCodes(notBefore), notAfter: toCodes(notAfter) };
      }
    }
  }
  names.firstName.push(names.entryOf.length);
  return { trie, names, extras };
}

/** Abbreviations that exactly one entry has as an English variant and none as a name. */
function listFreeAbbreviations(
  entries: readonly TopicEntry[],
  written: ReadonlySet<string>,
  fold: Fold,
): Map<string, { text: string; index: number }> {
  const free = new Map<string, { text: string; index: number }>();
  const shared = new Set<string>();
  entries.forEach((entry, index) => {
    for (const { text } of listAbbreviations(entry)) {
      const key = nameKey(text, fold);
      if (written.has(key)) continue;
      const owner = free.get(key);
      if (owner && owner.index !== index) shared.add(key);
      else free.set(key, { text, index });
    }
  });
  for (const key of shared) free.delete(key);
  return free;
}

function latinFlags(pattern: string): number {
  return (/^[a-z0-9]/.test(pattern) ? NAME.LATIN_START : 0) | (/[a-z0-9]$/.test(pattern) ? NAME.LATIN_END : 0);
}

function flagsOf(pattern: string, entry: TopicEntry): number {
  let flags = latinFlags(pattern);
  if (entry.caseSensitive && /[a-z]/.test(pattern)) flags |= NAME.EXACT_CASE;
  if (/^\p{Script=Han}{2}$/u.test(pattern)) flags |= NAME.SHORT;
  if (/\p{Script=Han}/u.test(pattern) && (entry.notBefore?.length || entry.notAfter?.length)) flags |= NAME.GUARDED;
  return flags;
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
    number: document?.number,
    status: document?.status,
  }) as unknown as Head;
}

function makeCard(entry: TopicEntry, traditional: ReadonlyMap<string, string>, oracles: Oracles): CardData {
  const plain = [entry.term, entry.zh, entry.source, ...(entry.aliases ?? [])];
  const simple = convertByCharacter(plain.join('\n'), traditional);
  const forms = (convert: (text: string) => string, term: string | null | undefined): Patches =>
    diffTexts(simple, [term ?? convert(entry.term), ...plain.slice(1).map(convert)].join('\n'));
  const readForm = (wording: string): [string, string] | undefined => {
    const folded = oracles.fold(wording);
    if (folded === entry.term) return undefined;
    const { pinyin, zhuyin } = oracles.read(folded);
    return [pinyin, zhuyin];
  };
  const cn = oracles.read(entry.term, entry.pinyin ?? undefined);
  const tw = entry.twReading
    ? Object.values(oracles.read(oracles.fold(entry.tw ?? entry.term), entry.twReading))
    : undefined;
  return withoutEmpty({
    pinyin: cn.pinyin,
    zhuyin: cn.zhuyin,
    twReading: tw ?? readForm(entry.tw ?? oracles.toTaiwan(entry.term)),
    hkReading: readForm(entry.hk ?? oracles.toHongKong(entry.term)),
    englishAliases: entry.englishAliases,
    zh: entry.zh,
    en: entry.en,
    tw: forms(oracles.toTaiwan, entry.tw),
    hk: forms(oracles.toHongKong, entry.hk),
    twAliases: entry.twAliases,
    hkAliases: entry.hkAliases,
    related: entry.related,
    source: entry.source,
  }) as unknown as CardData;
}

/** Every simplified character of the entries whose traditional form is another. */
function makeTraditionalTable(entries: readonly TopicEntry[], oracles: Oracles): Map<string, string> {
  const used = new Set<string>();
  for (const { term, zh, source, aliases } of entries) {
    for (const char of [term, zh, source, ...(aliases ?? [])].join('')) used.add(char);
  }
  const table = new Map<string, string>();
  for (const char of [...used].sort()) {
    const traditional = oracles.toTraditionalCharacter(char);
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
