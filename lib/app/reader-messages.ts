import { browser } from 'wxt/browser';
import { unpackPieces } from '../brain/script/wire.ts';
import type { RenderCard } from '../page/card-view.ts';
import { createReader, type Reader } from '../page/reader.ts';
import { readPageRequest } from '../page-request.ts';
import type { AnalyzeReply, CardsReply, ContentRequest, ConvertReply } from '../protocol.ts';
import { ownUrl } from './own-url.ts';

/** Thrown where the background answered with a sentence instead of a result. */
function unwrap<T>(reply: T | { error: string }): T {
  if (reply && typeof reply === 'object' && 'error' in reply) throw new Error(reply.error);
  return reply as T;
}

/** Asks the background. A worker that was stopped under the question is started again by asking once more; every request may be repeated. */
async function ask<T>(request: ContentRequest): Promise<T> {
  const send = () => browser.runtime.sendMessage(request);
  return unwrap<T>(await send().catch(send));
}

/** Starts a reader on this document and connects it with the background and the panel. */
export function connectReader(document: Document, renderCard: RenderCard, cardCss: string): Reader {
  const reader = createReader(document, {
    analyze: (snapshot, forced) => ask<AnalyzeReply>({ type: 'analyzeArticle', snapshot, forced }),
    getCards: (ids, { script, region }) => ask<CardsReply>({ type: 'getCards', ids, script, region }),
    convert: async (texts, choice) => {
      const { pieces } = await ask<ConvertReply>({ type: 'convertTexts', texts, choice });
      return pieces.map(unpackPieces);
    },
    openPanel: () => void browser.runtime.sendMessage({ type: 'openPanel' } satisfies ContentRequest).catch(() => {}),
    pageChanged: () =>
      void browser.runtime.sendMessage({ type: 'pageChanged' } satisfies ContentRequest).catch(() => {}),
    renderCard,
    cardCss,
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return;
    // Pages have their own tabs: what comes from a content script is for the background.
    if (sender.tab && !sender.url?.startsWith(ownUrl('/'))) return;
    const request = readPageRequest(message);
    if (!request) return;
    switch (request.type) {
      case 'describePage':
        return void reply(reader.describe());
      case 'getArticle':
        return void reply(reader.article());
      case 'revealSpan':
        return void reply({ found: reader.reveal(request) });
      case 'moveToTerm':
        return void reader.moveToTerm(request.step);
      case 'settingsChanged':
        return void reader.settingsChanged().catch(() => {});
      case 'readAgain':
        void reader.read(true).then(() => reply({ outcome: 'injected' }));
        return true;
    }
  });
  return reader;
}
