import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import type { Config } from '../../../lib/brain/script/configs.ts';
import {
  type JudgedList,
  readBackWords,
  readJudgements,
  readList,
  readTerms,
} from '../../../scripts/build/conversion-lists.ts';
import * as opencc from '../../../scripts/build/opencc-lists.ts';
import { conversion } from './conversion-asset.ts';

const FILES: [name: string, columns: number][] = [
  ['terms.tsv', 4],
  ['judged-tw.tsv', 6],
  ['judged-tw-back.tsv', 6],
  ['judged-hk.tsv', 6],
  ['judged-hk-back.tsv', 6],
  ['back-words.tsv', 3],
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

describe('back-words.tsv', () => {
  it('is what comes back, alone and within a sentence', () => {
    for (const { word, mainland, back } of readBackWords()) {
      if (back !== 'hk') expect(conversion.convert(`「${word}」`, 'tw2sp')).toBe(`「${mainland}」`);
      if (back !== 'tw') expect(conversion.convert(`「${word}」`, 'hk2sp')).toBe(`「${mainland}」`);
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

/** A text in the forms of characters that newspapers of the place print, which OpenCC's lists only partly follow. */
function inPrint(text: string, forms: Config): string {
  return conversion.convert(text, forms).replace(/臺/g, '台').replace(/賬/g, '帳').replace(/佈/g, '布');
}

describe.each<[JudgedList, Config, forms: Config, readonly [string, string][]]>([
  ['judged-tw.tsv', 's2twp', 't2tw', opencc.TWPhrases],
  ['judged-tw-back.tsv', 'tw2sp', 't2s', opencc.TWPhrasesRev],
  ['judged-hk.tsv', 's2hkp', 't2hk', opencc.HKPhrases],
  ['judged-hk-back.tsv', 'hk2sp', 't2s', opencc.HKPhrasesRev],
])('%s', (name, config, forms, theirs) => {
  const judgements = readJudgements(name);

  it('judges every entry of OpenCC, and no other', () => {
    const rows = (pairs: readonly (readonly [string, string])[]) => pairs.map((pair) => pair.join(' ')).sort();
    expect(rows(judgements.map(({ key, target }) => [key, target]))).toEqual(rows(theirs));
  });

  it('shows with a sentence of each what a newspaper prints', () => {
    const wrong = judgements.filter(({ sentence, expected }) => conversion.convert(sentence, config) !== expected);
    expect(wrong).toEqual([]);
  });

  it('has the entry in the sentence, and its word in what is printed, where it keeps it', () => {
    const without = judgements.filter(({ key, target, verdict, sentence, expected }) => {
      const held = sentence.includes(key) || inPrint(sentence, 't2s').includes(inPrint(key, 't2s'));
      return verdict === 'keep' && !(held && inPrint(expected, forms).includes(inPrint(target, forms)));
    });
    expect(without).toEqual([]);
  });

  it('shows OpenCC to be wrong, or at least different, where it drops an entry', () => {
    const same = judgements.filter(({ verdict, sentence, expected }) => {
      return verdict === 'drop' && conversion.convert(sentence, config, { plain: true }) === expected;
    });
    expect(same.map(({ key }) => key)).toEqual([]);
  });

  it('leaves the word out where it drops an entry, or leaves it to longer words', () => {
    const found = judgements.filter(({ key, target, verdict, expected }) => {
      return (
        verdict !== 'keep' &&
        !inPrint(key, forms).includes(inPrint(target, forms)) &&
        inPrint(expected, forms).includes(inPrint(target, forms))
      );
    });
    expect(found.map(({ key, target, expected }) => [key, target, expected])).toEqual([]);
  });
});
