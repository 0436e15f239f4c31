import type { ComponentChildren } from 'preact';
import type { Settings } from '../../lib/settings.ts';
import type { TextKey, Translate } from '../../lib/texts.ts';

export interface OptionsProps {
  settings: Settings;
  t: Translate;
  onChange(change: Partial<Settings>): void;
  onSiteOn(host: string): void;
}

interface Choice<K extends keyof Settings> {
  field: K;
  values: readonly (readonly [value: Settings[K] & string, label: TextKey])[];
}

/** One question with its answers as radio buttons. */
function Choices<K extends keyof Settings>({
  field,
  values,
  settings,
  t,
  onChange,
}: Choice<K> & Pick<OptionsProps, 'settings' | 't' | 'onChange'>) {
  return (
    <fieldset>
      <legend>{t(`options.${field}` as TextKey)}</legend>
      {values.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={field}
            checked={settings[field] === value}
            onChange={() => onChange({ [field]: value } as Partial<Settings>)}
          />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}

/** Everything rarer than the panel's switches. A choice is kept at once. */
export function Options(props: OptionsProps) {
  const { settings, t, onSiteOn } = props;
  return (
    <main>
      <h1>{t('options.title')}</h1>
      <Group title={t('options.reading')}>
        <Choices
          {...props}
          field="definitionLang"
          values={[
            ['ui', 'options.definitionLang.ui'],
            ['en', 'options.definitionLang.en'],
            ['zh', 'options.definitionLang.zh'],
          ]}
        />
        <Choices
          {...props}
          field="openCards"
          values={[
            ['hover', 'options.openCards.hover'],
            ['click', 'options.openCards.click'],
          ]}
        />
        <Choices
          {...props}
          field="occurrences"
          values={[
            ['all', 'options.occurrences.all'],
            ['first-in-section', 'options.occurrences.first'],
          ]}
        />
      </Group>
      <Group title={t('options.appearance')}>
        <Choices
          {...props}
          field="script"
          values={[
            ['original', 'script.original'],
            ['CN', 'script.CN'],
            ['TW', 'script.TW'],
            ['HK', 'script.HK'],
          ]}
        />
        <Choices
          {...props}
          field="uiLang"
          values={[
            ['auto', 'options.uiLang.auto'],
            ['en', 'options.uiLang.en'],
            ['zh-CN', 'options.uiLang.zhCN'],
            ['zh-TW', 'options.uiLang.zhTW'],
          ]}
        />
      </Group>
      <Group title={t('options.sites')}>
        {settings.offSites.length === 0 ? (
          <p class="quiet">{t('options.noSites')}</p>
        ) : (
          <ul class="sites">
            {settings.offSites.map((host) => (
              <li key={host}>
                <span>{host}</span>
                <button type="button" onClick={() => onSiteOn(host)}>
                  {t('panel.siteOn')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Group>
    </main>
  );
}

function Group({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
