import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CORPUS,
  compareCorpus,
  DIFFERENCES,
  findDifferences,
  keyOf,
  readJudged,
} from '../../../scripts/compare-conversion.ts';
import { TONGWEN_DIFFERENCES } from '../../../scripts/compare-tongwen.ts';
import { conversion } from './conversion-asset.ts';

describe('findDifferences', () => {
  it('gives the places in the source, also behind a change of length', () => {
    const text = '数字货币和计算机程序';
    const pieces = conversion.convertPieces(text, 's2twp');
    expect(findDifferences(text, pieces, '數字貨幣和電腦程式')).toEqual([
      { start: 1, end: 2, ours: '位', theirs: '字' },
    ]);
    expect(findDifferences(text, pieces, '數位貨幣和電腦程式')).toEqual([]);
  });
});

describe.each([
  ['opencc-js', DIFFERENCES],
  ['tongwen-core', TONGWEN_DIFFERENCES],
])('differences from %s', (_, path) => {
  it('are all judged, and none is theirs to be right about', () => {
    const judged = [...readJudged(path).values()];
    expect(judged.length).toBeGreaterThan(100);
    expect(judged.filter(({ verdict, reason }) => !['ours right', 'either'].includes(verdict) || !reason)).toEqual([]);
  });

  it('show no more of a page than a word', () => {
    for (const line of readFileSync(path, 'utf8').split('\n')) {
      if (!line.startsWith('#')) expect((line.split('\t')[0] ?? '').length).toBeLessThanOrEqual(12);
    }
  });
});

describe.skipIf(!existsSync(CORPUS))('the corpus', () => {
  it('holds no difference from opencc-js that is not judged', () => {
    const judged = readJudged();
    const open = compareCorpus(conversion).filter((row) => !judged.has(keyOf(row)));
    expect(open.map((row) => `${keyOf(row)} ${[...row.configs].join()}`)).toEqual([]);
  }, 300_000);
});
