import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../lib/glossary/validate.ts';
import { glossaryDir } from '../../scripts/build/read-glossary.ts';
import { checkGlossary } from '../../scripts/check-glossary.ts';
import { sortWords } from '../../scripts/sort-glossary.ts';
import { NAMES, TRAPS } from '../brain/match-pairs.ts';
import { builtGlossary as glossary } from './built-glossary.ts';

// The glossary itself: assets/glossary.

it('has no problem', () => {
  expect(checkGlossary(glossaryDir).problems.map(formatProblem)).toEqual([]);
});

it('has its shadow words sorted, each once in its section', () => {
  const text = readFileSync(join(glossaryDir, 'shadow-words.txt'), 'utf8');
  expect(sortWords(text)).toBe(text);
});

describe('compiled', () => {
  it('falls into none of the traps', () => {
    const names = new Set(NAMES.flatMap(({ term, aliases = [] }) => [term, ...(aliases ?? [])]));
    const caught = TRAPS.flatMap(([text, allowed]) =>
      glossary
        .match(text)
        .map(({ start, end }) => text.slice(start, end))
        .filter((surface) => names.has(surface) && !allowed.includes(surface))
        .map((surface) => `${surface} in ${text}`),
    );
    expect(caught).toEqual([]);
  });

  it('has a whole card for every entry in every form', () => {
    for (const id of glossary.ids()) {
      for (const region of ['CN', 'TW', 'HK'] as const) {
        const card = glossary.card(id, {
          script: region === 'CN' ? 'Hans' : 'Hant',
          region,
          definitionLang: `zh-${region}`,
        })!;
        for (const text of [card.headword, card.pinyin, card.zhuyin, card.definition, card.english, card.source]) {
          expect(text, id).not.toBe('');
          expect(text, id).not.toContain('\n');
        }
        expect(card.headword, id).not.toContain('undefined');
      }
    }
  });

  it('finds every entry by its own term', () => {
    const lost = glossary.ids().filter((id) => {
      const { name } = glossary.entry(id)!;
      const [match, ...others] = glossary.match(name);
      return others.length > 0 || match?.start !== 0 || match.end < name.length - 1;
    });
    expect(lost).toEqual([]);
  });
});
