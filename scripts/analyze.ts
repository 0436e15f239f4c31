import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyzeArticle, type Brain, buildFactContext, collectMentions } from '../lib/brain/analyze.ts';
import { extractFacts } from '../lib/brain/facts/extract.ts';
import { createFold } from '../lib/brain/fold.ts';
import { gate } from '../lib/brain/gate.ts';
import { loadGlossary } from '../lib/glossary/index.ts';
import type { Region, TermMatch } from '../lib/model.ts';
import { samplePage } from '../lib/page/sample.ts';
import { takeSnapshot } from '../lib/page/snapshot.ts';
import { ensureAssets, generatedDir } from './build-assets.ts';
import { loadHtml } from './load-html.ts';

/** What is printed of a page, one line each. All offsets count UTF-16 code units of `text`. */
export interface PageReport {
  file: string;
  detection: { match: boolean; score: number; reasons: string[] };
  article?: {
    title: string;
    published: string | null;
    source: string | null;
    author: string | null;
    script: string;
    region: string;
    characters: number;
    truncated: boolean;
  };
  text?: string;
  terms?: { id: string; text: string; start: number; end: number }[];
  facts?: object[];
}

/** Opens the assets, built first where they are missing or older than their sources. */
export async function loadBrain(): Promise<Brain> {
  const assets = ['fold.txt', 'glossary.bin'].map((name) => join(generatedDir, name));
  await ensureAssets();
  const [fold, glossary] = assets.map((path) => readFileSync(path));
  return { fold: createFold(fold!.toString('utf8')), glossary: loadGlossary(new Uint8Array(glossary!)) };
}

/** Reads a page as the extension does. What is no Chinese article has only a verdict, and why. */
export function analyzePage(file: string, page: Document, brain: Brain): PageReport {
  const nothing = (reason: string): PageReport => ({ file, detection: { match: false, score: 0, reasons: [reason] } });
  const verdict = gate(samplePage(page));
  if (verdict.reason === 'not-chinese') return nothing('not a Chinese page');
  const taken = takeSnapshot(page);
  if (!taken) return nothing('no article on the page');
  const { snapshot, truncated } = taken;
  const { text, meta } = snapshot;
  const { detection, script, region, terms } = analyzeArticle(snapshot, brain);
  const passed = verdict.pass && detection.match;
  const reasons = detection.reasons.map(
    ({ code, points, detail }) => `${points < 0 ? '' : '+'}${points} ${code}${detail && `: ${detail}`}`,
  );
  const mentions = collectMentions(terms, brain.glossary);
  const facts = extractFacts(buildFactContext({ snapshot, script, region, matches: terms, mentions }, brain.fold));
  return {
    file,
    detection: {
      match: passed,
      score: detection.score,
      reasons: verdict.pass ? reasons : [`gate: ${verdict.reason}`, ...reasons],
    },
    article: { ...meta, script, region, characters: text.length, truncated },
    text,
    terms: listTerms(terms, text, region, brain).map(({ id, start, end }) => ({
      id,
      text: text.slice(start, end),
      start,
      end,
    })),
    facts,
  };
}

/** The terms, each followed by those that stand inside it and, in the page, are reached from its card; each once, though two that overlap may both hold it. */
function listTerms(terms: readonly TermMatch[], text: string, region: Region, brain: Brain): TermMatch[] {
  const listed = terms.flatMap((term) => [
    term,
    ...listTerms(brain.glossary.nested(text, term, { region }), text, region, brain),
  ]);
  return [...new Map(listed.map((term) => [`${term.start} ${term.end} ${term.id}`, term])).values()];
}

/** The pages that a path stands for: itself, or the HTML files of a folder and the folders in it, in name order. Throws if it cannot be read. */
export async function listPages(path: string): Promise<string[]> {
  if (!statSync(path).isDirectory()) return [path];
  const names = (await readdir(path, { recursive: true })).filter((name) => /\.html?$/i.test(name));
  return names.sort((a, b) => (a < b ? -1 : 1)).map((name) => join(path, name));
}

async function main(paths: string[]): Promise<void> {
  if (paths.length === 0)
    throw new Error('Usage: npm run --silent analyze -- PATH…   (HTML files, or folders of them)');
  const brain = await loadBrain();
  for (const path of paths) {
    for (const file of await listPages(path)) {
      let report: PageReport;
      const page = loadHtml(file);
      try {
        report = analyzePage(file, page, brain);
      } catch (error) {
        // One page that trips a rule is no reason to leave out the others.
        console.error(`${file}: ${error instanceof Error ? error.stack : String(error)}`);
        report = {
          file,
          detection: {
            match: false,
            score: 0,
            reasons: [`failed: ${error instanceof Error ? error.message : String(error)}`],
          },
        };
      }
      process.stdout.write(`${JSON.stringify(report)}\n`);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
