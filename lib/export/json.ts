import type { Fact } from '../model.ts';
import type { Words } from '../panel-view.ts';
import { type ExportInput, listRows, NOT_TEXT } from './rows.ts';

/**
 * All facts as JSON, for programs: the fields of each fact as lib/model.ts names them, its label and words in the reader's language, its link. Texts are in
 * the forms that the reader chose; `start`, `end` and `quoteStart` count into the article as the page wrote it.
 */
export function exportJson(input: ExportInput): string {
  const { article, words } = input;
  const { title, source, author, published } = article.snapshot.meta;
  const show = (text: string | null) => text && words.show(text);
  return `${JSON.stringify(
    {
      format: 'liandu-facts',
      version: 1,
      article: {
        title: show(title),
        source: show(source),
        author: show(author),
        published,
        url: article.url,
        writtenIn: article.script,
        shownIn: words.textLang,
        characters: article.snapshot.text.length,
        truncated: article.truncated,
      },
      facts: listRows(input).map(({ fact, kind, main, details, link }) => ({
        ...showTexts(fact, words),
        label: kind,
        words: main,
        details: Object.fromEntries(details),
        link: link.url,
        linkVerified: link.verified,
      })),
    },
    null,
    2,
  )}\n`;
}

/** A fact with all of its texts in the forms that the reader chose. */
function showTexts(fact: Fact, { show }: Words): Fact {
  const walk = (value: unknown, key: string): unknown => {
    if (NOT_TEXT.has(key)) return value;
    if (typeof value === 'string') return show(value);
    if (Array.isArray(value)) return value.map((item) => walk(item, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
    return value;
  };
  return walk(fact, '') as Fact;
}
