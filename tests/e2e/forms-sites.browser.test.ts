import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Settings } from '../../lib/settings.ts';
import { readPainted, waitForPaint } from '../../scripts/drive.ts';
import { logMessages, pressShortcut, scriptsIn, stopWorker, storeSettings, workerOf } from './extension-side.ts';
import { type Bench, serialize, startBench } from './harness.ts';
import { GARDEN, newsPage } from './own-pages.ts';

// Conversion by site, by context menu and shortcut, of a selection, and in frames. Host names make the sites; all lead to the same pages.

const html = (body: string) =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>发布软件</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

const FRAMES = html(`<p id="own">桂花开放的网络</p>
<iframe id="same" src="/inner.html"></iframe>
<iframe id="other" src="http://frames.example/inner.html"></iframe>
<iframe id="doc" srcdoc="&lt;p&gt;软件发布&lt;/p&gt;"></iframe>
<iframe id="box" sandbox src="http://frames.example/inner.html"></iframe>
<iframe id="nest" src="/nest.html"></iframe>
<iframe id="blank"></iframe>
<div id="host"></div>
<script>
document.getElementById('blank').contentDocument.body.innerHTML = '<p>软件发布</p>';
const root = document.getElementById('host').attachShadow({ mode: 'open' });
root.innerHTML = '<p>影子里的软件</p><iframe src="/inner.html"></iframe>';
</script>`);

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({
    '/garden.html': newsPage({ title: '植物园的软件', paragraphs: [...GARDEN, '园方发布了导览软件。'] }),
    '/short.html': html('<p id="p">软件<b>发</b>布</p><p id="q">网络</p><ul><li id="r">头发</li></ul>'),
    '/policy.html': newsPage(),
    '/frames.html': FRAMES,
    '/inner.html': html('<p id="p">软件发布</p><p id="q">头发</p>'),
    '/nest.html': html('<iframe src="/inner.html"></iframe>'),
  });
});
afterAll(() => bench?.close());
beforeEach(() => storeSettings(bench, {}));

async function openAt(host: string, path: string): Promise<Page> {
  const page = await bench.context.newPage();
  await page.goto(`http://${host}${path}`, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}

/** The settings under rules, written as the panel does, and the browser's registration of them. */
async function storeRules(siteForms: Settings['siteForms'], more: Partial<Settings> = {}): Promise<void> {
  await storeSettings(bench, { ...more, siteForms });
  await expect
    .poll(() => workerOf(bench).evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length))
    .toBe(Object.keys(siteForms).length);
}

/** A click in the context menu, which nothing but the browser itself can draw. */
async function clickMenu(page: Page, menuItemId: string, more: object = {}): Promise<void> {
  await workerOf(bench).evaluate(
    async ([url, id, info]) => {
      const [tab] = (await chrome.tabs.query({})).filter((t) => t.url === url);
      const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...args: unknown[]): void } };
      onClicked.dispatch({ menuItemId: id, pageUrl: url, frameId: 0, editable: false, ...info }, tab);
    },
    [page.url(), menuItemId, more] as const,
  );
}

const textOf = (page: Page, selector = 'body') => page.locator(selector).textContent();

