import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPainted, waitForPaint } from '../../scripts/drive.ts';
import { badgeOf, logMessages, type MessageLog, openPanelByKey, scriptsIn } from './extension-side.ts';
import { type Bench, foreignRequests, serialize, startBench } from './harness.ts';
import { newsPage, savedPage } from './own-pages.ts';

// Pages that are not ours. The panel is open all the while and follows the tabs, so each page also has to be explained.

const NOT_OURS = [
  {
    name: 'a Japanese page on crypto regulation',
    slug: 'japanese-regulation',
    heading: 'Not a Chinese page',
    passesGate: false,
  },
  {
    name: 'a Korean page on crypto regulation',
    slug: 'korean-regulation',
    heading: 'Not a Chinese page',
    passesGate: false,
  },
  {
    name: 'an English page on the digital yuan',
    slug: 'english-policy',
    heading: 'Not a Chinese page',
    passesGate: false,
  },
  { name: 'a Chinese sports page', slug: 'sports', heading: 'Not about blockchain policy', passesGate: false },
  {
    name: 'a Chinese page that mentions 区块链 in passing',
    slug: 'passing-mention',
    heading: 'Not about blockchain policy',
    passesGate: true,
  },
  { name: 'a page without content', slug: 'empty-app', heading: 'No article here', passesGate: false },
];

describe('pages that are not ours', () => {
  let bench: Bench;
  let panel: Page;
  let messages: MessageLog;
  let ours: Page;

  /** Opens a page after showing our own, so that what the panel then says is about the new one. */
  async function openAfterOurs(path: string): Promise<Page> {
    await ours.bringToFront();
    await panel.waitForSelector('.article h1');
    return bench.open(path);
  }

  beforeAll(async () => {
    const pages = NOT_OURS.map(({ slug }) => [`/${slug}.html`, savedPage('articles-not', slug)]);
    bench = await startBench({ ...Object.fromEntries(pages), '/ours.html': newsPage() });
    messages = await logMessages(bench);
    ours = await bench.open('/ours.html');
    expect(await waitForPaint(ours)).toBe(true);
    panel = await openPanelByKey(bench, ours);
    await panel.waitForSelector('.article h1');
  });
  afterAll(() => bench?.close());

  test('the checks below can tell: on our page there are messages, the reader, paint and a badge', async () => {
    expect(await messages.from('/ours.html')).toEqual(expect.arrayContaining(['readPage', 'analyzeArticle']));
    expect(await scriptsIn(ours, bench.extensionId)).toEqual({ probe: true, reader: true });
    expect(await ours.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    expect(await badgeOf(bench, ours)).toMatch(/^\d+$/);
  });

  test.each(NOT_OURS)('$name: nothing happens, and the panel says why', async ({ slug, heading, passesGate }) => {
    const page = await openAfterOurs(`/${slug}.html`);
    await expect
      .poll(() => panel.locator('.status h1').textContent({ timeout: 1_000 }), { timeout: 8_000 })
      .toBe(heading);
    expect((await panel.locator('.status p').first().textContent())!.length).toBeGreaterThan(20);
    // Longer than the last look of the gate at pages that fill in late.
    await page.waitForTimeout(passesGate ? 500 : 2_800);

    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const untouched = await page.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
    });
    expect(await serialize(page)).toBe(untouched);
    expect(await badgeOf(bench, page)).toBe('');
    const sent = await messages.from(`/${slug}.html`);
    if (passesGate) {
      // The gate may err on the side of looking; then one analysis decides.
      expect(sent.filter((type) => type === 'analyzeArticle').length).toBeLessThanOrEqual(1);
    } else {
      expect(sent).toEqual([]);
      expect(await scriptsIn(page, bench.extensionId)).toEqual({ probe: true, reader: false });
    }
    await page.close();
  });

  test.each(['sports', 'passing-mention'])(
    '"Annotate anyway" annotates a Chinese page on another topic: %s',
    async (slug) => {
      const page = await openAfterOurs(`/${slug}.html`);
      const button = panel.getByRole('button', { name: 'Annotate anyway' });
      await button.waitFor();
      await button.click();
      await panel.waitForSelector('.article h1');
      expect(await panel.locator('.article h1').textContent()).toBe(await page.locator('h1').textContent());
      expect(await panel.locator('.recognized summary').textContent()).toMatch(/on your request/);
      const listed = await panel.locator('#terms .fact').count();
      expect(await badgeOf(bench, page)).toBe(listed > 0 ? String(listed) : '');
      if (slug === 'passing-mention') {
        expect(await waitForPaint(page)).toBe(true);
        expect((await readPainted(page)).map((p) => p.text)).toContain('区块链');
        expect(listed).toBeGreaterThan(0);
      }
      await page.close();
    },
  );

  test('a foreign page offers no "Annotate anyway", and a page of the browser is named as such', async () => {
    const page = await openAfterOurs('/japanese-regulation.html');
    await expect.poll(() => panel.locator('.status h1').textContent({ timeout: 1_000 })).toBe('Not a Chinese page');
    expect(await panel.getByRole('button', { name: 'Annotate anyway' }).count()).toBe(0);
    await page.goto('chrome://version');
    await expect.poll(() => panel.locator('.status h1').textContent({ timeout: 1_000 })).toBe('A page of the browser');
    await page.close();
  });

  test('no request to any other host and no error', () => {
    expect(foreignRequests(bench)).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
