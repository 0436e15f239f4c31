import type { Page } from 'playwright-core';
import { waitForPaint } from '../../scripts/drive.ts';
import { policySentences } from '../brain/script/policy-sentences.ts';
import { storeSettings, workerOf } from '../e2e/extension-side.ts';
import { type Bench, modelArticle, startBench } from '../e2e/harness.ts';
import { newsPage, POLICY } from '../e2e/own-pages.ts';
import { median, type Row } from './table.ts';

const CHARACTERS = 513_000;

/** A page of our own sentences, one to four a paragraph, with a link in every fifth. */
function longPage(): string {
  const paragraphs = [...POLICY];
  for (let i = 0, length = 0; length < CHARACTERS; i++) {
    const count = 1 + (i % 4);
    const text = Array.from(
      { length: count },
      (_, j) => policySentences[(i * 3 + j * 5) % policySentences.length]!.mainland,
    );
    const paragraph = text.join('');
    length += paragraph.length;
    paragraphs.push(
      i % 5 === 0
        ? `${paragraph.slice(0, 6)}<a href="#">${paragraph.slice(6, 10)}</a>${paragraph.slice(10)}`
        : paragraph,
    );
  }
  return newsPage({ paragraphs });
}

declare global {
  interface Window {
    writes: { at: number; isSeen: boolean }[];
    tasks: number[];
  }
}

/** Notes when text changes, and every task over 50 ms. Clocks of the page and the worker are the same. */
function watchPage(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.writes = [];
    window.tasks = [];
    const seen = new Set(
      [...document.querySelectorAll('p')].slice(0, 60).filter((p) => p.getBoundingClientRect().top < innerHeight),
    );
    new PerformanceObserver((list) => {
      window.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ entryTypes: ['longtask'] });
    new MutationObserver((records) => {
      const isSeen = records.some(({ target }) => {
        const paragraph = target.parentElement?.closest('p');
        return !!paragraph && seen.has(paragraph);
      });
      window.writes.push({ at: Date.now(), isSeen });
    }).observe(document, { characterData: true, subtree: true });
  });
}

interface Switched {
  seen: number;
  all: number;
  first: number;
  longest: number;
}

/** Switches the forms and waits until nothing is written any more. Times in ms from the reader's choice on. */
async function switchTo(bench: Bench, page: Page, script: 'original' | 'TW' | 'HK'): Promise<Switched> {
  await page.evaluate(() => {
    window.writes = [];
    window.tasks = [];
  });
  // Where the choice is made, not where the bench asks for it: the way there is the debugger's.
  const start = await workerOf(bench).evaluate(async (value) => {
    const now = Date.now();
    await chrome.storage.local.set({ settings: { script: value } });
    return now;
  }, script);
  await page.waitForFunction(() => window.writes.length > 0 && Date.now() - window.writes.at(-1)!.at > 1_500, null, {
    timeout: 60_000,
    polling: 300,
  });
  const { writes, tasks } = await page.evaluate(() => ({ writes: window.writes, tasks: window.tasks }));
  const seen = writes.filter(({ isSeen }) => isSeen);
  return {
    first: writes[0]!.at - start,
    seen: (seen.at(-1) ?? writes[0]!).at - start,
    all: writes.at(-1)!.at - start,
    longest: Math.max(0, ...tasks),
  };
}

/** Characters of the page that are not what they were, by position. */
async function countWrong(page: Page, before: string): Promise<number> {
  const after = await page.evaluate(() => document.documentElement.outerHTML);
  let wrong = Math.abs(after.length - before.length);
  for (let i = 0; i < Math.min(after.length, before.length); i++) if (after[i] !== before[i]) wrong++;
  return wrong;
}

/** Heap of the page's process after a collection, in bytes; isolated worlds included. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function benchPage(bench: Bench, path: string, name: string): Promise<Row[]> {
  await storeSettings(bench, { script: 'original' });
  const page = await bench.open(path);
  await waitForPaint(page);
  await page.waitForTimeout(2_000);
  await watchPage(page);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  // The first time loads the dictionaries.
  await switchTo(bench, page, 'HK');
  const there: Switched[] = [];
  const back: Switched[] = [await switchTo(bench, page, 'original')];
  const heapBefore = await heapOf(page);
  let heap = 0;
  for (let i = 0; i < 5; i++) {
    there.push(await switchTo(bench, page, 'TW'));
    if (i === 0) heap = (await heapOf(page)) - heapBefore;
    back.push(await switchTo(bench, page, 'original'));
  }
  const wrong = await countWrong(page, before);
  await page.close();
  const of = (all: Switched[], pick: (one: Switched) => number) => median(all.map(pick));
  return [
    { name: `${name}: choice to visible part`, value: of(there, (s) => s.seen), unit: 'ms' },
    { name: `${name}: from first to last text written`, value: of(there, (s) => s.all - s.first), unit: 'ms' },
    { name: `${name}: choice to last text written`, value: of(there, (s) => s.all), unit: 'ms' },
    { name: `${name}: longest task over 50 ms`, value: Math.max(...there.map((s) => s.longest)), unit: 'ms' },
    { name: `${name}: back`, value: of(back, (s) => s.all), unit: 'ms' },
    { name: `${name}: longest task over 50 ms back`, value: Math.max(...back.map((s) => s.longest)), unit: 'ms' },
    { name: `${name}: heap more while converted`, value: heap / 1e6, unit: 'MB' },
    { name: `${name}: characters wrong after`, value: wrong, unit: '' },
  ];
}

/** What New Tongwentang publishes of itself on the model article and on 505,000 characters, warm, as one task: for comparison, not measured here. */
const NEW_TONGWENTANG: Row[] = [
  { name: 'New Tongwentang, published: model article, from', value: 21, unit: 'ms' },
  { name: 'New Tongwentang, published: model article, to', value: 31, unit: 'ms' },
  { name: 'New Tongwentang, published: model article, characters wrong after', value: 56, unit: '' },
  { name: 'New Tongwentang, published: 505,000 characters, from', value: 505, unit: 'ms' },
  { name: 'New Tongwentang, published: 505,000 characters, to', value: 575, unit: 'ms' },
  { name: 'New Tongwentang, published: 505,000 characters, longest task', value: 499, unit: 'ms' },
  { name: 'New Tongwentang, published: 505,000 characters, characters wrong after', value: 5_820, unit: '' },
];

/** Conversion of the model article and of a page of 513,000 characters and back, from the reader's choice on, medians of five. */
export async function benchConversionInPage(): Promise<Row[]> {
  const article = modelArticle();
  const bench = await startBench({ '/long.html': longPage(), ...(article ? { '/model.html': article } : {}) });
  try {
    return [
      ...(article ? await benchPage(bench, '/model.html', 'model article') : []),
      ...(await benchPage(bench, '/long.html', 'page of 513,000 characters')),
      ...NEW_TONGWENTANG,
    ];
  } finally {
    await bench.close();
  }
}
