// What stands in the open card, which only the debugger sees: its shadow root is closed.

import type { Page } from 'playwright-core';

/** A node as assistive technology gets it. */
export interface AxNode {
  role: string;
  name: string;
  focused: boolean;
  level: number | null;
  children: AxNode[];
}

interface RawNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

/** The dialog in a page's accessibility tree, which reaches into closed shadow roots; null if there is none. */
export async function readDialog(page: Page, isRight: (name: string) => boolean = () => true): Promise<AxNode | null> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: RawNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (node: RawNode): AxNode[] => {
    const children = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? build(byId.get(id)!) : []));
    if (node.ignored) return children;
    const property = (name: string) => node.properties?.find((p) => p.name === name)?.value.value;
    return [
      {
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        focused: property('focused') === true,
        level: (property('level') as number | undefined) ?? null,
        children,
      },
    ];
  };
  const raw = nodes.find((node) => !node.ignored && node.role?.value === 'dialog' && isRight(node.name?.value ?? ''));
  return raw ? build(raw)[0]! : null;
}

/** The node and everything below it, in reading order. */
export function flatten(node: AxNode): AxNode[] {
  return [node, ...node.children.flatMap(flatten)];
}

/** What has the focus within the card: role and name; null if no card is open or it does not have it. */
export async function focusInCard(page: Page): Promise<{ role: string; name: string } | null> {
  const dialog = await readDialog(page);
  const focused = dialog && flatten(dialog).findLast((node) => node.focused);
  return focused ? { role: focused.role, name: focused.name } : null;
}

/** The computed style of the card's own element. */
export async function styleOfCard(page: Page, properties: readonly string[]): Promise<Record<string, string>> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const find = (node: DomNode): DomNode | undefined =>
    node.attributes?.includes('card') && node.attributes.includes('dialog')
      ? node
      : [...(node.children ?? []), ...(node.shadowRoots ?? [])].map(find).find((found) => found);
  const card = find(root);
  if (!card) throw new Error('no card is open');
  await session.send('CSS.enable');
  const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: card.nodeId });
  await session.detach();
  return Object.fromEntries(properties.map((name) => [name, computedStyle.find((p) => p.name === name)?.value ?? '']));
}

interface DomNode {
  nodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** Element names and `lang` of what has one in the card, in order. */
export async function langsInCard(page: Page): Promise<[element: string, lang: string][]> {
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  await session.detach();
  const found: [string, string][] = [];
  const walk = (node: DomNode, inCard: boolean) => {
    const at = node.attributes?.indexOf('lang') ?? -1;
    if (inCard && at >= 0) found.push([node.nodeName, node.attributes![at + 1]!]);
    const isHost = node.attributes?.includes('popover') ?? false;
    for (const child of node.children ?? []) walk(child, inCard);
    for (const child of node.shadowRoots ?? []) walk(child, inCard || isHost);
  };
  walk(root, false);
  return found;
}
