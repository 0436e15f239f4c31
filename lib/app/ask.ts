import { browser } from 'wxt/browser';
import type { ContentRequest } from '../protocol.ts';

/** Thrown where the background answered with a sentence instead of a result. */
function unwrap<T>(reply: T | { error: string }): T {
  if (reply && typeof reply === 'object' && 'error' in reply) throw new Error(reply.error);
  return reply as T;
}

/** Asks the background. A worker that was stopped under the question is started again by asking once more; every request may be repeated. */
export async function ask<T>(request: ContentRequest): Promise<T> {
  const send = async () => browser.runtime.sendMessage(request);
  try {
    return unwrap<T>(await send().catch(send));
  } catch (error) {
    letGo?.();
    throw error;
  }
}

/** Tells the background, which may be gone. */
export function tell(request: ContentRequest): void {
  void ask(request).catch(() => {});
}

let letGo: (() => void) | null = null;

/**
 * Calls back once when the extension was updated, switched off or removed, and this script is what it left behind. Browsers do not say so: it shows in the next
 * message, and is looked for when the reader comes back to the page.
 */
export function watchForOrphan(document: Document, onOrphan: () => void): void {
  const listeners = new AbortController();
  const look = () => {
    if (browser.runtime?.id) return;
    listeners.abort();
    letGo = null;
    onOrphan();
  };
  letGo = look;
  for (const type of ['pointermove', 'keydown', 'visibilitychange'])
    document.addEventListener(type, look, { signal: listeners.signal, capture: true, passive: true });
}
