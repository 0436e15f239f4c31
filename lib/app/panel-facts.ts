import { buildFactContext } from '../brain/analyze.ts';
import { extractFactsInSteps } from '../brain/facts/steps.ts';
import type { Fold } from '../brain/fold.ts';
import { orderFacts } from '../export/order.ts';
import { KEPT_ARTICLES, PROGRESS_AFTER } from '../limits.ts';
import type { Fact } from '../model.ts';
import type { ArticleReply } from '../protocol.ts';

/** Longest stretch of extraction without a pause, in ms: what a click or a key in the panel waits for at most, as far as one kind of facts allows. */
const SLICE = 30;

/** Reads facts out of articles, most important first, each article once. They are read here and not in the worker, which stays free for pages. */
export function createFactReader(fold: () => Promise<Fold>) {
  const known = new Map<string, Promise<Fact[]>>();

  async function extract(article: ArticleReply, report: (done: number, total: number) => void): Promise<Fact[]> {
    const steps = extractFactsInSteps(buildFactContext(article, await fold()));
    const started = performance.now();
    let paused = started;
    for (;;) {
      const step = steps.next();
      if (step.done) return orderFacts(step.value, article.snapshot);
      const now = performance.now();
      if (now - started > PROGRESS_AFTER) report(step.value.done, step.value.total);
      if (now - paused > SLICE) {
        await new Promise((resolve) => setTimeout(resolve));
        paused = performance.now();
      }
    }
  }

  return {
    /** @param report called when it takes long, with the kinds of facts done and those in all. */
    read(article: ArticleReply, report: (done: number, total: number) => void): Promise<Fact[]> {
      const { snapshot, mentions } = article;
      // Which terms were found is part of what facts are read from, and changes with the reader's own glossary.
      const key = [snapshot.meta.published, Object.keys(mentions).join(' '), snapshot.text].join('\n');
      const before = known.get(key);
      const facts = before ?? extract(article, report);
      known.delete(key);
      known.set(key, facts);
      facts.catch(() => known.delete(key));
      for (const oldest of known.keys()) if (known.size > KEPT_ARTICLES) known.delete(oldest);
      return facts;
    },
  };
}
