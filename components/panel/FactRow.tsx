import type { ComponentChildren } from 'preact';
import type { Fact } from '../../lib/model.ts';
import type { PanelActions, Words } from './types.ts';

/** One fact: a click goes to its sentence; the sentence and the rule stand behind "why". */
export function FactRow({
  fact,
  words,
  actions,
  children,
}: {
  fact: Fact;
  words: Words;
  actions: PanelActions;
  children: ComponentChildren;
}) {
  const { t } = words;
  return (
    <li class="fact">
      <button type="button" class="go" onClick={() => actions.reveal(fact)} title={t('panel.goToSentence')}>
        {children}
      </button>
      <details class="why">
        <summary aria-label={t('panel.why')} title={t('panel.why')}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m5 6.5 3 3 3-3" />
          </svg>
        </summary>
        <Quote fact={fact} words={words} />
        <p class="rule">
          {t('panel.rule', { rule: fact.rule })}
          {fact.inferredFrom && ` · ${t(`inferred.${fact.inferredFrom}`)}`}
        </p>
      </details>
    </li>
  );
}

function Quote({ fact, words }: { fact: Fact; words: Words }) {
  const [before, inside, after] = words.showAround(
    fact.quote,
    fact.start - fact.quoteStart,
    fact.end - fact.quoteStart,
  );
  return (
    <blockquote lang={words.textLang}>
      {before}
      <mark>{inside}</mark>
      {after}
    </blockquote>
  );
}
