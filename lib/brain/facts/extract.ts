import type { Fact } from '../../model.ts';
import type { FactContext } from './context.ts';
import { extractFactsInSteps } from './steps.ts';

/** All key facts of the article in reading order; every `quote` holds its span. */
export function extractFacts(c: FactContext): Fact[] {
  const steps = extractFactsInSteps(c);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
