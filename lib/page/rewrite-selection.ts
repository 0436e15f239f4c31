/** The two ends of the page's selection. Offsets are of the text that stands there, UTF-16 code units. */
interface Ends {
  anchor: Text | null;
  focus: Text | null;
}

export interface SelectionKeeper {
  /** Forgets where the selection was: it may have moved since. To be called after every pause. */
  forget(): void;
  /**
   * Rewrites nodes and puts the ends of the selection that lay in them where they belong in the new text: a browser moves them to its beginning. The selection is
   * not touched where it has no end in these nodes.
   *
   * @param rewrite writes, and says where an offset of the text before is in the text after.
   */
  around(nodes: readonly Node[], rewrite: () => (node: Text, offset: number) => number): void;
}

/** Selections inside shadow trees are not seen: browsers do not tell them to the document. */
export function createSelectionKeeper(document: Document): SelectionKeeper {
  // Asked once for each stretch of work, because asking for every node costs more than writing it.
  let ends: Ends | null | undefined;

  function readEnds(): Ends | null {
    const selection = document.getSelection?.() ?? null;
    const textOf = (node: Node | null | undefined) => (node?.nodeType === 3 ? (node as Text) : null);
    const anchor = textOf(selection?.anchorNode);
    const focus = textOf(selection?.focusNode);
    return anchor || focus ? { anchor, focus } : null;
  }

  return {
    forget() {
      ends = undefined;
    },
    around(nodes, rewrite) {
      if (ends === undefined) ends = readEnds();
      if (!ends || !nodes.some((node) => node === ends?.anchor || node === ends?.focus)) {
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
  };
}
