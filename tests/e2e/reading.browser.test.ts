import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPanelFromCard, pointAt, readCard, readPainted, waitForCard, waitForPaint } from '../../scripts/drive.ts';
import { type Bench, foreignRequests, modelArticle, picturesDir, serialize, startBench } from './harness.ts';

mkdirSync(picturesDir, { recursive: true });
const model = modelArticle();
const PAGES: { name: string; path: string; term: string; english: RegExp; pinyin: string; skip: boolean }[] = [
  {
    name: 'the sample article',
    path: '/sample.html',
    term: '可控匿名',
    english: /anonymity/i,
    pinyin: 'kěkòng',
    skip: false,
  },
  {
    name: 'the model article',
    path: '/model.html',
    term: '智能合约',
    english: /smart contract/i,
    pinyin: 'zhìnéng héyuē',
    skip: !model,
  },
];

for (const { name, path, term, english, pinyin, skip } of PAGES) {
  describe.skipIf(skip)(name, () => {
    let bench: Bench;
    let page: Page;
    let panel: Page;
    let before: string;

    beforeAll(async () => {
      bench = await startBench(model ? { '/model.html': model } : {});
      page = await bench.open(path);
      expect(await waitForPaint(page)).toBe(true);
    });
    afterAll(() => bench?.close());

    test('terms are painted and the DOM is as it was', async () => {
      const painted = await readPainted(page);
      expect(painted.map((p) => p.text)).toContain(term);
      expect(new Set(painted.map((p) => p.name)).size).toBeGreaterThanOrEqual(3);
      before = await serialize(page);
      // The same document parsed without any script of ours.
      const untouched = await page.evaluate(async () => {
        const text = await (await fetch(location.href)).text();
        return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
      });
      expect(before).toBe(untouched);
      await page.screenshot({ path: join(picturesDir, `${path.slice(1, -5)}-page.png`) });
    });

    test('pointing at a term shows its card, which does not cover the line', async () => {
      const at = await pointAt(page, term);
      const card = await waitForCard(page, pinyin);
      expect(card?.text).toContain(term);
      expect(card?.text).toMatch(english);
      const { box } = card!;
      expect(box.bottom <= at.box.top || box.top >= at.box.bottom).toBe(true);
      await page.screenshot({ path: join(picturesDir, `${path.slice(1, -5)}-card.png`) });
    });

    test('the pointer may move into the card, and leaving closes it', async () => {
      const { box } = (await readCard(page))!;
      await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2, { steps: 6 });
      await page.waitForTimeout(700);
      expect(await readCard(page)).not.toBeNull();
      await page.mouse.move(3, 3, { steps: 3 });
      expect(await waitForCard(page, null)).toBeNull();
      expect(await serialize(page)).toBe(before);
    });

    test('Escape closes the card', async () => {
      await pointAt(page, term);
      expect(await waitForCard(page, pinyin)).not.toBeNull();
      await page.keyboard.press('Escape');
      expect(await waitForCard(page, null)).toBeNull();
    });

    test('the card opens the real side panel, which lists the facts', async () => {
      panel = await openPanelFromCard(bench, page);
      await panel.waitForSelector('.article h1');
      await panel.waitForSelector('#documents .fact');
      for (const id of ['documents', 'amounts', 'figures', 'events', 'organizations', 'people', 'targets', 'terms']) {
        expect(await panel.locator(`#${id} .fact`).count(), id).toBeGreaterThan(0);
      }
      expect(await panel.locator('.timeline .mark').count()).toBeGreaterThan(3);
      await panel.screenshot({ path: join(picturesDir, `${path.slice(1, -5)}-panel.png`), fullPage: true });
    });

    test('a click on a fact scrolls to its sentence and flashes it', async () => {
      await page.evaluate(() => window.scrollTo(0, 0));
      const fact = panel.locator('#events .fact').last();
      const quote = (await fact.locator('blockquote').textContent())!;
      await fact.locator('.go').click();
      await expect
        .poll(async () => (await readPainted(page, ['note-y'])).map((p) => p.text).join(''))
        .toContain(quote.slice(0, 12));
      const [flash] = await readPainted(page, ['note-y']);
      const height = await page.evaluate(() => innerHeight);
      expect(flash!.box.top).toBeGreaterThan(0);
      expect(flash!.box.bottom).toBeLessThan(height);
    });

    test('the page converts to Taiwan and Hong Kong forms, and back to exactly what it was', async () => {
      await panel.selectOption('select', 'TW');
      const shows = (text: string) => page.evaluate((wanted) => document.body.textContent.includes(wanted), text);
      await expect.poll(() => shows('區塊鏈')).toBe(true);
      await expect.poll(() => panel.locator('.article h1').textContent()).toMatch(/[區鏈數貨產業]/);
      await expect.poll(async () => (await readPainted(page)).some((p) => p.text.includes('區塊鏈'))).toBe(true);
      await page.screenshot({ path: join(picturesDir, `${path.slice(1, -5)}-taiwan.png`) });
      const fact = panel.locator('#events .fact').last();
      await fact.locator('.go').click();
      await expect.poll(async () => (await readPainted(page, ['note-y'])).length).toBeGreaterThan(0);
      await panel.selectOption('select', 'HK');
      await expect.poll(() => shows('數碼貨幣')).toBe(true);
      await panel.selectOption('select', 'original');
      await expect.poll(() => serialize(page)).toBe(before);
    });

    test('no request to any other host and no console error', () => {
      expect(foreignRequests(bench)).toEqual([]);
      expect(bench.errors).toEqual([]);
    });
  });
}
