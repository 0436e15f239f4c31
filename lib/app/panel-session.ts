import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { buildFactContext } from '../brain/analyze.ts';
import { extractFacts } from '../brain/facts/extract.ts';
import { createFold } from '../brain/fold.ts';
import { NOTICE_DURATION, STATE_RECHECK_DELAY } from '../limits.ts';
import type { Fact } from '../model.ts';
import type { Shown, Target } from '../panel-view.ts';
import type { ArticleReply, PanelRequest, RevealReply } from '../protocol.ts';
import { once, readAsset } from './assets.ts';
import { loadSettings, watchSettings } from './settings.ts';
import { asWritten, convertShownText } from './shown-text.ts';
import { hostOf } from './site.ts';
import { describeTab, sendToTab } from './tabs.ts';

const loadFold = once(async () => createFold(new TextDecoder().decode(await readAsset('fold.txt'))));

/** The panel's link to the active tab: follows tabs, pages and settings, and reads the facts out of the article that the page hands over. */
export function createPanelSession() {
  const shown = signal<Shown | null>(null);
  const notice = signal<string | null>(null);
  let tabId: number | undefined;
  let run = 0;
  let known: { article: ArticleReply; facts: Fact[] } | null = null;
  let recheck: ReturnType<typeof setTimeout> | undefined;
  let clearing: ReturnType<typeof setTimeout> | undefined;

  /** Facts are read here and not in the worker, which stays free for pages; the same article is read once. */
  async function factsOf(article: ArticleReply): Promise<Fact[]> {
    if (known && known.article.snapshot.text === article.snapshot.text && known.article.url === article.url)
      return known.facts;
    const facts = extractFacts(buildFactContext(article, await loadFold()));
    known = { article, facts };
    return facts;
  }

  async function refresh(): Promise<void> {
    const mine = ++run;
    clearTimeout(recheck);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    tabId = tab?.id;
    const settings = await loadSettings();
    let state = await describeTab(tab ?? {});
    const article =
      state.status === 'active' && tabId !== undefined
        ? ((await sendToTab<ArticleReply>(tabId, { type: 'getArticle' })) ?? null)
        : null;
    let facts: Fact[] = [];
    let text = asWritten;
    if (article) {
      try {
        facts = await factsOf(article);
        text = await convertShownText(article, facts, settings.script);
      } catch (error) {
        state = { status: 'failed', detail: error instanceof Error ? error.message : String(error) };
      }
    }
    if (mine !== run) return;
    shown.value = { view: { state, host: hostOf(tab?.url), article, facts }, settings, text };
    // The gate looks again at pages that fill in late, without telling anybody.
    if (state.status === 'working' || state.status === 'empty')
      recheck = setTimeout(() => void refresh(), STATE_RECHECK_DELAY);
  }

  browser.tabs.onActivated.addListener(() => void refresh());
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === tabId && (change.status === 'complete' || change.url)) void refresh();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { type } = (message ?? {}) as { type?: unknown };
    if (sender.id === browser.runtime.id && type === 'pageChanged' && sender.tab?.id === tabId) void refresh();
  });
  watchSettings(() => void refresh());
  void refresh();

  return {
    shown,
    notice,
    /** Shows a sentence for a moment. */
    say(text: string): void {
      notice.value = text;
      clearTimeout(clearing);
      clearing = setTimeout(() => {
        notice.value = null;
      }, NOTICE_DURATION);
    },
    /** Scrolls the page to a sentence; false if it no longer stands there. */
    async reveal({ start, end, quote, quoteStart }: Target): Promise<boolean> {
      if (tabId === undefined) return false;
      const reply = await sendToTab<RevealReply>(tabId, { type: 'revealSpan', start, end, quote, quoteStart });
      return reply?.found ?? false;
    },
    async forceReading(): Promise<void> {
      if (tabId === undefined) return;
      await browser.runtime.sendMessage({ type: 'forceReading', tabId } satisfies PanelRequest);
      await refresh();
    },
  };
}
