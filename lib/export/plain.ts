import type { Fact } from '../model.ts';
import type { Words } from '../panel-view.ts';
import type { ArticleReply } from '../protocol.ts';
import { describeFact } from './describe.ts';
import type { FactLink } from './rows.ts';
import { showDate } from './show-date.ts';

/** One fact as plain text, to be pasted anywhere: what it says, its sentence, where and when that was published, the link. */
export function factAsText(fact: Fact, article: ArticleReply, words: Words, link: FactLink): string {
  const { show, lang } = words;
  const { main, details } = describeFact(fact, words);
  const { title, source, published } = article.snapshot.meta;
  const quoted = words.textLang.startsWith('zh-Hant') ? `「${show(fact.quote)}」` : `“${show(fact.quote)}”`;
  return [
    main,
    ...details.map(([label, value]) => `${label}: ${value}`),
    quoted,
    [show(title), source && show(source), published && showDate(published, lang)].filter((part) => part).join(' · '),
    link.url,
  ].join('\n');
}
