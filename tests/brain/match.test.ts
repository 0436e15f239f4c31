import { describe, expect, it } from 'vitest';
import { makeEntry, makeGlossary } from '../glossary/make-glossary.ts';
import { FOUND, NAMES, SHARED, TRAPS } from './match-pairs.ts';

const glossary = makeGlossary(NAMES.map(makeEntry));
const surfaces = (text: string) => glossary.match(text).map(({ start, end }) => text.slice(start, end));

describe('finds names where they stand', () => {
  it.each(FOUND)('%s', (text, found) => {
    expect(surfaces(text)).toEqual(found);
  });
});

describe('finds nothing inside other words', () => {
  it.each(TRAPS)('%s', (text, found) => {
    expect(surfaces(text)).toEqual(found);
  });
});

describe('a name that several entries share', () => {
  it.each(SHARED)('$text in $region is $id', ({ text, region, id }) => {
    expect(glossary.match(text, { region }).map((match) => match.id)).toEqual([id]);
  });
});