describe('a rule for a site', () => {
  test('shows its pages in these forms, whatever they are about, and paints nothing there', async () => {
    await storeRules({ 'garden.example': 'TW' });
    const page = await openAt('garden.example', '/garden.html');
    await expect.poll(() => textOf(page)).toContain('園方發布了導覽軟體');
    expect(await page.title()).toBe('植物園的軟體');
    expect(await readPainted(page)).toEqual([]);
    await page.close();
  });

  test('holds for pages without any article too', async () => {
    await storeRules({ 'garden.example': 'HK' });
    const page = await openAt('garden.example', '/short.html');
    await expect.poll(() => textOf(page, '#p')).toBe('軟件發布');
    expect(await textOf(page, '#q')).toBe('網絡');
    await page.close();
  });

  test('holds for the site alone: elsewhere nothing runs', async () => {
    await storeRules({ 'garden.example': 'TW' });
    const page = await openAt('park.example', '/garden.html');
    await page.waitForTimeout(800);
    expect(await textOf(page)).toContain('园方发布了导览软件');
    expect((await scriptsIn(page, bench.extensionId)).reader).toBe(false);
    await page.close();
  });

  test('goes before the general choice, on articles as well', async () => {
    await storeRules({ 'garden.example': 'HK' }, { script: 'TW' });
    const page = await openAt('garden.example', '/policy.html');
    await expect.poll(() => textOf(page)).toContain('數字人民幣');
    await expect.poll(async () => (await readPainted(page)).map(({ text }) => text)).toContain('數字人民幣');
    const other = await openAt('news.example', '/policy.html');
    await expect.poll(() => textOf(other)).toContain('數位人民幣');
    await other.close();
    await page.close();
  });

  test('begins in pages that are open, and ends in them', async () => {
    const page = await openAt('garden.example', '/garden.html');
    const before = await serialize(page);
    await storeRules({ 'garden.example': 'TW' });
    await expect.poll(() => textOf(page)).toContain('導覽軟體');
    await storeRules({ 'garden.example': 'CN' });
    await expect.poll(() => serialize(page)).toBe(before);
    await storeRules({ 'garden.example': 'TW' });
    await expect.poll(() => textOf(page)).toContain('導覽軟體');
    await storeRules({});
    await expect.poll(() => serialize(page)).toBe(before);
    await page.close();
  });

  test('outlives the worker', async () => {
    await storeRules({ 'garden.example': 'TW' });
    const page = await openAt('news.example', '/policy.html');
    await stopWorker(page);
    await page.goto('http://garden.example/short.html');
    await expect.poll(() => textOf(page, '#p')).toBe('軟體發布');
    await page.close();
  });

  test('is silent where Liandu is switched off', async () => {
    await storeRules({ 'garden.example': 'TW' }, { offSites: ['garden.example'] });
    const page = await openAt('garden.example', '/short.html');
    await page.waitForTimeout(800);
    expect(await textOf(page, '#p')).toBe('软件发布');
    await page.close();
  });

  test('is made and taken away in the context menu', async () => {
    const page = await openAt('garden.example', '/short.html');
    await clickMenu(page, 'always-HK');
    await expect.poll(() => textOf(page, '#p')).toBe('軟件發布');
    await page.reload();
    await expect.poll(() => textOf(page, '#p')).toBe('軟件發布');
    await clickMenu(page, 'always-original');
    await expect.poll(() => textOf(page, '#p')).toBe('软件发布');
    await page.close();
  });
});

describe('a page that is no article', () => {
  test('is converted from the context menu, until it is left', async () => {
    const page = await openAt('news.example', '/short.html');
    const before = await serialize(page);
    await clickMenu(page, 'script-TW');
    await expect.poll(() => textOf(page, '#p')).toBe('軟體發布');
    await page.evaluate(() => {
      document.querySelector('#q')!.textContent = '监管网络';
    });
    await expect.poll(() => textOf(page, '#q')).toBe('監管網路');
    await page.evaluate(() => {
      document.querySelector('#q')!.textContent = '网络';
    });
    await clickMenu(page, 'script-original');
    await expect.poll(() => serialize(page)).toBe(before);
    await clickMenu(page, 'script-HK');
    await expect.poll(() => textOf(page, '#p')).toBe('軟件發布');
    await page.reload();
    await page.waitForTimeout(800);
    expect(await textOf(page, '#p')).toBe('软件发布');
    await page.close();
  });

  test('is converted by the shortcut, and back', async () => {
    const page = await openAt('news.example', '/short.html');
    await pressShortcut(page, 'switch-script');
    await expect.poll(() => textOf(page, '#p')).toBe('軟體發布');
    await pressShortcut(page, 'switch-script');
    await expect.poll(() => textOf(page, '#p')).toBe('软件发布');
    await page.close();
  });

  test('is restored when the reader makes another choice for articles', async () => {
    const page = await openAt('news.example', '/short.html');
    await clickMenu(page, 'script-TW');
    await expect.poll(() => textOf(page, '#p')).toBe('軟體發布');
    await storeSettings(bench, { script: 'original' });
    await expect.poll(() => textOf(page, '#p')).toBe('软件发布');
    await page.close();
  });
});

