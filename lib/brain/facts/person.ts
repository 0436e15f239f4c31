import type { PersonFact, Span } from '../../model.ts';
import { isLeftOut } from './boilerplate.ts';
import { makeTitleTest } from './brackets.ts';
import type { FactContext } from './context.ts';
import { evidenceFor } from './evidence.ts';
import { canNamePerson, readsLikePerson } from './latin-names.ts';
import { type Lexeme, readLexemes } from './lexemes.ts';
import {
  chineseNameLength,
  endsNameAt,
  japaneseNameLength,
  knownPersonLength,
  latinPersonLength,
  speaksAt,
  transliteratedLength,
} from './person-names.ts';
import { readRoleBefore } from './person-role.ts';
import { isTransliteration, surnameLengthAt } from './surnames.ts';

interface Sighting extends Span {
  role: string | null;
  rule: string;
}

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
  return people.filter((person) => {
    const full = people.find(
      (other) =>
        other !== person &&
        other.name.length > person.name.length &&
        /[·•・‧. ]/.test(other.name) &&
        other.name.split(/[·•・‧. ]/).at(-1) === person.name,
    );
    if (full && !full.role) full.role = person.role;
    return !full;
  });
}

function findSightings(c: FactContext, lexemes: readonly Lexeme[]): Sighting[] {
  const inTitle = makeTitleTest(c);
  const isFree = makeFreeTest(c, lexemes);
  const found: Sighting[] = [];
  const add = (start: number, length: number, role: string | null, rule: string) => {
    if (length > 0 && !inTitle(start) && !isLeftOut(c, start)) found.push({ start, end: start + length, role, rule });
  };
  lexemes.forEach((lexeme, i) => {
    if (lexeme.kind === 'title') readAroundTitle(c, lexemes, i, isFree, add);
    if (lexeme.kind === 'latin') {
      const name = c.folded.slice(lexeme.start, lexeme.end);
      if (readsLikePerson(name) && endsNameAt(c, lexeme.end))
        add(lexeme.start, lexeme.end - lexeme.start, readRoleBefore(c, lexemes, i), 'latin-name');
    }
    if (lexeme.kind !== 'han' && lexeme.kind !== 'stop' && lexeme.kind !== 'noun' && lexeme.kind !== 'place') return;
    const known = lexeme.kind === 'place' ? 0 : knownPersonLength(c, lexeme.start);
    if (known) {
      add(lexeme.start, known, readRoleBefore(c, lexemes, i), 'known-person');
      return;
    }
    if (lexeme.kind !== 'han') return;
    if (opensClause(c, lexemes, i)) {
      const length = chineseNameLength(c, lexeme.start, isFree);
      if (length >= 2 && isHanOnly(lexemes, i, length) && speaksAt(c, lexeme.start + length))
        add(lexeme.start, length, null, 'name-and-saying');
      const foreign = transliteratedLength(c, lexeme.start, 3);
      if (foreign && isHanOnly(lexemes, i, foreign) && speaksAt(c, lexeme.start + foreign))
        add(lexeme.start, foreign, null, 'foreign-name-and-saying');
    }
    const dotted = readDotted(c, lexemes, i);
    if (dotted) add(lexeme.start, dotted, readRoleBefore(c, lexemes, i), 'dotted-name');
  });
  found.push(...readNameLists(c, found), ...readLatinPairs(c, lexemes, found));
  return joinLatinNames(c, keepLongest([...found, ...readNamesBeforeLatin(c, lexemes, isFree)]));
}

