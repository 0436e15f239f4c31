import type { Fact } from '../../model.ts';
import { extractAmounts } from './amount.ts';
import type { FactContext } from './context.ts';
import { extractDocuments } from './document.ts';
import { extractEvents } from './event.ts';
import { extractFigures } from './figure.ts';
import { extractMeasures } from './measure.ts';
import { extractOrganizations } from './organization.ts';
import { extractPeople } from './person.ts';
import { extractPlaces } from './place.ts';
import { refineFacts } from './refine.ts';
import { extractScenarios } from './scenario.ts';
import { extractTargets } from './target.ts';

/** The rules of each kind; what comes first here wins where two say the same. */
const RULES: readonly ((c: FactContext) => Fact[])[] = [
  extractDocuments,
  extractOrganizations,
  extractPeople,
  extractEvents,
  extractTargets,
  extractAmounts,
  extractFigures,
  extractMeasures,
  extractScenarios,
  extractPlaces,
];

/** Extracts as `extractFacts` does, and pauses after each kind, so that the caller can let others work. Yields how many of the kinds are done. */
export function* extractFactsInSteps(c: FactContext): Generator<{ done: number; total: number }, Fact[]> {
  const facts: Fact[] = [];
  for (const [i, rule] of RULES.entries()) {
    for (const fact of rule(c)) facts.push(fact);
    yield { done: i + 1, total: RULES.length };
  }
  return refineFacts(c, facts);
}