describe('a selection', () => {
  test('is converted by the blocks that it touches, and back with everything', async () => {
    const page = await openAt('news.example', '/short.html');
    const before = await serialize(page);
    await page.evaluate(() =>
      getSelection()!.setBaseAndExtent(
        document.querySelector('#p b')!.firstChild!,
        0,
        document.querySelector('#q')!.firstChild!,
        1,
      ),
    );
    await clickMenu(page, 'selection-TW', { selectionText: '发布' });
    await expect.poll(() => textOf(page, '#p')).toBe('軟體發布');
    expect(await textOf(page, '#q')).toBe('網路');
    expect(await textOf(page, '#r')).toBe('头发');
    expect(await page.evaluate(() => getSelection()!.toString())).toMatch(/^發布\s+網$/);
    // It stays when something else changes.
    await storeSettings(bench, { openCards: 'click' });
    await page.waitForTimeout(500);
    expect(await textOf(page, '#p')).toBe('軟體發布');
    await clickMenu(page, 'script-original');
    await expect.poll(() => serialize(page)).toBe(before);
    await page.close();
  });

  test('within an article leaves the rest and the paint as they are', async () => {
    const page = await openAt('news.example', '/policy.html');
    expect(await waitForPaint(page)).toBe(true);
    const count = (await readPainted(page)).length;
    await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelectorAll('article p')[1]!));
    await clickMenu(page, 'selection-HK');
    await expect.poll(() => textOf(page, 'article p:nth-of-type(2)')).toContain('數字人民幣');
    expect(await textOf(page, 'article p:nth-of-type(1)')).toContain('数字人民币');
    await expect.poll(async () => (await readPainted(page)).length).toBe(count);
    await page.close();
  });

  test('in a frame is converted there', async () => {
    const page = await openAt('news.example', '/frames.html');
    const frame = page.frames().find((f) => f.url().includes('frames.example'))!;
    await frame.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#p')!));
    const frameId = await workerOf(bench).evaluate(async (url) => {
      const [tab] = (await chrome.tabs.query({})).filter((t) => t.url === url);
      const results = await chrome.scripting.executeScript({
        target: { tabId: tab!.id!, allFrames: true },
        func: () => getSelection()!.toString(),
      });
      return results.find(({ result }) => result)!.frameId;
    }, page.url());
    await clickMenu(page, 'selection-TW', { frameId });
    await expect.poll(() => frame.locator('#p').textContent()).toBe('軟體發布');
    expect(await frame.locator('#q').textContent()).toBe('头发');
    await clickMenu(page, 'script-original');
    await expect.poll(() => frame.locator('#p').textContent()).toBe('软件发布');
    await page.close();
  });
});

