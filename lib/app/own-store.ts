import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { createFold } from '../brain/fold.ts';
import { foldKeysBy } from '../own/key.ts';
import { EMPTY_OWN, type Own, OwnSchema } from '../own/own.ts';
import { once, readAsset } from './assets.ts';
import { changesSlots, discardDamaged, locked, readDamaged, readNewest, readSlots, writeSlots } from './own-slots.ts';

// The reader's own lists in the browser's storage. Extension pages change them, the background reads them.

const VERSION = 1;
const BACKUP = 'own.backup';

/** A stored generation was damaged and set aside. Reported until the reader has thrown the copy away. */
export interface StoreReport {
  /** `previous`: the lists are as they were before the last change; `later`: an older state was damaged, nothing is lost; `none`: nothing could be read. */
  usedInstead: 'previous' | 'later' | 'none';
  /** ISO time at which it was found. */
  found: string;
}

/** The table by which both scripts of a term count as the same: everything that compares terms needs it. */
export const loadFold = once(async () => {
  const fold = createFold(new TextDecoder().decode(await readAsset('fold.txt')));
  foldKeysBy(fold);
  return fold;
});

/** The lists as stored, empty ones if there never were any. Rejects if a later version of Liandu wrote them. */
export async function loadOwn(): Promise<{ own: Own; report: StoreReport | null }> {
  const [stored] = await Promise.all([readSlots(), loadFold()]);
  const [damaged] = (await readDamaged()).toReversed();
  const report = damaged ? { usedInstead: damaged.usedInstead, found: damaged.found } : null;
  return { own: parseOwn(stored?.text ?? null), report };
}

/** The lists for where they are only read, with half the work, and the checksum of the text that they were read from; null if there never were any. */
export async function readOwn(): Promise<{ own: Own; checksum: string } | null> {
  const stored = await readNewest();
  return stored && { own: parseOwn(stored.text), checksum: stored.head.checksum };
}

/**
 * Changes the lists, one change at a time over all pages, and resolves with the new ones when they are written and were read back. Rejects, with the lists as
 * they were, if the storage is full or the change makes no valid lists. Extension pages only.
 */
export async function changeOwn(edit: (own: Own) => Own): Promise<Own> {
  await loadFold();
  return locked(async (stored) => {
    const before = parseOwn(stored?.text ?? null);
    const after = edit(before);
    if (after === before) return before;
    const own = v.parse(OwnSchema, after);
    await writeSlots(JSON.stringify({ version: VERSION, ...own }), stored);
    return own;
  });
}

/** Calls back with the lists after every change, wherever it was made. Returns the way to stop. */
export function watchOwn(callback: (own: Own) => void): () => void {
  const tell = async () => callback((await loadOwn()).own);
  return onOwnChange(() => void tell().catch(() => {}));
}

/** Calls back after every change without reading the lists. */
export function onOwnChange(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && changesSlots(changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** ISO day of the last export; null if there was none. */
export async function lastBackup(): Promise<string | null> {
  const day = (await browser.storage.local.get(BACKUP))[BACKUP];
  return typeof day === 'string' ? day : null;
}

/** Notes that the reader has exported everything today, by the reader's own calendar. */
export async function noteBackup(): Promise<void> {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  await browser.storage.local.set({ [BACKUP]: local.toISOString().slice(0, 10) });
}

/** What was set aside, as it was found, for the reader to keep as a file; null if nothing was. */
export async function damagedCopy(): Promise<string | null> {
  const damaged = await readDamaged();
  return damaged.length === 0 ? null : damaged.map(({ text }) => text).join('\n');
}

/** Throws the damaged copy away, and with it the report. */
export async function discardDamagedCopy(): Promise<void> {
  await discardDamaged();
}

/** What fits its checksum was written by `changeOwn`, which has checked it. */
function parseOwn(text: string | null): Own {
  if (text === null) return EMPTY_OWN;
  const { version, lists, hidden, keptWords } = JSON.parse(text) as Own & { version: number };
  if (version > VERSION) throw new Error('The lists were written by a later version of Liandu.');
  return { lists, hidden, keptWords };
}
