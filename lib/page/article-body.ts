import { isSignatureDate, OTHER_ARTICLES, readsAsBoilerplate } from './boilerplate.ts';
import type { PageBlock } from './page-blocks.ts';

const SENTENCE_MARKS = '。！？；，、：,';

/** Headlines have commas too; a sentence ends. */
const SENTENCE_END = /。|[！？!?…][”」』）)]?$/;

/** One Han character says about as much as two and a half Latin letters. */
const LATIN_WEIGHT = 0.4;

/** Weighed text of which a body must have some, about one short sentence. */
const LEAST_BODY = 20;

/** How much a text says, in Han characters. */
function weigh(text: string): number {
  let weight = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff)) weight++;
    else if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a))
      weight += LATIN_WEIGHT;
  }
  return weight;
}

function countMarks(text: string): number {
  let marks = 0;
  for (let i = 0; i < text.length; i++) if (SENTENCE_MARKS.includes(text[i]!)) marks++;
  return marks;
}

/** What a block adds to a body that holds it: positive for prose, negative for labels, links and what stands around articles. */
function value(block: PageBlock): number {
  const { text } = block;
  const weight = weigh(text);
  const linked = block.linked / text.length;
  if (block.around) return -Math.min(weight, 40) - 5;
  if (readsAsBoilerplate(text)) return -5;
  if (linked > 0.5) return -Math.min(weight, 30) - 3;
  const marks = countMarks(text);
  if (marks === 0) return block.kind === 'heading' ? 0 : weight > 60 ? weight * 0.5 : -4;
  return weight * (1 - linked) * Math.min(1, 0.5 + (10 * marks) / (weight + 1));
}

/** The stretch of blocks of the greatest value: the body, if the page has one. Half-open block indexes, or null. */
export function findDense(blocks: PageBlock[]): [number, number] | null {
  let best = 0;
  let range: [number, number] | null = null;
  let sum = 0;
  let from = 0;
  blocks.forEach((block, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += value(block);
    if (sum > best) {
      best = sum;
      range = [from, i + 1];
    }
  });
  return best >= LEAST_BODY ? range : null;
}

/** Blocks from the first to the last one within the elements, half-open; null if there are none. */
export function findWithin(blocks: PageBlock[], elements: Element[]): [number, number] | null {
  const holds = new Set<Element>(elements);
  const known = new Map<Element, boolean>();
  const isWithin = (element: Element): boolean => {
    const path: Element[] = [];
    let within = false;
    for (let current: Element | null = element; current; current = current.parentElement) {
      const answer = holds.has(current) || known.get(current);
      if (answer !== undefined && (answer || known.has(current))) {
        within = answer;
        break;
      }
      path.push(current);
    }
    for (const passed of path) known.set(passed, within);
    return within;
  };
  let first = -1;
  let last = -1;
  blocks.forEach((block, i) => {
    if (!isWithin(block.element)) return;
    if (first < 0) first = i;
    last = i;
  });
  return first < 0 ? null : [first, last + 1];
}

/**
 * The stretch with the paragraphs right before and after it that stand beside the elements: Readability takes such a paragraph in only if it ends with a
 * Latin full stop or is long for a Chinese one.
 */
export function extendBeside(blocks: PageBlock[], [from, to]: [number, number], elements: Element[]): [number, number] {
  const parents = new Set(elements.map((element) => element.parentElement));
  const stands = (block: PageBlock | undefined): boolean =>
    block !== undefined &&
    parents.has(block.element.parentElement) &&
    value(block) > 0 &&
    SENTENCE_END.test(block.text);
  let start = from;
  let end = to;
  while (stands(blocks[start - 1])) start--;
  while (stands(blocks[end])) end++;
  return [start, end];
}

/** How much prose a stretch holds. */
export function weighRange(blocks: PageBlock[], [from, to]: [number, number]): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += Math.max(0, value(blocks[i]!));
  return sum;
}

/** Without what stands around the article inside of its own container, and without its tail of other articles. */
export function cleanBody(blocks: PageBlock[]): PageBlock[] {
  const all = blocks.reduce((sum, block) => sum + weigh(block.text), 0);
  const lastProse = blocks.findLastIndex((block) => SENTENCE_END.test(block.text) && value(block) > 0);
  const kept: PageBlock[] = [];
  let passed = 0;
  for (const [i, block] of blocks.entries()) {
    if (passed > 0.5 * all && OTHER_ARTICLES.test(block.text)) break;
    passed += weigh(block.text);
    const signs = i > lastProse && isSignatureDate(block.text);
    const belongs =
      signs ||
      !(block.around || readsAsBoilerplate(block.text) || OTHER_ARTICLES.test(block.text) || isLinkLine(block));
    if (belongs) kept.push(block);
    else if (i > lastProse) break;
  }
  while (kept.length > 0 && isLabel(kept.at(-1)!)) kept.pop();
  return kept;
}

/** A line that is a link and nothing else: a way to another article. Prose has words around its links. */
function isLinkLine(block: PageBlock): boolean {
  return block.linked > 0.8 * block.text.length && !/[。！？]$/.test(block.text);
}

/** A heading or a bare link at the very end has nothing to head. */
function isLabel(block: PageBlock): boolean {
  return block.kind === 'heading' || block.linked > 0.5 * block.text.length || !/[\p{L}\p{N}]/u.test(block.text);
}
