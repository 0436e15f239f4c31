import type { BlockKind } from '../model.ts';
import { isInline, isSkipped, standsAround } from './elements.ts';

/** A run of characters of a text node, as they stand in `PageBlock.text`. */
export interface BlockRun {
  node: Text;
  nodeStart: number;
  /** Offset into `PageBlock.text`. */
  start: number;
  length: number;
}

/** A paragraph-like piece of the page: text between two block boundaries, white space collapsed. */
export interface PageBlock {
  /** The nearest element around it that is not inline. */
  element: Element;
  kind: BlockKind;
  text: string;
  runs: BlockRun[];
  /** Characters of `text` inside of links. */
  linked: number;
  /** Inside of an element whose name says that it stands around the article. */
  around: boolean;
}

export interface PageBlocks {
  blocks: PageBlock[];
  /** Elements visited. */
  elements: number;
  /** Deepest nesting met. */
  depth: number;
  /** Whether reading stopped at the limit of characters. */
  truncated: boolean;
}

const WHITE = /\s/;
const SENTENCE_MARK = /[。；！？：]/;
/** Zero-width characters and soft hyphens stand inside words on some pages and would split terms. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
/** Characters between which a line break in the source is no space: Han and full-width punctuation. */
const WIDE = /[\u2e80-\u303f\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uff60\ud840-\udfff]/;

/** A block of so many characters with a full stop is prose, which no share bar or byline holds. */
const PROSE_CHARACTERS = 40;

/**
 * Reads the blocks of a page in order, without touching style or layout and without recursion.
 *
 * @param limit characters of text after which reading stops.
 * @param textOf the text of a node as the page wrote it; of the same length as `Text.data` unless script conversion has changed the node.
 */
export function readBlocks(root: Element, limit: number, textOf: (node: Text) => string): PageBlocks {
  const blocks: OpenBlock[] = [];
  const result: PageBlocks = { blocks: [], elements: 0, depth: 0, truncated: false };
  let characters = 0;
  let depth = 0;
  let links = 0;
  /** Depth of the outermost element that surely stands around the article, 0 outside of one. */
  let surelyDepth = 0;
  /** Elements around the current node that may stand around the article, and their depths. */
  const maybe: { element: Element; depth: number }[] = [];
  /** Elements around the current node that are not inline, outermost first. */
  const containers: Element[] = [root];
  let block = openBlock(root);
  let node: Node = root;

  for (;;) {
    let descend: Node | null = null;
    if (node.nodeType === 3) addText(block, node as Text, textOf(node as Text).slice(0, limit), links > 0);
    else if (node.nodeType === 1) {
      const element = node as Element;
      result.elements++;
      if (element.localName === 'br') close(block.element);
      else if (!isSkipped(element)) descend = element.firstChild;
      if (descend) enter(element);
    }
    if (characters + block.text.length > limit) {
      result.truncated = true;
      break;
    }
    if (descend) {
      node = descend;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode!;
      leave(node as Element);
    }
    if (node === root) break;
    node = node.nextSibling!;
  }
  close(root);
  const articles = new Set<Element>();
  for (const { maybeAround, text } of blocks) {
    if (maybeAround && text.length >= PROSE_CHARACTERS && text.includes('。')) articles.add(maybeAround);
  }
  result.blocks = blocks.map((read) => finishBlock(read, articles));
  return result;

  function enter(element: Element): void {
    depth++;
    if (depth > result.depth) result.depth = depth;
    if (element.localName === 'a') links++;
    const inline = isInline(element);
    // Spans can make a byline or a share bar, but within a line of prose their names say little.
    const around = surelyDepth > 0 || (inline && block.text !== '') ? null : standsAround(element);
    if (around === 'surely') surelyDepth = depth;
    else if (around === 'maybe') maybe.push({ element, depth });
    if (!inline && element !== root) containers.push(element);
    if (!inline || around) close(inline ? block.element : element);
  }

  function leave(element: Element): void {
    let ends = false;
    if (surelyDepth === depth) {
      surelyDepth = 0;
      ends = true;
    }
    if (maybe.at(-1)?.depth === depth) {
      maybe.pop();
      ends = true;
    }
    if (element.localName === 'a') links--;
    depth--;
    const inline = isInline(element);
    if (!inline && element !== root) containers.pop();
    if (!inline || ends) close(containers.at(-1)!);
  }

  function close(next: Element): void {
    if (block.text !== '') {
      blocks.push(block);
      characters += block.text.length;
    }
    block = openBlock(next);
  }

  function openBlock(element: Element): OpenBlock {
    return {
      element,
      text: '',
      runs: [],
      linked: 0,
      space: null,
      around: surelyDepth > 0,
      maybeAround: maybe.at(-1)?.element ?? null,
    };
  }
}

