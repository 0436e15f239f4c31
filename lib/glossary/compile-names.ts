import type { Fold } from '../brain/fold.ts';
import { NAME, REGIONS, SHADOW } from '../brain/match.ts';
import type { TrieParts } from '../brain/trie.ts';
import type { Extras } from './asset.ts';
import { buildTrie } from './build-trie.ts';
import type { Oracles } from './compile.ts';
import { homeRegion, listAbbreviations, listWrittenNames, nameKey } from './names.ts';
import { createUnitNormalizer, listPatterns } from './normalize.ts';
import type { TopicEntry } from './schema.ts';

export interface CompiledNames {
  trie: TrieParts;
  names: { firstName: number[]; entryOf: number[]; flags: number[]; regionOf: number[] };
  extras: Extras;
}

interface NameOfPattern {
  entry: number;
  text: string;
  flags: number;
  region: number;
}

/** The trie over all names and shadow words, and what each of its patterns means. */
export function compileNames(
  entries: readonly TopicEntry[],
  shadowWords: readonly string[],
  { fold, toTaiwan, toHongKong }: Pick<Oracles, 'fold' | 'toTaiwan' | 'toHongKong'>,
): CompiledNames {
  const normalizeUnit = createUnitNormalizer(fold);
  const byPattern = new Map<string, NameOfPattern[]>();
  const add = (pattern: string, name: NameOfPattern) => {
    const names = byPattern.get(pattern) ?? [];
    // The same entry by two names that differ only in script or case: the one without conditions wins. The region matters only where entries share a name.
    const same = names.find(
      ({ entry, region }) => entry === name.entry && (region === name.region || !entries[entry]?.sharing),
    );
    if (!same) names.push(name);
    else if (same.flags & NAME.EXACT_CASE && !(name.flags & NAME.EXACT_CASE)) Object.assign(same, name);
    byPattern.set(pattern, names);
  };
  const written = new Set<string>();
  entries.forEach((entry, index) => {
    for (const { text, region } of listWrittenNames(entry)) {
      written.add(nameKey(text, fold));
      const home = REGIONS.indexOf(region ?? homeRegion(entry));
      for (const pattern of listPatterns(text, normalizeUnit)) {
        add(pattern, { entry: index, text, flags: flagsOf(pattern, entry), region: home });
      }
    }
  });
  const addFree = (free: readonly { text: string; index: number }[], condition: number) => {
    for (const { text, index } of free) {
      const entry = entries[index]!;
      for (const pattern of listPatterns(text, normalizeUnit)) {
        if (byPattern.has(pattern)) continue;
        const flags = flagsOf(pattern, entry) | condition;
        add(pattern, { entry: index, text, flags, region: REGIONS.indexOf(homeRegion(entry)) });
      }
    }
  };
  for (const convert of [toTaiwan, toHongKong]) {
    addFree(
      listFree(entries, written, fold, (entry) => listRegionalNames(entry, convert)),
      0,
    );
  }
  addFree(listFree(entries, written, fold, listAbbreviations), NAME.EXACT_CASE);
  for (const text of shadowWords) {
    for (const pattern of listPatterns(text, normalizeUnit)) {
      if (!byPattern.has(pattern)) add(pattern, { entry: SHADOW, text, flags: latinFlags(pattern), region: 0 });
    }
  }

  const patterns = [...byPattern.keys()].sort();
  const guardTexts = entries.flatMap((entry) => [...(entry.notBefore ?? []), ...(entry.notAfter ?? [])]).join('');
  const normalizeText = (text: string) =>
    Array.from(text, (_, at) => String.fromCharCode(normalizeUnit(text.charCodeAt(at)))).join('');
  const trie = buildTrie(patterns, normalizeUnit, ` \u200b${normalizeText(guardTexts)}`);
  const codeOf = new Map(Array.from(trie.units, (unit, at) => [unit, trie.codes[at]!]));
  const toCodes = (texts: readonly string[] | null | undefined) =>
    (texts ?? []).map((text) => Array.from(text, (_, at) => codeOf.get(text.charCodeAt(at))!));

  const names: CompiledNames['names'] = { firstName: [], entryOf: [], flags: [], regionOf: [] };
  const extras: Extras = { exact: {}, guards: {} };
  for (const pattern of patterns) {
    names.firstName.push(names.entryOf.length);
    for (const { entry, text, flags, region } of byPattern.get(pattern)!) {
      const name = names.entryOf.length;
      names.entryOf.push(entry);
      names.flags.push(flags);
      names.regionOf.push(region);
      if (flags & NAME.EXACT_CASE) extras.exact[name] = text;
      if (flags & NAME.GUARDED) {
        const { notBefore, notAfter } = entries[entry]!;
        extras.guards[entry] = { notBefore: toCodes(notBefore), notAfter: toCodes(notAfter) };
      }
    }
  }
  names.firstName.push(names.entryOf.length);
  return { trie, names, extras };
}

/** Names that exactly one entry could have and none has written down. */
function listFree(
  entries: readonly TopicEntry[],
  written: ReadonlySet<string>,
  fold: Fold,
  list: (entry: TopicEntry) => string[],
): { text: string; index: number }[] {
  const free = new Map<string, { text: string; index: number }>();
  const shared = new Set<string>();
  entries.forEach((entry, index) => {
    for (const text of list(entry)) {
      const key = nameKey(text, fold);
      if (written.has(key)) continue;
      const owner = free.get(key);
      if (owner && owner.index !== index) shared.add(key);
      else free.set(key, { text, index });
    }
  });
  return [...free].filter(([key]) => !shared.has(key)).map(([, name]) => name);
}

/** Terms in the words of Taiwan or Hong Kong (網路借貸 for 网络借贷). Not titles and bodies: what is called 信息 by name is 信息 in Taiwan too. */
function listRegionalNames(entry: TopicEntry, convert: Oracles['toTaiwan']): string[] {
  return entry.kind === 'term' ? [entry.term, ...(entry.aliases ?? [])].map(convert) : [];
}

function latinFlags(pattern: string): number {
  return (/^[a-z0-9]/.test(pattern) ? NAME.LATIN_START : 0) | (/[a-z0-9]$/.test(pattern) ? NAME.LATIN_END : 0);
}

function flagsOf(pattern: string, entry: TopicEntry): number {
  let flags = latinFlags(pattern);
  if (entry.caseSensitive && /[a-z]/.test(pattern)) flags |= NAME.EXACT_CASE;
  const isGuarded = Boolean(entry.notBefore?.length || entry.notAfter?.length);
  if (isGuarded) flags |= NAME.GUARDED;
  if (isGuarded ? /^\p{Script=Han}{2,3}$/u.test(pattern) : /^\p{Script=Han}{2}$/u.test(pattern)) flags |= NAME.SHORT;
  return flags;
}
