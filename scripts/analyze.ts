import { existsSync, readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyzeArticle, type Brain, buildFactContext } from '../lib/brain/analyze.ts';
import { createFold } from '../lib/brain/fold.ts';
import type { Fact } from '../lib/model.ts';
import { takeSnapshot } from '../lib/page/snapshot.ts';
import { generatedDir } from './build-assets.ts';
import { loadHtml } from './load-html.ts';

const fold = createFold(readFileSync(join(generatedDir, 'fold.txt'), 'utf8'));
// @ts-ignore
const glossaryModule: any = await import('../lib/glossary/index.ts').catch((e) => (console.error(String(e)), null));
// @ts-ignore
const factsModule: any = await import('../lib/brain/facts/extract.ts').catch((e) => (console.error(String(e)), null));
const glossaryFile = join(generatedDir, 'glossary.bin');
const glossary = glossaryModule && existsSync(glossaryFile) ? glossaryModule.loadGlossary(new Uint8Array(readFileSync(glossaryFile))) : { match: () => [], mention: () => null };
const brain: Brain = { fold, glossary };

async function listPages(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path, { recursive: true })).filter((name) => /\.html?$/.test(name)).sort();
  return names.map((name) => join(path, name));
}

function analyzePage(file: string): object {
  const taken = takeSnapshot(loadHtml(file));
  if (!taken) return { file, detection: { match: false, score: 0, reasons: ['no article'] } };
  const { snapshot } = taken;
  const analysis = analyzeArticle(snapshot, brain);
  const facts: Fact[] = factsModule ? factsModule.extractFacts(buildFactContext(snapshot, analysis, brain)) : [];
  return {
    file,
    detection: { ...analysis.detection, reasons: analysis.detection.reasons.map((r) => `${r.code} ${r.points} ${r.detail}`) },
    article: { ...snapshot.meta, script: analysis.script, region: analysis.region, characters: snapshot.text.length, method: snapshot.method },
    text: snapshot.text,
    terms: analysis.terms.map(({ id, start, end }) => ({ id, text: snapshot.text.slice(start, end), start, end })),
    facts,
  };
}

for (const path of process.argv.slice(2)) for (const file of await listPages(path)) console.log(JSON.stringify(analyzePage(file)));
void fileURLToPath;
