import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPanel, type OpenCard, readCard, waitForCard, waitForPaint } from '../../scripts/drive.ts';
import { focusInCard } from './card-inside.ts';
import { storeSettings, workerOf } from './extension-side.ts';
import { type Bench, picturesDir, serialize, startBench } from './harness.ts';
import { newsPage } from './own-pages.ts';

// Pointing at a converted word with Alt held.

const MIXED = `<section><p id="words">通知要求理了头<b>发</b>的人升级软<a href="#x">件</a>，并由网络监管部门审批鼠标；另一句说信息。鲸。</p>
<p id="kept" lang="en">头发</p><div id="host"></div>
<script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p id="inside">影子里的软件</p>';</script></section>`;

let bench: Bench;
let page: Page;
beforeAll(async () => {
  mkdirSync(picturesDir, { recursive: true });
  bench = await startBench({ '/words.html': newsPage({ after: MIXED }) });
  page = await bench.open('/words.html');
  expect(await waitForPaint(page)).toBe(true);
});
afterAll(() => bench?.close());

/** Moves the pointer onto a character of the text under a selector, the n-th from 0. */
async function pointAtCharacter(selector: string, index: number): Promise<{ x: number; y: number }> {
  const { x, y } = await page.evaluate(
    ([path, at]) => {
      let root: Document | ShadowRoot = document;
      const parts = path.split(' >> ');
      for (const part of parts.slice(0, -1)) root = root.querySelector(part)!.shadowRoot!;
      const element = root.querySelector(parts.at(-1)!)!;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let rest = at;
      for (let node = walker.nextNode() as Text; node; node = walker.nextNode() as Text) {
        if (rest < node.length) {
          const range = document.createRange();
          range.setStart(node, rest);
          range.setEnd(node, rest + 1);
          const box = range.getBoundingClientRect();
          return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
        }
        rest -= node.length;
      }
      throw new Error('no such character');
    },
    [selector, index] as const,
  );
  await page.mouse.move(x - 30, y + 40);
  await page.mouse.move(x, y, { steps: 3 });
  return { x, y };
}

/** Holds Alt over a character until the explanation of a word is open. */
async function explain(selector: string, index: number, word: string): Promise<OpenCard | null> {
  await page.keyboard.down('Alt');
  const at = await pointAtCharacter(selector, index);
  // The first time the script is asked for by the first movement; a hand never holds still.
  let bubble: OpenCard | null = null;
  for (let i = 1; i <= 16 && !bubble?.text.includes(word); i++) {
    await page.mouse.move(at.x + (i % 2), at.y);
    bubble = await waitForCard(page, word, 500);
  }
  await page.keyboard.up('Alt');
  return bubble;
}

async function closeBubble(): Promise<void> {
  await page.keyboard.press('Escape');
  expect(await waitForCard(page, null)).toBeNull();
}

describe('a converted page', () => {
  let before: string;
  beforeAll(async () => {
    await storeSettings(bench, { script: 'TW' });
    await page.waitForFunction(() => document.querySelector('#words')!.textContent.includes('頭髮'));
    before = await serialize(page);
  });

  test('without the key nothing is explained', async () => {
    await pointAtCharacter('#words', 5);
    await page.waitForTimeout(400);
    expect(await readCard(page)).toBeNull();
  });

  test.each([
    // 通知要求理了頭髮的人升級軟體，並由網路監…
    ['a phrase across tags', '#words', 6, '头发', '頭髮', 'By the whole word'],
    ['the same from its other end', '#words', 7, '头发', '頭髮', 'By the whole word'],
    ['a regional word across a link', '#words', 13, '软件', '軟體', "Liandu's own list"],
    ['a regional word', '#words', 26, '鼠标', '滑鼠', 'Regional word'],
    ['a single character', '#words', 35, '鲸', '鯨', 'Single character'],
    ['a word in an open shadow tree', '#host >> #inside', 4, '软件', '軟體', "Liandu's own list"],
  ])('%s', async (_name, selector, index, source, target, rule) => {
    const bubble = await explain(selector, index, source);
    expect(bubble?.text).toContain(`${source} → ${target}`);
    expect(bubble?.text).toContain(rule);
    await closeBubble();
  });

  test('what was not converted has no explanation', async () => {
    await page.keyboard.down('Alt');
    await pointAtCharacter('#kept', 0);
    await page.waitForTimeout(400);
    await page.keyboard.up('Alt');
    expect(await readCard(page)).toBeNull();
  });

  test('it stays while the pointer is in it, and closes when it leaves', async () => {
    const bubble = (await explain('#words', 13, '软件'))!;
    await page.screenshot({ path: join(picturesDir, 'word-explained.png') });
    const { left, right, top, bottom } = bubble.box;
    await page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 4 });
    await page.waitForTimeout(500);
    expect((await readCard(page))?.text).toContain('软件');
    await page.mouse.move(5, 5, { steps: 4 });
    expect(await waitForCard(page, null)).toBeNull();
  });

  test('the selected word is explained from the menu, with focus in the explanation', async () => {
    await page.evaluate(() =>
      getSelection()!.setBaseAndExtent(
        document.querySelector('#words')!.firstChild!,
        6,
        document.querySelector('#words b')!.firstChild!,
        1,
      ),
    );
    await workerOf(bench).evaluate(async (url) => {
      const [tab] = (await chrome.tabs.query({})).filter((t) => t.url === url);
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...args: unknown[]): void } };
      onClicked.dispatch({ menuItemId: 'explain-word', pageUrl: url, frameId: 0, editable: false }, tab);
    }, page.url());
    expect((await waitForCard(page, '头发'))?.text).toContain('頭髮');
    expect(await focusInCard(page)).not.toBeNull();
    await closeBubble();
    await page.evaluate(() => getSelection()!.removeAllRanges());
  });

  test('nothing is left in the page', async () => {
    expect(await serialize(page)).toBe(before);
  });

  test('its button opens the word in the panel', async () => {
    const bubble = (await explain('#words', 13, '软件'))!;
    await bubble.click('Open in panel');
    await expect
      .poll(() => workerOf(bench).evaluate(async () => (await chrome.storage.session.get('pendingWord')).pendingWord))
      .toMatchObject({
        source: '软件',
        target: '軟體',
        reason: 'own',
        sentence: '通知要求理了头发的人升级软件，并由网络监管部门审批鼠标；',
      });
    expect(await findPanel(bench)).not.toBeNull();
    await closeBubble();
  });
});

test('a page as it was written has nothing to explain', async () => {
  await storeSettings(bench, {});
  await expect.poll(() => page.locator('#words').textContent()).toContain('头发');
  await page.keyboard.down('Alt');
  await pointAtCharacter('#words', 6);
  await page.waitForTimeout(400);
  await page.keyboard.up('Alt');
  expect(await readCard(page)).toBeNull();
  expect(bench.errors).toEqual([]);
});
