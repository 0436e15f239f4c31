import { describe, expect, test } from 'vitest';
import { splitConverted } from '../../components/panel/converted-parts.ts';
import { groupFigures } from '../../components/panel/group-figures.ts';
import { groupPeople } from '../../components/panel/group-people.ts';
import { chooseLead } from '../../components/panel/lead.ts';
import { createPlaces } from '../../components/panel/place.ts';
import type { Fact, OrganizationFact, PersonFact } from '../../lib/model.ts';
import { ARTICLE, amount, document, event, FACTS, figure } from '../export/sample-facts.ts';

describe('figures drawn to scale', () => {
  const of = (value: number, more: Partial<typeof figure> = {}) => ({ ...figure, change: null, value, ...more });
  test('of one series, with the largest as the measure', () => {
    const series = [
      of(28.88, { series: '占比', subject: '北京' }),
      of(15.93, { series: '占比', subject: '深圳', upTo: 40 }),
    ];
    const { groups, single } = groupFigures([...series, of(3, { what: '别的' })]);
    expect(groups).toEqual([{ what: '占比', max: 40, figures: series }]);
    expect(single).toHaveLength(1);
  });
  test('of one unit and one thing', () => {
    expect(
      groupFigures([of(1, { what: '商户', unit: '户' }), of(2, { what: '商户', unit: '户' })]).groups,
    ).toHaveLength(1);
    expect(groupFigures([of(1, { what: '商户', unit: '户' }), of(2, { what: '商户', unit: '家' })]).groups).toEqual([]);
  });
  test('no ranks, no zeros, no changes, nothing that says not what it is of', () => {
    const { groups } = groupFigures([
      of(1, { unit: 'rank', what: '排名' }),
      of(2, { unit: 'rank', what: '排名' }),
      of(0, { what: '事故' }),
      of(0, { what: '事故' }),
      figure,
      { ...figure },
      of(5, { what: '' }),
      of(6, { what: '' }),
    ]);
    expect(groups).toEqual([]);
  });
});

describe('people and their bodies', () => {
  const person = (name: string, role: string | null): PersonFact => ({ ...event, kind: 'person', name, role }) as never;
  const body = (name: string, aliases: string[] = []): OrganizationFact =>
    ({ ...event, kind: 'organization', name, aliases, type: 'government' }) as never;
  test('the longest name in the role counts; who has none stands last', () => {
    const [city, bureau] = [body('云州市'), body('云州市金融监督管理局', ['云州市金融局'])];
    const [a, b, c] = [person('甲', null), person('乙', '云州市金融局局长'), person('丙', '云州市市长')];
    expect(groupPeople([a, b, c], [city, bureau])).toEqual([
      { body: bureau, people: [b] },
      { body: city, people: [c] },
      { body: null, people: [a] },
    ]);
  });
});

describe('the lead', () => {
  const lead = (facts: Fact[]) => chooseLead(facts, ARTICLE.snapshot);
  test('the document of headline and first paragraph, not the newest of all', () => {
    const later = { ...document, title: '另一文件', aliases: [], date: '2026-03-11' };
    expect(lead([later, document]).document).toBe(document);
  });
  test('without a document the event nearest before publication', () => {
    const ahead = { ...event, date: '2027' };
    expect(lead([{ ...event, date: '2019' }, event, ahead])).toMatchObject({ document: null, event });
  });
  test('the largest sums; figures only where there is no sum', () => {
    const small = { ...amount, value: 1 };
    expect(lead([small, amount, figure])).toMatchObject({ amounts: [amount, small], figures: [] });
    expect(lead([figure]).figures).toEqual([figure]);
  });
  test('what is ahead of publication, nearest first', () => {
    const near = { ...event, date: '2026-05' };
    const far = { ...event, date: '2028' };
    expect(lead([far, near, ...FACTS]).ahead).toEqual([near, far]);
  });
});

test('a converted text in parts: single characters side by side are one, every part with its source', () => {
  const parts = splitConverted('软件和数据的', [
    { sourceStart: 0, sourceEnd: 2, target: '軟體', reason: 'regional' },
    { sourceStart: 3, sourceEnd: 4, target: '數', reason: 'character' },
    { sourceStart: 4, sourceEnd: 5, target: '據', reason: 'character' },
  ]);
  expect(parts).toEqual([
    { text: '軟體', change: { source: '软件', reason: 'regional' } },
    { text: '和', change: null },
    { text: '數據', change: { source: '数据', reason: 'character' } },
    { text: '的', change: null },
  ]);
  expect(splitConverted('无', [])).toEqual([{ text: '无', change: null }]);
});

test('the place in a tab is kept for its article and lost with it', () => {
  const places = createPlaces();
  const place = places(1, 'https://a.example/x#one');
  place.filter = '链';
  expect(places(1, 'https://a.example/x#two')).toBe(place);
  expect(places(1, '')).toBe(place);
  expect(places(2, 'https://a.example/x').filter).toBe('');
  expect(places(1, 'https://a.example/y').filter).toBe('');
});
