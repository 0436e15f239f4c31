import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Fold } from '../../lib/brain/fold.ts';
import type { Fact } from '../../lib/model.ts';
import { keyFacts, type PanelView } from '../../lib/panel-view.ts';
import type { ArticleReply } from '../../lib/protocol.ts';
import { Article } from './Article.tsx';
import { type Desk, DeskContext } from './desk.ts';
import { Facts } from './Facts.tsx';
import { createFilterMaker } from './filter.ts';
import { Lead } from './Lead.tsx';
import type { Place } from './place.ts';
import { listTerms, Terms } from './Terms.tsx';
import { Toolbar } from './Toolbar.tsx';
import type { PanelActions, Words } from './types.ts';

/** An article with its facts and terms, as it was left in this tab. */
export function ArticleView({
  article,
  view,
  words,
  fold,
  actions,
  place,
  isPrinting,
}: {
  article: ArticleReply;
  view: PanelView;
  words: Words;
  fold: Fold;
  actions: PanelActions;
  place: Place;
  isPrinting: boolean;
}) {
  const { t } = words;
  const [filterText, setFilterText] = useState(place.filter);
  const [showsHidden, setShowsHidden] = useState(place.showsHidden);
  place.filter = filterText;
  place.showsHidden = showsHidden;
  useScroll(place);

  const { facts, hidden } = view;
  const keys = useMemo(() => keyFacts(facts, article.snapshot.text), [facts, article]);
  const makeFilter = useMemo(() => createFilterMaker(article, words, fold), [article, words, fold]);
  const filter = makeFilter(filterText);
  const isHidden = (fact: Fact) => hidden.has(keys.get(fact)!);
  const kept = useMemo(() => facts.filter((fact) => !hidden.has(keys.get(fact)!)), [facts, hidden, keys]);
  const visible = showsHidden && !isPrinting ? facts : kept;
  const shown = filter ? visible.filter(filter.takesFact) : visible;
  const allTerms = useMemo(() => listTerms(article, null), [article]);
  const terms = filter ? listTerms(article, filter) : allTerms;
  const hiddenCount = facts.length - kept.length;
  const desk: Desk = { words, actions, place, keyOf: (fact) => keys.get(fact)!, isHidden, isPrinting };
  /** Takes back the hiding that came last. */
  const undo = () => {
    const present = new Set(keys.values());
    const last = [...hidden].findLast((key) => present.has(key));
    if (last) actions.restore(last);
  };

  return (
    <DeskContext.Provider value={desk}>
      <Article article={article} words={words} />
      <Lead facts={kept} snapshot={article.snapshot} />
      <Toolbar
        filter={filterText}
        shown={shown.length + terms.length}
        all={visible.length + allTerms.length}
        onFilter={setFilterText}
        words={words}
        actions={actions}
      />
      {hiddenCount > 0 && (
        <p class="hidden-bar">
          <span>{t('panel.hiddenCount', { count: hiddenCount })}</span>
          <button type="button" aria-pressed={showsHidden} onClick={() => setShowsHidden(!showsHidden)}>
            {t(showsHidden ? 'panel.concealHidden' : 'panel.showHidden')}
          </button>
          <button type="button" onClick={undo}>
            {t('panel.undo')}
          </button>
        </p>
      )}
      {filter && shown.length + terms.length === 0 && (
        <p class="nothing">{t('panel.filterNone', { query: filterText.trim() })}</p>
      )}
      <Facts facts={shown} published={article.snapshot.meta.published} />
      <Terms article={article} terms={terms} />
    </DeskContext.Provider>
  );
}

/** Comes back to where the reader was, and remembers where the reader is. */
function useScroll(place: Place): void {
  useLayoutEffect(() => {
    scrollTo({ top: place.scroll, behavior: 'instant' });
    const remember = () => {
      place.scroll = scrollY;
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [place]);
}
