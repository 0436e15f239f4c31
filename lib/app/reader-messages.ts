import type { RenderCard } from '../page/card-view.ts';
import { createReader, type Reader } from '../page/reader.ts';
import { createRewriter } from '../page/rewrite.ts';
import type { AnalyzeReply, CardsReply } from '../protocol.ts';
import { ask, tell, watchForOrphan } from './ask.ts';
import { convertByMessage, offerWords, onPageRequest } from './forms-messages.ts';
import { isWordHost, releaseAll } from './reader-presence.ts';

/** Starts a reader on this document and connects it with the background and the panel. */
export function connectReader(document: Document, renderCard: RenderCard, cardCss: string): Reader {
  const reader = createReader(document, {
    analyze: (snapshot, forced) => ask<AnalyzeReply>({ type: 'analyzeArticle', snapshot, forced }),
    getCards: (ids, { script, region }) => ask<CardsReply>({ type: 'getCards', ids, script, region }),
    createRewriter(ports) {
      const rewriter = createRewriter(document, {
        ...ports,
        convert: convertByMessage,
        onFrames: (again) => tell({ type: 'formsChanged', again }),
        onProgress: (done, total) => tell({ type: 'convertProgress', done, total }),
      });
      offerWords(document, rewriter);
      return rewriter;
    },
    openPanel: () => tell({ type: 'openPanel' }),
    pageChanged: () => tell({ type: 'pageChanged' }),
    isOwnNode: isWordHost,
    renderCard,
    cardCss,
  });
  watchForOrphan(document, () => {
    reader.destroy();
    releaseAll();
  });

  onPageRequest((request) => {
    switch (request.type) {
      case 'describePage':
        return reader.describe();
      case 'getArticle':
        return reader.article();
      case 'revealSpan':
        return reader.reveal(request).then((found) => ({ found }));
      case 'getPageText':
        return reader.pageText();
      case 'moveToTerm':
        return void reader.moveToTerm(request.step);
      case 'settingsChanged':
        return void reader.settingsChanged(request, request.again).catch(() => {});
      case 'glossaryChanged':
        return void reader.glossaryChanged();
      case 'showForms':
        return void reader.showForms(request.choice).catch(() => {});
      case 'getShownForms':
        return reader.shownForms();
      case 'convertSelection':
        return void reader.convertSelection(request.choice).catch(() => {});
      case 'readAgain':
        return reader.read(true).then(() => ({ outcome: 'injected' }));
    }
  });
  return reader;
}
