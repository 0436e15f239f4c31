import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Own } from '../../lib/own/own.ts';
import { workerOf } from './extension-side.ts';
import type { Bench } from './harness.ts';

// The reader's own glossary as a person works with it in the options page.

/** The options page at a topic. */
export async function openOptions(bench: Bench, hash: string): Promise<Page> {
  const page = await bench.context.newPage();
  await page.goto(`chrome-extension://${bench.extensionId}/options.html#${hash}`);
  await page.waitForSelector('main .head');
  return page;
}

export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** What is stored, as the newest whole generation. */
export function storedOwn(page: Page): Promise<Own | null> {
  return page.evaluate(async () => {
    const all = (await chrome.storage.local.get(null)) as Record<string, { generation: number } & string>;
    const slot = (all['own.b']?.generation ?? 0) > (all['own.a']?.generation ?? 0) ? 'own.b' : 'own.a';
    const text = all[`${slot}.text`];
    return text === undefined ? null : (JSON.parse(text) as Own);
  });
}

/** Terms of all lists, as stored. */
export async function storedTerms(page: Page): Promise<string[]> {
  return (await storedOwn(page))?.lists.flatMap(({ entries }) => entries.map(({ term }) => term)) ?? [];
}

/** Puts lists into the store through the page itself: by importing our own format. */
export async function importFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await goTo(page, 'glossary/import');
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: typeof content === 'string' ? Buffer.from(content) : content,
  });
}

/** Confirms the import that is shown, and waits until it is stored. */
export async function confirmImport(page: Page): Promise<void> {
  await page.locator('.import-plan .primary').click();
  await page.waitForSelector('.glossary-columns');
}

export function noticeText(page: Page): Promise<string | null> {
  return page
    .locator('.undo-notice .what')
    .textContent({ timeout: 3_000 })
    .catch(() => null);
}

export async function expectNotice(page: Page, text: string): Promise<void> {
  await expect.poll(() => noticeText(page)).toContain(text);
}

/** Terms of the rows in view. */
export function rows(page: Page): Promise<string[]> {
  return page.locator('.entries tbody td.term b').allTextContents();
}

/** Empties the store and every setting. */
export async function forgetAll(page: Page): Promise<void> {
  await page.evaluate(() => chrome.storage.local.clear());
  await page.evaluate(() => chrome.storage.session.clear());
}

/** Chooses an item of the context menu of a page, as the worker hears it. The menu itself belongs to the desktop. */
export async function chooseInMenu(bench: Bench, page: Page, menuItemId: string, selectionText: string): Promise<void> {
  await workerOf(bench).evaluate(
    async ([url, id, text]) => {
      const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
      const onClicked = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: unknown): void };
      onClicked.dispatch({ menuItemId: id, editable: false, pageUrl: url, selectionText: text }, tab);
    },
    [page.url(), menuItemId, selectionText] as const,
  );
}

/** Bytes of a text in GB18030, for characters of two bytes and ASCII. */
export function encodeGb18030(text: string): Buffer {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, [number, number]>();
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low !== 0x7f) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
    }
  }
  return Buffer.from([...text].flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}
