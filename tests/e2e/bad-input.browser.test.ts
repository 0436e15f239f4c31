import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointAt, readPainted, waitForCard, waitForPaint } from '../../scripts/drive.ts';
import {
  badgeOf,
  logMessages,
  type MessageLog,
  openPanelByKey,
  stopWorker,
  storedSettings,
  workerOf,
} from './extension-side.ts';
import { type Bench, serialize, startBench } from './harness.ts';
import { GARDEN, newsPage, POLICY } from './own-pages.ts';

// Whatever a page is made of: it goes on as without Liandu, and the panel says what happened.

/** A page's own life: a counter, a button, and the longest time for which the main thread was not free. */
const LIFE = `<button id="own" type="button">赞</button><script>
  window.ticks = 0; window.clicks = 0; window.longestGap = 0;
  let last = performance.now();
  setInterval(() => { ticks++; const now = performance.now(); longestGap = Math.max(longestGap, now - last); last = now; }, 10);
  addEventListener('load', () => { last = performance.now(); longestGap = 0; });
  document.getElementById('own').onclick = () => { clicks++; };
</script>`;

function hugePage(bytes: number): string {
  const paragraphs: string[] = [];
  for (let size = 0, i = 0; size < bytes; i++) {
    const text = `第${i}段。${POLICY[i % POLICY.length]}`;
    paragraphs.push(text);
    size += 3 * text.length;
  }
  return newsPage({ paragraphs, before: LIFE });
}

/** Text in the encoding of old Chinese sites, for which no encoder is at hand: read backwards from the decoder. */
function encodeGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const pairs = new Map<string, [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\ufffd') pairs.set(char, [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((char) => pairs.get(char) ?? [char.charCodeAt(0)]));
}

const MALFORMED = `<meta charset=utf-8><html lang=zh-CN><title>数字人民币试点扩围</titel></title>${LIFE}
<table><tr><td><form><table><form><tr><p>表格里的<b>段落<i>没有</b>关上</i>
<div><h1>数字人民币\0试点扩围<p>${POLICY[0]}<p>${POLICY[1]}</div></p></span></table>
<a href="#"><a href="#">链接里的链接</a><select><option>选项<p>${POLICY[2]}</select>
<p>${POLICY[2]!.replace('区块链技术', '区块链\0技术')}<p><!-- 没有结束 --!><ruby>数字<rt>shùzì人民币
</ruby><p>${POLICY[3]}<svg><p>${POLICY[0]}</p><math><mi>币<p>${POLICY[1]}<body><html><frameset><plaintext>${POLICY[3]}`;

const PAGES: Record<string, string | Uint8Array> = {
  '/empty.html': '',
  '/huge.html': hugePage(10_000_000),
  '/long.html': hugePage(900_000),
  '/deep.html': newsPage({ before: `${LIFE}${'<div>'.repeat(50_000)}`, after: '</div>'.repeat(50_000) }),
  '/deeper.html': newsPage({
    before: LIFE,
    after: `<script>
      let inner = document.querySelector('article');
      for (let i = 0; i < 3000; i++) { const div = document.createElement('span'); inner.append(div); inner = div; }
      inner.textContent = '最里面的数字人民币。';
    </script>`,
  }),
  '/flat.html': newsPage({ before: LIFE, after: `<div>${'<span></span>'.repeat(50_000)}</div>` }),
  '/malformed.html': MALFORMED,
  '/gbk.html': encodeGb18030(newsPage({ before: LIFE }).replace('charset="utf-8"', 'charset="gb2312"')),
  '/mislabeled.html': newsPage({ before: LIFE }).replace('charset="utf-8"', 'charset="gb2312"'),
  '/article.html': newsPage({ before: LIFE }),
  '/frames.html': newsPage({
    before: LIFE,
    after: `<iframe src="/frame.html" width="600" height="300"></iframe><script>
      let turns = 0;
      const timer = setInterval(() => {
        document.querySelector('iframe').src = '/frame.html?' + turns;
        if (++turns === 20) clearInterval(timer);
      }, 60);
    </script>`,
  }),
  '/frame.html': newsPage({ title: '框架里的数字人民币试点' }),
  '/garden.html': newsPage({ title: '植物园', paragraphs: GARDEN, before: LIFE }),
};

interface OwnLife {
  ticks: number;
  clicks: number;
  longestGap: number;
}

/** The page's timers run and its own button works. */
async function expectToGoOn(page: Page): Promise<void> {
  const life = () =>
    page.evaluate(() => ({ ticks: (window as never as OwnLife).ticks, clicks: (window as never as OwnLife).clicks }));
  const before = await life();
  await page.click('#own');
  await page.waitForTimeout(150);
  const after = await life();
  expect(after.ticks).toBeGreaterThan(before.ticks);
  expect(after.clicks).toBe(before.clicks + 1);
}

