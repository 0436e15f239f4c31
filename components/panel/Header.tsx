import type { Region } from '../../lib/model.ts';
import type { Settings } from '../../lib/settings.ts';
import type { PanelActions, Words } from './types.ts';

const FORMS = ['original', 'CN', 'TW', 'HK'] as const;

/** The switches: forms of the characters, annotation, this site. Everything rarer is in the options page. */
export function Header({
  settings,
  host,
  siteOff,
  words,
  actions,
}: {
  settings: Settings;
  host: string | null;
  siteOff: boolean;
  words: Words;
  actions: PanelActions;
}) {
  const { t } = words;
  const siteForms: Region | null =
    (host !== null && Object.hasOwn(settings.siteForms, host) && settings.siteForms[host]) || null;
  const forms = siteForms ?? settings.script;
  return (
    <header class="bar">
      <label class="forms">
        <span class="visually-hidden">{t('panel.script')}</span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 4h7M5.5 2v2M3 7c1.2 2.3 3 3.6 5 4.4M8 4.5C7.3 8 5.2 10.6 2.4 12M9 14l3-7 3 7m-5-2h4" />
        </svg>
        <select
          value={forms}
          title={t('panel.script')}
          onChange={(event) => actions.chooseForms(event.currentTarget.value as Settings['script'])}
        >
          {FORMS.map((form) => (
            <option key={form} value={form}>
              {t(`script.${form}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="icon"
        onClick={actions.openOptions}
        aria-label={t('panel.options')}
        title={t('panel.options')}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 5h7m4 0h1M2 11h1m4 0h7" />
          <circle cx="11" cy="5" r="1.8" />
          <circle cx="5" cy="11" r="1.8" />
        </svg>
      </button>
      <div class="switches">
        <label class="switch" title={t('panel.annotateHint')}>
          <input
            type="checkbox"
            role="switch"
            aria-checked={settings.annotate}
            checked={settings.annotate}
            onChange={(event) => actions.change({ annotate: event.currentTarget.checked })}
          />
          <span>{t('panel.annotate')}</span>
        </label>
        {host && (
          <label class="switch" title={t('panel.siteHint', { host })}>
            <input
              type="checkbox"
              role="switch"
              aria-checked={!siteOff}
              checked={!siteOff}
              onChange={(event) => actions.setSiteOff(!event.currentTarget.checked)}
            />
            <span>{t('panel.site')}</span>
          </label>
        )}
        {host && forms !== 'original' && (
          <label class="switch" title={t('panel.siteFormsHint', { host, forms: t(`script.${forms}`) })}>
            <input
              type="checkbox"
              role="switch"
              aria-checked={siteForms !== null}
              checked={siteForms !== null}
              onChange={(event) => actions.setSiteForms(event.currentTarget.checked ? forms : null)}
            />
            <span>{t('panel.siteForms')}</span>
          </label>
        )}
      </div>
    </header>
  );
}
