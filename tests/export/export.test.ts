import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportCsv } from '../../lib/export/csv.ts';
import { exportJson } from '../../lib/export/json.ts';
import { exportMarkdown } from '../../lib/export/markdown.ts';
import { factAsText } from '../../lib/export/plain.ts';
import { type ExportInput, fileName } from '../../lib/export/rows.ts';
import type { Fact } from '../../lib/model.ts';
import { ARTICLE, amount, document, event, FACTS, figure, markingWords } from './sample-facts.ts';

const VERIFIED = 'https://news.example/a?x=1#top:~:text=%E5%8C%BA';
const input = (facts: Fact[], more: Partial<ExportInput> = {}): ExportInput => ({
  article: ARTICLE,
  facts,
  words: markingWords(),
  linkOf: (fact) => (fact === figure ? { url: ARTICLE.url, verified: false } : { url: VERIFIED, verified: true }),
  ...more,
});
const cellsOf = (csv: string) => Papa.parse<string[]>(csv.replace(/^\ufeff/, '').trimEnd()).data;

describe('CSV', () => {
  test('begins with a byte-order mark and has one row a fact, with quote, rule and link', () => {
    const csv = exportCsv(input(FACTS));
    expect(csv.startsWith('\ufeff')).toBe(true);
    const [head, ...rows] = cellsOf(csv);
    expect(rows).toHaveLength(FACTS.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head!.length]));
    const row = rows[0]!;
    expect(row[0]).toBe('Documents');
    expect(row[1]).toBe('区块链办法');
    expect(row[3]).toBe(document.quote);
    expect(row[4]).toBe('test-rule');
    expect(row[6]).toBe(VERIFIED);
    expect(row[7]).toBe('yes');
    expect(rows[3]!.slice(6, 8)).toEqual([ARTICLE.url, 'no']);
    expect(row).toContain('云州市发布区块链办法');
  });

  test.each(['=1+1', '+86', '-5', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (text) => {
    const [, row] = cellsOf(exportCsv(input([{ ...event, what: text, quote: `${text}。` }])));
    expect(row![1]).toBe(`'${text}`);
    expect(row![3]).toMatch(/^'/);
  });

  test('commas, quotation marks and line breaks stay in their cell', () => {
    const what = '甲,"乙"\n丙';
    expect(cellsOf(exportCsv(input([{ ...event, what }])))[1]![1]).toBe(what);
  });
});

describe('JSON', () => {
  test('holds the fields of each fact, the article and the links', () => {
    const data = JSON.parse(exportJson(input(FACTS)));
    expect(data.format).toBe('liandu-facts');
    expect(data.article).toMatchObject({ url: ARTICLE.url, published: '2026-03-11', writtenIn: 'Hans' });
    expect(data.facts).toHaveLength(FACTS.length);
    expect(data.facts[0]).toMatchObject({ kind: 'document', title: '区块链办法', link: VERIFIED, linkVerified: true });
    expect(data.facts[2]).toMatchObject({ value: 5_000_000, currency: 'CNY', start: amount.start });
  });

  test('texts are in the forms of the reader, and what is no text is left alone', () => {
    const data = JSON.parse(exportJson(input([document], { words: markingWords('zh-TW', (text) => `<${text}>`) })));
    expect(data.facts[0]).toMatchObject({
      title: '<区块链办法>',
      aliases: ['<办法>'],
      type: 'regulation',
      date: '2026-03-10',
      label: '文件',
    });
    expect(data.facts[0].disagreements[0]).toEqual({ field: 'date', register: '<2026-03-09>' });
  });
});

describe('Markdown', () => {
  test('has the article, a heading a kind and the quotes', () => {
    const text = exportMarkdown(input(FACTS));
    expect(text).toMatch(/^# 云州市发布区块链办法\n/);
    expect(text).toContain('<https://news.example/a?x=1#top>');
    expect(text.match(/^## /gm)).toHaveLength(5);
    expect(text.match(/^ {2}> /gm)).toHaveLength(FACTS.length);
    expect(text).toContain('Issued, by the register: Mar 9, 2026');
    expect(text).toContain(`(<${VERIFIED}>)`);
    expect(text).toContain('no link leads surely to this sentence');
    expect(text).toContain('date worked out from the date of publication');
  });

  test('what an article writes is no Markdown and no HTML', () => {
    const what = '![x](https://evil.example/p.png) <img src=x> **a** [b](c) `d`';
    const text = exportMarkdown(input([{ ...event, what, quote: `# ${what}\n- next` }]));
    expect(text).not.toMatch(/(?<!\\)!?\[x\]|(?<!\\)<img|(?<!\\)\*\*a|(?<!\\)`d/);
    expect(text).not.toMatch(/^- next/m);
  });
});

test('plain text of one fact: words, details, sentence, source with date, link', () => {
  const text = factAsText(amount, ARTICLE, markingWords(), { url: VERIFIED, verified: true });
  expect(text.split('\n')).toEqual([
    '最高500万元',
    'In figures: CNY\u00a05,000,000',
    'For: 补贴',
    '“补贴最高500万元，占比28.88%。”',
    '云州市发布区块链办法 · 示例网 · Mar 11, 2026',
    VERIFIED,
  ]);
});

test('a change says its direction in words', () => {
  expect(factAsText(figure, ARTICLE, markingWords(), { url: '', verified: false })).toContain(
    'Change: down · 同比 · from 30%',
  );
});

test.each([
  ['数字/人民币: "试点"?', '数字 人民币 试点.md'],
  ['..\\..\\etc', 'etc.md'],
  ['', 'liandu.md'],
  ['\u202egnp.exe', 'gnp.exe.md'],
])('the file of %j is called %s', (title, name) => {
  const article = { ...ARTICLE, snapshot: { ...ARTICLE.snapshot, meta: { ...ARTICLE.snapshot.meta, title } } };
  expect(fileName({ article, words: markingWords() }, 'md')).toBe(name);
});
