import { splitSentences } from '../../lib/brain/sentences.ts';
import type { TermMatch } from '../../lib/model.ts';
import type { Target } from '../../lib/panel-view.ts';
import type { ArticleReply } from '../../lib/protocol.ts';
import { Section } from './Section.tsx';
import type { PanelActions, Words } from './types.ts';

/** The entries found in the article, in order of first mention, each with its reading and English; a click goes to the first mention. */
export function Terms({ article, words, actions }: { article: ArticleReply; words: Words; actions: PanelActions }) {
  const { t, show, textLang } = words;
  const counts = new Map<string, { first: TermMatch; times: number }>();
  for (const match of article.matches) {
    const known = counts.get(match.id);
    if (known) known.times++;
    else counts.set(match.id, { first: match, times: 1 });
  }
  return (
    <Section id="terms" title={t('panel.terms')} count={counts.size}>
      <ul class="terms">
        {[...counts.values()].map(({ first, times }) => {
          const card = article.cards[first.id];
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
                  {show(article.snapshot.text.slice(first.start, first.end))}
                  {times > 1 && <span class="times"> ×{times}</span>}
                </span>
                {card && (
                  <span class="sub">
                    <span lang="zh-Latn-pinyin">{card.pinyin}</span>
                    <span lang="en">{card.english}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
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
