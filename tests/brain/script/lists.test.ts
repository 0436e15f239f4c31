import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readList, readTerms } from '../../../scripts/build/conversion-lists.ts';
import { conversion } from './conversion-asset.ts';
import { policySentences } from './policy-sentences.ts';

const FILES: [name: string, columns: number][] = [
  ['terms.tsv', 4],
  ['regional-tw.tsv', 3],
  ['regional-back.tsv', 3],
  ['joints.tsv', 2],
  ['words.tsv', 2],
  ['own-words.tsv', 2],
];

describe.each(FILES)('%s', (name, columns) => {
  it('is commented, sorted by code point, and has no row twice', () => {
    const path = fileURLToPath(new URL(`../../../assets/conversion/${name}`, import.meta.url));
    expect(readFileSync(path, 'utf8')).toMatch(/^# .+\n/);
    const keys = readList(name, columns).map(([key]) => key!);
    expect(keys).toEqual([...new Set(keys)].sort());
  });
});

describe('terms.tsv', () => {
  const terms = readTerms();

  it('has at least 300 words', () => {
    expect(terms.length).toBeGreaterThanOrEqual(300);
  });

  it('is what comes out, alone and within a sentence', () => {
    for (const { mainland, tw, hk } of terms) {
      expect(conversion.convert(`「${mainland}」`, 's2twp')).toBe(`「${tw}」`);
      expect(conversion.convert(`「${mainland}」`, 's2hkp')).toBe(`「${hk}」`);
    }
  });

  it('comes back where it says so', () => {
    for (const { mainland, tw, hk, back } of terms) {
      if (back === 'tw' || back === 'both') expect(conversion.convert(tw, 'tw2sp')).toBe(mainland);
      if (back === 'hk' || back === 'both') expect(conversion.convert(hk, 'hk2sp')).toBe(mainland);
    }
  });
});

describe('policy prose', () => {
  it('has sentences enough', () => {
    expect(policySentences.length).toBeGreaterThanOrEqual(60);
  });

  it.each(policySentences)('$mainland', ({ mainland, tw, hk }) => {
    expect(conversion.convert(mainland, 's2twp')).toBe(tw);
    expect(conversion.convert(mainland, 's2hkp')).toBe(hk);
  });

  it("is judged with a sentence for every dropped word of OpenCC's Taiwan list", () => {
    for (const [, mainland, tw] of readList('regional-tw.tsv', 3))
      expect(conversion.convert(mainland!, 's2twp')).toBe(tw);
  });

  it('and for every dropped word of the list back', () => {
    for (const [, tw, mainland] of readList('regional-back.tsv', 3))
      expect(conversion.convert(tw!, 'tw2sp')).toBe(mainland);
  });
});
