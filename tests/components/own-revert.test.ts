import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addEntry,
  addList,
  hideEntry,
  keepWord,
  makeList,
  removeEntry,
  removeList,
  renameList,
  replaceEntry,
  setListOn,
} from '../../lib/own/edit.ts';
import { EMPTY_OWN, type Own, type OwnEntry } from '../../lib/own/own.ts';
import { revertChange } from '../../lib/own/revert.ts';

const entry = (id: string, english = ''): OwnEntry => ({
  id: `own:${id}`,
  term: id,
  otherNames: [],
  reading: '',
  english,
  definition: '',
});
const own: Own = {
  lists: [
    { id: 'a', name: 'A', on: true, entries: [entry('aaaaaa'), entry('bbbbbb'), entry('cccccc')] },
    { id: 'b', name: 'B', on: false, entries: [entry('dddddd')] },
  ],
  hidden: ['x'],
  keptWords: ['词'],
};

describe('one change is taken back', () => {
  const edits: [name: string, edit: (own: Own) => Own][] = [
    ['an entry removed', (o) => removeEntry(o, 'own:bbbbbb')],
    ['an entry added', (o) => addEntry(o, 'a', entry('eeeeee'))],
    ['an entry rewritten', (o) => replaceEntry(o, entry('cccccc', 'new'))],
    ['an entry moved', (o) => addEntry(removeEntry(o, 'own:aaaaaa'), 'b', entry('aaaaaa'))],
    ['a list removed', (o) => removeList(o, 'a')],
    ['a list added', (o) => addList(o, makeList('C'))],
    ['a list renamed', (o) => renameList(o, 'a', 'Z')],
    ['a list switched', (o) => setListOn(o, 'b', true)],
    ['an entry hidden', (o) => hideEntry(o, 'a')],
    ['a word kept', (o) => keepWord(o, '峰')],
    ['everything gone', () => EMPTY_OWN],
  ];
  test.each(edits)('%s', (_, edit) => {
    const after = edit(own);
    expect(revertChange(after, own, after)).toEqual(own);
  });

  test('any two changes: the first is taken back, the second stays', () => {
    fc.assert(
      fc.property(fc.constantFrom(...edits), ([, edit]) => {
        const after = edit(own);
        const later = keepWord(addList(after, { id: 'new', name: 'New', on: true, entries: [entry('ffffff')] }), '后');
        const result = revertChange(later, own, after);
        expect(result.lists.find(({ id }) => id === 'new')?.entries).toEqual([entry('ffffff')]);
        expect(result.keptWords).toEqual(['后', '词'].sort());
        expect(result.lists.filter(({ id }) => id !== 'new')).toEqual(own.lists);
      }),
    );
  });

  test('what was written since is not overwritten', () => {
    const after = replaceEntry(own, entry('cccccc', 'import'));
    const later = replaceEntry(after, entry('cccccc', 'mine'));
    expect(revertChange(later, own, after)).toEqual(later);
    const added = addList(own, { id: 'c', name: 'C', on: true, entries: [entry('gggggg')] });
    const filled = addEntry(added, 'c', entry('hhhhhh'));
    expect(revertChange(filled, own, added).lists.at(-1)?.entries).toEqual([entry('hhhhhh')]);
  });
});
