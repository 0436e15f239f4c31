import { describe, expect, it } from 'vitest';
import { findOutletInText, findReporterInText, readCredits } from '../../lib/page/credits.ts';
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
    ['2024-12-02 14:35　小島財經網（示例）／記者周以安／台北報導', '小島財經網（示例）'],
    ['小島日報｜編譯林曉青／綜合報導', '小島日報'],
    ['来源丨河岸财经　作者丨周明月', '河岸财经'],
    ['消息来源：河岸社', '河岸社'],
    ['首发：链岸观察', '链岸观察'],
    ['2019-01-02 来源于：河岸日报 编辑：李四', '河岸日报'],
    ['本次试点的主要来源／去向见下表', null],
  ])('the outlet of “%s” is %s', (line, source) => {
    expect(readCredits([line]).source).toBe(source);
  });

  it.each([
    ['墨岛将禁止匿名账户。文章来源链岸财经', '链岸财经'],
    ['墨岛将禁止匿名账户。文章来源chainshore', 'chainshore'],
    ['墨岛将禁止匿名账户。（来源：链岸研究 作者：周明月）', '链岸研究'],
    ['墨岛将禁止匿名账户。本文转自：河岸导刊', '河岸导刊'],
    ['墨岛将禁止匿名账户。（河岸新闻客户端）', '河岸新闻客户端'],
    ['墨岛将禁止匿名账户。本文来自微信公众号“链岸笔记”，作者周明月。', '链岸笔记'],
    ['墨岛将禁止匿名账户。资金来源不明', null],
    ['墨岛将禁止匿名账户。他们的数据来源于公开市场', null],
    ['交易所不得转自他人名下的账户', null],
  ])('the outlet that closes “%s” is %s', (last, source) => {
    expect(findOutletInText(['墨岛议会昨日通过了法案。', last])).toBe(source);
  });

  it.each([
    ['金色财经讯 墨岛议会昨日通过了法案。', '金色财经'],
    ['金色财经报道，墨岛议会昨日通过了法案。', '金色财经'],
    ['PANews 3月5日消息，墨岛议会昨日通过了法案。', 'PANews'],
    ['【河岸网科技报道】墨岛议会昨日通过了法案。', '河岸网'],
    ['河岸财经3月5日讯，墨岛议会昨日通过了法案。', '河岸财经'],
    ['河岸社江城3月5日电（记者 周明月）墨岛议会昨日通过了法案。', '河岸社'],
    // What is quoted is not who publishes.
    ['据金色财经报道，墨岛议会昨日通过了法案。', null],
    ['路透社报道，墨岛议会昨日通过了法案。', null],
    ['外媒消息，墨岛议会昨日通过了法案。', null],
    ['本报讯 墨岛议会昨日通过了法案。', null],
    ['有媒体报道，墨岛议会昨日通过了法案。', null],
  ])('the outlet that opens “%s” is %s', (first, source) => {
    expect(findOutletInText([first, '法案将于下月生效。'])).toBe(source);
  });

  it('takes what an outlet says of itself, unless the article cites it elsewhere', () => {
    const own = '正如Chainshore之前所报道的，该平台的用户已过百万。';
    expect(findOutletInText(['墨岛议会通过了法案。', own, '法案将于下月生效。'])).toBe('Chainshore');
    expect(findOutletInText(['据Chainshore报道，墨岛议会通过了法案。', own])).toBeNull();
    expect(findOutletInText(['墨岛议会通过了法案。', '正如路透社此前报道，反对者不少。'])).toBeNull();
    expect(findOutletInText(['墨岛议会通过了法案。', '正如报告此前提到的，反对者不少。'])).toBeNull();
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
