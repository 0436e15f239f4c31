import { CARD_CLOSE_DELAY, CARD_OPEN_DELAY } from '../limits.ts';
import type { CardContent } from '../model.ts';
import type { CardTexts, PageSettings } from '../protocol.ts';
import { createCardHost } from './card-host.ts';
import type { PaintedTerm, Painter } from './painter.ts';

/** What the card's component gets. */
export interface CardProps {
  card: CardContent;
  /** Further entries that are called so. */
  others: CardContent[];
  texts: CardTexts;
  /** Tag of the interface language. */
  uiLang: string;
  /** Whether there is a card to go back to. */
  canGoBack: boolean;
  onBack(): void;
  onRelated(id: string): void;
  /** Null where the browser does not allow it. */
  onOpenPanel: (() => void) | null;
  onClose(): void;
}

/** Draws the card into a root; null unmounts it. Passed in, so that this layer knows nothing of components. */
export type RenderCard = (root: ShadowRoot, props: CardProps | null) => void;

export interface CardViewPorts {
  render: RenderCard;
  css: string;
  openPanel(): void;
  settings(): PageSettings | null;
  texts(): CardTexts;
  painted(): PaintedTerm[];
  cardOf(id: string): Promise<CardContent | null>;
}

export interface CardView {
  hide(): void;
  /** Whether a node is the card's own in the page. */
  holds(node: Node): boolean;
  /** Opens the card of the term after or before the current one and takes focus into it. */
  move(step: 1 | -1): void;
  destroy(): void;
}

interface Point {
  x: number;
  y: number;
}

