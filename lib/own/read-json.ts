import { type EntryFields, splitNames } from './clean.ts';
import { JSON_FORMAT, JSON_VERSION } from './export.ts';
import type { ReadFile } from './file-format.ts';
import type { FileProblem } from './read-file.ts';
import { fieldOf, type ReadRow } from './table.ts';

/** Reads our own export, or a list of objects whose fields are called as the columns of a table. */
export function readJson(text: string): ReadFile | FileProblem {
  if (text.trim() === '') return 'empty';
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'bad-json';
  }
  if (Array.isArray(data)) {
    const rows = readEntries(data, 1);
    if (rows.length === 0) return 'empty';
    return rows.every(({ broken, fields }) => broken || fields.term === undefined)
      ? 'not-a-glossary'
      : { lists: [{ list: null, rows }], hidden: [], keptWords: [] };
  }
  if (!isRecord(data) || data.format !== JSON_FORMAT || !Array.isArray(data.lists)) return 'not-a-glossary';
  if (typeof data.version !== 'number' || data.version > JSON_VERSION) return 'newer-version';
  let count = 1;
  const lists = data.lists.filter(isRecord).map(({ id, name, on, entries }) => {
    const rows = readEntries(Array.isArray(entries) ? entries : [], count);
    count += rows.length;
    const list = { id: textOrNull(id), name: (textOrNull(name) ?? '').trim() || '—', on: on !== false };
    return { list, rows };
  });
  return { lists, hidden: texts(data.hidden), keptWords: texts(data.keptWords) };
}

function readEntries(entries: readonly unknown[], first: number): ReadRow[] {
  return entries.map((entry, index) => {
    const line = first + index;
    return isRecord(entry) ? { line, fields: readFields(entry) } : { line, fields: {}, broken: 'not-an-entry' };
  });
}

function readFields(entry: Record<string, unknown>): EntryFields {
  const fields: EntryFields = {};
  for (const [name, value] of Object.entries(entry)) {
    const field = fieldOf(name);
    if (!field || fields[field] !== undefined) continue;
    if (field === 'otherNames') fields.otherNames = typeof value === 'string' ? splitNames(value) : texts(value);
    else if (typeof value === 'string') fields[field] = value;
  }
  return fields;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
