import type { FileProblem } from './read-file.ts';
import { readJson } from './read-json.ts';
import { hasHeader, type ReadRow, readLines, readTable } from './table.ts';

export type FileFormat = 'csv' | 'tsv' | 'json' | 'text';

/** What a file holds, before anything is compared with the reader's lists. */
export interface ReadFile {
  /** `list` is null where the file does not name it. */
  lists: { list: { id: string | null; name: string; on: boolean } | null; rows: ReadRow[] }[];
  hidden: string[];
  keptWords: string[];
}

/** Lines that are looked at to tell what a text is. */
const SAMPLE_LINES = 50;

/** Tells the format, by the file's name where it has one and by its look, and reads it. */
export function readText(text: string, fileName: string | null): { format: FileFormat; read: ReadFile | FileProblem } {
  const bare = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const extension = /\.([a-z0-9]+)$/i.exec(fileName ?? '')?.[1]?.toLowerCase() ?? '';
  if (extension === 'json' || (!/^[ct]sv$/.test(extension) && /^\s*(\{\s*["}]|\[\s*[{\]"])/.test(bare))) {
    return { format: 'json', read: readJson(bare) };
  }
  const delimiter = findDelimiter(bare, extension);
  const format = delimiter === null ? 'text' : delimiter === '\t' ? 'tsv' : 'csv';
  const rows = delimiter === null ? readLines(bare) : readTable(bare, delimiter);
  if (typeof rows === 'string') return { format, read: rows };
  if (rows.length === 0) return { format, read: 'empty' };
  return { format, read: { lists: [{ list: null, rows }], hidden: [], keptWords: [] } };
}

/** What parts the columns; null if these are plain lines. Spreadsheets of some countries write their "CSV" with semicolons or tabs. */
function findDelimiter(text: string, extension: string): string | null {
  const lines = text.split('\n', SAMPLE_LINES).filter((line) => line.trim() !== '');
  const share = (mark: string) => lines.filter((line) => line.includes(mark)).length / Math.max(1, lines.length);
  if (extension === 'tsv' || extension === 'tab') return '\t';
  if (extension === 'csv') {
    for (const mark of [',', '\t', ';']) if (hasHeader(text, mark)) return mark;
    return share(',') === 0 && share('\t') > 0.5 ? '\t' : share(',') === 0 && share(';') > 0.5 ? ';' : ',';
  }
  for (const mark of ['\t', ',', ';']) if (hasHeader(text, mark)) return mark;
  return share('\t') === 0 && share(',') > 0.5 ? ',' : null;
}
