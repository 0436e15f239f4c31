import type { Fact } from '../../model.ts';
import { extractAmounts } from './amount.ts';
import type { FactContext } from './context.ts';
import { extractDocuments } from './document.ts';
import { extractEvents } from './event.ts';
import { extractFigures } from './figure.ts';
import { extractOrganizations } from './organization.ts';
import { extractPeople } from './person.ts';
import { refineFacts } from './refine.ts';
import { extractTargets } from './target.ts';

/** All key facts of the article in reading order; every `quote` holds its span. */
export function extractFacts(c: FactContext): Fact[] {
  return refineFacts(c, [
    ...extractDocuments(c),
    ...extractOrganizations(c),
    ...extractPeople(c),
    ...extractEvents(c),
    ...extractTargets(c),
    ...extractAmounts(c),
    ...extractFigures(c),
  ]);
}
