import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  type AnalyzeReply,
  type CardsReply,
  type ContentRequest,
  ContentRequestSchema,
  type PanelRequest,
  PanelRequestSchema,
} from '../protocol.ts';
import { analyzeSnapshot, cardsFor, convertTexts } from './answers.ts';
import { refreshBadge } from './badge.ts';
import { injectReader, readPage } from './injection.ts';
import { ownUrl } from './own-url.ts';
import { openPanel } from './panel.ts';
import { watchSettings } from './settings.ts';
import { probeAllTabs, sendToAllTabs } from './tabs.ts';

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
    if (request.type === 'openPanel') {
      // First and synchronous: see openPanel.
      if (sender.tab?.id !== undefined) openPanel(sender.tab.id);
      return;
    }
    // Frames are not read; a message from one is not ours.
    if (!isOwnPage(sender) && sender.frameId !== 0) return;
    if (request.type === 'pageChanged') {
      // An open panel hears it too.
      if (sender.tab?.id !== undefined) void refreshBadge(sender.tab.id);
      return;
    }
    return answer(answerContent(request, sender));
  });
  watchSettings((settings, before) => {
    void sendToAllTabs({ type: 'settingsChanged' });
    // Pages that loaded while annotation or their site was off have no reader yet.
    const isOnAgain =
      settings.annotate && (!before.annotate || before.offSites.some((s) => !settings.offSites.includes(s)));
    if (isOnAgain) void probeAllTabs();
  });
}

async function answerContent(
  request: Exclude<ContentRequest, { type: 'openPanel' | 'pageChanged' }>,
  sender: Sender,
): Promise<unknown> {
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
      return reply;
    }
    case 'convertTexts':
      return convertTexts(request.texts, request.choice);
  }
}

async function answerPanel(request: PanelRequest): Promise<unknown> {
  await injectReader(request.tabId, true);
  return { outcome: 'injected' };
}
