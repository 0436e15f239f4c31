import { Readability } from '@mozilla/readability';
import { isInline, isSkipped } from './elements.ts';

/** Marks the elements of the copy with the index of their originals; it survives Readability's own copies of elements. */
const INDEX = 'i';

/** Readability's default of 500 characters is a long English paragraph; a complete Chinese news item can have 120. */
const ENOUGH_CHARACTERS = 120;

/**
 * The elements of the page in which Readability finds the article, in page order; empty if it finds none.
 * It works on a lean copy in a document of its own, which loads nothing and runs nothing: block elements, links and text only.
 *
 * The page must be within `READABILITY_ELEMENTS` and `READABILITY_DEPTH`.
 */
export function findReadable(page: Document, textOf: (node: Text) => string): Element[] {
  const { copy, originals } = copyPage(page, textOf);
  let content: Element | null | undefined;
  try {
    content = new Readability<Element>(copy, {
      charThreshold: ENOUGH_CHARACTERS,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse()?.content;
  } catch {
    // Malformed pages make it throw here and there; the density pass serves them.
    return [];
  }
  return content ? findOriginals(content, originals) : [];
}

function copyPage(page: Document, textOf: (node: Text) => string): { copy: Document; originals: Element[] } {
  const copy = page.cloneNode(false) as Document;
  const html = copy.createElement('html');
  html.append(copy.createElement('head'), copy.createElement('body'));
  copy.append(html);
  const originals: Element[] = [];
  const root = page.body;
  let node: Node = root;
  let parent: Element = copy.body;
  const copies = new Map<Node, Element>([[root, parent]]);
  for (;;) {
    let descend: Node | null = null;
    if (node === root) descend = root.firstChild;
    else if (node.nodeType === 3) parent.append(copy.createTextNode(textOf(node as Text)));
    else if (node.nodeType === 1 && !isSkipped(node as Element)) {
      const element = node as Element;
      if (element.localName === 'br') parent.append(copy.createElement('br'));
      else if (element.localName === 'a' || !isInline(element)) {
        // Forms wrap whole pages on many Chinese official sites, and Readability drops forms.
        const twin = copy.createElement(element.localName === 'form' ? 'div' : element.localName);
        for (const name of ['class', 'id']) {
          const value = element.getAttribute(name);
          if (value) twin.setAttribute(name, value);
        }
        twin.setAttribute(INDEX, String(originals.push(element) - 1));
        parent.append(twin);
        if (element.firstChild) copies.set(element, twin);
        parent = element.firstChild ? twin : parent;
      }
      descend = element.firstChild;
    }
    if (descend) {
      node = descend;
      continue;
    }
    while (node !== root && !node.nextSibling) {
      node = node.parentNode!;
      if (copies.has(node) && node !== root) parent = copies.get(node)!.parentNode as Element;
    }
    if (node === root) return { copy, originals };
    node = node.nextSibling!;
  }
}

/** The originals of the outermost elements of the result that have one. */
function findOriginals(content: Element, originals: Element[]): Element[] {
  const found: Element[] = [];
  const open: Element[] = [content];
  for (let element = open.pop(); element; element = open.pop()) {
    const index = element.getAttribute(INDEX);
    if (index === null) for (let i = element.children.length - 1; i >= 0; i--) open.push(element.children[i]!);
    else found.push(originals[Number(index)]!);
  }
  return found;
}
