import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageReport } from '../../scripts/analyze.ts';
import { decodeHtml } from '../../scripts/load-html.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = ['--import', 'tsx', 'scripts/analyze.ts'];

describe('the analyzer', () => {
  let folder: string;
  let reports: PageReport[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'liandu-'));
    cpSync(join(root, 'tests/articles/table-notice-trading-risk/page.html'), join(folder, 'b.html'));
    cpSync(join(root, 'tests/articles-not/japanese-regulation/page.html'), join(folder, 'a.html'));
    cpSync(join(root, 'tests/articles-not/price-report/page.html'), join(folder, 'sub/c.htm'), { recursive: true });
    writeFileSync(join(folder, 'notes.txt'), '不是网页');
    const output = execFileSync(process.execPath, [...command, folder], { cwd: root, encoding: 'utf8' });
    reports = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as PageReport);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints one line a page, folders in name order', () => {
    expect(reports.map(({ file }) => file)).toEqual(
      ['a.html', 'b.html', 'sub/c.htm'].map((name) => join(folder, name)),
    );
  });

  it('prints article, text, terms and facts, all with offsets into the text', () => {
    const { detection, article, text = '', terms = [], facts = [] } = reports[1]!;
    expect(detection.match).toBe(true);
    expect(detection.score).toBeGreaterThan(0.9);
    expect(detection.reasons.length).toBeGreaterThan(2);
    expect(article).toMatchObject({
      title: '关于防范虚拟货币交易炒作风险的提示',
      published: '2021-09-26T10:15+08:00',
      script: 'Hans',
      characters: text.length,
    });
    expect(terms.length).toBeGreaterThan(0);
    for (const term of terms) expect(text.slice(term.start, term.end)).toBe(term.text);
    for (const fact of facts as { start: number; end: number; quote: string }[]) {
      expect(text).toContain(fact.quote);
      expect(fact.quote).toContain(text.slice(fact.start, fact.end));
    }
  });

  it('prints terms of Chinese articles that do not match, and of others only the reason', () => {
    expect(reports[2]).toMatchObject({ detection: { match: false } });
    expect(reports[2]!.terms!.length).toBeGreaterThan(0);
    expect(reports[0]).toEqual({
      file: reports[0]!.file,
      detection: { match: false, score: 0, reasons: ['not a Chinese page'] },
    });
  });

  it('ends with 1 and a message when a path cannot be read', () => {
    const { status, stderr, stdout } = spawnSync(process.execPath, [...command, join(folder, 'absent.html')], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('absent.html');
  }, 60_000);
});

describe('decodeHtml', () => {
  const page = (charset: string, words: string): Buffer =>
    Buffer.concat([Buffer.from(`<meta charset="${charset}"><p>`), Buffer.from(words, 'hex')]);

  it.each([
    ['gbk', 'c7f8bfe9c1b4bce0b9dc', '区块链监管'],
    ['gb2312', 'c7f8bfe9c1b4bce0b9dc', '区块链监管'],
    ['GB18030', 'c7f8bfe9c1b4bce0b9dc', '区块链监管'],
    ['big5', 'b0cfb6f4c3ecbacabade', '區塊鏈監管'],
    ['unheard-of', 'c7f8bfe9c1b4bce0b9dc', '区块链监管'],
  ])('reads pages that declare %s', (charset, bytes, words) => {
    expect(decodeHtml(page(charset, bytes))).toContain(words);
  });

  it('reads UTF-8 whatever the page declares, and UTF-16 by its mark', () => {
    expect(decodeHtml(page('gb2312', Buffer.from('区块链').toString('hex')))).toContain('区块链');
    expect(decodeHtml(Buffer.from('\ufeff<p>区块链', 'utf16le'))).toBe('<p>区块链');
    expect(decodeHtml(Buffer.from('\ufeff<p>区块链'))).toBe('<p>区块链');
  });
});
