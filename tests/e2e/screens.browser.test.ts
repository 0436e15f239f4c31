import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { translator } from '../../lib/texts.ts';
import { findPanel, pointAt, readCard, readPainted, waitForCard, waitForPaint } from '../../scripts/drive.ts';
import { LOOKS, violationsOf } from './accessible.ts';
import { langsInCard } from './card-inside.ts';
import { badgeOf, openPanelByKey, storedSettings } from './extension-side.ts';
import { type Bench, foreignRequests, picturesDir, startBench } from './harness.ts';
import { GARDEN, newsPage } from './own-pages.ts';

// The screens that are ours: panel, options, welcome page, card. Each by mouse and keyboard, in three languages, light and dark.

mkdirSync(picturesDir, { recursive: true });

const LANGS = (
  [
    ['en', 'English'],
    ['zh-CN', '简体'],
    ['zh-TW', '繁體'],
  ] as const
).map(([tag, button]) => {
  const t = translator(tag);
  return { tag, button, terms: t('panel.terms'), title: t('options.title'), close: t('card.close') };
});

describe('screens', () => {
  let bench: Bench;
  let article: Page;
  let panel: Page;
  let options: Page;

  beforeAll(async () => {
    bench = await startBench({
      '/other.html': newsPage({ paragraphs: GARDEN, title: '植物园' }),
      '/second.html': newsPage(),
    });
    article = await bench.open('/sample.html');
    expect(await waitForPaint(article)).toBe(true);
    panel = await openPanelByKey(bench, article);
    await panel.setViewportSize({ width: 380, height: 1_200 });
    await panel.waitForSelector('.article h1');
    options = await bench.context.newPage();
    await options.goto(`chrome-extension://${bench.extensionId}/options.html`);
    await options.waitForSelector('fieldset');
  });
  afterAll(() => bench?.close());
  afterEach(async () => {
    // What a failed test left behind must not fail the next one.
    await panel?.evaluate(() => chrome.storage.local.clear());
  });

  const stored = () => storedSettings(panel);
  const texts = async (page: Page) => (await readPainted(page)).map((p) => p.text);
  const goToTopic = (topic: string) =>
    options.evaluate((name) => {
      location.hash = name;
    }, topic);
  async function choose(name: string, index: number): Promise<void> {
    await options.bringToFront();
    await goToTopic(name === 'script' ? 'characters' : 'reading');
    await options.locator(`input[name=${name}]`).nth(index).check();
  }

  /** The card of a term in the article, read and closed again. */
  async function readCardOf(term: string): Promise<string> {
    await article.bringToFront();
    await article.mouse.move(2, 2);
    await waitForCard(article, null);
    await pointAt(article, term);
    const card = await waitForCard(article, '');
    await article.keyboard.press('Escape');
    await waitForCard(article, null);
    return card?.text ?? '';
  }

  test('the badge is the number of the terms that the panel lists', async () => {
    await article.bringToFront();
    await panel.waitForSelector('#terms .fact');
    const listed = await panel.locator('#terms .fact').count();
    expect(listed).toBeGreaterThan(20);
    expect(await panel.locator('#terms .count').textContent()).toBe(String(listed));
    expect(await badgeOf(bench, article)).toBe(String(listed));
  });

  describe('options', () => {
    test('by keyboard: Tab goes from question to question, arrows choose, and a choice is kept at once', async () => {
      await options.bringToFront();
      await goToTopic('reading');
      await options.locator('[aria-current=page]').waitFor();
      // The topics stand before the questions.
      await options.getByRole('navigation').getByRole('link').last().focus();
      const names: string[] = [];
      for (let i = 0; i < 4; i++) {
        await options.keyboard.press('Tab');
        names.push(await options.evaluate(() => (document.activeElement as HTMLInputElement).name));
      }
      expect(names).toEqual(['definitionLang', 'openCards', 'occurrences', 'uiLang']);
      await options.keyboard.press('Shift+Tab');
      await options.keyboard.press('ArrowDown');
      await expect.poll(stored).toMatchObject({ occurrences: 'first-in-section' });
      expect(await options.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('occurrences');
      await options.keyboard.press('ArrowUp');
      await expect.poll(stored).toMatchObject({ occurrences: 'all' });
    });

    test('language of definitions', async () => {
      expect(await readCardOf('可控匿名')).toMatch(/anonym/i);
      const english = await readCardOf('智能合约');
      await choose('definitionLang', 2);
      await expect.poll(() => readCardOf('智能合约')).not.toBe(english);
      await choose('definitionLang', 1);
      await expect.poll(() => readCardOf('智能合约')).toBe(english);
    });

    test('cards on hover or on a click', async () => {
      await choose('openCards', 1);
      await article.bringToFront();
      await expect
        .poll(async () => {
          await article.mouse.move(2, 2);
          await waitForCard(article, null);
          await pointAt(article, '智能合约');
          await article.waitForTimeout(300);
          return readCard(article);
        })
        .toBeNull();
      const at = await pointAt(article, '智能合约');
      await article.mouse.click(at.x, at.y);
      expect(await waitForCard(article, 'zhìnéng')).not.toBeNull();
      await article.keyboard.press('Escape');
      await choose('openCards', 0);
      await expect.poll(() => readCardOf('智能合约')).toContain('zhìnéng');
    });

    test('every occurrence or the first in each section', async () => {
      const all = (await texts(article)).length;
      await choose('occurrences', 1);
      await expect.poll(async () => (await texts(article)).length).toBeLessThan(all);
      const first = await texts(article);
      expect(new Set(first).size).toBeGreaterThan(20);
      await choose('occurrences', 0);
      await expect.poll(async () => (await texts(article)).length).toBe(all);
    });

    test('characters of articles', async () => {
      await choose('script', 2);
      await expect.poll(() => article.locator('h1').textContent()).toContain('區塊鏈');
      await expect.poll(() => texts(article)).toContain('智慧合約');
      await choose('script', 0);
      await expect.poll(() => article.locator('h1').textContent()).toContain('区块链');
    });
  });

  describe('switches of the panel', () => {
    test('annotation off takes paint and badge away in all tabs, and on brings them back', async () => {
      const second = await bench.open('/second.html');
      expect(await waitForPaint(second)).toBe(true);
      await article.bringToFront();
      const badge = await badgeOf(bench, article);
      const annotate = panel.getByRole('switch', { name: 'Annotate' });
      await annotate.click();
      await expect.poll(() => texts(article)).toEqual([]);
      await expect.poll(() => texts(second)).toEqual([]);
      await expect.poll(() => badgeOf(bench, article)).toBe('');
      await expect.poll(() => badgeOf(bench, second)).toBe('');
      await expect.poll(() => panel.locator('.status h1').textContent()).toBe('Annotation is off');
      const late = await bench.open('/second.html?late');
      await late.waitForTimeout(700);
      expect(await texts(late)).toEqual([]);
      await expect.poll(() => panel.locator('.status h1').textContent()).toBe('Annotation is off');
      await article.bringToFront();
      await expect.poll(() => panel.getByRole('button', { name: 'Switch annotation on' }).count()).toBe(1);
      await panel.getByRole('button', { name: 'Switch annotation on' }).click();
      expect(await waitForPaint(article)).toBe(true);
      expect(await waitForPaint(second)).toBe(true);
      await expect.poll(() => badgeOf(bench, article)).toBe(badge);
      // A page that was loaded meanwhile is read as soon as the reader comes to it.
      await late.bringToFront();
      expect(await waitForPaint(late)).toBe(true);
      await late.close();
      await second.close();
    });

    test('this site off and on, by keyboard, and the list of sites in the options', async () => {
      await article.bringToFront();
      await panel.waitForSelector('.article h1');
      await panel.getByRole('switch', { name: 'This site' }).focus();
      await panel.keyboard.press('Space');
      await expect.poll(() => texts(article)).toEqual([]);
      await expect.poll(() => badgeOf(bench, article)).toBe('');
      await expect.poll(() => panel.locator('.status h1').textContent()).toBe('Switched off for this site');
      await goToTopic('sites');
      await expect.poll(() => options.locator('.sites li span').allTextContents()).toEqual(['news.example']);
      await options.getByRole('button', { name: 'Switch on for this site' }).click();
      expect(await waitForPaint(article)).toBe(true);
      await expect.poll(() => options.locator('.sites').count()).toBe(0);
      await panel.getByRole('switch', { name: 'This site' }).click();
      await expect.poll(() => texts(article)).toEqual([]);
      await panel.getByRole('button', { name: 'Switch on for this site' }).click();
      expect(await waitForPaint(article)).toBe(true);
    });

    test('the settings button opens the options', async () => {
      await article.bringToFront();
      await panel.getByRole('button', { name: 'Settings' }).click();
      await expect.poll(() => options.evaluate(() => document.visibilityState)).toBe('visible');
      await article.bringToFront();
    });
  });

  describe('the welcome page', () => {
    let welcome: Page;
    beforeAll(async () => {
      welcome = await bench.context.newPage();
      await welcome.goto(`chrome-extension://${bench.extensionId}/welcome.html`);
      await welcome.bringToFront();
    });

    test('its sample article is annotated and has cards', async () => {
      expect(await waitForPaint(welcome)).toBe(true);
      await pointAt(welcome, '可控匿名');
      expect((await waitForCard(welcome, 'kěkòng'))?.text).toContain('可控匿名');
      await welcome.keyboard.press('Escape');
      await waitForCard(welcome, null);
      await expect.poll(() => badgeOf(bench, welcome)).toMatch(/^\d+$/);
    });

    test('the panel reads it, and a click on a fact goes to its sentence', async () => {
      await expect
        .poll(() => panel.locator('.article h1').textContent())
        .toBe(await welcome.locator('article h1').textContent());
      await panel.locator('#events .fact .go').last().click();
      await expect.poll(async () => (await readPainted(welcome, ['note-y'])).length).toBeGreaterThan(0);
    });

    test('its language switches by keyboard and mouse, the card and the panel with it', async () => {
      for (const { tag, terms, close, button } of [LANGS[1]!, LANGS[2]!, LANGS[0]!]) {
        const choice = welcome.getByRole('button', { name: button, exact: true });
        if (tag === 'zh-CN') {
          await choice.focus();
          await welcome.keyboard.press('Enter');
        } else await choice.click();
        await expect.poll(() => welcome.evaluate(() => document.documentElement.lang)).toBe(tag);
        expect(await choice.getAttribute('aria-pressed')).toBe('true');
        await expect.poll(() => panel.locator('#terms h2').textContent()).toBe(terms);
        await welcome.mouse.move(2, 2);
        await waitForCard(welcome, null);
        await expect
          .poll(async () => {
            await pointAt(welcome, '可控匿名');
            const card = await waitForCard(welcome, 'kěkòng', 1_500);
            await card?.click(close).catch(() => {});
            return (await waitForCard(welcome, null, 800)) === null && card !== null;
          })
          .toBe(true);
      }
    });

    test('its article is converted, and the interface around it is not', async () => {
      await panel.evaluate(() => chrome.storage.local.set({ settings: { script: 'TW', uiLang: 'zh-CN' } }));
      await expect.poll(() => welcome.locator('article h1').textContent()).toContain('區塊鏈');
      await welcome.waitForTimeout(300);
      const t = translator('zh-CN');
      expect(await welcome.locator('aside h2').first().textContent()).toBe(t('welcome.does'));
      expect(await welcome.locator('.try').textContent()).toBe(t('welcome.try'));
      expect(await welcome.locator('nav').textContent()).toBe('English简体繁體');
    });

    test('its button opens the panel', async () => {
      // Close the one that is open: the shortcut is a toggle.
      await welcome.close();
      const other = await startBench({});
      try {
        const page = await other.context.newPage();
        await page.goto(`chrome-extension://${other.extensionId}/welcome.html`);
        await page.bringToFront();
        await waitForPaint(page);
        const button = page.getByRole('button', { name: 'Open the side panel' });
        const box = (await button.boundingBox())!;
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        const opened = await findPanel(other);
        expect(opened).not.toBeNull();
        await opened!.waitForSelector('.article h1');
      } finally {
        await other.close();
      }
    });
  });

  test('the language of the interface changes panel, card and options at once', async () => {
    for (const [index, { tag, terms, title, close }] of LANGS.entries()) {
      await choose('uiLang', index + 1);
      await expect.poll(() => options.locator('h1').textContent()).toBe(title);
      expect(await options.evaluate(() => document.documentElement.lang)).toBe(tag);
      await article.bringToFront();
      await expect.poll(() => panel.locator('#terms h2').textContent()).toBe(terms);
      expect(await panel.evaluate(() => document.documentElement.lang)).toBe(tag);
      await expect
        .poll(async () => {
          await article.mouse.move(2, 2);
          await waitForCard(article, null);
          await pointAt(article, '智能合约');
          await waitForCard(article, 'zhìnéng');
          const [dialog] = await langsInCard(article);
          await (await readCard(article))?.click(close).catch(() => {});
          return dialog?.[1];
        })
        .toBe(tag);
    }
  });

  // The other screens are looked at by the tests of the panel, the options and the card.
  test.each(LOOKS)('the welcome page and the panel beside other pages: %s, %s', async (colorScheme, tag) => {
    await panel.evaluate((uiLang) => chrome.storage.local.set({ settings: { uiLang } }), tag);
    await expect.poll(() => panel.evaluate(() => document.documentElement.lang)).toBe(tag);
    const look = async (page: Page, name: string) => {
      if (tag === 'en') expect(await violationsOf(page)).toEqual([]);
      await page.screenshot({
        path: join(picturesDir, `${name}-${colorScheme}-${tag}.png`),
        fullPage: page !== panel,
      });
    };
    const welcome = await bench.context.newPage();
    await welcome.goto(`chrome-extension://${bench.extensionId}/welcome.html`);
    expect(await waitForPaint(welcome)).toBe(true);
    for (const page of [welcome, panel]) await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await welcome.locator('details summary').click();
    await look(welcome, 'welcome');
    await welcome.close();
    const other = await bench.open('/other.html');
    await panel.waitForSelector('.status h1');
    await look(panel, 'panel-silent');
    await other.close();
  });

  test('no request to any other host and no error', () => {
    expect(foreignRequests(bench)).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
