import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointAt, readPainted, waitForCard, waitForPaint } from '../../scripts/drive.ts';
import { projectRoot } from '../../scripts/list-files.ts';
import { logMessages, storeSettings, workerOf } from './extension-side.ts';
import { type Bench, picturesDir, serialize, startBench } from './harness.ts';
import { newsPage, POLICY, savedPage } from './own-pages.ts';

const MIXED = `
<section id="mixed">
<p id="tags" title="发布软件">理了头<b>发</b>，装了软<a href="#x">件</a>，发<i><u>展</u></i>网<a href="#y">络</a>。</p>
<p id="ruby"><ruby>头<rt>tóu</rt>发<rt>fà</rt></ruby></p>
<img id="img" alt="数字人民币网络" src="data:,">
<input id="hint" placeholder="请输入软件名" value="软件">
<button id="named" aria-label="关闭软件">×</button>
</section>
<section id="kept">
<input id="input" value="请保留头发"><textarea id="textarea">请保留头发</textarea>
<div id="editable" contenteditable="true"><p>请保留头发</p></div>
<div id="textbox" role="textbox" tabindex="0">请保留头发</div>
<p lang="ja">図書館で発表する</p><p lang="en">头发</p><p translate="no">头发软件</p>
<code>头发</code><pre>头发</pre>
</section>`;

/** Puts its own text back as soon as somebody changes it. */
const STUBBORN = `<p id="stubborn">监管部门发布软件</p><script>
const own = document.getElementById('stubborn').firstChild;
const text = own.data;
new MutationObserver(() => { if (own.data !== text) own.data = text; }).observe(own, { characterData: true });
</script>`;

/** Renders the same list anew again and again, as pages without a framework do. */
const RENDERED = `<div id="rendered"></div><script>
window.render = (n) => { document.getElementById('rendered').innerHTML = '<p>第' + n + '次发布通知</p><p>头<b>发</b></p>'; };
render(0);
window.renderOften = async (times) => {
  for (let n = 1; n <= times; n++) { render(n); await new Promise((resolve) => setTimeout(resolve, 2)); }
};
</script>`;

/** A page of Preact: its text nodes stay, and only what differs is written. */
async function preactPage(): Promise<string> {
  const entry = join(tmpdir(), `liandu-preact-${process.pid}.ts`);
  writeFileSync(
    entry,
    `import { h, render } from '${projectRoot}node_modules/preact/dist/preact.mjs';
     const draw = (n) => render(h('div', null, h('p', { id: 'count', title: '第' + n + '次' }, '第', n, '次发布软件'), h('p', { id: 'same' }, '监管网络'),
       n % 2 ? h('p', { id: 'odd' }, '数据资产') : null), document.getElementById('app'));
     draw(0);
     window.renderOften = async (times) => { for (let n = 1; n <= times; n++) { draw(n); await new Promise((resolve) => setTimeout(resolve, 2)); } };`,
  );
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: projectRoot,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'app' } },
  });
  const [{ output }] = result as { output: { code: string }[] }[] as [{ output: { code: string }[] }];
  return newsPage({ after: `<div id="app"></div><script>${output[0]!.code}</script>` });
}

declare global {
  interface Window {
    renderOften(times: number): Promise<void>;
    keptNodes: Node[];
  }
}

let bench: Bench;

beforeAll(async () => {
  bench = await startBench({
    '/mixed.html': newsPage({ after: MIXED }),
    '/design.html': newsPage({ after: `<script>document.designMode = 'on'</script>` }),
    '/stubborn.html': newsPage({ after: STUBBORN }),
    '/rendered.html': newsPage({ after: RENDERED }),
    '/preact.html': await preactPage(),
    '/taiwan.html': savedPage('articles', 'taiwan-vasp-guidelines'),
    '/long.html': newsPage({ paragraphs: Array.from({ length: 2_400 }, () => POLICY).flat() }),
    '/a.jpg': '',
  });
});
afterAll(() => bench?.close());

async function openPainted(path: string): Promise<Page> {
  await storeSettings(bench, { script: 'original' });
  const page = await bench.open(path);
  expect(await waitForPaint(page)).toBe(true);
  return page;
}

/** Chooses other forms, as the panel does, and waits until the article is in them. */
async function show(page: Page, script: 'original' | 'CN' | 'TW' | 'HK', sign: string): Promise<void> {
  await storeSettings(bench, { script });
  await page.waitForFunction((text) => document.body.textContent.includes(text), sign);
}

const textOf = (page: Page, selector: string) => page.locator(selector).textContent();
const attributeOf = (page: Page, selector: string, name: string) => page.locator(selector).getAttribute(name);

