import { render } from 'preact';
import { Options } from '../../components/options/Options.tsx';
import { browserLang } from '../../lib/app/browser-lang.ts';
import { loadSettings, saveSettings, setSiteOff, watchSettings } from '../../lib/app/settings.ts';
import { resolveUiLang, type Settings } from '../../lib/settings.ts';
import { translator } from '../../lib/texts.ts';

const root = document.getElementById('root') as HTMLElement;

function draw(settings: Settings): void {
  const lang = resolveUiLang(settings.uiLang, browserLang());
  const t = translator(lang);
  document.documentElement.lang = lang;
  document.title = t('options.title');
  render(
    <Options
      settings={settings}
      t={t}
      onChange={(change) => void saveSettings(change)}
      onSiteOn={(host) => void setSiteOff(host, false)}
    />,
    root,
  );
}

draw(await loadSettings());
watchSettings(draw);
