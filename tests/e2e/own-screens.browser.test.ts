import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_FORMAT } from '../../lib/own/export.ts';
import type { OwnEntry } from '../../lib/own/own.ts';
import { waitForPaint } from '../../scripts/drive.ts';
import { LOOKS, violationsOf } from './accessible.ts';
import { openPanelByKey } from './extension-side.ts';
import { type Bench, picturesDir, startBench } from './harness.ts';
import { chooseInMenu, confirmImport, forgetAll, goTo, importFile, openOptions } from './own-bench.ts';
import { newsPage } from './own-pages.ts';

// How the options page and the form in the panel look and read: three languages, light and dark, wide and narrow, for the eye and for a screen reader.

mkdirSync(picturesDir, { recursive: true });

const SAMPLE: [term: string, names: string, reading: string, english: string, definition: string][] = [
  [
    '链上身份',
    '鏈上身分|on-chain ID',
    'liànshàng shēnfèn',
    'on-chain identity',
    '以区块链保存凭证、可供他人核验的身份。',
  ],
  ['沙盒出箱', '', 'shāhé chūxiāng', 'graduation from the sandbox', 'A tested service may be offered to everybody.'],
  ['跨链网桥', '跨鏈橋', 'kuàliàn wǎngqiáo', 'cross-chain bridge', 'Moves assets or messages between two chains.'],
  ['数据可用性抽样', 'DAS', 'shùjù kěyòngxìng chōuyàng', 'data availability sampling', ''],
  [
    '零知识汇总',
    'zk-rollup',
    'líng zhīshi huìzǒng',
    'zero-knowledge rollup',
    'Proves many transactions with one short proof.',
  ],
  ['代币化存款', '通證化存款', 'dàibìhuà cúnkuǎn', 'tokenized deposits', '银行存款以代币形式在账本上流转。'],
  ['托管钱包', '託管錢包', 'tuōguǎn qiánbāo', 'custodial wallet', ''],
  ['冷热分离', '', 'lěng rè fēnlí', 'separation of cold and hot keys', 'Most keys never touch a connected machine.'],
];

const entries = (list: string, count: number): OwnEntry[] =>
  Array.from({ length: count }, (_, i) => {
    const [term, names, reading, english, definition] = SAMPLE[i % SAMPLE.length]!;
    const turn = Math.floor(i / SAMPLE.length);
    return {
      id: `own:${list}${String(i).padStart(6, '0')}`,
      term: turn === 0 ? term : `${term}${turn + 1}`,
      otherNames: names ? names.split('|') : [],
      reading,
      english,
      definition,
    };
  });

const BACKUP = JSON.stringify({
  format: JSON_FORMAT,
  version: 1,
  lists: [
    { id: 'work', name: '政策阅读', on: true, entries: entries('work', 640) },
    { id: 'class', name: 'Class of autumn 2026', on: true, entries: entries('class', 8) },
    { id: 'old', name: '舊筆記', on: false, entries: [] },
  ],
  hidden: ['smart-contract', 'blockchain'],
  keptWords: ['于右任', '里程碑', '北斗'],
});

