import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Options, topicOf } from '../../components/options/Options.tsx';
import { OwnKeptWords, OwnNoticePlace, OwnPage } from '../../components/own/OwnPage.tsx';
import { browserLang } from '../../lib/app/browser-lang.ts';
import { loadFold } from '../../lib/app/own-actions.ts';
import { createOwnSession } from '../../lib/app/own-session.ts';
import { loadSettings, saveSettings, setSiteOff, watchSettings } from '../../lib/app/settings.ts';
import { resolveUiLang } from '../../lib/settings.ts';
import { translator } from '../../lib/texts.ts';

const root = document.getElementById('root') as HTMLElement;
const fold = await loadFold();
let settings = await loadSettings();
const link = createOwnSession(() => settings);

function draw(): void {
  const lang = resolveUiLang(settings.uiLang, browserLang());
  const t = translator(lang);
  const topic = topicOf(location.hash);
  document.documentElement.lang = lang;
  document.title = `${t(`options.nav.${topic}`)} · ${t('options.title')}`;
  const own = { link, t, lang };
  render(
    <>
      <Options
        topic={topic}
        settings={settings}
        t={t}
        version={browser.runtime.getManifest().version}
        onChange={(change) => void saveSettings(change)}
        onSiteOn={(host) => void setSiteOff(host, false)}
        keptWords={<OwnKeptWords {...own} />}
        glossary={
          <OwnPage
            {...own}
            fold={fold}
            isImporting={location.hash === '#glossary/import'}
            onDone={() => {
              location.hash = '#glossary';
            }}
          />
        }
      />
      <OwnNoticePlace {...own} />
    </>,
    root,
  );
}

draw();
addEventListener('hashchange', draw);
watchSettings((next) => {
  settings = next;
  draw();
});
