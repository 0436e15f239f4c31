import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../../lib/brain/script/configs.ts';
import { type JudgedList, readJudgements, readList, readTerms } from '../../../scripts/build/conversion-lists.ts';
import * as opencc from '../../../scripts/build/opencc-lists.ts';
import { conversion } from './conversion-asset.ts';

const FILES: [name: string, columns: number][] = [
  ['terms.tsv', 4],
  ['judged-tw.tsv', 6],
  ['judged-tw-back.tsv', 6],
  ['judged-hk.tsv', 6],
  ['judged-hk-back.tsv', 6],
  ['phrases.tsv', 2],
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

  it.each(['tw', 'hk'] as const)('has at least 300 words that only it writes as they do there: %s', (place) => {
    const plain = Converter({ from: 'cn', to: place });
    expect(terms.filter((term) => term[place] !== plain(term.mainland)).length).toBeGreaterThanOrEqual(300);
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

describe('phrases.tsv', () => {
  it('is what comes out, in every direction from simplified characters but the plain mode', () => {
    for (const [simplified, traditional] of readList('phrases.tsv', 2)) {
      expect(conversion.convert(simplified!, 's2t')).toBe(traditional);
    }
    expect(conversion.convert('银发〔2026〕42号', 's2tw')).toBe('銀發〔2026〕42號');
    expect(conversion.convert('银发〔2026〕42号', 's2tw', { plain: true })).toBe('銀髮〔2026〕42號');
    expect(conversion.convert('银发经济', 's2tw')).toBe('銀髮經濟');
  });
});

describe.each<[JudgedList, Config, readonly [string, string][]]>([
  ['judged-tw.tsv', 's2twp', opencc.TWPhrases],
  ['judged-tw-back.tsv', 'tw2sp', opencc.TWPhrasesRev],
  ['judged-hk.tsv', 's2hkp', opencc.HKPhrases],
  ['judged-hk-back.tsv', 'hk2sp', opencc.HKPhrasesRev],
])('%s', (name, config, theirs) => {
  const judgements = readJudgements(name);

  it('judges every entry of OpenCC, and no other', () => {
    const rows = (pairs: readonly (readonly [string, string])[]) => pairs.map((pair) => pair.join(' ')).sort();
    expect(rows(judgements.map(({ key, target }) => [key, target]))).toEqual(rows(theirs));
  });

  it('shows with a sentence what a newspaper prints', () => {
    const wrong = judgements.filter(({ sentence, expected }) => {
      return sentence !== null && conversion.convert(sentence, config) !== expected;
    });
    expect(wrong).toEqual([]);
  });

  it('shows OpenCC to be wrong, or at least different, where it drops an entry', () => {
    const same = judgements.filter(({ verdict, sentence }) => {
      return (
        verdict === 'drop' &&
        conversion.convert(sentence!, config, { plain: true }) === conversion.convert(sentence!, config)
      );
    });
    expect(same.map(({ key }) => key)).toEqual([]);
  });
});