interface OpenBlock extends Omit<PageBlock, 'kind'> {
  maybeAround: Element | null;
  /** A collapsed white space that is waiting for a character after it. */
  space: { node: Text; nodeStart: number; breaksLine: boolean; ideographic: boolean } | null;
}

function finishBlock(block: OpenBlock, articles: ReadonlySet<Element>): PageBlock {
  const { element, text, runs, linked, maybeAround } = block;
  const around = block.around || (maybeAround !== null && !articles.has(maybeAround));
  return { element, kind: kindOf(element, text), text, runs, linked, around };
}

/** Old official sites lay out whole articles in a table: a cell with a sentence in it is a paragraph. */
function kindOf(element: Element, text: string): BlockKind {
  for (
    let current: Element | null = element, steps = 0;
    current && steps < 3;
    current = current.parentElement, steps++
  ) {
    const tag = current.localName;
    if (/^h[1-6]$/.test(tag)) return 'heading';
    if (tag === 'li' || tag === 'dt' || tag === 'dd') return 'item';
    if (tag === 'td' || tag === 'th' || tag === 'caption') return SENTENCE_MARK.test(text) ? 'paragraph' : 'cell';
  }
  return 'paragraph';
}

function addText(block: OpenBlock, node: Text, data: string, linked: boolean): void {
  let from = 0;
  const flush = (to: number): void => {
    if (to > from) append(block, node, from, data.slice(from, to), linked);
  };
  for (let i = 0; i < data.length; i++) {
    const unit = data.charCodeAt(i);
    // Nearly all characters are neither; the regular expressions are for the few that may be.
    if (unit > 0x20 && unit < 0xa0) continue;
    if (unit > 0x3000 && unit !== 0xfeff) continue;
    const character = data[i]!;
    if (INVISIBLE.test(character)) {
      flush(i);
      from = i + 1;
    } else if (WHITE.test(character)) {
      flush(i);
      from = i + 1;
      const breaksLine = unit === 0x0a || unit === 0x0d;
      if (block.space) {
        block.space.breaksLine ||= breaksLine;
        block.space.ideographic ||= unit === 0x3000;
      } else if (block.text !== '') block.space = { node, nodeStart: i, breaksLine, ideographic: unit === 0x3000 };
    }
  }
  flush(data.length);
}

function append(block: OpenBlock, node: Text, nodeStart: number, text: string, linked: boolean): void {
  const { space } = block;
  if (space) {
    const joins = space.breaksLine && !space.ideographic && WIDE.test(block.text.at(-1)!) && WIDE.test(text[0]!);
    if (!joins) {
      block.runs.push({ node: space.node, nodeStart: space.nodeStart, start: block.text.length, length: 1 });
      block.text += space.ideographic ? '\u3000' : ' ';
    }
    block.space = null;
  }
  const previous = block.runs.at(-1);
  const follows = previous?.node === node && previous.nodeStart + previous.length === nodeStart;
  if (follows) previous.length += text.length;
  else block.runs.push({ node, nodeStart, start: block.text.length, length: text.length });
  block.text += text;
  if (linked) block.linked += text.length;
}
