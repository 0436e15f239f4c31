/** Distance from the line, and from the edges of the window, in px. */
const GAP = 6;
const EDGE = 8;

/** Lowest and widest card that is still one, and the share of the window that a card may cover. */
const LEAST_HEIGHT = 96;
const MOST_WIDTH = 380;
const WINDOW_SHARE = 0.4;

/** What the card must keep to, in CSS px of the window. */
export interface Place {
  left: number;
  top: number;
}

/**
 * Puts a card of the top layer below the line that `anchor` is, or above it where there is no room below but more above; within the window, never over the line.
 * Sets `--card-max-height` and `--card-max-width` on the card first, and measures it after that.
 */
export function placeCard(card: HTMLElement, anchor: DOMRect, view: { width: number; height: number }): Place {
  card.style.setProperty('--card-max-width', `${Math.min(view.width - 2 * EDGE, MOST_WIDTH)}px`);
  const below = view.height - EDGE - anchor.bottom - GAP;
  const above = anchor.top - GAP - EDGE;
  const limitHeight = (room: number): void =>
    card.style.setProperty(
      '--card-max-height',
      `${Math.max(LEAST_HEIGHT, Math.min(room, view.height * WINDOW_SHARE))}px`,
    );
  limitHeight(Math.max(below, above));
  const isBelow = card.getBoundingClientRect().height <= below || below >= above;
  limitHeight(isBelow ? below : above);
  const { width, height } = card.getBoundingClientRect();
  return {
    left: Math.max(EDGE, Math.min(anchor.left, view.width - EDGE - width)),
    top: isBelow ? anchor.bottom + GAP : anchor.top - GAP - height,
  };
}
