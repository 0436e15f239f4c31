import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findPanel, pointAt, readCard, readPainted, waitForCard, waitForPaint } from './drive.ts';
import { ensureChineseFonts } from './find-browser.ts';
import { closeWelcomePage, launchBrowser } from './launch-browser.ts';
import { projectRoot } from './list-files.ts';
import { samplePage } from './sample-page.ts';
import { servePages } from './serve-page.ts';
import { takePictures } from './take-pictures.ts';

// Remakes the pictures of README.md, from the built extension on the project's own sample article. Run after a build when something visible changed.

const folder = join(projectRoot, 'docs/pictures');
const extensionDir = join(projectRoot, '.output/chrome-mv3');
/** The terms whose cards are shown, in the page's own characters and in Taiwan's. */
const CARD_TERM = '智能合约';
const CONVERTED_TERM = '智慧合約';
/** CSS pixels around the card that are shown of the page. */
const MARGIN = 90;
/** Tall enough for whole cards, which take at most 40 % of the height. */
const CARD_VIEWPORT = { width: 1080, height: 1000 };
/** A README is read on slow lines too. */
const MOST_BYTES = 200 * 1024;

if (!existsSync(join(extensionDir, 'manifest.json'))) {
  console.error('There is no build to take pictures of: run `npm run build` first.');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
ensureChineseFonts();
const served = await servePages((path) => (path === '/sample.html' ? samplePage() : null));
const launched = await launchBrowser({
  extensionDir,
  headless: true,
  viewport: { width: 1080, height: 720 },
  colorScheme: 'light',
});
await closeWelcomePage(launched);
try {
  const page = await launched.context.newPage();
  await page.goto(`http://127.0.0.1:${served.port}/sample.html`, { waitUntil: 'load' });
  await page.bringToFront();
  const { pictures, message } = await takePictures(launched, page, folder);
  if (pictures.length < 3) throw new Error(message);

  /** The card of a term, with what stands around it. */
  const shootCard = async (name: string, term: string) => {
    // Away first: a pointer that already rests on the term opens nothing.
    await page.mouse.move(4, 4);
    await waitForCard(page, null);
    await pointAt(page, term);
    await waitForCard(page, term);
    await page.waitForTimeout(200);
    const card = await readCard(page);
    if (!card) throw new Error(`The card of ${term} did not open.`);
    const y = Math.max(0, card.box.top - MARGIN);
    const height = Math.min(CARD_VIEWPORT.height, card.box.bottom + MARGIN) - y;
    const x = 140;
    await page.screenshot({ path: join(folder, name), clip: { x, y, width: CARD_VIEWPORT.width - 2 * x, height } });
  };
  await page.setViewportSize(CARD_VIEWPORT);
  await shootCard('card.png', CARD_TERM);

  const panel = await findPanel(launched);
  if (!panel) throw new Error('The side panel is not there any more.');
  await panel.setViewportSize({ width: 400, height: 860 });
  await panel.screenshot({ path: join(folder, 'panel.png') });
  await panel.evaluate(() => {
    const under = document.querySelector('header')!.getBoundingClientRect().bottom + 12;
    const { top } = document.querySelector('#events')!.getBoundingClientRect();
    window.scrollBy({ top: top - under, behavior: 'instant' });
  });
  await panel.screenshot({ path: join(folder, 'timeline.png') });
  await panel.selectOption('select', 'TW');
  for (let i = 0; i < 100; i++) {
    if ((await readPainted(page)).some(({ text }) => text === CONVERTED_TERM)) break;
    await page.waitForTimeout(100);
  }
  await shootCard('traditional.png', CONVERTED_TERM);
  await panel.selectOption('select', 'original');

  const welcome = await launched.context.newPage();
  await welcome.setViewportSize({ width: 1080, height: 700 });
  await welcome.goto(`chrome-extension://${launched.extensionId}/welcome.html`);
  await waitForPaint(welcome);
  await welcome.screenshot({ path: join(folder, 'welcome.png') });
} finally {
  await launched.close();
  await served.close();
}
for (const name of ['page', 'card', 'panel', 'timeline', 'traditional', 'welcome']) {
  const bytes = statSync(join(folder, `${name}.png`)).size;
  console.log(`docs/pictures/${name}.png: ${Math.round(bytes / 1024)} KB`);
  if (bytes > MOST_BYTES) {
    console.error(`docs/pictures/${name}.png is larger than ${MOST_BYTES / 1024} KB: show less of the page.`);
    process.exitCode = 1;
  }
}
