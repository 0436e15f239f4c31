import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOOKS, violationsOf } from './accessible.ts';
import { type Bench, picturesDir, startBench } from './harness.ts';
import { openWithPanel, RICH } from './panel-harness.ts';

// How the panel looks and whether everybody can use it: three languages, light and dark, narrow and wide, by keyboard alone.

mkdirSync(picturesDir, { recursive: true });

describe('the panel on the screen', () => {
  let bench: Bench;
  let panel: Page;

  beforeAll(async () => {
    bench = await startBench({ '/rich.html': RICH });
    ({ panel } = await openWithPanel(bench, '/rich.html'));
  });
  afterAll(() => bench?.close());

  async function arrange(width: number, colorScheme: 'light' | 'dark', uiLang: string): Promise<void> {
    await panel.setViewportSize({ width, height: 900 });
    await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await panel.evaluate((lang) => chrome.storage.local.set({ settings: { uiLang: lang } }), uiLang);
    await expect.poll(() => panel.evaluate(() => document.documentElement.lang)).toBe(uiLang);
  }

  /** Opens what can be opened, so that it is looked at too. */
  async function openAll(): Promise<void> {
    await panel.evaluate(() => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>('.order, .recognized, #convert'))
        details.open = true;
      for (const why of [...document.querySelectorAll<HTMLDetailsElement>('.why')].slice(0, 4)) why.open = true;
    });
    await panel.locator('#convert textarea').fill('软件和数据的国际标准');
    await panel.waitForSelector('.converted mark');
  }

  test.each(LOOKS)('axe finds nothing, nothing is cut off, and pictures: %s, %s', async (colorScheme, uiLang) => {
    for (const width of [320, 420]) {
      await arrange(width, colorScheme, uiLang);
      await openAll();
      expect(await panel.evaluate(() => document.documentElement.scrollWidth), 'no scrolling sideways').toBe(width);
      if (uiLang === 'en') expect(await violationsOf(panel)).toEqual([]);
      const height = await panel.evaluate(() => document.documentElement.scrollHeight);
      await panel.setViewportSize({ width, height });
      await panel.screenshot({ path: join(picturesDir, `panel-${width}-${colorScheme}-${uiLang}.png`) });
    }
  });

  test('every control can be reached with Tab and is at least 24 pixels high', async () => {
    await arrange(380, 'light', 'en');
    const wanted = await panel.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>('button, summary, select, input, textarea, [tabindex="0"]'),
      ];
      return controls.filter((control) => control.checkVisibility()).length;
    });
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await panel.locator('body').click({ position: { x: 1, y: 1 } });
    const reached = new Set<string>();
    const small: string[] = [];
    for (let i = 0; i < wanted + 5; i++) {
      await panel.keyboard.press('Tab');
      const at = await panel.evaluate(() => {
        const control = document.activeElement as HTMLElement;
        const all = [...document.querySelectorAll('*')];
        const box = control.getBoundingClientRect();
        // Switches and fields are pointed at by their labels, and links in a line of text are as high as the line.
        const target = control.closest('label')?.getBoundingClientRect() ?? box;
        return {
          key: `${all.indexOf(control)}`,
          height: Math.round(target.height),
          name: control.outerHTML.slice(0, 80),
          isLine: !!control.closest('.lead'),
        };
      });
      if (reached.has(at.key) || at.name.startsWith('<body')) continue;
      reached.add(at.key);
      if (at.height < 24 && !at.isLine) small.push(`${at.height}: ${at.name}`);
    }
    expect(reached.size).toBe(wanted);
    expect(small).toEqual([]);
  });

  test('nothing was logged as an error', () => {
    expect(bench.errors).toEqual([]);
  });
});
