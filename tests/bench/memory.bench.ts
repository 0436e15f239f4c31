import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../../scripts/launch-browser.ts';
import { samplePage } from '../../scripts/sample-page.ts';
import { servePages } from '../../scripts/serve-page.ts';
import { extensionDir, modelArticle } from '../e2e/harness.ts';
import { median, type Row } from './table.ts';

/** An extension whose content script is empty: the least that any extension with a content script costs. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'liandu-empty-'));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'content.js'), '');
  return folder;
}

/** Heap of a page's process after garbage collection, content scripts included: with nothing but an empty content script, and with Liandu. */
export async function benchMemory(runs = 5): Promise<Row[]> {
  const article = modelArticle() ?? samplePage();
  const other = `<!DOCTYPE html><html lang="en"><title>Minutes</title><body>${'<p>The committee met again on Tuesday and adjourned.</p>'.repeat(400)}</body></html>`;
  const served = await servePages((path) =>
    path === '/article.html' ? article : path === '/other.html' ? other : null,
  );
  const rows: Row[] = [];
  for (const [name, dir] of [
    ['empty content script', emptyExtension()],
    ['Liandu', extensionDir],
  ] as const) {
    const launched = await launchBrowser({ extensionDir: dir, headless: true, allHostsTo: served.port });
    for (const [label, path] of [
      ['page that does not match', '/other.html'],
      ['model article', '/article.html'],
    ] as const) {
      const heaps: number[] = [];
      for (let i = 0; i < runs; i++) {
        const page = await launched.context.newPage();
        await page.goto(`http://news.example${path}`, { waitUntil: 'load' });
        await page.waitForTimeout(1500);
        const session = await page.context().newCDPSession(page);
        await session.send('HeapProfiler.enable');
        await session.send('HeapProfiler.collectGarbage');
        await session.send('HeapProfiler.collectGarbage');
        await session.send('Performance.enable');
        const { metrics } = await session.send('Performance.getMetrics');
        heaps.push(metrics.find((metric) => metric.name === 'JSHeapUsedSize')!.value / 1024);
        await page.close();
      }
      rows.push({ name: `${label}, ${name}`, value: median(heaps), unit: 'KB heap' });
    }
    await launched.close();
  }
  await served.close();
  return rows;
}
