import { PERMISSIONS, SEES } from '../disclosures.ts';
import { ViewHead } from './Choices.tsx';
import type { OptionsProps } from './Options.tsx';

const KEYS = [
  [['Alt+Shift+L'], 'welcome.key.panel'],
  [['Alt+Shift+.', 'Alt+Shift+,'], 'welcome.key.terms'],
  [['Alt+Shift+Y'], 'welcome.key.script'],
] as const;

/** What Liandu sees and may do, its keys, its licenses. */
export function AboutView({ t, version }: OptionsProps) {
  return (
    <>
      <ViewHead title={t('options.nav.about')} lead={t('options.about.lead')} />
      <section class="sheet">
        <h3>{t('welcome.sees')}</h3>
        <ul class="points">
          {SEES.map((key) => (
            <li key={key}>{t(`welcome.${key}`)}</li>
          ))}
        </ul>
      </section>
      <section class="sheet">
        <h3>{t('welcome.permissions')}</h3>
        <dl class="ledger">
          {PERMISSIONS.map((key) => (
            <div key={key}>
              <dt>{t(`permission.${key}.name`)}</dt>
              <dd>{t(`permission.${key}.why`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="sheet">
        <h3>{t('welcome.keys')}</h3>
        <dl class="ledger">
          {KEYS.map(([keys, label]) => (
            <div key={label}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{t(label)}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{t('options.keys.change')}</p>
      </section>
      <p class="colophon">
        <span>{t('options.version', { version })}</span>
        <a href="/welcome.html">{t('options.openWelcome')}</a>
        <a href="/LICENSE">{t('options.license')}</a>
        <a href="/THIRD_PARTY_NOTICES.txt">{t('options.notices')}</a>
      </p>
    </>
  );
}
