import type { PanelView } from '../../lib/panel-view.ts';
import type { Settings } from '../../lib/settings.ts';
import { Article } from './Article.tsx';
import { Facts } from './Facts.tsx';
import { Header } from './Header.tsx';
import { Lead } from './Lead.tsx';
import { Status } from './Status.tsx';
import { Terms } from './Terms.tsx';
import type { PanelActions, Words } from './types.ts';

export interface PanelProps {
  view: PanelView;
  settings: Settings;
  words: Words;
  actions: PanelActions;
  /** A sentence about what just happened, such as a sentence that changed on the page; null for none. */
  notice: string | null;
}

/** The side panel: switches, then either the article with its facts and terms or the plain reason why there are none. */
export function Panel({ view, settings, words, actions, notice }: PanelProps) {
  const { article, state } = view;
  const siteOff = view.host !== null && settings.offSites.includes(view.host);
  return (
    <>
      <Header settings={settings} host={view.host} siteOff={siteOff} words={words} actions={actions} />
      <main aria-busy={state.status === 'working'}>
        {state.status === 'active' && article ? (
          <>
            <Article article={article} words={words} />
            <Lead facts={view.facts} published={article.snapshot.meta.published} words={words} actions={actions} />
            <Facts facts={view.facts} published={article.snapshot.meta.published} words={words} actions={actions} />
            <Terms article={article} words={words} actions={actions} />
          </>
        ) : (
          <Status state={state} words={words} actions={actions} />
        )}
      </main>
      <div class="notice" role="status" hidden={!notice}>
        {notice}
      </div>
    </>
  );
}
