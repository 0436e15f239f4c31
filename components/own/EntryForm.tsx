import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { BuiltInText } from '../../lib/own/built-in.ts';
import { findByKey } from '../../lib/own/edit.ts';
import type { Own, OwnEntry, OwnList } from '../../lib/own/own.ts';
import { checkDraft, DRAFT_FIELDS, type DraftField, type EntryDraft, entryOf } from './entry-draft.ts';
import type { OwnActions, OwnWords } from './types.ts';

/** Quiet time before names are compared with what is there, in ms: not at every letter. */
const COMPARE_DELAY = 250;

export interface EntryFormProps extends OwnWords {
  own: Own;
  draft: EntryDraft;
  /** The entry that is edited; null for a new one. */
  editing: OwnEntry | null;
  actions: Pick<OwnActions, 'saveEntry' | 'findBuiltIn'>;
  /** The field that has the focus at first. */
  focus: DraftField;
  onDraft(draft: EntryDraft): void;
  onSaved(): void;
  onCancel(): void;
  onEditOther(entry: OwnEntry, list: OwnList): void;
  children?: ComponentChildren;
}

const ROWS: Partial<Record<DraftField, number>> = { otherNames: 2, definition: 4 };
const HINTS = {
  term: 'own.field.term.hint',
  otherNames: 'own.field.otherNames.hint',
  reading: 'own.field.reading.hint',
} as const;

/** One entry: its fields, what is wrong with them, and what is there already under its name. Says nothing about a field before it was left or saving was tried. */
export function EntryForm(props: EntryFormProps) {
  const { t, own, draft, editing, actions, onDraft } = props;
  const prefix = useId();
  const form = useRef<HTMLFormElement>(null);
  const [left, leave] = useState<ReadonlySet<DraftField>>(new Set());
  const [isSaving, setSaving] = useState(false);
  const { duplicate, builtIn } = useWhatIsThere(props);
  const problems = checkDraft(draft);

  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`[name=${props.focus}]`)?.focus();
  }, [props.focus]);

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    leave(new Set(DRAFT_FIELDS));
    const wrong = DRAFT_FIELDS.find((field) => problems[field]);
    if (wrong) return form.current?.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus();
    const entry = entryOf(draft, editing?.id);
    if (!entry || isSaving) return;
    setSaving(true);
    const isSaved = await actions.saveEntry(entry, draft.listId);
    setSaving(false);
    if (isSaved) props.onSaved();
  }

  function field(name: DraftField) {
    const id = `${prefix}-${name}`;
    const problem = left.has(name) ? problems[name] : undefined;
    const hint = name in HINTS ? t(HINTS[name as keyof typeof HINTS]) : null;
    const shared = {
      id,
      name,
      value: draft[name],
      'aria-invalid': problem ? true : undefined,
      'aria-describedby': [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined,
      onInput: (event: { currentTarget: { value: string } }) =>
        onDraft({ ...draft, [name]: event.currentTarget.value }),
      onBlur: () => leave((known) => new Set(known).add(name)),
    };
    return (
      <div class={`field ${name}`}>
        <label for={id}>
          {t(`own.field.${name}`)}
          {name !== 'term' && <span class="optional"> {t('own.optional')}</span>}
        </label>
        {ROWS[name] ? <textarea {...shared} rows={ROWS[name]} /> : <input {...shared} type="text" autocomplete="off" />}
        {problem && (
          <p class="problem" id={`${id}-problem`} role="alert">
            {t(problem.key, problem.params)}
          </p>
        )}
        {hint && (
          <p class="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    );
  }

  return (
    <form ref={form} class="entry-form" noValidate onSubmit={(event) => void save(event)}>
      {field('term')}
      <div class="there" aria-live="polite">
        {duplicate && (
          <p class="note">
            {t('own.duplicate', { name: draft.term.trim(), list: duplicate.list.name })}{' '}
            <button type="button" class="link" onClick={() => props.onEditOther(duplicate.entry, duplicate.list)}>
              {t('own.duplicate.open')}
            </button>
          </p>
        )}
        {builtIn && !duplicate && (
          <p class="note">
            {t('own.builtIn', { name: builtIn.name, english: builtIn.english })} {t('own.builtIn.why')}{' '}
            <button type="button" class="link" onClick={() => onDraft(fillFrom(builtIn, draft))}>
              {t('own.builtIn.copy')}
            </button>
          </p>
        )}
      </div>
      {field('english')}
      {field('reading')}
      {field('definition')}
      {field('otherNames')}
      {own.lists.length > 1 && (
        <div class="field list">
          <label for={`${prefix}-list`}>{t('own.list')}</label>
          <select
            id={`${prefix}-list`}
            value={draft.listId ?? own.lists[0]?.id}
            onChange={(event) => onDraft({ ...draft, listId: event.currentTarget.value })}
          >
            {own.lists.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="form-buttons">
        <button type="submit" class="primary" aria-busy={isSaving}>
          {t('own.save')}
        </button>
        <button type="button" onClick={props.onCancel}>
          {t('own.cancel')}
        </button>
        {props.children}
      </div>
    </form>
  );
}

/** The built-in entry's text in the fields that are still empty. */
function fillFrom(builtIn: BuiltInText, draft: EntryDraft): EntryDraft {
  return {
    ...draft,
    otherNames: draft.otherNames || builtIn.otherNames.join('\n'),
    reading: draft.reading || builtIn.reading,
    english: draft.english || builtIn.english,
    definition: draft.definition || builtIn.definition,
  };
}

/** What is there already under the term: another entry of the reader's own, a built-in one. */
function useWhatIsThere({ own, draft, editing, actions }: EntryFormProps) {
  const [duplicate, setDuplicate] = useState<{ list: OwnList; entry: OwnEntry } | null>(null);
  const [builtIn, setBuiltIn] = useState<BuiltInText | null>(null);
  const term = draft.term.trim();
  const editedId = editing?.id;
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      const others = term ? findByKey(own, term).filter(({ entry }) => entry.id !== editedId) : [];
      setDuplicate(others[0] ?? null);
      if (!term) return setBuiltIn(null);
      void actions.findBuiltIn(term).then((found) => {
        if (isCurrent) setBuiltIn(found);
      });
    }, COMPARE_DELAY);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [own, term, editedId, actions]);
  return { duplicate, builtIn };
}
