import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import recognizers from '@microsoft/recognizers-text-suite';
import { zh } from 'chrono-node';
import { analyzeArticle, buildFactContext, collectMentions } from '../../lib/brain/analyze.ts';
import { findDates } from '../../lib/brain/dates.ts';
import { extractAmounts } from '../../lib/brain/facts/amount.ts';
import type { FactContext } from '../../lib/brain/facts/context.ts';
import { extractEvents } from '../../lib/brain/facts/event.ts';
import { extractFacts } from '../../lib/brain/facts/extract.ts';
import { extractFigures } from '../../lib/brain/facts/figure.ts';
import { takeSnapshot } from '../../lib/page/snapshot.ts';
import { loadBrain } from '../../scripts/analyze.ts';
import { loadHtml } from '../../scripts/load-html.ts';
import { makeContext } from '../brain/facts/make-context.ts';
import { SENTENCES } from '../brain/facts/numbers-heldout.ts';
import { UNSEEN } from '../brain/facts/numbers-unseen.ts';
import {
  chronoDates,
  compare,
  ownAmounts,
  ownDates,
  ownPercentages,
  type Reader,
  recognizerAmounts,
  recognizerDates,
  recognizerPercentages,
} from './facts-peers.ts';
import { median, printTable, type Row } from './table.ts';

const CHARACTERS = 5_000;
/** Characters of Chinese in 1 MB of UTF-8. */
const MEGABYTE = 333_333;
const modelArticle = fileURLToPath(new URL('../../../shared/corpus/seed/lucaijing-chengdu.html', import.meta.url));
const ANNOTATED = [...SENTENCES, ...UNSEEN];
const PUBLISHED = '2026-03-05';

/** Processor time so far, in ms: on a busy machine the clock would measure the other programs. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds of processor time, median of several runs after some that warm up. */
function time(run: () => unknown, runs = 9, warm = 3): number {
  for (let i = 0; i < warm; i++) run();
  return median(
    Array.from({ length: runs }, () => {
      const start = processorTime();
      run();
      return processorTime() - start;
    }),
  );
}

/** The annotated sentences over and over, a dozen to a paragraph. */
function makeProse(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++)
    text += ANNOTATED[i % ANNOTATED.length]!.text.replaceAll('\n', '') + (i % 12 === 11 ? '\n' : '');
  return text.slice(0, length);
}

const contextOf = (text: string): FactContext => makeContext(text, { published: PUBLISHED });

function rowsOf(title: string, ms: number, characters: number): Row[] {
  return [
    { name: `${title}, 5,000 characters`, value: (ms / characters) * CHARACTERS, unit: 'ms' },
    { name: `${title}, speed`, value: (characters * 3) / 1e3 / ms, unit: 'MB/s' },
  ];
}

function benchOwn(): Row[] {
  const kinds: [string, (c: FactContext) => unknown][] = [
    ['dates', findDates],
    ['amounts', extractAmounts],
    ['figures', extractFigures],
    ['events', extractEvents],
    ['all kinds', extractFacts],
  ];
  const [short, long] = [makeProse(CHARACTERS), makeProse(MEGABYTE)];
  const rows = kinds.flatMap(([name, extract]) =>
    rowsOf(
      `liandu, ${name}`,
      time(() => extract(contextOf(short)), 25, 10),
      CHARACTERS,
    ),
  );
  rows.push({ name: 'liandu, all kinds, 1 MB', value: time(() => extractFacts(contextOf(long)), 3, 1), unit: 'ms' });
  return rows;
}

/** The peers on the same 5,000 characters; Recognizers take seconds for some kinds, so they run once after a warm-up. */
function benchPeers(): Row[] {
  const text = makeProse(CHARACTERS);
  const { Chinese } = recognizers.Culture;
  const day = new Date(`${PUBLISHED}T12:00:00`);
  return [
    ...rowsOf(
      'chrono-node, dates',
      time(() => zh.hans.parse(text, day), 3, 1),
      CHARACTERS,
    ),
    ...rowsOf(
      'Recognizers, dates',
      time(() => recognizers.recognizeDateTime(text, Chinese, undefined, day), 1, 1),
      CHARACTERS,
    ),
    ...rowsOf(
      'Recognizers, currency',
      time(() => recognizers.recognizeCurrency(text, Chinese), 1, 1),
      CHARACTERS,
    ),
    ...rowsOf(
      'Recognizers, numbers',
      time(() => recognizers.recognizeNumber(text, Chinese), 1, 1),
      CHARACTERS,
    ),
    ...rowsOf(
      'Recognizers, percentages',
      time(() => recognizers.recognizePercentage(text, Chinese), 1, 1),
      CHARACTERS,
    ),
  ];
}

