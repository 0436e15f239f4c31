import { browser } from 'wxt/browser';
import type { ReadPageReply } from '../protocol.ts';
import { loadConversionOnce } from './brain.ts';
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

/** Puts the reader into the pages of these hosts that are open; where there is one it does nothing. */
export async function injectIntoHosts(hosts: readonly string[]): Promise<void> {
  for (const host of hosts) {
    const tabs = await browser.tabs.query({ url: `*://${host}/*` }).catch(() => []);
    await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [injectReader(id, false).catch(() => {})])));
  }
}

/** Answers a probe whose gate let the page through. */
export async function readPage(tabId: number, url: string | undefined): Promise<ReadPageReply> {
  const settings = await loadSettings();
  const host = hostOf(url);
  // Conversion has a switch of its own.
  if (!settings.annotate && settings.script === 'original') return { outcome: 'off' };
  if (host && settings.offSites.includes(host)) return { outcome: 'site-off' };
  // The dictionaries are loaded while the article is being read.
  if (settings.script !== 'original') void loadConversionOnce().catch(() => {});
  try {
    await injectReader(tabId, false);
    return { outcome: 'injected' };
  } catch {
    // The tab was closed, went elsewhere, or the reader has withdrawn access to the site.
    return { outcome: 'no-access' };
  }
}
