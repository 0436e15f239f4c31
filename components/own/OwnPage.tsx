import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Fold } from '../../lib/brain/fold.ts';
import type { Own } from '../../lib/own/own.ts';
import { DamagedStore } from './DamagedStore.tsx';
import { GlossaryView } from './GlossaryView.tsx';
import { ImportView } from './ImportView.tsx';
import { KeptWords } from './KeptWords.tsx';
import { createEntrySearch } from './search.ts';
import type { OwnActions, OwnNotice, OwnProps, OwnWords } from './types.ts';
import { UndoNotice } from './UndoNotice.tsx';

/** The reader's own glossary as it lives behind a page. */
export interface OwnLink {
  own: ReadonlySignal<Own | null>;
  report: ReadonlySignal<{ usedInstead: 'previous' | 'later' | 'none' } | null>;
  backup: ReadonlySignal<string | null>;
  notice: ReadonlySignal<OwnNotice | null>;
  unreadable: ReadonlySignal<string | null>;
  actions: OwnActions;
}

interface Part extends OwnWords {
  link: OwnLink;
}

/** Where the glossary is not there yet, or not to be opened: nothing, or why. */
function Loaded({ link, t, lang, children }: Part & { children(props: Omit<OwnProps, 'search'>): ComponentChildren }) {
  const own = link.own.value;
  if (link.unreadable.value)
    return (
      <p class="damaged" role="alert">
        {t('own.unreadable', { reason: link.unreadable.value })}
      </p>
    );
  return own && <>{children({ own, t, lang, actions: link.actions, backup: link.backup.value })}</>;
}

/** "My glossary": the entries, or importing some. */
export function OwnPage({
  fold,
  isImporting,
  onDone,
  ...part
}: Part & { fold: Fold; isImporting: boolean; onDone(): void }) {
  const search = useMemo(() => createEntrySearch(fold), [fold]);
  const report = part.link.report.value;
  return (
    <>
      {report && <DamagedStore usedInstead={report.usedInstead} t={part.t} actions={part.link.actions} />}
      <Loaded {...part}>
        {(props) =>
          isImporting ? (
            <ImportView {...props} search={search} onDone={onDone} />
          ) : (
            <GlossaryView {...props} search={search} />
          )
        }
      </Loaded>
    </>
  );
}

export function OwnKeptWords(part: Part) {
  return <Loaded {...part}>{(props) => <KeptWords {...props} />}</Loaded>;
}

export function OwnNoticePlace({ link, t }: Omit<Part, 'lang'>) {
  return <UndoNotice notice={link.notice.value} t={t} onDismiss={link.actions.dismiss} />;
}
