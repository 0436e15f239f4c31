import { isHan } from '../brain/boundary.ts';
import type { Fold } from '../brain/fold.ts';
import { NAME } from '../brain/match.ts';
import { openTrie, type TrieParts } from '../brain/trie.ts';
import { buildTrie } from '../glossary/build-trie.ts';
import type { ExtraEntries } from '../glossary/extra.ts';
import { createUnitNormalizer, listPatterns } from '../glossary/normalize.ts';
import type { Own, OwnEntry } from './own.ts';
import { makeOwnCard } from './own-card.ts';

/** All that finding the entries of a reader's lists takes, without the texts of their cards. Entries are those of the lists that are on, in their order, by index. */
export interface OwnNames extends TrieParts {
  /** See NameTable. */
  firstName: Uint32Array;
  entryOf: Uint16Array;
  flags: Uint8Array;
  ids: readonly string[];
  terms: readonly string[];
  /** Index into `listNames`. */
  listOf: Uint16Array;
  listNames: readonly string[];
  hidden: readonly string[];
  keptWords: readonly string[];
}

/** Entries of the lists that are on, in the order of their indexes. */
export function listMatched({ lists }: Pick<Own, 'lists'>): OwnEntry[] {
  return lists.flatMap(({ on, entries }) => (on ? entries : []));
}

export function compileNames(own: Own, fold: Fold): OwnNames {
  const lists = own.lists.filter(({ on }) => on);
  const entries = listMatched(own);
  const normalizeUnit = createUnitNormalizer(fold);
  /** Entries by pattern, in the order of the lists. */
  const byPattern = new Map<string, number[]>();
  entries.forEach(({ term, otherNames }, index) => {
    for (const name of [term, ...otherNames]) {
      for (const pattern of listPatterns(name, normalizeUnit)) {
        const known = byPattern.get(pattern);
        if (!known) byPattern.set(pattern, [index]);
        else if (known.at(-1) !== index) known.push(index);
      }
    }
  });

  const patterns = [...byPattern.keys()];
  const count = patterns.reduce((sum, pattern) => sum + byPattern.get(pattern)!.length, 0);
  const [firstName, entryOf, flags] = [
    new Uint32Array(patterns.length + 1),
    new Uint16Array(count),
    new Uint8Array(count),
  ];
  let next = 0;
  patterns.forEach((pattern, at) => {
    const asked = flagsOf(pattern);
    for (const index of byPattern.get(pattern)!) {
      entryOf[next] = index;
      flags[next++] = asked;
    }
    firstName[at + 1] = next;
  });
  return {
    ...buildTrie(patterns, normalizeUnit, ' \u200b'),
    firstName,
    entryOf,
    flags,
    ids: entries.map(({ id }) => id),
    terms: entries.map(({ term }) => term),
    listOf: Uint16Array.from(lists.flatMap((list, index) => list.entries.map(() => index))),
    listNames: lists.map(({ name }) => name),
    hidden: own.hidden,
    keptWords: own.keptWords,
  };
}

/**
 * Makes what matching and cards need; null if there is nothing to match and nothing hidden.
 *
 * @param entryById an entry, as far as it has been read: one that has not is found all the same, but has no other names and no card.
 */
export function openNames(own: OwnNames, entryById: (id: string) => OwnEntry | undefined): ExtraEntries | null {
  const { ids, terms, listOf, listNames } = own;
  if (ids.length === 0 && own.hidden.length === 0) return null;
  const names = {
    firstName: own.firstName,
    entryOf: own.entryOf,
    flags: own.flags,
    regionOf: new Uint8Array(own.entryOf.length),
    // Letter case never counts here, and no entry of a reader has neighbors that it must not have.
    exactText: () => '',
    guards: () => ({ notBefore: [], notAfter: [] }),
  };
  const hiddenIds = new Set(own.hidden);
  // What is asked for was nearly always found just before: a table of all ids would take longer to fill than the search for the rest.
  const indexById = new Map<string, number>();
  return {
    layer: { trie: openTrie(own), names, isHidden: null },
    idOf(index) {
      indexById.set(ids[index]!, index);
      return ids[index]!;
    },
    indexOf(id) {
      if (!id.startsWith('own:')) return -1;
      const known = indexById.get(id) ?? ids.indexOf(id);
      if (known >= 0) indexById.set(id, known);
      return known;
    },
    names: (index) => ({ name: terms[index]!, aliases: entryById(ids[index]!)?.otherNames ?? [] }),
    card(index, contains) {
      const entry = entryById(ids[index]!);
      return entry ? makeOwnCard(entry, listNames[listOf[index]!]!, contains) : null;
    },
    hides: (id) => hiddenIds.has(id),
  };
}

/** The same in one step, with all entries at hand. */
export function compileOwn(own: Own, fold: Fold): ExtraEntries | null {
  const entries = new Map(listMatched(own).map((entry) => [entry.id, entry]));
  return openNames(compileNames(own, fold), (id) => entries.get(id));
}

/** A name of one or two characters counts only as a word of its own, as with the built-in ones. */
function flagsOf(pattern: string): number {
  // The usual case first: see listPatterns.
  if (pattern.length > 2 && isHan(pattern.charCodeAt(0)) && isHan(pattern.charCodeAt(pattern.length - 1))) return 0;
  return (
    (/^[a-z0-9]/.test(pattern) ? NAME.LATIN_START : 0) |
    (/[a-z0-9]$/.test(pattern) ? NAME.LATIN_END : 0) |
    (/^\p{Script=Han}{1,2}$/u.test(pattern) ? NAME.SHORT : 0)
  );
}
