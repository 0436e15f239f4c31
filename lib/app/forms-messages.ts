import { browser } from 'wxt/browser';
import { type Convert, createRewriter, type Rewriter } from '../page/rewrite.ts';
import { type PageRequest, readPageRequest } from '../page-request.ts';
import type { ConvertReply, FrameFormsReply } from '../protocol.ts';
import { ask, tell, watchForOrphan } from './ask.ts';
import { ownUrl } from './own-url.ts';
import { formsHere, releaseAll, setFormsHere } from './reader-presence.ts';

export const convertByMessage: Convert = async (texts, choice) => {
  const { converted } = await ask<ConvertReply>({ type: 'convertTexts', texts, choice });
  return converted;
};

/** Calls back with every request of the background or of our own pages; what it returns is the answer. */
export function onPageRequest(answer: (request: PageRequest) => unknown): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return;
    // Pages have their own tabs: what comes from a content script is for the background.
    if (sender.tab && !sender.url?.startsWith(ownUrl('/'))) return;
    const request = readPageRequest(message);
    const answered = request ? answer(request) : undefined;
    if (answered === undefined) return;
    if (!(answered instanceof Promise)) return void reply(answered);
    answered.then(reply, () => reply(null));
    return true;
  });
}

/** Lets words of this document be explained: the script that does is asked for when the reader first holds the key over it. */
export function offerWords(document: Document, rewriter: Rewriter): void {
  setFormsHere({ document, rewriter, isTop: window === window.top });
  const onMove = ({ altKey }: PointerEvent) => {
    if (!altKey || !rewriter.isConverted() || !formsHere()) return;
    document.removeEventListener('pointermove', onMove, true);
    tell({ type: 'pointWords' });
  };
  document.addEventListener('pointermove', onMove, { capture: true, passive: true });
}

/** Shows the document of a frame in the forms of its page. */
export function connectForms(document: Document): void {
  const rewriter = createRewriter(document, {
    convert: convertByMessage,
    onFrames: (again) => tell({ type: 'formsChanged', again }),
  });
  const show = (choice: FrameFormsReply['choice'], again: boolean) => rewriter.apply(choice, again).catch(() => {});
  onPageRequest((request) => {
    if (request.type === 'showInFrame') void show(request.choice, request.again);
    else if (request.type === 'convertSelection') void rewriter.convertSelection(request.choice).catch(() => {});
  });
  offerWords(document, rewriter);
  watchForOrphan(document, () => {
    rewriter.destroy();
    releaseAll();
  });
  void ask<FrameFormsReply>({ type: 'frameForms' }).then(
    // A part that was converted by itself meanwhile stays so.
    ({ choice }) => (choice === 'original' ? undefined : show(choice, false)),
    () => {},
  );
}
