import { browser } from 'wxt/browser';
import type { PageRequest, PageState } from '../protocol.ts';

/** Sends to the page of a tab; undefined if nobody there answers. */
export async function sendToTab<T>(tabId: number, request: PageRequest): Promise<T | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, request, { frameId: 0 })) as T;
  } catch {
    return undefined;
  }
}

/** Tells every page that the settings changed; pages without Liandu do not answer. */
export async function sendToAllTabs(request: PageRequest): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : sendToTab(tab.id, request))));
}

/** The state of a tab's page, also where no script of ours can run. */
export async function describeTab(tab: { id?: number | undefined; url?: string | undefined }): Promise<PageState> {
  const state = tab.id === undefined ? undefined : await sendToTab<PageState>(tab.id, { type: 'describePage' });
  if (state) return state;
  if (tab.url && /\.pdf([?#]|$)/i.test(tab.url)) return { status: 'pdf' };
  // Without access to its address a page is either the browser's own or one that the reader has not allowed.
  if (!tab.url) return { status: 'forbidden' };
  return { status: /^https?:/.test(tab.url) ? 'no-access' : 'forbidden' };
}
