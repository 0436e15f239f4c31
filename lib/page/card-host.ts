import { placeCard } from './place-card.ts';

export interface CardHost {
  readonly isOpen: boolean;
  /** Shows the card above or below the line that `anchor` stands on, never over it. The content is drawn into the returned root by `render`. */
  show(anchor: Range, point: { x: number; y: number } | null, render: (root: ShadowRoot) => void): void;
  /** Puts the card where its term now is; hides it when the term has left the viewport. */
  reposition(): void;
  hide(): void;
  /** Moves focus into the card; it returns to where it was when the card closes. */
  focus(): void;
  /** Whether an event of the document happened inside the card. */
  holds(target: EventTarget | null): boolean;
}

/**
 * The one node that Liandu ever adds to a page: a manual popover (top layer, above every z-index) with a closed shadow root, in the document only while a
 * card is open. `css` styles the inside; the page's styles reach the host only, which resets them.
 *
 * @param onHide called when the card closed for any reason, with the root to unmount.
 */
export function createCardHost(document: Document, css: string, onHide: (root: ShadowRoot) => void): CardHost {
  const host = document.createElement('div');
  // A page rule such as `div { opacity: .5 }` would reach the host, so every property that the popover needs is pinned inline; `all` leaves out `direction`.
  host.setAttribute('popover', 'manual');
  host.style.cssText =
    'all:initial!important;position:fixed!important;inset:auto!important;margin:0!important;border:0!important;padding:0!important;background:none!important;overflow:visible!important;z-index:2147483647!important;display:block!important;direction:ltr!important;user-select:text!important;';
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  let anchor: Range | null = null;
  let line = 0;
  let focusBefore: HTMLElement | null = null;

  // Keys and clicks in the card are the card's own: a page's shortcuts must not fire while somebody reads it.
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
    'dblclick',
    'wheel',
    'touchstart',
    'touchend',
    'focusin',
    'focusout',
    'contextmenu',
  ]) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }

  const lineRect = (): DOMRect | null => {
    const rects = anchor ? [...anchor.getClientRects()].filter((r) => r.width > 0) : [];
    return rects[Math.min(line, rects.length - 1)] ?? null;
  };

  const place = () => {
    const rect = lineRect();
    if (!rect || !host.isConnected) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left, top } = placeCard(host, rect, { width, height: Math.min(height, document.defaultView!.innerHeight) });
    host.style.setProperty('left', `${Math.round(left)}px`, 'important');
    host.style.setProperty('top', `${Math.round(top)}px`, 'important');
    host.style.setProperty('right', 'auto', 'important');
    host.style.setProperty('bottom', 'auto', 'important');
  };

  // A dialog or popover that opens later covers the card; showing it again puts it back on top.
  const onToggle = (event: Event) => {
    if (event.target !== host && (event as ToggleEvent).newState === 'open' && host.isConnected) {
      host.hidePopover();
      host.showPopover();
    }
  };

  return {
    get isOpen() {
      return host.isConnected;
    },
    show(range, point, render) {
      anchor = range;
      const rects = [...range.getClientRects()].filter((r) => r.width > 0);
      line = point
        ? Math.max(
            0,
            rects.findIndex((r) => point.y >= r.top && point.y <= r.bottom),
          )
        : 0;
      if (!host.isConnected) {
        focusBefore = document.activeElement instanceof HTMLElement ? document.activeElement : null;
        const element = range.startContainer.parentElement;
        // A modal dialog makes everything outside it inert, the card included.
        (element?.closest('dialog:modal') ?? document.documentElement).append(host);
        host.showPopover();
        document.addEventListener('toggle', onToggle, true);
      }
      render(root);
      place();
    },
    reposition() {
      const rect = lineRect();
      const view = document.defaultView!;
      if (!rect || rect.bottom < 0 || rect.top > view.innerHeight) this.hide();
      else place();
    },
    hide() {
      if (!host.isConnected) return;
      document.removeEventListener('toggle', onToggle, true);
      const hadFocus = document.activeElement === host;
      host.remove();
      anchor = null;
      if (hadFocus) focusBefore?.focus({ preventScroll: true });
      focusBefore = null;
      onHide(root);
    },
    focus() {
      root.querySelector<HTMLElement>('[tabindex], button, a')?.focus({ preventScroll: true });
    },
    holds(target) {
      return target === host;
    },
  };
}
