import { useMemo, useState } from 'preact/hooks';
import { applyPieces, type Piece } from '../../lib/brain/script/pieces.ts';
import type { Region } from '../../lib/model.ts';
import { splitConverted } from './converted-parts.ts';
import type { Words } from './types.ts';

/** A converted text with its changed places: pointed at, or reached with the arrow keys, each says what stood there and why it changed. */
export function ConvertedText({
  text,
  pieces,
  choice,
  words,
  onCopy,
}: {
  text: string;
  pieces: Piece[];
  choice: Region;
  words: Words;
  onCopy: (text: string) => void;
}) {
  const { t } = words;
  const parts = useMemo(() => splitConverted(text, pieces), [text, pieces]);
  const changes = parts.flatMap(({ change }, i) => (change ? [i] : []));
  const [current, setCurrent] = useState(-1);
  const step = (event: KeyboardEvent) => {
    const by =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? -1
          : 0;
    if (by === 0 || changes.length === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(changes.length - 1, changes.indexOf(current) + by));
    setCurrent(changes[next]!);
  };
  const chosen = parts[current];
  return (
    <>
      {/* The arrow keys work in it, so it has to be reachable. */}
      <section
        class="converted"
        lang={choice === 'CN' ? 'zh-Hans' : `zh-Hant-${choice}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        aria-label={t('convert.result')}
        onKeyDown={step}
        onBlur={() => setCurrent(-1)}
      >
        {parts.map((part, i) =>
          part.change ? (
            <mark
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts are made anew with every text
              key={i}
              class={`${part.change.reason} ${i === current ? 'current' : ''}`.trim()}
              title={`${part.change.source} → ${part.text}: ${t(`convert.reason.${part.change.reason}`)}`}
              onPointerEnter={() => setCurrent(i)}
              onPointerLeave={() => setCurrent(-1)}
            >
              {part.text}
            </mark>
          ) : (
            part.text
          ),
        )}
      </section>
      <p class="convert-why" role="status">
        {chosen?.change ? (
          <>
            <b lang="zh">
              {chosen.change.source} → {chosen.text}
            </b>{' '}
            {t(`convert.reason.${chosen.change.reason}`)}
          </>
        ) : changes.length > 0 ? (
          t('convert.changes', { count: changes.length })
        ) : (
          t('convert.unchanged')
        )}
      </p>
      <div class="convert-bar">
        <button type="button" class="action" onClick={() => onCopy(applyPieces(text, pieces))}>
          {t('panel.copy')}
        </button>
      </div>
    </>
  );
}
