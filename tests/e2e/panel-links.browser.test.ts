import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { splitSentences } from '../../lib/brain/sentences.ts';
import { addFragment, createFragmentBuilder } from '../../lib/brain/text-fragment.ts';
import type { ArticleReply } from '../../lib/protocol.ts';
import { readPainted } from '../../scripts/drive.ts';
import { type Bench, startBench } from './harness.ts';
import { openWithPanel, RICH, rowOf } from './panel-harness.ts';

// From a fact to its sentence: in the page beside the panel, also when that has changed, and by a link in another tab.

/** Paragraphs far apart, so that it shows where the browser went; the target in a color that nothing else has. */
const SPREAD = RICH.replace(
  '</head>',
  '<style>p{margin:120vh 8px}nav{display:block}::target-text{background:rgb(255,0,255)}</style></head>',
);

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Around all pixels of the target's color in what is on the screen. */
async function coloredBox(page: Page): Promise<Box | null> {
  const png = (await page.screenshot({ type: 'png' })).toString('base64');
  return page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    const box = { left: Number.POSITIVE_INFINITY, top: Number.POSITIVE_INFINITY, right: -1, bottom: -1 };
    for (let i = 0; i < pixels.length; i += 4) {
      if (pixels[i]! < 250 || pixels[i + 1]! > 5 || pixels[i + 2]! < 250) continue;
      const x = (i / 4) % image.width;
      const y = Math.floor(i / 4 / image.width);
      box.left = Math.min(box.left, x);
      box.top = Math.min(box.top, y);
      box.right = Math.max(box.right, x + 1);
      box.bottom = Math.max(box.bottom, y + 1);
    }
    return box.right < 0 ? null : box;
  }, png);
}

/** Where words stand on the screen: the n-th occurrence in the text of the article. */
function boxOf(page: Page, words: string, nth: number): Promise<Box | null> {
  return page.evaluate(
    ([wanted, index]) => {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      // White space in the source is none in the article.
      const places = nodes.flatMap((node) =>
        [...node.data].flatMap((unit, offset) => (/\s/.test(unit) ? [] : [{ node, offset, unit }])),
      );
      const all = places.map(({ unit }) => unit).join('');
      const bare = wanted.replace(/\s/g, '');
      let at = -1;
      for (let i = 0; i <= index; i++) at = all.indexOf(bare, at + 1);
      if (at < 0) return null;
      const range = document.createRange();
      range.setStart(places[at]!.node, places[at]!.offset);
      const last = places[at + bare.length - 1]!;
      range.setEnd(last.node, last.offset + 1);
      const rects = [...range.getClientRects()];
      return {
        left: Math.min(...rects.map((r) => r.left)),
        top: Math.min(...rects.map((r) => r.top)),
        right: Math.max(...rects.map((r) => r.right)),
        bottom: Math.max(...rects.map((r) => r.bottom)),
      };
    },
    [words, nth] as const,
  );
}

const askPage = <T>(panel: Page, request: object): Promise<T> =>
  panel.evaluate(async (message) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage(tab!.id!, message, { frameId: 0 });
  }, request) as Promise<T>;

describe('links to sentences', () => {
  let bench: Bench;
  let article: ArticleReply;
  let blocks: string[];
  let beside: Page;
  let opened: Page;

  beforeAll(async () => {
    bench = await startBench({ '/spread.html': SPREAD });
    const { page, panel } = await openWithPanel(bench, '/spread.html');
    article = await askPage<ArticleReply>(panel, { type: 'getArticle' });
    blocks = await askPage<string[]>(panel, { type: 'getPageText' });
    beside = panel;
    opened = page;
  });
  afterAll(() => bench?.close());

  test('the text of the page has every block, also outside of the article', () => {
    expect(blocks[0]).toContain('试点已经全面展开');
    expect(blocks.join('\n')).toContain('办法提出，对在本市落户的区块链企业');
    expect(blocks.join('\n').replace(/\s/g, '')).toContain('跨境支付、供应链金融、电子票据');
  });

  test('it is the text that the page wrote, also while the page is converted', async () => {
    await beside.selectOption('select', 'TW');
    await expect.poll(() => opened.locator('h1').textContent()).toContain('區塊鏈');
    expect(await askPage<string[]>(beside, { type: 'getPageText' })).toEqual(blocks);
    await beside.selectOption('select', 'original');
    await expect.poll(() => opened.locator('h1').textContent()).toContain('区块链');
    await opened.close();
  });

  test('every sentence that gets a link is where the browser goes', async () => {
    const { text, blocks: parts } = article.snapshot;
    const build = createFragmentBuilder(blocks);
    const seen = new Map<string, number>();
    const reached: string[] = [];
    const without: string[] = [];
    const page = await bench.context.newPage();
    for (const { start, end } of splitSentences(text, parts)) {
      const quote = text.slice(start, end);
      const nth = seen.get(quote) ?? 0;
      seen.set(quote, nth + 1);
      const fragment = build({
        quote,
        before: text.slice(Math.max(0, start - 24), start),
        after: text.slice(end, end + 24),
      });
      if (!fragment) {
        without.push(quote);
        continue;
      }
      // A page that is there already would only be scrolled, and fragments are followed once.
      await page.goto('about:blank');
      await page.goto(addFragment(article.url, fragment), { waitUntil: 'load' });
      const words = quote.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      await expect.poll(() => coloredBox(page), { message: quote }).not.toBeNull();
      const shown = (await coloredBox(page))!;
      const wanted = (await boxOf(page, words, nth))!;
      for (const side of ['left', 'top', 'right', 'bottom'] as const)
        expect(Math.abs(shown[side] - wanted[side]), `${side} of ${quote} by ${fragment}`).toBeLessThan(6);
      reached.push(quote);
    }
    await page.close();
    expect(reached.length).toBeGreaterThanOrEqual(12);
    expect(reached.filter((quote) => quote === '首批企业名单公布。')).toHaveLength(2);
    expect(reached.filter((quote) => quote === '试点已经全面展开。')).toHaveLength(2);
    expect(reached.some((quote) => quote.includes('供应链金融'))).toBe(true);
    expect(reached.some((quote) => quote.includes('A-B, C&D'))).toBe(true);
    expect(without).toEqual([]);
  });
});

