import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './list-files.ts';

// Writes THIRD_PARTY_NOTICES.txt: everything of others that ships in the extension, with its licence. Run after changing a dependency.
const SHIPPED: [name: string, what: string][] = [
  ['preact', 'the interface'],
  ['@preact/signals', 'the interface'],
  ['@preact/signals-core', 'the interface'],
  ['@mozilla/readability', 'finding the article'],
  ['valibot', 'checking messages'],
  ['papaparse', 'reading and writing CSV'],
  ['@tanstack/virtual-core', 'long lists in the settings'],
  ['wxt', 'a few lines around every entry point'],
  ['opencc-js', "conversion dictionaries and folding table, made from OpenCC's data (BYVoid/OpenCC, Apache-2.0)"],
  ['pinyin-pro', 'readings of glossary entries, computed at build time'],
];

/** Data of projects that are no dependency: a list derived from theirs is in the repository, with its licence beside it. */
const DERIVED: [name: string, license: string, what: string, file: string][] = [
  [
    '@node-rs/jieba 2.0.3',
    'MIT',
    'word frequencies for conversion, derived from its dictionary, which is that of jieba (fxsjy/jieba)',
    'assets/conversion/words.LICENSE.txt',
  ],
];

const section = (title: string, what: string, text: string) =>
  `${'='.repeat(78)}\n${title}\n${what}\n${'='.repeat(78)}\n\n${text}\n`;

const parts = SHIPPED.map(([name, what]) => {
  const folder = join(projectRoot, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  const texts = [file, 'LICENSES/Apache-2.0.txt'].filter(
    (path): path is string => !!path && existsSync(join(folder, path)),
  );
  const text = texts.map((path) => readFileSync(join(folder, path), 'utf8').trim()).join('\n\n');
  return section(`${name} ${version} — ${license}`, what, text || `Licence: ${license}`);
});
for (const [name, license, what, file] of DERIVED) {
  parts.push(section(`${name} — ${license}`, what, readFileSync(join(projectRoot, file), 'utf8').trim()));
}
writeFileSync(
  join(projectRoot, 'THIRD_PARTY_NOTICES.txt'),
  `Liandu ships code and data of these projects.\n\n${parts.join('\n')}`,
);
