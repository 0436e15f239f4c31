import { useEffect, useRef } from 'preact/hooks';
import type { OwnEntry } from '../../lib/own/own.ts';
import { EntryForm, type EntryFormProps } from './EntryForm.tsx';

export interface EntryDialogProps extends Omit<EntryFormProps, 'focus'> {
  editing: OwnEntry | null;
}

/** The form of an entry, in front of the page. Escape closes it as Cancel does. */
export function EntryDialog(props: EntryDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { t, editing, onCancel } = props;
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="entry-dialog"
      aria-labelledby="entry-dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="entry-dialog-title">{t(editing ? 'own.editTitle' : 'own.addTitle')}</h2>
      <EntryForm {...props} focus="term" />
    </dialog>
  );
}
