import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../scripts/list-files.ts';
import { samplePage } from '../../scripts/sample-page.ts';
import { modelArticle, startBench } from '../e2e/harness.ts';
import { median, type Row } from './table.ts';

/** A page of English prose with so many bytes of text. */
function englishPage(bytes: number): string {
  const sentence =
    'The committee met again on Tuesday to discuss the budget for the coming year and adjourned without a vote. ';
  const paragraph = `<p>${sentence.repeat(8)}</p>\n`;
  return `<!DOCTYPE html><html lang="en"><head><title>Minutes</title></head><body>${paragraph.repeat(Math.ceil(bytes / (sentence.length * 8)))}</body></html>`;
}

/** The gate's own code, bundled as the probe has it, to be timed inside a page. The first figure is of one call, the others are means of 50: pages see time in steps of 0.1 ms. */
async function bundleGate(): Promise<string> {
  const entry = join(tmpdir(), `liandu-gate-${process.pid}.ts`);
  writeFileSync(
    entry,
    `import { gate } from '${projectRoot}lib/brain/gate.ts'; import { samplePage } from '${projectRoot}lib/page/sample.ts';
     globalThis.timeGate = (runs) => { const times = []; for (let i = 0; i < runs; i++) { const calls = i === 0 ? 1 : 50; const t = performance.now(); for (let j = 0; j < calls; j++) gate(samplePage(document)); times.push((performance.now() - t) / calls); } return times; };`,
  );
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: projectRoot,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [{ output }] = result as { output: { code: string }[] }[] as [{ output: { code: string }[] }];
  return output[0]!.code;
}

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/**
 * Gate time inside real pages, and the way of the model article from the start of the content script to painted terms, read from a trace of the browser:
 * the page itself notes when its highlight registry fills.
 */
export async function benchPage(runs = 9): Promise<Row[]> {
  const rows: Row[] = [];
  const model = modelArticle();
  const bench = await startBench({
    '/small.html': englishPage(100_000),
    '/large.html': englishPage(5_000_000),
    '/article.html': model ?? samplePage(),
  });
  try {
    const gateCode = await bundleGate();
    for (const [path, label] of [
      ['/small.html', '100 KB'],
      ['/large.html', '5 MB'],
    ] as const) {
      const page = await bench.open(path);
      await page.evaluate(gateCode);
      const times = await page.evaluate(() =>
        (globalThis as unknown as { timeGate(runs: number): number[] }).timeGate(40),
      );
      rows.push({ name: `gate on an English page of ${label}, first call`, value: times[0]!, unit: 'ms' });
      rows.push({ name: `gate on an English page of ${label}, median`, value: median(times.slice(1)), unit: 'ms' });
      await page.close();
    }
    const total: number[] = [];
    const busy: number[] = [];
    for (let i = 0; i < runs + 1; i++) {
      const page = await bench.context.newPage();
      // As text: the loader of TypeScript names inner functions with a helper that the page has not.
      await page.addInitScript({
        content:
          "(function look() { CSS.highlights.size > 0 ? performance.mark('painted') : setTimeout(look, 1); })();",
      });
      const session = await page.context().newCDPSession(page);
      const events: TraceEvent[] = [];
      session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
      await session.send('Tracing.start', {
        transferMode: 'ReportEvents',
        categories: 'devtools.timeline,blink.user_timing',
      } as never);
      await page.goto('http://news.example/article.html', { waitUntil: 'load' });
      await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0, undefined, { polling: 100 });
      await page.waitForTimeout(200);
      const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await done;
      await page.close();
      // The first load wakes the worker and fills its caches: a cold start is another figure.
      const ours = events.filter(
        (e) =>
          e.args?.data?.url?.startsWith('chrome-extension://') &&
          (e.name === 'EvaluateScript' || e.name === 'FunctionCall'),
      );
      const start = Math.min(...ours.filter((e) => e.args?.data?.url?.endsWith('/probe.js')).map((e) => e.ts));
      const painted = events.find((e) => e.name === 'painted')?.ts;
      if (!painted || !Number.isFinite(start)) continue;
      const before = ours.filter((e) => e.ts <= painted).reduce((sum, e) => sum + (e.dur ?? 0), 0);
      if (i === 0)
        rows.push({
          name: 'model article, start of content script to painted, first load',
          value: (painted - start) / 1000,
          unit: 'ms',
        });
      else {
        total.push((painted - start) / 1000);
        busy.push(before / 1000);
      }
    }
    const label = model ? 'model article' : 'sample article';
    rows.push({ name: `${label}, start of content script to painted, warm worker`, value: median(total), unit: 'ms' });
    rows.push({ name: `${label}, of that on the page's main thread`, value: median(busy), unit: 'ms' });
  } finally {
    await bench.close();
  }
  return rows;
}
