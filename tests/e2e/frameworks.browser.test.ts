import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPainted, waitForPaint } from '../../scripts/drive.ts';
import { projectRoot } from '../../scripts/list-files.ts';
import { storeSettings } from './extension-side.ts';
import { type Bench, startBench } from './harness.ts';
import { newsPage } from './own-pages.ts';

// Pages of the real libraries that render a thousand times while they are annotated and converted: their text nodes are kept, moved, split, removed and made
// anew by a library that believes it alone writes them.

const REACT = `
import { createElement as h, useState, Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
let set;
function App() {
  const [n, setN] = useState(0);
  set = setN;
  const rows = Array.from({ length: 6 }, (_, i) => (i + n) % 6);
  return h(Fragment, null,
    h('p', { id: 'count', title: '第' + n + '次软件' }, '第', n, '次发布软件'),
    h('p', { id: 'joined' }, '头', h('b', null, '发'), n % 2 ? '网络' : null, n % 3 ? h('i', null, '数据') : '信息'),
    h('ul', { id: 'list' }, rows.map((row) => h('li', { key: row }, '监管沙盒第' + row + '期'))),
    n % 4 === 0 ? h('p', { id: 'now-and-then' }, '区块链备案') : null,
    h('p', { id: 'policy' }, n % 2 ? '数字人民币试点继续扩大' : '智能合约只能用于经备案的支付场景'));
}
const root = createRoot(document.getElementById('app'));
flushSync(() => root.render(h(App)));
window.draw = (n) => flushSync(() => set(n));
window.unmount = () => root.unmount();
`;

const VUE = `
import { createApp, h, nextTick, ref } from 'vue/dist/vue.runtime.esm-bundler.js';
const n = ref(0);
const app = createApp({
  render() {
    const rows = Array.from({ length: 6 }, (_, i) => (i + n.value) % 6);
    return [
      h('p', { id: 'count', title: '第' + n.value + '次软件' }, '第' + n.value + '次发布软件'),
      h('p', { id: 'joined' }, ['头', h('b', '发'), n.value % 2 ? '网络' : '', n.value % 3 ? h('i', '数据') : '信息']),
      h('ul', { id: 'list' }, rows.map((row) => h('li', { key: row }, '监管沙盒第' + row + '期'))),
      n.value % 4 === 0 ? h('p', { id: 'now-and-then' }, '区块链备案') : null,
      h('p', { id: 'policy' }, n.value % 2 ? '数字人民币试点继续扩大' : '智能合约只能用于经备案的支付场景'),
    ];
  },
});
app.mount('#app');
window.draw = async (to) => { n.value = to; await nextTick(); };
window.unmount = () => app.unmount();
`;

const require = createRequire(import.meta.url);
/** Where the libraries lie: the pages are bundled outside of the project. */
const PACKAGES = {
  'react-dom': dirname(require.resolve('react-dom/package.json')),
  react: dirname(require.resolve('react/package.json')),
  vue: dirname(require.resolve('vue/package.json')),
};

async function pageOf(code: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'liandu-framework-'));
  const entry = join(folder, 'app.js');
  writeFileSync(entry, code);
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: projectRoot,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    resolve: {
      alias: Object.entries(PACKAGES).map(([name, replacement]) => ({
        find: new RegExp(`^${name}(?=/|$)`),
        replacement,
      })),
    },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'app' } },
  });
  const [{ output }] = result as { output: { code: string }[] }[] as [{ output: { code: string }[] }];
  const script = output[0]!.code.replaceAll('</script', '<\\/script');
  return newsPage({ after: `<div id="app"></div><script>${script}</script>` });
}

declare global {
  interface Window {
    draw(n: number): Promise<void> | void;
    unmount(): void;
    thrown: string[];
  }
}

let bench: Bench;
beforeAll(async () => {
  bench = await startBench({ '/react.html': await pageOf(REACT), '/vue.html': await pageOf(VUE) });
});
afterAll(() => bench?.close());

const appOf = (page: Page) => page.locator('#app').innerHTML();

/** Renders again and again, some renderings in one task and some after the conversion of the one before. */
function drawOften(page: Page, from: number, to: number): Promise<void> {
  return page.evaluate(
    async ([first, last]) => {
      for (let n = first; n <= last; n++) {
        await window.draw(n);
        if (n % 5 === 0) await new Promise((resolve) => setTimeout(resolve, n % 50 === 0 ? 160 : 1));
      }
    },
    [from, to] as const,
  );
}

test.each(['/react.html', '/vue.html'])('%s renders a thousand times while annotated and converted', async (path) => {
  await storeSettings(bench, {});
  // What the library itself makes of the last renderings, without conversion.
  const plain = await bench.open(path);
  expect(await waitForPaint(plain)).toBe(true);
  await drawOften(plain, 1, 12);
  await plain.evaluate(() => window.draw(1_000));
  const expected = await appOf(plain);
  await plain.evaluate(() => window.draw(1_001));
  const expectedNext = await appOf(plain);
  await plain.close();

  const page = await bench.open(path);
  expect(await waitForPaint(page)).toBe(true);
  await storeSettings(bench, { script: 'TW' });
  await expect.poll(() => page.locator('#count').textContent()).toBe('第0次發布軟體');
  await drawOften(page, 1, 1_000);
  await expect.poll(() => page.locator('#count').textContent()).toBe('第1000次發布軟體');
  expect(await page.locator('#count').getAttribute('title')).toBe('第1000次軟體');
  await expect.poll(() => page.locator('#joined').innerHTML()).toMatch(/^頭<b>髮<\/b>(<!---->)?<i>資料<\/i>$/);
  await expect.poll(() => page.locator('#now-and-then').textContent()).toBe('區塊鏈備案');
  await expect.poll(() => page.locator('#policy').textContent()).toBe('智慧合約只能用於經備案的支付場景');
  await expect.poll(async () => (await readPainted(page)).map(({ text }) => text)).toContain('智慧合約');

  await storeSettings(bench, { script: 'original' });
  await expect.poll(() => appOf(page)).toBe(expected);
  // The library goes on from what it believes to stand there.
  await page.evaluate(() => window.draw(1_001));
  expect(await appOf(page)).toBe(expectedNext);
  await storeSettings(bench, { script: 'HK' });
  await expect.poll(() => page.locator('#count').textContent()).toBe('第1001次發布軟件');
  await page.evaluate(() => window.unmount());
  expect(await appOf(page)).toBe('');
  expect(bench.errors).toEqual([]);
  await page.close();
});
