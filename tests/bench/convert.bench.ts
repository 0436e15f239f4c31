import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHAINS, type Config, isConfig } from '../../lib/brain/script/configs.ts';
import { loadConversion } from '../../lib/brain/script/convert.ts';
import { generatedDir } from '../../scripts/build-assets.ts';
import { policySentences } from '../brain/script/policy-sentences.ts';
import { benchConversionInPage } from './convert-page.bench.ts';
import { printTable, type Row } from './table.ts';

type Convert = (text: string, config: Config) => string;

const WHO = { liandu: 'Liandu', plain: 'Liandu, plain mode', opencc: 'opencc-js' } as const;
type Who = keyof typeof WHO;

/** Loads a converter for all directions, or for one where it can be had alone. */
async function load(who: Who, only?: Config): Promise<Convert> {
  if (who !== 'opencc') {
    const { convert } = loadConversion(readFileSync(join(generatedDir, 'conversion.bin')));
    return (text, config) => convert(text, config, { plain: who === 'plain' });
  }
  const { Converter } = await import('opencc-js');
  const names: Record<string, string> = { s: 'cn' };
  const made = new Map<Config, (text: string) => string>();
  const make = (config: Config) => {
    const [, from, to] = /^(\w+?)2(\w+)$/.exec(config)!;
    const words = to === 'sp';
    const ends = { from: words ? `${from}p` : (names[from!] ?? from), to: words ? 'cn' : (names[to!] ?? to) };
    return Converter(ends as { from: 'cn'; to: 'tw' });
  };
  for (const config of only ? [only] : (Object.keys(CHAINS) as Config[])) made.set(config, make(config));
  return (text, config) => made.get(config)!(text);
}

/** Time and memory of loading, in a process of its own so that neither stands on what the other has left. Prints JSON. */
async function measureLoad(who: Who, only: Config | undefined): Promise<void> {
  const collect = globalThis.gc ?? (() => {});
  const used = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const start = performance.now();
  const convert = await load(who, only);
  const ms = performance.now() - start;
  const mb = (used() - before) / 1e6;
  process.stdout.write(JSON.stringify({ ms, mb, check: convert('头发', only ?? 's2t') }));
}

function loadFigures(who: Who, ...only: Config[]): { ms: number; mb: number } {
  const file = fileURLToPath(import.meta.url);
  const runs = Array.from({ length: 5 }, () => {
    const out = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', file, '--measure', who, ...only], {
      encoding: 'utf8',
    });
    return JSON.parse(out) as { ms: number; mb: number };
  });
  runs.sort((a, b) => a.ms - b.ms);
  return { ms: runs[2]!.ms, mb: runs[2]!.mb };
}

/** Best of ten, in MB of UTF-8 a second: what else runs on the machine only ever slows. */
function throughput(convert: Convert, config: Config, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 10; i++) {
    const start = performance.now();
    convert(text, config);
    best = Math.min(best, performance.now() - start);
  }
  return Buffer.byteLength(text) / 1e3 / best;
}

interface Case {
  input: string;
  expected: Record<string, string>;
}

/** Right answers on shared cases; null where they are not present. */
function score(convert: Convert, name: string): { right: number; all: number } | null {
  const path = fileURLToPath(new URL(`../../../shared/opencc/${name}`, import.meta.url));
  if (!existsSync(path)) return null;
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: Case[] };
  const answers = cases.flatMap(({ input, expected }) =>
    Object.entries(expected).map(([config, text]) => isConfig(config) && convert(input, config) === text),
  );
  return { right: answers.filter(Boolean).length, all: answers.length };
}

/** Loading, speed and scores beside opencc-js, in the same run on the same text, and a long page in the browser. Needs the built extension. */
export async function benchConversion(): Promise<Row[]> {
  const sentences = policySentences.map(({ mainland }) => mainland).join('\n');
  const text = sentences.repeat(Math.ceil(1e6 / Buffer.byteLength(sentences)));
  const rows: Row[] = [];
  for (const who of Object.keys(WHO) as Who[]) {
    const name = WHO[who];
    if (who !== 'plain') {
      const { ms, mb } = loadFigures(who);
      rows.push({ name: `${name}: load, all directions`, value: ms, unit: 'ms' });
      rows.push({ name: `${name}: memory, all directions`, value: mb, unit: 'MB' });
      if (who === 'opencc') {
        const one = loadFigures(who, 's2twp');
        rows.push({ name: `${name}: load, s2twp alone`, value: one.ms, unit: 'ms' });
        rows.push({ name: `${name}: memory, s2twp alone`, value: one.mb, unit: 'MB' });
      }
    }
    const convert = await load(who);
    for (const config of ['s2t', 's2twp'] as const) {
      rows.push({ name: `${name}: ${config}, 1 MB`, value: throughput(convert, config, text), unit: 'MB/s' });
    }
    for (const [file, label] of [
      ['testcases.json', "OpenCC's cases"],
      ['word-joints.json', 'word joints'],
    ] as const) {
      const result = score(convert, file);
      if (result) rows.push({ name: `${name}: ${label} right`, value: result.right, unit: `of ${result.all}` });
    }
  }
  rows.push(...(await benchConversionInPage()));
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === '--measure') await measureLoad(process.argv[3] as Who, process.argv[4] as Config | undefined);
  else printTable('Script conversion', await benchConversion());
}
