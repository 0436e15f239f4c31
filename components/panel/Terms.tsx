import { splitSentences } from '../../lib/brain/sentences.ts';
import type { TermMatch } from '../../lib/model.ts';
import type { Target } from '../../lib/panel-view.ts';
import type { ArticleReply } from '../../lib/protocol.ts';
import { useDesk } from './desk.ts';
import type { Filter } from './filter.ts';
import { Section, useFirst } from './Section.tsx';

/** An entry of the article: where it is named first, and how often. */
export interface ListedTerm {
  first: TermMatch;
  times: number;
}

/** The entries found in the article, in order of first mention. */
export function listTerms({ matches }: ArticleReply, filter: Filter | null): ListedTerm[] {
  const terms = new Map<string, ListedTerm>();
  for (const match of matches) {
    const known = terms.get(match.id);
    if (known) known.times++;
    else if (!filter || filter.takesTerm(match.id)) terms.set(match.id, { first: match, times: 1 });
  }
  return [...terms.values()];
}

/** Each term with its reading and English; a click goes to the first mention. */
export function Terms({ article, terms }: { article: ArticleReply; terms: ListedTerm[] }) {
  const { words, actions } = useDesk();
  const { t, show, textLang } = words;
  const { first: rows, more } = useFirst('terms', terms);
  return (
    <Section id="terms" title={t('panel.terms')} count={terms.length}>
      <ul class="terms">
        {rows.map(({ first, times }) => {
          const card = article.cards[first.id];
          const name = show(article.snapshot.text.slice(first.start, first.end));
          return (
            <li key={first.id} class="fact">
              <button
                type="button"
                class="go"
                title={t('panel.goToSentence')}
                onClick={() => actions.reveal(sentenceOf(article, first))}
              >
                <span class="main" lang={textLang}>
                  <span class={`dot ${first.kind}`} />
                  {name}
                  {times > 1 && <span class="times"> ×{times}</span>}
                </span>
                {card && (
                  <span class="sub">
                    <span lang="zh-Latn-pinyin">{card.pinyin}</span>
                    <span lang="en">{card.english}</span>
                  </span>
                )}
              </button>
              {first.kind !== 'own' && (
                <details class="why">
                  <summary aria-label={t('panel.moreForTerm', { name })} title={t('panel.moreForTerm', { name })}>
                    <svg viewBox="0 0 16 16" aria-hidden="true">
                      <path d="M3.5 8h.1M8 8h.1m4.4 0h.1" class="dots" />
                    </svg>
                  </summary>
                  <div class="actions">
                    <button type="button" class="action" onClick={() => actions.neverAnnotate(first.id, name)}>
                      {t('panel.neverAnnotate')}
                    </button>
                  </div>
                </details>
              )}
            </li>
          );
        })}
      </ul>
      {more}
    </Section>
  );
}

function sentenceOf({ snapshot }: ArticleReply, { start, end }: TermMatch): Target {
  const sentence = splitSentences(snapshot.text, snapshot.blocks).find((s) => s.start <= start && end <= s.end) ?? {
    start,
    end,
  };
  return { start, end, quote: snapshot.text.slice(sentence.start, sentence.end), quoteStart: sentence.start };
}
