import { useRef } from 'preact/hooks';
import { ExportMenu } from './ExportMenu.tsx';
import type { PanelActions, Words } from './types.ts';

/** The filter and the ways out; the rule of order stands behind a question mark. */
export function Toolbar({
  filter,
  shown,
  all,
  onFilter,
  words,
  actions,
}: {
  filter: string;
  /** Rows that the filter lets through, and rows in all. */
  shown: number;
  all: number;
  onFilter: (filter: string) => void;
  words: Words;
  actions: PanelActions;
}) {
  const { t } = words;
  const input = useRef<HTMLInputElement>(null);
  const clear = () => {
    onFilter('');
    input.current?.focus();
  };
  return (
    <div class="toolbar">
      <div class="filter">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.2" />
          <path d="m10.2 10.2 3.3 3.3" />
        </svg>
        <input
          ref={input}
          type="search"
          value={filter}
          aria-label={t('panel.filter')}
          placeholder={t('panel.filterHint')}
          title={t('panel.filterHint')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => onFilter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.isComposing || !filter) return;
            event.preventDefault();
            clear();
          }}
        />
        {filter && (
          <button
            type="button"
            class="icon small"
            onClick={clear}
            aria-label={t('panel.clearFilter')}
            title={t('panel.clearFilter')}
          >
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4.5 4.5 7 7m0-7-7 7" />
            </svg>
          </button>
        )}
        <span class="filter-count" role="status">
          {filter ? t('panel.filterCount', { shown, all }) : ''}
        </span>
      </div>
      <ExportMenu words={words} actions={actions} />
      <details class="order">
        <summary aria-label={t('panel.order')} title={t('panel.orderRule')}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4.5 3v10m0 0-2-2m2 2 2-2M9 4h5M9 8h3.5M9 12h2" />
          </svg>
        </summary>
        <p>{t('panel.orderRule')}</p>
      </details>
    </div>
  );
}