describe('frames', () => {
  /** Text of every frame, by its first paragraph, open shadow trees included. */
  const texts = (page: Page) =>
    Promise.all(
      page.frames().map((frame) =>
        frame.evaluate(() => {
          const inShadow = document.querySelector('#host')?.shadowRoot?.querySelector('p')?.textContent ?? '';
          return (document.querySelector('p')?.textContent ?? '') + inShadow;
        }),
      ),
    ).then(
      (all) =>
        new Set(
          all.filter(Boolean).map((text, _i, those) => `${text} ${those.filter((other) => other === text).length}`),
        ),
    );
  const PLAIN = new Set(['桂花开放的网络影子里的软件 1', '软件发布 7']);
  const TAIWAN = new Set(['桂花開放的網路影子裡的軟體 1', '軟體發布 7']);
  const HONG_KONG = new Set(['桂花開放的網絡影子裏的軟件 1', '軟件發布 7']);

  test('of all kinds are converted with their page and restored with it', async () => {
    await storeRules({ 'garden.example': 'TW' });
    const page = await openAt('garden.example', '/frames.html');
    await expect.poll(() => texts(page)).toEqual(TAIWAN);
    await storeRules({});
    await expect.poll(() => texts(page)).toEqual(PLAIN);
    await storeRules({ 'garden.example': 'HK' });
    await expect.poll(() => texts(page)).toEqual(HONG_KONG);
    await storeRules({});
    await expect.poll(() => texts(page)).toEqual(PLAIN);
    await page.close();
  });

  const addFrame = (page: Page, attributes: object) =>
    page.evaluate((given) => {
      document.body.append(Object.assign(document.createElement('iframe'), given, { id: 'later' }));
    }, attributes);

  test.each([
    ['added later', { src: '/inner.html?later' }],
    ['added later from another site', { src: 'http://frames.example/inner.html?later' }],
    ['added later without an address', { srcdoc: '<p id="p">软件发布</p>' }],
  ])('%s are converted', async (_name, attributes) => {
    await storeRules({ 'garden.example': 'TW' });
    const page = await openAt('garden.example', '/short.html');
    await expect.poll(() => textOf(page, '#p')).toBe('軟體發布');
    await addFrame(page, attributes);
    const inner = page.frameLocator('#later').locator('#p');
    await expect.poll(() => inner.textContent()).toBe('軟體發布');
    await page.close();
  });

  // Until its first document arrives a frame holds an empty one, whose script world the new document takes over.
  test('that were found while they were still empty are converted when they have loaded', async () => {
    await storeRules({ 'garden.example': 'TW' });
    const page = await openAt('garden.example', '/short.html');
    await expect.poll(() => textOf(page, '#p')).toBe('軟體發布');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/inner.html?slow', async (route) => {
      await held;
      await route.continue();
    });
    const session = await page.context().newCDPSession(page);
    const worlds = new Set<string>();
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) worlds.add(String(context.auxData?.frameId));
    });
    await session.send('Runtime.enable');
    await addFrame(page, { src: '/inner.html?slow' });
    await expect.poll(() => worlds.size).toBe(2);
    release();
    await expect.poll(() => page.frameLocator('#later').locator('#p').textContent()).toBe('軟體發布');
    await session.detach();
    await page.close();
  });

  test('that go on to another document are converted again', async () => {
    await storeRules({ 'garden.example': 'TW' });
    const page = await openAt('garden.example', '/frames.html');
    const inner = page.frameLocator('#same').locator('#p');
    await expect.poll(() => inner.textContent()).toBe('軟體發布');
    await page
      .frames()
      .find((f) => f.name() === 'same' || f.url().endsWith('garden.example/inner.html'))!
      .evaluate(() => location.replace('/inner.html?again'));
    await expect
      .poll(() =>
        page.evaluate(() => (document.querySelector('#same') as HTMLIFrameElement).contentWindow!.location.search),
      )
      .toBe('?again');
    await expect.poll(() => inner.textContent()).toBe('軟體發布');
    await page.close();
  });

  test('may ask for conversions and for nothing else', async () => {
    await storeRules({ 'garden.example': 'TW' });
    const page = await openAt('garden.example', '/frames.html');
    await expect.poll(() => page.frameLocator('#same').locator('#p').textContent()).toBe('軟體發布');
    const session = await page.context().newCDPSession(page);
    const contexts: { id: number; origin: string; auxData: { frameId: string } }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context as never));
    await session.send('Runtime.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    const ours = contexts.filter(
      ({ origin, auxData }) => origin.startsWith('chrome-extension:') && auxData.frameId !== frameTree.frame.id,
    );
    expect(ours.length).toBeGreaterThan(0);
    const ask = async (message: object) => {
      const { result } = await session.send('Runtime.evaluate', {
        expression: `Promise.race([chrome.runtime.sendMessage(${JSON.stringify(message)}).then((a) => JSON.stringify(a ?? null), () => 'null'), new Promise((r) => setTimeout(r, 800, 'null'))])`,
        contextId: ours[0]!.id,
        awaitPromise: true,
      });
      return JSON.parse(result.value as string) as unknown;
    };
    expect(await ask({ type: 'convertTexts', texts: ['软件'], choice: 'TW' })).toMatchObject({
      converted: [{ text: '軟體', shifts: [] }],
    });
    expect(await ask({ type: 'frameForms' })).toEqual({ choice: 'TW' });
    expect(await ask({ type: 'getCards', ids: [], script: 'Hans', region: 'CN' })).toBeNull();
    expect(await ask({ type: 'readPage' })).toBeNull();
    expect(
      await ask({ type: 'openWord', word: { source: '软件', target: '軟體', reason: 'regional', sentence: '' } }),
    ).toBeNull();
    expect(
      await workerOf(bench).evaluate(async () => (await chrome.storage.session.get('pendingWord')).pendingWord ?? null),
    ).toBeNull();
    await session.detach();
    await page.close();
  });

  test('a page without conversion puts nothing into its frames', async () => {
    const page = await openAt('news.example', '/frames.html');
    const messages = await logMessages(bench);
    await page.waitForTimeout(800);
    expect(await messages.from('/frames.html')).toEqual([]);
    expect(await messages.from('/inner.html')).toEqual([]);
    await page.close();
  });
});

test('no page threw and nothing was logged as an error', () => {
  // The sandboxed frame's own scripts are refused by the browser, which says so.
  expect(bench.errors.filter((error) => !error.includes('sandboxed'))).toEqual([]);
});
