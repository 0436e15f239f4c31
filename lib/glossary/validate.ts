import * as v from 'valibot';
import type { Fold } from '../brain/fold.ts';
import { findContentProblems } from './check-content.ts';
import { findNameProblems } from './check-names.ts';
import { type CharacterSets, entrySchema, type SourceFile, type TopicEntry } from './schema.ts';

/** One thing wrong in the glossary, said so that the author can mend it without reading code. */
export interface Problem {
  file: string;
  /** Id of the entry; `#3` if it has none; empty if it is the file. */
  entry: string;
  field: string;
  message: string;
  fix: string;
}

/** What validation needs to know of the language; scripts/build has it from OpenCC and pinyin-pro. */
export interface Language {
  fold: Fold;
  characters: CharacterSets;
  /** Every way to read a simplified character: pinyin with tone mark. */
  readingsOf(char: string): readonly string[];
}

/** One line: file, entry, field, what is wrong, what to do. */
export function formatProblem({ file, entry, field, message, fix }: Problem): string {
  const where = [file, entry && `entry ${entry}`, field].filter(Boolean).join(': ');
  return `${where}: ${message}. Fix: ${fix}.`;
}

/**
 * Checks all files of the glossary together. Entries that break the schema are reported and take no part in the later checks, except that their ids count
 * as known; so one mistake gives one message.
 */
export function validateGlossary(
  files: readonly SourceFile[],
  language: Language,
): { entries: TopicEntry[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const entries: TopicEntry[] = [];
  const knownIds = new Set<string>();
  for (const source of files) {
    const { file, topic } = source;
    if (!Array.isArray(source.entries)) {
      problems.push({
        file,
        entry: '',
        field: '',
        message: 'is not a list of entries',
        fix: 'begin each entry with `- id: …`',
      });
      continue;
    }
    const ids: string[] = [];
    source.entries.forEach((raw: unknown, index) => {
      const id = readId(raw);
      if (id) {
        ids.push(id);
        knownIds.add(id);
      }
      const parsed = v.safeParse(entrySchema, raw);
      if (parsed.success) entries.push({ ...parsed.output, file, topic });
      else for (const issue of parsed.issues) problems.push(describeIssue(issue, file, id ?? `#${index + 1}`));
    });
    problems.push(...findOrderProblems(file, ids));
  }
  problems.push(...findDuplicateIds(files));
  problems.push(...findNameProblems(entries, language.fold));
  problems.push(...findDanglingIds(entries, knownIds));
  for (const entry of entries) problems.push(...findContentProblems(entry, language));
  return { entries, problems };
}

function readId(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null || !('id' in raw)) return null;
  return typeof raw.id === 'string' ? raw.id : null;
}

function describeIssue(issue: v.BaseIssue<unknown>, file: string, entry: string): Problem {
  const field = v.getDotPath(issue) ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return {
      file,
      entry,
      field,
      message: 'is not a field of an entry',
      fix: 'use only the fields in assets/glossary/README.md, at their level (issuers under document, level under body)',
    };
  }
  if (issue.received === 'undefined') {
    return { file, entry, field, message: 'is missing', fix: `add the field ${field}` };
  }
  return { file, entry, field, message: issue.message, fix: `change ${JSON.stringify(issue.input) ?? 'the value'}` };
}

function findOrderProblems(file: string, ids: readonly string[]): Problem[] {
  for (let i = 1; i < ids.length; i++) {
    if (ids[i]! < ids[i - 1]!) {
      return [
        {
          file,
          entry: ids[i]!,
          field: 'id',
          message: `stands after ${ids[i - 1]} but sorts before it`,
          fix: 'run `npx tsx scripts/sort-glossary.ts`',
        },
      ];
    }
  }
  return [];
}

function findDuplicateIds(files: readonly SourceFile[]): Problem[] {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, entries } of files) {
    if (!Array.isArray(entries)) continue;
    for (const raw of entries) {
      const id = readId(raw);
      if (id === null) continue;
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, file);
      else
        problems.push({
          file,
          entry: id,
          field: 'id',
          message: `is already an id in ${earlier}`,
          fix: 'merge the two entries, or choose another id if they are different things',
        });
    }
  }
  return problems;
}

function findDanglingIds(entries: readonly TopicEntry[], known: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  for (const entry of entries) {
    const targets: [string, string][] = [
      ...(entry.related ?? []).map((id): [string, string] => ['related', id]),
      ...(entry.body?.predecessor ?? []).map((id): [string, string] => ['body.predecessor', id]),
    ];
    if (entry.body?.successor) targets.push(['body.successor', entry.body.successor]);
    if (entry.document?.replacedBy) targets.push(['document.replacedBy', entry.document.replacedBy]);
    for (const [field, id] of targets) {
      const at = { file: entry.file, entry: entry.id, field };
      if (id === entry.id) problems.push({ ...at, message: 'names the entry itself', fix: `take ${id} out` });
      else if (!known.has(id))
        problems.push({
          ...at,
          message: `names ${id}, which no file has`,
          fix: 'correct the id, add that entry, or take it out',
        });
    }
  }
  return problems;
}
