import type { ScriptChoice } from '../model.ts';
import type { PageSettings } from '../protocol.ts';
import type { Rewriter } from './rewrite.ts';
import { viewOf } from './view-of.ts';

/** What decides about the forms of a page. */
export type FormsSettings = Pick<PageSettings, 'script' | 'convertAlways'>;

/** In which forms the page is shown: what was asked for this view, else the site's rule, else the reader's general choice, which is for articles only. */
export interface ShownForms {
  /** The page was read: shows it as the choices say, and what is missing where it is shown so already. `again`: conversion itself may have changed. */
  follow(settings: FormsSettings, isArticle: boolean, again: boolean): Promise<void>;
  /** The choices changed, and nothing else. */
  change(settings: FormsSettings, again: boolean): Promise<void>;
  /** Shows this view in these forms, whatever it is about. */
  ask(choice: ScriptChoice): Promise<void>;
}

export function createShownForms(document: Document, rewriter: Rewriter): ShownForms {
  let asked: { view: string; choice: ScriptChoice } | null = null;
  let settings: FormsSettings | null = null;
  let isArticle = false;

  function wanted(): ScriptChoice {
    if (asked?.view === viewOf(document)) return asked.choice;
    return settings && (isArticle || settings.convertAlways) ? settings.script : 'original';
  }

  function learn(next: FormsSettings): void {
    // A later choice counts more than what was asked for the page, unless it is the same.
    if (settings && settings.script !== next.script && asked?.choice !== next.script) asked = null;
    settings = next;
  }

  return {
    async follow(next, article, again) {
      learn(next);
      isArticle = article;
      const choice = wanted();
      // Parts of a page that were converted by themselves stay so.
      if (choice !== 'original' || rewriter.shown() !== 'original') await rewriter.apply(choice, again);
    },
    async change(next, again) {
      learn(next);
      const choice = wanted();
      if (choice !== rewriter.shown() || (again && choice !== 'original')) await rewriter.apply(choice, again);
    },
    async ask(choice) {
      asked = { view: viewOf(document), choice };
      await rewriter.apply(choice);
    },
  };
}
