import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workerOf } from './extension-side.ts';
import { type Bench, startBench } from './harness.ts';
import { newsPage, POLICY } from './own-pages.ts';
import { copiedText, openWithPanel, RICH, rowOf } from './panel-harness.ts';

// The panel beside pages that change, tabs that are switched, and characters that are converted: the reader stays where the reader was.

describe('the panel keeps its place', () => {
  let bench: Bench;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    bench = await startBench({ '/rich.html': RICH, '/other.html': newsPage() });
    ({ page, panel } = await openWithPanel(bench, '/rich.html'));
    await panel.setViewportSize({ width: 380, height: 500 });
  });
  afterAll(() => bench?.close());

  const scrollOf = () => panel.evaluate(() => scrollY);
  const isOpen = (section: string, text: string) =>
    rowOf(panel, section, text)
      .locator('.why')
      .evaluate((why) => (why as HTMLDetailsElement).open);
  const isFolded = (id: string) => panel.locator(`#${id}`).evaluate((d) => !(d as HTMLDetailsElement).open);
  const titleOf = () => panel.locator('.article h1').textContent();

  /** Folds a section, opens a row, scrolls, and puts the focus on a row. */
  async function settle(): Promise<number> {
    await panel.locator('#measures > summary').click();
    await rowOf(panel, 'amounts', '86.5').locator('.why > summary').click();
    await rowOf(panel, 'amounts', '86.5').locator('.go').focus();
    await panel.evaluate(() => document.querySelector('#amounts')!.scrollIntoView({ block: 'start' }));
    await panel.waitForTimeout(100);
    return scrollOf();
  }

  test('new content: scroll place, folded sections, open rows and focus stay', async () => {
    const before = await settle();
    expect(before).toBeGreaterThan(100);
    const events = Number(await panel.locator('#events .count').textContent());
    await page.evaluate(() => {
      const last = document.querySelector('article p:last-of-type')!;
      const added = document.createElement('p');
      added.textContent = '2026年2月14日，云州市金融局召开数字人民币试点座谈会，讨论区块链应用。';
      last.after(added);
    });
    await expect.poll(async () => Number(await panel.locator('#events .count').textContent())).toBeGreaterThan(events);
    expect(await scrollOf()).toBe(before);
    expect(await isFolded('measures')).toBe(true);
    expect(await isOpen('amounts', '86.5')).toBe(true);
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toContain('86.5');
  });

  test('conversion: the same, in other characters', async () => {
    const before = await scrollOf();
    await panel.selectOption('select', 'TW');
    await expect.poll(() => rowOf(panel, 'amounts', '86.5').textContent()).toContain('億');
    expect(await isFolded('measures')).toBe(true);
    expect(await isOpen('amounts', '86.5')).toBe(true);
    expect(Math.abs((await scrollOf()) - before)).toBeLessThan(60);
    await panel.selectOption('select', 'original');
    await expect.poll(() => rowOf(panel, 'amounts', '86.5').textContent()).toContain('亿');
  });

  test('another tab shows its own article, and coming back is coming back', async () => {
    await panel.getByRole('searchbox').fill('云州');
    await panel.evaluate(() => scrollTo(0, 120));
    await panel.waitForTimeout(100);
    const other = await bench.open('/other.html');
    await expect.poll(titleOf).toBe('数字人民币试点扩围 区块链备案管理趋严');
    expect(await panel.getByRole('searchbox').inputValue()).toBe('');
    expect(await scrollOf()).toBe(0);
    await page.bringToFront();
    await expect.poll(titleOf).toContain('云州市');
    expect(await panel.getByRole('searchbox').inputValue()).toBe('云州');
    await expect.poll(scrollOf).toBe(120);
    await panel.getByRole('searchbox').press('Escape');
    expect(await isFolded('measures')).toBe(true);
    expect(await isOpen('amounts', '86.5')).toBe(true);
    await other.close();
    await page.bringToFront();
  });

  test('progress of a long conversion is shown while it lasts', async () => {
    const [tab] = (await panel.evaluate(() => chrome.tabs.query({ active: true }))) as { id: number }[];
    // As the reader in the page sends it.
    const send = (done: number) =>
      workerOf(bench).evaluate(
        ([tabId, n]) =>
          chrome.scripting.executeScript({
            target: { tabId: tabId! },
            args: [n!],
            func: (count: number) =>
              void chrome.runtime.sendMessage({ type: 'convertProgress', done: count, total: 100 }),
          }),
        [tab!.id, done],
      );
    await send(40);
    await expect.poll(() => panel.getByRole('progressbar').getAttribute('value')).toBe('40');
    await send(100);
    await expect.poll(() => panel.getByRole('progressbar').count()).toBe(0);
  });

  test('this site always in the chosen characters', async () => {
    const always = panel.getByRole('switch', { name: 'Always so here' });
    expect(await always.count()).toBe(0);
    await panel.selectOption('select', 'TW');
    await always.check();
    const siteForms = () =>
      panel.evaluate(
        async () => ((await chrome.storage.local.get('settings')).settings as { siteForms: object }).siteForms,
      );
    await expect.poll(siteForms).toEqual({ 'news.example': 'TW' });
    await panel.selectOption('select', 'HK');
    await expect.poll(siteForms).toEqual({ 'news.example': 'HK' });
    await expect.poll(() => panel.locator('.article h1').getAttribute('lang')).toBe('zh-Hant-HK');
    await always.uncheck();
    await expect.poll(siteForms).toEqual({});
    await panel.selectOption('select', 'original');
    await expect.poll(() => page.locator('h1').textContent()).toContain('区块链');
  });

  test('nothing was logged as an error', () => {
    expect(bench.errors).toEqual([]);
  });
});

