import Papa from 'papaparse';
import { OWN_COLUMNS } from '../limits.ts';
import { type EntryFields, splitNames } from './clean.ts';
import { restoreFormula } from './formula.ts';
import type { FileProblem } from './read-file.ts';

/** A line of a file as fields of an entry; `broken` where its quotes cannot be told apart. */
export interface ReadRow {
  /** From 1; of JSON the number of the entry. */
  line: number;
  fields: EntryFields;
  broken?: 'bad-quotes' | 'not-an-entry';
}

/** Characters that are shown of a line that cannot be read. */
const BROKEN_SHOWN = 80;

type Field = keyof Required<EntryFields>;

/** Names of the columns in all three interface languages and as other programs call them, without spaces, dashes and letter case. */
const COLUMNS: Record<Field, readonly string[]> = {
  term: 'term,terms,word,name,headword,entry,chinese,词,词条,词语,术语,名称,名词,中文,条目,詞,詞條,詞語,術語,名稱,名詞,條目'.split(
    ',',
  ),
  otherNames:
    'othernames,othername,aliases,alias,synonyms,synonym,别名,其他名称,又称,同义词,别称,別名,其他名稱,又稱,同義詞,別稱'.split(
      ',',
    ),
  reading: 'reading,pinyin,zhuyin,bopomofo,pronunciation,读音,拼音,注音,讀音'.split(','),
  english: 'english,translation,en,英文,英语,英译,译文,翻译,译名,英語,英譯,譯文,翻譯,譯名'.split(','),
  definition:
    'definition,description,meaning,explanation,note,notes,comment,释义,定义,说明,解释,含义,备注,注释,釋義,定義,說明,解釋,含義,備註,註釋'.split(
      ',',
    ),
};
const FIELD_OF = new Map(
  Object.entries(COLUMNS).flatMap(([field, names]) => names.map((name) => [name, field as Field])),
);

/** The field that a column's name means; null if none. */
export function fieldOf(name: string): Field | null {
  return (
    FIELD_OF.get(
      name
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s_-]/g, ''),
    ) ?? null
  );
}

/** Without a header: the term, English, the definition. */
const PLAIN_COLUMNS: readonly (Field | null)[] = ['term', 'english', 'definition'];

/** The columns that a line names; null if it names none, and so is no header. */
function readHeader(cells: readonly string[]): (Field | null)[] | 'no-term-column' | null {
  const seen = new Set<Field>();
  const fields = cells.map((cell) => {
    const field = fieldOf(cell);
    if (!field || seen.has(field)) return null;
    seen.add(field);
    return field;
  });
  if (seen.has('term')) return fields;
  return seen.size >= 2 && seen.size === cells.filter((cell) => cell.trim()).length ? 'no-term-column' : null;
}

/** Fields of a row by its columns. */
function readCells(cells: readonly string[], columns: readonly (Field | null)[]): EntryFields {
  const fields: EntryFields = {};
  columns.forEach((field, at) => {
    const cell = restoreFormula((cells[at] ?? '').trim());
    if (field === 'otherNames') fields.otherNames = splitNames(cell);
    else if (field) fields[field] = cell;
  });
  return fields;
}

/** Reads a table with or without a header line; line ends are \n. Blank lines do not count. A row whose quotes are broken ends with its line. */
export function readTable(text: string, delimiter: string): ReadRow[] | FileProblem {
  const rows: ReadRow[] = [];
  let problem: FileProblem | null = null;
  let columns: readonly (Field | null)[] | null = null;
  let line = 1;
  /** Offset up to which lines are counted and rows are read. */
  let readTo = 0;
  const countLinesTo = (end: number) => {
    for (; readTo < end; readTo++) if (text.charCodeAt(readTo) === 0x0a) line++;
  };
  const take = (cells: readonly string[], at: number): void => {
    if (cells.every((cell) => cell.trim() === '')) return;
    const header = columns ? null : readHeader(cells);
    if (header === 'no-term-column') problem = header;
    else if (header) columns = header;
    else {
      columns ??= PLAIN_COLUMNS;
      rows.push({ line: at, fields: readCells(cells, columns) });
    }
  };
  while (readTo < text.length && problem === null) {
    const from = readTo;
    Papa.parse<string[]>(text.slice(from), {
      delimiter,
      newline: '\n',
      step({ data: cells, errors, meta }, parser) {
        const at = line;
        if (cells.length > OWN_COLUMNS) problem = 'too-many-columns';
        else if (errors.some(({ code }) => code === 'MissingQuotes')) problem = 'open-quote';
        else if (errors.some(({ code }) => code === 'InvalidQuotes')) {
          // What the parser took for this row goes on to the next quote anywhere. The lines behind the broken one are read anew.
          const end = text.indexOf('\n', readTo);
          const broken = text.slice(readTo, end < 0 ? text.length : end);
          rows.push({ line: at, fields: { term: broken.slice(0, BROKEN_SHOWN) }, broken: 'bad-quotes' });
          countLinesTo(end < 0 ? text.length : end + 1);
          return parser.abort();
        } else {
          countLinesTo(from + meta.cursor);
          take(cells, at);
        }
        if (problem) parser.abort();
      },
    });
    // Nothing was left to step through.
    if (readTo === from) break;
  }
  return problem ?? rows;
}

/** Reads plain lines: a term, or a term, a tab and its English. Quotes are part of what is written. */
export function readLines(text: string): ReadRow[] | FileProblem {
  const rows: ReadRow[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const cells = line.split('\t');
    if (cells.length > OWN_COLUMNS) return 'too-many-columns';
    if (line.trim() !== '') rows.push({ line: index + 1, fields: readCells(cells, PLAIN_COLUMNS) });
  }
  return rows;
}

/** Whether the first line that is not blank is a header of such a table. */
export function hasHeader(text: string, delimiter: string): boolean {
  const first = /\S.*/.exec(text)?.[0] ?? '';
  const header = readHeader(Papa.parse<string[]>(first.slice(0, 10_000), { delimiter }).data[0] ?? []);
  return header !== null && (header === 'no-term-column' || header.filter(Boolean).length >= 2);
}
