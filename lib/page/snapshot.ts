import { ARTICLE_CHARACTERS, READABILITY_DEPTH, READABILITY_ELEMENTS } from '../limits.ts';
import type { Block, Snapshot } from '../model.ts';
import { cleanBody, extendBeside, findDense, findWithin, weighRange } from './article-body.ts';
import { readMeta, readMetas } from './article-meta.ts';
import { bareTitle, findTitle } from './article-title.ts';
import { type PageBlock, readBlocks } from './page-blocks.ts';
import { findReadable } from './readable.ts';
import { createTextMap, type TextMap, type TextRun } from './text-map.ts';

export interface TakenSnapshot {
  snapshot: Snapshot;
  map: TextMap;
  /** Whether the page goes on after the last character that was read. */
  truncated: boolean;
}

/** Readability's body is taken unless the density pass finds this much more prose. */
const MORE_PROSE = 1.5;

/** Prose that a body must have where all of it stands in elements named like footers and side bars: more than a footer's notice. */
const UNNAMED_PROSE = 200;

/** Characters of a page in which the article is looked for: the article may stand after as much again of other text. */
const PAGE_CHARACTERS = 2 * ARTICLE_CHARACTERS;

export interface SnapshotOptions {
  /** Take all of the page's text if no article is found in it. */
  force?: boolean;
  /** The text of a node as the page wrote it, where script conversion may have changed it. Offsets of the map count into this text. */
  textOf?: (node: Text) => string;
}

/** Reads the article of a page and leaves the page as it is. Null if the page has no text that could be one. */
export function takeSnapshot(page: Document, options: SnapshotOptions = {}): TakenSnapshot | null {
  const textOf = options.textOf ?? ((node: Text): string => node.data);
  const root = page.body;
  if (!root) return null;
  const read = readBlocks(root, PAGE_CHARACTERS, textOf);
  const { blocks } = read;
  if (blocks.length === 0) return null;

  const metas = readMetas(page);
  const title = findTitle(page, metas.get('og:title') ?? metas.get('twitter:title') ?? null, textOf);
  const isSmall = read.elements <= READABILITY_ELEMENTS && read.depth <= READABILITY_DEPTH && !read.truncated;
  const readable = isSmall ? findReadable(page, textOf) : [];
  let found = chooseBody(blocks, readable);
  if (!found) {
    // All prose stands in something named like a side bar: on this page the names mean something else.
    for (const block of blocks) block.around = false;
    found = chooseBody(blocks, readable);
    if (found && weighRange(blocks, found.range) < UNNAMED_PROSE) found = null;
  }
  let method: Snapshot['method'];
  let range: [number, number];
  if (found) ({ method, range } = found);
  else if (options.force) {
    method = 'forced';
    range = [0, blocks.length];
  } else return null;

  const titleIndex = findTitleBlock(blocks, title, range);
  let body = cleanBody(blocks.slice(range[0], range[1])).filter((block) => block !== blocks[titleIndex]);
  if (body.length === 0) {
    if (!options.force) return null;
    body = blocks.slice(range[0], range[1]);
  }
  const headline = titleIndex < 0 ? null : blocks[titleIndex]!;
  const assembled = assemble(headline, body);
  const lang = page.documentElement.getAttribute('lang')?.trim().toLowerCase() || null;
  const near = blocksNear(blocks, titleIndex, blocks.indexOf(body[0]!));
  const lastIndex = blocks.indexOf(body.at(-1)!);
  const meta = readMeta(page, metas, {
    title: title || headline?.text || '',
    near: near.map(readLine),
    outlets: near.flatMap(readOutlets),
    after: blocks
      .slice(Math.max(0, lastIndex - 1), lastIndex + 12)
      .filter(isShort)
      .map(readLine),
    body: body.map((block) => block.text),
    chinese: !(lang && /^(?:ja|ko|en)\b/.test(lang)),
  });
  return {
    snapshot: { text: assembled.text, blocks: assembled.blocks, meta, lang, method },
    map: createTextMap(assembled.runs),
    truncated: read.truncated || assembled.truncated,
  };
}

