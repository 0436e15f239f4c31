import { costOfCharacter } from '../../lib/brain/script/words.ts';

/** Cost units of a factor e in frequency. Costs are logarithms, so that the cost of a row of words is the sum of theirs. */
const UNIT = 16;

/** Cost of a phrase that no count is known for, as if used once or twice in a million words. */
const UNCOUNTED = Math.round(UNIT * 13.5);

export interface Vocabulary {
  /** Words with uses in a million words. */
  counted: Iterable<[word: string, perMillion: number]>;
  /** Phrases of the conversion dictionaries. */
  phrases: Iterable<string>;
  /** Words that are known to be right in this field, with the most that they may cost. */
  protectedWords: Iterable<string>;
  /** Taken out of all of these. */
  without: ReadonlySet<string>;
}

/**
 * The cost of each word for cutting text into words. A phrase of the dictionaries always costs a little less than its own parts do: it never falls apart by itself,
 * only where a better word reaches over its edge.
 */
export function costWords({ counted, phrases, protectedWords, without }: Vocabulary): Map<string, number> {
  const costs = new Map<string, number>();
  for (const [word, perMillion] of counted) {
    if (!without.has(word)) costs.set(word, Math.round(UNIT * Math.log(1e6 / perMillion)));
  }
  const most = new Map<string, number>();
  for (const phrase of phrases) if (!without.has(phrase)) most.set(phrase, UNCOUNTED);
  for (const word of protectedWords) most.set(word, UNIT * 10);
  const byLength = [...most].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [phrase, limit] of byLength) {
    if ([...phrase].length === 1) {
      if (!costs.has(phrase)) costs.set(phrase, costOfCharacter(phrase.charCodeAt(0)));
      continue;
    }
    const cost = Math.min(limit, costs.get(phrase) ?? limit, costOfParts(phrase, costs) - 1);
    costs.set(phrase, Math.max(1, cost));
  }
  return costs;
}

function costOfParts(phrase: string, costs: ReadonlyMap<string, number>): number {
  const best = Array.from({ length: phrase.length + 1 }, () => Number.POSITIVE_INFINITY);
  best[0] = 0;
  for (let i = 0; i < phrase.length; i++) {
    for (let j = i + 1; j <= phrase.length; j++) {
      if (i === 0 && j === phrase.length) continue;
      const cost = costs.get(phrase.slice(i, j)) ?? (j === i + 1 ? costOfCharacter(phrase.charCodeAt(i)) : undefined);
      if (cost !== undefined && best[i]! + cost < best[j]!) best[j] = best[i]! + cost;
    }
  }
  return best[phrase.length]!;
}
