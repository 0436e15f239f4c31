import { expect, test } from 'vitest';
import { buildFactContext } from '../../../lib/brain/analyze.ts';
import { extractFacts } from '../../../lib/brain/facts/extract.ts';
import { extractFactsInSteps } from '../../../lib/brain/facts/steps.ts';
import { ARTICLE } from '../../export/sample-facts.ts';
import { fold } from '../test-fold.ts';

test('step by step gives what all at once gives, and counts up to the end', () => {
  const context = buildFactContext(ARTICLE, fold);
  const steps = extractFactsInSteps(context);
  const seen: { done: number; total: number }[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) {
      expect(step.value).toEqual(extractFacts(context));
      expect(step.value.length).toBeGreaterThan(0);
      break;
    }
    seen.push(step.value);
  }
  expect(seen.map(({ done }) => done)).toEqual(seen.map((_, i) => i + 1));
  expect(seen.at(-1)!.done).toBe(seen.at(-1)!.total);
});
