import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileNames } from '../../lib/own/own-names.ts';
import { fromBase64, packNames, toBase64, unpackNames } from '../../lib/own/pack-names.ts';
import { fold, makeOwn, ownEntry, ownList } from './make-own.ts';

test('names come out as they went in, whatever they are', () => {
  const name = fc.string({ unit: fc.constantFrom(...'链鏈网aZ9 "·-\n\u200b𠮷'), minLength: 1, maxLength: 9 });
  const entry = fc.record({ term: name, otherNames: fc.array(name, { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(entry, { maxLength: 9 }), fc.boolean()), { maxLength: 3 }), (lists) => {
      const made = lists.map(([entries, on], at) => ownList(`第${at}`, entries.map(ownEntry), on));
      const names = compileNames(makeOwn(made, { hidden: ['one'], keptWords: ['网络'] }), fold);
      expect(unpackNames(fromBase64(toBase64(packNames(names))))).toEqual(names);
    }),
  );
});

test('every byte survives base64, and more of them than an engine takes as arguments', () => {
  const bytes = Uint8Array.from({ length: 200_003 }, (_, at) => at % 256);
  expect(Buffer.compare(fromBase64(toBase64(bytes)), bytes)).toBe(0);
});
