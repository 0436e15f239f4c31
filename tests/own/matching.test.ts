import { describe, expect, test } from 'vitest';
import { collectMentions } from '../../lib/brain/analyze.ts';
import type { Region } from '../../lib/model.ts';
import type { Own } from '../../lib/own/own.ts';
import { compileOwn } from '../../lib/own/own-names.ts';
import { makeEntry, makeGlossary } from '../glossary/make-glossary.ts';
import { fold, makeOwn, ownEntry, ownList } from './make-own.ts';

const builtIn = makeGlossary([
  makeEntry({ id: 'blockchain', term: '区块链' }),
  makeEntry({ id: 'blockchain-service', term: '区块链服务网络' }),
  makeEntry({ id: 'currency', term: '数字货币' }),
  makeEntry({ id: 'on-chain', term: '链上' }),
  makeEntry({
    id: 'pboc',
    term: '中国人民银行',
    aliases: ['央行'],
    kind: 'body',
    sharing: true,
    body: { type: 'regulator', level: 'national' },
  }),
  makeEntry({
    id: 'cbc',
    term: '台湾地区货币政策主管机关',
    twAliases: ['央行'],
    kind: 'body',
    sharing: true,
    body: { type: 'regulator', level: 'taiwan' },
  }),
]);

const withOwn = (own: Own) => {
  const extra = compileOwn(own, fold);
  return extra ? builtIn.withExtra(extra) : builtIn;
};
const found = (own: Own, text: string, region: Region = 'CN') =>
  withOwn(own)
    .match(text, { region })
    .map(({ start, end, id, kind, others }) => [text.slice(start, end), id, kind, ...(others ? [others] : [])]);
const options = { script: 'Hans', region: 'CN', definitionLang: 'en' } as const;

describe('own entries in a text', () => {
  const gateway = ownEntry({ term: '跨链网关', otherNames: ['閘道服務', 'X-Gate'] });
  const own = makeOwn([ownList('甲', [gateway])]);

  test('either script as written in the list, other names, both widths and letter cases', () => {
    for (const text of ['跨链网关', '跨鏈網關', '闸道服务', '閘道服務', 'X-Gate', 'x-gate', 'Ｘ－ＧＡＴＥ'])
      expect(found(own, `由${text}提供。`)).toEqual([[text, gateway.id, 'own']]);
  });

  test('Latin names have word boundaries', () => {
    expect(found(own, 'X-Gates与max-gate都不是。')).toEqual([]);
  });

  test('lists that are off, and no lists at all, change nothing', () => {
    const off = makeOwn([ownList('甲', [gateway], false)]);
    expect(compileOwn(off, fold)).toBeNull();
    expect(found(off, '跨链网关与区块链')).toEqual([['区块链', 'blockchain', 'term']]);
  });

  test('short names count only as words', () => {
    const short = makeOwn([ownList('甲', [ownEntry({ term: '上链' }), ownEntry({ term: '币' })])]);
    expect(found(short, '点击网上链接，收集外币。')).toEqual([]);
    expect(found(short, '数据已上链。').map(([surface]) => surface)).toEqual(['上链']);
  });
});

describe('own and built-in entries together', () => {
  test('of the same string the own one comes first, and the built-in one after', () => {
    const mine = ownEntry({ term: '區塊鏈' });
    expect(found(makeOwn([ownList('甲', [mine])]), '讨论区块链。')).toEqual([
      ['区块链', mine.id, 'own', ['blockchain']],
    ]);
  });

  test('the longer name wins, whosever it is', () => {
    const [short, long] = [ownEntry({ term: '服务网络' }), ownEntry({ term: '数字货币桥' })];
    const own = makeOwn([ownList('甲', [short, long])]);
    expect(found(own, '区块链服务网络与数字货币桥、数字货币')).toEqual([
      ['区块链服务网络', 'blockchain-service', 'term'],
      ['数字货币桥', long.id, 'own'],
      ['数字货币', 'currency', 'term'],
    ]);
  });

  test('the one further left wins over a longer one that begins inside it, and what follows is found', () => {
    const mine = ownEntry({ term: '链服务网络公司' });
    const next = ownEntry({ term: '公司链' });
    const own = makeOwn([ownList('甲', [mine, next])]);
    expect(found(own, '区块链服务网络公司链')).toEqual([
      ['区块链服务网络', 'blockchain-service', 'term'],
      ['公司链', next.id, 'own'],
    ]);
  });

  test('a shadow word takes its characters from own names too, unless it is one', () => {
    const inside = ownEntry({ term: '链上企业' });
    expect(found(makeOwn([ownList('甲', [inside])]), '产业链上企业')).toEqual([]);
    const same = ownEntry({ term: '产业链' });
    expect(found(makeOwn([ownList('甲', [same])]), '产业链上企业')).toEqual([['产业链', same.id, 'own']]);
  });

  test('several own entries of a name, in the order of the lists, then the built-in ones by region', () => {
    const [one, two] = [ownEntry({ term: '央行' }), ownEntry({ term: '某行', otherNames: ['央行'] })];
    const own = makeOwn([
      ownList('甲', [one]),
      ownList('乙', [two]),
      ownList('丙', [ownEntry({ term: '央行' })], false),
    ]);
    expect(found(own, '央行表示')).toEqual([['央行', one.id, 'own', [two.id, 'pboc', 'cbc']]]);
    expect(found(own, '央行表示', 'TW')).toEqual([['央行', one.id, 'own', [two.id, 'cbc', 'pboc']]]);
  });

  test('built-in entries that share a name are all there, the likelier first', () => {
    expect(found(makeOwn([]), '央行表示')).toEqual([['央行', 'pboc', 'body', ['cbc']]]);
    expect(found(makeOwn([]), '央行表示', 'TW')).toEqual([['央行', 'cbc', 'body', ['pboc']]]);
  });
});

