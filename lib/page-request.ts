import type { ScriptChoice } from './model.ts';
import type { SoughtQuote } from './page/find-quote.ts';

// Background or panel → the page of a tab. Checked by hand: valibot would add 3 KB to the 45 KB that a matching page may cost.

/** One sentence each. */
export type PageRequest =
  /** What is the state of this page, and why? */
  | { type: 'describePage' }
  /** The article with everything that was found in it. */
  | { type: 'getArticle' }
  /** Scroll to this sentence and flash it; the answer says whether it still stands there. */
  | ({ type: 'revealSpan' } & SoughtQuote)
  /** The text that the browser's own search goes through, block by block. */
  | { type: 'getPageText' }
  /** Open the card of the next or previous term. */
  | { type: 'moveToTerm'; step: 1 | -1 }
  /** The reader changed a choice. Forms come along, so that they are shown without asking; `again`: conversion itself has changed. */
  | { type: 'settingsChanged'; script: ScriptChoice; convertAlways: boolean; again: boolean }
  /** Show this page in these forms, whatever it is about, until it is left. */
  | { type: 'showForms'; choice: ScriptChoice }
  /** To a frame: be shown in the forms of your page; `again`: though you are in them already. */
  | { type: 'showInFrame'; choice: ScriptChoice; again: boolean }
  /** In which forms is the page kept? */
  | { type: 'getShownForms' }
  /** Show what is selected in these forms. */
  | { type: 'convertSelection'; choice: Exclude<ScriptChoice, 'original'> }
  /** Say what the selected word was before it was converted. */
  | { type: 'explainSelection' }
  /** The reader's own lists changed: look for terms anew. */
  | { type: 'glossaryChanged' }
  /** "Annotate anyway", where the reader is already in the page. */
  | { type: 'readAgain' };

const isOffset = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isForms = (value: unknown): value is ScriptChoice =>
  value === 'original' || value === 'CN' || value === 'TW' || value === 'HK';
const isText = (value: unknown): boolean => typeof value === 'string';

/** The request that a message is, rebuilt from its known fields; null if it is none. */
export function readPageRequest(message: unknown): PageRequest | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, quote, quoteStart, before, after, textLength, step } = message as Record<string, unknown>;
  const { choice, script, convertAlways, again } = message as Record<string, unknown>;
  switch (type) {
    case 'describePage':
    case 'getArticle':
    case 'getPageText':
    case 'getShownForms':
    case 'explainSelection':
    case 'glossaryChanged':
    case 'readAgain':
      return { type };
    case 'settingsChanged':
      return isForms(script) ? { type, script, convertAlways: convertAlways === true, again: again === true } : null;
    case 'showForms':
      return isForms(choice) ? { type, choice } : null;
    case 'showInFrame':
      return isForms(choice) ? { type, choice, again: again === true } : null;
    case 'convertSelection':
      return isForms(choice) && choice !== 'original' ? { type, choice } : null;
    case 'moveToTerm':
      return step === 1 || step === -1 ? { type, step } : null;
    case 'revealSpan':
      return isOffset(quoteStart) && isOffset(textLength) && [quote, before, after].every(isText)
        ? ({ type, quote, quoteStart, before, after, textLength } as PageRequest)
        : null;
    default:
      return null;
  }
}
