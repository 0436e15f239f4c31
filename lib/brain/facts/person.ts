import type { PersonFact } from '../../model.ts';
import type { FactContext } from './context.ts';
import { evidenceFor } from './evidence.ts';
import { readLexemes } from './lexemes.ts';
import { findSightings } from './person-sightings.ts';

/** Every named person once, with the role that the article gives, in the order of first mention. Bylines are left out. */
export function extractPeople(c: FactContext): PersonFact[] {
  const lexemes = readLexemes(c);
  const sightings = findSightings(c, lexemes);
  const people = new Map<string, PersonFact>();
  for (const sighting of sightings) {
    const name = c.text.slice(sighting.start, sighting.end).trim();
    const key = c.folded
      .slice(sighting.start, sighting.end)
      .replace(/[\s·•・‧.]/g, '')
      .toLowerCase();
    const known = people.get(key);
    if (!known) {
      people.set(key, {
        kind: 'person',
        name,
        role: sighting.role,
        ...evidenceFor(c, sighting.start, sighting.end),
        rule: sighting.rule,
      });
    } else if (!known.role && sighting.role) {
      // The mention that says who this is is the better evidence.
      people.set(key, {
        ...known,
        role: sighting.role,
        ...evidenceFor(c, sighting.start, sighting.end),
        rule: sighting.rule,
      });
    }
  }
  return joinVariants(joinPartialNames([...people.values()]));
}

/** Syllables that one translator writes and another leaves out: 瓦尔加斯 and 瓦加斯. */
const OPTIONAL = /[尔斯特夫德姆恩克尔森兹茨普布顿]/;

/** Two spellings of one foreign name in one article, a syllable more in the one than in the other: the first one stays. */
function joinVariants(people: PersonFact[]): PersonFact[] {
  const kept: PersonFact[] = [];
  /** By the name and by what is left of it without one such syllable. */
  const full = new Map<string, PersonFact>();
  const shortened = new Map<string, PersonFact>();
  for (const person of people) {
    const shorter = shorten(person.name);
    const twin = shortened.get(person.name) ?? shorter.map((name) => full.get(name)).find(Boolean);
    if (twin) {
      twin.role ??= person.role;
      continue;
    }
    kept.push(person);
    full.set(person.name, person);
    for (const name of shorter) shortened.set(name, person);
  }
  return kept;
}

/** A transliterated name of four characters or more without one inner syllable that may be left out. */
function shorten(name: string): string[] {
  if (name.length < 4 || name.length > 8 || !/^[\u4e00-\u9fff]+$/.test(name)) return [];
  return [...name].flatMap((char, i) =>
    i > 0 && i < name.length - 1 && OPTIONAL.test(char) ? [name.slice(0, i) + name.slice(i + 1)] : [],
  );
}

/** 德拉吉 is 马里奥·德拉吉: the surname alone of somebody whose full name is there too. */
function joinPartialNames(people: PersonFact[]): PersonFact[] {
  const bySurname = new Map<string, PersonFact>();
  for (const person of people) {
    const parts = person.name.split(/[·•・‧. ]/);
    if (parts.length > 1) bySurname.set(parts.at(-1)!, person);
  }
  return people.filter((person) => {
    const full = bySurname.get(person.name);
    if (full && !full.role) full.role = person.role;
    return !full;
  });
}
