import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyPatches, diffTexts } from '../../lib/glossary/patches.ts';

it('keeps only what differs', () => {
  expect(diffTexts('數字貨幣網絡', '數位貨幣網路')).toEqual([1, 1, '位', 5, 1, '路']);
  expect(diffTexts('相同', '相同')).toEqual([]);
});

it('turns any text into any other', () => {
  const text = fc.string({ unit: fc.constantFrom(...'数字货币網絡') });
  fc.assert(
    fc.property(text, text, (from, to) => {
      expect(applyPatches(from, diffTexts(from, to))).toBe(to);
    }),
  );
});
