import { useState } from 'preact/hooks';
import type { OwnList } from '../../lib/own/own.ts';
import type { OwnProps } from './types.ts';

export interface ListsPaneProps extends Pick<OwnProps, 'own' | 't' | 'lang' | 'actions'> {
  /** The list whose entries are shown; null for all. */
  chosen: string | null;
  onChoose(listId: string | null): void;
}

/** The named lists: choose one, switch it on or off, rename it, delete it, make another. */
export function ListsPane({ own, t, lang, actions, chosen, onChoose }: ListsPaneProps) {
  const [editing, edit] = useState<'new' | 'name' | null>(null);
  const list = own.lists.find(({ id }) => id === chosen);
  const count = (n: number) => n.toLocaleString(lang);
  const all = own.lists.reduce((sum, { entries }) => sum + entries.length, 0);
  const row = (id: string | null, name: string, entries: number, one?: OwnList) => (
    <li key={id ?? 'all'} class={`${chosen === id ? 'is-chosen' : ''}${one && !one.on ? ' is-off' : ''}`}>
      <button type="button" class="choose" aria-pressed={chosen === id} onClick={() => onChoose(id)}>
        <span class="name">{name}</span>
        {one && !one.on && <span class="state">{t('own.listOff')}</span>}
        <span class="count">{count(entries)}</span>
      </button>
      {one && (
        <input
          type="checkbox"
          role="switch"
          aria-label={t('own.listOn', { name })}
          title={t('own.listOn', { name })}
          aria-checked={one.on}
          checked={one.on}
          onChange={(event) => void actions.setListOn(one.id, event.currentTarget.checked)}
        />
      )}
    </li>
  );
  return (
    <section class="lists" aria-labelledby="own-lists">
      <h3 id="own-lists">{t('own.lists')}</h3>
      <ul>
        {own.lists.length !== 1 && row(null, t('own.allLists'), all)}
        {own.lists.map((one) => row(one.id, one.name, one.entries.length, one))}
      </ul>
      {editing ? (
        <NameForm
          key={editing}
          t={t}
          own={own}
          list={editing === 'name' ? list : undefined}
          onCancel={() => edit(null)}
          onName={async (name) => {
            const isRename = editing === 'name' && list;
            const id = isRename ? list.id : await actions.addList(name);
            if (isRename && !(await actions.renameList(list.id, name))) return;
            if (id === null) return;
            edit(null);
            onChoose(id);
          }}
        />
      ) : (
        <div class="list-buttons">
          <button type="button" onClick={() => edit('new')}>
            {t('own.newList')}
          </button>
          {list && (
            <>
              <button type="button" onClick={() => edit('name')}>
                {t('own.rename')}
              </button>
              <button
                type="button"
                onClick={() => {
                  onChoose(null);
                  void actions.removeList(list.id);
                }}
              >
                {t('own.deleteList')}
              </button>
            </>
          )}
        </div>
      )}
    </section>
  );
}

interface NameFormProps extends Pick<OwnProps, 'own' | 't'> {
  /** The list to rename; none for a new one. */
  list: OwnList | undefined;
  onName(name: string): Promise<void>;
  onCancel(): void;
}

/** Asks for the name of a list. */
function NameForm({ own, t, list, onName, onCancel }: NameFormProps) {
  const [name, setName] = useState(list?.name ?? '');
  const [isTried, setTried] = useState(false);
  const wanted = name.trim();
  const isTaken = own.lists.some((other) => other.id !== list?.id && other.name === wanted);
  const problem = !wanted ? 'own.error.listMissing' : isTaken ? 'own.error.listTwice' : null;
  return (
    <form
      class="name-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!problem) void onName(wanted);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label for="list-name">{t('own.listName')}</label>
      <input
        id="list-name"
        type="text"
        maxLength={80}
        autocomplete="off"
        value={name}
        ref={(input) => {
          if (input && !input.dataset.met) {
            input.dataset.met = 'yes';
            input.focus();
            input.select();
          }
        }}
        aria-invalid={isTried && problem ? true : undefined}
        aria-describedby="list-name-problem"
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p class="problem" id="list-name-problem" role="alert">
        {isTried && problem ? t(problem) : ''}
      </p>
      <div class="form-buttons">
        <button type="submit" class="primary">
          {t(list ? 'own.save' : 'own.create')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('own.cancel')}
        </button>
      </div>
    </form>
  );
}
