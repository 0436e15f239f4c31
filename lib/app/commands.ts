import { type Browser, browser } from 'wxt/browser';
import type { PageRequest } from '../page-request.ts';
import { chooseForms } from './choose-forms.ts';
import { shownForms } from './frames.ts';
import { loadSettings } from './settings.ts';
import { sendToTab } from './tabs.ts';

/** Keyboard commands beside the browser's own one for the toolbar button, which opens the panel; readers can change the keys in the browser's own settings. None is a single letter, and none is read from the page. */
export function registerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'next-term') void sendToTab(tab.id, { type: 'moveToTerm', step: 1 } satisfies PageRequest);
    else if (command === 'previous-term')
      void sendToTab(tab.id, { type: 'moveToTerm', step: -1 } satisfies PageRequest);
    else if (command === 'switch-script') void switchScript(tab);
  });
}

/** Between the page's own script and the forms that were chosen last, by what the page in front shows. */
async function switchScript(tab: Browser.tabs.Tab): Promise<void> {
  const { script, lastScript } = await loadSettings();
  const shown = tab.id === undefined ? script : await shownForms(tab.id);
  await chooseForms(tab, shown === 'original' && script === 'original' ? lastScript : 'original');
}
