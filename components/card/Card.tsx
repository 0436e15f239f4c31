import { Fragment } from 'preact';
import type { CardProps } from '../../lib/page/card-view.ts';

/** One entry of the glossary at a glance: term, reading, English; then definition, other names, related terms, source. */
export function Card({ card, texts, uiLang, canGoBack, onBack, onRelated, onOpenPanel, onClose }: CardProps) {
  const text = (key: string) => texts[key] ?? key;
  return (
    <div class="card" role="dialog" aria-label={card.headword} tabIndex={-1} lang={uiLang}>
      <div class="scroll">
        <header>
          <div class="tools">
            {canGoBack && (
              <button type="button" class="tool" onClick={onBack} aria-label={text('back')} title={text('back')}>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M10 3 5 8l5 5" />
                </svg>
              </button>
            )}
            {onOpenPanel && (
              <button
                type="button"
                class="tool"
                onClick={onOpenPanel}
                aria-label={text('openPanel')}
                title={text('openPanel')}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M2.5 3h11v10h-11zM9.5 3v10" />
                </svg>
              </button>
            )}
            <button type="button" class="tool" onClick={onClose} aria-label={text('close')} title={text('close')}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m4 4 8 8m0-8-8 8" />
              </svg>
            </button>
          </div>
          <h2 lang={card.lang}>{card.headword}</h2>
          {card.otherForms.length > 0 && (
            <p class="forms">
              {card.otherForms.map((form) => (
                <span key={form.lang} lang={form.lang} title={text(`form.${form.lang}`)}>
                  {form.text}
                </span>
              ))}
            </p>
          )}
          {(card.pinyin || card.zhuyin) && (
            <p class="reading">
              <span lang="zh-Latn-pinyin">{card.pinyin}</span>
              <span class="zhuyin" lang="zh-Bopo">
                {card.zhuyin}
              </span>
            </p>
          )}
        </header>
        <p class="english" lang="en">
          {card.english}
        </p>
        <p class="definition" lang={card.definitionLang}>
          {card.definition}
        </p>
        <dl>
          <dt>{text('category')}</dt>
          <dd>
            <span class={`kind kind-${card.kind}`}>{text(`kind.${card.kind}`)}</span>
            {' · '}
            {text(`topic.${card.topic}`)}
          </dd>
          {card.otherNames.length > 0 && (
            <>
              <dt>{text('otherNames')}</dt>
              <dd lang={card.lang}>{card.otherNames.join(' · ')}</dd>
            </>
          )}
          {(['contains', 'related'] as const).map(
            (field) =>
              card[field].length > 0 && (
                <Fragment key={field}>
                  <dt>{text(field)}</dt>
                  <dd class="related" lang={card.lang}>
                    {card[field].map(({ id, label }) => (
                      <button type="button" key={id} onClick={() => onRelated(id)}>
                        {label}
                      </button>
                    ))}
                  </dd>
                </Fragment>
              ),
          )}
          <dt>{text('source')}</dt>
          <dd class="source" lang={card.definitionLang === 'en' ? card.lang : card.definitionLang}>
            {card.source}
          </dd>
        </dl>
      </div>
    </div>
  );
}
