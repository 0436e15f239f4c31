import { signal } from '@preact/signals';
import { makeList } from '../own/edit.ts';
import type { ImportPlan } from '../own/import.ts';
import type { Own, OwnEntry } from '../own/own.ts';
import { resolveUiLang, type Settings } from '../settings.ts';
import { type Translate, translator } from '../texts.ts';
import { browserLang } from './browser-lang.ts';
import * as actions from './own-actions.ts';
import { readMark } from './own-slots.ts';
import {
  damagedCopy,
  discardDamagedCopy,
  lastBackup,
  loadOwn,
  noteBackup,
  onOwnChange,
  type StoreReport,
} from './own-store.ts';

export interface SessionNotice {
  text: string;
  undo: (() => void) | null;
  failed: boolean;
}

export type OwnSession = ReturnType<typeof createOwnSession>;

/**
 * The reader's own glossary behind a page of ours: what is stored, and what can be done with it. Each change is confirmed by a notice that can take it back, and
 * only after it was read back.
 *
 * @param settings those of the moment: notices are in their language.
 */
export function createOwnSession(settings: () => Settings) {
  const own = signal<Own | null>(null);
  const report = signal<StoreReport | null>(null);
  const backup = signal<string | null>(null);
  const notice = signal<SessionNotice | null>(null);
  /** Why the stored glossary cannot be opened; null if it can. */
  const unreadable = signal<string | null>(null);

  const uiLang = () => resolveUiLang(settings().uiLang, browserLang());
  const t: Translate = (key, params) => translator(uiLang())(key, params);
  /** As on cards, as far as one's own entries have a say in it. */
  function definitionLang(): string {
    const choice = settings().definitionLang;
    if (choice === 'en') return 'en';
    return choice === 'zh' && uiLang() === 'en' ? 'zh-CN' : uiLang();
  }
  const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

  function say(text: string, undo?: () => void): void {
    notice.value = { text, undo: undo ?? null, failed: false };
  }

  function sayFailed(error: unknown): void {
    notice.value = { text: t('own.failed', { reason: reasonOf(error) }), undo: null, failed: true };
  }

  /** What is stored, as far as this page knows, and the change that it is making. */
  let known = '';
  let working: Promise<unknown> = Promise.resolve();

  /** Waits for a change of this page, whose result need not be read from the store once more: with 20,000 entries that takes as long as the change itself. */
  function settle<T extends { own: Own } | null>(change: Promise<T>): Promise<T> {
    const settled = change.then(async (changed) => {
      if (changed) own.value = changed.own;
      const mark = await readMark();
      // Two steps on: another page has made a change as well, which `follow` is to read.
      if (generationOf(mark) <= generationOf(known) + 1) known = mark;
      else void follow();
      return changed;
    });
    working = settled.catch(() => {});
    return settled;
  }

  /** Stores a change, then says so; false if it could not be stored. Without a text nothing is said: the page itself shows it. */
  async function run(change: Promise<actions.Changed>, text: string | null): Promise<boolean> {
    try {
      const changed = await settle(change);
      if (text !== null) say(text, () => void takeBack(changed.undo));
      return true;
    } catch (error) {
      sayFailed(error);
      return false;
    }
  }

  async function takeBack(undo: actions.Undo): Promise<void> {
    // One press, one undoing.
    notice.value = null;
    try {
      await settle(undo().then((restored) => ({ own: restored })));
      say(t('own.undone'));
    } catch (error) {
      sayFailed(error);
    }
  }

  async function open(): Promise<void> {
    try {
      const mark = await readMark();
      const loaded = await loadOwn();
      known = mark;
      own.value = loaded.own;
      report.value = loaded.report;
      backup.value = await lastBackup();
    } catch (error) {
      unreadable.value = reasonOf(error);
    }
  }
  void open();
  const stop = onOwnChange(() => void follow());
  /** Changes made elsewhere, in another window or by the panel. */
  async function follow(): Promise<void> {
    await working;
    if ((await readMark()) !== known) await open();
  }

  return {
    own,
    report,
    backup,
    notice,
    unreadable,
    stop,
    actions: {
      saveEntry: (entry: OwnEntry, listId: string | null) =>
        run(actions.saveEntry(entry, listId, t('own.firstList')), t('own.saved', { name: entry.term })),
      removeEntry: (entry: OwnEntry) => run(actions.removeEntry(entry.id), t('own.deleted', { name: entry.term })),
      async addList(name: string): Promise<string | null> {
        const list = makeList(name);
        return (await run(actions.addList(list), t('own.listCreated', { name }))) ? list.id : null;
      },
      renameList: (id: string, name: string) => run(actions.renameList(id, name), t('own.listRenamed', { name })),
      removeList(id: string): Promise<boolean> {
        const name = own.value?.lists.find((list) => list.id === id)?.name ?? '';
        return run(actions.removeList(id), t('own.listDeleted', { name }));
      },
      setListOn: (id: string, on: boolean) => run(actions.setListOn(id, on), null),
      hideEntry: (id: string, name: string) => run(actions.hideEntry(id), t('own.hiddenNow', { name })),
      showEntry: (id: string, name: string) => run(actions.showEntry(id), t('own.shownNow', { name })),
      keepWord: (word: string) => run(actions.keepWord(word), t('own.kept', { name: word })),
      forgetWord: (word: string) => run(actions.forgetWord(word), t('own.forgotten', { name: word })),
      async storeImport(triedOn: Own, plan: ImportPlan): Promise<'stored' | 'stale' | 'failed'> {
        try {
          const changed = await settle(actions.storeImport(triedOn, plan.result));
          if (!changed) return 'stale';
          const { added, merged, skipped } = plan;
          say(t('own.import.done', { added, merged, skipped }), () => void takeBack(changed.undo));
          return 'stored';
        } catch (error) {
          sayFailed(error);
          return 'failed';
        }
      },
      async noteBackup(): Promise<void> {
        await noteBackup();
        backup.value = await lastBackup();
      },
      damagedCopy,
      async discardDamagedCopy(): Promise<boolean> {
        try {
          await discardDamagedCopy();
          report.value = null;
          say(t('own.damaged.discarded'));
          return true;
        } catch (error) {
          sayFailed(error);
          return false;
        }
      },
      findBuiltIn: (text: string) => actions.findBuiltIn(text, definitionLang()),
      listBuiltIns: actions.listBuiltIns,
      say,
      dismiss(): void {
        notice.value = null;
      },
    },
  };
}

/** The newest generation that a mark speaks of; 0 before anything was stored. */
function generationOf(mark: string): number {
  return Math.max(0, ...[...mark.matchAll(/(\d+) [0-9a-f]{64}/g)].map(([, generation]) => Number(generation)));
}
