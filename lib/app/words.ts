import { browser } from 'wxt/browser';
import type { ConvertedWord, WordTextsReply } from '../protocol.ts';
import { resolveUiLang } from '../settings.ts';
import { textsUnder } from '../worker-texts.ts';
import { browserLang } from './browser-lang.ts';
import { hasSidePanel } from './panel.ts';
import { loadSettings } from './settings.ts';

const KEY = 'pendingWord';

/** Keeps the word for the panel of a window, until the browser's session ends; the same word once more counts as new. */
export function keepWord(word: ConvertedWord, windowId: number): Promise<void> {
  return browser.storage.session.set({ [KEY]: { ...word, windowId, at: Date.now() } });
}

/** What the explanation in the page needs of the interface. */
export async function wordTexts(): Promise<WordTextsReply> {
  const uiLang = resolveUiLang((await loadSettings()).uiLang, browserLang());
  return { texts: textsUnder(uiLang, 'word.'), uiLang, canOpenPanel: hasSidePanel() };
}
