import compat from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import hkPhrases from 'opencc-js/dict/HKPhrases';
import hkPhrasesRev from 'opencc-js/dict/HKPhrasesRev';
import hkVariants from 'opencc-js/dict/HKVariants';
import hkVariantsPhrases from 'opencc-js/dict/HKVariantsPhrases';
import hkVariantsRev from 'opencc-js/dict/HKVariantsRev';
import hkVariantsRevPhrases from 'opencc-js/dict/HKVariantsRevPhrases';
import jpCharacters from 'opencc-js/dict/JPShinjitaiCharacters';
import jpCharactersRev from 'opencc-js/dict/JPShinjitaiCharactersRev';
import jpPhrases from 'opencc-js/dict/JPShinjitaiPhrases';
import stCharacters from 'opencc-js/dict/STCharacters';
import stPhrases from 'opencc-js/dict/STPhrases';
import stPhrasesRegional from 'opencc-js/dict/STPhrases_GeneratedFromRegionalPhrases';
import tsCharacters from 'opencc-js/dict/TSCharacters';
import tsPhrases from 'opencc-js/dict/TSPhrases';
import twPhrases from 'opencc-js/dict/TWPhrases';
import twPhrasesRev from 'opencc-js/dict/TWPhrasesRev';
import twVariants from 'opencc-js/dict/TWVariants';
import twVariantsPhrases from 'opencc-js/dict/TWVariantsPhrases';
import twVariantsRev from 'opencc-js/dict/TWVariantsRev';
import twVariantsRevPhrases from 'opencc-js/dict/TWVariantsRevPhrases';

/** Rows of one of OpenCC's dictionaries (Apache-2.0) as opencc-js packs them: `key value|key value|…`; of several values the first. */
function parse(packed: string): [key: string, target: string][] {
  return packed.split('|').map((row) => {
    const [key, target] = row.split(' ');
    return [key!, target!];
  });
}

export const CJK_Compatibility_Ideographs = parse(compat);
export const HKPhrases = parse(hkPhrases);
export const HKPhrasesRev = parse(hkPhrasesRev);
export const HKVariants = parse(hkVariants);
export const HKVariantsPhrases = parse(hkVariantsPhrases);
export const HKVariantsRev = parse(hkVariantsRev);
export const HKVariantsRevPhrases = parse(hkVariantsRevPhrases);
export const JPShinjitaiCharacters = parse(jpCharacters);
export const JPShinjitaiCharactersRev = parse(jpCharactersRev);
export const JPShinjitaiPhrases = parse(jpPhrases);
export const STCharacters = parse(stCharacters);
export const STPhrases = parse(stPhrases);
export const STPhrases_GeneratedFromRegionalPhrases = parse(stPhrasesRegional);
export const TSCharacters = parse(tsCharacters);
export const TSPhrases = parse(tsPhrases);
export const TWPhrases = parse(twPhrases);
export const TWPhrasesRev = parse(twPhrasesRev);
export const TWVariants = parse(twVariants);
export const TWVariantsPhrases = parse(twVariantsPhrases);
export const TWVariantsRev = parse(twVariantsRev);
export const TWVariantsRevPhrases = parse(twVariantsRevPhrases);
