import type { CardProps } from '../../lib/page/card-view.ts';
import { CardTool } from './CardTool.tsx';
import { EntryHead, EntryText, isLong } from './EntryText.tsx';

/** What is called as the term on the page: mostly one entry of the glossary, else all of them, the likeliest first. */
export function Card({ card, others, texts, uiLang, canGoBack, onBack, onRelated, onOpenPanel, onClose }: CardProps) {
  const text = (key: string) => texts[key] ?? key;
  return (
    <div class="card" role="dialog" aria-label={card.headword} tabIndex={-1} lang={uiLang}>
      <div class="scroll">
        <header>
          <div class="tools">
            {canGoBack && <CardTool label={text('back')} path="M10 3 5 8l5 5" onClick={onBack} />}
            {onOpenPanel && (
              <CardTool label={text('openPanel')} path="M2.5 3h11v10h-11zM9.5 3v10" onClick={onOpenPanel} />
            )}
            <CardTool label={text('close')} path="m4 4 8 8m0-8-8 8" onClick={onClose} />
          </div>
          <h2 class={isLong(card) ? 'long' : ''} lang={card.lang}>
            {card.headword}
          </h2>
          <EntryHead card={card} text={text} />
        </header>
        <EntryText card={card} text={text} onRelated={onRelated} />
        {others.length > 0 && (
          <section class="others">
            <h3>{text('others')}</h3>
            {others.map((other) => (
              <div key={other.id} class="other">
                {other.headword !== card.headword && <h4 lang={other.lang}>{other.headword}</h4>}
                <EntryHead card={other} text={text} />
                <EntryText card={other} text={text} onRelated={onRelated} />
              </div>
            ))}
          </section>
        )}
      </div>
    </div>
  );
}
