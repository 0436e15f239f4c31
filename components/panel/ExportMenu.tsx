import { useRef } from 'preact/hooks';
import type { PanelActions, Words } from './types.ts';

const FORMATS = [
  ['markdown', 'panel.exportMarkdown'],
  ['csv', 'panel.exportCsv'],
  ['json', 'panel.exportJson'],
] as const;

/** Files, the clipboard and paper. Folds after a choice, on Escape, and when the focus leaves it. */
export function ExportMenu({ words, actions }: { words: Words; actions: PanelActions }) {
  const { t } = words;
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const item = (text: string, choose: () => void) => (
    <li key={text}>
      <button
        type="button"
        onClick={() => {
          close();
          menu.current?.querySelector('summary')?.focus();
          choose();
        }}
      >
        {text}
      </button>
    </li>
  );
  return (
    <details
      ref={menu}
      class="menu"
      onFocusOut={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        menu.current?.querySelector('summary')?.focus();
      }}
    >
      <summary>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2.5v7m-2.5-2.5L8 9.5l2.5-2.5M3 11v2.5h10V11" />
        </svg>
        {t('panel.export')}
      </summary>
      <ul>
        {FORMATS.map(([format, key]) => item(t(key), () => actions.exportAs(format, words)))}
        {item(t('panel.copyAll'), () => actions.copyAll(words))}
        {item(t('panel.print'), actions.print)}
      </ul>
    </details>
  );
}
