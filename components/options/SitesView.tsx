import type { Settings } from '../../lib/settings.ts';
import { ViewHead } from './Choices.tsx';
import type { OptionsProps } from './Options.tsx';

const FORMS = ['CN', 'TW', 'HK'] as const;

/** What the reader decided for single sites. */
export function SitesView({ settings, t, onSiteOn, onChange }: OptionsProps) {
  const hosts = Object.keys(settings.siteForms).sort();
  const setForms = (host: string, form: Settings['siteForms'][string] | null) => {
    const { [host]: _, ...rest } = settings.siteForms;
    onChange({ siteForms: form ? { ...rest, [host]: form } : rest });
  };
  return (
    <>
      <ViewHead title={t('options.nav.sites')} lead={t('options.sites.lead')} />
      <section class="sheet" aria-labelledby="off-sites">
        <h3 id="off-sites">{t('options.sites')}</h3>
        {settings.offSites.length === 0 ? (
          <p class="quiet">{t('options.noSites')}</p>
        ) : (
          <ul class="sites rows">
            {settings.offSites.map((host) => (
              <li key={host}>
                <span class="host">{host}</span>
                <button type="button" onClick={() => onSiteOn(host)}>
                  {t('panel.siteOn')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="sheet" aria-labelledby="site-forms">
        <h3 id="site-forms">{t('options.siteForms')}</h3>
        {hosts.length === 0 ? (
          <p class="quiet">{t('options.noSiteForms')}</p>
        ) : (
          <ul class="site-forms rows">
            {hosts.map((host) => (
              <li key={host}>
                <span class="host">{host}</span>
                <select
                  aria-label={t('options.siteForms.of', { host })}
                  value={settings.siteForms[host]}
                  onChange={(event) => setForms(host, event.currentTarget.value as (typeof FORMS)[number])}
                >
                  {FORMS.map((form) => (
                    <option key={form} value={form}>
                      {t(`script.${form}`)}
                    </option>
                  ))}
                </select>
                <button
                  type="button"
                  aria-label={t('options.remove.of', { name: host })}
                  onClick={() => setForms(host, null)}
                >
                  {t('options.remove')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