function chooseBody(
  blocks: PageBlock[],
  readableElements: Element[],
): { method: 'readability' | 'density'; range: [number, number] } | null {
  const dense = findDense(blocks);
  const within = findWithin(blocks, readableElements);
  if (within) {
    const readable = extendBeside(blocks, within, readableElements);
    const prose = weighRange(blocks, readable);
    if (prose > 0 && (!dense || weighRange(blocks, dense) < MORE_PROSE * prose))
      return { method: 'readability', range: readable };
  }
  return dense ? { method: 'density', range: dense } : null;
}

/** Index of the block that is the headline: nearest before the body, or among its first blocks; -1 if the page does not show it. */
function findTitleBlock(blocks: PageBlock[], title: string, [from, to]: [number, number]): number {
  const wanted = bareTitle(title);
  if (wanted.length < 4) return -1;
  const isTitle = (block: PageBlock | undefined): boolean => {
    if (!block || block.text.length > title.length + 20) return false;
    const bare = bareTitle(block.text);
    return (
      bare === wanted ||
      (block.kind === 'heading' && bare.length >= 6 && (wanted.startsWith(bare) || bare.startsWith(wanted)))
    );
  };
  for (let i = from; i < Math.min(to, from + 8); i++) if (isTitle(blocks[i])) return i;
  for (let i = from - 1; i >= 0; i--) if (isTitle(blocks[i])) return i;
  return -1;
}

/** Longest line that can be a byline. */
const BYLINE_CHARACTERS = 160;
const isShort = (block: PageBlock): boolean => block.text.length <= BYLINE_CHARACTERS;

/** Short blocks between title and body, then a few before the title. */
function blocksNear(blocks: PageBlock[], titleIndex: number, bodyIndex: number): PageBlock[] {
  const start = titleIndex < 0 || titleIndex > bodyIndex ? Math.max(0, bodyIndex - 12) : titleIndex + 1;
  const between = blocks.slice(start, Math.min(bodyIndex + 2, start + 40));
  const before = titleIndex > 0 ? blocks.slice(Math.max(0, titleIndex - 4), titleIndex) : [];
  return [...between, ...before.reverse()].filter(isShort);
}

/** The text of a block with a gap where one element ends and the next begins: the page's style keeps them apart, its text does not. */
function readLine({ text, runs }: PageBlock): string {
  let line = '';
  let last: Node | null = null;
  for (const { node, start, length } of runs) {
    if (last && last !== node.parentNode) line += '  ';
    line += text.slice(start, start + length);
    last = node.parentNode;
  }
  return line;
}

/** Names of elements for the outlet; laiyuan is 来源. */
const OUTLET_NAME = /(?:^|[\s_-])(?:src|source|laiyuan)(?:$|[\s_-])|(?:^|\s)(?:media|media[_-]?name|origin)(?:$|\s)/i;

/** The texts in a block whose own element is named as the outlet's. */
function readOutlets({ text, runs }: PageBlock): string[] {
  return runs.flatMap(({ node, start, length }) => {
    const { className = '', id = '' } = node.parentElement ?? {};
    return OUTLET_NAME.test(`${className} ${id}`) ? [text.slice(start, start + length)] : [];
  });
}

interface Assembled {
  text: string;
  blocks: Block[];
  runs: TextRun[];
  truncated: boolean;
}

/** Joins blocks with one `\n` each, up to the limit. */
function assemble(headline: PageBlock | null, body: PageBlock[]): Assembled {
  const result: Assembled = { text: '', blocks: [], runs: [], truncated: false };
  for (const block of headline ? [headline, ...body] : body) {
    const start = result.text === '' ? 0 : result.text.length + 1;
    const room = ARTICLE_CHARACTERS - start;
    result.truncated = block.text.length > room;
    if (room <= 0) break;
    if (start > 0) result.text += '\n';
    result.text += block.text.slice(0, room);
    result.blocks.push({ start, end: result.text.length, kind: block === headline ? 'title' : block.kind });
    for (const run of block.runs) {
      if (run.start >= room) break;
      result.runs.push({ ...run, start: run.start + start, length: Math.min(run.length, room - run.start) });
    }
    if (result.truncated) break;
  }
  return result;
}
