import type { EntryKind } from '../model.ts';
import type { Patches } from './patches.ts';

// The compiled glossary: one file of sections, each a typed array or UTF-8 text, little-endian as every platform that browsers run on. It begins with MAGIC,
// VERSION, the number of entries, the trie's roots, then byte offset and length of each section.

export const MAGIC = 0x47_4c_55_4c;
export const VERSION = 1;

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
  number?: string;
  status?: string;
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
  /** From [name, zh, source, ...aliases] joined by \n and converted character by character, to the Taiwan and Hong Kong forms. */
  tw?: Patches;
  hk?: Patches;
  twAliases?: string[];
  hkAliases?: string[];
  related?: string[];
  source: string;
}

/** Rare conditions of names and entries, parsed when the first is met. */
export interface Extras {
  /** By name index. */
  exact: Record<number, string>;
  /** By entry index: codes of the trie. */
  guards: Record<number, { notBefore: number[][]; notAfter: number[][] }>;
}
