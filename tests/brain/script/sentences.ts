import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Config, isConfig } from '../../../lib/brain/script/configs.ts';
import { policySentences } from './policy-sentences.ts';

/** A sentence written for these tests, and what a newspaper of the place prints. */
export interface Sentence {
  config: Config;
  text: string;
  expected: string;
}

const folder = fileURLToPath(new URL('./sentences/', import.meta.url));

function readSentences(name: string): Sentence[] {
  const rows = readFileSync(folder + name, 'utf8').split('\n');
  return rows
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [config, text, expected, ...more] = line.split('\t');
      if (!config || !isConfig(config) || !text || !expected || more.length > 0) throw new Error(`${name}: ${line}`);
      return { config, text, expected };
    });
}

/** All sentences: those with both wordings, and the lists by topic and direction. */
export const sentences: readonly Sentence[] = [
  ...policySentences.flatMap(({ mainland, tw, hk }): Sentence[] => [
    { config: 's2twp', text: mainland, expected: tw },
    { config: 's2hkp', text: mainland, expected: hk },
  ]),
  ...readdirSync(folder).sort().flatMap(readSentences),
];
