import { browser } from 'wxt/browser';
import type { PageRequest } from '../page-request.ts';
import type { PageState, PageStatus } from '../protocol.ts';
import { loadSettings } from './settings.ts';
import { hostOf } from './site.ts';

/** Sends to the page of a tab; undefined if nobody there answers. */
export async function sendToTab<T>(tabId: number, request: PageRequest): Promise<T | undefined> {
  return sendToFrame<T>(tabId, 0, request);
}

/** Sends to one frame of a tab, 0 being its page; undefined if nobody there answers. */
export async function sendToFrame<T>(tabId: number, frameId: number, request: PageRequest): Promise<T | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, request, { frameId })) as T;
  } catch {
    return undefined;
  }
}

/** Sends to every frame of a tab; the page itself takes no notice, and nobody is expected to answer. */
export async function sendToFrames(
  tabId: number,
  request: Extract<PageRequest, { type: 'showInFrame' }>,
): Promise<void> {
  await browser.tabs.sendMessage(tabId, request).catch(() => {});
}

/** Tells every page that something changed, those in front first; pages without Liandu do not answer. */
export async function sendToAllTabs(request: PageRequest | ((url: string | undefined) => PageRequest)): Promise<void> {
  const tabs = await browser.tabs.query({});
  tabs.sort((a, b) => Number(b.active) - Number(a.active));
  await Promise.all(
    tabs.flatMap(({ id, url }) =>
      id === undefined ? [] : [sendToTab(id, typeof request === 'function' ? request(url) : request)],
    ),
  );
}

/** Runs the probe once more in every tab; where there is a reader it does nothing. */
export async function probeAllTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [runProbe(id).catch(() => null)])));
}

async function runProbe(tabId: number): Promise<PageStatus | undefined> {
  const [result] = await browser.scripting.executeScript({ target: { tabId }, files: ['/probe.js'] });
  return result?.result as PageStatus | undefined;
}

/** The state of a tab's page: from the reader there, else from the probe, else from what the browser lets us know. */
export async function describeTab(tab: { id?: number | undefined; url?: string | undefined }): Promise<PageState> {
  if (tab.id === undefined) return { status: 'forbidden' };
  const state = await sendToTab<PageState>(tab.id, { type: 'describePage' });
  if (state) return state;
  try {
    const status = await runProbe(tab.id);
    if (status === 'working') return await whyNotReading(tab.url);
    if (status) return { status };
  } catch {
    // No script of ours may run there.
  }
  if (tab.url && /\.pdf([?#]|$)/i.test(tab.url)) return { status: 'pdf' };
  return { status: tab.url && hostOf(tab.url) ? 'no-access' : 'forbidden' };
}

/** A page that passes the gate and has no reader yet: it is on its way, unless the reader's own switches say no. */
async function whyNotReading(url: string | undefined): Promise<PageState> {
  const { annotate, offSites, script } = await loadSettings();
  if (!annotate && script === 'original') return { status: 'off' };
  const host = hostOf(url);
  return { status: host && offSites.includes(host) ? 'site-off' : 'working' };
}
