import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import { type BuiltInGlossary, loadGlossary } from '../../lib/glossary/index.ts';
import { listWrittenNames } from '../../lib/glossary/names.ts';
import { validateGlossary } from '../../lib/glossary/validate.ts';
import { exportOwn } from '../../lib/own/export.ts';
import { planImport } from '../../lib/own/import.ts';
import { EMPTY_OWN, type Own } from '../../lib/own/own.ts';
import { compileOwn } from '../../lib/own/own-names.ts';
import { buildGlossary, loadOracles } from '../../scripts/build/glossary.ts';
import { glossaryDir, loadLanguage, readGlossary } from '../../scripts/build/read-glossary.ts';
import { median, printTable, type Row } from './table.ts';

const BYTES = 1_000_000;
const OWN_COUNT = 20_000;

/** Milliseconds, median of several runs after as many that warm up: what takes a few milliseconds is compiled only by then. */
function time(run: () => unknown, runs = 9): number {
  for (let i = 0; i < runs; i++) run();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

/**
 * Chinese text of 1 MB in UTF-8. The definitions of the glossary are the hardest there is, a term every ten characters; an article has one every thirty, which
 * is what the second text, with plain prose in between, is like.
 */
function makeTexts(definitions: readonly string[]): { dense: string; article: string } {
  const prose =
    '会议认为，今年以来各地各部门认真落实要求，工作取得了明显进展，但也要看到困难和问题还不少。下一步，要继续坚持问题导向，' +
    '广泛听取企业和群众的意见，把好事办好、实事办实。与会人员还就具体安排作了交流，并到现场了解情况，提出改进的办法。';
  const fill = (parts: readonly string[]) => {
    let text = '';
    for (let i = 0; text.length * 3 < BYTES; i++) text += `${parts[i % parts.length]}\n`;
    return text;
  };
  return { dense: fill(definitions), article: fill(definitions.flatMap((definition) => [definition, prose])) };
}

/** Bytes of JavaScript heap that stay after `make`. The asset and the code table lie outside it and are known in size. */
function measureHeap<T>(make: () => T): { bytes: number; kept: T } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = make();
  collect();
  return { bytes: process.memoryUsage().heapUsed - before, kept };
}

export async function benchMatching(): Promise<Row[]> {
  const { entries } = validateGlossary(readGlossary(glossaryDir).files, loadLanguage());
  const bytes = buildGlossary(undefined, () => {});
  const names = [...new Set(entries.flatMap((entry) => listWrittenNames(entry).map(({ text }) => text)))];
  const { dense, article } = makeTexts(entries.map((entry) => entry.zh));

  const memory = measureHeap(() => {
    const glossary = loadGlossary(bytes);
    glossary.match(article.slice(0, 5_000));
    return glossary;
  });
  const glossary = memory.kept;
  const rows: Row[] = [
    { name: 'entries', value: entries.length, unit: '' },
    { name: 'names', value: names.length, unit: '' },
    { name: 'asset', value: bytes.length / 1024, unit: 'KB' },
    { name: 'load', value: time(() => loadGlossary(bytes)), unit: 'ms' },
    {
      name: 'load and first match of 5,000 characters',
      value: time(() => loadGlossary(bytes).match(article.slice(0, 5_000))),
      unit: 'ms',
    },
    { name: 'JavaScript heap after a match', value: memory.bytes / 1024, unit: 'KB' },
    { name: 'asset and code table in memory', value: bytes.length / 1024 + 128, unit: 'KB' },
  ];
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const expression = new RegExp(
    longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'),
    'g',
  );
  const automaton = new AhoCorasick(names);
  for (const [kind, text] of Object.entries({ article, dense })) {
    const megabytes = Buffer.byteLength(text) / 1e6;
    const speed = (run: () => unknown, runs?: number) => megabytes / (time(run, runs) / 1000);
    rows.push(
      { name: `Liandu, ${kind} text`, value: speed(() => glossary.match(text)), unit: 'MB/s' },
      { name: `  terms found`, value: glossary.match(text).length, unit: '' },
      {
        name: `@monyone/aho-corasick/greedy, ${kind} text`,
        value: speed(() => automaton.matchInText(text), 5),
        unit: 'MB/s',
      },
      { name: `one RegExp, ${kind} text`, value: speed(() => text.match(expression), 3), unit: 'MB/s' },
    );
  }
  rows.push({ name: '@monyone/aho-corasick: build', value: time(() => new AhoCorasick(names), 5), unit: 'ms' });
  return [...rows, ...benchOwn(glossary, article, makeOwn(entries.map((entry) => entry.zh).join('')))];
}

/** Entries that a reader might have, 20,000 of them: names of four to seven characters out of the words of the glossary's prose. */
function makeOwn(prose: string): Own {
  const words = prose.match(/\p{Script=Han}{2,3}/gu)!;
  let seed = 1;
  const draw = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return words[(seed >>> 8) % words.length]!;
  };
  const entries = Array.from({ length: OWN_COUNT }, (_, index) => ({
    id: `own:${String(index).padStart(8, '0')}`,
    term: draw() + draw(),
    otherNames: index % 3 === 0 ? [draw() + draw()] : [],
    reading: '',
    english: `an expression of the trade, number ${index}`,
    definition: `为了测量而写的第${index}条说明，长短与真实的词表差不多，大约有四十个字。`,
  }));
  return { lists: [{ id: 'list', name: '大词表', on: true, entries }], hidden: [], keptWords: [] };
}

function benchOwn(glossary: BuiltInGlossary, article: string, own: Own): Row[] {
  const { fold } = loadOracles();
  const memory = measureHeap(() => compileOwn(own, fold)!);
  const joined = glossary.withExtra(memory.kept);
  const { trie, names } = memory.kept.layer;
  const arrays = [trie.base, trie.check, trie.codeOf, names.firstName, names.entryOf, names.flags, names.regionOf];
  const csv = exportOwn(own, 'csv', 'list');
  const json = JSON.stringify(own);
  const megabytes = Buffer.byteLength(article) / 1e6;
  return [
    { name: `own entries`, value: OWN_COUNT, unit: '' },
    { name: '  stored, one generation', value: Buffer.byteLength(json) / 1e6, unit: 'MB' },
    { name: '  parse', value: time(() => JSON.parse(json)), unit: 'ms' },
    { name: '  compile', value: time(() => compileOwn(own, fold)), unit: 'ms' },
    { name: '  arrays', value: arrays.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1024, unit: 'KB' },
    { name: '  JavaScript heap', value: memory.bytes / 1024, unit: 'KB' },
    { name: '  article text', value: megabytes / (time(() => joined.match(article)) / 1000), unit: 'MB/s' },
    { name: '  terms found', value: joined.match(article).length, unit: '' },
    {
      name: '  import of as many rows of CSV',
      value: time(() => planImport(csv, 'a.csv', EMPTY_OWN, null), 5),
      unit: 'ms',
    },
    { name: '  import once more, all known', value: time(() => planImport(csv, 'a.csv', own, 'list'), 5), unit: 'ms' },
    { name: '  export as CSV', value: time(() => exportOwn(own, 'csv', 'list'), 5), unit: 'ms' },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printTable('Matching', await benchMatching());
