import type { Fold } from '../../lib/brain/fold.ts';
import type { Notice, PanelView, Progress } from '../../lib/panel-view.ts';
import type { ConvertedWord } from '../../lib/protocol.ts';
import type { Settings } from '../../lib/settings.ts';
import { ArticleView } from './ArticleView.tsx';
import { ConvertText } from './ConvertText.tsx';
import { Header } from './Header.tsx';
import { PendingWord } from './PendingWord.tsx';
import { ProgressLine } from './ProgressLine.tsx';
import type { Place } from './place.ts';
import { Status } from './Status.tsx';
import type { PanelActions, Words } from './types.ts';

export interface PanelProps {
  view: PanelView;
  settings: Settings;
  words: Words;
  fold: Fold;
  actions: PanelActions;
  /** Where the reader is in the article that is shown. */
  place: Place;
  /** A sentence about what just happened, such as a sentence that changed on the page; null for none. */
  notice: Notice | null;
  progress: Progress | null;
  /** A converted word of the page that the reader asked about; null for none. */
  word: ConvertedWord | null;
  /** The panel stands in a tab of its own, to be printed. */
  isPrinting: boolean;
}

/** The side panel: switches, then either the article with its facts and terms or the plain reason why there are none. */
export function Panel(props: PanelProps) {
  const { view, settings, words, fold, actions, place, notice, progress, word, isPrinting } = props;
  const { article, state } = view;
  const { t } = words;
  const siteOff = view.host !== null && settings.offSites.includes(view.host);
  return (
    <>
      {isPrinting ? (
        <header class="bar screen-only">
          <button type="button" class="primary" onClick={() => print()}>
            {t('panel.printNow')}
          </button>
        </header>
      ) : (
        <Header settings={settings} host={view.host} siteOff={siteOff} words={words} actions={actions} />
      )}
      <ProgressLine progress={progress} words={words} />
      <main class={isPrinting ? 'sheet' : undefined} aria-busy={state.status === 'working' || progress !== null}>
        {word && !isPrinting && <PendingWord word={word} words={words} actions={actions} />}
        {state.status === 'active' && article ? (
          <ArticleView
            key={`${view.tabId} ${place.url}`}
            article={article}
            view={view}
            words={words}
            fold={fold}
            actions={actions}
            place={place}
            isPrinting={isPrinting}
          />
        ) : (
          <Status state={state} words={words} actions={actions} />
        )}
        {!isPrinting && <ConvertText settings={settings} words={words} actions={actions} />}
      </main>
      <div class="notice" role="status" hidden={!notice}>
        <span>{notice?.text}</span>
        {notice?.undo && (
          <button type="button" onClick={notice.undo}>
            {t('panel.undo')}
          </button>
        )}
      </div>
    </>
  );
}
