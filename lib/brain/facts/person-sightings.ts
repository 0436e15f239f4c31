import { isLeftOut } from './boilerplate.ts';
import { makeTitleTest } from './brackets.ts';
import type { FactContext } from './context.ts';
import { readsLikePerson } from './latin-names.ts';
import type { Lexeme } from './lexemes.ts';
import { readDoubleSurnames } from './person-double.ts';
import { joinLatinNames, readLatinPairs, readNamesBeforeLatin, readTalkers } from './person-latin.ts';
import { readNameLists } from './person-lists.ts';
import {
  chineseNameLength,
  dottedAfterTitle,
  endsNameAt,
  japaneseNameLength,
  knownPersonLength,
  latinPersonLength,
  speaksAt,
  transliteratedLength,
} from './person-names.ts';
import { readRoleBefore } from './person-role.ts';
import { type FreeTest, isHanOnly, makeFreeTest, type Sighting } from './person-words.ts';
import { surnameLengthAt } from './surnames.ts';

/** Every place where a person is named, in order, not overlapping. */
export function findSightings(c: FactContext, lexemes: readonly Lexeme[]): Sighting[] {
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
  for (const { start, end, role, rule } of readDoubleSurnames(c, lexemes)) add(start, end - start, role, rule);
  for (const { start, end, role, rule } of readTalkers(c, lexemes)) add(start, end - start, role, rule);
  found.push(...readNameLists(c, found), ...readLatinPairs(c, lexemes, found));
  return joinLatinNames(c, keepLongest([...found, ...readNamesBeforeLatin(c, lexemes, isFree)]));
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
    /(代表人|创始人|负责人|发言人|联系人|总裁|CEO)$/.test(text.slice(title.start, title.end));
  if (linked) next++;
  const candidate = lexemes[next];
  if (candidate && candidate.kind !== 'title' && !isByline(c, title)) {
    const at = candidate.start;
    const length =
      latinPersonLength(c, lexemes, next) ||
      knownPersonLength(c, at) ||
      japaneseNameLength(c, at) ||
      dottedLength(c, at) ||
      chineseNameLength(c, at, isFree) ||
      (isHanOnly(lexemes, next, 2) ? transliteratedLength(c, at, 2) : 0) ||
      dottedAfterTitle(c, at) ||
      foreignFourLength(c, lexemes, next);
    if (length && !(linked && length < 2)) add(at, length, readRoleBefore(c, lexemes, next), 'title-and-name');
  }
  if (
    !/^(先生|女士|律师|博士|教授|院士|同志|总书记|主席|总统|总理|行长|副行长|部长|局长|院长|书记|法官|议员|立委|司长|校长|委员|研究员|老师|董事长|总裁|首相|特首|市长|省长)$/.test(
      text.slice(title.start, title.end),
    )
  )
    return;
  for (const length of [4, 3, 2]) {
    const start = title.start - length;
    if (start < 0 || surnameLengthAt(text, start) < (length > 3 ? 2 : 1) || !isFree(start, title.start)) continue;
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

/** Names of bylines are those of the people who wrote the page; the editor of something else (白皮书主编) is somebody the article speaks of. */
function isByline(c: FactContext, { start, end }: Lexeme): boolean {
  const title = c.folded.slice(start, end);
  if (/^(记者|作者)$/.test(title)) return true;
  return (
    /^(主编|总编辑|副总编辑)$/.test(title) &&
    !/[书告数刊报社题目典集]$/.test(c.folded.slice(Math.max(0, start - 1), start))
  );
}

/** A name of four characters that is no surname of China's, where the article speaks of Japan: 律师片桐修一认为. */
function foreignFourLength(c: FactContext, lexemes: readonly Lexeme[], index: number): number {
  const at = lexemes[index]!.start;
  if (surnameLengthAt(c.folded, at) || !isHanOnly(lexemes, index, 4) || !speaksAt(c, at + 4)) return 0;
  return /日本|日银|日元|东京|大阪/.test(c.folded.slice(Math.max(0, at - 400), at)) ? 4 : 0;
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
