import type { Fact } from '../../model.ts';
import type { FactContext } from './context.ts';
import { evidenceFor } from './evidence.ts';

/**
 * The last step: facts whose span is not what it says are put right or dropped, and all are brought into reading order, at one place the documents
 * first. What is returned has exact evidence: the span is not empty and lies inside the quote, which stands at `quoteStart` in the text.
 */
export function refineFacts(c: FactContext, facts: readonly Fact[]): Fact[] {
  const seen = new Set<string>();
  const out: Fact[] = [];
  for (const fact of facts) {
    const sound = proveEvidence(c, fact);
    if (!sound) continue;
    const key = keyOf(sound);
    if (seen.has(key)) continue;
    seen.add(key);
    out.push(sound);
  }
  return out.sort((a, b) => a.start - b.start || ORDER[a.kind] - ORDER[b.kind] || a.end - b.end);
}

const ORDER: Record<Fact['kind'], number> = {
  document: 0,
  organization: 1,
  person: 2,
  event: 3,
  target: 4,
  amount: 5,
  figure: 6,
  measure: 7,
  scenario: 8,
  place: 9,
};

function proveEvidence(c: FactContext, fact: Fact): Fact | null {
  if (!(fact.start >= 0 && fact.end > fact.start && fact.end <= c.text.length)) return null;
  const inside = fact.quoteStart <= fact.start && fact.quoteStart + fact.quote.length >= fact.end;
  if (inside && c.text.startsWith(fact.quote, fact.quoteStart)) return fact;
  return { ...fact, ...evidenceFor(c, fact.start, fact.end) };
}

/** Two facts of one kind with one key say the same thing of the same words. */
function keyOf(fact: Fact): string {
  const what =
    fact.kind === 'document'
      ? fact.title
      : fact.kind === 'organization' || fact.kind === 'person' || fact.kind === 'place'
        ? fact.name
        : `${fact.start}-${fact.end}`;
  const more = fact.kind === 'event' ? `${fact.date}${fact.what}` : fact.kind === 'target' ? fact.what : '';
  return `${fact.kind}|${what}|${more}`;
}
