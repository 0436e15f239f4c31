import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glossaryDir } from './build/read-glossary.ts';

/**
 * The text of one glossary file with its entries sorted by id. Works on lines, not on parsed data, so that comments, quotes and line breaks stay as the
 * author wrote them: comment lines directly above an entry move with it, the comment at the top of the file (ended by a blank line) stays there.
 */
export function sortEntries(yaml: string): string {
  const lines = yaml.replace(/\r\n/g, '\n').replace(/\s+$/, '').split('\n');
  const starts: number[] = [];
  lines.forEach((line, index) => {
    if (line.startsWith('- ')) starts.push(index);
  });
  if (starts.length === 0) return yaml;
  const blockStarts = starts.map((start) => {
    let first = start;
    while (first > 0 && lines[first - 1]!.startsWith('#')) first--;
    return first;
  });
  const header = lines.slice(0, blockStarts[0]);
  const blocks = blockStarts.map((start, index) => {
    const body = lines
      .slice(start, blockStarts[index + 1] ?? lines.length)
      .join('\n')
      .trim();
    return { id: /^(?:- | {2})id:\s*["']?([^\s"'#]+)/m.exec(body)?.[1] ?? '', body };
  });
  blocks.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  // Entries are separated as the file already does: by a blank line or by none.
  const separator = lines.some(
    (line, index) => index > starts[0]! && line.trim() === '' && /^[-#]/.test(lines[index + 1] ?? ''),
  )
    ? '\n\n'
    : '\n';
  const top = header.join('\n').trimEnd();
  return `${top ? `${top}\n\n` : ''}${blocks.map(({ body }) => body).join(separator)}\n`;
}

/** The text of a word list with the words of each section (between comments and blank lines) sorted, each once. */
export function sortWords(text: string): string {
  const out: string[] = [];
  let section: string[] = [];
  const endSection = () => {
    out.push(...[...new Set(section)].sort());
    section = [];
  };
  for (const line of text.trimEnd().split('\n')) {
    if (line.trim() && !line.startsWith('#')) section.push(line.trim());
    else {
      endSection();
      out.push(line);
    }
  }
  endSection();
  return `${out.join('\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of readdirSync(glossaryDir).sort()) {
    const sort = name.endsWith('.yaml') ? sortEntries : name === 'shadow-words.txt' ? sortWords : null;
    if (!sort) continue;
    const path = join(glossaryDir, name);
    const before = readFileSync(path, 'utf8');
    const after = sort(before);
    if (after === before) continue;
    writeFileSync(path, after);
    console.log(`sorted ${name}`);
  }
}
