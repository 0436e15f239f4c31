import * as v from 'valibot';
import type { EntryKind, OrganizationType } from '../model.ts';

/** Characters that occur in one script only. */
export interface CharacterSets {
  simplifiedOnly: ReadonlySet<string>;
  traditionalOnly: ReadonlySet<string>;
}

const text = v.pipe(
  v.string('must be text; put it in quotes'),
  v.minLength(1, 'must not be empty'),
  v.check((value) => value === value.trim() && !/\s{2}|[\n\t]/.test(value), 'has stray white space'),
);
// YAML reads `tw:` and `tw: null` as null: the same as leaving the field out.
const optionalText = v.optional(v.nullable(text));
const list = v.optional(v.nullable(v.array(text, 'must be a list such as [a, b]')));
const idText = v.pipe(
  v.string('must be text'),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case ASCII such as e-cny'),
);
const idList = v.optional(v.nullable(v.array(idText, 'must be a list of ids such as [cbdc, dc-ep]')));
// `date: 2021` is a number to YAML.
const date = v.optional(
  v.nullable(
    v.pipe(
      v.union([v.string(), v.number()], 'must be a date such as 2021, 2021-09 or 2021-09-15'),
      v.transform(String),
      v.check(isDate, 'must be a real date such as 2021, 2021-09 or 2021-09-15'),
    ),
  ),
);
const flag = v.optional(v.boolean('must be true or false'));

export const DOCUMENT_TYPES = ['law', 'regulation', 'policy', 'plan', 'standard', 'report', 'other'] as const;
export const DOCUMENT_STATUSES = ['draft', 'in-force', 'repealed'] as const;
export const BODY_TYPES = [
  'government', 'regulator', 'party', 'legislature', 'court', 'company', 'bank',
  'university', 'association', 'media', 'international', 'project',
] as const satisfies readonly OrganizationType[]; // biome-ignore format: one table
export const BODY_LEVELS = [
  'national', 'provincial', 'municipal', 'district', 'international', 'hongkong', 'macao', 'taiwan', 'foreign',
] as const; // biome-ignore format: one table
const ENTRY_KINDS = ['term', 'document', 'body', 'programme'] as const satisfies readonly EntryKind[];

const documentSchema = v.strictObject({
  type: v.picklist(DOCUMENT_TYPES, `must be one of ${DOCUMENT_TYPES.join(', ')}`),
  issuers: list,
  number: optionalText,
  date,
  effective: date,
  status: v.optional(v.nullable(v.picklist(DOCUMENT_STATUSES, `must be one of ${DOCUMENT_STATUSES.join(', ')}`))),
  replacedBy: v.optional(v.nullable(idText)),
});

const bodySchema = v.strictObject({
  type: v.picklist(BODY_TYPES, `must be one of ${BODY_TYPES.join(', ')}`),
  level: v.optional(v.nullable(v.picklist(BODY_LEVELS, `must be one of ${BODY_LEVELS.join(', ')}`))),
  place: optionalText,
  predecessor: idList,
  successor: v.optional(v.nullable(idText)),
});

/** An entry as assets/glossary/*.yaml writes it; the fields are explained in assets/glossary/README.md. */
export const entrySchema = v.strictObject({
  id: idText,
  term: text,
  kind: v.picklist(ENTRY_KINDS, `must be one of ${ENTRY_KINDS.join(', ')}`),
  aliases: list,
  tw: optionalText,
  hk: optionalText,
  twAliases: list,
  hkAliases: list,
  pinyin: optionalText,
  twReading: optionalText,
  english: text,
  englishAliases: list,
  zh: text,
  en: text,
  related: idList,
  source: text,
  notBefore: list,
  notAfter: list,
  caseSensitive: flag,
  /** This entry knows that another one has the same name, such as 金管局 in Hong Kong and in Macao. */
  sharing: flag,
  document: v.optional(v.nullable(documentSchema)),
  body: v.optional(v.nullable(bodySchema)),
});

export type Entry = v.InferOutput<typeof entrySchema>;

/** One parsed file of the glossary. */
export interface SourceFile {
  /** Path shown in messages. */
  file: string;
  /** File name without extension. */
  topic: string;
  entries: unknown;
}

export interface TopicEntry extends Entry {
  file: string;
  topic: string;
}

function isDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const made = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2100 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
