import { describe, expect, it } from 'vitest';
import { conversion } from './conversion-asset.ts';
import { type Sentence, sentences } from './sentences.ts';

describe('sentences of policy and news', () => {
  it('are enough in every direction', () => {
    const count = (config: Sentence['config']) => sentences.filter((sentence) => sentence.config === config).length;
    expect(new Set(sentences.map(({ text }) => text)).size).toBeGreaterThanOrEqual(300);
    expect(count('s2twp')).toBeGreaterThanOrEqual(200);
    expect(count('s2hkp')).toBeGreaterThanOrEqual(100);
    expect(count('tw2sp')).toBeGreaterThanOrEqual(20);
    expect(count('hk2sp')).toBeGreaterThanOrEqual(10);
  });

  it.each(sentences)('$config $text', ({ config, text, expected }) => {
    expect(conversion.convert(text, config)).toBe(expected);
  });

  it('says with its pieces what was changed, and every piece is a change', () => {
    for (const { config, text } of sentences) {
      for (const { sourceStart, sourceEnd, target } of conversion.convertPieces(text, config)) {
        expect(text.slice(sourceStart, sourceEnd)).not.toBe(target);
      }
    }
  });
});
