import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';
import { LineCounter, parseDocument } from 'yaml';
import { createFold } from '../../lib/brain/fold.ts';
import type { SourceFile } from '../../lib/glossary/schema.ts';
import type { Language, Problem } from '../../lib/glossary/validate.ts';
import { buildCharacterSets } from './character-sets.ts';
import { buildFold } from './fold.ts';

/** The folder with the glossary's sources. */
export const glossaryDir = fileURLToPath(new URL('../../assets/glossary/', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What validation and compilation need to know of the language. */
export function loadLanguage(): Language {
  return {
    fold: createFold(buildFold()),
    characters: buildCharacterSets(),
    readingsOf: (char) => pinyin(char, { type: 'array', multiple: true }),
  };
}

/**
 * Reads every YAML file of a folder, or the files given. What cannot be read (no such folder, broken YAML, a key twice in one entry) comes back as a problem
 * that names file and line.
 */
export function readGlossary(pathOrPaths: string | readonly string[]): { files: SourceFile[]; problems: Problem[] } {
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const paths = typeof pathOrPaths === 'string' ? listFiles(pathOrPaths, problems) : pathOrPaths;
  for (const path of paths) {
    const file = relative(root, path);
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
    if (document.errors.length > 0) {
      for (const error of document.errors) {
        const { line, col } = lines.linePos(error.pos[0]);
        problems.push({
          file: `${file}:${line}:${col}`,
          entry: '',
          field: '',
          message: `is not YAML: ${error.message.split('\n')[0]!.replace(/ at line.*$/, '')}`,
          fix: 'put the value in quotes if it has `: `, ` #`, or begins with one of [ ] { } * & ! % @ `',
        });
      }
      continue;
    }
    // An empty file is an empty list: a topic that is only begun is no mistake.
    files.push({ file, topic: basename(path, '.yaml'), entries: document.toJS() ?? [] });
  }
  return { files, problems };
}

function listFiles(folder: string, problems: Problem[]): string[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yaml')) : [];
  if (names.length === 0) {
    problems.push({
      file: relative(root, folder) || folder,
      entry: '',
      field: '',
      message: existsSync(folder) ? 'has no .yaml files' : 'does not exist',
      fix: 'restore the glossary sources',
    });
  }
  return names.sort().map((name) => join(folder, name));
}
