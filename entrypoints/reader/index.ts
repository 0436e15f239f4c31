import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import cardCss from '../../components/card/card.css?inline';
import { renderCard } from '../../components/card/render-card.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { connectReader } from '../../lib/app/reader-messages.ts';
import { claimReader } from '../../lib/app/reader-presence.ts';

// Injected by the background where the probe found a likely article. Unlisted for the reason given in probe.ts.
export default defineUnlistedScript(() => {
  if (!claimReader()) return;
  void connectReader(document, renderCard, tokensCss + cardCss).read(false);
});
