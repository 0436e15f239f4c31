import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export interface BundleSize {
  file: string;
  raw: number;
  gzip: number;
}

/** Budgets in bytes after gzip, each with its reason in ARCHITECTURE.md. */
const BUDGETS: Record<string, number> = {
  // What every page pays.
  'probe.js': 6 * 1024,
  // What a matching page pays on top, styles included.
  'reader.js + highlight.css + probe.js': 45 * 1024,
  // What the worker parses at a cold start.
  'background.js': 40 * 1024,
  // What each frame of a page pays while the page is converted, and what a pointed-at word costs once.
  'forms.js': 8 * 1024,
  'word.js': 8 * 1024,
};

/** Sizes of everything in a built extension, and of what runs together in a matching page. */
export function measureBundles(dir = fileURLToPath(new URL('../.output/chrome-mv3/', import.meta.url))): BundleSize[] {
  const measure = (file: string): BundleSize => {
    const bytes = readFileSync(join(dir, file));
    return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  };
  const walk = (folder: string): string[] =>
    readdirSync(join(dir, folder)).flatMap((name) => {
      const path = folder ? `${folder}/${name}` : name;
      return statSync(join(dir, path)).isDirectory() ? walk(path) : [path];
    });
  const sizes = walk('').map(measure);
  const inPage = sizes.filter(({ file }) => ['reader.js', 'highlight.css', 'probe.js'].includes(file));
  sizes.push({
    file: 'reader.js + highlight.css + probe.js',
    raw: inPage.reduce((n, s) => n + s.raw, 0),
    gzip: inPage.reduce((n, s) => n + s.gzip, 0),
  });
  return sizes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!existsSync(fileURLToPath(new URL('../.output/chrome-mv3/manifest.json', import.meta.url)))) {
    console.error('There is no build to measure: run `npm run build` first.');
    process.exit(1);
  }
  const sizes = measureBundles();
  let failed = false;
  for (const [file, budget] of Object.entries(BUDGETS)) {
    const size = sizes.find((s) => s.file === file);
    const over = !size || size.gzip > budget;
    failed ||= over;
    (over ? console.error : console.log)(
      `${over ? 'OVER ' : 'ok   '}${file}: ${size?.gzip ?? 'missing'} of ${budget} bytes gzip`,
    );
  }
  if (failed) process.exit(1);
}
