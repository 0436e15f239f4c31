import { describe, expect, test } from 'vitest';
import { DAY_OF_NEWS, NEWS } from './news-heldout.ts';
import { MORE_NEWS } from './news-heldout-more.ts';
import { scoreNumbers } from './score-numbers.ts';

const FLOORS = { figures: 0.97, events: 0.97 } as const;

describe.each([
  ['of the first round', NEWS],
  ['of the second round', MORE_NEWS],
])('sentences of news %s', (_, sentences) => {
  const tallies = scoreNumbers(sentences.map((sentence) => ({ published: DAY_OF_NEWS, ...sentence })));

  test.each(Object.entries(FLOORS))('%s: F1 at least %s', (kind, floor) => {
    const { right, missed, extra } = tallies[kind as keyof typeof FLOORS];
    const wrong = [...missed.map((item) => `- ${item}`), ...extra.map((item) => `+ ${item}`)];
    expect((2 * right) / (2 * right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});