/** 马里奥·德拉吉(Mario Draghi): a Chinese form right before the Latin name in parentheses is the name. */
function readNamesBeforeLatin(c: FactContext, lexemes: readonly Lexeme[], isFree: FreeTest): Sighting[] {
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
function joinLatinNames(c: FactContext, sightings: Sighting[]): Sighting[] {
  const ends = new Set(sightings.map((sighting) => sighting.end));
  const doubles = new Set(
    sightings
      .filter((sighting) => {
        const gap = /[)）]?( ?\( ?)$/.exec(c.folded.slice(Math.max(0, sighting.start - 3), sighting.start));
        return gap !== null && ends.has(sighting.start - gap[1]!.length);
      })
      .map((sighting) => c.folded.slice(sighting.start, sighting.end).toLowerCase()),
  );
  return sightings.filter((sighting) => !doubles.has(c.folded.slice(sighting.start, sighting.end).toLowerCase()));
}

/** A and B, both Latin: the second of two people. */
function readLatinPairs(c: FactContext, lexemes: readonly Lexeme[], found: readonly Sighting[]): Sighting[] {
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

/** Title before the name (行长易纲) and name before the title (肖飒律师). */
function readAroundTitle(
  c: FactContext,
  lexemes: readonly Lexeme[],
  i: number,
  isFree: FreeTest,
  add: (start: number, length: number, role: string | null, rule: string) => void,
): void {
  const title = lexemes[i]!;
  const text = c.folded;
  let next = i + 1;
  while (lexemes[next] && /^[ “"]$/.test(text.slice(lexemes[next]!.start, lexemes[next]!.end))) next++;
  const linked =
    lexemes[next] &&
    /^[为是:：]$/.test(text.slice(lexemes[next]!.start, lexemes[next]!.end)) &&
    /(代表人|创始人|负责人|发言人|总裁|CEO)$/.test(text.slice(title.start, title.end));
  if (linked) next++;
  const candidate = lexemes[next];
  if (candidate && candidate.kind !== 'title' && !isByline(text.slice(title.start, title.end))) {
    const at = candidate.start;
    const length =
      latinPersonLength(c, lexemes, next) ||
      knownPersonLength(c, at) ||
      japaneseNameLength(c, at) ||
      dottedLength(c, at) ||
      chineseNameLength(c, at, isFree) ||
      (isHanOnly(lexemes, next, 2) ? transliteratedLength(c, at, 2) : 0);
    if (length && !(linked && length < 2)) add(at, length, readRoleBefore(c, lexemes, next), 'title-and-name');
  }
  if (
    !/^(先生|女士|律师|博士|教授|院士|同志|总书记|主席|总统|总理|行长|副行长|部长|局长|院长|书记|法官|议员|立委|司长|校长|委员|研究员|老师|董事长|总裁|首相|特首|市长|省长)$/.test(
      text.slice(title.start, title.end),
    )
  )
    return;
  for (const length of [3, 2]) {
    const start = title.start - length;
    if (start < 0 || surnameLengthAt(text, start) === 0 || !isFree(start, title.start)) continue;
    const first = indexAt(lexemes, start, i);
    if (first < 0 || !isHanOnly(lexemes, first, length)) continue;
    if (lexemes.slice(first, first + length).some((lexeme) => lexeme.kind !== 'han')) continue;
    const before = lexemes[first - 1];
    if (before && !/^(mark|stop|and|title|organization)$/.test(before.kind)) continue;
    if (/[某先女]/.test(text.slice(start, title.start))) continue;
    if (/^(先生|女士)$/.test(text.slice(title.start, title.end)) && length === 2 && surnameLengthAt(text, start) === 2)
      continue;
    add(
      start,
      length,
      text.slice(title.start, title.end) === '先生' ? null : c.text.slice(title.start, title.end),
      'name-and-title',
    );
    return;
  }
}

function indexAt(lexemes: readonly Lexeme[], offset: number, from: number): number {
  for (let i = from; i >= 0 && lexemes[i]!.end > offset; i--) if (lexemes[i]!.start === offset) return i;
  return -1;
}

/** Names of bylines are those of the people who wrote the page. */
function isByline(title: string): boolean {
  return /^(记者|作者|主编|总编辑|副总编辑)$/.test(title);
}

const DOT = /[·•・‧]/;

function dottedLength(c: FactContext, at: number): number {
  const length = transliteratedLength(c, at, 99);
  return length && DOT.test(c.folded.slice(at, at + length)) ? length : 0;
}

function readDotted(c: FactContext, lexemes: readonly Lexeme[], i: number): number {
  const before = lexemes[i - 1];
  if (
    before?.kind === 'han' &&
    DOT.test(c.folded.slice(lexemes[i]!.start, lexemes[i]!.start + 8)) &&
    /[\u3400-\u9fff]/.test(c.folded[before.start]!)
  ) {
    // Only the first character of a run of unknown ones begins a name.
    if (transliteratedLength(c, before.start, 99)) return 0;
  }
  return dottedLength(c, lexemes[i]!.start);
}

function opensClause(c: FactContext, lexemes: readonly Lexeme[], i: number): boolean {
  const before = lexemes[i - 1];
  if (!before) return true;
  if (before.kind === 'mark') return !/[.%·)\]]/.test(c.folded[before.start]!);
  return (
    before.kind === 'and' || /^(而|但|据|不过|对此|近日|日前|同时|随后)$/.test(c.folded.slice(before.start, before.end))
  );
}

/** Whether the next `length` characters are each unknown to the tables, at most the given name's being a function word. */
function isHanOnly(lexemes: readonly Lexeme[], index: number, length: number): boolean {
  let covered = 0;
  for (let i = index; covered < length; i++) {
    const lexeme = lexemes[i];
    if (!lexeme || lexeme.end - lexeme.start > 1) return false;
    if (lexeme.kind !== 'han' && !(lexeme.kind === 'stop' && i > index)) return false;
    covered++;
  }
  return true;
}

type FreeTest = (start: number, end: number) => boolean;

/** A stretch is free if no word of several characters reaches into it from outside or lies in it. */
function makeFreeTest(c: FactContext, lexemes: readonly Lexeme[]): FreeTest {
  const covered = new Uint8Array(c.folded.length + 1);
  for (const { start, end, kind } of lexemes) if (end - start > 1 && kind !== 'latin') covered.fill(1, start, end);
  return (start, end) => {
    for (let i = start; i < end; i++) if (covered[i]) return false;
    return true;
  };
}

/** 甲、乙和丙等人: in a list of people the items that are no names by themselves are names too. */
function readNameLists(c: FactContext, found: readonly Sighting[]): Sighting[] {
  const out: Sighting[] = [];
  const starts = new Set(found.map((sighting) => sighting.start));
  for (const match of c.folded.matchAll(
    /((?:[\u3400-\u9fff]{2,4}、)+[\u3400-\u9fff]{2,4}(?:[和与及][\u3400-\u9fff]{2,3})?)等(?:人|[一二三四五六七八九十多\d]+人|大佬|专家|嘉宾|领导|院士|学者)/g,
  )) {
    let at = match.index;
    const pieces = match[1]!.split(/([、和与及])/);
    const names = pieces.filter((_, i) => i % 2 === 0);
    const likely = names.filter((name) => name.length <= 4 && surnameLengthAt(name, 0) > 0).length;
    for (const piece of pieces) {
      const isName = !/^[、和与及]$|某/.test(piece) && piece.length >= 2 && piece.length <= 3;
      if (isName && likely * 2 > names.length && !starts.has(at))
        out.push({ start: at, end: at + piece.length, role: null, rule: 'listed-person' });
      at += piece.length;
    }
  }
  // A and B: the second of two, where one is known.
  for (const { end } of found) {
    const pair = /^[和与、]([\u3400-\u9fff]{2,3})(?=[和与、,。]|等|还|也|都|均|共同|分别|先后|一起|相继)/.exec(
      c.folded.slice(end, end + 8),
    );
    if (pair && surnameLengthAt(pair[1]!, 0) && pair[1]!.length === 3 && !starts.has(end + 1))
      out.push({ start: end + 1, end: end + 1 + pair[1]!.length, role: null, rule: 'listed-person' });
  }
  return out;
}

function keepLongest(found: readonly Sighting[]): Sighting[] {
  const sorted = [...found].sort(
    (a, b) => a.start - b.start || b.end - a.end || Number(b.role !== null) - Number(a.role !== null),
  );
  const out: Sighting[] = [];
  for (const sighting of sorted) {
    const last = out.at(-1);
    if (!last || sighting.start >= last.end) out.push(sighting);
    else if (sighting.start === last.start && sighting.end === last.end) last.role ??= sighting.role;
  }
  return out;
}
