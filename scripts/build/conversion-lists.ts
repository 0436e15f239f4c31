import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** Rows of one of the lists in assets/conversion, without comments. Throws where a row has not this many columns, naming the line. */
export function readList(name: string, columns: number): string[][] {
  const path = fileURLToPath(new URL(`../../assets/conversion/${name}`, import.meta.url));
  const rows: string[][] = [];
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const row = line.split('\t');
    if (row.length !== columns || row.some((cell) => cell === '')) {
      throw new Error(`assets/conversion/${name}, line ${i + 1}: ${columns} columns expected.`);
    }
    rows.push(row);
  }
  return rows;
}

/** Our judgements of OpenCC's lists of regional words: to Taiwan's, from Taiwan's, to Hong Kong's, from Hong Kong's. */
export const JUDGED_LISTS = ['judged-tw.tsv', 'judged-tw-back.tsv', 'judged-hk.tsv', 'judged-hk-back.tsv'] as const;
export type JudgedList = (typeof JUDGED_LISTS)[number];

/** What we make of one entry of OpenCC's. */
export interface Judgement {
  key: string;
  target: string;
  /** `keep` uses it; `context` leaves it to longer words of terms.tsv, by which alone it can be told; `drop` has no use for it. */
  verdict: 'keep' | 'context' | 'drop';
  reason: string;
  /** A sentence that shows it. */
  sentence: string;
  /** What a newspaper of the place prints for the sentence. */
  expected: string;
}

/** The rows of a judged list. Throws where a verdict is unknown, or a row shows no sentence. */
export function readJudgements(name: JudgedList): Judgement[] {
  return readList(name, 6).map(([key, target, verdict, reason, sentence, expected]) => {
    if (!['keep', 'context', 'drop'].includes(verdict!) || sentence === '-' || expected === '-') {
      throw new Error(`${name}: ${key} has no verdict, or no sentence that shows it.`);
    }
    return {
      key: key!,
      target: target!,
      verdict: verdict as Judgement['verdict'],
      reason: reason!,
      sentence: sentence!,
      expected: expected!,
    };
  });
}

/** Where a row may be read backward. */
type Place = 'tw' | 'hk' | 'both';

/** A word of Taiwan or Hong Kong that only has a way back: none of the mainland's alone becomes it. */
interface BackWord {
  word: string;
  /** In simplified characters. */
  mainland: string;
  back: Place;
}

export function readBackWords(): BackWord[] {
  return readList('back-words.tsv', 3).map(([word, mainland, back]) => {
    if (!isPlace(back!)) throw new Error(`back-words.tsv: ${word} has ${back} in its last column.`);
    return { word: word!, mainland: mainland!, back };
  });
}

function isPlace(text: string): text is Place {
  return ['tw', 'hk', 'both'].includes(text);
}

/** A word of terms.tsv: mainland (simplified), Taiwan, Hong Kong, and where it may be read backward. */
export interface Term {
  mainland: string;
  tw: string;
  hk: string;
  back: Place | '-';
}

export function readTerms(): Term[] {
  return readList('terms.tsv', 4).map(([mainland, tw, hk, back]) => {
    if (back !== '-' && !isPlace(back!)) throw new Error(`terms.tsv: ${mainland} has ${back} in its last column.`);
    return { mainland: mainland!, tw: tw!, hk: hk!, back };
  });
}

/** What conversion needs of a glossary entry. */
interface GlossaryEntry {
  term: string;
  kind: string;
  aliases?: string[];
  tw?: string;
  hk?: string;
}

/**
 * Words of the glossary: those with Taiwan or Hong Kong wording, and names of bodies and documents without, which stay what they are called (`tw` and `hk` are then
 * null). Entries that are no list or are broken are passed over: the glossary's own build reports them.
 */
export function readGlossaryNames(): { mainland: string; tw: string | null; hk: string | null }[] {
  const folder = fileURLToPath(new URL('../../assets/glossary/', import.meta.url));
  const names: { mainland: string; tw: string | null; hk: string | null }[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.yaml')) continue;
    const entries: unknown = parse(readFileSync(folder + file, 'utf8'));
    for (const entry of Array.isArray(entries) ? (entries as GlossaryEntry[]) : []) {
      const { term, kind, aliases = [], tw = null, hk = null } = entry;
      const isName = kind === 'body' || kind === 'document';
      if (isName || tw !== null || hk !== null) names.push({ mainland: term, tw, hk });
      if (isName) for (const alias of aliases) names.push({ mainland: alias, tw: null, hk: null });
    }
  }
  // Short names without a wording of their own gain nothing, and would cut longer words (支农行动 holds 农行).
  return names.filter(({ mainland, tw, hk }) =>
    ((tw ?? hk) ? /^[\u4e00-\u9fff]{2,}$/ : /^[\u4e00-\u9fff]{3,}$/).test(mainland),
  );
}
