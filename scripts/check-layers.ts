import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listFiles, projectRoot as root } from './list-files.ts';

// The layers of ARCHITECTURE.md: which folder may import which. Arrows point down; nothing points up.
const SHARED = ['lib/model.ts', 'lib/limits.ts'];
const LAYERS: { folder: string; may: string[]; packages: RegExp }[] = [
  { folder: 'lib/brain/', may: ['lib/brain/', ...SHARED], packages: /^$/ },
  { folder: 'lib/glossary/', may: ['lib/glossary/', 'lib/brain/', ...SHARED], packages: /^valibot$/ },
  {
    folder: 'lib/own/',
    may: ['lib/own/', 'lib/glossary/', 'lib/brain/', ...SHARED],
    packages: /^(valibot|papaparse)$/,
  },
  {
    folder: 'lib/export/',
    may: ['lib/export/', 'lib/brain/', 'lib/panel-view.ts', 'lib/texts.ts', 'lib/protocol.ts', ...SHARED],
    packages: /^papaparse$/,
  },
  {
    folder: 'lib/page/',
    may: ['lib/page/', 'lib/brain/', 'lib/protocol.ts', ...SHARED],
    packages: /^@mozilla\/readability$/,
  },
  { folder: 'lib/app/', may: ['lib/', 'assets/'], packages: /^(wxt\/|valibot$|@preact\/signals$)/ },
  {
    folder: 'lib/',
    may: ['lib/model.ts', 'lib/limits.ts', 'lib/brain/', 'lib/', 'assets/'],
    packages: /^(valibot|preact)$/,
  },
  {
    folder: 'components/',
    may: [
      'components/',
      'lib/brain/',
      'lib/page/',
      'assets/',
      'lib/protocol.ts',
      'lib/settings.ts',
      'lib/texts.ts',
      'lib/panel-view.ts',
      'lib/own/',
      'lib/export/',
      ...SHARED,
    ],
    packages: /^(preact|@preact\/signals|@tanstack\/virtual-core)/,
  },
  { folder: 'entrypoints/', may: ['components/', 'lib/', 'assets/'], packages: /^(wxt\/|preact)/ },
];
/** What the entry files are for: wiring. */
const ENTRY_LINES = 60;
const FILE_LINES = 320;

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
const problems: string[] = [];
const files = listFiles(['lib', 'components', 'entrypoints'], /\.tsx?$/);
for (const file of files) {
  const source = readFileSync(join(root, file), 'utf8');
  const layer = LAYERS.find(({ folder }) => file.startsWith(folder))!;
  for (const match of source.matchAll(IMPORT)) {
    const target = (match[1] ?? match[2] ?? match[3])!;
    if (target.startsWith('.')) {
      const path = relative(root, join(root, dirname(file), target))
        .replaceAll('\\', '/')
        .replace(/\?.*$/, '');
      if (!layer.may.some((allowed) => path.startsWith(allowed)))
        problems.push(`${file} imports ${path}: ${layer.folder} may only use ${layer.may.join(', ')}.`);
    } else if (!layer.packages.test(target))
      problems.push(`${file} imports the package ${target}, which its layer ${layer.folder} may not use.`);
  }
  const lines = source.split('\n').length;
  const most = file.startsWith('entrypoints/') ? ENTRY_LINES : FILE_LINES;
  if (lines > most) problems.push(`${file} has ${lines} lines, more than ${most}: look for the second idea in it.`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`layers: ${files.length} files, no import against the arrows`);
