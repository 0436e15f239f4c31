import type { Detection, Region, Script, Snapshot, TermMatch } from '../model.ts';
import { detect } from './detect.ts';
import type { FactContext, Mention } from './facts/context.ts';
import type { Fold } from './fold.ts';
import { findRegion, findScript } from './script-of.ts';
import { splitSentences } from './sentences.ts';

/** What the analysis needs of the glossary. */
export interface TermSource {
  /** Entries that occur in the text: article offsets, in order, not overlapping. */
  match(text: string, options: { region: Region }): TermMatch[];
  /** Entries inside a match, in order, not overlapping, shorter than it. */
  nested(text: string, match: TermMatch, options: { region: Region }): TermMatch[];
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
}

/** An entry as the fact rules know it, without the place of one mention. */
export type MentionedEntry = Omit<Mention, 'start' | 'end'>;

/**
 * Judges an article and finds its terms.
 *
 * @param host host name of the page, where known: it helps to tell Taiwan from Hong Kong.
 */
export function analyzeArticle(snapshot: Snapshot, { fold, glossary }: Brain, host: string | null = null): Analysis {
  const { text, blocks, meta, lang } = snapshot;
  const script = findScript(text);
  const region = findRegion(text, script, lang, host);
  return {
    detection: detect({ text, folded: fold(text), blocks, title: meta.title, fold }),
    script,
    region,
    terms: glossary.match(text, { region }),
  };
}

/**
 * The entries of the matches by id: what travels to where the facts are read, which has no glossary. One of the reader's own that is called as a built-in entry
 * anywhere stands for that one, of which the facts know more.
 */
export function collectMentions(terms: readonly TermMatch[], glossary: TermSource): Record<string, MentionedEntry> {
  const entries: Record<string, MentionedEntry> = {};
  for (const match of terms) {
    const known = entries[match.id];
    if (known && (known.kind !== 'own' || !match.others)) continue;
    const { start: _start, end: _end, ...entry } = glossary.mention(match);
    entries[match.id] = entry;
  }
  return entries;
}

export interface AnalyzedArticle {
  snapshot: Snapshot;
  script: Script;
  region: Region;
  matches: readonly TermMatch[];
  mentions: Readonly<Record<string, MentionedEntry>>;
}

/** What the fact rules read of an article. */
export function buildFactContext(article: AnalyzedArticle, fold: Fold): FactContext {
  const { snapshot, script, region, matches, mentions } = article;
  const { text, blocks, meta } = snapshot;
  return {
    text,
    folded: fold(text),
    blocks,
    sentences: splitSentences(text, blocks),
    mentions: matches.flatMap(({ id, start, end }) => (mentions[id] ? [{ ...mentions[id], start, end }] : [])),
    published: meta.published,
    script,
    region,
  };
}
