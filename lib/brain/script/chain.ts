import type { Tables } from './asset.ts';
import { type Config, segmentationOf, stagesOf, type TrieName, titleTrieOf } from './configs.ts';
import { Edits, type Line, markSegments, markTitles, runStage } from './stage.ts';
import { createWordMarker } from './words.ts';

/** The text that comes out of a chain, and where the words of the text that went in begin, with one more place for the end; null in the plain mode, which knows no words. */
export interface Outcome {
  line: Line;
  words: Uint8Array | null;
}

/** Brings a text through all stages of a configuration. `edits`, if given, is empty and becomes what the whole chain changed. */
export type Chain = (text: Line, config: Config, plain: boolean, edits: Edits | null) => Outcome;

export function createChain(tables: Tables): Chain {
  const markWords = createWordMarker(tables);
  const later = new Edits();
  return (text, config, plain, edits) => {
    let line = text;
    let isFirst = true;
    const apply = (name: keyof Tables['tries'], mark: boolean, forTitles: TrieName | null = null) => {
      later.clear();
      const isTitle = forTitles && markTitles(line);
      const titles = forTitles && isTitle ? { isTitle, trie: tables.tries[forTitles] } : null;
      line = runStage(tables, tables.tries[name], line, mark, edits && !isFirst ? later : edits, titles);
      if (edits && !isFirst) edits.follow(later);
      isFirst = false;
    };
    if (holdsCompatibilityForm(text)) apply('compat', false);
    const segmentation = segmentationOf(config);
    // Compatibility forms are hardly ever of another length than the characters that replace them; where they are, words begin elsewhere in the text that went in.
    const words = plain ? null : markWords(line);
    if (words) line = { ...line, marks: words };
    else if (segmentation === 'ts') line = { ...line, marks: markSegments(tables, tables.tries.ts, line) };
    // Where the first stage uses the dictionary that cuts, it can mark as it goes: its longest phrases are the segments.
    let mark = plain && segmentation === 'st';
    const stages = stagesOf(config, plain);
    for (const [i, name] of stages.entries()) {
      apply(name, mark, i === stages.length - 1 ? titleTrieOf(config, plain) : null);
      mark = false;
    }
    return { line, words: words?.length === text.length + 1 ? words : null };
  };
}

/** CJK compatibility ideographs are rare enough to look for them first instead of running a stage on every text. */
function holdsCompatibilityForm({ units, length }: Line): boolean {
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    if ((unit >= 0xf900 && unit <= 0xfaff) || unit === 0xd87e) return true;
  }
  return false;
}
