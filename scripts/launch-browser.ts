import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

export interface LaunchedBrowser {
  context: BrowserContext;
  /** A second connection, over which a side panel that is already open can be seen; the first one never shows it. */
  connectOutside(): Promise<Browser>;
  extensionId: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  extensionDir: string;
  headless: boolean;
  /** Port of a loopback server that answers for every host name; nothing else is reachable then. */
  allHostsTo?: number;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Language of the browser's interface. */
  lang?: string;
  /** Keep the cache of whole pages for back and forward, which Playwright switches off. */
  backForwardCache?: boolean;
}

/** Starts Chromium with an empty profile and the built extension in it. */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'liandu-'));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    headless: options.headless,
    viewport: options.headless ? (options.viewport ?? { width: 1280, height: 860 }) : null,
    colorScheme: options.colorScheme ?? null,
    // Playwright's own default would hide the extension's pages from it.
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
      ...(options.backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${options.extensionDir}`,
      `--load-extension=${options.extensionDir}`,
      `--remote-debugging-port=${port}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      `--lang=${options.lang ?? 'en-US'}`,
      ...(options.allHostsTo ? [`--host-resolver-rules=MAP * 127.0.0.1:${options.allHostsTo}`] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const outside: Browser[] = [];
  return {
    context,
    async connectOutside() {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { timeout: 6_000 });
      outside.push(browser);
      return browser;
    },
    extensionId: new URL(worker.url()).host,
    async close() {
      for (const browser of outside) await browser.close();
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Closes the welcome page, which opens some moments after the install and would take the front from the page that is meant to be seen. */
export async function closeWelcomePage({ context }: Pick<LaunchedBrowser, 'context'>): Promise<void> {
  const isWelcome = (page: Page) => page.url().startsWith('chrome-extension:');
  for (const end = Date.now() + 5_000; Date.now() < end && !context.pages().some(isWelcome); ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const page of context.pages().filter(isWelcome)) await page.close();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
