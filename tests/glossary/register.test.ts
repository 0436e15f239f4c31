import { describe, expect, it } from 'vitest';
import english from '../../assets/locales/en.json' with { type: 'json' };
import { builtGlossary } from './built-glossary.ts';
import { makeEntry, makeGlossary } from './make-glossary.ts';

const glossary = makeGlossary([
  makeEntry({ id: 'e-cny', term: '数字人民币' }),
  makeEntry({
    id: 'pboc',
    term: '中国人民银行',
    aliases: ['央行'],
    kind: 'body',
    body: { type: 'regulator', level: 'national' },
  }),
  makeEntry({
    id: 'rules-2016',
    term: '虚拟货币管理办法',
    aliases: ['国令〔2016〕5号', '旧办法'],
    kind: 'document',
    related: ['rules-2024', 'pboc', 'e-cny'],
    document: {
      type: 'regulation',
      issuers: ['央行', '银监会', '证监会', '交易联盟'],
      number: '国令〔2016〕5号',
      date: '2016-05',
      effective: '2016-07-01',
      status: 'repealed',
      replacedBy: 'rules-2024',
    },
  }),
  makeEntry({
    id: 'rules-2024',
    term: '加密资产管理规定',
    kind: 'document',
    document: { type: 'other', issuers: ['证监会'], effective: '2024-03-01' },
  }),
  makeEntry({
    id: 'banking-commission',
    term: '银行业委员会',
    aliases: ['银监会'],
    kind: 'body',
    related: ['one-commission', 'e-cny'],
    body: { type: 'regulator', level: 'national', place: '意大利', successor: 'one-commission' },
  }),
  makeEntry({
    id: 'one-commission',
    term: '统一委员会',
    kind: 'body',
    body: {
      type: 'international',
      level: 'international',
      predecessor: ['banking-commission', 'insurance-commission'],
    },
  }),
  makeEntry({
    id: 'insurance-commission',
    term: '保险业委员会',
    kind: 'body',
    body: { type: 'bank', level: 'hongkong', place: '香港' },
  }),
  makeEntry({
    id: 'securities-commission',
    term: '证券业委员会',
    aliases: ['证监会'],
    kind: 'body',
    sharing: true,
    body: { type: 'regulator', level: 'national' },
  }),
  makeEntry({
    id: 'securities-office-abroad',
    term: '海外证券局',
    aliases: ['证监会'],
    kind: 'body',
    sharing: true,
    body: { type: 'regulator', level: 'foreign' },
  }),
]);

describe('card of a document or body', () => {
  const onMainland = { script: 'Hans', region: 'CN', definitionLang: 'en' } as const;
  const inTaiwan = { script: 'Hant', region: 'TW', definitionLang: 'zh-TW' } as const;

  it('says who issued it, its number, dates and state, and links what it names once', () => {
    const card = glossary.card('rules-2016', onMainland)!;
    expect(card).toMatchObject({
      facets: [{ key: 'type.regulation' }, { key: 'state.repealed.since', date: '2016-07-01' }],
      issuers: [
        { id: 'pboc', label: '央行' },
        { id: 'banking-commission', label: '银监会' },
        // Of two that are called so, the national one, as the other issuers are.
        { id: 'securities-commission', label: '证监会' },
        { id: null, label: '交易联盟' },
      ],
      number: '国令〔2016〕5号',
      date: '2016-05',
      replacedBy: [{ id: 'rules-2024', label: '加密资产管理规定' }],
      otherNames: ['旧办法'],
      related: [{ id: 'e-cny', label: '数字人民币' }],
    });
    expect(card.replaces).toBeUndefined();
  });

  it('leaves out what is not certain, and guesses no issuer', () => {
    const card = glossary.card('rules-2024', onMainland)!;
    expect(card.facets).toEqual([{ key: 'state.unknown.since', date: '2024-03-01' }]);
    expect(card.issuers).toEqual([{ id: null, label: '证监会' }]);
    expect(card).not.toHaveProperty('number');
    expect(card).not.toHaveProperty('date');
    expect(card.replaces).toEqual([{ id: 'rules-2016', label: '虚拟货币管理办法' }]);
  });

  it('is in the characters of the page, and places in its words', () => {
    expect(glossary.card('rules-2016', inTaiwan)).toMatchObject({
      issuers: [{ label: '央行' }, { label: '銀監會' }, { label: '證監會' }, { label: '交易聯盟' }],
      number: '國令〔2016〕5號',
      otherNames: ['舊辦法'],
      replacedBy: [{ id: 'rules-2024', label: '加密資產管理規定' }],
    });
    expect(glossary.card('banking-commission', inTaiwan)?.place).toBe('義大利');
  });

  it('links bodies with those before and after them, whichever of them says so', () => {
    const card = glossary.card('banking-commission', onMainland)!;
    expect(card.facets).toEqual([{ key: 'type.regulator' }, { key: 'level.national' }]);
    expect(card.successors).toEqual([{ id: 'one-commission', label: '统一委员会' }]);
    expect(card.related.map(({ id }) => id)).toEqual(['e-cny']);
    expect(glossary.card('one-commission', onMainland)?.predecessors?.map(({ id }) => id)).toEqual([
      'banking-commission',
      'insurance-commission',
    ]);
    expect(glossary.card('insurance-commission', onMainland)?.successors?.map(({ id }) => id)).toEqual([
      'one-commission',
    ]);
  });

  it('says nothing twice: no type that is the level, no place that is the level, nothing of it on terms', () => {
    expect(glossary.card('one-commission', onMainland)?.facets).toEqual([{ key: 'level.international' }]);
    const hongKong = glossary.card('insurance-commission', onMainland)!;
    expect(hongKong.facets).toEqual([{ key: 'type.bank' }, { key: 'level.hongkong' }]);
    expect(hongKong.place).toBeUndefined();
    for (const field of ['facets', 'issuers', 'place', 'number', 'date'])
      expect(glossary.card('e-cny', onMainland)).not.toHaveProperty(field);
  });

  it('has a text of the interface for each of its keys', () => {
    const keys = new Set(
      builtGlossary
        .ids()
        .flatMap((id) => builtGlossary.card(id, onMainland)!.facets?.map(({ key }) => `card.${key}`) ?? []),
    );
    expect(keys.size).toBeGreaterThan(20);
    expect([...keys].filter((key) => !(key in english))).toEqual([]);
  });
});
