import { browser } from 'wxt/browser';
import { gate } from '../brain/gate.ts';
import { GATE_RETRIES } from '../limits.ts';
import { samplePage } from '../page/sample.ts';
import type { PageState, PageStatus, ReadPageReply } from '../protocol.ts';
import { isReaderPresent } from './reader-presence.ts';

/** Looks at the page once it has loaded and asks for the reader if it may be ours. Costs a bounded sample of text; leaves nothing behind in the page. */
export function startProbe(): void {
  let status: PageStatus = 'working';
  let retries = 0;

  async function look(): Promise<void> {
    if (isReaderPresent()) return;
    if (document.contentType === 'application/pdf') {
      status = 'pdf';
      return;
    }
    const verdict = gate(samplePage(document));
    if (verdict.pass) {
      try {
        const reply: ReadPageReply = await browser.runtime.sendMessage({ type: 'readPage' });
        status = reply.outcome === 'injected' ? 'working' : reply.outcome;
      } catch {
        // The extension was updated or removed under this page: stay silent, the next load has the new probe.
        status = 'failed';
      }
      return;
    }
    status = verdict.reason === 'pass' ? 'empty' : verdict.reason;
    const delay = GATE_RETRIES[retries++];
    if (verdict.reason === 'empty' && delay !== undefined) setTimeout(() => void look(), delay);
  }

  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (state: PageState) => void) => {
    // Once the reader is here it answers.
    if (isReaderPresent() || sender.id !== browser.runtime.id) return;
    if ((message as { type?: unknown } | null)?.type === 'describePage') reply({ status });
  });
  // Single-page applications change the article without a load.
  (window as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', () => {
    retries = 0;
    void look();
  });
  void look();
}
