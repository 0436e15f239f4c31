/**
 * Joins the syllables of one word, tone marks and all: an apostrophe stands before every a, o or e that begins a syllable inside the word (xī'ān),
 * nothing elsewhere (GB/T 16159-2012, 5.6). The erhua ending `r` is joined as it is.
 */
export function joinSyllables(syllables: readonly string[]): string {
  let word = '';
  for (const syllable of syllables) {
    const startsWithVowel = /^[aoeāáǎàōóǒòēéěè]/u.test(syllable);
    word += word && startsWithVowel ? `'${syllable}` : syllable;
  }
  return word;
}
