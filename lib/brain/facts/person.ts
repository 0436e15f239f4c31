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
  return joinPartialNames([...people.values()]);
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
