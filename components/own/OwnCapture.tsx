import type { ReadonlySignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { OWN_NAME_CHARACTERS } from '../../lib/limits.ts';
import type { OwnEntry } from '../../lib/own/own.ts';
import { resolveUiLang, type Settings } from '../../lib/settings.ts';
import { translator } from '../../lib/texts.ts';
import { EntryForm } from './EntryForm.tsx';
import { draftOf, type EntryDraft } from './entry-draft.ts';
import { type OwnLink, OwnNoticePlace } from './OwnPage.tsx';
import type { OwnWords } from './types.ts';

/** A selection that waits, with what was typed into its form so far. */
export interface PendingEntry {
  id: string;
  windowId: number;
  touched: boolean;
  cut: boolean;
  draft: EntryDraft;
}

export interface CaptureLink {
  settings: ReadonlySignal<Settings>;
  pending: ReadonlySignal<PendingEntry | null>;
  session: ReadonlySignal<OwnLink | null>;
  keepDraft(id: string, draft: EntryDraft): Promise<void>;
  drop(id: string): Promise<void>;
  restore(pending: PendingEntry): Promise<void>;
  openGlossary(): void;
}

interface Props extends OwnWords {
  capture: CaptureLink;
}

/** The form for a selected text, over the lower part of the panel while one waits, and the notice about it. */
export function OwnCapture({ capture, browserLang }: { capture: CaptureLink; browserLang: string }) {
  const link = capture.session.value;
  if (!link) return null;
  const lang = resolveUiLang(capture.settings.value.uiLang, browserLang);
  const t = translator(lang);
  const pending = capture.pending.value;
  return (
    <>
      {pending && link.own.value && (
        <CaptureForm key={pending.id} capture={capture} link={link} pending={pending} t={t} lang={lang} />
      )}
      <OwnNoticePlace link={link} t={t} />
    </>
  );
}

function CaptureForm({ capture, link, pending, t, lang }: Props & { link: OwnLink; pending: PendingEntry }) {
  const [draft, setDraft] = useState<EntryDraft>(pending.draft);
  const [editing, edit] = useState<OwnEntry | null>(null);
  const own = link.own.value;
  if (!own) return null;
  function cancel(): void {
    void capture.drop(pending.id);
    if (!pending.touched) return;
    link.actions.say(t('own.notSaved', { name: draft.term.trim() || '—' }), () => {
      link.actions.dismiss();
      void capture.restore({ ...pending, draft });
    });
  }
  return (
    <aside
      class="capture"
      aria-labelledby="capture-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) cancel();
      }}
    >
      <h2 id="capture-title">{t(editing ? 'own.editTitle' : 'own.capture.title')}</h2>
      {pending.cut && <p class="cut">{t('own.capture.cut', { most: OWN_NAME_CHARACTERS })}</p>}
      <EntryForm
        t={t}
        lang={lang}
        own={own}
        actions={link.actions}
        editing={editing}
        draft={draft}
        focus="english"
        onDraft={(next) => {
          setDraft(next);
          void capture.keepDraft(pending.id, next);
        }}
        onSaved={() => void capture.drop(pending.id)}
        onCancel={cancel}
        onEditOther={(entry, list) => {
          edit(entry);
          setDraft(draftOf(entry, list.id));
        }}
      >
        <button type="button" class="link manage" onClick={capture.openGlossary}>
          {t('own.capture.manage')}
        </button>
      </EntryForm>
    </aside>
  );
}
