import { browser } from 'wxt/browser';
import { ownUrl } from './own-url.ts';

/** Opens the welcome page once, when Liandu is installed; never on updates. */
export function registerWelcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: ownUrl('/welcome.html') });
  });
}
