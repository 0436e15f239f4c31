import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type PaintedText, pointAt, readCard, readPainted, waitForCard, waitForPaint } from '../../scripts/drive.ts';
import { flatten, focusInCard, langsInCard, readDialog, styleOfCard } from './card-inside.ts';
import { pressShortcut, storeSettings } from './extension-side.ts';
import { type Bench, startBench } from './harness.ts';
import { newsPage, POLICY } from './own-pages.ts';

const field = '<p><label>页内搜索 <input id="field" value="页"></label></p>';
const article = (body: string, head = ''): string => `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>数字人民币试点扩围</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
const paragraphs = POLICY.map((text) => `<p>${text}</p>`).join('');

const PAGES = {
  '/plain.html': newsPage({ before: field }),
  '/tall.html': newsPage({
    head: '<style>body{margin:0}article{padding:0 4px}p{font:16px/24px sans-serif}</style>',
    after: '<div style="height:1500px"></div>',
  }),
  '/links.html': article(
    `<article><h1>数字人民币试点扩围</h1>${paragraphs.replaceAll('智能合约', '<a id="link" href="/target.html">智能合约</a>')}</article>`,
  ),
  '/target.html': article('<p>another page of the site, reached through the link in the article</p>'),
  '/unselectable.html': newsPage({ head: '<style>*{user-select:none;-webkit-user-select:none}</style>' }),
  '/dialog.html': article(
    `<button id="open">阅读全文</button><dialog id="box" style="width:700px"><article><h1>数字人民币试点扩围</h1>${paragraphs}</article><button>关闭</button></dialog>
     <script>document.getElementById('open').onclick = () => document.getElementById('box').showModal();</script>`,
  ),
  '/hidden-div.html': newsPage({ head: '<style>div{display:none!important;opacity:0!important}</style>' }),
  '/unset.html': newsPage({
    head: '<style>*{all:unset!important}p,h1,article,body{display:block!important}head,style,script,title{display:none!important}</style>',
  }),
  '/loud.html': newsPage({
    head: `<style>*{color:red!important;font-size:40px!important;text-transform:uppercase!important;transform:rotate(3deg);filter:blur(3px);clip-path:inset(49%)}
      html,body,article,p,h1{transform:none!important;filter:none!important;clip-path:none!important}
      div{width:1px!important;height:1px!important;visibility:hidden!important;direction:rtl!important;user-select:none!important;pointer-events:none!important;--ink:red;--paper:red}
      ::backdrop{background:rgb(0 0 0 / .8)!important}</style>`,
  }),
  '/overlay.html': newsPage({
    after:
      '<section style="position:fixed;z-index:2147483647;inset:0;background:rgb(0 0 255 / .1);pointer-events:none"></section>',
  }),
};

/** What a page could spoil about the card. */
const STYLES =
  'color background-color border-top-color border-top-width font-size font-family line-height text-transform direction display width opacity visibility transform filter clip-path pointer-events cursor user-select'.split(
    ' ',
  );

/** Terms in the order in which they stand on the page. */
function inReadingOrder(painted: PaintedText[]): string[] {
  return painted.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left).map(({ text }) => text);
}

/** The card's heading: the term. */
async function headingOfCard(page: Page): Promise<string | null> {
  const dialog = await readDialog(page, (name) => name !== '');
  return (dialog && flatten(dialog).find((node) => node.role === 'heading')?.name) ?? null;
}

describe('keyboard and pointing', () => {
  let bench: Bench;
  let page: Page;
  /** The card's style on a page without attacks. */
  let plainStyle: Record<string, string> | undefined;

  beforeAll(async () => {
    bench = await startBench(PAGES);
  });
  afterAll(() => bench?.close());

  async function openPainted(path: string): Promise<void> {
    await page?.close();
    page = await bench.open(path);
    expect(await waitForPaint(page)).toBe(true);
  }

  describe('by keyboard', () => {
    beforeAll(async () => {
      await openPainted('/plain.html');
      await page.focus('#field');
    });

    test('the shortcuts go through the terms in reading order, forth, back and around', async () => {
      const terms = inReadingOrder(await readPainted(page));
      const current = async () =>
        (await headingOfCard(page)) && (await readPainted(page, ['note-x'])).map((p) => p.text);
      for (const [shortcut, expected] of [
        ['next-term', terms[0]],
        ['next-term', terms[1]],
        ['previous-term', terms[0]],
        ['previous-term', terms.at(-1)],
        ['next-term', terms[0]],
      ] as const) {
        await pressShortcut(page, shortcut);
        await expect.poll(current).toEqual([expected]);
      }
    });

    test('assistive technology finds a dialog with a name, a heading, named buttons and the languages of its parts', async () => {
      const dialog = (await readDialog(page))!;
      const parts = flatten(dialog);
      const heading = parts.find((node) => node.role === 'heading')!;
      expect(dialog.name).toBe(heading.name);
      expect(heading.level).toBe(2);
      const buttons = parts.filter((node) => node.role === 'button').map((node) => node.name);
      expect(buttons).toEqual(expect.arrayContaining(['Open the side panel', 'Close']));
      expect(buttons).not.toContain('');
      expect(parts.filter((node) => node.role === 'term').map((node) => node.name)).toEqual(
        expect.arrayContaining(['Category', 'Source']),
      );
      const langs = await langsInCard(page);
      expect(langs).toContainEqual(['H2', expect.stringMatching(/^zh-Hans/)]);
      expect(langs).toContainEqual(['P', 'en']);
      expect(langs).toContainEqual(['SPAN', 'zh-Latn-pinyin']);
    });

    test('focus is in the card, and Tab reaches its buttons and leaves it', async () => {
      expect((await focusInCard(page))?.role).toBe('dialog');
      const buttons = flatten((await readDialog(page))!).filter((node) => node.role === 'button');
      for (const { name } of buttons) {
        await page.keyboard.press('Tab');
        expect(await focusInCard(page)).toEqual({ role: 'button', name });
      }
      await page.keyboard.press('Tab');
      expect(await focusInCard(page)).toBeNull();
      expect(await headingOfCard(page)).not.toBeNull();
    });

    test('Enter on a related term opens its card, Back returns', async () => {
      await page.keyboard.press('Escape');
      await expect.poll(() => readCard(page)).toBeNull();
      await page.focus('#field');
      // The first term in view whose card has related terms.
      let related: string | undefined;
      for (let i = 0; i < 8 && !related; i++) {
        const before = await headingOfCard(page);
        await pressShortcut(page, 'next-term');
        await expect.poll(async () => (await headingOfCard(page)) !== before).toBe(true);
        const buttons = flatten((await readDialog(page))!).filter((node) => node.role === 'button');
        related = buttons[2]?.name;
      }
      const first = (await headingOfCard(page))!;
      expect(related).toBeTruthy();
      for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
      expect(await focusInCard(page)).toEqual({ role: 'button', name: related });
      await page.keyboard.press('Enter');
      await expect.poll(() => headingOfCard(page)).toBe(related);
      expect((await focusInCard(page))?.role).toBe('dialog');
      await page.keyboard.press('Tab');
      expect(await focusInCard(page)).toEqual({ role: 'button', name: 'Back' });
      await page.keyboard.press('Enter');
      await expect.poll(() => headingOfCard(page)).toBe(first);
      expect(flatten((await readDialog(page))!).some((node) => node.name === 'Back')).toBe(false);
      expect(await focusInCard(page)).not.toBeNull();
    });

    test('Escape closes the card and gives the focus back', async () => {
      await page.keyboard.press('Escape');
      await expect.poll(() => readCard(page)).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
      await page.keyboard.type('面');
      expect(await page.inputValue('#field')).toContain('面');
    });

    test('the page hears Escape when no card is open, and not when one is', async () => {
      await page.evaluate(() => {
        Object.assign(window, { escapes: 0 });
        addEventListener('keydown', (event) => {
          if (event.key === 'Escape') (window as unknown as { escapes: number }).escapes++;
        });
      });
      const escapes = () => page.evaluate(() => (window as unknown as { escapes: number }).escapes);
      await page.keyboard.press('Escape');
      expect(await escapes()).toBe(1);
      await pressShortcut(page, 'next-term');
      await expect.poll(() => readCard(page)).not.toBeNull();
      await page.keyboard.press('Escape');
      await expect.poll(() => readCard(page)).toBeNull();
      expect(await escapes()).toBe(1);
    });

    test('a term out of view is scrolled to', async () => {
      await openPainted('/tall.html');
      await page.setViewportSize({ width: 500, height: 240 });
      const terms = await readPainted(page);
      for (let i = 0; i < terms.length; i++) {
        await pressShortcut(page, 'next-term');
        await page.waitForTimeout(60);
      }
      const [current] = await readPainted(page, ['note-x']);
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect(current!.box.top).toBeGreaterThanOrEqual(0);
      expect(current!.box.bottom).toBeLessThanOrEqual(240);
      await page.setViewportSize({ width: 1280, height: 860 });
    });
  });

  describe('where the card stands', () => {
    beforeAll(async () => {
      await openPainted('/tall.html');
      await page.setViewportSize({ width: 700, height: 600 });
    });
    afterAll(() => page.setViewportSize({ width: 1280, height: 860 }));

    test.each([
      { where: 'near the bottom', line: 570, above: true },
      { where: 'near the top', line: 20, above: false },
    ])('$where of the viewport it stands clear of its line and inside', async ({ line, above }) => {
      await page.mouse.move(2, 2);
      await waitForCard(page, null);
      // The last mention stands low enough on the page to be scrolled to either edge.
      const find = async () => (await readPainted(page)).filter((p) => p.text === '虚拟货币').at(-1)!;
      await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), (await find()).y - line);
      // Too short a page above: room is made, as a long article would have.
      const missing = (await find()).y - line;
      if (Math.abs(missing) > 2)
        await page.evaluate((by) => {
          document.body.style.paddingTop = `${by}px`;
        }, -missing);
      const term = await find();
      await page.mouse.move(term.x, term.y, { steps: 4 });
      const card = (await waitForCard(page, '虚拟货币'))!;
      await page.waitForTimeout(100);
      const { box } = (await readCard(page))!;
      expect(card.text).toContain('虚拟货币');
      if (above) expect(box.bottom).toBeLessThanOrEqual(term.box.top);
      else expect(box.top).toBeGreaterThanOrEqual(term.box.bottom);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(700);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(600);
      expect(box.bottom - box.top).toBeLessThanOrEqual(600 * 0.4 + 4);
    });

    test('it goes with its term when the page scrolls, and closes when the term has left', async () => {
      const before = (await readCard(page))!.box;
      await page.evaluate(() => scrollBy({ top: -20, behavior: 'instant' }));
      await expect.poll(async () => (await readCard(page))?.box.top).not.toBe(before.top);
      await page.evaluate(() => scrollBy({ top: 2_000, behavior: 'instant' }));
      expect(await waitForCard(page, null)).toBeNull();
    });
  });

  test('cards open on a click only, where the reader chose so, and close on a click elsewhere', async () => {
    onTestFinished(() => storeSettings(bench, {}));
    await storeSettings(bench, { openCards: 'click' });
    await openPainted('/plain.html');
    const at = await pointAt(page, '智能合约');
    await page.waitForTimeout(500);
    expect(await readCard(page)).toBeNull();
    await page.mouse.click(at.x, at.y);
    expect((await waitForCard(page, 'zhìnéng héyuē'))?.text).toContain('智能合约');
    await page.mouse.click(3, at.y);
    expect(await waitForCard(page, null)).toBeNull();
  });

  test('a tap opens the card, though cards open on hover', async () => {
    await openPainted('/plain.html');
    await pointAt(page, '智能合约');
    await page.mouse.move(2, 2);
    await waitForCard(page, null);
    const at = (await readPainted(page)).find((p) => p.text === '智能合约')!;
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: at.x, y: at.y }] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect((await waitForCard(page, 'zhìnéng héyuē'))?.text).toContain('智能合约');
  });

  test('a term in a link has its card on hover, and a click goes where the link leads', async () => {
    await openPainted('/links.html');
    await pointAt(page, '智能合约');
    expect((await waitForCard(page, 'zhìnéng héyuē'))?.text).toContain('智能合约');
    const at = (await readPainted(page)).find((p) => p.text === '智能合约')!;
    await Promise.all([page.waitForURL('**/target.html'), page.mouse.click(at.x, at.y)]);
    expect(await readCard(page)).toBeNull();
  });

  test('a term in text that cannot be selected has its card', async () => {
    await openPainted('/unselectable.html');
    await pointAt(page, '智能合约');
    expect((await waitForCard(page, 'zhìnéng héyuē'))?.text).toContain('智能合约');
  });

  test('in a modal dialog the card stands above it, can be used, stays, and Escape closes the card first', async () => {
    await page?.close();
    page = await bench.open('/dialog.html');
    await page.click('#open');
    expect(await waitForPaint(page, 2_500)).toBe(true);
    await pointAt(page, '智能合约');
    const card = (await waitForCard(page, 'zhìnéng héyuē'))!;
    expect(card.text).toContain('智能合约');
    const { box } = card;
    const isOnTop = () =>
      page.evaluate(
        ([x, y]) => !!document.elementFromPoint(x!, y!)?.hasAttribute('popover'),
        [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
      );
    expect(await isOnTop()).toBe(true);
    // Longer than it takes to read a changed page again.
    await page.waitForTimeout(1_000);
    expect(await readCard(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    expect(await waitForCard(page, null)).toBeNull();
    expect(await page.evaluate(() => document.querySelector('dialog')!.open)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.querySelector('dialog')!.open)).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
  });

  test.each(['plain', 'hidden-div', 'unset', 'loud', 'overlay'])(
    'styles of the page do not reach the card: %s',
    async (name) => {
      await openPainted(`/${name}.html`);
      const at = await pointAt(page, '智能合约');
      const card = (await waitForCard(page, 'zhìnéng héyuē'))!;
      expect(card.text).toContain('智能合约');
      await page.waitForTimeout(150);
      const { box } = (await readCard(page))!;
      expect(box.right - box.left).toBeGreaterThanOrEqual(320);
      expect(box.right - box.left).toBeLessThanOrEqual(380);
      expect(box.bottom - box.top).toBeGreaterThan(100);
      expect(box.bottom <= at.box.top || box.top >= at.box.bottom).toBe(true);
      const seen = await page.evaluate(
        ([x, y]) => {
          const host = document.elementFromPoint(x!, y!)!;
          const backdrop = getComputedStyle(host, '::backdrop');
          return {
            isCard: host.hasAttribute('popover'),
            dimsPage: backdrop.display !== 'none' && backdrop.backgroundColor !== 'rgba(0, 0, 0, 0)',
          };
        },
        [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
      );
      expect(seen).toEqual({ isCard: true, dimsPage: false });
      plainStyle ??= await styleOfCard(page, STYLES);
      expect(await styleOfCard(page, STYLES)).toEqual(plainStyle);
      await page.screenshot({ path: `.liandu/tests/attack-${name}.png` });
    },
  );

  test('no page threw and nothing was logged as an error', () => {
    expect(bench.errors).toEqual([]);
  });
});
