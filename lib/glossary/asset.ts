import type { EntryKind } from '../model.ts';
import type { Patches } from './patches.ts';

// The compiled glossary: one file of sections, each a typed array or UTF-8 text, little-endian as every platform that browsers run on. It begins with MAGIC,
// VERSION, the number of entries, the trie's roots, then byte offset and length of each section.

export const MAGIC = 0x47_4c_55_4c;
export const VERSION = 2;

/** Sections in the order of the file. */
export const SECTIONS = [
  'units', 'codes', 'base', 'check', // the trie
  'firstName', 'entryOf', 'flags', 'regionOf', 'extras', // what its patterns mean
  'ids', 'kinds', 'topics', 'topicNames', // one of each an entry; ids in order, so that an entry's index is its rank
  'headStarts', 'heads', 'cardStarts', 'cards', // JSON slices
  'traditional', // simplified and traditional character in turn
] as const; // biome-ignore format: one table

/** By the numbers in the section `kinds`. */
export const KINDS: readonly EntryKind[] = ['term', 'document', 'body', 'programme'];

export type SectionName = (typeof SECTIONS)[number];

/** Before the sections: four numbers, then two for each section. */
export const HEADER_BYTES = 4 * (4 + 2 * SECTIONS.length);

/** What the facts need of an entry. One slice of `heads`. Fields that are empty are left out. */
export interface Head {
  /** Simplified. */
  name: string;
  aliases?: string[];
  english: string;
  orgType?: string;
  docType?: string;
  issuers?: string[];
  date?: string;
  /** In force since. */
  effective?: string;
  number?: string;
  status?: string;
  /** Of bodies: PlaceLevel. */
  level?: string;
  /** Of bodies: where they are. */
  place?: string;
}

/** What only the card needs. One slice of `cards`. */
export interface CardData {
  pinyin: string;
  zhuyin: string;
  /** Reading of the Taiwan and Hong Kong wording, where it is another. */
  twReading?: [pinyin: string, zhuyin: string];
  hkReading?: [pinyin: string, zhuyin: string];
  englishAliases?: string[];
  zh: string;
  en: string;
  /** From the lines of `listTexts` converted character by character, to the Taiwan and Hong Kong forms. */
  tw?: Patches;
  hk?: Patches;
  twAliases?: string[];
  hkAliases?: string[];
  related?: string[];
  /** Ids, one for each of the head's issuers; null where there is no entry. Left out if there is none at all. */
  issuers?: (string | null)[];
  ties?: Partial<Record<Tie, string[]>>;
  source: string;
}

/** What ties an entry to those that came after or were before it, in the order of the card. */
export const TIES = ['replacedBy', 'successors', 'replaces', 'predecessors'] as const;
export type Tie = (typeof TIES)[number];

/** The simplified texts of an entry that the patches apply to, joined by \n: name, definition, source, then as many aliases and issuers as there are, number, place. */
export function listTexts({ name, aliases, issuers, number, place }: Head, zh: string, source: string): string[] {
  return [name, zh, source, ...(aliases ?? []), ...(issuers ?? []), number ?? '', place ?? ''];
}

/** Rare conditions of names and entries, parsed when the first is met. */
export interface Extras {
  /** By name index. */
  exact: Record<number, string>;
  /** By entry index: codes of the trie. */
  guards: Record<number, { notBefore: number[][]; notAfter: number[][] }>;
}
