import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

// Draws the toolbar and store icons from assets/icon/icon.svg. The results are in the repository; run this after changing the drawing.
const svg = readFileSync(new URL('../assets/icon/icon.svg', import.meta.url), 'utf8');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  // The store asks for 96 px of drawing in a 128 px picture with a transparent margin.
  const art = size === 128 ? 96 : size;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:${(size - art) / 2}px">${svg.replace('<svg ', `<svg width="${art}" height="${art}" style="display:block" `)}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(new URL(`../assets/public/icon/${size}.png`, import.meta.url), png);
}
await browser.close();
