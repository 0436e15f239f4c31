import { describe, expect, test } from 'vitest';
import { KIND_ORDER, orderFacts } from '../../lib/export/order.ts';
import type { AmountFact, DocumentFact, Fact, OrganizationFact } from '../../lib/model.ts';
import { ARTICLE, amount, document, event, FACTS, measure } from './sample-facts.ts';

const order = (facts: Fact[], snapshot = ARTICLE.snapshot) => orderFacts(facts, snapshot);

describe('most important first', () => {
  test('kinds: what was decided, numbers, time, people, places', () => {
    expect(order([...FACTS].reverse()).map(({ kind }) => kind)).toEqual([
      'document',
      'measure',
      'amount',
      'figure',
      'event',
    ]);
    expect(new Set(KIND_ORDER).size).toBe(10);
  });

  test('documents by level, then newest first, those without a date last', () => {
    const make = (title: string, level: DocumentFact['level'], date: string | null): Fact => ({
      ...document,
      title,
      level,
      date,
    });
    const titles = order([
      make('a', null, '2026'),
      make('b', 'municipal', null),
      make('c', 'national', '2019'),
      make('d', 'municipal', '2020-01'),
      make('e', 'national', '2021'),
    ]).map((fact) => (fact as DocumentFact).title);
    expect(titles.join('')).toBe('ecdba');
  });

  test('sums by size within a currency, the currency used most first', () => {
    const make = (value: number, currency: string): Fact => ({ ...amount, value, currency });
    const sums = order([make(5, 'USD'), make(1, 'CNY'), make(9, 'CNY')]).map(
      (fact) => `${(fact as AmountFact).value}${(fact as AmountFact).currency}`,
    );
    expect(sums).toEqual(['9CNY', '1CNY', '5USD']);
  });

  test('measures with the strongest force first', () => {
    const forces = (['may', 'support', 'must', 'encouraged', 'must-not'] as const).map((force) => ({
      ...measure,
      force,
    }));
    expect(order(forces).map((fact) => 'force' in fact && fact.force)).toEqual([
      'must-not',
      'must',
      'support',
      'encouraged',
      'may',
    ]);
  });

  test('events in order of time', () => {
    const dates = order([
      { ...event, date: '2027' },
      { ...event, date: '2026-05' },
      { ...event, date: '2026' },
    ]);
    expect(dates.map((fact) => 'date' in fact && fact.date)).toEqual(['2026', '2026-05', '2027']);
  });

  test('bodies: named in the headline first, then by how often they are named', () => {
    const text = '央行发布通知\n证监会、银保监会、银保监会、证监会、证监会和央行。';
    const snapshot = {
      ...ARTICLE.snapshot,
      text,
      blocks: [
        { start: 0, end: 6, kind: 'title' as const },
        { start: 7, end: text.length, kind: 'paragraph' as const },
      ],
    };
    const make = (name: string): OrganizationFact => ({
      kind: 'organization',
      name,
      aliases: [],
      type: 'regulator',
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      quote: name,
      quoteStart: text.indexOf(name),
      rule: 'r',
    });
    expect(
      order([make('银保监会'), make('证监会'), make('央行')], snapshot).map((fact) => 'name' in fact && fact.name),
    ).toEqual(['央行', '证监会', '银保监会']);
  });

  test('the facts given are not changed', () => {
    const given = [...FACTS].reverse();
    const before = [...given];
    order(given);
    expect(given).toEqual(before);
  });
});
