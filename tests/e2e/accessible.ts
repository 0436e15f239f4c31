import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** In which languages and colors each screen is looked at: every language in both colors. */
export const LOOKS = [
  ['light', 'en'],
  ['light', 'zh-CN'],
  ['light', 'zh-TW'],
  ['dark', 'en'],
  ['dark', 'zh-CN'],
  ['dark', 'zh-TW'],
] as const;

/** What axe-core finds, with the contrast of 7 that the design asks of text, as `rule: element`. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      rules: { 'color-contrast-enhanced': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`),
    );
  });
}
