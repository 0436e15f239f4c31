import { describe, expect, test } from 'vitest';
import * as edit from '../../lib/own/edit.ts';
import { EMPTY_OWN } from '../../lib/own/own.ts';
import { makeOwn, ownEntry, ownList } from './make-own.ts';

const [one, two] = [ownEntry({ term: '数字钱包', otherNames: ['電子錢包'] }), ownEntry({ term: '时间锁' })];
const own = Object.freeze(makeOwn([ownList('甲', [one, two]), ownList('乙', [])]));
const terms = (result: typeof own) => result.lists.map(({ entries }) => entries.map(({ term }) => term));

describe('entries', () => {
  const three = ownEntry({ term: '哈希锁' });
  test('are added at the end or at a place, replaced and removed, in new lists', () => {
    expect(terms(edit.addEntry(own, 'list-甲', three))).toEqual([['数字钱包', '时间锁', '哈希锁'], []]);
    expect(terms(edit.addEntry(own, 'list-甲', three, 0))).toEqual([['哈希锁', '数字钱包', '时间锁'], []]);
    expect(terms(edit.replaceEntry(own, { ...two, term: '时间锁定' }))).toEqual([['数字钱包', '时间锁定'], []]);
    expect(terms(edit.removeEntry(own, one.id))).toEqual([['时间锁'], []]);
    expect(terms(own)).toEqual([['数字钱包', '时间锁'], []]);
  });

  test('what is not there changes nothing', () => {
    expect(terms(edit.addEntry(own, 'list-没有', three))).toEqual(terms(own));
    expect(edit.replaceEntry(own, three)).toBe(own);
    expect(edit.removeEntry(own, three.id)).toBe(own);
  });

  test('are found by any of their names in either script', () => {
    for (const key of ['數字錢包', '电子钱包', '数字 钱包'])
      expect(edit.findByKey(own, key)).toEqual([{ list: own.lists[0], entry: one }]);
    expect(edit.findByKey(own, '钱包')).toEqual([]);
  });
});

test('lists are added, renamed, switched and removed', () => {
  const list = edit.makeList('  丙 ');
  expect(list).toMatchObject({ name: '丙', on: true, entries: [] });
  expect(edit.addList(own, list, 0).lists.map(({ name }) => name)).toEqual(['丙', '甲', '乙']);
  expect(edit.renameList(own, 'list-乙', ' 丁 ').lists[1]!.name).toBe('丁');
  expect(edit.renameList(own, 'list-乙', '  ')).toBe(own);
  expect(edit.setListOn(own, 'list-甲', false).lists[0]!.on).toBe(false);
  expect(edit.removeList(own, 'list-甲').lists.map(({ name }) => name)).toEqual(['乙']);
});

test('hidden entries and kept words are sets', () => {
  const hidden = edit.hideEntry(edit.hideEntry(EMPTY_OWN, 'b'), 'a');
  expect(hidden.hidden).toEqual(['a', 'b']);
  expect(edit.hideEntry(hidden, 'a')).toBe(hidden);
  expect(edit.showEntry(hidden, 'a').hidden).toEqual(['b']);
  const kept = edit.keepWord(EMPTY_OWN, ' 皇后 ');
  expect(kept.keptWords).toEqual(['皇后']);
  expect(edit.keepWord(kept, '')).toBe(kept);
  expect(edit.keepWord(kept, '长'.repeat(201))).toBe(kept);
  expect(edit.forgetWord(kept, '皇后').keptWords).toEqual([]);
  expect(EMPTY_OWN).toEqual({ lists: [], hidden: [], keptWords: [] });
});
