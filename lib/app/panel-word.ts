import { signal } from '@preact/signals';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ConvertedWord } from '../protocol.ts';

const KEY = 'pendingWord';

const WordSchema = v.object({
  source: v.string(),
  target: v.string(),
  reason: v.picklist(['character', 'phrase', 'regional', 'own']),
  sentence: v.string(),
  /** The browser window whose panel shows it. */
  windowId: v.number(),
});

/** The converted word of the page that waits in this window for the reader's decision; null for none. */
export function watchPendingWord() {
  const word = signal<ConvertedWord | null>(null);
  const here = browser.windows.getCurrent();
  const tell = async (stored: unknown) => {
    const read = v.safeParse(WordSchema, stored);
    word.value = read.success && read.output.windowId === (await here).id ? read.output : null;
  };
  browser.storage.onChanged.addListener((changes, area) => {
    const changed = changes[KEY];
    if (area === 'session' && changed) void tell(changed.newValue);
  });
  void browser.storage.session.get(KEY).then((stored) => tell(stored[KEY]));
  return word;
}

export function clearPendingWord(): Promise<void> {
  return browser.storage.session.remove(KEY);
}
