import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from './launch-browser.ts';

// How a person works with Liandu, for the tests and the pictures: with the mouse and the keyboard, and looking only at what is on the screen.

/** Names under which terms are painted (lib/page/painter.ts). */
const PAINTED = ['note-a', 'note-b', 'note-c', 'note-d', 'note-e'];

export interface PaintedText {
  name: string;
  text: string;
  /** Center of the first box, in CSS pixels of the viewport. */
  x: number;
  y: number;
  box: { left: number; top: number; right: number; bottom: number };
}

/** What is painted in the page now, in the order of the registry: the registry is shared with the page, so the page can say. */
export function readPainted(page: Page, names: string[] = PAINTED): Promise<PaintedText[]> {
  return page.evaluate((wanted) => {
    const found: PaintedText[] = [];
    for (const name of wanted) {
      for (const range of (CSS.highlights.get(name) ?? []) as Iterable<Range>) {
        const rect = range.getClientRects()[0];
        if (rect) {
          const { left, top, right, bottom } = rect;
          found.push({
            name,
            text: range.toString(),
            x: (left + right) / 2,
            y: (top + bottom) / 2,
            box: { left, top, right, bottom },
          });
        }
      }
    }
    return found;
  }, names);
}

/** Waits until terms are painted; false if none come in time. */
export async function waitForPaint(page: Page, timeout = 10_000): Promise<boolean> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    if ((await readPainted(page)).length > 0) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

/** Brings a painted term into view and moves the mouse onto it. */
export async function pointAt(page: Page, text: string): Promise<PaintedText> {
  const find = async () => (await readPainted(page)).find((term) => term.text === text);
  const term = await find();
  if (!term) throw new Error(`"${text}" is not painted`);
  await page.evaluate((y) => window.scrollBy({ top: y - innerHeight / 2, behavior: 'instant' }), term.y);
  const now = (await find())!;
  await page.mouse.move(now.x - 40, now.y + 60);
  await page.mouse.move(now.x, now.y, { steps: 4 });
  return now;
}

interface DomNode {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

export interface OpenCard {
  text: string;
  box: { left: number; top: number; right: number; bottom: number };
  /** Clicks a button of the card by its visible text or its label. */
  click(label: string): Promise<void>;
}

/** The card, looked up through the debugger, which sees into closed shadow roots; null if none is open. */
export async function readCard(page: Page): Promise<OpenCard | null> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  const hosts: DomNode[] = [];
  const walk = (node: DomNode) => {
    if (node.attributes?.includes('popover') && node.shadowRoots?.length) hosts.push(node);
    node.children?.forEach(walk);
  };
  if (html) walk(html);
  const host = hosts[0];
  if (!host) return null;
  const boxOf = async (nodeId: number) => {
    const { model } = await session.send('DOM.getBoxModel', { nodeId });
    const [left, top, , , right, bottom] = model.border as [number, number, number, number, number, number];
    return { left, top, right, bottom };
  };
  const textOf = (node: DomNode): string =>
    node.nodeValue + [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(textOf).join(' ');
  const buttons: DomNode[] = [];
  const collect = (node: DomNode) => {
    if (node.nodeName === 'BUTTON') buttons.push(node);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) collect(child);
  };
  collect(host);
  return {
    text: textOf(host).replace(/\s+/g, ' ').trim(),
    box: await boxOf(host.shadowRoots![0]!.children!.find((node) => node.nodeName !== 'STYLE')!.nodeId),
    async click(label) {
      const button = buttons.find((node) => {
        const at = node.attributes?.indexOf('aria-label') ?? -1;
        return textOf(node).trim() === label || (at >= 0 && node.attributes?.[at + 1] === label);
      });
      if (!button) throw new Error(`The card has no button "${label}".`);
      await session.send('DOM.scrollIntoViewIfNeeded', { nodeId: button.nodeId });
      const box = await boxOf(button.nodeId);
      await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    },
  };
}

/** Waits for the card of a term, or for none (`null`). */
export async function waitForCard(page: Page, holds: string | null, timeout = 4_000): Promise<OpenCard | null> {
  const end = Date.now() + timeout;
  let card = await readCard(page).catch(() => null);
  while (Date.now() < end) {
    if (holds === null ? !card : card?.text.includes(holds)) return card;
    await page.waitForTimeout(40);
    card = await readCard(page).catch(() => null);
  }
  return card;
}

/** The side panel, once it is open: only a connection made after that sees it. */
export async function findPanel(
  { connectOutside, extensionId }: LaunchedBrowser,
  timeout = 15_000,
): Promise<Page | null> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    // A connection made while the panel is still starting waits for it in vain.
    await new Promise((resolve) => setTimeout(resolve, 600));
    const browser = await connectOutside().catch(() => null);
    if (!browser) continue;
    const pages = browser.contexts().flatMap((context) => context.pages());
    const panel = pages.find((page) => page.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`));
    if (panel) return panel;
    await browser.close();
  }
  return null;
}

/** Opens the real side panel as a reader does: the card of a term, then its button. */
export async function openPanelFromCard(
  launched: LaunchedBrowser,
  page: Page,
  buttonLabel = 'Open the side panel',
): Promise<Page> {
  const [first] = await readPainted(page);
  if (!first) throw new Error('nothing is painted, so there is no card');
  await pointAt(page, first.text);
  const card = await waitForCard(page, '');
  if (!card) throw new Error('the card did not open');
  await card.click(buttonLabel);
  const panel = await findPanel(launched);
  if (!panel) throw new Error('the side panel did not open');
  return panel;
}
