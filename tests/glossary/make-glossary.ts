import { compileGlossary } from '../../lib/glossary/compile.ts';
import { type BuiltInGlossary, loadGlossary } from '../../lib/glossary/index.ts';
import type { Entry, TopicEntry } from '../../lib/glossary/schema.ts';
import { loadOracles, readShadowWords } from '../../scripts/build/glossary.ts';

/** An entry that passes validation, with the given fields. */
export function makeEntry(fields: Partial<Entry> & { id: string; term: string }): TopicEntry {
  return {
    file: 'fixture.yaml',
    topic: 'fixture',
    kind: 'term',
    english: fields.id.replaceAll('-', ' '),
    zh: '为测试而写的一条说明，没有别的意思。',
    en: 'A definition written for this test, which means nothing else.',
    source: '测试用例',
    ...fields,
  };
}

const oracles = loadOracles();

/** A glossary of these entries with the real dictionaries and, unless others are given, the real shadow words. */
export function makeGlossary(entries: readonly TopicEntry[], shadowWords = readShadowWords()): BuiltInGlossary {
  return loadGlossary(compileGlossary(entries, shadowWords, oracles));
}

export { oracles };
