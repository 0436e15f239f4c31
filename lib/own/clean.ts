import { OWN_DEFINITION_CHARACTERS, OWN_NAME_CHARACTERS, OWN_OTHER_NAMES } from '../limits.ts';
import { makeId } from './make-id.ts';
import type { OwnEntry } from './own.ts';

/** The fields of an entry as they come from a form or a file. */
export type EntryFields = Partial<Omit<OwnEntry, 'id'>>;

/** Why fields make no entry. */
export type FieldProblem = 'no-term' | 'name-too-long' | 'text-too-long';

/** What no reader writes on purpose and no card can show: controls but for tab and line feed, and marks that turn the direction of text. */
const UNSEEN = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function cleanText(text: string | undefined): string {
  return (text ?? '').replace(/\r\n?/g, '\n').replace(UNSEEN, '').trim();
}

/** One line: a name cannot hold a line end, of which tables have some by accident. */
function cleanName(text: string | undefined): string {
  return cleanText(text).replace(/\s*[\n\t]\s*/g, ' ');
}

/** Other names as they stand in one cell or one line of a form: parted by | or a semicolon of either width. */
export function splitNames(cell: string): string[] {
  return cell.split(/[|｜；;\n]/);
}

/** Each name once, without empty ones and without the term itself. */
export function uniteNames(term: string, names: readonly string[]): string[] {
  const seen = new Set([term]);
  return names.map(cleanName).filter((name) => name !== '' && !seen.has(name) && seen.add(name));
}

/** An entry of these fields, cleaned and with a new id, or why there can be none. */
export function makeEntry(fields: EntryFields): OwnEntry | FieldProblem {
  const term = cleanName(fields.term);
  if (term === '') return 'no-term';
  const otherNames = uniteNames(term, fields.otherNames ?? []);
  if ([term, ...otherNames].some((name) => name.length > OWN_NAME_CHARACTERS)) return 'name-too-long';
  const [reading, english] = [cleanName(fields.reading), cleanName(fields.english)];
  const definition = cleanText(fields.definition);
  if ([reading, english, definition].some((text) => text.length > OWN_DEFINITION_CHARACTERS)) return 'text-too-long';
  return { id: makeId('own:'), term, otherNames: otherNames.slice(0, OWN_OTHER_NAMES), reading, english, definition };
}
