import { fileURLToPath } from 'node:url';
import { formatProblem, type Problem, validateGlossary } from '../lib/glossary/validate.ts';
import { glossaryDir, loadLanguage, readGlossary } from './build/read-glossary.ts';

/** Everything wrong with the glossary in a folder, and how many entries of each kind and topic it has. */
export function checkGlossary(folder: string): { problems: Problem[]; counts: string } {
  const { files, problems } = readGlossary(folder);
  const { entries, problems: found } = validateGlossary(files, loadLanguage());
  const count = (of: (entry: (typeof entries)[number]) => string) => {
    const counts = new Map<string, number>();
    for (const entry of entries) counts.set(of(entry), (counts.get(of(entry)) ?? 0) + 1);
    return [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, n]) => `${name} ${n}`)
      .join(', ');
  };
  const counts = `${entries.length} entries (${count((entry) => entry.kind)}) in ${files.length} files (${count((entry) => entry.topic)})`;
  return { problems: [...problems, ...found], counts };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // With file names as arguments only their problems are shown; uniqueness is still checked over all files.
  const wanted = process.argv.slice(2);
  const { problems, counts } = checkGlossary(glossaryDir);
  const shown = problems.filter(({ file }) => wanted.length === 0 || wanted.some((name) => file.includes(name)));
  for (const problem of shown) console.error(formatProblem(problem));
  console.log(counts);
  if (shown.length > 0) {
    console.error(`${shown.length} problem${shown.length === 1 ? '' : 's'}`);
    process.exit(1);
  }
}
