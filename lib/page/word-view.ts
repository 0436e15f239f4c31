import { CARD_CLOSE_DELAY } from '../limits.ts';
import { createCardHost } from './card-host.ts';
import type { ExplainedWord } from './explain-word.ts';

/** What the explanation shows. */
export interface WordProps {
  word: ExplainedWord;
  texts: Record<string, string>;
  uiLang: string;
  /** Null where the browser does not allow it. */
  onOpenPanel: (() => void) | null;
}

/** Draws the explanation into a root; null clears it. Passed in, so that this layer knows nothing of components. */
export type RenderWord = (root: ShadowRoot, props: WordProps | null) => void;

export interface WordViewPorts {
  render: RenderWord;
  css: string;
  explain(node: Text, offset: number): Promise<ExplainedWord | null>;
  textsOf(word: ExplainedWord): Promise<Omit<WordProps, 'word'>>;
}

export interface WordView {
  /** Explains the selected word and takes focus into the explanation. */
  explainSelection(): Promise<void>;
  holds(node: Node): boolean;
  destroy(): void;
}

/** Explains the converted word under the pointer while the key is held. Stays until the pointer leaves word and explanation, or Escape. */
export function createWordView(document: Document, ports: WordViewPorts): WordView {
  const view = document.defaultView!;
  const listeners = new AbortController();
  let current: ExplainedWord | null = null;
  let closeTimer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let run = 0;

  const host = createCardHost(document, ports.css, (root) => {
    ports.render(root, null);
    current = null;
  });

  async function open(node: Text, offset: number, point: { x: number; y: number } | null): Promise<boolean> {
    const mine = ++run;
    const word = await ports.explain(node, offset);
    if (mine !== run || !word?.ranges[0]) return false;
    const props = await ports.textsOf(word);
    if (mine !== run) return false;
    current = word;
    host.show(word.ranges.find((range) => point && covers(range, point.x, point.y)) ?? word.ranges[0], point, (root) =>
      ports.render(root, { ...props, word }),
    );
    return true;
  }

  const leave = () => {
    clearTimeout(closeTimer);
    closeTimer = setTimeout(() => host.hide(), CARD_CLOSE_DELAY);
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    if (host.holds(event.target)) return clearTimeout(closeTimer);
    if (!event.altKey && !current) return;
    const { clientX: x, clientY: y, altKey, buttons } = event;
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => {
      if (current?.ranges.some((range) => covers(range, x, y))) return clearTimeout(closeTimer);
      if (host.isOpen) leave();
      const found = altKey && !buttons ? characterAt(document, x, y) : null;
      if (!found) return;
      void open(found.node, found.offset, { x, y }).then(
        (isOpen) => isOpen && clearTimeout(closeTimer),
        () => {},
      );
    });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !host.isOpen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    host.hide();
  };
  const onScroll = () => {
    if (host.isOpen) host.reposition();
  };
  const onDown = (event: Event) => {
    if (host.isOpen && !host.holds(event.target)) host.hide();
  };
  const options = { signal: listeners.signal, passive: true, capture: true };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('pointerdown', onDown, options);
  view.addEventListener('keydown', onKey, { signal: listeners.signal, capture: true });
  view.addEventListener('scroll', onScroll, options);
  view.addEventListener('resize', onScroll, options);

  return {
    async explainSelection() {
      const selection = document.getSelection();
      if (!selection || selection.rangeCount === 0) return;
      for (const { node, offset } of charactersOf(selection.getRangeAt(0))) {
        if (await open(node, offset, null)) return host.focus();
      }
    },
    holds: (node) => host.holds(node),
    destroy() {
      listeners.abort();
      clearTimeout(closeTimer);
      view.cancelAnimationFrame(frame);
      run++;
      host.hide();
    },
  };
}

/** Characters of a selection that are looked at for one that was converted. */
const SELECTED_CHARACTERS = 12;

/** The first characters of a range, or the one at the caret. */
function* charactersOf(range: Range): Generator<{ node: Text; offset: number }> {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer, collapsed } = range;
  let count = 0;
  const walker = document.createTreeWalker(commonAncestorContainer, NodeFilter.SHOW_TEXT);
  for (
    let node = commonAncestorContainer.nodeType === 3 ? commonAncestorContainer : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    if (!range.intersectsNode(node)) continue;
    const text = node as Text;
    const end = text === endContainer ? endOffset + Number(collapsed) : text.length;
    for (let offset = text === startContainer ? startOffset : 0; offset < end; offset++) {
      if (count++ === SELECTED_CHARACTERS) return;
      yield { node: text, offset };
    }
  }
}

/** The character at a point of the viewport: the caret stands before or after it. */
function characterAt(document: Document, x: number, y: number): { node: Text; offset: number } | null {
  const caret = caretAt(document, x, y);
  if (caret?.node.nodeType !== 3) return null;
  const node = caret.node as Text;
  for (const offset of [caret.offset, caret.offset - 1]) {
    if (offset < 0 || offset >= node.length) continue;
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    // The caret snaps to the nearest text on blank areas.
    if (covers(range, x, y)) return { node, offset };
  }
  return null;
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint) {
    const shadowRoots = openRootsAt(document, x, y);
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The open shadow trees around a point, the outermost first: browsers look into those only that they are given. */
function openRootsAt(document: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (let root = document.elementFromPoint(x, y)?.shadowRoot; root && !roots.includes(root); ) {
    roots.push(root);
    root = root.elementFromPoint(x, y)?.shadowRoot;
  }
  return roots;
}

function covers(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom);
}
