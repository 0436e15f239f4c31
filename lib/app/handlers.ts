import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  type AnalyzeReply,
  type CardsReply,
  type ContentRequest,
  ContentRequestSchema,
  type FrameFormsReply,
  type PanelRequest,
  PanelRequestSchema,
} from '../protocol.ts';
import { analyzeSnapshot, cardsFor, convertTexts, explainText } from './answers.ts';
import { refreshBadge } from './badge.ts';
import { loadConversionOnce } from './brain.ts';
import { watchConversionChoices } from './conversion-choices.ts';
import { injectWords, showFrames, shownForms } from './frames.ts';
import { injectReader, readPage } from './injection.ts';
import { loadCompiled } from './own-compiled.ts';
import { onOwnChange } from './own-store.ts';
import { ownUrl } from './own-url.ts';
import { openPanel } from './panel.ts';
import { settingsFor, watchSettings } from './settings.ts';
import { hostOf } from './site.ts';
import { probeAllTabs, sendToAllTabs } from './tabs.ts';
import { keepWord, wordTexts } from './words.ts';

type Sender = Browser.runtime.MessageSender;

/** Whether a message comes from one of our own pages (panel, options, welcome), not from a content script in somebody's page. */
function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(ownUrl('/')) ?? false;
}

/** Answers every message. Each is checked for its shape and its sender where it arrives; what fails the check is not answered. */
export function registerHandlers(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return;
    const answer = (promise: Promise<unknown>): true => {
      promise.then(reply, (error: unknown) => reply({ error: error instanceof Error ? error.message : String(error) }));
      return true;
    };
    const fromPanel = v.safeParse(PanelRequestSchema, message);
    if (fromPanel.success) return isOwnPage(sender) ? answer(answerPanel(fromPanel.output)) : undefined;
    const fromContent = v.safeParse(ContentRequestSchema, message);
    if (!fromContent.success) return;
    const request = fromContent.output;
    // Frames are converted but not read: what else comes from one is not ours.
    if (!isOwnPage(sender) && sender.frameId !== 0 && !FROM_FRAMES.has(request.type)) return;
    const told = hear(request, sender);
    return told ? undefined : answer(answerContent(request as Asked, sender));
  });
  watchConversionChoices();
  onOwnChange(() => {
    // Compiled now, though no page may ask: the next start of the worker finds it done.
    void loadCompiled().catch(() => {});
    void sendToAllTabs({ type: 'glossaryChanged' });
  });
  watchSettings((settings, before) => {
    const again = settings.plainConversion !== before.plainConversion;
    void sendToAllTabs((url) => {
      const { script, convertAlways } = settingsFor(settings, hostOf(url));
      return { type: 'settingsChanged', script, convertAlways, again };
    });
    if (settings.script !== 'original') void loadConversionOnce().catch(() => {});
    // Pages that loaded while annotation or their site was off have no reader yet.
    const isOnAgain =
      settings.annotate && (!before.annotate || before.offSites.some((s) => !settings.offSites.includes(s)));
    if (isOnAgain) void probeAllTabs();
  });
}

/** What frames may say. */
const FROM_FRAMES: ReadonlySet<ContentRequest['type']> = new Set([
  'convertTexts',
  'explainText',
  'formsChanged',
  'frameForms',
  'pointWords',
  'getWordTexts',
]);

/** What is told and not asked. */
type Told = Extract<
  ContentRequest,
  { type: 'openPanel' | 'openWord' | 'pageChanged' | 'formsChanged' | 'pointWords' | 'convertProgress' }
>;
type Asked = Exclude<ContentRequest, Told>;

/** Acts on what needs no answer; false if the message is a question. */
function hear(request: ContentRequest, { tab, frameId }: Sender): boolean {
  const tabId = tab?.id;
  switch (request.type) {
    case 'openPanel':
      // First and synchronous: see openPanel.
      if (tabId !== undefined) openPanel(tabId);
      return true;
    case 'openWord':
      if (tabId !== undefined) openPanel(tabId);
      if (tab) void keepWord(request.word, tab.windowId);
      return true;
    case 'pageChanged':
      // An open panel hears it too.
      if (tabId !== undefined) void refreshBadge(tabId);
      return true;
    case 'formsChanged':
      if (tabId !== undefined) void showFrames(tabId, request.again);
      return true;
    case 'pointWords':
      if (tabId !== undefined) void injectWords(tabId, frameId ?? 0).catch(() => {});
      return true;
    case 'convertProgress':
      // For an open panel.
      return true;
    default:
      return false;
  }
}

async function answerContent(request: Asked, sender: Sender): Promise<unknown> {
  const tabId = sender.tab?.id;
  switch (request.type) {
    case 'readPage':
      return tabId === undefined ? undefined : readPage(tabId, sender.url);
    case 'analyzeArticle': {
      const reply: AnalyzeReply = await analyzeSnapshot(request.snapshot, sender.url);
      return reply;
    }
    case 'getCards': {
      const reply: CardsReply = await cardsFor(request.ids, request, sender.url);
      // A site that is always converted asks for its settings first, and for conversions right after.
      if (reply.settings.convertAlways) void loadConversionOnce().catch(() => {});
      return reply;
    }
    case 'convertTexts':
      return convertTexts(request.texts, request.choice);
    case 'explainText':
      return explainText(request.text, request.choice);
    case 'frameForms': {
      const reply: FrameFormsReply = { choice: tabId === undefined ? 'original' : await shownForms(tabId) };
      return reply;
    }
    case 'getWordTexts':
      return wordTexts();
  }
}

async function answerPanel(request: PanelRequest): Promise<unknown> {
  await injectReader(request.tabId, true);
  return { outcome: 'injected' };
}
