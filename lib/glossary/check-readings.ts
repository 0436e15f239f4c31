import { parseReading, type Syllable, writeSyllable } from '../brain/pinyin/syllables.ts';
import type { Report } from './check-content.ts';
import type { TopicEntry } from './schema.ts';
import type { Language } from './validate.ts';

/** A reading given by the author speaks each Han character of its term once, and in a way in which that character can be read. */
export function checkReadings(entry: TopicEntry, { fold, readingsOf }: Language, report: Report): void {
  for (const [field, reading, wording] of [
    ['pinyin', entry.pinyin, entry.term],
    ['twReading', entry.twReading, entry.tw ?? entry.term],
  ] as const) {
    if (!reading) continue;
    const term = fold(wording);
    const parts = parseReading(reading, term);
    if (!parts) {
      report(
        field,
        `"${reading}" is not pinyin with tone marks`,
        "write words with spaces between them and tone marks; an apostrophe before a, o, e inside a word (fāng'àn); Latin parts as in the term",
      );
      continue;
    }
    const syllables = parts.flatMap((part) => ('syllables' in part ? part.syllables : []));
    const read = syllables.reduce((count, { erhua }) => count + (erhua ? 2 : 1), 0);
    const characters: string[] = term.match(/\p{Script=Han}/gu) ?? [];
    if (read !== characters.length) {
      report(
        field,
        `"${reading}" has ${read} syllables but ${term} has ${characters.length} Han characters`,
        'give each character its syllable',
      );
      continue;
    }
    // Taiwan's own readings are in no dictionary at hand.
    const wrong = field === 'pinyin' ? findWrongReading(characters, syllables, readingsOf) : null;
    if (wrong) {
      report(
        field,
        `"${reading}" reads ${wrong}`,
        "correct the syllable, or put an apostrophe where it is split wrongly (fāng'àn)",
      );
    }
  }
}

function findWrongReading(
  characters: readonly string[],
  syllables: readonly Syllable[],
  readingsOf: Language['readingsOf'],
): string | null {
  let at = 0;
  for (const syllable of syllables) {
    const char = characters[at]!;
    at += syllable.erhua ? 2 : 1;
    const read = writeSyllable({ ...syllable, erhua: false });
    // Any character may lose its tone (朋友 péngyou).
    if (syllable.tone !== 5 && !readingsOf(char).includes(read)) return `${char} as ${read}`;
  }
  return null;
}
