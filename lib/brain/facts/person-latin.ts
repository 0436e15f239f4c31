import type { FactContext } from './context.ts';
import { canNamePerson, readsLikePerson } from './latin-names.ts';
import type { Lexeme } from './lexemes.ts';
import { readRoleBefore } from './person-role.ts';
import type { FreeTest, Sighting } from './person-words.ts';
import { isTransliteration } from './surnames.ts';

/** 马里奥·德拉吉(Mario Draghi): a Chinese form right before the Latin name in parentheses is the name. */
export function readNamesBeforeLatin(c: FactContext, lexemes: readonly Lexeme[], isFree: FreeTest): Sighting[] {
  const out: Sighting[] = [];
  lexemes.forEach((lexeme, i) => {
    if (lexeme.kind !== 'latin' || !/\( ?$/.test(c.folded.slice(lexeme.start - 2, lexeme.start))) return;
    const name = c.folded.slice(lexeme.start, lexeme.end);
    if (!readsLikePerson(name) && !canNamePerson(name)) return;
    const end = c.folded.lastIndexOf('(', lexeme.start);
    let edge = end;
    while (c.folded[edge - 1] === ' ') edge--;
    let first = i;
    while (first > 0 && lexemes[first]!.end > edge) first--;
    // Back over characters that no word claims.
    let start = edge;
    while (first >= 0 && start - lexemes[first]!.start <= 12) {
      const { kind, start: at, end: to } = lexemes[first]!;
      const char = c.folded.slice(at, to);
      if (
        !(
          kind === 'han' ||
          (to - at === 1 && /[·•・‧]/.test(char)) ||
          (to - at === 1 && kind === 'stop' && isTransliteration(char))
        )
      )
        break;
      start = at;
      first--;
    }
    const length = edge - start;
    if (length < 2 || length > 12 || !isFree(start, edge)) return;
    if (!readsLikePerson(name) && lexemes[first]?.kind !== 'title') return;
    out.push({ start, end: edge, role: readRoleBefore(c, lexemes, first + 1), rule: 'name-before-latin' });
  });
  return out;
}

/** The Latin form in parentheses after a name is no person of its own. */
export function joinLatinNames(c: FactContext, sightings: Sighting[]): Sighting[] {
  const ends = new Set(sightings.map((sighting) => sighting.end));
  const doubles = new Set(
    sightings
      .filter((sighting) => {
        const gap = /[)）]?( ?\( ?)$/.exec(c.folded.slice(Math.max(0, sighting.start - 3), sighting.start));
        return gap !== null && ends.has(sighting.start - gap[1]!.length);
      })
      .map((sighting) => c.folded.slice(sighting.start, sighting.end).toLowerCase()),
  );
  // Also one that is no sighting where it stands in the parentheses: 布朗 (Sherrod Brown), later Sherrod Brown.
  for (const { end } of sightings) {
    const aside = /^ ?\(([A-Z][A-Za-z.’'-]+(?: [A-Z][A-Za-z.’'-]*){1,3})\)/.exec(c.folded.slice(end, end + 50));
    if (aside) doubles.add(aside[1]!.toLowerCase());
  }
  return sightings.filter((sighting) => !doubles.has(c.folded.slice(sighting.start, sighting.end).toLowerCase()));
}

/** A and B, both Latin: the second of two people. */
export function readLatinPairs(c: FactContext, lexemes: readonly Lexeme[], found: readonly Sighting[]): Sighting[] {
  const ends = new Map(found.map((sighting) => [sighting.end, sighting]));
  const out: Sighting[] = [];
  lexemes.forEach((lexeme, i) => {
    if (
      lexeme.kind !== 'latin' ||
      !/^(、|和|与|及)$/.test(c.folded.slice(lexemes[i - 1]?.start ?? 0, lexemes[i - 1]?.end ?? 0))
    )
      return;
    const partner = ends.get(lexemes[i - 1]!.start);
    if (partner && canNamePerson(c.folded.slice(lexeme.start, lexeme.end)))
      out.push({ start: lexeme.start, end: lexeme.end, role: partner.role, rule: 'listed-person' });
  });
  return out;
}
