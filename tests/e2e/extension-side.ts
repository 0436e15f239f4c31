import type { Page, Worker } from 'playwright-core';
import type { Settings } from '../../lib/settings.ts';
import { findPanel } from '../../scripts/drive.ts';
import type { Bench } from './harness.ts';

// What the tests see and do on the extension's side: its worker, its toolbar button, its shortcuts.

/** The worker that runs now; a stopped one is started anew by the next event and is another object. */
export function workerOf({ context }: Bench): Worker {
  const worker = context.serviceWorkers().at(-1);
  if (!worker) throw new Error('no extension worker is running');
  return worker;
}

const SHORTCUTS = {
  panel: { key: 'L', code: 'KeyL', keyCode: 76 },
  'next-term': { key: '>', code: 'Period', keyCode: 190 },
  'previous-term': { key: '<', code: 'Comma', keyCode: 188 },
  'switch-script': { key: 'Y', code: 'KeyY', keyCode: 89 },
};

/**
 * Presses Alt+Shift and a key as the browser itself hears it, shortcuts of extensions included. `page.keyboard` does not do: Chromium matches accelerators by
 * the native key code, which Playwright leaves out.
 */
export async function pressShortcut(page: Page, name: keyof typeof SHORTCUTS): Promise<void> {
  const { key, code, keyCode } = SHORTCUTS[name];
  const session = await page.context().newCDPSession(page);
  for (const type of ['rawKeyDown', 'keyUp'] as const) {
    await session.send('Input.dispatchKeyEvent', {
      type,
      modifiers: 1 + 8,
      key,
      code,
      windowsVirtualKeyCode: keyCode,
      nativeVirtualKeyCode: keyCode,
    });
  }
  await session.detach();
}

/** Opens the side panel with its shortcut: works on pages without any card. */
export async function openPanelByKey(bench: Bench, page: Page): Promise<Page> {
  await page.bringToFront();
  await pressShortcut(page, 'panel');
  const panel = await findPanel(bench);
  if (!panel) throw new Error('the side panel did not open');
  panel.on('pageerror', (error) => bench.errors.push(`panel: ${error.message}`));
  panel.on('console', (message) => {
    if (message.type() === 'error') bench.errors.push(`panel: ${message.text()}`);
  });
  return panel;
}

/** The badge on the toolbar button for a page's tab. */
export function badgeOf(bench: Bench, page: Page): Promise<string> {
  return workerOf(bench).evaluate(async (url) => {
    const [tab] = (await chrome.tabs.query({})).filter((t) => t.url === url);
    return tab?.id === undefined ? 'no such tab' : chrome.action.getBadgeText({ tabId: tab.id });
  }, page.url());
}

/** Writes settings as the options page would; fields that are not given keep their default. */
export async function storeSettings(bench: Bench, settings: Partial<Settings>): Promise<void> {
  await workerOf(bench).evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
}

/** What is kept of the settings, read by one of our own pages. */
export function storedSettings(ownPage: Page): Promise<Partial<Settings>> {
  return ownPage.evaluate(
    async () => ((await chrome.storage.local.get('settings')).settings ?? {}) as Partial<Settings>,
  );
}

export interface MessageLog {
  /** Types of the messages that reached the worker from pages whose address ends so. */
  from(path: string): Promise<string[]>;
}

/** Records every message to the worker from now on, until the worker stops. */
export async function logMessages(bench: Bench): Promise<MessageLog> {
  const worker = workerOf(bench);
  await worker.evaluate(() => {
    const log: { type: string; url: string }[] = [];
    Object.assign(globalThis, { messageLog: log });
    chrome.runtime.onMessage.addListener((message, sender) => {
      log.push({ type: message.type, url: sender.url ?? '' });
    });
  });
  return {
    from: (path) =>
      worker.evaluate(
        (end) =>
          (globalThis as unknown as { messageLog: { type: string; url: string }[] }).messageLog
            .filter(({ url }) => url.endsWith(end))
            .map(({ type }) => type),
        path,
      ),
  };
}

/** Which of the extension's scripts are in the page, as the debugger sees their isolated world. */
export async function scriptsIn(page: Page, extensionId: string): Promise<{ probe: boolean; reader: boolean }> {
  const session = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const world = contexts.find(({ origin }) => origin === `chrome-extension://${extensionId}`);
  let reader = false;
  if (world) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'globalThis.liandu === true',
      contextId: world.id,
    });
    reader = result.value === true;
  }
  await session.detach();
  return { probe: !!world, reader };
}

/** Stops the extension's worker as the browser does when it has been idle; resolves when it has stopped. The next event starts it again. */
export async function stopWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
