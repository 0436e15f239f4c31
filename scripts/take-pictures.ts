import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { analyzePage, loadBrain } from './analyze.ts';
import { openPanelFromCard, pointAt, readPainted, waitForCard, waitForPaint } from './drive.ts';
import type { LaunchedBrowser } from './launch-browser.ts';
import { parsePage } from './load-html.ts';

export interface Pictures {
  pictures: string[];
  analysis: unknown;
  message: string;
}

/** Screenshots of the annotated page, an open card and the open side panel, and the analysis of the page as the command-line analyzer gives it. */
export async function takePictures(launched: LaunchedBrowser, page: Page, folder: string): Promise<Pictures> {
  const pictures: string[] = [];
  const shoot = async (name: string, target: Page) => {
    await target.screenshot({ path: join(folder, name) });
    pictures.push(name);
  };
  const isPainted = await waitForPaint(page, 6_000);
  await shoot('page.png', page);
  const analysis = analyzePage(page.url(), parsePage(await page.content()), await loadBrain());
  if (!isPainted)
    return {
      pictures,
      analysis,
      message:
        'Liandu did not recognize this page as an article on blockchain policy: see "detection" in analysis.json.',
    };

  const panel = await openPanelFromCard(launched, page);
  await panel.waitForSelector('.article, .status');
  await panel.waitForTimeout(300);
  await panel.setViewportSize({ width: 400, height: 1400 }).catch(() => {});
  await shoot('panel.png', panel);
  const terms = await readPainted(page);
  const longest =
    terms.filter((term) => term.name === 'note-a').sort((a, b) => b.text.length - a.text.length)[0] ?? terms[0]!;
  await pointAt(page, longest.text);
  await waitForCard(page, '');
  await page.waitForTimeout(150);
  await shoot('card.png', page);
  return { pictures, analysis, message: `${terms.length} terms are marked on the page.` };
}
