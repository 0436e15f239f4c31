import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Own } from '../../lib/own/own.ts';
import { readCard, readPainted, waitForCard, waitForPaint } from '../../scripts/drive.ts';
import { flatten, readDialog } from './card-inside.ts';
import { stopWorker, workerOf } from './extension-side.ts';
import { type Bench, serialize, startBench } from './harness.ts';
import { newsPage, POLICY } from './own-pages.ts';

// The reader's own lists on a page: stored as the options page stores them, read by the worker.

const TITLE = '两地试点数字人民币缴税 商户可当日到账';
const PAGE = newsPage({
  title: TITLE,
  paragraphs: [
    ...POLICY,
    '税务部门介绍，纳税人用数字人民币钱包缴税后，由清分平台当日入库，清分平臺的规则另行公布，智能合约自动核对。',
  ],
});

const entry = (number: number, term: string, fields: object = {}) => ({
  id: `own:${String(number).padStart(8, '0')}`,
  term,
  otherNames: [],
  reading: '',
  english: '',
  definition: '',
  ...fields,
});
const PLATFORM = entry(1, '清分平台', { english: 'clearing platform', definition: '把一笔钱按规则分到各级金库的系统' });
const CONTRACT = entry(2, '智能合約', { reading: 'zhì-néng', definition: 'the term as our desk uses it' });
const CONTRACT_TOO = entry(3, '智能合约', { definition: '法务部另有说法：以合同文本为准' });
const lists = (on = true): Own['lists'] => [
  { id: 'one', name: '税务词表', on, entries: [PLATFORM, CONTRACT] },
  { id: 'two', name: '法务词表', on, entries: [CONTRACT_TOO] },
];

let generation = 0;

/** Stores lists as lib/app/own-slots.ts does: the next generation in the slot of the older one. */
async function storeOwn(bench: Bench, own: Partial<Own>): Promise<void> {
  generation++;
  const text = JSON.stringify({ version: 1, lists: [], hidden: [], keptWords: [], ...own });
  await workerOf(bench).evaluate(
    async ([slot, content, number]) => {
      const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content)));
      const checksum = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      await chrome.storage.local.set({ [slot]: { generation: number, checksum }, [`${slot}.text`]: content });
    },
    [generation % 2 ? 'own.a' : 'own.b', text, generation] as const,
  );
}

async function painted(page: Page): Promise<string[]> {
  return (await readPainted(page, ['note-a', 'note-b', 'note-c', 'note-d', 'note-e'])).map(({ name, text }) =>
    name === 'note-e' ? `own:${text}` : text,
  );
}

