import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileGlossary, type Oracles } from '../../lib/glossary/compile.ts';
import { formatProblem, type Problem, validateGlossary } from '../../lib/glossary/validate.ts';
import { buildForms, createForms } from './glossary-forms.ts';
import { glossaryDir, loadLanguage, readGlossary } from './read-glossary.ts';
import { readTerm } from './readings.ts';

/** Words that win over entries inside them: one per line, `#` begins a comment. None if the file is missing. */
export function readShadowWords(folder: string = glossaryDir): string[] {
  const path = join(folder, 'shadow-words.txt');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter(Boolean);
}

/**
 * The dictionaries behind compilation: the project's own conversion for regional forms, pinyin-pro for readings.
 *
 * @param conversion the asset `conversion.bin`, where it is already built.
 */
export function loadOracles(conversion?: Uint8Array): Oracles {
  return {
    fold: loadLanguage().fold,
    ...(conversion ? createForms(conversion) : buildForms()),
    read: readTerm,
  };
}

/**
 * The compiled glossary of a folder. Throws with every problem, one a line, if the sources do not pass validation.
 *
 * @param lenient compile the entries that pass the schema and report the problems instead.
 * @param conversion the asset `conversion.bin`, where it is already built.
 */
export function buildGlossary(
  folder: string = glossaryDir,
  lenient: ((problems: readonly Problem[]) => void) | null = null,
  conversion?: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const { files, problems: unreadable } = readGlossary(folder);
  const { entries, problems: found } = validateGlossary(files, loadLanguage());
  const problems = [...unreadable, ...found];
  if (problems.length > 0 && !lenient) throw new Error(problems.map(formatProblem).join('\n'));
  if (problems.length > 0) lenient?.(problems);
  return compileGlossary(entries, readShadowWords(folder), loadOracles(conversion));
}
