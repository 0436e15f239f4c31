import { useEffect, useRef, useState } from 'preact/hooks';
import { UNDO_DURATION } from '../../lib/limits.ts';
import type { Translate } from '../../lib/texts.ts';
import type { OwnNotice } from './types.ts';

/** Says what happened and offers to take it back: by its button, or by the platform's own keys for undoing wherever nothing is being typed. */
export function UndoNotice({ notice, t, onDismiss }: { notice: OwnNotice | null; t: Translate; onDismiss(): void }) {
  const box = useRef<HTMLDivElement>(null);
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (!notice || isHeld) return;
    const timer = setTimeout(onDismiss, UNDO_DURATION);
    return () => clearTimeout(timer);
  }, [notice, isHeld, onDismiss]);
  useEffect(() => {
    const undo = notice?.undo;
    if (!undo) return;
    const onKey = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      const isTyping = event.target instanceof Element && event.target.closest('input:not([type=checkbox]), textarea');
      if (!isUndo || isTyping) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [notice]);
  return (
    <div class="undo-place" role="status">
      {notice && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the notice from running out while somebody is at it
        <div
          ref={box}
          class={`undo-notice${notice.failed ? ' failed' : ''}`}
          onMouseEnter={() => hold(true)}
          onMouseLeave={() => hold(false)}
          onFocusCapture={() => hold(true)}
          onBlurCapture={() => hold(false)}
        >
          <span class="what">{notice.text}</span>
          {notice.undo && (
            <button type="button" class="undo" aria-keyshortcuts="Control+Z" onClick={notice.undo}>
              {t('own.undo')}
            </button>
          )}
          <button type="button" class="close" aria-label={t('own.close')} onClick={onDismiss}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" />
            </svg>
          </button>
        </div>
      )}
    </div>
  );
}
