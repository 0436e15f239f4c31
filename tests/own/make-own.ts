import { foldKeysBy } from '../../lib/own/key.ts';
import type { Own, OwnEntry, OwnList } from '../../lib/own/own.ts';
import { loadOracles } from '../../scripts/build/glossary.ts';

/** The folding of the real table, as the extension's pages have it after loading the store. */
export const fold = loadOracles().fold;
foldKeysBy(fold);

let count = 0;

export function ownEntry(fields: Partial<OwnEntry> & { term: string }): OwnEntry {
  const id = `own:${String(++count).padStart(8, '0')}`;
  return { id, otherNames: [], reading: '', english: '', definition: '', ...fields };
}

export function ownList(name: string, entries: OwnEntry[], on = true): OwnList {
  return { id: `list-${name}`, name, on, entries };
}

export function makeOwn(lists: OwnList[], rest: Partial<Own> = {}): Own {
  return { lists, hidden: [], keptWords: [], ...rest };
}
