import { OWN_DEFINITION_CHARACTERS, OWN_NAME_CHARACTERS, OWN_OTHER_NAMES } from '../../lib/limits.ts';
import { makeEntry, splitNames, uniteNames } from '../../lib/own/clean.ts';
import type { OwnEntry } from '../../lib/own/own.ts';
import type { TextKey } from '../../lib/texts.ts';

/** An entry as it stands in the form. */
export interface EntryDraft {
  term: string;
  /** One on each line. */
  otherNames: string;
  reading: string;
  english: string;
  definition: string;
  /** The list it goes into; null for the first one, which is made if there is none. */
  listId: string | null;
}

export const DRAFT_FIELDS = ['term', 'otherNames', 'reading', 'english', 'definition'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** What is wrong with a field, as an interface text with its parameters. */
export interface DraftProblem {
  key: TextKey;
  params?: Record<string, string | number>;
}

export function emptyDraft(listId: string | null): EntryDraft {
  return { term: '', otherNames: '', reading: '', english: '', definition: '', listId };
}

export function draftOf({ term, otherNames, reading, english, definition }: OwnEntry, listId: string): EntryDraft {
  return { term, otherNames: otherNames.join('\n'), reading, english, definition, listId };
}

/** Letters of a name that a message quotes. */
const QUOTED = 12;

/** What keeps a draft from being saved, by field; empty if nothing does. */
export function checkDraft(draft: EntryDraft): Partial<Record<DraftField, DraftProblem>> {
  const problems: Partial<Record<DraftField, DraftProblem>> = {};
  const limit = (field: DraftField, most: number) => {
    const count = draft[field].trim().length;
    if (count > most) problems[field] = { key: 'own.error.tooLong', params: { most, count } };
  };
  const term = draft.term.trim();
  if (!term) problems.term = { key: 'own.error.termMissing' };
  limit('term', OWN_NAME_CHARACTERS);
  const names = uniteNames(term, splitNames(draft.otherNames));
  const long = names.find((name) => name.length > OWN_NAME_CHARACTERS);
  if (names.length > OWN_OTHER_NAMES)
    problems.otherNames = {
      key: 'own.error.tooManyNames',
      params: { most: OWN_OTHER_NAMES, count: names.length },
    };
  else if (long)
    problems.otherNames = {
      key: 'own.error.nameTooLong',
      params: { name: `${long.slice(0, QUOTED)}…`, most: OWN_NAME_CHARACTERS },
    };
  for (const field of ['reading', 'english', 'definition'] as const) limit(field, OWN_DEFINITION_CHARACTERS);
  return problems;
}

/** The entry of a draft; null if `checkDraft` finds something wrong with it. A new id unless one is given. */
export function entryOf(draft: EntryDraft, id?: string): OwnEntry | null {
  if (Object.keys(checkDraft(draft)).length > 0) return null;
  const entry = makeEntry({ ...draft, otherNames: splitNames(draft.otherNames) });
  return typeof entry === 'string' ? null : { ...entry, id: id ?? entry.id };
}

/** Whether two drafts say the same, wherever they go. */
export function saysTheSame(a: EntryDraft, b: EntryDraft): boolean {
  return DRAFT_FIELDS.every((field) => a[field] === b[field]);
}
