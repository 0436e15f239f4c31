import { describe, expect, it } from 'vitest';
import { makeEntry, makeGlossary } from './make-glossary.ts';

const glossary = makeGlossary([
  makeEntry({ id: 'blockchain', term: '区块链', aliases: ['区块链技术'] }),
  makeEntry({ id: 'ip-pledge', term: '知识产权质押融资' }),
  makeEntry({ id: 'ip', term: '知识产权' }),
  makeEntry({
    id: 'platform',
    term: '区块链知识产权质押融资服务平台',
    kind: 'programme',
    related: ['ip', 'blockchain'],
  }),
  makeEntry({ id: 'digital-currency', term: '数字货币', aliases: ['法定数字货币'], tw: '數位貨幣', hk: '數碼貨幣' }),
  makeEntry({ id: 'pilot', term: '法定数字货币试点', related: ['platform'] }),
  makeEntry({ id: 'cny', term: '币' }),
  makeEntry({ id: 'coin-circle', term: '币圈' }),
  makeEntry({ id: 'coin-circle-report', term: '港币圈钱案' }),
  makeEntry({ id: 'ico', term: 'ICO' }),
  makeEntry({ id: 'ico-ban', term: 'ICO禁令' }),
  makeEntry({ id: 'icon', term: 'ICON平台' }),
  makeEntry({ id: 'e-cny-wallet', term: '数币钱包' }),
  makeEntry({ id: 'wallet-balance', term: '钱包余额' }),
  makeEntry({ id: 'wallet', term: '钱包' }),
  makeEntry({ id: 'balance', term: '余额' }),
  makeEntry({ id: 'e-cny-balance', term: '数币钱包余额' }),
]);

/** Texts nested in the first match. */
function nestedIn(text: string, region: 'CN' | 'TW' | 'HK' = 'CN'): string[] {
  const [owner] = glossary.match(text, { region });
  return glossary.nested(text, owner!, { region }).map(({ start, end, id }) => `${id}=${text.slice(start, end)}`);
}

describe('terms inside a longer name', () => {
  it('are found leftmost-longest, with offsets of the text', () => {
    const text = '成都上线区块链知识产权质押融资服务平台。';
    const [owner] = glossary.match(text);
    expect(glossary.nested(text, owner!)).toEqual([
      { start: 4, end: 7, id: 'blockchain', kind: 'term' },
      { start: 7, end: 15, id: 'ip-pledge', kind: 'term' },
    ]);
  });

  it('are found in either script', () => {
    expect(nestedIn('法定數字貨幣試點擴大。', 'TW')).toEqual(['digital-currency=法定數字貨幣']);
  });

  it('may overlap, but none is listed that is inside another of them', () => {
    expect(nestedIn('查询数币钱包余额。')).toEqual(['e-cny-wallet=数币钱包', 'wallet-balance=钱包余额']);
  });

  it('can be asked for their own', () => {
    const text = '知识产权质押融资';
    expect(nestedIn(text)).toEqual(['ip=知识产权']);
  });

  it('do not count the entry itself by a shorter name', () => {
    expect(nestedIn('区块链技术成熟。')).toEqual([]);
  });

  it('do not count single characters, nor what the words around claim', () => {
    expect(nestedIn('港币圈钱案宣判。')).toEqual([]);
  });

  it('take the edges of the name for edges of words', () => {
    expect(nestedIn('该国解除ICO禁令。')).toEqual(['ico=ICO']);
    expect(nestedIn('ICON平台关闭。')).toEqual([]);
  });
});

describe('card', () => {
  const options = { script: 'Hant', region: 'TW', definitionLang: 'zh-TW' } as const;

  it('lists them in the words of the page, and not again as related', () => {
    const card = glossary.card('platform', options)!;
    expect(card.contains).toEqual([
      { id: 'blockchain', label: '區塊鏈' },
      { id: 'ip-pledge', label: '智慧財產權質押融資' },
    ]);
    expect(card.related.map(({ id }) => id)).toEqual(['ip']);
  });

  it('has none where there are none', () => {
    expect(glossary.card('ip', options)?.contains).toEqual([]);
  });
});
