import type { Fold } from '../brain/fold.ts';
import type { Region } from '../model.ts';
import type { Entry } from './schema.ts';

/** A way in which an entry can stand in a text. */
export interface EntryName {
  text: string;
  field: 'term' | 'aliases' | 'tw' | 'hk' | 'twAliases' | 'hkAliases' | 'englishAliases';
  /** Where this name points to the entry, for names that several entries share; null: anywhere. */
  region: Region | null;
}

/** The names that an entry itself writes out, in the order of the README. */
export function listWrittenNames(entry: Entry): EntryName[] {
  const names: EntryName[] = [{ text: entry.term, field: 'term', region: null }];
  for (const text of entry.aliases ?? []) names.push({ text, field: 'aliases', region: null });
  if (entry.tw) names.push({ text: entry.tw, field: 'tw', region: 'TW' });
  if (entry.hk) names.push({ text: entry.hk, field: 'hk', region: 'HK' });
  for (const text of entry.twAliases ?? []) names.push({ text, field: 'twAliases', region: 'TW' });
  for (const text of entry.hkAliases ?? []) names.push({ text, field: 'hkAliases', region: 'HK' });
  return names;
}

/**
 * English variants that stand in Chinese text as they are: abbreviations and camel-case names (CBDC, DeFi, mBridge), not ordinary English words. They match
 * with exact case, and only if no entry has them as a name of its own.
 */
export function listAbbreviations(entry: Entry): string[] {
  return (entry.englishAliases ?? []).filter(
    (text) => /^[A-Za-z][A-Za-z0-9/&+-]*$/.test(text) && (text.match(/[A-Z]/g)?.length ?? 0) >= 2 && text.length >= 3,
  );
}

/** Where the entry is at home, which decides between entries that share a name. */
export function homeRegion(entry: Entry): Region {
  switch (entry.body?.level) {
    case 'hongkong':
    case 'macao':
      return 'HK';
    case 'taiwan':
      return 'TW';
    default:
      return 'CN';
  }
}

/** Two names are the same to a reader if this is: script, width and letter case do not count, nor do spaces and middle dots. */
export function nameKey(text: string, fold: Fold): string {
  return fold(text)
    .toLowerCase()
    .replace(/[\s·•・‧]/g, '');
}
