import { OWN_ENTRIES } from '../limits.ts';
import { type FieldProblem, makeEntry, uniteNames } from './clean.ts';
import { addList, countEntries, hideEntry, keepWord, makeList } from './edit.ts';
import { type FileFormat, readText } from './file-format.ts';
import { keyOf } from './key.ts';
import type { Own, OwnEntry, OwnList } from './own.ts';
import type { FileProblem } from './read-file.ts';
import type { ReadRow } from './table.ts';

/** Why a row was merged or skipped. Each has an interface text `own.reason.…`. */
export type RowReason =
  | FieldProblem
  /** Merged: the list has the term already / an earlier row has it. */
  | 'in-list'
  | 'in-file'
  /** Merged, and what the list says otherwise stays as it was. */
  | 'kept-text'
  /** Skipped: the list says all of it already. */
  | 'nothing-new'
  | 'bad-quotes'
  | 'not-an-entry';

export interface ImportRow {
  /** From 1; of JSON the number of the entry. */
  line: number;
  /** As the file writes it; may be empty. */
  term: string;
  outcome: 'added' | 'merged' | 'skipped';
  reason: RowReason | null;
}

/** What an import would do. Nothing has happened yet: `result` is for the store to take. With a problem, or where nothing is new, it is what was there. */
export interface ImportPlan {
  format: FileFormat;
  rows: ImportRow[];
  added: number;
  merged: number;
  skipped: number;
  problem: FileProblem | null;
  result: Own;
}

/**
 * Tries an import. Rows whose term the target list has are merged: names are united, empty fields filled, what is there stays. The text may be a table with or
 * without a header line, plain lines, or JSON, our own export or a list of objects.
 *
 * @param fileName null for pasted text.
 * @param listId null: a new list named after the file; our own export goes back into its lists, or makes them anew, and brings what is hidden along.
 */
export function planImport(text: string, fileName: string | null, own: Own, listId: string | null): ImportPlan {
  const { format, read } = readText(text, fileName);
  const refuse = (problem: FileProblem): ImportPlan => ({
    format,
    rows: [],
    added: 0,
    merged: 0,
    skipped: 0,
    problem,
    result: own,
  });
  if (typeof read === 'string') return refuse(read);
  const target = listId === null ? null : own.lists.find(({ id }) => id === listId);
  if (target === undefined) return refuse('no-such-list');

  const rows: ImportRow[] = [];
  let result = own;
  for (const { list, rows: found } of read.lists) {
    const into =
      target ?? (list && findSame(own, list)) ?? makeNewList(result, list?.name ?? nameOfFile(fileName), list?.on);
    const merged = mergeRows(target ? (result.lists.find(({ id }) => id === target.id) ?? into) : into, found);
    rows.push(...merged.rows);
    const isThere = result.lists.some(({ id }) => id === into.id);
    // An exported list without entries is still a list.
    const isEmpty = list !== null && found.length === 0;
    if (merged.rows.every(({ outcome }) => outcome === 'skipped') && (isThere || !isEmpty)) continue;
    result = isThere
      ? { ...result, lists: result.lists.map((one) => (one.id === into.id ? merged.list : one)) }
      : addList(result, merged.list);
  }
  if (!target) {
    for (const id of read.hidden) result = hideEntry(result, id);
    for (const word of read.keptWords) result = keepWord(result, word);
  }
  if (countEntries(result) > OWN_ENTRIES && countEntries(result) > countEntries(own)) return refuse('too-many-entries');
  const count = (wanted: ImportRow['outcome']) => rows.filter(({ outcome }) => outcome === wanted).length;
  return {
    format,
    rows,
    added: count('added'),
    merged: count('merged'),
    skipped: count('skipped'),
    problem: null,
    result,
  };
}

/** Merges rows into a list, which itself stays as it is. */
function mergeRows(list: OwnList, read: readonly ReadRow[]): { list: OwnList; rows: ImportRow[] } {
  const entries = [...list.entries];
  const placeOf = new Map<string, number>();
  entries.forEach(({ term }, at) => {
    const key = keyOf(term);
    if (!placeOf.has(key)) placeOf.set(key, at);
  });
  const before = entries.length;
  const rows = read.map(({ line, fields, broken }): ImportRow => {
    const term = (fields.term ?? '').trim();
    if (broken) return { line, term, outcome: 'skipped', reason: broken };
    const made = makeEntry(fields);
    if (typeof made === 'string') return { line, term, outcome: 'skipped', reason: made };
    const key = keyOf(made.term);
    const at = placeOf.get(key);
    if (at === undefined) {
      placeOf.set(key, entries.length);
      entries.push(made);
      return { line, term: made.term, outcome: 'added', reason: null };
    }
    const known = entries[at]!;
    const merged = mergeEntries(known, made);
    const differs = (['reading', 'english', 'definition'] as const).some(
      (field) => made[field] !== '' && merged[field] !== made[field],
    );
    if (isSame(known, merged) && !differs) return { line, term: made.term, outcome: 'skipped', reason: 'nothing-new' };
    entries[at] = merged;
    const reason = differs ? 'kept-text' : at < before ? 'in-list' : 'in-file';
    return { line, term: made.term, outcome: 'merged', reason };
  });
  return { list: { ...list, entries }, rows };
}

function mergeEntries(known: OwnEntry, read: OwnEntry): OwnEntry {
  return {
    ...known,
    otherNames: uniteNames(known.term, [...known.otherNames, ...read.otherNames]),
    reading: known.reading || read.reading,
    english: known.english || read.english,
    definition: known.definition || read.definition,
  };
}

function isSame(a: OwnEntry, b: OwnEntry): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The list that an exported one came from: by id, else by name. */
function findSame(own: Own, exported: { id: string | null; name: string }): OwnList | undefined {
  return own.lists.find(({ id }) => id === exported.id) ?? own.lists.find(({ name }) => name === exported.name);
}

/** A list by that name, with a number behind it where there is one already. */
function makeNewList(own: Own, wanted: string, on = true): OwnList {
  const names = new Set(own.lists.map(({ name }) => name));
  let name = wanted;
  for (let number = 2; names.has(name); number++) name = `${wanted} ${number}`;
  return { ...makeList(name), on };
}

function nameOfFile(fileName: string | null): string {
  return (fileName ?? '').replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{1,5}$/i, '');
}
