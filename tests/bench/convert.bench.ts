import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Config, isConfig } from '../../lib/brain/script/configs.ts';
import { sentences } from '../brain/script/sentences.ts';
import { benchConversionInPage } from './convert-page.bench.ts';
import { CONVERTERS, type Convert, loadConverter, type Who } from './converters.ts';
import { printTable, type Row } from './table.ts';

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
  const convert = await loadConverter(who, only);
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

/** Best of ten, in MB of UTF-8 a second: what else runs on the machine only ever slows. Null where the converter does not know the direction. */
function throughput(convert: Convert, config: Config, text: string): number | null {
  if (convert('头发', config) === null) return null;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 10; i++) {
    const start = performance.now();
    convert(text, config);
    best = Math.min(best, performance.now() - start);
  }
  return Buffer.byteLength(text) / 1e3 / best;
}

interface Case {
  config: Config;
  text: string;
  expected: string;
}

/** Shared cases; none where they are not present. */
function readCases(name: string): Case[] {
  const path = fileURLToPath(new URL(`../../../shared/opencc/${name}`, import.meta.url));
  if (!existsSync(path)) return [];
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as {
    cases: { input: string; expected: Record<string, string> }[];
  };
  return cases.flatMap(({ input, expected }) =>
    Object.entries(expected).flatMap(([config, text]) =>
      isConfig(config) ? [{ config, text: input, expected: text }] : [],
    ),
  );
}

/** Loading, speed and scores beside what people would use instead, in the same run on the same text, and a long page in the browser. Needs the built extension. */
export async function benchConversion(): Promise<Row[]> {
  const lines = sentences
    .filter(({ config }) => config === 's2twp')
    .map(({ text }) => text)
    .join('\n');
  const text = lines.repeat(Math.ceil(1e6 / Buffer.byteLength(lines)));
  const suites: [label: string, cases: readonly Case[]][] = [
    ["OpenCC's cases", readCases('testcases.json')],
    ['word joints', readCases('word-joints.json')],
    ['own sentences', sentences],
  ];
  const rows: Row[] = [];
  for (const who of Object.keys(CONVERTERS) as Who[]) {
    const name = CONVERTERS[who];
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
    const convert = await loadConverter(who);
    for (const config of ['s2t', 's2twp'] as const) {
      const speed = throughput(convert, config, text);
      if (speed !== null) rows.push({ name: `${name}: ${config}, 1 MB`, value: speed, unit: 'MB/s' });
    }
    for (const [label, cases] of suites) {
      if (cases.length === 0) continue;
      const right = cases.filter(({ config, text, expected }) => convert(text, config) === expected).length;
      rows.push({ name: `${name}: ${label} right`, value: right, unit: `of ${cases.length}` });
    }
  }
  rows.push(...(await benchConversionInPage()));
  return rows;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === '--measure') await measureLoad(process.argv[3] as Who, process.argv[4] as Config | undefined);
  else printTable('Script conversion', await benchConversion());
}