describe('text of the reader', () => {
  let bench: Bench;
  let panel: Page;
  beforeAll(async () => {
    bench = await startBench({ '/rich.html': RICH });
    await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    ({ panel } = await openWithPanel(bench, '/rich.html'));
    await panel.locator('#convert > summary').click();
  });
  afterAll(() => bench?.close());

  const input = () => panel.locator('#convert textarea');
  const result = () => panel.locator('.converted').textContent();

  test('is converted as it is typed, with the reason of each change by pointer and keyboard', async () => {
    await input().fill('软件和数据');
    await expect.poll(result).toBe('軟體和資料');
    expect(await panel.locator('.convert-from').textContent()).toBe('Written in simplified characters');
    await panel.locator('.converted mark').first().hover();
    expect(await panel.locator('.convert-why').textContent()).toMatch(/软件 → 軟體 \S+/);
    await panel.mouse.move(2, 2);
    await panel.locator('.converted').focus();
    await panel.keyboard.press('ArrowRight');
    expect(await panel.locator('.convert-why').textContent()).toContain('软件 → 軟體');
    await panel.keyboard.press('ArrowRight');
    expect(await panel.locator('.convert-why').textContent()).toContain('数据 → 資料');
  });

  test('into other forms on request', async () => {
    await panel.locator('#convert select').selectOption('HK');
    await expect.poll(result).toContain('軟件');
    await panel.locator('#convert select').selectOption('CN');
    await expect.poll(() => panel.locator('.convert-why').textContent()).toBe('Nothing changes.');
    await input().fill('軟體和資料');
    await expect.poll(result).toBe('软件和数据');
  });

  test('is pasted from the clipboard and copied to it', async () => {
    await panel.evaluate(() => navigator.clipboard.writeText('智慧合約'));
    await panel.getByRole('button', { name: 'Paste' }).click();
    await expect.poll(result).toBe('智能合约');
    await panel.locator('#convert').getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => copiedText(panel)).toBe('智能合约');
  });

  test('where the clipboard is refused, that is said', async () => {
    await panel.evaluate(() => {
      navigator.clipboard.readText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await panel.getByRole('button', { name: 'Paste' }).click();
    await expect.poll(() => panel.locator('#convert .note').textContent()).toContain('Paste with the keyboard');
  });

  test('of too great a length is refused with both numbers', async () => {
    await input().fill('链'.repeat(40_001));
    await expect
      .poll(() => panel.locator('#convert .note').textContent())
      .toContain('At most 40,000 characters at once; this is 40,001.');
    expect(await panel.locator('.converted').count()).toBe(0);
    await panel.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => panel.locator('#convert .note').textContent()).toBe('');
  });

  test('a word of the page: not this one, and undo', async () => {
    const word = { source: '软件', target: '軟體', reason: 'regional', sentence: '这个软件需要备案。' };
    await panel.evaluate(async (pending) => {
      const { id } = await chrome.windows.getCurrent();
      await chrome.storage.session.set({ pendingWord: { ...pending, windowId: id } });
    }, word);
    await expect.poll(() => panel.locator('.pending').textContent()).toContain('软件 → 軟體');
    expect(await panel.locator('.pending').textContent()).toContain(word.sentence);
    await panel.getByRole('button', { name: 'Not this one' }).click();
    await expect.poll(() => panel.locator('.pending').count()).toBe(0);
    await input().fill('软件和数据');
    await panel.locator('#convert select').selectOption('TW');
    await expect.poll(result).toBe('软件和資料');
    await panel.locator('.notice button').click();
    // The worker hears of it a moment later, and what was converted before that is not converted again.
    await expect
      .poll(
        async () => {
          await input().fill('软件和数据');
          await input().fill('软件和数据。');
          return result();
        },
        { interval: 500 },
      )
      .toBe('軟體和資料。');
  });

  test('nothing was logged as an error', () => {
    expect(bench.errors).toEqual([]);
  });
});

describe('a very long article', () => {
  let bench: Bench;
  let panel: Page;
  const paragraphs = Array.from({ length: 900 }, (_, i) =>
    POLICY.map((sentence) => `${sentence}${2010 + (i % 15)}年${1 + (i % 12)}月，该市区块链企业达到${100 + i}家。`).join(
      '',
    ),
  );

  beforeAll(async () => {
    bench = await startBench({ '/rich.html': RICH, '/long.html': newsPage({ paragraphs }) });
    ({ panel } = await openWithPanel(bench, '/rich.html'));
  });
  afterAll(() => bench?.close());

  test('says how far the analysis has come while it takes long, lets the panel live meanwhile, and then shows the facts', async () => {
    expect(paragraphs.join('').length).toBeGreaterThan(200_000);
    await panel.evaluate(() => {
      const seen: { text: string; value: number }[] = [];
      Object.assign(window, { seen });
      new MutationObserver(() => {
        const line = document.querySelector('.progress');
        if (line) seen.push({ text: line.textContent!, value: line.querySelector('progress')!.value });
      }).observe(document.body, { childList: true, subtree: true, attributes: true });
    });
    await bench.open('/long.html');
    await expect
      .poll(async () => Number(await panel.locator('#figures .count').textContent()), { timeout: 30_000 })
      .toBeGreaterThan(800);
    const seen = await panel.evaluate(() => (window as unknown as { seen: { text: string; value: number }[] }).seen);
    const values = seen.filter(({ text }) => text.includes('Reading the facts')).map(({ value }) => value);
    expect(values.length).toBeGreaterThan(0);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    await expect.poll(() => panel.locator('.progress').count()).toBe(0);
    expect(bench.errors).toEqual([]);
  });
});
