import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { OWN_NAME_CHARACTERS, PENDING_ENTRIES } from '../limits.ts';

// Entries on their way into the reader's glossary: a selection that waits for the panel, and what was typed into the form so far. They outlive the panel and
// the worker, and end with the browser's session.

const KEY = 'pendingEntries';

const text = v.fallback(v.string(), '');

const DraftSchema = v.object({
  term: text,
  /** One on each line. */
  otherNames: text,
  reading: text,
  english: text,
  definition: text,
  /** The list it goes into; null for the first one, which is made if there is none. */
  listId: v.fallback(v.nullable(v.string()), null),
});

const PendingSchema = v.object({
  id: v.string(),
  /** The browser window whose panel shows it. */
  windowId: v.number(),
  /** Somebody typed into its form. */
  touched: v.fallback(v.boolean(), false),
  /** The selection was longer than a name may be. */
  cut: v.fallback(v.boolean(), false),
  draft: DraftSchema,
});

export type Pending = v.InferOutput<typeof PendingSchema>;
export type PendingDraft = Pending['draft'];

function readStored(stored: unknown): Pending[] {
  return v.parse(v.fallback(v.array(PendingSchema), []), stored ?? []);
}

let writing: Promise<unknown> = Promise.resolve();

/** One change after the other: two at once would each write what the other has not read. */
function change(edit: (all: Pending[]) => Pending[]): Promise<void> {
  const next = writing.then(async () => {
    const stored = await browser.storage.session.get(KEY);
    await browser.storage.session.set({ [KEY]: edit(readStored(stored[KEY])).slice(-PENDING_ENTRIES) });
  });
  writing = next.catch(() => {});
  return next;
}

/** Keeps a selection for the panel of a window. It stands before drafts that wait there already; one that was never worked on gives way to it. */
export function keepSelection(selection: string, windowId: number): Promise<void> {
  const line = selection.replace(/\s+/g, ' ').trim();
  if (!line) return Promise.resolve();
  const term = line.slice(0, OWN_NAME_CHARACTERS).trim();
  const draft = { term, otherNames: '', reading: '', english: '', definition: '', listId: null };
  const cut = line.length > OWN_NAME_CHARACTERS;
  const pending: Pending = { id: crypto.randomUUID(), windowId, touched: false, cut, draft };
  return change((all) => [...all.filter((other) => other.windowId !== windowId || other.touched), pending]);
}

/** Keeps what was typed so far; nothing if the entry was saved or given up meanwhile. */
export function keepDraft(id: string, draft: PendingDraft): Promise<void> {
  return change((all) => all.map((pending) => (pending.id === id ? { ...pending, touched: true, draft } : pending)));
}

/** Brings back what was given up. */
export function restorePending(pending: Pending): Promise<void> {
  return change((all) => [...all.filter(({ id }) => id !== pending.id), pending]);
}

/** The entry was saved or given up. */
export function dropPending(id: string): Promise<void> {
  return change((all) => all.filter((pending) => pending.id !== id));
}

/** Calls back with the newest entry that waits in a window, or null: now and after every change. Returns the way to stop. */
export function watchPending(windowId: number, callback: (pending: Pending | null) => void): () => void {
  const tell = (stored: unknown) => callback(readStored(stored).findLast((p) => p.windowId === windowId) ?? null);
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const changed = changes[KEY];
    if (area === 'session' && changed) tell(changed.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  void browser.storage.session.get(KEY).then((stored) => tell(stored[KEY]));
  return () => browser.storage.onChanged.removeListener(listener);
}