describe('hidden entries', () => {
  test('are not found, and take nothing from shorter names', () => {
    const own = makeOwn([], { hidden: ['blockchain-service'] });
    expect(found(own, '区块链服务网络')).toEqual([['区块链', 'blockchain', 'term']]);
  });

  test('leave a name to the others who share it', () => {
    expect(found(makeOwn([], { hidden: ['pboc'] }), '央行表示')).toEqual([['央行', 'cbc', 'body']]);
  });

  test('an own entry of the name stands alone; ids that are not there any more do no harm', () => {
    const mine = ownEntry({ term: '区块链' });
    const own = makeOwn([ownList('甲', [mine])], { hidden: ['blockchain', 'long-gone'] });
    expect(found(own, '区块链')).toEqual([['区块链', mine.id, 'own']]);
  });
});

describe('cards and facts', () => {
  const mine = ownEntry({
    term: '区块链发票',
    otherNames: ['链票'],
    reading: 'qūkuàiliàn fāpiào',
    english: 'blockchain invoice',
    definition: '用区块链开具的发票',
  });
  const part = ownEntry({ term: '发票' });
  const own = makeOwn([ownList('税务', [mine, part])]);
  const glossary = withOwn(own);

  test('an own card is as the reader wrote it, with the entries inside its name', () => {
    expect(glossary.card(mine.id, { ...options, script: 'Hant', region: 'TW' })).toEqual({
      id: mine.id,
      kind: 'own',
      headword: '区块链发票',
      otherForms: [],
      lang: 'zh',
      pinyin: 'qūkuàiliàn fāpiào',
      zhuyin: '',
      english: 'blockchain invoice',
      definition: '用区块链开具的发票',
      definitionLang: 'zh',
      topic: '',
      otherNames: ['链票'],
      contains: [
        { id: 'blockchain', label: '區塊鏈' },
        { id: part.id, label: '发票' },
      ],
      related: [],
      source: '税务',
    });
  });

  test('an English definition says so', () => {
    const english = ownEntry({ term: 'SPV', definition: 'special purpose vehicle' });
    const card = withOwn(makeOwn([ownList('甲', [english])])).card(english.id, options);
    expect(card).toMatchObject({ lang: 'en', definitionLang: 'en' });
  });

  test('a built-in card names own entries inside its name; ids of nobody have no card', () => {
    const inside = ownEntry({ term: '服务网络' });
    const joined = withOwn(makeOwn([ownList('甲', [inside])]));
    expect(joined.card('blockchain-service', options)!.contains).toEqual([
      { id: 'blockchain', label: '区块链' },
      { id: inside.id, label: '服务网络' },
    ]);
    expect(joined.card('own:gone0000', options)).toBeNull();
    expect(builtIn.card(inside.id, options)).toBeNull();
  });

  test('the facts know an own entry that is a built-in one as the latter', () => {
    const bank = ownEntry({ term: '人民银行', otherNames: ['央行'] });
    const joined = withOwn(makeOwn([ownList('甲', [bank])]));
    const matches = joined.match('人民银行又称央行。');
    expect(collectMentions(matches, joined)).toEqual({
      [bank.id]: expect.objectContaining({ id: 'pboc', kind: 'body', name: '中国人民银行' }),
    });
    expect(joined.mention(matches[0]!)).toMatchObject({
      id: bank.id,
      kind: 'own',
      name: '人民银行',
      aliases: ['央行'],
    });
  });
});
