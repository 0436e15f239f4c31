const UNSEARCHED =
  /^(?:script|style|noscript|template|svg|img|iframe|object|select|textarea|video|audio|meter|progress)$/;

/** The text that the browser's own search goes through, one string a block, in document order, white space as in the source. Costs one look at the style of each element. */
export function readPageText({ body }: Document, textOf: (node: Text) => string): string[] {
  const blocks = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) blocks.push(blocks.pop() + textOf(node as Text));
    if (node.nodeType !== 1) return;
    const { display, visibility } = getComputedStyle(node as Element);
    const { localName } = node as Element;
    if (display === 'none' || UNSEARCHED.test(localName)) return;
    const isBlock = localName === 'br' || !/^(?:inline|contents|ruby)/.test(display);
    if (isBlock) blocks.push('');
    for (const child of node.childNodes) if (child.nodeType !== 3 || visibility === 'visible') walk(child);
    if (isBlock) blocks.push('');
  };
  walk(body);
  return blocks.filter((text) => text.trim());
}
