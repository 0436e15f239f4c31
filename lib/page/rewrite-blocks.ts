// Which text of a page may be rewritten, and which pieces of it are read together.

import { isInline } from './elements.ts';

/** What holds a rewritable string: a text node, or one of the few attributes that readers see. */
export type Carrier = Text | Attr;

/** Carriers that are converted as one string, in order: the text nodes of one paragraph, or a single attribute. */
export type CarrierBlock = Carrier[];

export const REWRITTEN_ATTRIBUTES = ['title', 'alt', 'placeholder', 'aria-label'];

/** Code, drawings by formula, and controls whose text is their value. */
const UNTOUCHED = new Set(
  'code pre script style noscript template textarea select math iframe object canvas audio video'.split(' '),
);

/** Of these the value is the reader's, but the hints are the page's. */
const CONTROLS = new Set(['textarea', 'select']);

const HAN = /[\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud8bf]/;

export function readCarrier(carrier: Carrier): string {
  return 'data' in carrier ? carrier.data : carrier.value;
}

export function writeCarrier(carrier: Carrier, text: string): void {
  if ('data' in carrier) carrier.nodeValue = text;
  else carrier.value = text;
}

export function holdsHan(text: string): boolean {
  return HAN.test(text);
}

/** The node above, through the edge of an open shadow tree too. */
function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether an element and everything in it stays as the page wrote it: editors, code, other languages, what asks not to be translated. */
function isUntouched(element: Element): boolean {
  if (UNTOUCHED.has(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (/^(?:textbox|searchbox|combobox)$/.test(element.getAttribute('role') ?? '')) return true;
  if (element.getAttribute('translate') === 'no') return true;
  // Many Chinese sites leave `lang="en"` on the document element, as their template had it: there it says nothing.
  const lang = element.getAttribute('lang');
  return !!lang && !/^(?:zh|cmn|yue)\b/i.test(lang) && !(element.localName === 'html' && /^en\b/i.test(lang));
}

/** Whether the page allows the text of a node to be rewritten, judged by everything above it. */
export function mayRewrite(node: Node): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isElement(at) && isUntouched(at)) return false;
    if ((at as Partial<Document>).designMode === 'on') return false;
  }
  return true;
}

/** The nearest element or root that a line cannot reach out of: what has to be read again when a text in it changes. */
export function blockRootOf(node: Node): Node {
  let at = node;
  while (at.parentNode && (!isElement(at) || isInline(at) || isReading(at))) at = at.parentNode;
  return at;
}

/** The reading over a ruby text stands beside the line, not in it. */
function isReading(element: Element): boolean {
  return element.localName === 'rt' || element.localName === 'rp';
}

/**
 * The blocks below a node in document order, open shadow trees included, whose roots are added to `shadows`. Only blocks with Han characters.
 * Walks without recursion; `null` is yielded now and then, so that the caller can pause. A walk that loses its place because the page removed the node under
 * it ends early with `false`.
 */
export function* walkBlocks(root: Node, shadows: Set<ShadowRoot>): Generator<CarrierBlock | null, boolean> {
  const roots = [root];
  for (const top of roots) {
    let line: Text[] = [];
    let reading: Text[] | null = null;
    let steps = 0;
    let node: Node = top;
    for (;;) {
      let enter = true;
      if (node.nodeType === 3) {
        (reading ?? line).push(node as Text);
      } else if (isElement(node)) {
        enter = !isUntouched(node);
        if (isReading(node)) {
          reading = [];
        } else if (!enter || !isInline(node)) {
          if (takes(line)) yield line;
          line = [];
        }
        if (enter || CONTROLS.has(node.localName)) for (const attribute of attributesOf(node)) yield [attribute];
        if (enter && node.shadowRoot) {
          shadows.add(node.shadowRoot);
          roots.push(node.shadowRoot);
        }
      }
      if (enter && node.firstChild) {
        node = node.firstChild;
      } else {
        for (;;) {
          if (node !== top && isElement(node)) {
            if (isReading(node)) {
              if (reading && takes(reading)) yield reading;
              reading = null;
            } else if (!isInline(node)) {
              if (takes(line)) yield line;
              line = [];
            }
          }
          if (node === top || node.nextSibling || !node.parentNode) break;
          node = node.parentNode;
        }
        if (node === top) break;
        if (!node.nextSibling) return false;
        node = node.nextSibling;
      }
      if (++steps % 256 === 0) {
        yield null;
        if (!node.isConnected) return false;
      }
    }
    if (takes(line)) yield line;
  }
  return true;
}

function takes(line: Text[]): boolean {
  return line.some((node) => holdsHan(node.data));
}

function attributesOf(element: Element): Attr[] {
  const found: Attr[] = [];
  if (!element.hasAttributes()) return found;
  for (const name of REWRITTEN_ATTRIBUTES) {
    const attribute = element.getAttributeNode(name);
    if (attribute && holdsHan(attribute.value)) found.push(attribute);
  }
  return found;
}

/** Nodes of a set that lie below no other of it. */
export function outermost(nodes: ReadonlySet<Node>): Node[] {
  return [...nodes].filter((node) => {
    for (let at = node.parentNode; at; at = at.parentNode) if (nodes.has(at)) return false;
    return true;
  });
}

/**
 * The blocks below several nodes; `null` is a moment to pause. Where the page removes the node under a pausing walk, the walk begins again and gives some blocks
 * twice; the third time it does not pause.
 */
export function* blocksUnder(roots: Iterable<Node>, shadows: Set<ShadowRoot>): Generator<CarrierBlock | null, void> {
  for (const root of roots) {
    for (let attempt = 1, done = false; !done && attempt <= 3; attempt++) {
      const walk = walkBlocks(root, shadows);
      for (let step = walk.next(); ; step = walk.next()) {
        if (step.done) {
          done = step.value;
          break;
        }
        if (step.value || attempt < 3) yield step.value;
      }
    }
  }
}
