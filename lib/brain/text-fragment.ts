// Links to a sentence (`#:~:text=…`), built so that the browser's own search finds that sentence and no other.

/** A sentence of an article with what stands around it; `\n` stands between blocks. */
export interface SentencePlace {
  quote: string;
  before: string;
  after: string;
}

/** One text directive, before it is encoded: `prefix-,start,end,-suffix`. */
interface Directive {
  prefix?: string;
  start: string;
  end?: string;
  suffix?: string;
}

/** Sentences up to so many characters are given whole; 24 Chinese characters make 216 in an address. */
const WHOLE = 24;
/** Characters of a longer sentence's beginning and end, and of its neighbors, in the order in which they are tried. */
const PARTS = [8, 14, 24];
/** Places that one check looks at: pages can be made so that a search of this kind takes forever. */
const MOST_STEPS = 5_000;

/** Zero-width characters and soft hyphens, which neither the article nor the browser's search sees. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const WIDE = '\u2e80-\u303f\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60\ud840-\udfff';
/** A line break in the source between Chinese characters: no space in the article and in Firefox, one in Chromium. Parts of a link never reach over one. */
const CHINESE_LINE_BREAK = new RegExp(`(?<=[${WIDE}])[ \\t]*[\\n\\r][ \\t\\n\\r]*(?=[${WIDE}])`, 'g');
/** Characters on either side that the segmenter sees. */
const MARGIN = 60;
/** Sentences longer than this are lists without marks; no link is made to them. */
const LONGEST = 2_000;
const OUTER = /[^\p{L}\p{N}]/u;
const OUTER_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * Builds fragments of links to sentences of one page, percent-encoded; null where there is none that surely leads to the sentence. Each is checked as the
 * browser will read it: the search for it has exactly one result in the page, which is the sentence, and begins and ends at edges of words, as browsers ask.
 *
 * @param blocks the text of the page that the browser's search sees, as the page wrote it, block by block in document order.
 */
export function createFragmentBuilder(blocks: readonly string[]): (place: SentencePlace) => string | null {
  const { text, gaps } = joinBlocks(blocks);
  const searched = foldForSearch(text);
  return ({ quote, before, after }) => {
    const wanted = collapse(quote).replaceAll(GAP, '').replace(OUTER_MARKS, '');
    if (!wanted || wanted.length > LONGEST) return null;
    const start = findPlace(searched, foldForSearch(wanted), foldForSearch(before), foldForSearch(after));
    if (start === null) return null;
    const end = start + wanted.length;
    for (const directive of listDirectives(text, gaps, start, end)) {
      const found = search(searched, directive);
      if (found.length === 1 && found[0]![0] === start && found[0]![1] === end) return `#:~:text=${encode(directive)}`;
    }
    return null;
  };
}

/** An address with a fragment added. The page's own fragment stays, since many sites keep their view in it. */
export function addFragment(url: string, fragment: string): string {
  const own = url.split(':~:')[0]!.replace(/#$/, '');
  return own.includes('#') ? own + fragment.slice(1) : own + fragment;
}

/** Stands in collapsed text for a line break between Chinese characters. */
const GAP = '\u0001';

/** White space as it stands on the screen. */
function collapse(text: string): string {
  return text.replaceAll(GAP, '').replace(INVISIBLE, '').replace(CHINESE_LINE_BREAK, GAP).replace(/\s+/g, ' ').trim();
}

/** The page as one string, and where in it line breaks between Chinese characters were left out. */
function joinBlocks(blocks: readonly string[]): { text: string; gaps: number[] } {
  const parts = blocks.map(collapse).join('\n').split(GAP);
  const gaps: number[] = [];
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.length;
    gaps.push(length);
  }
  return { text: parts.join(''), gaps };
}

/** What browsers hold for the same letter when they search: case, width, accents, kinds of quotation marks. One code unit to one. */
function foldForSearch(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
    .replace(/[\u00c0-\u024f]/g, (unit) => unit.normalize('NFD')[0]!)
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟「」『』]/g, '"')
    .replace(/[A-Z]/g, (unit) => unit.toLowerCase());
}

