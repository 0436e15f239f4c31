import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { readSettings, type Settings } from '../settings.ts';
import { createOwnSession, type OwnSession } from './own-session.ts';
import { ownUrl } from './own-url.ts';
import { dropPending, keepDraft, type Pending, restorePending, watchPending } from './pending.ts';
import { loadSettings, watchSettings } from './settings.ts';

/** What the panel's form for a new entry works on. */
export interface Capture {
  settings: ReadonlySignal<Settings>;
  /** The selection that waits, with what was typed so far; null for none. */
  pending: ReadonlySignal<Pending | null>;
  /** Opened with the first selection: readers who add nothing never load their lists here. */
  session: ReadonlySignal<OwnSession | null>;
  keepDraft: typeof keepDraft;
  drop: typeof dropPending;
  restore: typeof restorePending;
  openGlossary(): void;
}

/** The selections that wait for the panel of this window. */
export function createCapture(): Capture {
  const settings = signal(readSettings(null));
  const follow = (next: Settings) => {
    settings.value = next;
  };
  void loadSettings().then(follow);
  watchSettings(follow);
  const pending = signal<Pending | null>(null);
  const session = signal<OwnSession | null>(null);
  void browser.windows.getCurrent().then(({ id }) => {
    if (id === undefined) return;
    watchPending(id, (next) => {
      if (next) session.value ??= createOwnSession(() => settings.value);
      pending.value = next;
    });
  });
  return {
    settings,
    pending,
    session,
    keepDraft,
    drop: dropPending,
    restore: restorePending,
    openGlossary: () => void browser.tabs.create({ url: `${ownUrl('/options.html')}#glossary` }),
  };
}
