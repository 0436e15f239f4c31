import { describe, expect, test } from 'vitest';
import { createEntrySearch } from '../../components/own/search.ts';
import { createFold } from '../../lib/brain/fold.ts';
import type { OwnList } from '../../lib/own/own.ts';

const search = createEntrySearch(createFold('鏈链橋桥數数位位貨货幣币'));
const entry = (id: number, term: string, reading: string, english: string, otherNames: string[] = []) => ({
  id: `own:entry${id}`,
  term,
  otherNames,
  reading,
  english,
  definition: '',
});
const list: OwnList = {
  id: 'a',
  name: 'a',
  on: true,
  entries: [
    entry(1, '跨链桥', 'kuàliànqiáo', 'cross-chain bridge', ['Bridge ＡＢＣ']),
    entry(2, '數位貨幣', 'shùwèi huòbì', 'digital currency'),
    entry(3, '绿色债券', 'lǜsè zhàiquàn', 'green bond'),
  ],
};
const all = list.entries.map((one) => ({ entry: one, list }));
const find = (query: string) => search.find(all, query).map((found) => found.entry.term);

describe('search among own entries', () => {
  test.each([
    ['跨鏈橋', ['跨链桥']],
    ['数位货币', ['數位貨幣']],
    ['SHUWEI', ['數位貨幣']],
    ['shùwèi', ['數位貨幣']],
    ['lüse', ['绿色债券']],
    ['luse', ['绿色债券']],
    ['bridge abc', ['跨链桥']],
    ['currency digital', ['數位貨幣']],
    ['currency green', []],
    ['  ', ['跨链桥', '數位貨幣', '绿色债券']],
  ])('%s', (query, terms) => {
    expect(find(query)).toEqual(terms);
  });

  test('what is called so stands before what only speaks of it', () => {
    expect(search.rank(['跨链桥审计', '桥'], '橋')).toBe(0);
    expect(search.rank(['跨链桥审计'], '跨鏈橋')).toBe(1);
    expect(search.rank(['代码', '跨链桥审计'], '跨链桥')).toBe(2);
    expect(search.rank(['代码', '审计'], '桥')).toBeNull();
  });
});
