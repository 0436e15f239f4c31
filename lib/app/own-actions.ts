import type { Fold } from '../brain/fold.ts';
import type { BuiltInName, BuiltInText } from '../own/built-in.ts';
import * as edit from '../own/edit.ts';
import type { Own, OwnEntry, OwnList } from '../own/own.ts';
import { revertChange } from '../own/revert.ts';
import { loadBrain } from './brain.ts';
import { changeOwn } from './own-store.ts';

/** Takes one change back, and nothing that was changed since. */
export type Undo = () => Promise<Own>;

/** A change that is stored and was read back. */
export interface Changed {
  own: Own;
  undo: Undo;
}

async function apply(change: (own: Own) => Own): Promise<Changed> {
  let before: Own | undefined;
  const own = await changeOwn((now) => {
    before = now;
    return change(now);
  });
  const was = before ?? own;
  return { own, undo: () => changeOwn((now) => revertChange(now, was, own)) };
}

/** "Never annotate this", for the id of a built-in entry. */
export const hideEntry = (id: string): Promise<Changed> => apply((own) => edit.hideEntry(own, id));
export const showEntry = (id: string): Promise<Changed> => apply((own) => edit.showEntry(own, id));
/** "Not this one": conversion leaves the word as the page writes it. */
export const keepWord = (word: string): Promise<Changed> => apply((own) => edit.keepWord(own, word));
export const forgetWord = (word: string): Promise<Changed> => apply((own) => edit.forgetWord(own, word));
export const removeEntry = (id: string): Promise<Changed> => apply((own) => edit.removeEntry(own, id));
export const addList = (list: OwnList): Promise<Changed> => apply((own) => edit.addList(own, list));
export const removeList = (id: string): Promise<Changed> => apply((own) => edit.removeList(own, id));
export const renameList = (id: string, name: string): Promise<Changed> =>
  apply((own) => edit.renameList(own, id, name));
export const setListOn = (id: string, on: boolean): Promise<Changed> => apply((own) => edit.setListOn(own, id, on));

/**
 * Puts an entry into a list: a new one, or in place of the one with its id, which may move there from another list.
 *
 * @param listId null, or a list that is gone meanwhile: the first list, which is made and called `firstList` if there is none.
 */
export function saveEntry(entry: OwnEntry, listId: string | null, firstList: string): Promise<Changed> {
  return apply((own) => {
    const from = own.lists.find(({ entries }) => entries.some(({ id }) => id === entry.id));
    const into = own.lists.find(({ id }) => id === listId) ?? from ?? own.lists[0];
    if (from && from === into) return edit.replaceEntry(own, entry);
    const rest = edit.removeEntry(own, entry.id);
    // First in the list, where it is seen.
    if (into) return edit.addEntry(rest, into.id, entry, 0);
    const list = edit.makeList(firstList);
    return edit.addEntry(edit.addList(rest, list), list.id, entry);
  });
}

/** What an import would make of the glossary; not stored, and null, if the glossary is no longer the one that the import was tried on. */
export async function storeImport(triedOn: Own, result: Own): Promise<Changed | null> {
  const tried = JSON.stringify(triedOn);
  let isStale = false;
  const changed = await apply((own) => {
    isStale = JSON.stringify(own) !== tried;
    return isStale ? own : result;
  });
  return isStale ? null : changed;
}

/** All built-in entries, sorted by id. */
export async function listBuiltIns(): Promise<BuiltInName[]> {
  const { glossary } = await loadBrain();
  return glossary.ids().flatMap((id) => {
    const entry = glossary.entry(id);
    return entry ? [{ id, name: entry.name, aliases: entry.aliases ?? [], english: entry.english }] : [];
  });
}

/** The built-in entry whose name, in either script, is the whole text; null if there is none. */
export async function findBuiltIn(text: string, definitionLang: string): Promise<BuiltInText | null> {
  const { glossary } = await loadBrain();
  const match = glossary.match(text).find(({ start, end }) => start === 0 && end === text.length);
  const card = match && glossary.card(match.id, { script: 'Hans', region: 'CN', definitionLang });
  if (!card) return null;
  const otherNames = [...card.otherForms.map((form) => form.text), ...card.otherNames, card.headword];
  return {
    id: card.id,
    name: card.headword,
    otherNames: [...new Set(otherNames)].filter((name) => name !== text),
    reading: card.pinyin,
    english: card.english,
    definition: card.definition,
  };
}

/** The folding by which own entries are searched. */
export async function loadFold(): Promise<Fold> {
  return (await loadBrain()).fold;
}
