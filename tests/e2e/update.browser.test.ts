import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pointAt, readCard, readPainted, waitForCard, waitForPaint } from '../../scripts/drive.ts';
import { storeSettings, workerOf } from './extension-side.ts';
import { type Bench, serialize, startBench } from './harness.ts';
import { newsPage } from './own-pages.ts';

// What happens to open pages when the extension is updated: reloading an unpacked extension is told to it as an update.

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({
    '/policy.html': newsPage(),
    '/frame.html': newsPage({ after: '<iframe id="frame" src="/inner.html"></iframe>' }),
    '/inner.html': '<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><p id="p">软件发布</p></html>',
  });
  // Only in this mode does the browser start an unpacked extension again.
  const page = await bench.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateProfileConfiguration(change: object): Promise<void> };
    };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
});
afterAll(() => bench?.close());
beforeEach(() => storeSettings(bench, {}));

/** Reloads the extension and waits for its new worker. */
async function update(): Promise<void> {
  const before = workerOf(bench);
  const next = bench.context.waitForEvent('serviceworker');
  await before.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await next;
}

const texts = async (page: Page) => (await readPainted(page)).map(({ text }) => text);

test('an annotated page is annotated by the new version, and has one card', async () => {
  const page = await bench.open('/policy.html');
  expect(await waitForPaint(page)).toBe(true);
  const painted = await texts(page);
  await update();
  // The reader comes back to the page.
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect.poll(() => texts(page)).toEqual(painted);
  await page.waitForTimeout(1_000);
  expect(await texts(page)).toEqual(painted);
  await pointAt(page, '智能合约');
  expect((await waitForCard(page, 'zhìnéng'))?.text).toContain('智能合约');
  await page.mouse.move(3, 3, { steps: 3 });
  await waitForCard(page, null);
  expect(await readCard(page)).toBeNull();
  expect(bench.errors).toEqual([]);
  await page.close();
});

test('a converted page goes over to the new version, which can restore it exactly', async () => {
  const page = await bench.open('/frame.html');
  expect(await waitForPaint(page)).toBe(true);
  const before = await serialize(page);
  const inner = page.frameLocator('#frame').locator('#p');
  await storeSettings(bench, { script: 'TW' });
  await page.waitForFunction(() => document.body.textContent.includes('數位人民幣'));
  await expect.poll(() => inner.textContent()).toBe('軟體發布');
  await update();
  await page.mouse.move(300, 300);
  await page.mouse.move(310, 310);
  await expect.poll(() => texts(page)).toContain('數位人民幣');
  await page.mouse.move(100, (await page.locator('#frame').boundingBox())!.y + 20);
  await page.mouse.move(110, (await page.locator('#frame').boundingBox())!.y + 22);
  await page.waitForTimeout(1_000);
  await storeSettings(bench, { script: 'original' });
  await expect.poll(() => serialize(page)).toBe(before);
  await expect.poll(() => inner.textContent()).toBe('软件发布');
  await storeSettings(bench, { script: 'HK' });
  await page.waitForFunction(() => document.body.textContent.includes('數字人民幣'));
  await expect.poll(() => inner.textContent()).toBe('軟件發布');
  expect(bench.errors).toEqual([]);
  await page.close();
});
