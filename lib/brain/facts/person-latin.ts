import type { FactContext } from './context.ts';
import { canNameBody, canNamePerson, readsLikePerson } from './latin-names.ts';
import type { Lexeme } from './lexemes.ts';
import { speaksAt } from './person-names.ts';
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
    if (!readsLikePerson(name) && lexemes[first]?.kind !== 'title' && !isTold(c, start, edge, lexeme.end)) return;
    out.push({ start, end: edge, role: readRoleBefore(c, lexemes, first + 1), rule: 'name-before-latin' });
  });
  return out;
}

/** 、卡特 (Ash Carter), 库马尔 (Aditi Kumar) 说: syllables after another such name, or of somebody who speaks. */
function isTold(c: FactContext, start: number, edge: number, latinEnd: number): boolean {
  for (let at = start; at < edge; at++)
    if (!isTransliteration(c.folded[at]!) && !/[·•・‧]/.test(c.folded[at]!)) return false;
  const close = /^ ?\) ?/.exec(c.folded.slice(latinEnd, latinEnd + 3));
  // A firm, or one in a list of firms, is none: 赫兹 (Hertz Global).
  if (!close || OF_FIRM.test(c.folded.slice(edge, latinEnd))) return false;
  const before = AFTER_ANOTHER.exec(c.folded.slice(Math.max(0, start - 50), start));
  const end = latinEnd + close[0].length;
  const after = BEFORE_ANOTHER.exec(c.folded.slice(end, end + 60));
  return [before, after].some((other) => other && !OF_FIRM.test(other[0])) || speaksAt(c, end);
}

const AFTER_ANOTHER = /\([A-Z][A-Za-z .’'-]{2,40}\) ?(?:[、,和与及]|以及) ?$/;
const BEFORE_ANOTHER = /^(?:[、,和与及]|以及) ?[\u4e00-\u9fff·]{2,8} ?\([A-Z][A-Za-z .’'-]{2,40}\)/;
const OF_FIRM =
  /[A-Za-z] ?(?:Holdings|Inc|Ltd|Limited|LLC|Corp|Corporation|Group|Capital|Global|Investments?|Labs?|Motors|Company|Bank|Ventures|Partners|Exchange|Markets|Network|Protocol|Foundation|Technologies|Systems|Pay|Securities|Financial|Stanley|Sachs)(?![a-z])/;

/** Verbs of somebody who talks, not of a firm that announces. */
const TALKS =
  /^ ?(?:还|也|则|又|随后|同时|进一步)*(?:告诉|强调|补充|坦言|回忆|解释|说道|说|指出|认为|表示|称|写道|建议|呼吁|警告|相信)/;
const TALKS_SURELY = /^ ?(?:还|也|则|又|随后|同时|进一步)*(?:强调|补充|坦言|回忆|解释|说道|相信|告诉)/;
/** So many Latin words are looked at. */
const MOST_WORDS = 200;

/** Lambino告诉…, Lambino强调…: a word that does nothing but talk, twice or more, is the surname of a person. */
export function readTalkers(c: FactContext, lexemes: readonly Lexeme[]): Sighting[] {
  const words = new Map<string, Lexeme[]>();
  for (const lexeme of lexemes) {
    if (lexeme.kind !== 'latin') continue;
    const name = c.folded.slice(lexeme.start, lexeme.end);
    if (!/^\p{Lu}\p{Ll}{3,11}(?:-\p{Lu}\p{Ll}+)?$/u.test(name) || !canNameBody(name)) continue;
    if (words.size >= MOST_WORDS && !words.has(name)) break;
    const mentions = words.get(name);
    if (mentions) mentions.push(lexeme);
    else words.set(name, [lexeme]);
  }
  return [...words.values()].flatMap((mentions) => {
    const after = mentions.map(({ end }) => c.folded.slice(end, end + 12));
    if (
      mentions.length < 2 ||
      !after.every((text) => TALKS.test(text)) ||
      !after.some((text) => TALKS_SURELY.test(text))
    )
      return [];
    if (
      !mentions.every(({ start }) => /^$|[\s,。;:!?“”"]$|[但而据]$/.test(c.folded.slice(Math.max(0, start - 1), start)))
    )
      return [];
    return mentions.map(({ start, end }) => ({ start, end, role: null, rule: 'talking-surname' }));
  });
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