describe('a page with markup of all kinds', () => {
  let page: Page;
  let before: string;

  beforeAll(async () => {
    page = await openPainted('/mixed.html');
    before = await serialize(page);
    await page.evaluate(() => {
      window.keptNodes = [...document.querySelector('#tags')!.childNodes];
    });
    await show(page, 'TW', '數位人民幣');
    await page.waitForFunction(() => document.querySelector('#tags')!.textContent.includes('頭髮'));
  });
  afterAll(() => page?.close());

  test('a phrase across inline tags is one word, and its characters stay in their own nodes', async () => {
    expect(await page.locator('#tags').innerHTML()).toBe(
      '理了頭<b>髮</b>，裝了軟<a href="#x">體</a>，發<i><u>展</u></i>網<a href="#y">路</a>。',
    );
    expect(await page.locator('#ruby').innerHTML()).toBe('<ruby>頭<rt>tóu</rt>髮<rt>fà</rt></ruby>');
    expect(await page.evaluate(() => window.keptNodes.every((node) => node.isConnected))).toBe(true);
  });

  test('the title and the attributes that readers see are converted, values are not', async () => {
    expect(await page.title()).toContain('數位人民幣');
    expect(await attributeOf(page, '#tags', 'title')).toBe('發布軟體');
    expect(await attributeOf(page, '#img', 'alt')).toBe('數位人民幣網路');
    expect(await attributeOf(page, '#hint', 'placeholder')).toBe('請輸入軟體名');
    expect(await attributeOf(page, '#hint', 'value')).toBe('软件');
    expect(await attributeOf(page, '#named', 'aria-label')).toBe('關閉軟體');
  });

  test('editors, code, other languages and what is not to be translated stay as they are', async () => {
    const kept = (html: string) => /<section id="kept">[\s\S]*?<\/section>/.exec(html)![0];
    expect(kept(await serialize(page))).toBe(kept(before));
  });

  test('what is typed and pasted into editors stays to the byte', async () => {
    for (const id of ['input', 'textarea', 'editable', 'textbox']) {
      await page.locator(`#${id}`).evaluate((element) => {
        if (element.id === 'textbox') element.append('头发软件');
      });
      if (id !== 'textbox') {
        await page.locator(`#${id}`).focus();
        await page.keyboard.press('End');
        await page.keyboard.insertText('头发软件');
      }
    }
    await page.waitForTimeout(600);
    expect(await page.inputValue('#input')).toContain('头发软件');
    expect(await page.inputValue('#input')).toContain('请保留头发');
    expect(await page.inputValue('#textarea')).toContain('头发软件');
    expect(await textOf(page, '#editable')).toBe('请保留头发头发软件');
    expect(await textOf(page, '#textbox')).toBe('请保留头发头发软件');
    await page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document.querySelector('#kept')!.replaceWith(parsed.querySelector('#kept')!);
    }, before);
  });

  test('new content is converted, its attributes too', async () => {
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.id = 'added';
      added.title = '软件';
      added.innerHTML = '新的头<b>发</b>';
      document.querySelector('#mixed')!.append(added);
    });
    await expect.poll(() => textOf(page, '#added')).toBe('新的頭髮');
    await expect.poll(() => attributeOf(page, '#added', 'title')).toBe('軟體');
    await page.evaluate(() => document.querySelector('#added')!.remove());
  });

  test('terms are painted in the converted text, and cards are right', async () => {
    await expect.poll(async () => (await readPainted(page)).map(({ text }) => text)).toContain('數位人民幣');
    await pointAt(page, '數位人民幣');
    const card = await waitForCard(page, 'shùwèi rénmínbì');
    expect(card?.text).toContain('數位人民幣');
    await page.mouse.move(3, 3, { steps: 3 });
    await waitForCard(page, null);
  });

  test('what readers copy is what they see', async () => {
    const copied = await page.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector('#tags')!);
      return getSelection()!.toString();
    });
    expect(copied).toBe('理了頭髮，裝了軟體，發展網路。');
    await page.evaluate(() => getSelection()!.removeAllRanges());
  });

  test('the selection stays at its words, whichever way it runs', async () => {
    const select = () =>
      page.evaluate(() => {
        const [first, , second] = document.querySelector('#tags')!.childNodes;
        getSelection()!.setBaseAndExtent(second!, 2, first!, 1);
      });
    const read = () =>
      page.evaluate(() => {
        const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection()!;
        return { anchor: (anchorNode as Text).data, anchorOffset, focus: (focusNode as Text).data, focusOffset };
      });
    await select();
    await show(page, 'HK', '數字人民幣');
    await expect.poll(() => textOf(page, '#tags')).toContain('網絡');
    expect(await read()).toEqual({ anchor: '，裝了軟', anchorOffset: 2, focus: '理了頭', focusOffset: 1 });
    await show(page, 'original', '数字人民币');
    await expect.poll(() => textOf(page, '#tags')).toContain('头发');
    expect(await read()).toEqual({ anchor: '，装了软', anchorOffset: 2, focus: '理了头', focusOffset: 1 });
    await page.evaluate(() => getSelection()!.removeAllRanges());
  });

  test('restoring gives back exactly what was there, in the same nodes', async () => {
    await show(page, 'TW', '數位人民幣');
    await show(page, 'original', '数字人民币');
    await expect.poll(() => serialize(page)).toBe(before);
    expect(await page.evaluate(() => window.keptNodes.every((node) => node.isConnected))).toBe(true);
  });

  test('restoring leaves what the page itself wrote meanwhile', async () => {
    await show(page, 'TW', '數位人民幣');
    await expect.poll(() => textOf(page, '#tags')).toContain('頭髮');
    await page.evaluate(() => {
      const tags = document.querySelector('#tags')!;
      (tags.firstChild as Text).data = '页面改写了头';
      tags.setAttribute('title', '页面的软件');
    });
    await expect.poll(() => textOf(page, '#tags')).toContain('頁面改寫了頭髮');
    await show(page, 'original', '数字人民币');
    await expect.poll(() => textOf(page, '#tags')).toBe('页面改写了头发，装了软件，发展网络。');
    expect(await attributeOf(page, '#tags', 'title')).toBe('页面的软件');
    const expected = before.replace('title="发布软件">理了头', 'title="页面的软件">页面改写了头');
    await expect.poll(() => serialize(page)).toBe(expected);
  });
});

