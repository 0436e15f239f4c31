/**
 * The dictionaries of one stage, merged: at each place the longest key of all wins. `ST` is simplified to traditional, `TS` the reverse, `Tw` and `Hk` the forms
 * of a region, `P` with its words, `Rev` back to standard traditional, `Jp` new Japanese forms. `…Own` has our lists in place of OpenCC's regional words, `…Titles`
 * only the forms of characters in them; `stOwn` has our own phrases before those of `st`.
 */
export const TRIE_NAMES = [
  'compat',
  'stOwn',
  'st',
  'ts',
  'tw',
  'twp',
  'twpOwn',
  'twTitles',
  'twRev',
  'twpRev',
  'twpRevOwn',
  'hk',
  'hkp',
  'hkpOwn',
  'hkTitles',
  'hkRev',
  'hkpRev',
  'hkpRevOwn',
  'jp',
  'jpRev',
] as const;
export type TrieName = (typeof TRIE_NAMES)[number];

interface Chain {
  /** The trie whose phrases cut the text into segments that later stages do not cross, in OpenCC's own way. */
  segmentation: 'st' | 'ts' | null;
  /** The stages in order, OpenCC's own lists. */
  plain: TrieName[];
  /** The same with our lists, where they differ. */
  own?: TrieName[];
  /** What the last of these stages uses inside 《…》: a title is a name, which keeps its words and changes its characters only. */
  ownTitles?: TrieName;
}

/** OpenCC's configurations. */
export const CHAINS = {
  s2t: { segmentation: null, plain: ['st'], own: ['stOwn'] },
  s2tw: { segmentation: 'st', plain: ['st', 'tw'], own: ['stOwn', 'tw'] },
  s2twp: { segmentation: 'st', plain: ['st', 'twp'], own: ['stOwn', 'twpOwn'], ownTitles: 'twTitles' },
  s2hk: { segmentation: 'st', plain: ['st', 'hk'], own: ['stOwn', 'hk'] },
  s2hkp: { segmentation: 'st', plain: ['st', 'hkp'], own: ['stOwn', 'hkpOwn'], ownTitles: 'hkTitles' },
  t2s: { segmentation: null, plain: ['ts'] },
  tw2s: { segmentation: 'ts', plain: ['twRev', 'ts'] },
  tw2sp: { segmentation: 'ts', plain: ['twpRev', 'ts'], own: ['twpRevOwn', 'ts'] },
  hk2s: { segmentation: 'ts', plain: ['hkRev', 'ts'] },
  hk2sp: { segmentation: 'ts', plain: ['hkpRev', 'ts'], own: ['hkpRevOwn', 'ts'] },
  t2tw: { segmentation: null, plain: ['tw'] },
  t2hk: { segmentation: null, plain: ['hk'] },
  tw2t: { segmentation: null, plain: ['twRev'] },
  hk2t: { segmentation: null, plain: ['hkRev'] },
  jp2t: { segmentation: null, plain: ['jp'] },
  t2jp: { segmentation: null, plain: ['jpRev'] },
} as const satisfies Record<string, Chain>;

/** A direction of conversion, named as OpenCC names it. */
export type Config = keyof typeof CHAINS;

/** The stages of a configuration in order; `plain` asks for OpenCC's own lists. */
export function stagesOf(config: Config, plain: boolean): readonly TrieName[] {
  const chain: Chain = CHAINS[config];
  return plain ? chain.plain : (chain.own ?? chain.plain);
}

/** What the last stage uses for titles; null where it makes no difference. */
export function titleTrieOf(config: Config, plain: boolean): TrieName | null {
  const chain: Chain = CHAINS[config];
  return (!plain && chain.ownTitles) || null;
}

export function segmentationOf(config: Config): 'st' | 'ts' | null {
  return CHAINS[config].segmentation;
}

export function isConfig(name: string): name is Config {
  return Object.hasOwn(CHAINS, name);
}
