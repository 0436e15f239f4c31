import type { Browser } from 'wxt/browser';
import type { ScriptChoice } from '../model.ts';
import { injectForms, injectWords } from './frames.ts';
import { injectReader } from './injection.ts';
import { saveSettings } from './settings.ts';
import { sendToFrame, sendToFrames, sendToTab } from './tabs.ts';

// What the context menu and the keyboard do to the page in front, beside changing the reader's general choice.

type Tab = Pick<Browser.tabs.Tab, 'id'>;

/** Chooses forms for all articles, and shows this page in them whatever it is about. */
export async function chooseForms({ id }: Tab, choice: ScriptChoice): Promise<void> {
  await saveSettings(choice === 'original' ? { script: choice } : { script: choice, lastScript: choice });
  if (id === undefined) return;
  if (choice !== 'original') await injectReader(id, false).catch(() => {});
  await sendToTab(id, { type: 'showForms', choice });
  // Frames of a page without a reader hold parts that were converted by themselves.
  if (choice === 'original') await sendToFrames(id, { type: 'showInFrame', choice, again: false });
}

/** Shows what is selected in these forms, in the frame where it is. */
export async function convertSelectionIn(
  { id }: Tab,
  frameId: number,
  choice: Exclude<ScriptChoice, 'original'>,
): Promise<void> {
  if (id === undefined) return;
  await (frameId === 0 ? injectReader(id, false) : injectForms(id, frameId));
  await sendToFrame(id, frameId, { type: 'convertSelection', choice });
}

/** Says what the selected word was before it was converted. */
export async function explainSelectionIn({ id }: Tab, frameId: number): Promise<void> {
  if (id === undefined) return;
  await injectWords(id, frameId);
  await sendToFrame(id, frameId, { type: 'explainSelection' });
}
