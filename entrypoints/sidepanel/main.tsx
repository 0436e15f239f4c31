import { render } from 'preact';
import { PanelApp } from '../../components/panel/PanelApp.tsx';
import { browserLang } from '../../lib/app/browser-lang.ts';
import { createCapture } from '../../lib/app/own-capture.ts';
import { createPanelActions } from '../../lib/app/panel-actions.ts';
import { createPanelSession } from '../../lib/app/panel-session.ts';
import { watchPendingWord } from '../../lib/app/panel-word.ts';

// `?print=TAB`: the page is no panel but a tab with what the panel shows of that tab, for printing.
const printed = new URLSearchParams(location.search).get('print');
const session = createPanelSession(printed === null ? null : Number(printed));
const root = document.getElementById('root');
if (root)
  render(
    <PanelApp
      shown={session.shown}
      notice={session.notice}
      progress={session.progress}
      word={watchPendingWord()}
      capture={printed === null ? createCapture() : null}
      actions={createPanelActions(session)}
      browserLang={browserLang()}
      isPrinting={printed !== null}
    />,
    root,
  );
