import { useEffect, useState } from 'preact/hooks';
import type { BuiltInName } from '../../lib/own/built-in.ts';
import type { OwnProps } from './types.ts';

/** Entries that a search shows at most: enough to recognize the one that is meant. */
const SHOWN = 8;

/** Built-in entries that are never annotated: those there are, and a search for others. */
export function HiddenEntries({ own, t, actions, search }: Pick<OwnProps, 'own' | 't' | 'actions' | 'search'>) {
  const [builtIns, setBuiltIns] = useState<BuiltInName[] | null>(null);
  const [query, setQuery] = useState('');
  /** The entry that pages would mark where they write the query: it is found by its regional names too. */
  const [exact, setExact] = useState<string | null>(null);
  useEffect(() => {
    void actions.listBuiltIns().then(setBuiltIns, () => setBuiltIns([]));
  }, [actions]);
  useEffect(() => {
    let isCurrent = true;
    setExact(null);
    if (!query.trim()) return;
    void actions.findBuiltIn(query.trim()).then((entry) => {
      if (isCurrent) setExact(entry?.id ?? null);
    });
    return () => {
      isCurrent = false;
    };
  }, [query, actions]);
  const byId = new Map(builtIns?.map((entry) => [entry.id, entry]));
  const found = query.trim() && builtIns ? findBest(builtIns, query.trim(), search, exact) : [];
  return (
    <section class="sheet hidden-entries" aria-labelledby="own-hidden">
      <h3 id="own-hidden">{t('own.hidden')}</h3>
      <p class="hint">{t('own.hidden.lead')}</p>
      {own.hidden.length > 0 && (
        <ul class="rows hidden-list">
          {own.hidden.map((id) => {
            const entry = byId.get(id);
            const name = entry?.name ?? id;
            return (
              <li key={id}>
                {entry ? (
                  <span>
                    <b lang="zh-Hans">{entry.name}</b> <small lang="en">{entry.english}</small>
                  </span>
                ) : (
                  <span>{builtIns ? t('own.hidden.gone', { id }) : id}</span>
                )}
                <button
                  type="button"
                  aria-label={`${t('own.hidden.show')}: ${name}`}
                  onClick={() => void actions.showEntry(id, name)}
                >
                  {t('own.hidden.show')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <input
        type="search"
        class="find-built-in"
        aria-label={t('own.hidden.find')}
        placeholder={t('own.hidden.find')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <div role="status">
        {query.trim() && builtIns && found.length === 0 && <p class="quiet">{t('own.hidden.notFound')}</p>}
      </div>
      {found.length > 0 && (
        <ul class="rows found-built-in">
          {found.map(({ id, name, english }) => (
            <li key={id}>
              <span>
                <b lang="zh-Hans">{name}</b> <small lang="en">{english}</small>
              </span>
              {own.hidden.includes(id) ? (
                <span class="quiet">{t('own.hidden.already')}</span>
              ) : (
                <button
                  type="button"
                  aria-label={`${t('own.hidden.hide')}: ${name}`}
                  onClick={() => void actions.hideEntry(id, name)}
                >
                  {t('own.hidden.hide')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What is called so first; among equals the shortest name, since the one that is meant is rarely the longest. */
function findBest(all: BuiltInName[], query: string, search: OwnProps['search'], exact: string | null): BuiltInName[] {
  return all
    .flatMap((entry) => {
      const rank = entry.id === exact ? -1 : search.rank([entry.name, ...entry.aliases, entry.english], query);
      return rank === null ? [] : [{ entry, rank }];
    })
    .sort((a, b) => a.rank - b.rank || a.entry.name.length - b.entry.name.length)
    .slice(0, SHOWN)
    .map(({ entry }) => entry);
}
