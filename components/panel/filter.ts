import type { Fold } from '../../lib/brain/fold.ts';
import { describeFact } from '../../lib/export/describe.ts';
import type { Fact } from '../../lib/model.ts';
import type { Words } from '../../lib/panel-view.ts';
import type { ArticleReply } from '../../lib/protocol.ts';

/** What a reader's filter lets through. */
export interface Filter {
  takesFact(fact: Fact): boolean;
  /** @param id of an entry that the article names. */
  takesTerm(id: string): boolean;
}

/** Shorter Latin queries are in the English of nearly every term. */
const LEAST_LATIN = 3;

/**
 * Makes filters for one article. A query is looked for in what the panel shows of a fact and in what the article writes, whichever script either is in; Latin
 * queries also in English and pinyin (without tones and spaces) of the article's terms, and so in the facts that name such a term. Case, width and
 * spaces make no difference. An empty query gives null.
 */
export function createFilterMaker(article: ArticleReply, words: Words, fold: Fold): (query: string) => Filter | null {
  const { snapshot, matches, cards } = article;
  const plain = (text: string) =>
    fold(text)
      .normalize('NFD')
      .replace(/[\p{M}\s'’]+/gu, '')
      .toLowerCase();
  const texts = new Map<Fact, string>();
  const textOf = (fact: Fact): string => {
    let text = texts.get(fact);
    if (text === undefined) {
      const { main, details } = describeFact(fact, words);
      text = plain([main, ...details.map(([, value]) => value), ...stringsIn(fact)].join('\n'));
      texts.set(fact, text);
    }
    return text;
  };
  const forms = new Map<string, Set<string>>();
  for (const { id, start, end } of matches) {
    const text = snapshot.text.slice(start, end);
    const known = forms.get(id) ?? new Set();
    forms.set(id, known.add(text).add(words.show(text)));
  }
  const termText = new Map<string, string>();
  for (const [id, known] of forms) {
    const card = cards[id];
    const names = card ? [card.headword, card.pinyin, card.english, ...card.otherNames] : [];
    termText.set(id, plain([...known, ...names].join('\n')));
  }
  return (query) => {
    const wanted = plain(query);
    if (!wanted) return null;
    const isLatin = /^[\x20-\x7e]+$/.test(wanted);
    const terms = new Set([...termText].filter(([, text]) => text.includes(wanted)).map(([id]) => id));
    const namedSo =
      isLatin && wanted.length >= LEAST_LATIN
        ? [...terms].flatMap((id) => [...forms.get(id)!].map(plain)).filter((form) => form.length > 1)
        : [];
    return {
      takesTerm: (id) => terms.has(id),
      takesFact(fact) {
        const text = textOf(fact);
        return text.includes(wanted) || namedSo.some((form) => text.includes(form));
      },
    };
  };
}

/** What the article says in the fields of a fact; the sentence itself is evidence, not what the row shows. */
function stringsIn(fact: Fact): string[] {
  const found: string[] = [];
  for (const [key, value] of Object.entries(fact)) {
    if (key === 'quote' || key === 'rule' || key === 'kind' || key === 'inferredFrom') continue;
    for (const item of Array.isArray(value) ? value : [value]) if (typeof item === 'string') found.push(item);
  }
  return found;
}
