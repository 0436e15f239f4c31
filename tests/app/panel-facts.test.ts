import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFactReader } from '../../lib/app/panel-facts.ts';
import type { ArticleReply } from '../../lib/protocol.ts';
import { fold } from '../brain/test-fold.ts';
import { ARTICLE } from '../export/sample-facts.ts';

const article = (text: string, more: Partial<ArticleReply> = {}): ArticleReply => ({
  ...ARTICLE,
  ...more,
  snapshot: { ...ARTICLE.snapshot, text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' }] },
});
const quiet = () => {};

afterEach(() => vi.restoreAllMocks());

describe('facts of the article in the panel', () => {
  test('the same article is read once, however often it is asked for', async () => {
    const reader = createFactReader(async () => fold);
    const first = await reader.read(article('补贴最高500万元。'), quiet);
    expect(first.map(({ kind }) => kind)).toContain('amount');
    expect(await reader.read(article('补贴最高500万元。', { url: 'https://other.example/' }), quiet)).toBe(first);
    expect(await reader.read(article('补贴最高600万元。'), quiet)).not.toBe(first);
  });

  test('and anew when other terms are known in it', async () => {
    const reader = createFactReader(async () => fold);
    const first = await reader.read(article('补贴最高500万元。'), quiet);
    const mentions = { 'own:abcdef': { id: 'own:abcdef', kind: 'own', name: '补贴', aliases: [] } } as never;
    expect(await reader.read(article('补贴最高500万元。', { mentions }), quiet)).not.toBe(first);
  });

  test('only some articles are kept', async () => {
    const reader = createFactReader(async () => fold);
    const first = await reader.read(article('补贴最高1万元。'), quiet);
    for (let i = 2; i < 12; i++) await reader.read(article(`补贴最高${i}万元。`), quiet);
    expect(await reader.read(article('补贴最高1万元。'), quiet)).not.toBe(first);
  });

  test('what failed is tried again', async () => {
    let isBroken = true;
    const reader = createFactReader(async () => {
      if (isBroken) throw new Error('no folding');
      return fold;
    });
    await expect(reader.read(article('补贴最高500万元。'), quiet)).rejects.toThrow('no folding');
    isBroken = false;
    expect(await reader.read(article('补贴最高500万元。'), quiet)).not.toEqual([]);
  });

  test('progress is reported when it takes long, and not before', async () => {
    const report = vi.fn();
    await createFactReader(async () => fold).read(article('补贴最高500万元。'), report);
    expect(report).not.toHaveBeenCalled();
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 200;
      return now;
    });
    await createFactReader(async () => fold).read(article('补贴最高500万元。'), report);
    const total = report.mock.calls[0]![1] as number;
    expect(report.mock.calls.at(-1)).toEqual([total, total]);
    expect(report.mock.calls.length).toBeLessThan(total);
  });
});
