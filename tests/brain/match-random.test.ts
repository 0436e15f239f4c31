import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findNames, type NameTable, SHADOW } from '../../lib/brain/match.ts';
import { openTrie } from '../../lib/brain/trie.ts';
import { compileNames } from '../../lib/glossary/compile-names.ts';
import { makeEntry, oracles } from '../glossary/make-glossary.ts';

// Few characters, so that names overlap, nest and begin alike; both scripts, both widths, letters, digits, spaces and a zero-width one.
const HAN = ['链', '鏈', '上', '产', '產', '业', '币', '幣'];
const LATIN = ['a', 'A', 'ａ', 'b', '1', '２', '2'];
const name = fc
  .array(fc.constantFrom(...HAN, ...LATIN, ' '), { minLength: 1, maxLength: 6 })
  .map((chars) => chars.join('').trim().replace(/ +/g, ' '))
  .filter(Boolean);
const text = fc
  .array(fc.constantFrom(...HAN, ...LATIN, ' ', '\u200b', '。', 'c'), { maxLength: 60 })
  .map((chars) => chars.join(''));

/** The plainest way to say what matching means: at each place try every name with a regular expression, take the longest, go on behind it. */
function findNaively(source: string, names: string[], shadows: string[]): string[] {
  const fold = (part: string) => oracles.fold(part).toLowerCase();
  const patterns = [
    ...names.map((one) => ({ one, shadow: false })),
    ...shadows.map((one) => ({ one, shadow: true })),
  ].map(({ one, shadow }) => ({ shadow, body: spaced(fold(one)) }));
  const folded = fold(source);
  const found: string[] = [];
  let at = 0;
  while (at < source.length) {
    let best = { end: at, shadow: true };
    for (const { body, shadow } of patterns) {
      body.lastIndex = at;
      const match = body.exec(folded);
      if (!match) continue;
      const end = at + match[0].length;
      if (/^[a-z0-9]/.test(match[0]) && /[a-z0-9]/.test(folded[at - 1] ?? '')) continue;
      if (/[a-z0-9]$/.test(match[0]) && /[a-z0-9]/.test(folded[end] ?? '')) continue;
      const characters = match[0].replace(/[ \u200b]/g, '').length;
      if (characters < 5 && /\p{Script=Han}\u200b* \u200b*\p{Script=Han}/u.test(match[0])) continue;
      if (end > best.end || (end === best.end && !shadow)) best = { end, shadow };
    }
    if (!best.shadow) found.push(`${at}-${best.end}`);
    at = best.end > at ? best.end : at + 1;
  }
  return found;
}

function spaced(pattern: string): RegExp {
  const wanted = [...pattern];
  let source = '';
  wanted.forEach((char, index) => {
    const [before, after] = [wanted[index - 1], wanted[index + 1]];
    const isNeeded = (x = '', y = '') => /[a-z][a-z]|\d\d/.test(x + y);
    if (char === ' ') source += isNeeded(before, after) ? '\u200b* \u200b*' : '';
    else {
      const previous = before === ' ' ? wanted[index - 2] : before;
      if (index > 0 && !(before === ' ' && isNeeded(previous, char)))
        source += isNeeded(previous, char) ? '\u200b*' : '\u200b*(?: \u200b*)?';
      source += char;
    }
  });
  return new RegExp(source, 'y');
}

it('finds what a naive leftmost-longest search finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { maxLength: 12 }),
      fc.array(name, { maxLength: 4 }),
      text,
      (names, shadows, source) => {
        const entries = names.map((term, index) => makeEntry({ id: `e${index}`, term }));
        const compiled = compileNames(entries, shadows, {
          fold: oracles.fold,
          toTaiwan: (one) => one,
          toHongKong: (one) => one,
        });
        const table: NameTable = {
          firstName: Uint32Array.from(compiled.names.firstName),
          entryOf: Uint16Array.from(compiled.names.entryOf),
          flags: Uint8Array.from(compiled.names.flags),
          regionOf: Uint8Array.from(compiled.names.regionOf),
          exactText: () => '',
          guards: () => ({ notBefore: [], notAfter: [] }),
        };
        const matches = findNames(
          source,
          [{ trie: openTrie(compiled.trie), names: table, isHidden: null }],
          () => true,
          'CN',
        );
        expect(matches.every(({ entry }) => entry !== SHADOW)).toBe(true);
        expect(matches.map(({ start, end }) => `${start}-${end}`)).toEqual(findNaively(source, names, shadows));
      },
    ),
    { numRuns: 400 },
  );
});
