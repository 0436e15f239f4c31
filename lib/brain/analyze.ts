import type { ArticleMeta, Detection, Region, Script, Snapshot, TermMatch } from '../model.ts';
import { detect } from './detect.ts';
import type { FactContext, Mention } from './facts/context.ts';
import type { Fold } from './fold.ts';
import { findRegion, findScript } from './script-of.ts';
import { splitSentences } from './sentences.ts';

/** What the analysis needs of the glossary. */
export interface TermSource {
  /** Entries that occur in the text: article offsets, in order, not overlapping. */
  match(text: string, fold: Fold): TermMatch[];
  mention(match: TermMatch): Mention;
}

export interface Brain {
  fold: Fold;
  glossary: TermSource;
}

export interface Analysis {
  detection: Detection;
  script: Script;
  region: Region;
  terms: TermMatch[];
  meta: ArticleMeta;
}

/**
 * Judges an article and finds its terms.
 *
 * @param host host name of the page, where known: it helps to tell Taiwan from Hong Kong.
 */
export function analyzeArticle(snapshot: Snapshot, brain: Brain, host: string | null = null): Analysis {
  const { text, blocks, meta, lang } = snapshot;
  const folded = brain.fold(text);
  const script = findScript(text);
  return {
    detection: detect({ text, folded, blocks, title: meta.title, fold: brain.fold }),
    script,
    region: findRegion(text, script, lang, host),
    terms: brain.glossary.match(text, brain.fold),
    meta,
  };
}

/** What the fact rules read of an article. */
export function buildFactContext(snapshot: Snapshot, analysis: Analysis, brain: Brain): FactContext {
  const { text, blocks, meta } = snapshot;
  return {
    text,
    folded: brain.fold(text),
    blocks,
    sentences: splitSentences(text, blocks),
    mentions: analysis.terms.map((match) => brain.glossary.mention(match)),
    published: meta.published,
    script: analysis.script,
    region: analysis.region,
  };
}
