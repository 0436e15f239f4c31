import { CARD_OTHER_NAMES } from '../limits.ts';
import type { CardContent } from '../model.ts';
import type { OwnEntry } from './own.ts';

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** The card of one of the reader's own entries: everything as the reader wrote it, whatever the page's script. */
export function makeOwnCard(entry: OwnEntry, listName: string, contains: CardContent['contains']): CardContent {
  const { id, term, otherNames, reading, english, definition } = entry;
  return {
    id,
    kind: 'own',
    headword: term,
    otherForms: [],
    lang: isChinese(term) ? 'zh' : 'en',
    pinyin: reading,
    zhuyin: '',
    english,
    definition,
    definitionLang: isChinese(definition) ? 'zh' : 'en',
    topic: '',
    otherNames: otherNames.slice(0, CARD_OTHER_NAMES),
    contains,
    related: [],
    source: listName,
  };
}
