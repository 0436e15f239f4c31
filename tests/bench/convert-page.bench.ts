import type { Page } from 'playwright-core';
import { waitForPaint } from '../../scripts/drive.ts';
import { policySentences } from '../brain/script/policy-sentences.ts';
import { storeSettings } from '../e2e/extension-side.ts';
import { type Bench, startBench } from '../e2e/harness.ts';
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
  const start = Date.now();
  await storeSettings(bench, { script });
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

/** Conversion of a page of 513,000 characters and back, from the reader's choice to the last node written, medians of three. */
export async function benchConversionInPage(): Promise<Row[]> {
  const bench = await startBench({ '/long.html': longPage() });
  try {
    const page = await bench.open('/long.html');
    await waitForPaint(page);
    await page.waitForTimeout(2_000);
    await watchPage(page);
    // The first time loads the dictionaries.
    await switchTo(bench, page, 'HK');
    const there: Switched[] = [];
    const back: Switched[] = [await switchTo(bench, page, 'original')];
    for (let i = 0; i < 3; i++) {
      there.push(await switchTo(bench, page, 'TW'));
      back.push(await switchTo(bench, page, 'original'));
    }
    const of = (all: Switched[], pick: (one: Switched) => number) => median(all.map(pick));
    return [
      { name: 'page of 513,000 characters: choice to visible part', value: of(there, (s) => s.seen), unit: 'ms' },
      { name: 'page of 513,000 characters: from there to all', value: of(there, (s) => s.all - s.first), unit: 'ms' },
      { name: 'page of 513,000 characters: longest task', value: Math.max(...there.map((s) => s.longest)), unit: 'ms' },
      { name: 'page of 513,000 characters: back', value: of(back, (s) => s.all), unit: 'ms' },
      {
        name: 'page of 513,000 characters: longest task back',
        value: Math.max(...back.map((s) => s.longest)),
        unit: 'ms',
      },
    ];
  } finally {
    await bench.close();
  }
}
