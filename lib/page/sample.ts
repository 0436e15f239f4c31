import { GATE_SAMPLE_CHARACTERS, GATE_SAMPLE_NODES } from '../limits.ts';

/** A bounded look at a page, taken without layout and at a cost that does not depend on the page's size. */
export interface PageSample {
  title: string;
  /** Description and keywords of the meta elements. */
  description: string;
  /** Text of the first headings and of a part of the body. */
  text: string;
}

const SKIPPED = /^(?:script|style|noscript|template|svg|iframe|object|select|textarea|button|nav|footer)$/i;
const DESCRIPTION = /^(?:description|keywords|og:title|og:description)$/i;

/** Of one text node: a page can keep all of its text in one. */
const NODE_CHARACTERS = 400;

/** Children of the head, elements on the way to headline and paragraphs, and paragraphs looked at, at most. Portals open with some 1,500 elements of navigation. */
const HEAD_CHILDREN = 120;
const ELEMENTS = 2_500;
/** Of many elements side by side so many are looked at from the first on, and as many up to the last. */
const SIBLINGS = 150;
const PARAGRAPHS = 60;

/** Share of the nodes and characters that the walk from the top may use up; Chinese portals fill it with navigation. */
const TOP_SHARE = 0.4;

const HAN = /[\u4e00-\u9fff]/;

/**
 * Reads title, description, headings and the first text of a page. Where that has Han characters it looks further, after the headline and into the first
 * paragraphs, so that long navigation does not hide the article.
 */
export function samplePage(page: Document): PageSample {
  const title = page.title.slice(0, NODE_CHARACTERS);
  const description = readDescription(page);
  const { body } = page;
  if (!body) return { title, description, text: '' };
  const top = walk(body, body, GATE_SAMPLE_NODES * TOP_SHARE, GATE_SAMPLE_CHARACTERS * TOP_SHARE);
  if (!HAN.test(title) && !HAN.test(top)) return { title, description, text: top };

  return { title, description, text: top + readFurther(body, GATE_SAMPLE_CHARACTERS - top.length) };
}

/**
 * What follows the first headline, and the first paragraphs, up to so many characters each. Goes from element to element itself: where a page has no `h1` or
 * no `p`, getElementsByTagName would visit all that it has.
 */
function readFurther(body: Element, characters: number): string {
  let after = '';
  let prose = '';
  let paragraphs = 0;
  /** Elements passed at each level from the body's children on. */
  const passed = [0];
  let element = body.firstElementChild;
  for (let visited = 0; element && visited < ELEMENTS && prose.length < characters; visited++) {
    const tag = element.localName;
    if (tag === 'h1' && !after) after = walk(element, body, GATE_SAMPLE_NODES * TOP_SHARE, characters / 2);
    else if (tag === 'p' && paragraphs++ < PARAGRAPHS) prose += `\n${walk(element, element, 12, NODE_CHARACTERS)}`;
    if (after && paragraphs >= PARAGRAPHS) break;
    let next: Element | null = tag === 'p' || SKIPPED.test(tag) ? null : element.firstElementChild;
    if (next) passed.push(0);
    while (!next && element && element !== body) {
      next = ++passed[passed.length - 1]! === SIBLINGS ? skipAhead(element) : element.nextElementSibling;
      if (next) break;
      element = element.parentElement;
      passed.pop();
    }
    element = next;
  }
  return `\n${after}${prose}`.slice(0, characters);
}

/** The element so many before the last one beside this, or the next one if that is nearer. */
function skipAhead(element: Element): Element | null {
  let ahead = element.parentElement!.lastElementChild!;
  for (let i = 1; i < SIBLINGS && ahead !== element; i++) ahead = ahead.previousElementSibling!;
  return ahead === element ? element.nextElementSibling : ahead;
}

function readDescription(page: Document): string {
  let description = '';
  let child = page.head?.firstElementChild ?? null;
  for (let i = 0; child && i < HEAD_CHILDREN; i++, child = child.nextElementSibling) {
    if (child.localName !== 'meta') continue;
    const name = child.getAttribute('name') ?? child.getAttribute('property');
    if (name && DESCRIPTION.test(name))
      description += `${(child.getAttribute('content') ?? '').slice(0, NODE_CHARACTERS)}\n`;
  }
  return description;
}

/** Text from a node on in page order, within `root`, up to so many nodes and characters. */
function walk(from: Node, root: Node, nodes: number, characters: number): string {
  let text = '';
  let node: Node | null = from;
  for (let visited = 0; node && visited < nodes && text.length < characters; visited++) {
    if (node.nodeType === 3) text += (node as Text).substringData(0, NODE_CHARACTERS);
    let next: Node | null = node.nodeType === 1 && !SKIPPED.test((node as Element).localName) ? node.firstChild : null;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
      // A new line keeps the labels of two links apart.
      text += '\n';
    }
    node = next;
  }
  return text;
}