test('a page in design mode stays as it is', async () => {
  const page = await openPainted('/design.html');
  const before = await serialize(page);
  await storeSettings(bench, { script: 'TW' });
  await page.waitForTimeout(1_000);
  expect(await serialize(page)).toBe(before);
  await page.close();
});

test('a traditional page becomes simplified, with the words of the mainland, and back', async () => {
  const page = await openPainted('/taiwan.html');
  const before = await serialize(page);
  await show(page, 'CN', '虚拟资产平台');
  await expect.poll(() => textOf(page, '.story')).toContain('区块链与加密货币的发展很快');
  expect(await attributeOf(page, 'html', 'lang')).toBe('zh-TW');
  expect((await readPainted(page)).map(({ text }) => text)).toContain('稳定币');
  await pointAt(page, '稳定币');
  expect((await waitForCard(page, 'wěndìngbì'))?.text).toContain('稳定币');
  await page.mouse.move(3, 3, { steps: 3 });
  await waitForCard(page, null);
  await show(page, 'original', '虛擬資產平台');
  await expect.poll(() => serialize(page)).toBe(before);
  await page.close();
});

test.each([
  ['/rendered.html', '#rendered', '第1000次發布通知頭髮', '第1000次发布通知头发'],
  ['/preact.html', '#app', '第1000次發布軟體監管網路', '第1000次发布软件监管网络'],
])('%s renders itself a thousand times while converted', async (path, selector, converted, plain) => {
  const page = await openPainted(path);
  const messages = await logMessages(bench);
  await show(page, 'TW', '數位人民幣');
  const start = Date.now();
  await page.evaluate(() => window.renderOften(1_000));
  // 监管 is 監理 where a term says so; here it stands alone.
  await expect.poll(() => textOf(page, selector)).toBe(converted);
  const asked = (await messages.from(path)).filter((type) => type === 'convertTexts');
  // New content is asked about ten times in a second at most. A thousand renderings take some five.
  expect(asked.length).toBeLessThan(((Date.now() - start) / 1_000) * 10 + 20);
  await storeSettings(bench, { script: 'original' });
  await expect.poll(() => textOf(page, selector)).toBe(plain);
  expect(bench.errors).toEqual([]);
  await page.close();
});

test('a page that puts its own text back is not fought', async () => {
  const page = await openPainted('/stubborn.html');
  const messages = await logMessages(bench);
  await show(page, 'TW', '數位人民幣');
  await page.waitForTimeout(6_000);
  const asked = (await messages.from('/stubborn.html')).filter((type) => type === 'convertTexts');
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.length).toBeLessThan(14);
  expect(await textOf(page, '#stubborn')).toBe('监管部门发布软件');
  await page.close();
});

test('once a page is converted and quiet, nothing is asked any more', async () => {
  const page = await openPainted('/mixed.html');
  await show(page, 'TW', '數位人民幣');
  await page.waitForTimeout(800);
  const messages = await logMessages(bench);
  await page.waitForTimeout(2_500);
  expect(await messages.from('/mixed.html')).toEqual([]);
  expect(bench.errors).toEqual([]);
  await page.close();
});

