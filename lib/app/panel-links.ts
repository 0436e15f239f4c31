import { addFragment, createFragmentBuilder } from '../brain/text-fragment.ts';
import type { FactLink } from '../export/rows.ts';
import { QUOTE_CONTEXT } from '../limits.ts';
import type { SoughtQuote } from '../page/find-quote.ts';
import type { Target } from '../panel-view.ts';
import type { ArticleReply } from '../protocol.ts';
import { sendToTab } from './tabs.ts';

/** A sentence as the page is asked for it. */
export function soughtQuote({ quote, quoteStart }: Target, { snapshot: { text } }: ArticleReply): SoughtQuote {
  const quoteEnd = quoteStart + quote.length;
  return {
    quote,
    quoteStart,
    before: text.slice(Math.max(0, quoteStart - QUOTE_CONTEXT), quoteStart),
    after: text.slice(quoteEnd, quoteEnd + QUOTE_CONTEXT),
    textLength: text.length,
  };
}

/**
 * Makes links to sentences of an article. Each is checked against the text of the page as it is now; where none leads surely to the sentence, or the page does
 * not answer, it is the page's address.
 */
export async function createLinker(tabId: number, article: ArticleReply): Promise<(target: Target) => FactLink> {
  const build = createFragmentBuilder((await sendToTab<string[]>(tabId, { type: 'getPageText' })) ?? []);
  const known = new Map<string, FactLink>();
  return (target) => {
    const key = `${target.quoteStart} ${target.quote}`;
    let link = known.get(key);
    if (!link) {
      const fragment = build(soughtQuote(target, article));
      link = fragment
        ? { url: addFragment(article.url, fragment), verified: true }
        : { url: article.url, verified: false };
      known.set(key, link);
    }
    return link;
  };
}
