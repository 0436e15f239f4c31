import type { Span } from './model.ts';

// Background or panel → the page of a tab. Checked by hand: valibot would add 3 KB to the 45 KB that a matching page may cost.

/** One sentence each. */
export type PageRequest =
  /** What is the state of this page, and why? */
  | { type: 'describePage' }
  /** The article with everything that was found in it. */
  | { type: 'getArticle' }
  /** Scroll to this sentence and flash it; the answer says whether it still stands there. */
  | ({ type: 'revealSpan'; quote: string; quoteStart: number } & Span)
  /** Open the card of the next or previous term. */
  | { type: 'moveToTerm'; step: 1 | -1 }
  /** The reader changed a choice. */
  | { type: 'settingsChanged' }
  /** "Annotate anyway", where the reader is already in the page. */
  | { type: 'readAgain' };

const isOffset = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** The request that a message is, rebuilt from its known fields; null if it is none. */
export function readPageRequest(message: unknown): PageRequest | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, start, end, quote, quoteStart, step } = message as Record<string, unknown>;
  switch (type) {
    case 'describePage':
    case 'getArticle':
    case 'settingsChanged':
    case 'readAgain':
      return { type };
    case 'moveToTerm':
      return step === 1 || step === -1 ? { type, step } : null;
    case 'revealSpan':
      return isOffset(start) && isOffset(end) && isOffset(quoteStart) && typeof quote === 'string'
        ? { type, start, end, quote, quoteStart }
        : null;
    default:
      return null;
  }
}
