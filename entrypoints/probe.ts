import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startProbe } from '../lib/app/probe.ts';

// The one script that runs on every page; the manifest in wxt.config.ts declares it. An unlisted script, because WXT's own wrapper for content scripts
// announces itself to the page with events and window.postMessage. What it returns reaches the panel, which may run it again.
export default defineUnlistedScript(() => startProbe());
