import type { Settings, UiLang } from '../../lib/settings.ts';
import type { Translate } from '../../lib/texts.ts';
import { PERMISSIONS, SEES } from '../disclosures.ts';
import { SampleArticle } from './SampleArticle.tsx';

const LANGS: UiLang[] = ['en', 'zh-CN', 'zh-TW'];
const STEPS = ['hover', 'panel', 'script'] as const;

export interface WelcomeProps {
  t: Translate;
  lang: UiLang;
  onLang(lang: Settings['uiLang']): void;
  onOpenPanel(): void;
}

/** What Liandu does, what it may and may not see, and an article on which everything already works. */
export function Welcome({ t, lang, onLang, onOpenPanel }: WelcomeProps) {
  return (
    <>
      {/* Only the article is converted: the interface is in the reader's own script already. */}
      <header translate={false}>
        <div class="top">
          <img src="/icon/128.png" width="72" height="72" alt="" />
          <div>
            <p class="name">Liandu 链读</p>
            <p class="tagline">{t('welcome.tagline')}</p>
          </div>
          <nav aria-label={t('options.uiLang')}>
            {LANGS.map((tag) => (
              <button type="button" key={tag} lang={tag} aria-pressed={tag === lang} onClick={() => onLang(tag)}>
                {{ en: 'English', 'zh-CN': '简体', 'zh-TW': '繁體' }[tag]}
              </button>
            ))}
          </nav>
        </div>
        <p class="try">{t('welcome.try')}</p>
      </header>
      <div class="columns">
        <main>
          <SampleArticle />
        </main>
        <aside translate={false}>
          <h2>{t('welcome.does')}</h2>
          <ol>
            {STEPS.map((step) => (
              <li key={step}>
                <strong>{t(`welcome.${step}.title`)}</strong> {t(`welcome.${step}.text`)}
              </li>
            ))}
          </ol>
          <button type="button" class="primary" onClick={onOpenPanel}>
            {t('welcome.openPanel')}
          </button>
          <h2>{t('welcome.sees')}</h2>
          <ul>
            {SEES.map((key) => (
              <li key={key}>{t(`welcome.${key}`)}</li>
            ))}
          </ul>
          <details>
            <summary>{t('welcome.permissions')}</summary>
            <dl>
              {PERMISSIONS.map((key) => (
                <div key={key}>
                  <dt>{t(`permission.${key}.name`)}</dt>
                  <dd>{t(`permission.${key}.why`)}</dd>
                </div>
              ))}
            </dl>
          </details>
          <h2>{t('welcome.keys')}</h2>
          <dl class="keys">
            <dt>
              <kbd>Alt+Shift+L</kbd>
            </dt>
            <dd>{t('welcome.key.panel')}</dd>
            <dt>
              <kbd>Alt+Shift+.</kbd> <kbd>Alt+Shift+,</kbd>
            </dt>
            <dd>{t('welcome.key.terms')}</dd>
            <dt>
              <kbd>Alt+Shift+Y</kbd>
            </dt>
            <dd>{t('welcome.key.script')}</dd>
          </dl>
        </aside>
      </div>
    </>
  );
}
