import { describe, expect, test } from 'vitest';
import type { Fact } from '../../lib/model.ts';
import { f1, readPages, score } from '../../scripts/score-articles.ts';

/**
 * Articles that were annotated by hand before the analyzer had read them. The floors are a little under what was measured: a rule that is
 * mended may cost one article a fact, but not all of them together.
 */
const FLOORS = {
  documents: 0.98,
  issuers: 0.97,
  amounts: 0.99,
  figures: 0.98,
  events: 0.955,
  targets: 0.92,
  organizations: 0.955,
  people: 0.97,
} as const;

/** Figures of a trade with one paragraph of policy: on the edge of what is looked for, so either answer will do. */
const BORDERLINE = new Set(['industry-figures-2025', 'listed-company-trade-finance']);

const pages = await readPages();
const scores = score(pages);

describe.each(pages)('$slug', ({ slug, gold, report }) => {
  test.skipIf(BORDERLINE.has(slug))('is recognized', () => {
    expect(report.detection.match).toBe(true);
  });

  test('title and date', () => {
    const oneSpace = (title: string) => title.replace(/\s+/g, ' ');
    expect(oneSpace(report.article!.title)).toBe(oneSpace(gold.article.title!));
    expect(report.article!.published).toContain(gold.article.published);
  });

  test('every fact shows where it was read', () => {
    const text = report.text!;
    const facts = report.facts as Fact[];
    expect(facts.length).toBeGreaterThan(0);
    for (const { start, end, quote, quoteStart } of facts) {
      expect(text.slice(quoteStart, quoteStart + quote.length)).toBe(quote);
      expect(start).toBeLessThan(end);
      expect(quote).toContain(text.slice(start, end));
    }
  });
});

test.each(Object.entries(FLOORS))('%s, all articles together: F1 at least %s', (kind, floor) => {
  const tally = scores.kinds[kind as keyof typeof FLOORS];
  expect(
    f1(tally),
    [...tally.missed.map((x) => `- ${x}`), ...tally.extra.map((x) => `+ ${x}`)].join('\n'),
  ).toBeGreaterThanOrEqual(floor);
});

test('outlet and author, where the page names them', () => {
  expect(scores.meta.source.right).toBeGreaterThanOrEqual(22);
  expect(scores.meta.author.right).toBeGreaterThanOrEqual(27);
});
