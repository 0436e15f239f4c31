import type { Fact } from '../../model.ts';
import type { FactContext } from './context.ts';
import { extractOrganizations } from './organization.ts';

/** All key facts of the article in reading order; every `quote` holds its span. */
export function extractFacts(c: FactContext): Fact[] {
  return [...extractOrganizations(c)];
}
