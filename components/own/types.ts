import type { BuiltInName, BuiltInText } from '../../lib/own/built-in.ts';
import type { ImportPlan } from '../../lib/own/import.ts';
import type { Own, OwnEntry } from '../../lib/own/own.ts';
import type { UiLang } from '../../lib/settings.ts';
import type { TextKey, Translate } from '../../lib/texts.ts';
import type { EntrySearch } from './search.ts';

/** A sentence about what just happened. */
export interface OwnNotice {
  text: string;
  /** Takes it back; null where there is nothing to take back. */
  undo: (() => void) | null;
  /** It did not work. */
  failed: boolean;
}

/** What every part of the reader's own glossary needs. */
export interface OwnWords {
  t: Translate;
  lang: UiLang;
}

/** What can be done; each is stored and read back before it is confirmed by a notice, and false where it failed. */
export interface OwnActions {
  /** Null for the list: the first one. */
  saveEntry(entry: OwnEntry, listId: string | null): Promise<boolean>;
  removeEntry(entry: OwnEntry): Promise<boolean>;
  /** Gives the id of the new list, null if it could not be stored. */
  addList(name: string): Promise<string | null>;
  renameList(id: string, name: string): Promise<boolean>;
  removeList(id: string): Promise<boolean>;
  setListOn(id: string, on: boolean): Promise<boolean>;
  hideEntry(id: string, name: string): Promise<boolean>;
  showEntry(id: string, name: string): Promise<boolean>;
  keepWord(word: string): Promise<boolean>;
  forgetWord(word: string): Promise<boolean>;
  /** `stale`: the glossary changed since the import was tried, so nothing was stored. */
  storeImport(triedOn: Own, plan: ImportPlan): Promise<'stored' | 'stale' | 'failed'>;
  noteBackup(): Promise<void>;
  discardDamagedCopy(): Promise<boolean>;
  /** The damaged copy as text, null if there is none. */
  damagedCopy(): Promise<string | null>;
  findBuiltIn(text: string): Promise<BuiltInText | null>;
  listBuiltIns(): Promise<BuiltInName[]>;
  say(text: string, undo?: () => void): void;
  dismiss(): void;
}

/** What the page of the reader's own glossary shows. */
export interface OwnProps extends OwnWords {
  own: Own;
  search: EntrySearch;
  actions: OwnActions;
  /** ISO day of the last export; null for never. */
  backup: string | null;
}

/** An interface text with a form of its own for one. */
export function counted(t: Translate, key: TextKey, oneKey: TextKey, count: number, lang: UiLang): string {
  return t(count === 1 ? oneKey : key, { count: count.toLocaleString(lang) });
}
