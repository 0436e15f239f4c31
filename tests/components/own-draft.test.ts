import { describe, expect, test } from 'vitest';
import { fileName, today } from '../../components/own/download.ts';
import { sayBackup } from '../../components/own/Exports.tsx';
import { checkDraft, draftOf, emptyDraft, entryOf, saysTheSame } from '../../components/own/entry-draft.ts';
import { EXAMPLE_FORMATS, exampleFile } from '../../components/own/example-files.ts';
import { planImport } from '../../lib/own/import.ts';
import { EMPTY_OWN } from '../../lib/own/own.ts';
import { translator } from '../../lib/texts.ts';

const draft = (fields: Partial<ReturnType<typeof emptyDraft>>) => ({ ...emptyDraft(null), ...fields });

describe('the form of an entry', () => {
  test('a term is all that it takes', () => {
    expect(checkDraft(draft({ term: ' 链上身份 ' }))).toEqual({});
    expect(entryOf(draft({ term: ' 链上身份 ' }))).toMatchObject({ term: '链上身份', otherNames: [], definition: '' });
    expect(checkDraft(draft({ term: '  ' })).term?.key).toBe('own.error.termMissing');
    expect(entryOf(draft({ term: '  ' }))).toBeNull();
  });

  test('other names stand one on each line, once, without the term', () => {
    const entry = entryOf(
      draft({ term: '跨链桥', otherNames: '跨鏈橋\n\n跨链桥\n跨鏈橋；桥 | bridge' }),
      'own:abcdef12',
    );
    expect(entry).toMatchObject({ id: 'own:abcdef12', otherNames: ['跨鏈橋', '桥', 'bridge'] });
    expect(draftOf(entry!, 'list').otherNames).toBe('跨鏈橋\n桥\nbridge');
  });

  test('what is too long is said by its field', () => {
    const problems = checkDraft(
      draft({ term: '字'.repeat(201), otherNames: '名'.repeat(201), definition: '义'.repeat(2_001) }),
    );
    expect(problems.term).toEqual({ key: 'own.error.tooLong', params: { most: 200, count: 201 } });
    expect(problems.otherNames?.key).toBe('own.error.nameTooLong');
    expect(problems.definition?.params).toEqual({ most: 2_000, count: 2_001 });
    const many = Array.from({ length: 51 }, (_, i) => `名${i}`).join('\n');
    expect(checkDraft(draft({ term: '链', otherNames: many })).otherNames?.params).toEqual({ most: 50, count: 51 });
  });

  test('the list does not count as a change of the text', () => {
    expect(saysTheSame(draft({ term: '链' }), draft({ term: '链', listId: 'other' }))).toBe(true);
    expect(saysTheSame(draft({ term: '链' }), draft({ term: '链', english: 'chain' }))).toBe(false);
  });
});

test.each(EXAMPLE_FORMATS)('the example of %s is imported whole', (format) => {
  const plan = planImport(exampleFile(format), `example.${format === 'text' ? 'txt' : format}`, EMPTY_OWN, null);
  expect([plan.format, plan.added, plan.skipped, plan.problem]).toEqual([format, 3, 0, null]);
});

test('the last backup is said in days', () => {
  const say = (backup: string | null, lang: 'en' | 'zh-TW') => sayBackup({ backup, lang, t: translator(lang) });
  expect(say(null, 'en')).toBe('Never backed up');
  expect(say(today(), 'en')).toBe('Last backup: today');
  const threeDaysAgo = new Date(Date.parse(today()) - 3 * 86_400_000).toISOString().slice(0, 10);
  expect(say(threeDaysAgo, 'en')).toBe('Last backup: 3 days ago');
  expect(say(threeDaysAgo, 'zh-TW')).toContain('3 天前');
});

test('names of files hold nothing that a file system refuses', () => {
  expect(fileName('法律/经济: a?', 'csv')).toBe('法律 经济  a.csv');
  expect(fileName('///', 'csv')).toBe('liandu.csv');
});
