import { describe, expect, it } from 'vitest';
import { findReporterInText, readCredits } from '../../lib/page/credits.ts';
import { findPublished } from '../../lib/page/published.ts';

describe('credits', () => {
  it.each([
    ['文｜本刊记者 江小舟　　编辑｜何苗', { author: '江小舟', editor: '何苗' }],
    ['编译：何苗｜校对：小林｜阅读约6分钟', { author: null, editor: '何苗' }],
    ['江城新闻  记者 江小舟 通讯员 何苗  2022-05-19 06:48', { source: '江城新闻', author: '江小舟' }],
    ['记者 江小舟 江城新闻', { source: null }],
  ])('of “%s”', (line, expected) => {
    expect(readCredits([line])).toMatchObject(expected);
  });

  it('finds the reporter that the first paragraph names, and no speaker', () => {
    expect(findReporterInText('本报讯（记者 江小舟 通讯员 何苗）以“养老链”为幌子……')).toBe('江小舟');
    expect(findReporterInText('（見習記者江小舟／台北報導）金管會昨日預告……')).toBe('江小舟');
    expect(findReporterInText('他说，那一天（记者会之前）没有人知道结果。')).toBeNull();
  });

  it.each([
    ['撰稿：江小舟 | 二〇二六年二月十一日', '2026-02-11'],
    ['二〇二四年十月二十日', '2024-10-20'],
    ['二零一九年十二月三十一日', '2019-12-31'],
    ['二〇二四年某月', null],
  ])('reads the date of “%s”', (line, date) => {
    const none = { metas: new Map<string, string>(), structured: null, timeElement: null, lead: '', chinese: true };
    expect(findPublished({ ...none, lines: [line] })).toBe(date);
  });
});
