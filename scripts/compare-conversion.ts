import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';
import type { Config } from '../lib/brain/script/configs.ts';
import { type Conversion, loadConversion } from '../lib/brain/script/convert.ts';
import { applyPieces, mapOffsets, type Piece } from '../lib/brain/script/pieces.ts';
import { buildConversion } from './build/conversion.ts';
import { JUDGED_LISTS, readJudgements } from './build/conversion-lists.ts';

// npx tsx scripts/compare-conversion.ts [--write]: what Liandu and opencc-js convert differently on the pages of ../shared/corpus, by word, with counts. Writes
// docs/conversion-differences.tsv on request, keeping the judgements that stand there.

export const CORPUS = fileURLToPath(new URL('../../shared/corpus/pages/', import.meta.url));
export const DIFFERENCES = fileURLToPath(new URL('../docs/conversion-differences.tsv', import.meta.url));

/** The directions compared. From traditional characters the pages are brought there by opencc-js first. */
export const COMPARED: readonly { config: Config; via: 'tw' | 'hk' | 't' | null }[] = [
  { config: 's2t', via: null },
  { config: 's2tw', via: null },
  { config: 's2twp', via: null },
  { config: 's2hk', via: null },
  { config: 's2hkp', via: null },
  { config: 't2s', via: 't' },
  { config: 'tw2s', via: 'tw' },
  { config: 'tw2sp', via: 'tw' },
  { config: 'hk2s', via: 'hk' },
  { config: 'hk2sp', via: 'hk' },
  { config: 't2tw', via: 't' },
  { config: 't2hk', via: 't' },
];

/** One pair of words, as both write it. */
export interface Difference {
  configs: Set<Config>;
  /** The word that was converted, at most a few characters; - where only forms of characters differ. */
  source: string;
  ours: string;
  theirs: string;
  count: number;
}

/** Text between the tags of a page, line by line; only lines that hold Chinese. */
export function readLines(path: string): string[] {
  const html = readFileSync(path, 'utf8').replace(/<(script|style|template)\b.*?<\/\1>/gis, '\n');
  const lines = html.replace(/<[^>]*>/g, '\n').split('\n');
  // Kana is Japanese, which is never converted.
  return lines
    .map((line) => line.trim())
    .filter((line) => /[\u4e00-\u9fff]/.test(line) && !/[\u3041-\u3096\u30a1-\u30fa]/.test(line));
}

function readCorpus(folder: string): ReadonlySet<string> {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return new Set(pages.sort().flatMap((name) => readLines(join(folder, name))));
}

/** What opencc-js makes of a text in this direction. */
export function createOracle(config: Config): (text: string) => string {
  const [, from, to] = /^(\w+?)2(\w+)$/.exec(config)!;
  const place: Record<string, string> = { s: 'cn' };
  const ends = to === 'sp' ? { from: `${from}p`, to: 'cn' } : { from: place[from!] ?? from, to: place[to!] ?? to };
  return Converter(ends as { from: 'cn'; to: 'tw' });
}

/**
 * The places where two conversions of one text differ, as ranges of the source. The second comes without pieces: where lengths differ it is aligned by the
 * nearest characters that both have after the place.
 */
export function findDifferences(
  text: string,
  pieces: readonly Piece[],
  theirs: string,
): { start: number; end: number; ours: string; theirs: string }[] {
  const ours = applyPieces(text, pieces);
  if (ours === theirs) return [];
  const map = mapOffsets(pieces, text.length);
  const found: { start: number; end: number; ours: string; theirs: string }[] = [];
  for (let i = 0, j = 0; i < ours.length || j < theirs.length; ) {
    if (i < ours.length && ours[i] === theirs[j]) {
      i++;
      j++;
      continue;
    }
    const [a, b] = nextCommon(ours, i, theirs, j);
    found.push({ start: map.toSource(i), end: map.toSource(a), ours: ours.slice(i, a), theirs: theirs.slice(j, b) });
    i = a;
    j = b;
  }
  return found;
}

/** How far behind a difference the texts are searched for where they meet again. */
const REACH = 12;

function nextCommon(a: string, i: number, b: string, j: number): [number, number] {
  for (let sum = 1; sum <= 2 * REACH; sum++) {
    // Equal lengths first: most differences are of one character for one.
    const half = sum / 2;
    const splits = Array.from({ length: sum + 1 }, (_, k) => k).sort((x, y) => Math.abs(x - half) - Math.abs(y - half));
    for (const k of splits) {
      const [x, y] = [i + k, j + sum - k];
      if (x > a.length || y > b.length) continue;
      if (x === a.length && y === b.length) return [x, y];
      if (a.slice(x, x + 2) === b.slice(y, y + 2) && x < a.length && y < b.length) return [x, y];
    }
  }
  return [a.length, b.length];
}

/** Characters that are one character in two forms: where only these differ, the word around them does not matter. Ours, theirs. */
const FORMS = new Set([
  ...'台臺 帳賬 布佈 濕溼 群羣 啟啓 峰峯 床牀 麵麪 盡儘 才纔 參蔘 個箇'.split(' '),
  ...Array.from('兌悅慍戶敘溫稅脫蘊說醞銳閱', (form, i) => form + '兑悦愠户敍温税脱藴説醖鋭閲'[i]),
]);

