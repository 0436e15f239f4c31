import { render } from 'preact';
import cardCss from '../../components/card/card.css?inline';
import { renderCard } from '../../components/card/render-card.tsx';
import tokensCss from '../../components/tokens.css?inline';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { browserLang } from '../../lib/app/browser-lang.ts';
import { openPanelHere } from '../../lib/app/panel.ts';
import { connectReader } from '../../lib/app/reader-messages.ts';
import { loadSettings, saveSettings, watchSettings } from '../../lib/app/settings.ts';
import { resolveUiLang, type Settings } from '../../lib/settings.ts';
import { translator } from '../../lib/texts.ts';

const root = document.getElementById('root') as HTMLElement;

function draw(settings: Settings): void {
  const lang = resolveUiLang(settings.uiLang, browserLang());
  document.documentElement.lang = lang;
  render(
    <Welcome
      t={translator(lang)}
      lang={lang}
      onLang={(uiLang) => void saveSettings({ uiLang })}
      onOpenPanel={openPanelHere}
    />,
    root,
  );
}

// The sample stands in one of our own pages, where no content script runs: the same reader is started by hand.
draw(await loadSettings());
watchSettings(draw);
void connectReader(document, renderCard, tokensCss + cardCss).read(true);
