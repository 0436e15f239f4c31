import axe from 'axe-core';
import type { Page } from 'playwright-core';

// How the open card looks to a reader: measured in its closed shadow root, which only the debugger opens.

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

const isCard = ({ attributes = [] }: DomNode) => attributes.includes('card') && attributes.includes('dialog');

/** Calls a function of the page with the card's own element as `this`. Throws if no card is open. */
async function callInCard<T>(page: Page, declaration: string): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const find = (node: DomNode): DomNode | undefined =>
      isCard(node)
        ? node
        : [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(find).find((found) => found !== undefined);
    const card = find(root);
    if (!card) throw new Error('no card is open');
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: card.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: declaration,
      objectId: object.objectId!,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach();
  }
}

export interface CardLook {
  headword: string;
  english: string;
  definition: string;
  definitionLang: string;
  /** The line with the kind. */
  facets: string;
  /** Labels and contents of the list under the definition. */
  rows: Record<string, string>;
  /** Color of the kind's dot and name. */
  kindColor: string;
  width: number;
  height: number;
  /** Whether all of the headword's first line is inside the card's window. */
  headwordInView: boolean;
  /** Of the text that a reader reads, in CSS px. */
  smallestText: number;
  /** Elements whose text is wider than they are or sticks out of the card at a side. */
  cutOff: string[];
}

/** What stands in the card's first entry, and how it is set. */
export function lookAtCard(page: Page): Promise<CardLook> {
  return callInCard(
    page,
    `function () {
      const one = (selector) => this.querySelector(selector);
      const words = (element) => (element ? element.textContent.trim().replace(/\\s+/g, ' ') : '');
      const parts = (element) => {
        const leaves = [...element.querySelectorAll('button, span')].filter((part) => !part.querySelector('button, span'));
        return leaves.length ? leaves.map(words).filter(Boolean).join(' · ') : words(element);
      };
      const box = this.getBoundingClientRect();
      const rows = {};
      for (const dt of one('dl:not(.facets)').querySelectorAll('dt')) rows[words(dt)] = parts(dt.nextElementSibling);
      const read = [...this.querySelectorAll('h2, h3, h4, p, p span, dt, dd, dd span, dd button')]
        .filter((element) => words(element) && !element.closest('.facets dt'));
      const cutOff = [one('.scroll'), ...read].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < box.left || right > box.right + 0.5 ||
          (getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1);
      });
      return {
        headword: words(one('h2')),
        english: words(one('.english')),
        definition: words(one('.definition')),
        definitionLang: one('.definition')?.lang ?? '',
        facets: parts(one('.facets dd')),
        rows,
        kindColor: getComputedStyle(one('.kind')).color,
        width: box.width,
        height: box.height,
        headwordInView: one('h2').getClientRects()[0].top >= box.top && one('h2').getBoundingClientRect().top + 28 <= box.bottom,
        smallestText: Math.min(...read.map((element) => parseFloat(getComputedStyle(element).fontSize))),
        cutOff: cutOff.map((element) => element.className + ' ' + words(element).slice(0, 40)),
      };
    }`,
  );
}

/** What axe finds in the card, with the contrast of 7 that the design asks of text: its own elements and styles, copied to a page that can be looked into. */
export async function violationsInCard(page: Page, mirror: Page): Promise<string[]> {
  const { html, css } = await callInCard<{ html: string; css: string }>(
    page,
    `function () {
      const rules = this.getRootNode().adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
      return { html: this.outerHTML, css: rules.map((rule) => rule.cssText).join('\\n') };
    }`,
  );
  await mirror.evaluate(
    ([markup, style]) => {
      document.body.innerHTML = `<main><style>${style}</style>${markup}</main>`;
    },
    [html, css] as const,
  );
  await mirror.evaluate(axe.source);
  return mirror.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run('.card', {
      rules: { 'color-contrast-enhanced': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message ?? ''}`),
    );
  });
}
