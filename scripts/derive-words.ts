import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGlossaryNames, readTerms } from './build/conversion-lists.ts';
import { buildFold } from './build/fold.ts';
import * as opencc from './build/opencc-lists.ts';

// Writes assets/conversion/words.tsv from the dictionary of jieba: npx tsx scripts/derive-words.ts PATH/package/dict.txt, where PATH is an unpacked @node-rs/jieba
// (npm pack @node-rs/jieba). Not part of the build: the result is kept in the repository.

/** Uses in a million words from which on a word is kept that can compete with an entry: rarer ones hardly ever decide where two words join. */
const COMPETING = 1;

/** The same for words of two characters that cannot: they only say what a reader who points at a character means. */
const FREQUENT = 3;

/** The same for longer ones. */
const COMMON = 10;

type Rows = readonly (readonly [key: string, target: string])[];

/** Keys that say more than their characters do one by one: only for these does it matter where the text is cut. In folded characters. */
function tellingKeys(): Set<string> {
  const pairs = buildFold();
  const folded = new Map<string, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) folded.set(pairs[i]!, pairs[i + 1]!);
  const fold = (text: string) => Array.from(text, (character) => folded.get(character) ?? character).join('');

  const keys = new Set<string>();
  const add = (phrases: Rows, characters: Rows) => {
    const forms = new Map(characters);
    for (const [key, target] of phrases) {
      const apart = Array.from(key, (character) => forms.get(character) ?? character).join('');
      if (apart !== target) keys.add(fold(key));
    }
  };
  add(opencc.STPhrases, opencc.STCharacters);
  add(opencc.STPhrases_GeneratedFromRegionalPhrases, opencc.STCharacters);
  add(opencc.TSPhrases, opencc.TSCharacters);
  add(opencc.TWVariantsPhrases, opencc.TWVariants);
  add(opencc.HKVariantsPhrases, opencc.HKVariants);
  add(opencc.TWVariantsRevPhrases, opencc.TWVariantsRev);
  add(opencc.HKVariantsRevPhrases, opencc.HKVariantsRev);
  for (const list of [opencc.TWPhrases, opencc.TWPhrasesRev, opencc.HKPhrases, opencc.HKPhrasesRev]) add(list, []);
  for (const { mainland, tw, hk } of readTerms()) for (const word of [mainland, tw, hk]) keys.add(fold(word));
  for (const { mainland } of readGlossaryNames()) keys.add(mainland);
  return new Set([...keys].filter((key) => key.length > 1));
}

/** Whether a word can reach over the edge of a key, hold one, or is one. */
function createCompetes(keys: ReadonlySet<string>): (word: string) => boolean {
  const heads = new Set<string>();
  const tails = new Set<string>();
  for (const key of keys) {
    for (let i = 1; i < key.length; i++) {
      heads.add(key.slice(0, i));
      tails.add(key.slice(i));
    }
  }
  return (word) => {
    for (let i = 0; i < word.length; i++) {
      if (i > 0 && (heads.has(word.slice(i)) || tails.has(word.slice(0, i)))) return true;
      for (let j = i + 2; j <= word.length; j++) if (keys.has(word.slice(i, j))) return true;
    }
    return false;
  };
}

/** Words with uses in a million; the dictionary's lines are word, count and part of speech. */
function readDictionary(path: string): [word: string, perMillion: number][] {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): [string, number] => {
      const [word, count] = line.split(' ');
      if (!word || !(Number(count) > 0)) throw new Error(`${path}: not a line of a dictionary: ${line}`);
      return [word, Number(count)];
    });
  const all = rows.reduce((sum, [, count]) => sum + count, 0);
  return rows.map(([word, count]) => [word, (count / all) * 1e6]);
}

const path = process.argv[2];
if (!path) {
  process.stderr.write('usage: derive-words PATH/package/dict.txt (of an unpacked @node-rs/jieba)\n');
  process.exit(1);
}
const { name, version, license } = JSON.parse(readFileSync(join(dirname(path), 'package.json'), 'utf8')) as Record<
  string,
  string
>;
const keys = tellingKeys();
const competes = createCompetes(keys);
const least = (word: string) =>
  word.length === 1 || competes(word) ? COMPETING : word.length === 2 ? FREQUENT : COMMON;
const kept = readDictionary(path)
  .filter(([word, perMillion]) => /^[\u3400-\u9fff]+$/.test(word) && perMillion >= least(word))
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(
  fileURLToPath(new URL('../assets/conversion/words.tsv', import.meta.url)),
  `# Chinese words, so that conversion finds where words join: 少数|组织 and not 少|数组|织.
# Simplified characters, tab, uses in a million words. Sorted by code point.
# Derived by scripts/derive-words.ts from dict.txt of ${name} ${version} (${license}), which is the dictionary of jieba (fxsjy/jieba, MIT, copyright 2013 Sun Junyi):
# words used ${COMPETING} time in a million or more that can compete with an entry of the conversion dictionaries, and others used ${FREQUENT} times, or ${COMMON} where they
# are long. Do not edit: corrections stand in own-words.tsv.
${kept.map(([word, perMillion]) => `${word}\t${Math.round(perMillion)}`).join('\n')}
`,
);
process.stdout.write(`${kept.length} words\n`);