/**
 * Where the sentence stands: its only place, else the only one with the same neighbors in its block, where a sentence that begins or ends its block has to do
 * so; else the only one that also has the same neighbors beyond the block. What follows a headline says nothing: bylines stand between it and the text.
 */
function findPlace(text: string, wanted: string, before: string, after: string): number | null {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && places.length < MOST_STEPS; at = text.indexOf(wanted, at + 1))
    places.push(at);
  if (places.length < 2) return places[0] ?? null;
  const bare = (part: string) => part.replace(INVISIBLE, '').replace(/[^\S\n]+/g, '');
  // The marks around the sentence were trimmed from it: they stand in the page, not in what came with the sentence.
  const bareLeft = (part: string) => bare(part).replace(/[^\p{L}\p{N}\n]+$/u, '');
  const bareRight = (part: string) => bare(part).replace(/^[^\p{L}\p{N}\n]+/u, '');
  const standsBetween = (at: number, left: string, right: string) => {
    const room = 8 + 2 * Math.max(left.length, right.length);
    const [from, to] = [at - room, at + wanted.length + room];
    const onLeft = bareLeft((from <= 0 ? '\n' : '') + text.slice(Math.max(0, from), at));
    const onRight = bareRight(text.slice(at + wanted.length, to) + (to >= text.length ? '\n' : ''));
    return onLeft.endsWith(left) && onRight.startsWith(right);
  };
  const [left, right] = [bareLeft(before || '\n'), bareRight(after || '\n')];
  const inBlock = places.filter((at) => standsBetween(at, left.replace(/^.*\n/s, '\n'), right.replace(/\n.*$/s, '\n')));
  if (inBlock.length < 2) return inBlock[0] ?? null;
  if (!bare(before)) return null;
  const beyond = inBlock.filter((at) => standsBetween(at, left, right));
  return beyond.length === 1 ? beyond[0]! : null;
}

/** Ways to name the text between two offsets, the shortest first. All parts begin and end where browsers allow it. */
function* listDirectives(text: string, gaps: readonly number[], start: number, end: number): Generator<Directive> {
  const own = edgesAround(text, gaps, start, end);
  if (!own.includes(start) || !own.includes(end)) return;
  const inside = gaps.filter((gap) => gap > start && gap < end);
  const [firstGap, lastGap] = [inside[0] ?? end, inside.at(-1) ?? start];
  const bodies: Directive[] = [];
  if (inside.length === 0 && end - start <= WHOLE) bodies.push({ start: text.slice(start, end) });
  else
    for (const part of PARTS) {
      const first =
        own.find((edge) => edge >= start + part && edge <= firstGap) ?? own.findLast((edge) => edge <= firstGap);
      const last = own.findLast((edge) => edge <= end - part && edge >= lastGap) ?? own.find((edge) => edge >= lastGap);
      if (first === undefined || last === undefined || first > last) break;
      const body = { start: trimEnd(text.slice(start, first)), end: trimStart(text.slice(last, end)) };
      if (body.start && body.end) bodies.push(body);
    }
  if (bodies.length === 0 && inside.length === 0) bodies.push({ start: text.slice(start, end) });
  yield* bodies;
  const prefixes = PARTS.flatMap((part) => beforePart(text, gaps, start, part) ?? []);
  const suffixes = PARTS.flatMap((part) => afterPart(text, gaps, end, part) ?? []);
  for (const body of bodies) {
    for (const prefix of prefixes) yield { ...body, prefix };
    for (const suffix of suffixes) yield { ...body, suffix };
    for (const prefix of prefixes) for (const suffix of suffixes) yield { ...body, prefix, suffix };
  }
}

const trimEnd = (text: string): string => text.replace(/[^\p{L}\p{N}]+$/u, '');
const trimStart = (text: string): string => text.replace(/^[^\p{L}\p{N}]+/u, '');

/** What stands right before an offset, about so many characters: in the same block, or where the block begins there, at the end of the one before. */
function beforePart(text: string, gaps: readonly number[], start: number, length: number): string | null {
  const stop = text.slice(0, start).trimEnd().length;
  const least = Math.max(text.lastIndexOf('\n', stop - 1) + 1, gaps.findLast((gap) => gap < stop) ?? 0);
  const edges = edgesAround(text, gaps, stop, stop).filter((edge) => edge >= least && edge < stop);
  const from = edges.findLast((edge) => edge <= stop - length) ?? edges[0];
  return from === undefined ? null : text.slice(from, stop).trim() || null;
}

