import { type Explain, explainWord } from '../page/explain-word.ts';
import { createWordView, type RenderWord } from '../page/word-view.ts';
import type { ExplainReply, WordTextsReply } from '../protocol.ts';
import { ask, tell, watchForOrphan } from './ask.ts';
import { onPageRequest } from './forms-messages.ts';
import { claimWords, formsHere } from './reader-presence.ts';

const explainByMessage: Explain = async (text, choice) => {
  const { pieces } = await ask<ExplainReply>({ type: 'explainText', text, choice });
  return pieces;
};

/** Starts to explain converted words in this document, once. */
export function connectWords(document: Document, render: RenderWord, css: string): void {
  let texts: Promise<WordTextsReply> | null = null;
  const here = { holds: (node: Node): boolean => view?.holds(node) ?? false };
  let view: ReturnType<typeof createWordView> | null = null;
  if (!formsHere() || !claimWords(here)) return;
  view = createWordView(document, {
    render,
    css,
    explain: async (node, offset) => {
      const forms = formsHere();
      return forms ? explainWord(forms.rewriter, explainByMessage, node, offset) : null;
    },
    async textsOf({ source, target, reason, sentence }) {
      texts ??= ask<WordTextsReply>({ type: 'getWordTexts' });
      const { canOpenPanel, ...rest } = await texts;
      // The background opens the panel for pages only, not for what stands in their frames.
      const isOffered = canOpenPanel && (formsHere()?.isTop ?? false);
      const open = () => tell({ type: 'openWord', word: { source, target, reason, sentence } });
      return { ...rest, onOpenPanel: isOffered ? open : null };
    },
  });
  onPageRequest((request) => {
    if (request.type === 'explainSelection') void view.explainSelection().catch(() => {});
  });
  watchForOrphan(document, () => view.destroy());
}