/** Puts the reader's own data into the store, as its newest generation. */
async function storeKeptWords(keptWords: string[]): Promise<void> {
  await workerOf(bench).evaluate(async (words) => {
    const text = JSON.stringify({ version: 1, lists: [], hidden: [], keptWords: words });
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    const checksum = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    await chrome.storage.local.set({ 'own.a': { generation: Date.now(), checksum }, 'own.a.text': text });
  }, keptWords);
}

test('kept words stay as the page wrote them, at once and until they are given up', async () => {
  const page = await openPainted('/mixed.html');
  await show(page, 'TW', '數位人民幣');
  await expect.poll(() => textOf(page, '#tags')).toBe('理了頭髮，裝了軟體，發展網路。');
  await storeKeptWords(['网络', '头发']);
  await expect.poll(() => textOf(page, '#tags')).toBe('理了头发，裝了軟體，發展网络。');
  expect(await attributeOf(page, '#img', 'alt')).toBe('數位人民幣网络');
  await storeKeptWords([]);
  await expect.poll(() => textOf(page, '#tags')).toBe('理了頭髮，裝了軟體，發展網路。');
  await page.close();
});

test("OpenCC's own lists, when the reader asks for them, at once", async () => {
  const page = await openPainted('/mixed.html');
  await page.evaluate(() => {
    document.querySelector('#tags')!.textContent = '红头文件';
  });
  await show(page, 'TW', '數位人民幣');
  await expect.poll(() => textOf(page, '#tags')).toBe('紅頭文件');
  await storeSettings(bench, { script: 'TW', plainConversion: true });
  await expect.poll(() => textOf(page, '#tags')).toBe('紅標頭檔案');
  await storeSettings(bench, { script: 'TW' });
  await expect.poll(() => textOf(page, '#tags')).toBe('紅頭文件');
  await page.close();
});

test("what is seen is what the browser's own search finds, and what is printed", async () => {
  const page = await openPainted('/mixed.html');
  await show(page, 'TW', '數位人民幣');
  await page.waitForFunction(() => document.querySelector('#tags')!.textContent.includes('頭髮'));
  const find = (text: string) =>
    page.evaluate((sought) => {
      getSelection()!.removeAllRanges();
      return (window as unknown as { find(text: string): boolean }).find(sought);
    }, text);
  expect(await find('頭髮，裝了軟體')).toBe(true);
  expect(await find('头发，装了软件')).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.body.textContent)).toContain('理了頭髮，裝了軟體，發展網路。');
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  expect(await textOf(page, '#tags')).toBe('理了頭髮，裝了軟體，發展網路。');
  await page.close();
});

test('a page before, after and restored', async () => {
  mkdirSync(picturesDir, { recursive: true });
  const page = await openPainted('/mixed.html');
  const picture = (name: string) => page.screenshot({ path: join(picturesDir, `conversion-${name}.png`) });
  await picture('before');
  // The picture itself leaves empty style attributes on fields.
  const before = await serialize(page);
  await show(page, 'TW', '數位人民幣');
  await expect.poll(() => textOf(page, '#tags')).toContain('頭髮');
  await page.waitForTimeout(300);
  await picture('after');
  await show(page, 'original', '数字人民币');
  await expect.poll(() => serialize(page)).toBe(before);
  await picture('restored');
  await page.close();
});

test('a very long page tells how far it is, at most five times a second', async () => {
  const page = await bench.open('/long.html');
  expect(await waitForPaint(page)).toBe(true);
  await workerOf(bench).evaluate(() => {
    const log: { done: number; total: number; at: number }[] = [];
    Object.assign(globalThis, { progressLog: log });
    chrome.runtime.onMessage.addListener((message) => {
      if (message.type === 'convertProgress') log.push({ done: message.done, total: message.total, at: Date.now() });
    });
  });
  // A slow machine is what the bar is for.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await storeSettings(bench, { script: 'TW' });
  await page.waitForFunction(
    () => document.querySelector('article')!.lastElementChild!.textContent.includes('虛擬貨幣'),
    null,
    {
      timeout: 40_000,
    },
  );
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  type Log = { done: number; total: number; at: number }[];
  const read = () => workerOf(bench).evaluate(() => (globalThis as unknown as { progressLog: Log }).progressLog);
  await expect.poll(async () => (await read()).at(-1)).toMatchObject({ done: expect.any(Number) });
  await expect.poll(async () => (await read()).at(-1)!.done === (await read()).at(-1)!.total).toBe(true);
  const log = await read();
  expect(log.length).toBeGreaterThan(1);
  expect(log.every(({ done, total }, i) => done <= total && done >= (log[i - 1]?.done ?? 0))).toBe(true);
  // The last comes when all is done, and the first may have waited for a busy worker.
  expect(log.at(-1)!.at - log[0]!.at).toBeGreaterThan((log.length - 3) * 190);
  await page.close();
});
