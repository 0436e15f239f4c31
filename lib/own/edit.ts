import { OWN_NAME_CHARACTERS } from '../limits.ts';
import { keyOf } from './key.ts';
import { makeId } from './make-id.ts';
import type { Own, OwnEntry, OwnList } from './own.ts';

// Every change of a reader's own lists: the old in, the new out, nothing changed in place. What names an entry or a list that is not there changes nothing.

/** A new list, switched on, without entries. */
export function makeList(name: string): OwnList {
  return { id: makeId('list:'), name: name.trim().slice(0, OWN_NAME_CHARACTERS) || '—', on: true, entries: [] };
}

/** Adds an entry to a list: at the end, or at a place of its own, as when a removal is undone. */
export function addEntry(own: Own, listId: string, entry: OwnEntry, at?: number): Own {
  return changeList(own, listId, (list) => ({ ...list, entries: insert(list.entries, entry, at) }));
}

/** Puts an entry in the place of the one with its id. */
export function replaceEntry(own: Own, entry: OwnEntry): Own {
  return changeListOf(own, entry.id, (list) => ({
    ...list,
    entries: list.entries.map((one) => (one.id === entry.id ? entry : one)),
  }));
}

export function removeEntry(own: Own, entryId: string): Own {
  return changeListOf(own, entryId, (list) => ({
    ...list,
    entries: list.entries.filter(({ id }) => id !== entryId),
  }));
}

/** Adds a list: at the end, or at a place of its own. */
export function addList(own: Own, list: OwnList, at?: number): Own {
  return { ...own, lists: insert(own.lists, list, at) };
}

/** An empty name changes nothing. */
export function renameList(own: Own, listId: string, name: string): Own {
  const wanted = name.trim().slice(0, OWN_NAME_CHARACTERS);
  return wanted === '' ? own : changeList(own, listId, (list) => ({ ...list, name: wanted }));
}

export function removeList(own: Own, listId: string): Own {
  return { ...own, lists: own.lists.filter(({ id }) => id !== listId) };
}

export function setListOn(own: Own, listId: string, on: boolean): Own {
  return changeList(own, listId, (list) => ({ ...list, on }));
}

/** "Never annotate this": for ids of built-in entries. */
export function hideEntry(own: Own, id: string): Own {
  return own.hidden.includes(id) ? own : { ...own, hidden: [...own.hidden, id].sort() };
}

export function showEntry(own: Own, id: string): Own {
  return { ...own, hidden: own.hidden.filter((one) => one !== id) };
}

/** "Not this one": conversion leaves the word alone, written as it stands on the page. */
export function keepWord(own: Own, word: string): Own {
  const wanted = word.trim();
  const isUsable = wanted !== '' && wanted.length <= OWN_NAME_CHARACTERS && !own.keptWords.includes(wanted);
  return isUsable ? { ...own, keptWords: [...own.keptWords, wanted].sort() } : own;
}

export function forgetWord(own: Own, word: string): Own {
  return { ...own, keptWords: own.keptWords.filter((one) => one !== word) };
}

/** Entries of all lists, on or off, whose term or other name is this one, in whichever script. */
export function findByKey(own: Own, key: string): { list: OwnList; entry: OwnEntry }[] {
  const wanted = keyOf(key);
  return own.lists.flatMap((list) =>
    list.entries
      .filter(({ term, otherNames }) => [term, ...otherNames].some((name) => keyOf(name) === wanted))
      .map((entry) => ({ list, entry })),
  );
}

/** Number of entries in all lists. */
export function countEntries(own: Own): number {
  return own.lists.reduce((sum, { entries }) => sum + entries.length, 0);
}

function changeList(own: Own, listId: string, change: (list: OwnList) => OwnList): Own {
  return { ...own, lists: own.lists.map((list) => (list.id === listId ? change(list) : list)) };
}

function changeListOf(own: Own, entryId: string, change: (list: OwnList) => OwnList): Own {
  const list = own.lists.find(({ entries }) => entries.some(({ id }) => id === entryId));
  return list ? changeList(own, list.id, change) : own;
}

function insert<T>(list: readonly T[], one: T, at = list.length): T[] {
  return [...list.slice(0, at), one, ...list.slice(at)];
}
