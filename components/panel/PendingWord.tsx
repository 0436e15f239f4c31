import type { ConvertedWord } from '../../lib/protocol.ts';
import type { PanelActions, Words } from './types.ts';

/** A converted word that the reader asked about on the page: what it was, why it changed, and the way to keep it as written. */
export function PendingWord({ word, words, actions }: { word: ConvertedWord; words: Words; actions: PanelActions }) {
  const { t } = words;
  return (
    <section class="pending" aria-label={t('convert.word')}>
      <h2>{t('convert.word')}</h2>
      <p class="pending-word" lang="zh">
        {word.source} <span aria-hidden="true">→</span> {word.target}
      </p>
      <p class="sub">{t(`convert.reason.${word.reason}`)}</p>
      {word.sentence && <blockquote lang="zh">{word.sentence}</blockquote>}
      <div class="actions">
        <button type="button" class="action" onClick={() => actions.keepWord(word.source)}>
          {t('convert.notThisOne')}
        </button>
        <button type="button" class="action" onClick={actions.dismissWord}>
          {t('convert.dismiss')}
        </button>
      </div>
    </section>
  );
}