function afterPart(text: string, gaps: readonly number[], end: number, length: number): string | null {
  const begin = text.length - text.slice(end).trimStart().length;
  const blockEnd = text.indexOf('\n', begin) < 0 ? text.length : text.indexOf('\n', begin);
  const most = Math.min(blockEnd, gaps.find((gap) => gap > begin) ?? blockEnd);
  const edges = edgesAround(text, gaps, begin, begin).filter((edge) => edge > begin && edge <= most);
  const to = edges.find((edge) => edge >= begin + length) ?? edges.at(-1);
  return to === undefined ? null : text.slice(begin, to).trim() || null;
}

/**
 * Edges of words of the block between two offsets and a little around them, in order, edges of the block included: those that are edges whether or not the
 * browser makes a space of a line break. Where the platform cannot tell, only marks and spaces part words.
 */
function edgesAround(text: string, gaps: readonly number[], start: number, end: number): number[] {
  const blockEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - MARGIN);
  const to = Math.min(blockEnd, end + MARGIN);
  const joined = new Set(splitWords(text.slice(from, to)).map((edge) => from + edge));
  const within = gaps.filter((gap) => gap > from && gap < to);
  if (within.length === 0) return [...joined];
  const edges = new Set<number>();
  const starts = [from, ...within];
  for (const [i, piece] of starts.entries())
    for (const edge of splitWords(text.slice(piece, starts[i + 1] ?? to))) edges.add(piece + edge);
  return [...edges].filter((edge) => joined.has(edge) || within.includes(edge));
}

/** Offsets at which words begin or end, 0 and the length included. */
function splitWords(text: string): number[] {
  const edges: number[] = [];
  if (typeof Intl !== 'undefined' && 'Segmenter' in Intl)
    for (const { index } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) edges.push(index);
  else
    for (let i = 0; i < text.length; i++)
      if (i === 0 || OUTER.test(text[i]!) || OUTER.test(text[i - 1]!)) edges.push(i);
  edges.push(text.length);
  return edges;
}

/** The browser's search for a directive: the ranges that it could mean, two at most. None if the page makes the search too long. */
function search(text: string, directive: Directive): [number, number][] {
  const [prefix, start, end, suffix] = [directive.prefix, directive.start, directive.end, directive.suffix].map(
    (part) => (part === undefined ? undefined : foldForSearch(part)),
  ) as [string | undefined, string, string | undefined, string | undefined];
  const skipSpace = (at: number) => {
    let to = at;
    while (text[to] === ' ' || text[to] === '\n') to++;
    return to;
  };
  const isFollowed = (at: number) => suffix === undefined || text.startsWith(suffix, skipSpace(at));
  const found: [number, number][] = [];
  let steps = 0;
  const first = prefix ?? start;
  for (let at = text.indexOf(first); at >= 0 && found.length < 2; at = text.indexOf(first, at + 1)) {
    if (++steps > MOST_STEPS) return [];
    const from = prefix === undefined ? at : skipSpace(at + prefix.length);
    if (prefix !== undefined && !text.startsWith(start, from)) continue;
    const after = from + start.length;
    if (end === undefined) {
      if (isFollowed(after)) found.push([from, after]);
      continue;
    }
    for (let last = text.indexOf(end, after); last >= 0; last = text.indexOf(end, last + 1)) {
      if (++steps > MOST_STEPS) return [];
      if (!isFollowed(last + end.length)) continue;
      found.push([from, last + end.length]);
      break;
    }
  }
  return found;
}

function encode({ prefix, start, end, suffix }: Directive): string {
  const part = (text: string) =>
    encodeURIComponent(text).replace(/[-'()*!~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return [
    ...(prefix === undefined ? [] : [`${part(prefix)}-`]),
    part(start),
    ...(end === undefined ? [] : [part(end)]),
    ...(suffix === undefined ? [] : [`-${part(suffix)}`]),
  ].join(',');
}