describe('a click on a fact, on a page that changes', () => {
  let bench: Bench;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    bench = await startBench({ '/spread.html': SPREAD });
    ({ page, panel } = await openWithPanel(bench, '/spread.html'));
  });
  afterAll(() => bench?.close());

  const flash = async () => (await readPainted(page, ['note-y'])).map((p) => p.text).join('');
  const go = () => rowOf(panel, 'amounts', '86.5亿元').locator('.go').click();
  const notice = () => panel.locator('.notice').textContent();
  const expectThere = async (words: string) => {
    await go();
    await expect.poll(flash).toContain(words);
    const [first] = await readPainted(page, ['note-y']);
    const height = await page.evaluate(() => innerHeight);
    expect(first!.box.top).toBeGreaterThan(0);
    expect(first!.box.bottom).toBeLessThan(height);
    await expect.poll(flash, { timeout: 4_000 }).toBe('');
    await page.evaluate(() => scrollTo(0, 0));
  };
  const edit = (change: string) => page.evaluate(change);
  const FIFTH = `document.querySelectorAll('article p')[4]`;

  test('unchanged', async () => {
    await expectThere('数据显示，2025年');
  });

  test('text was put in before it', async () => {
    await edit(
      `${FIFTH}.before(Object.assign(document.createElement('p'), { id: 'new', textContent: '云州市数字人民币试点工作组昨日召开会议，部署下一阶段区块链工作。' }))`,
    );
    await expectThere('数据显示，2025年');
    await edit(`document.getElementById('new').remove()`);
  });

  test('a look-alike stands somewhere else', async () => {
    await edit(`document.querySelector('article p').append('另据了解，' + ${FIFTH}.textContent)`);
    await expectThere('数据显示，2025年');
    const box = await page.evaluate(() => document.querySelectorAll('article p')[0]!.lastChild!.nodeName);
    expect(box).toBe('#text');
    await edit(`document.querySelector('article p').lastChild.remove()`);
    await panel.waitForTimeout(600);
  });

  test('the sentence changed: the panel says so, and the page does not move', async () => {
    await edit(`window.kept = ${FIFTH}.textContent; window.scrollTo(0, 0)`);
    // Clicked before the panel has heard of it; on a slow machine the panel shows the new sentence by then, which is as good.
    await edit(`${FIFTH}.firstChild.data = ${FIFTH}.firstChild.data.replace('86.5亿元', '68.5亿元')`);
    await go().catch(() => {});
    await expect
      .poll(
        async () =>
          (await notice())?.includes('This sentence changed') ||
          (await rowOf(panel, 'amounts', '68.5亿元').count()) > 0,
      )
      .toBe(true);
    expect(await flash()).not.toContain('86.5');
    await edit(`${FIFTH}.firstChild.data = window.kept`);
    await expect.poll(() => rowOf(panel, 'amounts', '86.5亿元').count()).toBe(1);
  });

  test('also while the page is converted', async () => {
    await panel.selectOption('select', 'TW');
    await expect.poll(() => page.locator('h1').textContent()).toContain('區塊鏈');
    await expect.poll(() => rowOf(panel, 'amounts', '86.5').textContent()).toContain('億');
    await panel.locator('#amounts .fact', { hasText: '86.5' }).locator('.go').click();
    await expect.poll(flash).toContain('數據');
    await panel.selectOption('select', 'original');
    await expect.poll(() => page.locator('h1').textContent()).toContain('区块链');
  });

  test('asked directly: the same words in other company, or twice in the same, are not the sentence', async () => {
    const article = await askPage<ArticleReply>(panel, { type: 'getArticle' });
    const { text } = article.snapshot;
    const quote = '首批企业名单公布。';
    const [first, second] = [text.indexOf(quote), text.lastIndexOf(quote)];
    const ask = (quoteStart: number, change: object = {}) =>
      askPage<{ found: boolean }>(panel, {
        type: 'revealSpan',
        quote,
        quoteStart,
        before: text.slice(quoteStart - 24, quoteStart),
        after: text.slice(quoteStart + quote.length, quoteStart + quote.length + 24),
        textLength: text.length,
        ...change,
      });
    expect(await ask(first)).toEqual({ found: true });
    expect(await ask(second)).toEqual({ found: true });
    expect(await ask(first, { before: '完全不同的上文。' })).toEqual({ found: false });
    expect(await ask(first, { after: '完全不同的下文。' })).toEqual({ found: false });
    expect(await ask(first, { before: '', after: '', textLength: text.length - 1 })).toEqual({ found: false });
    // As if the text before it had grown.
    expect(await ask(first, { quoteStart: first - 3, textLength: text.length - 3 })).toEqual({ found: true });
  });
});
