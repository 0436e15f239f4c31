import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Conversion, loadConversion } from '../lib/brain/script/convert.ts';
import { buildConversion } from './build/conversion.ts';
import {
  CORPUS,
  type Difference,
  findDifferences,
  keyOf,
  readJudged,
  readLines,
  wordAt,
  writeDifferences,
} from './compare-conversion.ts';

// npx tsx scripts/compare-tongwen.ts [--write]: what Liandu and New Tongwentang's engine with its published dictionaries (tongwen-core) convert differently on
// three pages of ../shared/corpus. Writes docs/conversion-tongwen.tsv on request, keeping the judgements that stand there.

const PAGES = ['../seed/lucaijing-chengdu.html', 'P023.html', 'W009.html'];

export const TONGWEN_DIFFERENCES = fileURLToPath(new URL('../docs/conversion-tongwen.tsv', import.meta.url));

/** New Tongwentang's engine with the dictionaries that its own project publishes. It knows two directions: to the traditional characters of Taiwan, and back. */
export async function loadTongwen(): Promise<(text: string, toTraditional: boolean) => string> {
  // The package reads a constant of the browser when it is loaded, for the part that walks over pages.
  const scope = globalThis as { NodeFilter?: unknown };
  scope.NodeFilter ??= { SHOW_ELEMENT: 1, SHOW_TEXT: 4, FILTER_ACCEPT: 1, FILTER_REJECT: 2, FILTER_SKIP: 3 };
  const { createConverterMap, LangType } = createRequire(import.meta.url)(
    'tongwen-core',
  ) as typeof import('tongwen-core');
  const folder = fileURLToPath(new URL('../node_modules/tongwen-core/dictionaries/', import.meta.url));
  const read = (name: string) => JSON.parse(readFileSync(`${folder}${name}.json`, 'utf8')) as Record<string, string>;
  const { phrase } = createConverterMap({
    s2t: [read('s2t-char'), read('s2t-phrase')],
    t2s: [read('t2s-char'), read('t2s-phrase')],
  });
  return (text, toTraditional) => phrase(toTraditional ? LangType.s2t : LangType.t2s, text);
}

/** All differences on these pages, there and back again: Liandu as readers in Taiwan have it. */
export async function compareTongwen(conversion: Conversion): Promise<Difference[]> {
  const tongwen = await loadTongwen();
  const all = new Map<string, Difference>();
  for (const page of PAGES) {
    for (const line of readLines(join(CORPUS, page))) {
      for (const config of ['s2twp', 'tw2sp'] as const) {
        const text = config === 's2twp' ? line : conversion.convert(line, 's2twp');
        const pieces = conversion.convertPieces(text, config);
        for (const place of findDifferences(text, pieces, tongwen(text, config === 's2twp'))) {
          const source = wordAt(text, pieces, place.start, place.end, new Set());
          const key = keyOf({ source, ours: place.ours, theirs: place.theirs });
          const known = all.get(key);
          if (known) known.count++;
          else all.set(key, { configs: new Set([config]), source, ours: place.ours, theirs: place.theirs, count: 1 });
        }
      }
    }
  }
  return [...all.values()].sort((a, b) => b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1));
}

const HEAD = `# Where Liandu (s2twp, tw2sp) and New Tongwentang's engine with its published dictionaries (tongwen-core 4.1.1) convert differently on three pages of the corpus.
# Written by scripts/compare-tongwen.ts --write, which keeps the judgements. The word that is converted; how Liandu writes what differs; how tongwen-core does;
# directions; how often; verdict (ours right, either, theirs right); why. The most frequent first.
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await compareTongwen(loadConversion(buildConversion()));
  if (process.argv.includes('--write'))
    writeFileSync(TONGWEN_DIFFERENCES, writeDifferences(HEAD, found, readJudged(TONGWEN_DIFFERENCES)));
  else for (const row of found) process.stdout.write(`${keyOf(row)}\t${[...row.configs].join(',')}\t${row.count}\n`);
}