describe("the reader's own lists on a page", () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench({ '/tax.html': PAGE });
  });
  afterAll(() => bench?.close());

  test('own terms are painted in both scripts, in a paint of their own, and win over built-in ones', async () => {
    await storeOwn(bench, { lists: lists() });
    const page = await bench.open('/tax.html');
    await waitForPaint(page);
    const terms = await painted(page);
    expect(terms).toEqual(expect.arrayContaining(['own:清分平台', 'own:清分平臺', 'own:智能合约', '数字人民币']));
    expect(terms).not.toContain('智能合约');
    await page.close();
  });

  test('the card of an own term shows what the reader wrote, and the name of the list', async () => {
    const page = await bench.open('/tax.html');
    await waitForPaint(page);
    await pointAtOwn(page, '清分平台');
    const card = await waitForCard(page, 'clearing platform');
    for (const part of ['清分平台', '把一笔钱按规则分到各级金库的系统', 'Your glossary', '税务词表'])
      expect(card!.text).toContain(part);
    for (const part of ['topic.', 'kind.', 'undefined', 'Source']) expect(card!.text).not.toContain(part);
    await page.close();
  });

  test('several entries of one name are all on the card, own ones first; their links go and come back to all of them', async () => {
    const page = await bench.open('/tax.html');
    await waitForPaint(page);
    await pointAtOwn(page, '智能合约');
    const card = (await waitForCard(page, 'the term as our desk uses it'))!;
    const order = ['the term as our desk uses it', 'Also called so', '以合同文本为准', 'smart contract'];
    const places = order.map((part) => card.text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const headings = flatten((await readDialog(page))!).filter(({ role }) => role === 'heading');
    // The third is called as the list's own 智能合約 is not: headwords stand only where they differ.
    expect(headings.map(({ name, level }) => `${level} ${name}`)).toEqual([
      '2 智能合約',
      '3 Also called so',
      '4 智能合约',
      '4 智能合约',
    ]);
    const buttons = flatten((await readDialog(page))!).filter(({ role }) => role === 'button');
    const link = buttons.findLast(({ name }) => /\p{Script=Han}/u.test(name))!;
    await card.click(link.name);
    await expect.poll(async () => (await readCard(page))?.text.includes('the term as our desk uses it')).toBe(false);
    await (await readCard(page))!.click('Back');
    const back = await waitForCard(page, 'the term as our desk uses it');
    expect(back!.text).toContain('以合同文本为准');
    await page.close();
  });

  test('a page that is open picks up every change of the lists, and hidden entries, without a change of its own', async () => {
    await storeOwn(bench, {});
    const page = await bench.open('/tax.html');
    await waitForPaint(page);
    const before = await serialize(page);
    expect(await painted(page)).toContain('智能合约');
    expect((await painted(page)).some((term) => term.startsWith('own:'))).toBe(false);

    await storeOwn(bench, { lists: lists() });
    await expect.poll(() => painted(page)).toContain('own:清分平台');
    await storeOwn(bench, { lists: lists(false) });
    await expect.poll(() => painted(page)).not.toContain('own:清分平台');
    expect(await painted(page)).toContain('智能合约');
    await storeOwn(bench, { hidden: ['smart-contract'] });
    await expect.poll(() => painted(page)).not.toContain('智能合约');
    expect(await painted(page)).toContain('数字人民币');
    await storeOwn(bench, {});
    await expect.poll(() => painted(page)).toContain('智能合约');
    expect(await serialize(page)).toBe(before);
    await page.close();
  });

  test('a worker that was stopped knows the lists again', async () => {
    await storeOwn(bench, { lists: lists() });
    const first = await bench.open('/tax.html');
    await waitForPaint(first);
    await stopWorker(first);
    const page = await bench.open('/tax.html');
    await waitForPaint(page);
    expect(await painted(page)).toContain('own:清分平台');
    await first.close();
    await page.close();
  });

  test('what is kept for a quick start is made behind a change, and where it is stale, damaged or gone the same is painted and shown', async () => {
    await storeOwn(bench, { lists: lists(), keptWords: ['网络'] });
    const kept = () => workerOf(bench).evaluate(async () => (await chrome.storage.local.get('own.names'))['own.names']);
    const checksum = () =>
      workerOf(bench).evaluate(
        async (slot) => ((await chrome.storage.local.get(slot))[slot] as { checksum: string }).checksum,
        generation % 2 ? 'own.a' : 'own.b',
      );
    const settled = async () => ((await kept()) as { of: string } | undefined)?.of.endsWith(await checksum()) ?? false;
    await expect.poll(settled).toBe(true);
    const damages = [
      { 'own.names': { of: 'x', data: '', checksum: '', parts: [] } },
      { 'own.texts.0': 'x' },
      { 'own.names': null, 'own.texts.0': null },
    ];
    for (const damage of [{}, ...damages]) {
      const before = await bench.open('/tax.html');
      await waitForPaint(before);
      await workerOf(bench).evaluate((items) => chrome.storage.local.set(items), damage);
      await stopWorker(before);
      const page = await bench.open('/tax.html');
      await waitForPaint(page);
      expect(await painted(page)).toEqual(expect.arrayContaining(['own:清分平台', 'own:智能合约', '数字人民币']));
      await pointAtOwn(page, '清分平台');
      expect((await waitForCard(page, 'clearing platform'))!.text).toContain('把一笔钱按规则分到各级金库的系统');
      await before.close();
      await page.close();
    }
  });

  test('20,000 entries: the page is painted, the built-in terms too', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      entry(100_000 + at, `第${at}号清算业务`, { definition: '为测试而写的一条说明' }),
    );
    await storeOwn(bench, { lists: [...lists(), { id: 'many', name: '大词表', on: true, entries: many }] });
    const page = await bench.open('/tax.html');
    await waitForPaint(page);
    await expect.poll(() => painted(page)).toContain('own:清分平台');
    expect(await painted(page)).toContain('数字人民币');
    await page.close();
  });

  test('nothing was logged', () => {
    expect(bench.errors).toEqual([]);
  });
});

/** `pointAt` knows the built-in paints only. */
async function pointAtOwn(page: Page, text: string): Promise<void> {
  const find = async () => (await readPainted(page, ['note-e'])).find((term) => term.text === text)!;
  const { y } = await find();
  await page.evaluate((top) => window.scrollBy({ top: top - innerHeight / 2, behavior: 'instant' }), y);
  const now = await find();
  await page.mouse.move(now.x - 40, now.y + 60);
  await page.mouse.move(now.x, now.y, { steps: 4 });
}