/** Opens and closes the card by pointer, keyboard command and its own links. */
export function createCardView(document: Document, painter: Painter, ports: CardViewPorts): CardView {
  const view = document.defaultView!;
  const listeners = new AbortController();
  let current: PaintedTerm | null = null;
  /** What is on the card, and what was before the reader followed its links: the entries of one name. */
  let shown: string[] = [];
  let trail: string[][] = [];
  let openTimer: ReturnType<typeof setTimeout> | undefined;
  let closeTimer: ReturnType<typeof setTimeout> | undefined;
  /** What the pointer rests on. */
  let pointed: PaintedTerm | 'card' | null = null;
  let frame = 0;

  const host = createCardHost(document, ports.css, (root) => {
    ports.render(root, null);
    painter.mark('current', []);
    current = null;
  });

  async function open(term: PaintedTerm, point: Point | null, takeFocus: boolean): Promise<void> {
    const ids = [term.match.id, ...(term.match.others ?? [])];
    const cards = await cardsOf(ids);
    if (!cards[0] || !term.ranges[0]) return;
    current = term;
    trail = [];
    painter.mark('current', term.ranges);
    const range = term.ranges.find((r) => point && boxHolds(r, point)) ?? term.ranges[0];
    draw(ids, cards, range, point);
    if (takeFocus) host.focus();
  }

  async function cardsOf(ids: readonly string[]): Promise<CardContent[]> {
    return (await Promise.all(ids.map(ports.cardOf))).filter((card) => card !== null);
  }

  function draw(ids: string[], [card, ...others]: CardContent[], range: Range, point: Point | null): void {
    if (!card) return;
    shown = ids;
    host.show(range, point, (root) =>
      ports.render(root, {
        card,
        others,
        texts: ports.texts(),
        uiLang: ports.settings()?.uiLang ?? 'en',
        canGoBack: trail.length > 0,
        onBack: () => {
          const before = trail.pop();
          if (before) void swap(before);
        },
        onRelated: (id) => {
          trail.push(shown);
          void swap([id]);
        },
        onOpenPanel: ports.settings()?.canOpenPanel ? ports.openPanel : null,
        onClose: () => host.hide(),
      }),
    );
  }

  /** Other entries in the card that is open. */
  async function swap(ids: string[]): Promise<void> {
    const cards = await cardsOf(ids);
    const range = current?.ranges[0];
    if (cards.length > 0 && range && host.isOpen) {
      draw(ids, cards, range, null);
      host.focus();
    }
  }

  function leave(): void {
    clearTimeout(openTimer);
    clearTimeout(closeTimer);
    if (host.isOpen) closeTimer = setTimeout(() => host.hide(), CARD_CLOSE_DELAY);
  }

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || ports.painted().length === 0) return;
    if (host.holds(event.target)) {
      pointed = 'card';
      clearTimeout(openTimer);
      clearTimeout(closeTimer);
      return;
    }
    cancelAnimationFrame(frame);
    const { clientX: x, clientY: y, buttons, altKey } = event;
    frame = view.requestAnimationFrame(() => {
      // With a button down the reader is selecting text, with Alt asking what a converted word was.
      const term = buttons || altKey ? null : painter.termAt(x, y);
      if (term === pointed) return;
      pointed = term;
      if (!term) return leave();
      clearTimeout(closeTimer);
      clearTimeout(openTimer);
      if (term === current || ports.settings()?.openCards !== 'hover') return;
      openTimer = setTimeout(() => void open(term, { x, y }, false), CARD_OPEN_DELAY);
    });
  };

  const onClick = (event: MouseEvent) => {
    if (host.holds(event.target)) return;
    const byTouch = (event as PointerEvent).pointerType === 'touch';
    const target = event.target instanceof Element ? event.target : null;
    // A link goes where it leads; its card is still there on hover and by keyboard.
    const term = target?.closest('a[href], button') ? null : painter.termAt(event.clientX, event.clientY);
    if (term && (byTouch || ports.settings()?.openCards === 'click')) {
      void open(term, { x: event.clientX, y: event.clientY }, false);
    } else if (!term && host.isOpen) host.hide();
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || !host.isOpen) return;
    // The key was meant for the card: the page's own dialog must not close with it.
    event.preventDefault();
    event.stopImmediatePropagation();
    host.hide();
  };

  const onScroll = () => {
    if (host.isOpen) host.reposition();
  };

  const options = { signal: listeners.signal, passive: true, capture: true };
  document.addEventListener('pointermove', onMove, options);
  document.documentElement.addEventListener('pointerleave', leave, { signal: listeners.signal, passive: true });
  document.addEventListener('click', onClick, options);
  view.addEventListener('keydown', onKey, { signal: listeners.signal, capture: true });
  view.addEventListener('scroll', onScroll, options);
  view.addEventListener('resize', onScroll, options);

  return {
    hide: () => host.hide(),
    holds: (node) => host.holds(node),
    move(step) {
      const terms = ports.painted();
      if (terms.length === 0) return;
      const at = current ? terms.indexOf(current) : -1;
      const next = at >= 0 ? terms[(at + step + terms.length) % terms.length] : firstInView(terms, step, view);
      if (!next?.ranges[0]) return;
      const rect = next.ranges[0].getBoundingClientRect();
      if (rect.top < 0 || rect.bottom > view.innerHeight) {
        next.ranges[0].startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      }
      void open(next, null, true);
    },
    destroy() {
      listeners.abort();
      clearTimeout(openTimer);
      clearTimeout(closeTimer);
      view.cancelAnimationFrame(frame);
      host.hide();
    },
  };
}

function boxHolds(range: Range, { x, y }: Point): boolean {
  return [...range.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom);
}

/** Where reading by keyboard begins: at the first term in view, or the last one going backwards. */
function firstInView(terms: PaintedTerm[], step: 1 | -1, view: Window): PaintedTerm | undefined {
  const inView = terms.filter((term) => {
    const rect = term.ranges[0]!.getBoundingClientRect();
    return rect.bottom > 0 && rect.top < view.innerHeight;
  });
  return (step === 1 ? inView[0] : inView.at(-1)) ?? terms[0];
}
