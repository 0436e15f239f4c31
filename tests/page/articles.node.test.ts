import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/brain/detect.ts';
import { gate } from '../../lib/brain/gate.ts';
import { findRegion, findScript } from '../../lib/brain/script-of.ts';
import { samplePage } from '../../lib/page/sample.ts';
import { takeSnapshot } from '../../lib/page/snapshot.ts';
import { loadHtml } from '../../scripts/load-html.ts';
import { fold } from '../brain/test-fold.ts';

const folder = (name: string): string => fileURLToPath(new URL(`../${name}/`, import.meta.url));
const pagesIn = (name: string): string[] => readdirSync(folder(name)).sort();

function read(path: string) {
  const page = loadHtml(path);
  const verdict = gate(samplePage(page));
  const taken = takeSnapshot(page);
  if (!taken) return { verdict, taken, detection: null };
  const { text, blocks, meta } = taken.snapshot;
  return { verdict, taken, detection: detect({ text, folded: fold(text), blocks, title: meta.title, fold }) };
}

// Folders with a gold.json hold facts annotated by hand and are scored by a test of their own.
describe.each(pagesIn('articles').filter((slug) => !existsSync(`${folder('articles')}${slug}/gold.json`)))(
  'tests/articles/%s',
  (slug) => {
    const path = `${folder('articles')}${slug}`;
    it('is read as expected.json says', () => {
      expect(existsSync(`${path}/expected.json`), 'expected.json is missing').toBe(true);
      const { verdict, taken, detection } = read(`${path}/page.html`);
      expect(verdict.reason).toBe('pass');
      const { text, blocks, meta, lang } = taken!.snapshot;
      const script = findScript(text);
      expect({
        match: detection!.match,
        article: meta,
        script,
        region: findRegion(text, script, lang, null),
        blocks: blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`),
      }).toEqual(JSON.parse(readFileSync(`${path}/expected.json`, 'utf8')));
    });
  },
);

it.each(pagesIn('articles-not'))('stays silent on tests/articles-not/%s', (slug) => {
  const { verdict, detection } = read(`${folder('articles-not')}${slug}/page.html`);
  expect(verdict.pass && detection?.match === true).toBe(false);
});
