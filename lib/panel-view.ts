import type { Fold } from './brain/fold.ts';
import type { Fact, Span } from './model.ts';
import type { ArticleReply, PageState } from './protocol.ts';
import type { Settings, UiLang } from './settings.ts';
import type { Translate } from './texts.ts';

/** A sentence to scroll to, and the span in it. Article offsets. */
export interface Target extends Span {
  quote: string;
  quoteStart: number;
}

/** What the panel shows of the active tab. */
export interface PanelView {
  /** Tab that is shown: the panel comes back to where the reader was in it. */
  tabId: number | null;
  state: PageState;
  /** Host of the tab's page, if it is a web page. */
  host: string | null;
  article: ArticleReply | null;
  facts: Fact[];
  /** Keys (`keyFacts`) of the facts that the reader has hidden as wrong. */
  hidden: ReadonlySet<string>;
}

/** Article texts in the forms that the reader chose: the panel's own copy of what the page shows. */
export interface ShownText {
  show(text: string): string;
  /** The same in three parts: before, inside and after a range of the original text. */
  showAround(text: string, start: number, end: number): [before: string, inside: string, after: string];
}

/** What every part of the panel, and every export, needs to write and to show Chinese text. */
export interface Words extends ShownText {
  t: Translate;
  lang: UiLang;
  /** BCP 47 tag of what `show` gives. */
  textLang: string;
}

export interface Shown {
  view: PanelView;
  settings: Settings;
  text: ShownText;
  /** For comparing what the reader types with the article in either script. */
  fold: Fold;
}

/** How far something that takes time is. */
export interface Progress {
  what: 'facts' | 'conversion';
  done: number;
  total: number;
}

/** A sentence about what just happened, with the way back where there is one. */
export interface Notice {
  text: string;
  undo?: () => void;
}

/**
 * A key for each fact that stays the same when the article is read again or grows: kind, words and sentence, no offsets. Facts that have all three in common
 * are numbered in reading order.
 *
 * @param text the article.
 */
export function keyFacts(facts: readonly Fact[], text: string): Map<Fact, string> {
  const keys = new Map<Fact, string>();
  const times = new Map<string, number>();
  for (const fact of facts) {
    const key = `${fact.kind}|${text.slice(fact.start, fact.end)}|${fact.quote}`;
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    keys.set(fact, before === 0 ? key : `${key}|${before + 1}`);
  }
  return keys;
}
