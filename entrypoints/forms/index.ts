import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { connectForms } from '../../lib/app/forms-messages.ts';
import { formsHere } from '../../lib/app/reader-presence.ts';

// Injected into the frames of a page that is shown in other forms; the page itself has the reader.
export default defineUnlistedScript(() => {
  if (window !== window.top && !formsHere()) connectForms(document);
});
