import { describe, expect, it } from 'vitest';
import { compileGlossary } from '../../lib/glossary/compile.ts';
import { loadGlossary } from '../../lib/glossary/index.ts';
import { buildGlossary } from '../../scripts/build/glossary.ts';
import { makeEntry, makeGlossary, oracles } from './make-glossary.ts';

const entries = [
  makeEntry({
    id: 'e-cny',
    term: '数字人民币',
    aliases: ['e-CNY', '法定数字货币试点项目'],
    tw: '數位人民幣',
    hk: '數碼人民幣',
    twAliases: ['數位元'],
    english: 'digital yuan',
    englishAliases: ['e-CNY', 'digital RMB', 'DCEPX'],
    zh: '由运营机构通过网络向公众兑换的法定货币，不计付利息。',
    en: 'Legal tender in digital form.',
    related: ['pboc', 'platform'],
    source: '《中国数字人民币的研发进展白皮书》，2021年',
  }),
  makeEntry({
    id: 'pboc',
    term: '中国人民银行',
    aliases: ['央行'],
    kind: 'body',
    body: { type: 'regulator', level: 'national' },
  }),
  makeEntry({
    id: 'notice',
    term: '关于防范代币发行融资风险的公告',
    aliases: ['九四公告'],
    kind: 'document',
    document: {
      type: 'policy',
      issuers: ['中国人民银行'],
      number: '银发〔2017〕1号',
      date: '2017-09-04',
      status: 'in-force',
    },
  }),
  makeEntry({ id: 'platform', term: '信息平台' }),
  makeEntry({ id: 'xian-chain', term: '西安链', twReading: "xī'ān liàn" }),
];
const glossary = makeGlossary(entries);

describe('compiled asset', () => {
  it('has the same bytes however often and in whatever order it is built', () => {
    const build = (list: typeof entries) =>
      Buffer.from(compileGlossary(list, ['产业链', '链条'], oracles)).toString('base64');
    expect(build([...entries].reverse())).toBe(build(entries));
  });

  it('has the same bytes when built twice from the real sources', () => {
    const build = () => Buffer.from(buildGlossary(undefined, () => {}));
    expect(build().equals(build())).toBe(true);
  }, 120_000);

  it('loads from anywhere in a buffer', () => {
    const bytes = compileGlossary(entries, [], oracles);
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    expect(loadGlossary(moved.subarray(1)).match('央行')).toEqual([{ start: 0, end: 2, id: 'pboc', kind: 'body' }]);
  });

  it('says what is wrong with bytes that are no glossary', () => {
    const bytes = compileGlossary(entries, [], oracles);
    expect(() => loadGlossary(bytes.subarray(0, 20))).toThrow('cut short');
    expect(() => loadGlossary(bytes.subarray(0, bytes.length - 400))).toThrow('cut short');
    expect(() => loadGlossary(new Uint8Array(4_000))).toThrow('not a glossary of this version');
  });

  it('can be empty', () => {
    const empty = makeGlossary([], []);
    expect(empty.ids()).toEqual([]);
    expect(empty.match('数字人民币')).toEqual([]);
    expect(empty.entry('e-cny')).toBeNull();
  });
});

describe('entries', () => {
  it('are listed by id', () => {
    expect(glossary.ids()).toEqual(['e-cny', 'notice', 'pboc', 'platform', 'xian-chain']);
  });

  it('give the facts what they need, and no empty field', () => {
    const [match] = glossary.match('九四公告');
    expect(glossary.mention(match!)).toEqual({
      start: 0,
      end: 4,
      id: 'notice',
      kind: 'document',
      name: '关于防范代币发行融资风险的公告',
      aliases: ['九四公告'],
      docType: 'policy',
      issuers: ['中国人民银行'],
      date: '2017-09-04',
      number: '银发〔2017〕1号',
      status: 'in-force',
    });
    expect(glossary.entry('pboc')).toEqual({
      id: 'pboc',
      kind: 'body',
      topic: 'fixture',
      name: '中国人民银行',
      aliases: ['央行'],
      english: 'pboc',
      orgType: 'regulator',
      level: 'national',
    });
    expect(() => glossary.mention({ start: 0, end: 1, id: 'nothing', kind: 'term' })).toThrow('no entry "nothing"');
  });

  it('are found by the words of Taiwan that a conversion gives', () => {
    expect(glossary.match('資訊平台').map(({ id }) => id)).toEqual(['platform']);
  });

  it('are found by abbreviations among their English names, in exact case only', () => {
    expect(glossary.match('DCEPX').map(({ id }) => id)).toEqual(['e-cny']);
    expect(glossary.match('dcepx digital RMB')).toEqual([]);
  });
});

