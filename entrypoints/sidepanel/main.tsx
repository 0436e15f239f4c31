import { render } from 'preact';
import { PanelApp } from '../../components/panel/PanelApp.tsx';
import { browserLang } from '../../lib/app/browser-lang.ts';
import { createPanelActions } from '../../lib/app/panel-actions.ts';
import { createPanelSession } from '../../lib/app/panel-session.ts';

const session = createPanelSession();
const root = document.getElementById('root');
if (root)
  render(
    <PanelApp
      shown={session.shown}
      notice={session.notice}
      actions={createPanelActions(session)}
      browserLang={browserLang()}
    />,
    root,
  );
