import { browser } from 'wxt/browser';
import type { Settings } from '../settings.ts';
import { injectIntoHosts } from './injection.ts';
import { loadSettings, watchSettings } from './settings.ts';

// Sites that the reader always wants to see in other forms. The browser itself runs the reader there, so that nothing of it runs anywhere else.

const PREFIX = 'site-forms:';

/** Keeps what the browser runs by itself as the rules say. */
export function registerSiteForms(): void {
  const sync = () => void loadSettings().then(syncScripts);
  // An update of the extension takes away what was registered.
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  watchSettings((settings, before) => {
    const hosts = Object.keys(settings.siteForms);
    const had = Object.keys(before.siteForms);
    if (hosts.length === had.length && hosts.every((host) => had.includes(host))) return;
    void syncScripts(settings);
    // Pages that are open already.
    void injectIntoHosts(hosts.filter((host) => !had.includes(host)));
  });
}

let syncing: Promise<void> = Promise.resolve();

/** One after the other: two at once would register the same id twice. */
function syncScripts({ siteForms }: Settings): Promise<void> {
  syncing = syncing.then(() => registerHosts(Object.keys(siteForms))).catch(() => {});
  return syncing;
}

async function registerHosts(hosts: readonly string[]): Promise<void> {
  const ours = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(PREFIX));
  const registered = new Set(ours.map(({ id }) => id.slice(PREFIX.length)));
  const gone = [...registered].filter((host) => !hosts.includes(host));
  if (gone.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: gone.map((host) => `${PREFIX}${host}`) });
  for (const host of hosts) {
    if (registered.has(host)) continue;
    // Each by itself: one that the browser does not take must not keep the others out.
    await browser.scripting
      .registerContentScripts([
        {
          id: `${PREFIX}${host}`,
          matches: [`*://${host}/*`],
          js: ['/reader.js'],
          css: ['/highlight.css'],
          runAt: 'document_end',
          allFrames: false,
          persistAcrossSessions: true,
        },
      ])
      .catch(() => {});
  }
}
