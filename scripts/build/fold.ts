import HKVariantsRev from 'opencc-js/dict/HKVariantsRev';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariantsRev from 'opencc-js/dict/TWVariantsRev';

/** Parses one of OpenCC's packed dictionaries: `key value|key value|…`, of several values the first. */
function parse(packed: string): [string, string][] {
  return packed.split('|').map((row) => {
    const space = row.indexOf(' ');
    return [row.slice(0, space), row.slice(space + 1).split(' ')[0]!];
  });
}

/**
 * The folding table for lib/brain/fold.ts, from OpenCC's character dictionaries (Apache-2.0). Taiwan and Hong Kong variants are taken back to the standard
 * traditional character first. Pairs outside the basic plane are left out: folding keeps offsets, so one code unit must become one.
 */
export function buildFold(): string {
  const simplified = new Map(parse(TSCharacters));
  const pairs = new Map(simplified);
  for (const [variant, standard] of [...parse(TWVariantsRev), ...parse(HKVariantsRev)]) {
    const target = simplified.get(standard) ?? standard;
    if (!pairs.has(variant)) pairs.set(variant, target);
  }
  let out = '';
  for (const [from, to] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (from.length === 1 && to.length === 1 && from !== to) out += from + to;
  }
  return out;
}
