import { describe, expect, test } from 'vitest';
import { createFilterMaker } from '../../components/panel/filter.ts';
import type { Fact } from '../../lib/model.ts';
import { keyFacts } from '../../lib/panel-view.ts';
import { fold as testFold } from '../brain/test-fold.ts';
import { ARTICLE, amount, document, event, FACTS, figure, markingWords, measure } from '../export/sample-facts.ts';

const card = { headword: '区块链', pinyin: 'qūkuàiliàn', english: 'blockchain', otherNames: ['分布式账本'] };
const article = {
  ...ARTICLE,
  matches: [{ id: 'blockchain', kind: 'term' as const, start: 5, end: 8 }],
  cards: { blockchain: card as never },
};
const show = (text: string) => text.replaceAll('区块链', '區塊鏈').replaceAll('办法', '辦法');
const make = createFilterMaker(article, markingWords('en', show), testFold);
const taken = (query: string): Fact[] => {
  const filter = make(query)!;
  return FACTS.filter(filter.takesFact);
};

describe('the filter', () => {
  test('an empty one is none', () => {
    expect(make('  ')).toBeNull();
  });
  test.each(['区块链办法', '區塊鏈辦法', '區块鏈 办法'])('%s finds in both scripts', (query) => {
    expect(taken(query)).toEqual([document, measure, event]);
  });
  test('figures, whatever their width', () => {
    expect(taken('５００万')).toEqual([measure, amount]);
    expect(taken('28.88')).toEqual([figure]);
    expect(taken('5,000,000')).toEqual([amount]);
  });
  test('labels in the language of the reader', () => {
    expect(taken('regulation')).toEqual([document]);
    expect(taken('Support')).toEqual([measure]);
  });
  test.each(['blockchain', 'Block', 'qukuailian', 'qū kuài liàn', '分布式账本'])('%s finds the term', (query) => {
    expect(make(query)!.takesTerm('blockchain')).toBe(true);
  });
  test('and English and pinyin find the facts that name the term', () => {
    expect(taken('blockchain')).toEqual([document, measure, event]);
    expect(taken('qukuai')).toEqual([document, measure, event]);
  });
  test('not what only the sentence says', () => {
    expect(taken('云州市政府于')).toEqual([]);
  });
  test('nothing else', () => {
    expect(taken('稳定币')).toEqual([]);
    expect(make('稳定币')!.takesTerm('blockchain')).toBe(false);
  });
});

test('keys stay when the text moves, and tell apart what is the same in words', () => {
  const text = ARTICLE.snapshot.text;
  const before = keyFacts(FACTS, text);
  const moved = FACTS.map((fact) => ({
    ...fact,
    start: fact.start + 3,
    end: fact.end + 3,
    quoteStart: fact.quoteStart + 3,
  }));
  expect([...keyFacts(moved, `新增\n${text}`).values()]).toEqual([...before.values()]);
  const twice = keyFacts([event, { ...event }], text);
  expect(new Set(twice.values()).size).toBe(2);
});
