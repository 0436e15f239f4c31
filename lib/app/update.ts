import { browser } from 'wxt/browser';
import { injectIntoHosts } from './injection.ts';
import { loadSettings } from './settings.ts';
import { probeAllTabs } from './tabs.ts';

/** After an update the scripts in open pages are cut off from the new version and let go; pages are read anew without a reload. */
export function registerUpdate(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'update') return;
    void probeAllTabs();
    void loadSettings().then(({ siteForms }) => injectIntoHosts(Object.keys(siteForms)));
  });
}
