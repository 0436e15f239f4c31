import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { renderCard } from '../../components/card/render-card.tsx';
import cardCss from '../../components/card/card.css?inline';
import tokensCss from '../../components/tokens.css?inline';
import { connectReader } from '../../lib/app/reader-messages.ts';
import { claimReader } from '../../lib/app/reader-presence.ts';

// Injected by the background where the probe found a likely article. Unlisted for the reason given in probe.ts.
export default defineUnlistedScript(() => {
  if (!claimReader()) return;
  const reader = connectReader(document, renderCard, tokensCss + cardCss);
  void reader.read(false);
  watchForUpdate(() => reader.destroy());
});

/** When the extension is updated or removed its scripts live on without it: take our own card and paint away then, not the page. */
function watchForUpdate(destroy: () => void): void {
  const port = browser.runtime.connect({ name: 'reader' });
  port.onDisconnect.addListener(() => {
    // A worker that only fell asleep leaves the runtime in place.
    if (!browser.runtime?.id) destroy();
  });
}
