import type { Fold } from '../../lib/brain/fold.ts';
import type { OwnEntry, OwnList } from '../../lib/own/own.ts';

/** An entry with the list that it stands in. */
export interface ListedEntry {
  entry: OwnEntry;
  list: OwnList;
}

export interface EntrySearch {
  /** Entries that hold every word of the query, in any field, in either script, whatever the letter case and the tones; all of them for an empty query. */
  find(entries: readonly ListedEntry[], query: string): ListedEntry[];
  /** Makes an entry ready to be searched, so that the first search of thousands need not. */
  prepare(entry: OwnEntry): void;
  /** How well a thing of several names fits the query: 0 if one of them is it, 1 if the first holds all its words, 2 if all together do, else null. */
  rank(names: readonly string[], query: string): 0 | 1 | 2 | null;
}

/** Marks over and under letters: tones of pinyin, accents. */
const MARKS = /\p{Mn}/gu;

/** Searching by one folding table. Entries are prepared once each, as long as they live: entries are never changed in place. */
export function createEntrySearch(fold: Fold): EntrySearch {
  const prepared = new WeakMap<OwnEntry, string>();
  const plain = (text: string) => fold(text).toLowerCase().normalize('NFD').replace(MARKS, '');
  const textOf = (entry: OwnEntry): string => {
    let text = prepared.get(entry);
    if (text === undefined) {
      const { term, otherNames, reading, english, definition } = entry;
      text = plain([term, ...otherNames, reading, english, definition].join('\n'));
      prepared.set(entry, text);
    }
    return text;
  };
  const wordsOf = (query: string) => plain(query).split(/\s+/).filter(Boolean);
  return {
    prepare: (entry) => void textOf(entry),
    find(entries, query) {
      const words = wordsOf(query);
      return words.length === 0
        ? [...entries]
        : entries.filter(({ entry }) => words.every((word) => textOf(entry).includes(word)));
    },
    rank(names, query) {
      const words = wordsOf(query);
      const holdsAll = (text: string) => words.every((word) => text.includes(word));
      const all = names.map(plain);
      if (all.includes(words.join(' '))) return 0;
      if (holdsAll(all[0] ?? '')) return 1;
      return holdsAll(all.join('\n')) ? 2 : null;
    },
  };
}
