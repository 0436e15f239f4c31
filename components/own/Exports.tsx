import { useState } from 'preact/hooks';
import { exportOwn } from '../../lib/own/export.ts';
import { downloadText, FILE_TYPES, fileName, today } from './download.ts';
import type { OwnProps } from './types.ts';

const FORMATS = ['json', 'csv', 'tsv'] as const;
const DAY = 86_400_000;

/** When the glossary was last exported, in the reader's words. */
export function sayBackup({ t, lang, backup }: Pick<OwnProps, 't' | 'lang' | 'backup'>): string {
  if (!backup) return t('own.backup.never');
  const days = Math.max(0, Math.round((Date.parse(today()) - Date.parse(backup)) / DAY));
  const when = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(-days, 'day');
  return t('own.backup.last', { when });
}

/** Everything, or one list, as a file. */
export function Exports(props: OwnProps) {
  const { own, t, actions } = props;
  const [which, setWhich] = useState<string | null>(null);
  const list = own.lists.find(({ id }) => id === which);
  const nothing = own.lists.length === 0 && own.hidden.length === 0 && own.keptWords.length === 0;

  async function run(format: (typeof FORMATS)[number]): Promise<void> {
    const name = fileName(list ? list.name : `liandu-glossary-${today()}`, format);
    downloadText(name, exportOwn(own, format, list?.id ?? null), FILE_TYPES[format]);
    // One list, or the entries alone, are no backup of everything.
    if (!list && format === 'json') await actions.noteBackup();
    actions.say(t('own.exported', { name }));
  }

  return (
    <section class="sheet exports" aria-labelledby="own-export">
      <div class="sheet-head">
        <h3 id="own-export">{t('own.export')}</h3>
        <span class="backup">{sayBackup(props)}</span>
      </div>
      <p class="hint">{t('own.export.lead')}</p>
      <div class="export-row">
        <select
          aria-label={t('own.export.which')}
          value={list?.id ?? ''}
          onChange={(event) => setWhich(event.currentTarget.value || null)}
        >
          <option value="">{t('own.allLists')}</option>
          {own.lists.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <div class="formats">
          {FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              disabled={nothing}
              aria-label={t('own.export.as', { format: format.toUpperCase() })}
              onClick={() => void run(format)}
            >
              {format.toUpperCase()}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}
