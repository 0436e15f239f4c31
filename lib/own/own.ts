import * as v from 'valibot';
import { OWN_DEFINITION_CHARACTERS, OWN_NAME_CHARACTERS } from '../limits.ts';

// What readers keep themselves: lists of their own entries, built-in entries that they do not want to see, and words that conversion leaves alone. Plain data;
// it is stored, exported and imported in this form.

const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(OWN_NAME_CHARACTERS));
const line = v.pipe(v.string(), v.maxLength(OWN_DEFINITION_CHARACTERS));

/** One entry of a reader's list. `term` and `otherNames` may be in either script and match both. Empty text where the reader gave none. */
export const OwnEntrySchema = v.object({
  /** Unique in all lists, never changed: `own:` and a random part. */
  id: v.pipe(v.string(), v.regex(/^own:[a-z0-9]{6,32}$/)),
  term: name,
  otherNames: v.array(name),
  /** Pinyin or any other reading, as the reader wrote it. */
  reading: line,
  english: line,
  definition: line,
});

export const OwnListSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(OWN_NAME_CHARACTERS)),
  /** Lists that are off are kept but not matched. */
  on: v.boolean(),
  entries: v.array(OwnEntrySchema),
});

export const OwnSchema = v.object({
  lists: v.array(OwnListSchema),
  /** Ids of built-in entries that are never annotated. */
  hidden: v.array(v.string()),
  /** Words, as the page wrote them, that conversion leaves as they are ("not this one"). */
  keptWords: v.array(name),
});

export type OwnEntry = v.InferOutput<typeof OwnEntrySchema>;
export type OwnList = v.InferOutput<typeof OwnListSchema>;
export type Own = v.InferOutput<typeof OwnSchema>;

export const EMPTY_OWN: Own = { lists: [], hidden: [], keptWords: [] };