function benchAccuracy(): Row[] {
  const row = (name: string, kind: 'dates' | 'amounts' | '%', read: Reader): Row[] => {
    const { precision, recall } = compare(
      ANNOTATED,
      (sentence) =>
        kind === '%'
          ? (sentence.figures ?? []).flatMap((written) => /^(\S+) %/.exec(written)?.[1] ?? [])
          : kind === 'amounts'
            ? (sentence.amounts ?? []).map((written) => written.split(' ')[0]!)
            : (sentence.dates ?? []),
      read,
    );
    return [
      { name: `${name}, precision`, value: precision, unit: '' },
      { name: `${name}, recall`, value: recall, unit: '' },
    ];
  };
  return [
    ...row('liandu, dates', 'dates', ownDates),
    ...row('chrono-node, dates', 'dates', chronoDates),
    ...row('Recognizers, dates', 'dates', recognizerDates),
    ...row('liandu, sums of money', 'amounts', ownAmounts),
    ...row('Recognizers, sums of money', 'amounts', recognizerAmounts),
    ...row('liandu, percentages', '%', ownPercentages),
    ...row('Recognizers, percentages', '%', recognizerPercentages),
  ];
}

/** What a rule may begin to read and never finish. */
const ADVERSARIAL = [
  '1',
  '12,345',
  '一万',
  '壹佰',
  '2025年3月5日',
  '3月',
  '(5%)',
  '甲(5%)、',
  '从5%升至',
  '5元',
  '1/',
  '第二、',
  '百分之',
  '(',
  '周三',
  '日前',
  '6个月内',
  '2025年3月5日起',
];

/** 250 KB and 1 MB of each unit: time that grows with the length takes four times as long. */
function benchAdversarial(): Row[] {
  const measured = ADVERSARIAL.map((unit) => {
    const run = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const c = contextOf(text);
      const start = processorTime();
      extractAmounts(c);
      extractFigures(c);
      extractEvents(c);
      return processorTime() - start;
    };
    const [small, large] = [run(MEGABYTE / 4), run(MEGABYTE)];
    return { unit, small, large, ratio: large / Math.max(small, 1) };
  });
  const slowest = measured.reduce((a, b) => (b.large > a.large ? b : a));
  const steepest = measured
    .filter(({ large }) => large > 200)
    .reduce((a, b) => (b.ratio > a.ratio ? b : a), measured[0]!);
  return [
    { name: `1 MB of ${slowest.unit}, the slowest of ${measured.length}`, value: slowest.large, unit: 'ms' },
    { name: `1 MB to 250 KB of ${slowest.unit}`, value: slowest.ratio, unit: 'times' },
    { name: `1 MB to 250 KB of ${steepest.unit}, the steepest`, value: steepest.ratio, unit: 'times' },
    { name: '1 MB to 250 KB, median', value: median(measured.map(({ ratio }) => ratio)), unit: 'times' },
  ];
}

async function benchModelArticle(): Promise<Row[]> {
  if (!existsSync(modelArticle)) return [];
  const brain = await loadBrain();
  const { snapshot } = takeSnapshot(loadHtml(modelArticle))!;
  const { script, region, terms } = analyzeArticle(snapshot, brain);
  const mentions = collectMentions(terms, brain.glossary);
  const run = () => extractFacts(buildFactContext({ snapshot, script, region, matches: terms, mentions }, brain.fold));
  const start = processorTime();
  run();
  const cold = processorTime() - start;
  return [
    { name: 'model article, all kinds, first time', value: cold, unit: 'ms' },
    { name: 'model article, all kinds, warm', value: time(run, 25, 10), unit: 'ms' },
  ];
}

/** Key facts: time beside what others would use, right and wrong on the annotated sentences, and growth with the length of hostile text. */
export async function printFacts(): Promise<void> {
  printTable('Key facts: time', [...(await benchModelArticle()), ...benchOwn()]);
  printTable(`Key facts: ${ANNOTATED.length} annotated sentences`, benchAccuracy());
  printTable('Key facts: hostile text', benchAdversarial());
  printTable('Key facts: what others take', benchPeers());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await printFacts();
