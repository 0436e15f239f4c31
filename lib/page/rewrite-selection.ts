import { blockRootOf, type CarrierBlock, mayRewrite, outermost, walkBlocks } from './rewrite-blocks.ts';

export interface SelectionKeeper {
  /**
   * Rewrites nodes and puts the ends of the selection that lay in them where they belong in the new text: a browser moves them to its beginning. The selection is
   * not touched where it has no end in these nodes.
   *
   * @param rewrite writes, and says where an offset of the text before is in the text after. UTF-16 code units.
   */
  around(nodes: readonly Node[], rewrite: () => (node: Text, offset: number) => number): void;
  destroy(): void;
}

/** Selections inside shadow trees are not seen: browsers do not tell them to the document. */
export function createSelectionKeeper(document: Document): SelectionKeeper {
  // Asking a selection for its nodes makes Chromium lay out the page, 0.1 s each time while a long one is being rewritten: so it is asked once, and again when the
  // browser says that the selection has changed.
  let ends: Text[] | null = null;
  const forget = () => {
    ends = null;
  };
  document.addEventListener('selectionchange', forget, true);

  function readEnds(): Text[] {
    const { anchorNode = null, focusNode = null } = document.getSelection?.() ?? {};
    return [anchorNode, focusNode].filter((node): node is Text => node?.nodeType === 3);
  }

  return {
    around(nodes, rewrite) {
      ends ??= readEnds();
      if (!ends.some((end) => nodes.includes(end))) {
        rewrite();
        return;
      }
      const selection = document.getSelection()!;
      const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
      const newOffset = rewrite();
      if (!anchorNode || !focusNode) return;
      const place = (node: Node, offset: number) => (nodes.includes(node) ? newOffset(node as Text, offset) : offset);
      selection.setBaseAndExtent(anchorNode, place(anchorNode, anchorOffset), focusNode, place(focusNode, focusOffset));
    },
    destroy() {
      document.removeEventListener('selectionchange', forget, true);
    },
  };
}

/** The blocks that the selection touches. Empty where nothing is selected. */
export function collectSelected(document: Document): CarrierBlock[] {
  const selection = document.getSelection?.();
  if (!selection || selection.isCollapsed) return [];
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  const roots = new Set(ranges.map((range) => blockRootOf(range.commonAncestorContainer)));
  const blocks: CarrierBlock[] = [];
  for (const root of outermost(roots)) {
    if (!mayRewrite(root)) continue;
    for (const block of walkBlocks(root, new Set())) {
      if (block?.some((carrier) => 'data' in carrier && ranges.some((range) => range.intersectsNode(carrier))))
        blocks.push(block);
    }
  }
  return blocks;
}
