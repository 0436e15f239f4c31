import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../lib/brain/facts/target.ts';
import { DURATIONS, MORE_DURATIONS } from './durations-heldout.ts';
import { DATED_NEWS } from './events-heldout.ts';
import { makeContext } from './make-context.ts';
import { scoreNumbers } from './score-numbers.ts';
import { GOALS } from './targets-heldout.ts';

const FLOORS = { dates: 0.95, amounts: 0.99, figures: 0.97, events: 0.94, changes: 0.9 } as const;

describe.each([
  ['worked on', DURATIONS],
  ['written after the rules', MORE_DURATIONS],
])('durations and times told by them, %s', (_, sentences) => {
  const tallies = scoreNumbers(sentences);

  test.each(Object.entries(FLOORS))('%s: F1 at least %s', (kind, floor) => {
    const { right, missed, extra } = tallies[kind as keyof typeof FLOORS];
    const wrong = [...missed.map((item) => `- ${item}`), ...extra.map((item) => `+ ${item}`)];
    expect((2 * right) / (2 * right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(floor);
  });
});

test.each(GOALS)('goals of %s', (text, goals) => {
  const targets = extractTargets(makeContext(text, { published: '2026-03-05' }));
  expect(targets.map(({ deadline }) => deadline)).toEqual(goals.map((goal) => goal.split(' ')[0]));
  for (const [i, goal] of goals.entries()) expect(targets[i]!.what).toContain(goal.slice(goal.indexOf(' ') + 1));
});

test('events told in different ways', () => {
  const { right, missed, extra } = scoreNumbers(DATED_NEWS).events;
  const wrong = [...missed.map((item) => `- ${item}`), ...extra.map((item) => `+ ${item}`)];
  expect((2 * right) / (2 * right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
});
