import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  closeWelcomePage,
  type LaunchedBrowser,
  type LaunchOptions,
  launchBrowser,
} from '../../scripts/launch-browser.ts';
import { projectRoot } from '../../scripts/list-files.ts';
import { samplePage } from '../../scripts/sample-page.ts';
import { type ServedPages, servePages } from '../../scripts/serve-page.ts';

/** The shared corpus, where it lies beside the project: real pages that are not part of it. */
const corpus = join(projectRoot, '../shared/corpus');

/** The model article; null on machines that do not have it. */
export function modelArticle(): Uint8Array | null {
  const path = join(corpus, 'seed/lucaijing-chengdu.html');
  return existsSync(path) ? readFileSync(path) : null;
}

/** The built extension: the one in the output folder, or another build to be tested. */
export const extensionDir = process.env.LIANDU_BUILD ?? join(projectRoot, '.output/chrome-mv3');
/** Where the tests keep their pictures; named in the README. */
export const picturesDir = join(projectRoot, '.liandu/tests');

export interface Bench extends LaunchedBrowser {
  served: ServedPages;
  /** Console errors and uncaught exceptions of pages, panel and worker. */
  errors: string[];
  /** Opens a page of the server as a news site. */
  open(path: string): Promise<Page>;
}

/** A browser with the built extension whose every host name leads to the given pages. */
export async function startBench(
  pages: Record<string, string | Uint8Array>,
  options: Partial<LaunchOptions> = {},
): Promise<Bench> {
  const all: Record<string, string | Uint8Array> = { '/sample.html': samplePage(), ...pages };
  const served = await servePages((path) => all[path] ?? null);
  const launched = await launchBrowser({ extensionDir, headless: true, allHostsTo: served.port, ...options });
  const errors: string[] = [];
  const watch = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
  };
  launched.context.on('page', watch);
  launched.context.pages().forEach(watch);
  launched.context.serviceWorkers()[0]?.on('console', (message) => {
    if (message.type() === 'error') errors.push(`worker: ${message.text()}`);
  });
  await closeWelcomePage(launched);
  return {
    ...launched,
    served,
    errors,
    async open(path) {
      const page = await launched.context.newPage();
      await page.goto(`http://news.example${path}`, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async close() {
      await launched.close();
      await served.close();
    },
  };
}

/** A page as text, for comparing before and after. */
export function serialize(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

/** Hosts that Chromium calls by itself, with or without an extension: its updater. */
const BROWSERS_OWN = /^update\.googleapis\.com /;

/** Requests to any other host than that of the pages themselves, whoever made them. */
export function foreignRequests(bench: Bench): string[] {
  return bench.served.requests.filter((request) => !request.startsWith('news.example') && !BROWSERS_OWN.test(request));
}
