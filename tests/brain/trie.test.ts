import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHavePair } from '../../lib/brain/pair-set.ts';
import { ACCEPTS, LEAF, openTrie, patternOf, type Trie } from '../../lib/brain/trie.ts';
import { buildTrie } from '../../lib/glossary/build-trie.ts';

const asIs = (unit: number) => unit;

/** Index of the pattern that is exactly this word; -1 if it is none. */
function lookUp({ codeOf, base, check, roots, pairs }: Trie, word: string): number {
  const codes = Array.from(word, (char) => codeOf[char.charCodeAt(0)]!);
  const [first = 0, second = 0] = codes;
  if (first === 0 || first > roots) return -1;
  if (!mayHavePair(pairs, first, second)) return -1;
  let found = base[first]!;
  for (const code of codes.slice(1)) {
    const slot = (found >> 2) + code;
    if (code === 0 || (found & LEAF) !== 0 || check[slot] !== code) return -1;
    found = base[slot]!;
  }
  return (found & ACCEPTS) === 0 ? -1 : patternOf({ codeOf, base, check, roots, pairs }, found);
}

describe('packed trie', () => {
  it('tells a pattern from its prefixes and extensions', () => {
    const trie = openTrie(buildTrie(['区块链', '区块', '链上'], asIs, ''));
    expect(['区块链', '区块', '链上'].map((word) => lookUp(trie, word))).toEqual([0, 1, 2]);
    expect(['区', '链', '区块链上', '块链', '上', '别'].map((word) => lookUp(trie, word))).toEqual(Array(6).fill(-1));
  });

  it('takes characters that count as the same for one', () => {
    const trie = openTrie(buildTrie(['链'], (unit) => (unit === '鏈'.charCodeAt(0) ? '链'.charCodeAt(0) : unit), ''));
    expect(lookUp(trie, '鏈')).toBe(0);
  });

  it('gives codes to characters that no pattern has, when asked', () => {
    const trie = openTrie(buildTrie(['链'], asIs, '接'));
    expect(trie.codeOf['接'.charCodeAt(0)]).toBeGreaterThan(trie.roots);
    expect(trie.codeOf['条'.charCodeAt(0)]).toBe(0);
  });

  it('is empty without patterns', () => {
    const trie = openTrie(buildTrie([], asIs, ' '));
    expect(lookUp(trie, '链')).toBe(-1);
    expect(trie.roots).toBe(0);
  });

  it('refuses a pattern that is empty or comes twice', () => {
    expect(() => buildTrie([''], asIs, '')).toThrow('empty');
    expect(() => buildTrie(['链', '链'], asIs, '')).toThrow('twice');
  });

  it('knows exactly its patterns, whatever they are', () => {
    const word = fc
      .array(fc.constantFrom(...'区块链上产业币圈abc'), { minLength: 1, maxLength: 7 })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.array(word, { maxLength: 60 }), (patterns, others) => {
        const trie = openTrie(buildTrie(patterns, asIs, ''));
        for (const one of [...patterns, ...others]) expect(lookUp(trie, one)).toBe(patterns.indexOf(one));
      }),
      { numRuns: 100 },
    );
  });

  it('never reads past its end', () => {
    const { base, check, codes } = buildTrie(['链上', '链', '一二三'], asIs, '接条');
    const highest = Math.max(...codes);
    for (let slot = 0; slot < base.length; slot++) {
      if (check[slot] === 0 || base[slot]! & 2) continue;
      expect((base[slot]! >> 2) + highest).toBeLessThan(base.length);
    }
  });
});
