import { browser } from 'wxt/browser';
import type { ReadPageReply } from '../protocol.ts';
import { loadSettings } from './settings.ts';
import { hostOf } from './site.ts';
import { sendToTab } from './tabs.ts';

/** Puts the reader and its highlight styles into the top frame of a tab. Rejects where the browser does not allow it. */
export async function injectReader(tabId: number, force: boolean): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await Promise.all([
    browser.scripting.insertCSS({ target, files: ['/highlight.css'] }),
    browser.scripting.executeScript({ target, files: ['/reader.js'], injectImmediately: true }),
  ]);
  if (force) await sendToTab(tabId, { type: 'readAgain' });
}

/** Answers a probe whose gate let the page through. */
export async function readPage(tabId: number, url: string | undefined): Promise<ReadPageReply> {
  const settings = await loadSettings();
  const host = hostOf(url);
  if (!settings.annotate) return { outcome: 'off' };
  if (host && settings.offSites.includes(host)) return { outcome: 'site-off' };
  try {
    await injectReader(tabId, false);
    return { outcome: 'injected' };
  } catch {
    // The tab was closed, went elsewhere, or the reader has withdrawn access to the site.
    return { outcome: 'no-access' };
  }
}
