import { browser } from 'wxt/browser';
import { exportMarkdown } from '../export/markdown.ts';
import { factAsText } from '../export/plain.ts';
import type { ExportInput } from '../export/rows.ts';
import type { Fact, Region } from '../model.ts';
import { keyFacts, type Target, type Words } from '../panel-view.ts';
import type { ExplainReply } from '../protocol.ts';
import { resolveUiLang, type Settings } from '../settings.ts';
import { type Translate, translator } from '../texts.ts';
import { ask } from './ask.ts';
import { browserLang } from './browser-lang.ts';
import { setHidden } from './hidden-facts.ts';
import { type Changed, hideEntry, keepWord } from './own-actions.ts';
import { ownUrl } from './own-url.ts';
import { copyText, downloadFacts, type ExportFormat } from './panel-files.ts';
import type { PanelSession } from './panel-session.ts';
import { clearPendingWord } from './panel-word.ts';
import { loadSettings, saveSettings, setSiteForms, setSiteOff } from './settings.ts';

/** What the panel's buttons do. What fails is said in the panel's notice. */
export function createPanelActions(session: PanelSession) {
  const t: Translate = (key, params) =>
    translator(resolveUiLang(session.shown.value?.settings.uiLang ?? 'auto', browserLang()))(key, params);
  const orSay = (promise: Promise<unknown>) => void promise.catch(() => session.say(t('panel.failed')));
  const host = () => session.shown.value?.view.host ?? null;

  /** What is exported: the facts that are not hidden, each with its link. */
  async function input(words: Words): Promise<ExportInput> {
    const view = session.shown.value?.view;
    const linkOf = await session.linker();
    if (!view?.article || !linkOf) throw new Error('There is no article.');
    const keys = keyFacts(view.facts, view.article.snapshot.text);
    const facts = view.facts.filter((fact) => !view.hidden.has(keys.get(fact)!));
    return { article: view.article, facts, words, linkOf };
  }

  function hide(key: string, hidden: boolean): void {
    const url = session.shown.value?.view.article?.url;
    if (!url) return;
    const change = setHidden(url, key, hidden);
    const undo = () => orSay(setHidden(url, key, false));
    orSay(hidden ? change.then(() => session.say(t('panel.hiddenNow'), undo)) : change);
  }

  /** A change of the reader's own lists, said with its way back. */
  function changeOwnLists(change: Promise<Changed>, said: string): void {
    orSay(change.then(({ undo }) => session.say(said, () => orSay(undo()))));
  }

  return {
    reveal: (target: Target) =>
      orSay(
        session.reveal(target).then((found) => {
          if (!found) session.say(t('panel.sentenceChanged'));
        }),
      ),
    forceReading: () => orSay(session.forceReading()),
    change: (change: Partial<Settings>) => orSay(saveSettings(change)),
    chooseForms: (forms: Settings['script']) => orSay(chooseForms(host(), forms)),
    setSiteOff(off: boolean) {
      const site = host();
      if (site) orSay(setSiteOff(site, off));
    },
    setSiteForms(forms: Region | null) {
      const site = host();
      if (site) orSay(setSiteForms(site, forms));
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
    hide: (key: string) => hide(key, true),
    restore: (key: string) => hide(key, false),
    copyFact: (fact: Fact, words: Words) =>
      orSay(
        input(words).then(async ({ article, linkOf }) => {
          const link = linkOf(fact);
          await copyText(factAsText(fact, article, words, link));
          session.say(t(link.verified ? 'panel.copied' : 'panel.copiedNoFragment'));
        }),
      ),
    copyLink: (target: Target, words: Words) =>
      orSay(
        input(words).then(async ({ linkOf }) => {
          const link = linkOf(target as Fact);
          await copyText(link.url);
          session.say(t(link.verified ? 'panel.linkCopied' : 'panel.copiedNoFragment'));
        }),
      ),
    exportAs: (format: ExportFormat, words: Words) => orSay(input(words).then((facts) => downloadFacts(facts, format))),
    copyAll: (words: Words) =>
      orSay(
        input(words).then(async (facts) => {
          await copyText(exportMarkdown(facts));
          session.say(t('panel.copiedAll'));
        }),
      ),
    /** Browsers differ in whether a side panel can be printed, and none says so: a tab of its own can be printed in all. */
    print() {
      const tabId = session.shown.value?.view.tabId;
      if (tabId != null) orSay(browser.tabs.create({ url: ownUrl(`/sidepanel.html?print=${tabId}`) }));
    },
    neverAnnotate: (id: string, name: string) => changeOwnLists(hideEntry(id), t('panel.neverAnnotated', { name })),
    keepWord(word: string) {
      changeOwnLists(keepWord(word), t('convert.kept', { word }));
      void clearPendingWord();
    },
    dismissWord: () => void clearPendingWord(),
    async convert(text: string, choice: Region) {
      const { pieces } = await ask<ExplainReply>({ type: 'explainText', text, choice });
      return pieces;
    },
    copyText: (text: string) => orSay(copyText(text).then(() => session.say(t('panel.copiedText')))),
    /** The clipboard's text on the reader's request; null if the browser does not give it. */
    pasteText: () => navigator.clipboard.readText().catch(() => null),
  };
}

/** Asks the store whether the site has forms of its own, since the panel may be a moment behind. */
async function chooseForms(site: string | null, forms: Settings['script']): Promise<void> {
  const hasOwn = site !== null && Object.hasOwn((await loadSettings()).siteForms, site);
  if (hasOwn) await setSiteForms(site, forms === 'original' ? null : forms);
  if (hasOwn && forms !== 'original') return;
  await saveSettings(forms === 'original' ? { script: forms } : { script: forms, lastScript: forms });
}
