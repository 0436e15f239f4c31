import { browser } from 'wxt/browser';

interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

/** Firefox has a sidebar where Chrome has a side panel. */
function sidebar(): SidebarAction | undefined {
  return (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
}

/** Chrome's side panel, which a click in the card may open. */
export function hasSidePanel(): boolean {
  return Boolean(browser.sidePanel);
}

/**
 * Opens the side panel for a tab. Must be the first, synchronous call of the listener of a user gesture: one `await` before it and the browser refuses.
 */
export function openPanel(tabId: number): void {
  const opened = browser.sidePanel ? browser.sidePanel.open({ tabId }) : sidebar()?.open();
  opened?.catch(() => {
    // The gesture is gone (Firefox after a message from a page): the toolbar button still opens it.
  });
}

/** Opens the panel from one of our own pages, within the gesture. */
export function openPanelHere(): void {
  if (!browser.sidePanel) return void sidebar()?.open();
  // The window's id is not known without asking, and asking would lose the gesture: the background opens it for the sender's tab.
  void browser.runtime.sendMessage({ type: 'openPanel' });
}

/** The toolbar button opens and closes the panel; there is no popup. */
export function registerPanel(): void {
  if (browser.sidePanel) {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  } else {
    browser.action.onClicked.addListener(() => void sidebar()?.toggle());
  }
}
