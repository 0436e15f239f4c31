import { FLASH_DURATION } from '../limits.ts';
import type { Painter } from './painter.ts';

/** Scrolls to a sentence and flashes it; false if it has no box to scroll to. */
export interface Reveal {
  (ranges: Range[]): boolean;
  destroy(): void;
}

export function createReveal(document: Document, painter: Painter): Reveal {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reveal = (ranges: Range[]): boolean => {
    const first = ranges[0];
    const view = document.defaultView;
    if (!first || !view) return false;
    // scrollIntoView takes every scroll container on the way; the remaining distance is that from the element's middle to the sentence.
    first.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const rect = first.getBoundingClientRect();
    if (rect.width === 0 && rect.height === 0) return false;
    if (rect.top < view.innerHeight * 0.2 || rect.bottom > view.innerHeight * 0.8) {
      view.scrollBy({ top: rect.top - view.innerHeight * 0.4, behavior: 'instant' });
    }
    painter.mark('flash', ranges);
    clearTimeout(timer);
    timer = setTimeout(() => painter.mark('flash', []), FLASH_DURATION);
    return true;
  };
  return Object.assign(reveal, { destroy: () => clearTimeout(timer) });
}
