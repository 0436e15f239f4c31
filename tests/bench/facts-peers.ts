import recognizers from '@microsoft/recognizers-text-suite';
import { zh } from 'chrono-node';
import { findAllDates } from '../../lib/brain/dates.ts';
import { extractAmounts } from '../../lib/brain/facts/amount.ts';
import { extractFigures } from '../../lib/brain/facts/figure.ts';
import { makeContext } from '../brain/facts/make-context.ts';
import type { NumberedSentence } from '../brain/facts/numbers-heldout.ts';

// What others would use for dates, money and percentages in Chinese, on the same sentences. Each library gets the benefit of the doubt: where it
// offers several readings, one that is right counts; its times, durations and numbers that nobody asked for are not held against it; currencies
// are not compared.

/** A reader gives for one sentence lists of readings: each item one expression, each reading of it one string as the annotation writes it. */
export type Reader = (sentence: NumberedSentence) => string[][];

const PUBLISHED = '2026-03-05';
const publishedOf = ({ published }: NumberedSentence) => published ?? PUBLISHED;
const dayOf = (sentence: NumberedSentence) => new Date(`${publishedOf(sentence)}T12:00:00`);

const contextOf = (sentence: NumberedSentence) =>
  makeContext(sentence.text, { published: publishedOf(sentence), region: sentence.region ?? 'CN' });

export const ownDates: Reader = (sentence) =>
  findAllDates(contextOf(sentence)).map(({ date, until }) => [until ? `${date}/${until}` : date]);
export const ownAmounts: Reader = (sentence) =>
  extractAmounts(contextOf(sentence)).map(({ value, upTo }) => [range(value, upTo)]);
export const ownPercentages: Reader = (sentence) =>
  extractFigures(contextOf(sentence)).flatMap(({ value, upTo, unit }) => (unit === '%' ? [[range(value, upTo)]] : []));

const range = (value: number, upTo: number | null) => (upTo === null ? `${value}` : `${value}..${upTo}`);

export const chronoDates: Reader = (sentence) => {
  const locale = sentence.region && sentence.region !== 'CN' ? zh.hant : zh.hans;
  const write = (part: {
    isCertain(name: 'day' | 'month'): boolean;
    get(name: 'year' | 'month' | 'day'): number | null;
  }) => {
    const month = `${part.get('year')}-${String(part.get('month')).padStart(2, '0')}`;
    if (part.isCertain('day')) return `${month}-${String(part.get('day')).padStart(2, '0')}`;
    return part.isCertain('month') ? month : `${part.get('year')}`;
  };
  return locale
    .parse(sentence.text, dayOf(sentence))
    .map(({ start, end }) => [end ? `${write(start)}/${write(end)}` : write(start)]);
};

interface Resolution {
  type?: string;
  value?: string;
  start?: string;
  end?: string;
}

const { Chinese } = recognizers.Culture;

export const recognizerDates: Reader = (sentence) =>
  recognizers
    .recognizeDateTime(sentence.text, Chinese, undefined, dayOf(sentence))
    .filter(({ typeName }) => /\.(?:date|daterange|datetime|datetimerange)$/.test(typeName))
    .map(({ resolution }) => ((resolution?.values ?? []) as Resolution[]).flatMap(writeResolution));

/** A range as the annotation would write it: a year, quarter or month as such, half a year as its year. */
function writeResolution({ value, start, end }: Resolution): string[] {
  if (value) return [value.slice(0, 10)];
  if (!start || !end) return [];
  const [from, to] = [start.slice(0, 10), end.slice(0, 10)];
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const readings = [`${from}/${to}`, `${from}/${dayBefore(to)}`];
  if (from.slice(8) === '01' && to.slice(8) === '01') {
    if (months <= 12) readings.push(from.slice(0, 4));
    if (months === 1) readings.push(from.slice(0, 7));
    if (months === 3) readings.push(`${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`);
    readings.push(`${from.slice(0, 7)}/${dayBefore(to).slice(0, 7)}`, `${from.slice(0, 7)}/${to.slice(0, 7)}`);
    readings.push(`${from.slice(0, 4)}/${dayBefore(to).slice(0, 4)}`, `${from.slice(0, 4)}/${to.slice(0, 4)}`);
  }
  // 月底, 下旬, 近日: some days of a month.
  if (months <= 1) readings.push(from.slice(0, 7));
  return readings;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

export const recognizerAmounts: Reader = (sentence) =>
  recognizers
    .recognizeCurrency(sentence.text, Chinese)
    .map(({ resolution }) => Number(resolution?.value))
    .filter((value) => value > 0)
    .map((value) => [`${value}`]);

export const recognizerPercentages: Reader = (sentence) =>
  recognizers
    .recognizePercentage(sentence.text, Chinese)
    .map(({ resolution }) => [`${Number.parseFloat(String(resolution?.value))}`]);

export interface Accuracy {
  precision: number;
  recall: number;
}

/** Compares a reader with the annotation of a kind. Of a range that is read as two numbers, the upper one is no mistake. */
export function compare(
  sentences: readonly NumberedSentence[],
  wantedOf: (sentence: NumberedSentence) => readonly string[],
  read: Reader,
): Accuracy {
  let [right, extra, wanted] = [0, 0, 0];
  for (const sentence of sentences) {
    const left = [...wantedOf(sentence)];
    wanted += left.length;
    const upper = new Set(left.flatMap((item) => item.split('..').slice(1)));
    for (const readings of read(sentence)) {
      const found = left.findIndex((item) => readings.includes(item) || readings.includes(item.split('..')[0]!));
      if (found >= 0) {
        right++;
        left.splice(found, 1);
      } else if (!readings.some((reading) => upper.has(reading))) {
        extra++;
      }
    }
  }
  return { precision: right / (right + extra || 1), recall: right / (wanted || 1) };
}
