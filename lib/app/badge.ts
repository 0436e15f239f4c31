import { browser } from 'wxt/browser';

/** Shows the number of distinct terms on the toolbar button of one tab; the browser takes it away when the tab navigates. */
export async function showBadge(tabId: number, terms: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: terms > 0 ? String(terms) : '' });
  } catch {
    // The tab was closed or went elsewhere while its article was analyzed.
  }
}

export function registerBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#0f5c56' });
  void browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
