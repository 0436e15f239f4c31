import { browser } from 'wxt/browser';
import type { ArticleReply, PageState } from '../protocol.ts';
import { sendToTab } from './tabs.ts';

/**
 * Shows the number of distinct terms on the toolbar button of one tab, or nothing. Asks the page, which alone knows what it shows now: its content may have
 * changed without any analysis, or the reader's choices. The browser takes the badge away when the tab navigates.
 */
export async function refreshBadge(tabId: number): Promise<void> {
  const isActive = async () => (await sendToTab<PageState>(tabId, { type: 'describePage' }))?.status === 'active';
  const article = (await isActive()) ? await sendToTab<ArticleReply | null>(tabId, { type: 'getArticle' }) : null;
  const terms = new Set(article?.matches.map((match) => match.id)).size;
  try {
    await browser.action.setBadgeText({ tabId, text: terms > 0 ? String(terms) : '' });
    // The tab may have gone to another page between the answer and the badge, which would now stand on that page.
    if (terms > 0 && !(await isActive())) await browser.action.setBadgeText({ tabId, text: '' });
  } catch {
    // The tab was closed or went elsewhere meanwhile.
  }
}

export function registerBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#0f5c56' });
  void browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
