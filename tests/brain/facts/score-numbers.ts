import { findAllDates } from '../../../lib/brain/dates.ts';
import { extractAmounts } from '../../../lib/brain/facts/amount.ts';
import { extractEvents } from '../../../lib/brain/facts/event.ts';
import { extractFigures } from '../../../lib/brain/facts/figure.ts';
import { bigramsOf } from '../../../lib/brain/facts/restatement.ts';
import type { FigureFact } from '../../../lib/model.ts';
import { makeContext } from './make-context.ts';
import type { NumberedSentence } from './numbers-heldout.ts';

export type NumberKind = 'dates' | 'amounts' | 'figures' | 'events' | 'subjects' | 'changes';

export interface NumberTally {
  right: number;
  missed: string[];
  extra: string[];
}

/** Share of the annotated words' character pairs that what was read has to hold. */
const SAME_EVENT = 0.5;

const range = (value: number, upTo: number | null) => (upTo === null ? `${value}` : `${value}..${upTo}`);

/** A figure as the annotation writes it, without subject and change; fractions to three places. */
function writeFigure({ value, upTo, unit, text }: FigureFact): string {
  if (unit === '') return Number.isInteger(value) ? `${value}` : `${Math.floor(value * 1000) / 1000} ${text}`;
  return `${range(value, upTo)} ${unit}`;
}

function writeChange(figure: FigureFact): string {
  const { change } = figure;
  if (!change) return '';
  return `${change.direction === 'up' ? '^' : 'v'}${change.basis ?? ''}${change.from === null ? '' : `<${change.from}`}`;
}

/** Reads the sentences and compares what was read with what was annotated, each kind for itself. */
export function scoreNumbers(sentences: readonly NumberedSentence[]): Record<NumberKind, NumberTally> {
  const empty = (): NumberTally => ({ right: 0, missed: [], extra: [] });
  const tallies = {
    dates: empty(),
    amounts: empty(),
    figures: empty(),
    events: empty(),
    subjects: empty(),
    changes: empty(),
  };
  for (const sentence of sentences) {
    const c = makeContext(sentence.text, {
      published: sentence.published ?? '2026-03-05',
      region: sentence.region ?? 'CN',
      script: sentence.region && sentence.region !== 'CN' ? 'Hant' : 'Hans',
    });
    const at = sentence.text.slice(0, 24);
    const compare = (kind: NumberKind, wanted: readonly string[], read: readonly string[]) => {
      const left = [...read];
      for (const item of wanted) {
        const found = left.indexOf(item);
        if (found < 0) tallies[kind].missed.push(`${item} (${at})`);
        else {
          tallies[kind].right++;
          left.splice(found, 1);
        }
      }
      tallies[kind].extra.push(...left.map((item) => `${item} (${at})`));
    };
    compare(
      'dates',
      sentence.dates ?? [],
      findAllDates(c).map(({ date, until }) => (until ? `${date}/${until}` : date)),
    );
    compare(
      'amounts',
      sentence.amounts ?? [],
      extractAmounts(c).map(({ value, upTo, currency }) => `${range(value, upTo)} ${currency}`),
    );
    const figures = extractFigures(c);
    const wanted = (sentence.figures ?? []).map((written) => {
      const [, plain, subject, change] = /^(.*?)(?: @(.*?))?(?: ([\^v].*))?$/.exec(written)!;
      return { plain: plain!, subject, change };
    });
    compare(
      'figures',
      wanted.map(({ plain }) => plain),
      figures.map(writeFigure),
    );
    compare(
      'subjects',
      wanted.flatMap(({ plain, subject }) => (subject ? `${plain} @${subject}` : [])),
      figures.flatMap((figure) => (figure.subject ? `${writeFigure(figure)} @${figure.subject}` : [])),
    );
    compare(
      'changes',
      wanted.flatMap(({ plain, change }) => (change ? `${plain} ${change}` : [])),
      figures.flatMap((figure) => (figure.change ? `${writeFigure(figure)} ${writeChange(figure)}` : [])),
    );
    const events = extractEvents(c);
    const left = [...events];
    for (const item of sentence.events ?? []) {
      const space = item.indexOf(' ');
      const [date, words] = [item.slice(0, space), bigramsOf(item.slice(space + 1))];
      const found = left.findIndex((event) => {
        const read = bigramsOf(event.what);
        return event.date === date && [...words].filter((pair) => read.has(pair)).length / words.size >= SAME_EVENT;
      });
      if (found < 0) tallies.events.missed.push(`${item} (${at})`);
      else {
        tallies.events.right++;
        left.splice(found, 1);
      }
    }
    tallies.events.extra.push(...left.map(({ date, what }) => `${date} ${what} (${at})`));
  }
  return tallies;
}
