import type { PageState, PageStatus } from '../../lib/protocol.ts';
import type { PanelActions, Words } from './types.ts';

/** Pages of which the reader may say "read it all the same". */
const CAN_FORCE: PageStatus[] = ['not-topic', 'no-access', 'failed', 'empty'];

/** Why Liandu is not active on this page, and what can be done about it. */
export function Status({ state, words, actions }: { state: PageState; words: Words; actions: PanelActions }) {
  const { t } = words;
  const { status } = state;
  return (
    <section class="status" aria-live="polite">
      <svg class="emblem" viewBox="0 0 64 64" aria-hidden="true">
        <path d="M40 27v-5a7 7 0 0 0-7-7H15a7 7 0 0 0-7 7v20a7 7 0 0 0 7 7h18a7 7 0 0 0 7-7v-1" />
        <path class="second" d="M24 38v4a7 7 0 0 0 7 7h18a7 7 0 0 0 7-7V22a7 7 0 0 0-7-7H31a7 7 0 0 0-7 7v1" />
      </svg>
      <h1>{t(`status.${status}.title`)}</h1>
      <p>{t(`status.${status}.text`)}</p>
      {state.detail && <p class="detail">{state.detail}</p>}
      {CAN_FORCE.includes(status) && (
        <button type="button" class="primary" onClick={actions.forceReading}>
          {t(status === 'no-access' ? 'panel.readOnce' : 'panel.annotateAnyway')}
        </button>
      )}
      {status === 'site-off' && (
        <button type="button" class="primary" onClick={() => actions.setSiteOff(false)}>
          {t('panel.siteOn')}
        </button>
      )}
      {status === 'off' && (
        <button type="button" class="primary" onClick={() => actions.change({ annotate: true })}>
          {t('panel.annotateOn')}
        </button>
      )}
    </section>
  );
}
