import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { createFold, type Fold } from '../brain/fold.ts';
import { NOTICE_DURATION, STATE_RECHECK_DELAY, UNDO_DURATION } from '../limits.ts';
import type { Fact } from '../model.ts';
import type { Notice, Progress, Shown, Target } from '../panel-view.ts';
import type { ArticleReply, PanelRequest, RevealReply } from '../protocol.ts';
import { once, readAsset } from './assets.ts';
import { loadHidden, watchHidden } from './hidden-facts.ts';
import { createFactReader } from './panel-facts.ts';
import { createLinker, soughtQuote } from './panel-links.ts';
import { loadSettings, settingsFor, watchSettings } from './settings.ts';
import { asWritten, convertShownText } from './shown-text.ts';
import { hostOf } from './site.ts';
import { describeTab, sendToTab } from './tabs.ts';

const loadFold = once(async () => createFold(new TextDecoder().decode(await readAsset('fold.txt'))));

/**
 * The panel's link to a tab: follows tabs, pages and settings, and reads the facts out of the article that the page hands over.
 *
 * @param fixedTab the one tab to show, as for printing; else whichever is active in this window.
 */
export function createPanelSession(fixedTab: number | null = null) {
  const shown = signal<Shown | null>(null);
  const notice = signal<Notice | null>(null);
  const progress = signal<Progress | null>(null);
  const facts = createFactReader(loadFold);
  let tabId: number | undefined;
  let run = 0;
  let recheck: ReturnType<typeof setTimeout> | undefined;
  let clearing: ReturnType<typeof setTimeout> | undefined;

  async function findTab() {
    if (fixedTab !== null) return browser.tabs.get(fixedTab).catch(() => undefined);
    return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  }

  async function refresh(): Promise<void> {
    const mine = ++run;
    clearTimeout(recheck);
    const tab = await findTab();
    if (mine !== run) return;
    if (tab?.id !== tabId) progress.value = null;
    tabId = tab?.id;
    const host = hostOf(tab?.url);
    const settings = await loadSettings();
    let state = await describeTab(tab ?? {});
    const article =
      state.status === 'active' && tabId !== undefined
        ? ((await sendToTab<ArticleReply>(tabId, { type: 'getArticle' })) ?? null)
        : null;
    let found: Fact[] = [];
    let text = asWritten;
    let hidden: string[] = [];
    let fold: Fold = (plain) => plain;
    if (article) {
      try {
        const report = (done: number, total: number) => {
          if (mine === run) progress.value = { what: 'facts', done, total };
        };
        [found, hidden, fold] = await Promise.all([facts.read(article, report), loadHidden(article.url), loadFold()]);
        text = await convertShownText(article, found, settingsFor(settings, host).script);
      } catch (error) {
        state = { status: 'failed', detail: error instanceof Error ? error.message : String(error) };
      }
    }
    if (mine !== run) return;
    if (progress.value?.what === 'facts') progress.value = null;
    const view = { tabId: tabId ?? null, state, host, article, facts: found, hidden: new Set(hidden) };
    shown.value = { view, settings, text, fold };
    // The gate looks again at pages that fill in late, without telling anybody.
    if (state.status === 'working' || state.status === 'empty')
      recheck = setTimeout(() => void refresh(), STATE_RECHECK_DELAY);
  }

  function hear(message: { type?: unknown; done?: unknown; total?: unknown }): void {
    if (message.type === 'pageChanged') void refresh();
    if (message.type === 'convertProgress') {
      const [done, total] = [Number(message.done), Number(message.total)];
      progress.value = done < total ? { what: 'conversion', done, total } : null;
    }
  }

  browser.tabs.onActivated.addListener(() => void refresh());
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === tabId && (change.status === 'complete' || change.url)) void refresh();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id === browser.runtime.id && sender.tab?.id === tabId) hear((message ?? {}) as { type?: unknown });
  });
  watchSettings(() => void refresh());
  watchHidden(() => void refresh());
  void refresh();

  return {
    shown,
    notice,
    progress,
    /** Shows a sentence for a while, longer where there is something to undo. */
    say(text: string, undo?: () => void): void {
      notice.value = undo ? { text, undo } : { text };
      clearTimeout(clearing);
      clearing = setTimeout(
        () => {
          notice.value = null;
        },
        undo ? UNDO_DURATION : NOTICE_DURATION,
      );
    },
    /** Scrolls the page to a sentence; false if that is no longer surely there. */
    async reveal(target: Target): Promise<boolean> {
      const article = shown.value?.view.article;
      if (tabId === undefined || !article) return false;
      const reply = await sendToTab<RevealReply>(tabId, { type: 'revealSpan', ...soughtQuote(target, article) });
      return reply?.found ?? false;
    },
    /** Links to sentences of the article that is shown; null if none is. */
    async linker() {
      const article = shown.value?.view.article;
      return tabId === undefined || !article ? null : createLinker(tabId, article);
    },
    async forceReading(): Promise<void> {
      if (tabId === undefined) return;
      await browser.runtime.sendMessage({ type: 'forceReading', tabId } satisfies PanelRequest);
      await refresh();
    },
  };
}

export type PanelSession = ReturnType<typeof createPanelSession>;
