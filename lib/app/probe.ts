import { gate } from '../brain/gate.ts';
import { GATE_RETRIES } from '../limits.ts';
import { samplePage } from '../page/sample.ts';
import type { PageStatus } from '../protocol.ts';
import { isReaderPresent } from './reader-presence.ts';

interface World {
  lianduProbe?: boolean;
  chrome?: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  browser?: World['chrome'];
}
const world = globalThis as World;
let nextLook: ReturnType<typeof setTimeout> | undefined;

/**
 * Looks at the page and asks for the reader if it may be ours; answers with the state of the page, for the panel, which runs the probe again to learn it.
 * Costs a bounded sample of text and leaves nothing behind. Touches no browser API before the gate has opened: the first touch alone
 * costs a page some 100 KB of heap, and `wxt/browser` touches it when it is loaded, so it is not used here.
 */
export function startProbe(): PageStatus {
  if (!world.lianduProbe) {
    world.lianduProbe = true;
    // Single-page applications change the article without a load.
    (window as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', () => look(0));
  }
  return look(0);
}

function look(retries: number): PageStatus {
  if (document.contentType === 'application/pdf') return 'pdf';
  if (isReaderPresent()) return 'working';
  const { pass, reason } = gate(samplePage(document));
  if (pass) {
    // A worker that was just being stopped is asked once more. After an update or removal of the extension nobody answers: the next load has the new probe.
    const ask = async () => (world.browser ?? world.chrome)?.runtime.sendMessage({ type: 'readPage' });
    void ask()
      .catch(ask)
      .catch(() => {});
    return 'working';
  }
  // Applications show a frame with words of its own first, and the article when it has arrived.
  const delay = GATE_RETRIES[retries];
  clearTimeout(nextLook);
  if (delay !== undefined) nextLook = setTimeout(() => look(retries + 1), delay);
  return reason === 'pass' ? 'empty' : reason;
}