describe('bad input', () => {
  let bench: Bench;
  let panel: Page;
  let messages: MessageLog;

  beforeAll(async () => {
    bench = await startBench(PAGES);
    bench.context.on('serviceworker', (worker) =>
      worker.on('console', (message) => {
        if (message.type() === 'error') bench.errors.push(`worker: ${message.text()}`);
      }),
    );
    messages = await logMessages(bench);
    panel = await openPanelByKey(bench, await bench.open('/garden.html'));
  });
  afterAll(() => bench?.close());

  const titleInPanel = () =>
    panel
      .locator('.article h1, .status h1')
      .first()
      .textContent({ timeout: 1_000 })
      .catch(() => null);

  test('an empty page', async () => {
    const page = await bench.open('/empty.html');
    await expect.poll(titleInPanel).toBe('No article here');
    expect(await serialize(page)).toBe('<html><head></head><body></body></html>');
    await page.close();
  });

  test('10 MB of Chinese text on the topic: the beginning is annotated, and the panel says so', async () => {
    const page = await bench.context.newPage();
    await page.goto('http://news.example/huge.html', { waitUntil: 'load', timeout: 60_000 });
    await page.bringToFront();
    expect(await waitForPaint(page, 30_000)).toBe(true);
    const gap = await page.evaluate(() => (window as never as OwnLife).longestGap);
    await panel.locator('.article .note').waitFor({ timeout: 30_000 });
    expect(await panel.locator('.article .note').textContent()).toMatch(/only its beginning/);
    const afterPanel = await page.evaluate(() => (window as never as OwnLife).longestGap);
    console.log(
      `longest gap on the main thread of a 10 MB page: ${Math.round(gap)} ms until painted, ${Math.round(afterPanel)} ms until the panel had shown it`,
    );
    await expectToGoOn(page);
    await page.close();
  });

  test.each(['deep', 'deeper', 'flat'])('50,000 elements, or as deep as a browser builds them: %s', async (name) => {
    const page = await bench.open(`/${name}.html`);
    expect(await waitForPaint(page, 15_000)).toBe(true);
    expect((await readPainted(page)).map((p) => p.text)).toContain('智能合约');
    await expect.poll(titleInPanel).toMatch(/数字人民币试点扩围/);
    await expectToGoOn(page);
    await page.close();
  });

  test('malformed HTML: unclosed tags, tables in forms in tables, NUL characters', async () => {
    const page = await bench.open('/malformed.html');
    const before = await serialize(page);
    expect(await waitForPaint(page)).toBe(true);
    const painted = await readPainted(page);
    expect(painted.map((p) => p.text)).toContain('智能合约');
    await pointAt(page, '智能合约');
    expect((await waitForCard(page, 'zhìnéng'))?.text).toContain('smart contract');
    await page.keyboard.press('Escape');
    await waitForCard(page, null);
    await expectToGoOn(page);
    expect(await serialize(page)).toBe(before);
    await page.close();
  });

  test('a page in the encoding of old sites is read; one that names the wrong encoding does no harm', async () => {
    const page = await bench.open('/gbk.html');
    expect(await waitForPaint(page)).toBe(true);
    expect((await readPainted(page)).map((p) => p.text)).toContain('智能合约');
    await expectToGoOn(page);
    await page.close();
    const garbled = await bench.open('/mislabeled.html');
    const before = await serialize(garbled);
    await expect.poll(titleInPanel).toMatch(/^(Not about blockchain policy|Not a Chinese page|No article here)$/);
    expect(await garbled.evaluate(() => CSS.highlights.size)).toBe(0);
    await expectToGoOn(garbled);
    expect(await serialize(garbled)).toBe(before);
    await garbled.close();
  });

  test('a page that goes elsewhere while it is analyzed', async () => {
    const page = await bench.open('/garden.html');
    for (let wait = 0; wait <= 150; wait += 50) {
      await page.goto('http://news.example/long.html', { waitUntil: 'commit' });
      await page.waitForLoadState('domcontentloaded');
      await page.waitForTimeout(wait);
      await page.goto('http://news.example/garden.html', { waitUntil: 'load' });
    }
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await badgeOf(bench, page)).toBe('');
    await expect.poll(titleInPanel).toBe('Not about blockchain policy');
    await expectToGoOn(page);
    await page.goto('http://news.example/article.html');
    expect(await waitForPaint(page)).toBe(true);
    await page.close();
  });

  test('a frame that goes elsewhere again and again is left alone', async () => {
    const page = await bench.open('/frames.html');
    expect(await waitForPaint(page)).toBe(true);
    await page.waitForTimeout(1_600);
    expect((await readPainted(page)).map((p) => p.text)).toContain('智能合约');
    const inFrame = await page.frames()[1]!.evaluate(() => CSS.highlights.size);
    expect(inFrame).toBe(0);
    for (const turn of ['', '?0', '?10', '?19']) expect(await messages.from(`/frame.html${turn}`)).toEqual([]);
    await expectToGoOn(page);
    await page.close();
  });

  describe('a worker that is stopped', () => {
    test('between two messages: the next one wakes it, and nothing is lost', async () => {
      const page = await bench.open('/article.html');
      expect(await waitForPaint(page)).toBe(true);
      await stopWorker(page);
      await panel.selectOption('select', 'TW');
      await expect.poll(async () => (await readPainted(page)).map((p) => p.text)).toContain('智慧合約');
      await stopWorker(page);
      await panel.selectOption('select', 'original');
      await expect.poll(async () => (await readPainted(page)).map((p) => p.text)).toContain('智能合约');
      await stopWorker(page);
      await pointAt(page, '智能合约');
      expect(await waitForCard(page, 'zhìnéng')).not.toBeNull();
      const other = await bench.open('/article.html?2');
      expect(await waitForPaint(other)).toBe(true);
      await expectToGoOn(page);
      await other.close();
      await page.close();
    });

    /** Shows another article, which the reader has to ask about, while the worker's storage answers so. */
    async function changeWhile(storage: 'silent' | 'broken'): Promise<Page> {
      const page = await bench.open('/article.html');
      expect(await waitForPaint(page)).toBe(true);
      messages = await logMessages(bench);
      await workerOf(bench).evaluate((how) => {
        const answer = () =>
          how === 'silent' ? new Promise(() => {}) : Promise.reject(new Error('The disk is full.'));
        Object.assign(chrome.storage.local, { get: answer });
      }, storage);
      await page.evaluate(() => {
        document.title = '智能合约备案规则公布';
        document.querySelector('article h1')!.textContent = document.title;
        document.querySelectorAll('article p')[0]!.remove();
      });
      return page;
    }

    test('while it analyzes: the question is asked again', async () => {
      const page = await changeWhile('silent');
      await expect.poll(async () => (await messages.from('/article.html')).at(-1)).toBe('analyzeArticle');
      await stopWorker(page);
      await expect.poll(titleInPanel, { timeout: 8_000 }).toBe('智能合约备案规则公布');
      await expect.poll(async () => (await readPainted(page))[0]?.text).toBe('智能合约');
      await expectToGoOn(page);
      await page.close();
    });

    test('when it cannot answer, the panel says so, and asking again works once it can', async () => {
      const page = await changeWhile('broken');
      await expect.poll(titleInPanel, { timeout: 8_000 }).toBe('Something went wrong');
      expect(await panel.locator('.detail').textContent()).toBe('The disk is full.');
      await expectToGoOn(page);
      await stopWorker(page);
      await panel.getByRole('button', { name: 'Annotate anyway' }).click();
      await expect.poll(titleInPanel).toBe('智能合约备案规则公布');
      expect(await waitForPaint(page)).toBe(true);
      await page.close();
    });
  });

  test.each([
    ['a text', 'nonsense'],
    ['a list', [1, 2, 3]],
    ['null', null],
    [
      'wrong types',
      {
        uiLang: 7,
        script: ['TW'],
        openCards: null,
        occurrences: {},
        annotate: 'no',
        offSites: 'news.example',
        definitionLang: 'x'.repeat(10),
      },
    ],
    [
      'values that do not exist',
      { uiLang: 'fr', script: 'XX', openCards: 'never', offSites: [1, null, { host: 'news.example' }] },
    ],
    [
      'a prototype',
      JSON.parse('{"__proto__":{"annotate":false},"constructor":{"prototype":{"annotate":false}},"annotate":true}'),
    ],
    [
      'something huge',
      { offSites: Array.from({ length: 5_000 }, (_, i) => `site-${i}.example`), note: 'x'.repeat(1_000_000) },
    ],
  ])('stored settings that are %s', async (_name, stored) => {
    // As JSON: an own `__proto__` would not survive the way there otherwise.
    await panel.evaluate((json) => chrome.storage.local.set({ settings: JSON.parse(json) }), JSON.stringify(stored));
    const page = await bench.open('/article.html');
    expect(await waitForPaint(page)).toBe(true);
    await expect.poll(titleInPanel).toMatch(/数字人民币试点扩围/);
    expect(await panel.locator('header select').first().inputValue()).toBe('original');
    await pointAt(page, '智能合约');
    expect((await waitForCard(page, 'zhìnéng'))?.text).toContain('smart contract');
    await expectToGoOn(page);
    await page.close();
    const options = await bench.context.newPage();
    await options.goto(`chrome-extension://${bench.extensionId}/options.html`);
    await expect
      .poll(
        () =>
          options
            .locator('h1')
            .textContent({ timeout: 1_000 })
            .catch(() => null),
        { timeout: 8_000 },
      )
      .toBe('Liandu settings');
    expect(await options.locator('input[type=radio]:checked').count()).toBe(4);
    await options.locator('input[name=occurrences]').last().check();
    await expect.poll(async () => (await storedSettings(panel)).occurrences).toBe('first-in-section');
    await options.close();
    await panel.evaluate(() => chrome.storage.local.clear());
  });

  test('no page threw and nothing was logged as an error', () => {
    expect(bench.errors).toEqual([]);
  });
});
