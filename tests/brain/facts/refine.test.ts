import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../lib/brain/facts/extract.ts';
import { refineFacts } from '../../../lib/brain/facts/refine.ts';
import type { Fact, PersonFact } from '../../../lib/model.ts';
import { makeContext } from './make-context.ts';

const text = '海州市发布规划。央行行长梁思明表示支持。';
const c = makeContext(text);
const person = (fields: Partial<PersonFact>): PersonFact => ({
  kind: 'person',
  name: '梁思明',
  role: null,
  start: 12,
  end: 15,
  quote: '央行行长梁思明表示支持。',
  quoteStart: 8,
  rule: 'test',
  ...fields,
});

describe('refineFacts', () => {
  it('leaves a sound fact as it is', () => {
    expect(refineFacts(c, [person({})])).toEqual([person({})]);
  });

  it('puts a wrong quote right', () => {
    expect(refineFacts(c, [person({ quote: '别的句子', quoteStart: 0 })])).toEqual([person({})]);
    expect(refineFacts(c, [person({ quoteStart: 3 })])).toEqual([person({})]);
  });

  it('drops a fact without a span in the text', () => {
    expect(
      refineFacts(c, [person({ start: 3, end: 3 }), person({ start: 0, end: 999 }), person({ start: -1 })]),
    ).toEqual([]);
  });

  it('gives one fact of two that are the same', () => {
    expect(refineFacts(c, [person({}), person({})])).toHaveLength(1);
  });

  it('brings facts into reading order', () => {
    const first = person({ name: '海州', start: 0, end: 2, quote: '海州市发布规划。', quoteStart: 0 });
    expect(refineFacts(c, [person({}), first]).map((fact) => fact.start)).toEqual([0, 12]);
  });
});

describe('extractFacts', () => {
  it('reads all kinds from one article in reading order', () => {
    const article =
      '2021年5月，云南省财政厅印发《云南省链上产业发展规划》，提出到2025年培育100家企业。厅长梁思明表示，将投入5亿元，增长12%。';
    const facts = extractFacts(makeContext(article, { published: '2021-06-01' }));
    expect(new Set(facts.map((fact) => fact.kind))).toEqual(
      new Set(['document', 'organization', 'person', 'event', 'target', 'amount', 'figure']),
    );
    expect(facts.map((fact) => fact.start)).toEqual(facts.map((fact) => fact.start).toSorted((a, b) => a - b));
  });

  it('has nothing to say of nothing', () => {
    expect(extractFacts(makeContext(''))).toEqual([]);
  });

  it('gives every fact exact evidence, whatever the text', () => {
    const pieces = [
      '《',
      '》',
      '央行',
      '发布',
      '2021年',
      '5月',
      '3日',
      '12%',
      '5亿元',
      '到2025年',
      '建成',
      '行长',
      '王明',
      '表示',
      '，',
      '。',
      '\n',
      '和',
      '公司',
      'ABC',
      '(',
      ')',
      '第',
      '名',
    ];
    const texts = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 2 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (sample) => {
        const exact = (fact: Fact) =>
          fact.end > fact.start &&
          sample.startsWith(fact.quote, fact.quoteStart) &&
          fact.start >= fact.quoteStart &&
          fact.end <= fact.quoteStart + fact.quote.length;
        expect(extractFacts(makeContext(sample, { published: '2021-06-01' })).every(exact)).toBe(true);
      }),
    );
  });
});