function differInForm(ours: string, theirs: string): boolean {
  return ours.length === theirs.length && Array.from(ours).every((c, i) => c === theirs[i] || FORMS.has(c + theirs[i]));
}

/** The word at a range: the pieces that touch it or else a word of OpenCC's regional lists; else, where one character would stand alone, one more each side. */
export function wordAt(
  text: string,
  pieces: readonly Piece[],
  start: number,
  end: number,
  regional: ReadonlySet<string>,
): string {
  let from = start;
  let to = Math.max(end, start + 1);
  for (const piece of pieces) {
    if (piece.sourceEnd <= start || piece.sourceStart >= Math.max(end, start + 1)) continue;
    from = Math.min(from, piece.sourceStart);
    to = Math.max(to, piece.sourceEnd);
  }
  if (to - from > 1) return text.slice(from, to).slice(0, LONGEST);
  for (let length = 4; length > 1; length--) {
    for (let at = Math.max(0, start - length + 1); at <= start; at++) {
      const word = text.slice(at, at + length);
      if (regional.has(word)) return word;
    }
  }
  const isHan = (at: number) => /[\u3400-\u9fff]/.test(text[at] ?? '');
  return text.slice(isHan(from - 1) ? from - 1 : from, isHan(to) ? to + 1 : to);
}

/** A word pair shows at most so many characters of a page. */
const LONGEST = 8;

/** Keys of OpenCC's regional lists as they stand in texts of each script. */
function regionalWords(): ReadonlySet<string> {
  const toSimplified = Converter({ from: 't', to: 'cn' });
  const toTaiwan = Converter({ from: 't', to: 'tw' });
  const keys = JUDGED_LISTS.flatMap((name) => readJudgements(name).map(({ key }) => key));
  return new Set(keys.flatMap((key) => [key, toSimplified(key), toTaiwan(key)]));
}

/** All differences over the corpus, the most frequent first. */
export function compareCorpus(conversion: Conversion, folder = CORPUS): Difference[] {
  const lines = readCorpus(folder);
  const regional = regionalWords();
  const all = new Map<string, Difference>();
  for (const { config, via } of COMPARED) {
    const prepare = via ? Converter({ from: 'cn', to: via as 'tw' }) : (text: string) => text;
    const oracle = createOracle(config);
    for (const line of lines) {
      const text = prepare(line);
      const theirs = oracle(text);
      if (conversion.convert(text, config) === theirs) continue;
      const pieces = conversion.convertPieces(text, config);
      for (const place of findDifferences(text, pieces, theirs)) {
        const isForm = differInForm(place.ours, place.theirs);
        const source = isForm ? '-' : wordAt(text, pieces, place.start, place.end, regional);
        const key = keyOf({ source, ours: place.ours, theirs: place.theirs });
        const known = all.get(key);
        if (known) {
          known.count++;
          known.configs.add(config);
        } else all.set(key, { configs: new Set([config]), source, ours: place.ours, theirs: place.theirs, count: 1 });
      }
    }
  }
  return [...all.values()].sort((a, b) => b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** What a judgement is about: the word and how both write it, in whatever direction. */
export function keyOf({ source, ours, theirs }: Pick<Difference, 'source' | 'ours' | 'theirs'>): string {
  return [source, ours || '-', theirs || '-'].join('\t');
}

/** A judgement in docs/conversion-differences.tsv. */
export interface Judged {
  key: string;
  verdict: string;
  reason: string;
}

/** The judgements by key; empty where there is no file yet. */
export function readJudged(path = DIFFERENCES): Map<string, Judged> {
  if (!existsSync(path)) return new Map();
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    rows.map((line) => {
      const [source, ours, theirs, , , verdict, reason] = line.split('\t');
      const key = [source, ours, theirs].join('\t');
      return [key, { key, verdict: verdict!, reason: reason! }];
    }),
  );
}

const HEAD = `# Where Liandu and opencc-js 1.4.2 convert differently on the pages of the corpus. Written by scripts/compare-conversion.ts --write, which keeps the judgements.
# The word that is converted (- where only the form of a character differs); how Liandu writes what differs; how opencc-js does; directions; how often; verdict
# (ours right, either, theirs right); why. The most frequent first.
`;

/** The file of differences, with the judgements that are known; others are marked with a question mark. */
export function writeDifferences(
  head: string,
  found: readonly Difference[],
  judged: ReadonlyMap<string, Judged>,
): string {
  const rows = found.map((row) => {
    const { verdict, reason } = judged.get(keyOf(row)) ?? { verdict: '?', reason: '?' };
    return [keyOf(row), [...row.configs].join(','), row.count, verdict, reason].join('\t');
  });
  return `${head}${rows.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = compareCorpus(loadConversion(buildConversion()));
  if (process.argv.includes('--write')) writeFileSync(DIFFERENCES, writeDifferences(HEAD, found, readJudged()));
  else for (const row of found) process.stdout.write(`${keyOf(row)}\t${[...row.configs].join(',')}\t${row.count}\n`);
}
