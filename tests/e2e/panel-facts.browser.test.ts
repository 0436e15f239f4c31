import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPainted } from '../../scripts/drive.ts';
import { type Bench, foreignRequests, startBench } from './harness.ts';
import { copiedText, openWithPanel, RICH, rowOf } from './panel-harness.ts';

// What the panel shows of an article, and what can be done with it.

describe('the panel', () => {
  let bench: Bench;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    bench = await startBench({ '/rich.html': RICH });
    await bench.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    ({ page, panel } = await openWithPanel(bench, '/rich.html'));
  });
  afterAll(() => bench?.close());

  const sections = () => panel.evaluate(() => [...document.querySelectorAll('.section')].map((section) => section.id));
  const count = (id: string) => panel.locator(`#${id} .count`).textContent();
  const filter = () => panel.getByRole('searchbox');
  const notice = () => panel.locator('.notice').textContent();
  const openRow = async (section: string, text: string) => {
    const row = rowOf(panel, section, text);
    if (!(await row.locator('.why').evaluate((why) => (why as HTMLDetailsElement).open)))
      await row.locator('.why > summary').click();
    return row;
  };

  test('sections stand in the order that is stated, each with its count', async () => {
    const order = ['documents', 'measures', 'targets', 'amounts', 'figures', 'events', 'organizations', 'people'];
    const found = (await sections()).filter((id) => order.includes(id));
    expect(found).toEqual(order.filter((id) => found.includes(id)));
    expect(found.length).toBeGreaterThanOrEqual(6);
    for (const id of found) expect(Number(await count(id))).toBe(await panel.locator(`#${id} .fact`).count());
    await panel.locator('.order summary').click();
    expect(await panel.locator('.order p').textContent()).toContain('Documents by level');
    await panel.locator('.order summary').click();
  });

  test('documents say level, edition, number and when they come into force', async () => {
    const row = rowOf(panel, 'documents', '云州市区块链产业扶持办法');
    const text = (await row.textContent())!;
    expect(text).toContain('Trial');
    expect(text).toContain('云政办发〔2026〕8号');
    expect(text).toContain('In force from May 1, 2026');
  });

  test('shares of one quantity are bars to scale, with their subjects', async () => {
    const widths = await panel
      .locator('#figures .bar-length')
      .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
    expect(widths).toHaveLength(3);
    expect(widths[1]! / widths[0]!).toBeCloseTo(15.93 / 28.88, 2);
    expect(widths[2]! / widths[0]!).toBeCloseTo(12.19 / 28.88, 2);
    expect(await panel.locator('#figures .bar-row').first().textContent()).toContain('东湖区');
  });

  test('a change is an arrow and a word', async () => {
    const change = rowOf(panel, 'figures', '23.4%').locator('.change');
    expect(await change.locator('svg').count()).toBe(1);
    expect(await change.textContent()).toContain('up');
  });

  describe('the filter', () => {
    test.each(['跨境支付', '跨境支付 ', '供應鏈金融'])('%s, in either script', async (query) => {
      await filter().fill(query);
      await expect.poll(() => count('scenarios')).toBe('1');
      expect(await panel.locator('#documents').count()).toBe(0);
      expect(await panel.locator('.filter-count').textContent()).toMatch(/^\d+ of \d+$/);
    });
    test.each(['smart contract', 'zhineng'])('%s finds the term', async (query) => {
      await filter().fill(query);
      await expect.poll(() => panel.locator('#terms .main').allTextContents()).toEqual(['智能合约']);
    });
    test('Escape clears it and the counts come back', async () => {
      await filter().fill('nothing like this');
      await expect.poll(() => panel.locator('.nothing').textContent()).toContain('nothing like this');
      expect(await sections()).toEqual(['convert']);
      await filter().press('Escape');
      expect(await filter().inputValue()).toBe('');
      await expect.poll(() => panel.locator('#documents').count()).toBe(1);
      expect(await panel.locator('.filter-count').textContent()).toBe('');
    });
  });

  test('why: the sentence, the words in it and the rule', async () => {
    const row = await openRow('amounts', '86.5亿元');
    expect(await row.locator('blockquote').textContent()).toContain('数据显示');
    expect(await row.locator('mark').textContent()).toContain('86.5亿元');
    expect(await row.locator('.rule').textContent()).toMatch(/Read by rule “[a-z-]+”/);
  });

  test('copy: words, sentence, source and a link that leads to the sentence', async () => {
    const row = await openRow('amounts', '86.5亿元');
    await row.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(notice).toContain('Copied with its sentence and link.');
    const text = await copiedText(panel);
    expect(text).toContain('86.5亿元');
    expect(text).toContain('数据显示，2025年');
    expect(text).toContain('云州市出台区块链产业扶持办法');
    expect(text).toMatch(/http:\/\/news\.example\/rich\.html#:~:text=%E6%95%B0%E6%8D%AE\S+$/);
    await row.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(notice).toContain('Link to the sentence copied.');
    expect(await copiedText(panel)).toMatch(/^http:\/\/news\.example\/rich\.html#:~:text=\S+$/);
  });

  test('hide as wrong: counted, shown on request, taken back, and kept over a reload', async () => {
    const before = Number(await count('figures'));
    await (await openRow('figures', '100家')).getByRole('button', { name: 'Not right' }).click();
    await expect.poll(() => count('figures')).toBe(String(before - 1));
    await expect.poll(() => panel.locator('.hidden-bar').textContent()).toContain('1 hidden');
    await (await openRow('figures', '23.4%')).getByRole('button', { name: 'Not right' }).click();
    await expect.poll(() => panel.locator('.hidden-bar').textContent()).toContain('2 hidden');

    await page.reload();
    await panel.waitForSelector('.hidden-bar');
    await expect.poll(() => count('figures')).toBe(String(before - 2));
    await panel.locator('.hidden-bar button', { hasText: 'Show' }).click();
    await expect.poll(() => count('figures')).toBe(String(before));
    expect(await panel.locator('#figures .hidden-fact').count()).toBe(2);
    await panel.locator('.hidden-bar button', { hasText: 'Undo' }).click();
    await expect.poll(() => panel.locator('.hidden-bar').textContent()).toContain('1 hidden');
    expect(await panel.locator('#figures .hidden-fact').textContent()).toContain('100家');
    await (await openRow('figures', '100家')).getByRole('button', { name: 'Show again' }).click();
    await expect.poll(() => panel.locator('.hidden-bar').count()).toBe(0);
  });

  test('the notice takes back what was just hidden', async () => {
    const before = await count('figures');
    await (await openRow('figures', '100家')).getByRole('button', { name: 'Not right' }).click();
    await panel.locator('.notice button').click();
    await expect.poll(() => panel.locator('.hidden-bar').count()).toBe(0);
    await expect.poll(() => count('figures')).toBe(before);
  });

  test('never annotate a term, and undo', async () => {
    const row = rowOf(panel, 'terms', '智能合约');
    await row.locator('.why > summary').click();
    await row.getByRole('button', { name: 'Never annotate this' }).click();
    await expect.poll(notice).toContain('“智能合约” is no longer annotated.');
    await expect.poll(async () => (await readPainted(page)).map((p) => p.text)).not.toContain('智能合约');
    await panel.locator('.notice button').click();
    await expect.poll(async () => (await readPainted(page)).map((p) => p.text)).toContain('智能合约');
  });

  describe('exports', () => {
    const save = async (name: string) => {
      await panel.locator('.menu summary').click();
      const [download] = await Promise.all([
        panel.waitForEvent('download'),
        panel.getByRole('button', { name }).click(),
      ]);
      return { name: download.suggestedFilename(), text: readFileSync((await download.path())!, 'utf8') };
    };
    const facts = () => panel.evaluate(() => document.querySelectorAll('.fact .why blockquote').length);

    test('Markdown', async () => {
      const { name, text } = await save('Markdown (.md)');
      expect(name).toBe('云州市出台区块链产业扶持办法 数字人民币试点扩围.md');
      expect(text).toMatch(/^# 云州市出台区块链产业扶持办法/);
      expect(text.match(/^ {2}> /gm)).toHaveLength(await facts());
      expect(await panel.locator('.menu[open]').count()).toBe(0);
    });
    test('table', async () => {
      const { text } = await save('Table (.csv)');
      expect(text.charCodeAt(0)).toBe(0xfeff);
      expect(text.split('\r\n').length).toBeGreaterThan(await facts());
    });
    test('JSON, with links that were checked', async () => {
      const data = JSON.parse((await save('JSON (.json)')).text);
      expect(data.facts).toHaveLength(await facts());
      expect(data.facts.filter((fact: { linkVerified: boolean }) => fact.linkVerified).length).toBeGreaterThan(8);
      expect(data.facts[0].link).toContain('#:~:text=');
    });
    test('all as Markdown to the clipboard, by keyboard', async () => {
      await panel.locator('.menu summary').focus();
      await panel.keyboard.press('Enter');
      for (let i = 0; i < 4; i++) await panel.keyboard.press('Tab');
      await panel.keyboard.press('Enter');
      await expect.poll(notice).toContain('All facts copied as Markdown.');
      expect(await copiedText(panel)).toMatch(/^# 云州市/);
      await panel.keyboard.press('Enter');
      await panel.keyboard.press('Escape');
      expect(await panel.locator('.menu[open]').count()).toBe(0);
      expect(await panel.evaluate(() => document.activeElement?.closest('.menu') !== null)).toBe(true);
    });
  });

  test('print: a tab with everything open and no controls', async () => {
    await panel.locator('.menu summary').click();
    const [sheet] = await Promise.all([
      bench.context.waitForEvent('page'),
      panel.getByRole('button', { name: 'Print' }).click(),
    ]);
    await sheet.waitForSelector('.article h1');
    expect(await sheet.title()).toBe('云州市出台区块链产业扶持办法 数字人民币试点扩围');
    await sheet.emulateMedia({ media: 'print' });
    const closed = await sheet.evaluate(
      () =>
        [...document.querySelectorAll('details.section, .fact details.why')].filter(
          (d) => !(d as HTMLDetailsElement).open && (d as HTMLElement).offsetParent,
        ).length,
    );
    expect(closed).toBe(0);
    expect(await sheet.locator('blockquote').first().isVisible()).toBe(true);
    for (const hidden of ['.bar', '.toolbar', '.actions', '#convert', '.why > summary'])
      expect(
        await sheet.evaluate(
          (selector) => [...document.querySelectorAll(selector)].some((e) => (e as HTMLElement).checkVisibility()),
          hidden,
        ),
        hidden,
      ).toBe(false);
    await sheet.close();
  });

  test('no request to any other host and no error', () => {
    expect(foreignRequests(bench)).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
