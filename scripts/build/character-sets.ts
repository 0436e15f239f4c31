import HKVariants from 'opencc-js/dict/HKVariants';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWPhrases from 'opencc-js/dict/TWPhrases';
import TWVariants from 'opencc-js/dict/TWVariants';
import type { CharacterSets } from '../../lib/glossary/schema.ts';

/** Keys and values of one of OpenCC's packed dictionaries: `key value|key value|…`. */
function rows(packed: string): [string, string][] {
  return packed.split('|').map((row) => {
    const space = row.indexOf(' ');
    return [row.slice(0, space), row.slice(space + 1)];
  });
}

/**
 * Which characters betray a script, from OpenCC's dictionaries (Apache-2.0). A character that is right in both, such as 后 (皇后) or 乾 (乾坤), is in neither
 * set: the phrase dictionaries show it on both sides.
 */
export function buildCharacterSets(): CharacterSets {
  const seenInSimplified = new Set<string>();
  const seenInTraditional = new Set<string>();
  for (const [simplified, traditional] of rows(STPhrases)) {
    for (const char of simplified) seenInSimplified.add(char);
    for (const char of traditional) seenInTraditional.add(char);
  }
  const traditional = new Set<string>();
  const simplified = new Set<string>();
  for (const [from, to] of rows(STCharacters)) {
    simplified.add(from);
    for (const char of to) seenInTraditional.add(char);
  }
  for (const [from, to] of rows(TSCharacters)) {
    traditional.add(from);
    for (const char of to) seenInSimplified.add(char);
  }
  for (const packed of [TWPhrases, TWVariants, HKVariants]) {
    for (const [, to] of rows(packed)) for (const char of to) seenInTraditional.add(char);
  }
  return {
    simplifiedOnly: new Set([...simplified].filter((char) => !seenInTraditional.has(char) && !traditional.has(char))),
    traditionalOnly: new Set([...traditional].filter((char) => !seenInSimplified.has(char) && !simplified.has(char))),
  };
}
