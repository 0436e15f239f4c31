import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListedEntry } from './search.ts';
import type { OwnWords } from './types.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

/** Heights of a row, which has two lines, and of the head, in CSS pixels. own.css has the same. */
const ROW_HEIGHT = 60;
const HEAD_HEIGHT = 36;

export interface EntryTableProps extends OwnWords {
  entries: readonly ListedEntry[];
  /** Whether rows say which list they stand in. */
  withList: boolean;
  onEdit(listed: ListedEntry): void;
  onRemove(listed: ListedEntry): Promise<boolean>;
}

/** Any number of entries; only the rows in view are drawn. One stop for the Tab key: arrow keys go from row to row, Enter edits, Delete deletes. */
export function EntryTable({ t, entries, withList, onEdit, onRemove }: EntryTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [wantsFocus, setWantsFocus] = useState(false);
  const active = Math.min(current, entries.length - 1);
  const { rows, height, reveal, page } = useVirtualRows(scroller, entries.length, ROW_HEIGHT, HEAD_HEIGHT, active);

  useEffect(() => {
    if (!wantsFocus) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${active}"]`);
    if (!row) return;
    row.focus({ preventScroll: true });
    setWantsFocus(false);
  });

  function go(index: number): void {
    const next = Math.max(0, Math.min(entries.length - 1, index));
    setCurrent(next);
    reveal(next);
    setWantsFocus(true);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const listed = entries[active];
    if (!listed || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnRow = event.target instanceof HTMLElement && event.target.dataset.row !== undefined;
    const steps: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page(),
      PageUp: active - page(),
      Home: 0,
      End: entries.length - 1,
    };
    const step = steps[event.key];
    if (step !== undefined) go(step);
    else if (isOnRow && (event.key === 'Enter' || event.key === 'F2')) onEdit(listed);
    else if (event.key === 'Delete') {
      void onRemove(listed).then(() => setWantsFocus(entries.length > 1));
    } else return;
    event.preventDefault();
  }

  return (
    <div class={`entries${withList ? ' with-list' : ''}`}>
      <p class="visually-hidden" id="entries-keys">
        {t('own.tableKeys')}
      </p>
      <div class="scroller" ref={scroller}>
        <table
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: ARIA's own way to a table that is walked with arrow keys
          role="grid"
          aria-label={t('own.table')}
          aria-describedby="entries-keys"
          aria-rowcount={entries.length + 1}
          style={{ height: `${height}px` }}
          onKeyDown={onKeyDown}
        >
          <thead>
            <tr aria-rowindex={1} class="row">
              <th scope="col">{t('own.field.term')}</th>
              <th scope="col" class="reading">
                {t('own.field.reading')}
              </th>
              <th scope="col" class="meaning">
                {t('own.field.english')} · {t('own.field.definition')}
              </th>
              {withList && (
                <th scope="col" class="of-list">
                  {t('own.list')}
                </th>
              )}
              <th scope="col">
                <span class="visually-hidden">{t('own.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ index, start }) => {
              const listed = entries[index];
              if (!listed) return null;
              const { entry, list } = listed;
              const tabIndex = index === active ? 0 : -1;
              return (
                <tr
                  key={index}
                  class="row"
                  data-row={index}
                  aria-rowindex={index + 2}
                  tabIndex={tabIndex}
                  style={{ transform: `translateY(${start}px)` }}
                  onFocusCapture={() => setCurrent(index)}
                  onDblClick={() => onEdit(listed)}
                >
                  <td class="term">
                    <b lang="zh">{entry.term}</b>
                    <small lang="zh">{entry.otherNames.join(' · ')}</small>
                  </td>
                  <td class="reading">{entry.reading}</td>
                  <td class="meaning">
                    <b>{entry.english}</b>
                    <small>{entry.definition}</small>
                  </td>
                  {withList && <td class="of-list">{list.name}</td>}
                  <td class="actions">
                    <button
                      type="button"
                      class="icon-button"
                      tabIndex={tabIndex}
                      aria-label={t('own.edit.of', { name: entry.term })}
                      title={t('own.edit')}
                      onClick={() => onEdit(listed)}
                    >
                      <svg viewBox="0 0 16 16" aria-hidden="true">
                        <path d="m3 13 .8-3 7-7a1.5 1.5 0 0 1 2.2 2.2l-7 7L3 13Zm6.6-8.8 2.2 2.2" />
                      </svg>
                    </button>
                    <button
                      type="button"
                      class="icon-button"
                      tabIndex={tabIndex}
                      aria-label={t('own.delete.of', { name: entry.term })}
                      title={t('own.delete')}
                      onClick={() => void onRemove(listed)}
                    >
                      <svg viewBox="0 0 16 16" aria-hidden="true">
                        <path d="M3 4.5h10M6.5 4.5v-1a1 1 0 0 1 1-1h1a1 1 0 0 1 1 1v1m-5 0 .6 8a1 1 0 0 0 1 .9h3.8a1 1 0 0 0 1-.9l.6-8M6.8 7v4m2.4-4v4" />
                      </svg>
                    </button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
