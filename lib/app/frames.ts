import { browser } from 'wxt/browser';
import type { ScriptChoice } from '../model.ts';
import { sendToFrames, sendToTab } from './tabs.ts';

// Frames are shown in the forms of their page: the top frame's reader says in which, and its word is asked for each time.

/** The forms in which the page of a tab is kept; `original` where no reader is. */
export async function shownForms(tabId: number): Promise<ScriptChoice> {
  return (await sendToTab<ScriptChoice>(tabId, { type: 'getShownForms' })) ?? 'original';
}

/** Brings every frame of a tab into the forms of its page. `again`: conversion itself has changed, so those that are in these forms already, too. */
export async function showFrames(tabId: number, again: boolean): Promise<void> {
  const choice = await shownForms(tabId);
  if (choice !== 'original') void injectForms(tabId).catch(() => {});
  await sendToFrames(tabId, { type: 'showInFrame', choice, again });
}

/** Without `frameId` into all frames of the tab. Where it is already, and in the top frame, the script does nothing. */
export function injectForms(tabId: number, frameId?: number): Promise<unknown> {
  return browser.scripting.executeScript({
    target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
    files: ['/forms.js'],
    injectImmediately: true,
  });
}

/** Puts the script that explains converted words into one frame. */
export function injectWords(tabId: number, frameId: number): Promise<unknown> {
  return browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/word.js'],
    injectImmediately: true,
  });
}