describe('card', () => {
  it('is in the simplified forms on a mainland page, with an English definition', () => {
    expect(glossary.card('e-cny', { script: 'Hans', region: 'CN', definitionLang: 'en' })).toEqual({
      id: 'e-cny',
      kind: 'term',
      headword: '数字人民币',
      otherForms: [
        { lang: 'zh-Hant-TW', text: '數位人民幣' },
        { lang: 'zh-Hant-HK', text: '數碼人民幣' },
      ],
      lang: 'zh-Hans',
      pinyin: 'shùzì rénmínbì',
      zhuyin: 'ㄕㄨˋ ㄗˋ  ㄖㄣˊ ㄇㄧㄣˊ ㄅㄧˋ',
      english: 'digital yuan',
      definition: 'Legal tender in digital form.',
      definitionLang: 'en',
      topic: 'fixture',
      otherNames: ['e-CNY', '法定数字货币试点项目', 'digital RMB', 'DCEPX'],
      contains: [],
      related: [
        { id: 'pboc', label: '中国人民银行' },
        { id: 'platform', label: '信息平台' },
      ],
      source: '《中国数字人民币的研发进展白皮书》，2021年',
    });
  });

  it('is in the words of Taiwan on a page from there', () => {
    expect(glossary.card('e-cny', { script: 'Hant', region: 'TW', definitionLang: 'zh-TW' })).toMatchObject({
      headword: '數位人民幣',
      otherForms: [
        { lang: 'zh-Hans', text: '数字人民币' },
        { lang: 'zh-Hant-HK', text: '數碼人民幣' },
      ],
      lang: 'zh-Hant-TW',
      pinyin: 'shùwèi rénmínbì',
      zhuyin: 'ㄕㄨˋ ㄨㄟˋ  ㄖㄣˊ ㄇㄧㄣˊ ㄅㄧˋ',
      definition: '由營運機構通過網路向公眾兌換的法定貨幣，不計付利息。',
      definitionLang: 'zh-Hant-TW',
      otherNames: ['數位元', 'e-CNY', expect.stringContaining('貨幣'), 'digital RMB', 'DCEPX'],
      related: [
        { id: 'pboc', label: '中國人民銀行' },
        { id: 'platform', label: '資訊平台' },
      ],
    });
  });

  it('is in the words of Hong Kong on a page from there', () => {
    expect(glossary.card('e-cny', { script: 'Hant', region: 'HK', definitionLang: 'zh-HK' })).toMatchObject({
      headword: '數碼人民幣',
      lang: 'zh-Hant-HK',
      definition: '由營運機構通過網絡向公眾兌換的法定貨幣，不計付利息。',
      definitionLang: 'zh-Hant-HK',
    });
  });

  it('takes the reading of Taiwan where the entry gives it', () => {
    expect(glossary.card('xian-chain', { script: 'Hant', region: 'TW', definitionLang: 'en' })?.pinyin).toBe(
      "xī'ān liàn",
    );
    expect(glossary.card('xian-chain', { script: 'Hans', region: 'CN', definitionLang: 'en' })?.pinyin).toBe(
      "xī'ānliàn",
    );
  });

  it('is null for an id that does not exist', () => {
    expect(glossary.card('nothing', { script: 'Hans', region: 'CN', definitionLang: 'en' })).toBeNull();
  });
});
