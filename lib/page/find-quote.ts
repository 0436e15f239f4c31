/** A sentence of the article as somebody else read it, with what stood around it then. */
export interface SoughtQuote {
  quote: string;
  /** Article offset at which it stood. */
  quoteStart: number;
  /** Characters right before and after it; fewer, or none, at the edges of the article. */
  before: string;
  after: string;
  /** Length of the article that it was read from. */
  textLength: number;
}

/**
 * Where a sentence stands in the article as it is now: at its own place as long as the article is as long as it was, else at the only place where
 * the same words have the same neighbors. Null if there is none or more than one: a look-alike is worse than no answer.
 */
export function findQuote(text: string, { quote, quoteStart, before, after, textLength }: SoughtQuote): number | null {
  if (!quote) return null;
  const whole = before + quote + after;
  const start = quoteStart - before.length;
  if (text.length === textLength && text.startsWith(whole, start)) return quoteStart;
  const found = text.indexOf(whole);
  if (found < 0 || text.indexOf(whole, found + 1) >= 0) return null;
  return found + before.length;
}
