import { useEffect, useMemo, useState } from 'preact/hooks';
import type { OwnEntry } from '../../lib/own/own.ts';
import { EntryDialog } from './EntryDialog.tsx';
import { EntryTable } from './EntryTable.tsx';
import { Exports } from './Exports.tsx';
import { draftOf, type EntryDraft, emptyDraft, saysTheSame } from './entry-draft.ts';
import { HiddenEntries } from './HiddenEntries.tsx';
import { ListsPane } from './ListsPane.tsx';
import type { ListedEntry } from './search.ts';
import { counted, type OwnProps } from './types.ts';

interface Open {
  editing: OwnEntry | null;
  /** As the form began. */
  initial: EntryDraft;
  draft: EntryDraft;
}

/** The reader's own glossary: lists, entries, export, and the built-in entries that are never annotated. Importing has a page of its own. */
export function GlossaryView(props: OwnProps) {
  const { own, t, lang, actions, search } = props;
  const [chosenList, choose] = useState<string | null>(null);
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<Open | null>(null);
  const only = own.lists.length === 1 ? own.lists[0] : undefined;
  const list = own.lists.find(({ id }) => id === chosenList) ?? only;
  const all = useMemo(
    () =>
      own.lists
        .filter((one) => !list || one.id === list.id)
        .flatMap((one) => one.entries.map((entry): ListedEntry => ({ entry, list: one }))),
    [own, list],
  );
  const found = useMemo(() => search.find(all, query), [all, query, search]);
  usePreparedSearch(all, search);
  const isEmpty = own.lists.every(({ entries }) => entries.length === 0);

  function show(editing: OwnEntry | null, initial: EntryDraft, draft = initial): void {
    setOpen({ editing, initial, draft });
  }
  const edit = ({ entry, list: of }: ListedEntry) => show(entry, draftOf(entry, of.id));
  const add = () => show(null, { ...emptyDraft(list?.id ?? null), term: found.length === 0 ? query.trim() : '' });

  // The browser asks before it closes the page on what was typed.
  const isTyping = open !== null && !saysTheSame(open.draft, open.initial);
  useEffect(() => {
    if (!isTyping) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isTyping]);

  /** Closing is no loss either: what was typed can be had back. */
  function cancel(): void {
    setOpen(null);
    if (!open || saysTheSame(open.draft, open.initial)) return;
    const { editing, initial, draft } = open;
    actions.say(t('own.notSaved', { name: draft.term.trim() || '—' }), () => {
      actions.dismiss();
      show(editing, initial, draft);
    });
  }

  return (
    <>
      <div class="head with-tools">
        <div>
          <h2>{t('options.nav.glossary')}</h2>
          <p>{t('own.lead')}</p>
        </div>
        <div class="tools">
          <a class="button" href="#glossary/import">
            {t('own.import')}
          </a>
          <button type="button" class="primary" onClick={add}>
            {t('own.add')}
          </button>
        </div>
      </div>
      <div class="glossary-columns">
        <ListsPane {...props} chosen={list?.id ?? null} onChoose={choose} />
        <section class="sheet entries-sheet" aria-label={t('own.table')}>
          {isEmpty ? (
            <div class="nothing">
              <h3>{t('own.empty.title')}</h3>
              <p>{t('own.empty.text')}</p>
            </div>
          ) : (
            <>
              <div class="search-bar">
                <input
                  type="search"
                  aria-label={t('own.search')}
                  placeholder={t('own.search')}
                  value={query}
                  onInput={(event) => setQuery(event.currentTarget.value)}
                />
                <span class="found" role="status">
                  {found.length === all.length
                    ? counted(t, 'own.found', 'own.found.one', all.length, lang)
                    : t('own.foundOf', {
                        count: found.length.toLocaleString(lang),
                        all: all.length.toLocaleString(lang),
                      })}
                </span>
              </div>
              {found.length === 0 ? (
                <div class="nothing">
                  <p>{query.trim() ? t('own.noMatch', { query: query.trim() }) : t('own.empty.title')}</p>
                  <button type="button" onClick={add}>
                    {t('own.add')}
                  </button>
                </div>
              ) : (
                <EntryTable
                  // Another list or search begins at the top.
                  key={`${list?.id ?? ''} ${query}`}
                  t={t}
                  lang={lang}
                  entries={found}
                  withList={!list && own.lists.length > 1}
                  onEdit={edit}
                  onRemove={({ entry }) => actions.removeEntry(entry)}
                />
              )}
            </>
          )}
        </section>
      </div>
      <Exports {...props} />
      <HiddenEntries {...props} />
      {open && (
        <EntryDialog
          key={open.editing?.id ?? 'new'}
          t={t}
          lang={lang}
          own={own}
          actions={actions}
          editing={open.editing}
          draft={open.draft}
          onDraft={(draft) => setOpen({ ...open, draft })}
          onSaved={() => setOpen(null)}
          onCancel={cancel}
          onEditOther={(entry, of) => show(entry, draftOf(entry, of.id))}
        />
      )}
    </>
  );
}

/** Entries made ready for searching at once, a few milliseconds of work. */
const PREPARED_AT_ONCE = 400;

/** Makes entries ready for searching while nothing else happens. */
function usePreparedSearch(entries: readonly ListedEntry[], search: OwnProps['search']): void {
  useEffect(() => {
    let next = 0;
    let timer: ReturnType<typeof setTimeout>;
    const work = () => {
      for (const { entry } of entries.slice(next, next + PREPARED_AT_ONCE)) search.prepare(entry);
      next += PREPARED_AT_ONCE;
      if (next < entries.length) timer = setTimeout(work);
    };
    timer = setTimeout(work);
    return () => clearTimeout(timer);
  }, [entries, search]);
}