/** Elements that stick out at the right. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    document.documentElement.scrollWidth <= innerWidth
      ? []
      : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`),
  );
}

describe('the options page', () => {
  let bench: Bench;
  let page: Page;

  beforeAll(async () => {
    bench = await startBench({ '/news.html': newsPage() });
    page = await openOptions(bench, 'glossary');
    await importFile(page, 'backup.json', BACKUP);
    await confirmImport(page);
    await page.locator('.undo-notice .close').click();
  });
  afterAll(() => bench?.close());

  const shoot = (name: string, fullPage = true) =>
    page.screenshot({ path: join(picturesDir, `own-${name}.png`), fullPage });
  const setLang = async (uiLang: string) => {
    const siteForms = { 'news.example.hk': 'HK', 'www.example.tw': 'TW' };
    await page.evaluate((settings) => chrome.storage.local.set({ settings }), {
      uiLang,
      siteForms,
      offSites: ['bank.example', 'mail.example'],
    });
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(uiLang);
  };

  /** Every state of the page that is a picture of its own. */
  const SCREENS: [name: string, hash: string, prepare: () => Promise<void>][] = [
    ['reading', 'reading', async () => {}],
    ['characters', 'characters', async () => {}],
    ['sites', 'sites', async () => {}],
    ['about', 'about', async () => {}],
    ['glossary', 'glossary', () => page.locator('.entries tbody tr').first().waitFor()],
    [
      'entry',
      'glossary',
      async () => {
        await page.locator('.entries tbody tr .actions button').first().click();
        await page.locator('.entry-dialog').waitFor();
        await page.locator('.entry-dialog [name=term]').fill('智能合约');
        await page.locator('.entry-dialog .note').waitFor();
      },
    ],
    [
      'import',
      'glossary/import',
      async () => {
        await page.locator('.formats-help summary').click();
      },
    ],
    [
      'plan',
      'glossary/import',
      async () => {
        const text = '术语,英文\n链上身份,another text\n公证节点,notary node\n,nothing\n托管钱包,custodial wallet\n';
        await importFile(page, '十月新词.csv', text);
        await page.locator('.import-plan .outcome').first().waitFor();
        await page.locator('#import-into').selectOption({ index: 1 });
        await expect.poll(() => page.locator('.tally.merged b').textContent()).toBe('1');
      },
    ],
  ];
  const leave = async () => {
    if (await page.locator('.entry-dialog').count()) {
      await page.keyboard.press('Escape');
      await page.locator('.undo-notice .close').click();
    }
    await goTo(page, 'reading');
    await page.waitForSelector('.view-reading');
  };

  test.each(LOOKS)('pictures, and axe finds nothing: %s, %s', async (colorScheme, lang) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 860 });
    await setLang(lang);
    for (const [name, hash, prepare] of SCREENS) {
      await goTo(page, hash);
      await page.waitForSelector('main .head');
      await prepare();
      if (lang === 'en') expect([name, await violationsOf(page)]).toEqual([name, []]);
      await shoot(`${name}-${colorScheme}-${lang}`, name !== 'entry');
      await leave();
    }
  });

  test.each(['en', 'zh-TW'])('320 px wide, and text at twice its size: %s', async (lang) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await setLang(lang);
    for (const [name, hash, prepare] of SCREENS) {
      await page.setViewportSize({ width: 320, height: 720 });
      await goTo(page, hash);
      await page.waitForSelector('main .head');
      await prepare();
      expect([name, await tooWide(page)]).toEqual([name, []]);
      if (lang === 'en') expect([name, await violationsOf(page)]).toEqual([name, []]);
      await shoot(`${name}-320-${lang}`, name !== 'entry');
      await leave();
    }
    await page.setViewportSize({ width: 700, height: 860 });
    await goTo(page, 'glossary');
    await page.locator('.entries tbody tr').first().waitFor();
    expect(await tooWide(page)).toEqual([]);
    await shoot(`glossary-700-${lang}`);
    await page.setViewportSize({ width: 1280, height: 860 });
    await leave();
  });

  test('each topic has an address, and the page says where one is', async () => {
    await setLang('en');
    for (const topic of ['Characters', 'Sites', 'My glossary', 'About', 'Reading']) {
      await page.getByRole('navigation').getByRole('link', { name: topic }).click();
      await expect.poll(() => page.locator('[aria-current=page]').textContent()).toBe(topic);
      expect(await page.locator('main h2').textContent()).toBe(topic);
      expect(await page.title()).toBe(`${topic} · Liandu settings`);
    }
    await page.goBack();
    await expect.poll(() => page.locator('main h2').textContent()).toBe('About');
  });

  test('the damaged store, the empty glossary and the form in the panel', async () => {
    await setLang('en');
    await page.evaluate(async () => {
      const all = (await chrome.storage.local.get(null)) as Record<string, { generation: number }>;
      const slot = (all['own.b']?.generation ?? 0) > (all['own.a']?.generation ?? 0) ? 'own.b' : 'own.a';
      await chrome.storage.local.set({ [`${slot}.text`]: '{"lists":[{"na' });
    });
    await goTo(page, 'glossary');
    await page.reload();
    await page.waitForSelector('.damaged');
    expect(await violationsOf(page)).toEqual([]);
    await shoot('damaged');
    await forgetAll(page);
    await page.reload();
    await page.waitForSelector('.nothing');
    expect(await violationsOf(page)).toEqual([]);
    await shoot('empty');

    const article = await bench.open('/news.html');
    await waitForPaint(article);
    const panel = await openPanelByKey(bench, article);
    await panel.setViewportSize({ width: 380, height: 860 });
    for (const [lang, colorScheme, width] of [
      ['en', 'light', 380],
      ['zh-CN', 'dark', 380],
      ['zh-TW', 'light', 320],
    ] as const) {
      await panel.evaluate((uiLang) => chrome.storage.local.set({ settings: { uiLang } }), lang);
      await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await panel.setViewportSize({ width, height: 860 });
      await chooseInMenu(bench, article, 'add-to-own', '智能合约');
      await panel.locator('.capture .note').waitFor();
      expect(
        (await violationsOf(panel)).filter((found) => found.includes('capture') || found.includes('field')),
      ).toEqual([]);
      await panel.screenshot({ path: join(picturesDir, `own-capture-${colorScheme}-${lang}.png`) });
      await panel.locator('.capture [type=submit]').click();
      await panel.locator('.undo-notice').waitFor();
      await panel.screenshot({ path: join(picturesDir, `own-captured-${colorScheme}-${lang}.png`) });
      await panel.locator('.undo-notice .undo').click();
      await panel.locator('.undo-notice .undo').waitFor({ state: 'detached' });
    }
  });

  test('no error', () => {
    expect(bench.errors).toEqual([]);
  });
});
