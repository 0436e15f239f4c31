import type { Fact, Span } from './model.ts';
import type { ArticleReply, PageState } from './protocol.ts';
import type { Settings } from './settings.ts';

/** A sentence to scroll to: the span and the whole sentence that must still stand around it. */
export interface Target extends Span {
  quote: string;
  quoteStart: number;
}

/** What the panel shows of the active tab. */
export interface PanelView {
  state: PageState;
  /** Host of the tab's page, if it is a web page. */
  host: string | null;
  article: ArticleReply | null;
  facts: Fact[];
}

/** Article texts in the forms that the reader chose: the panel's own copy of what the page shows. */
export interface ShownText {
  show(text: string): string;
  /** The same in three parts: before, inside and after a range of the original text. */
  showAround(text: string, start: number, end: number): [before: string, inside: string, after: string];
}

export interface Shown {
  view: PanelView;
  settings: Settings;
  text: ShownText;
}
