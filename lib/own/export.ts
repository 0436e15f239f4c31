import Papa from 'papaparse';
import { neutralizeFormula } from './formula.ts';
import type { Own } from './own.ts';

/** Written into every JSON export, and asked for at import. */
export const JSON_FORMAT = 'liandu-glossary';
export const JSON_VERSION = 1;

/**
 * The text of a file. JSON is whole: every field of every list, what is hidden and the kept words (with `listId` only that list). CSV and TSV hold entries, for
 * spreadsheets: a byte order mark, without which Excel misreads Chinese, and nothing that a spreadsheet would run.
 *
 * @param listId null: all lists; in tables a column then names the list of each entry.
 */
export function exportOwn(own: Own, format: 'csv' | 'tsv' | 'json', listId: string | null): string {
  const lists = own.lists.filter(({ id }) => listId === null || id === listId);
  if (format === 'json') {
    const rest = listId === null ? { hidden: own.hidden, keptWords: own.keptWords } : { hidden: [], keptWords: [] };
    return `${JSON.stringify({ format: JSON_FORMAT, version: JSON_VERSION, lists, ...rest }, null, 1)}\n`;
  }
  const header = ['term', 'other names', 'reading', 'english', 'definition'];
  const rows = lists.flatMap(({ name, entries }) =>
    entries.map(({ term, otherNames, reading, english, definition }) => {
      const cells = [term, otherNames.join('|'), reading, english, definition];
      return (listId === null ? [...cells, name] : cells).map(neutralizeFormula);
    }),
  );
  const table = Papa.unparse([listId === null ? [...header, 'list'] : header, ...rows], {
    delimiter: format === 'csv' ? ',' : '\t',
    newline: '\r\n',
  });
  return `\ufeff${table}\r\n`;
}
