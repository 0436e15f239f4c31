import type { ComponentChildren } from 'preact';
import type { Fact } from '../../lib/model.ts';
import { type Desk, useDesk } from './desk.ts';

/** Behind a row's arrow: its sentence, why it was read so, and what can be done with it. */
export function Evidence({ fact }: { fact: Fact }) {
  const desk = useDesk();
  const { words, actions, place, keyOf, isHidden, isPrinting } = desk;
  const { t } = words;
  const key = keyOf(fact);
  return (
    <details
      class="why"
      open={isPrinting || place.open.has(key)}
      onToggle={(event) => {
        if (event.currentTarget.open) place.open.add(key);
        else place.open.delete(key);
      }}
    >
      <summary aria-label={t('panel.why')} title={t('panel.why')}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m5 6.5 3 3 3-3" />
        </svg>
      </summary>
      <Quote fact={fact} desk={desk} />
      <p class="rule">
        {t('panel.rule', { rule: fact.rule })}
        {fact.inferredFrom && ` · ${t(`inferred.${fact.inferredFrom}`)}`}
      </p>
      <div class="actions">
        <Action icon="M5.5 5.5V3h7.5v7.5h-2.5M3 5.5h7.5V13H3z" onClick={() => actions.copyFact(fact, words)}>
          {t('panel.copy')}
        </Action>
        <Action
          icon="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.8.8m1.2 2.5a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.8-.8"
          onClick={() => actions.copyLink(fact, words)}
        >
          {t('panel.copyLink')}
        </Action>
        {isHidden(fact) ? (
          <Action icon="M3 8a5 5 0 1 0 1.6-3.6L3 6m0-3v3h3" onClick={() => actions.restore(key)}>
            {t('panel.restore')}
          </Action>
        ) : (
          <Action icon="M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4M3 13 13 3" onClick={() => actions.hide(key)}>
            {t('panel.hide')}
          </Action>
        )}
      </div>
    </details>
  );
}

function Action({ icon, onClick, children }: { icon: string; onClick: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="action" onClick={onClick}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
      {children}
    </button>
  );
}

function Quote({ fact, desk: { words } }: { fact: Fact; desk: Desk }) {
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
