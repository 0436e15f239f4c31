import { useState } from 'preact/hooks';
import { OWN_NAME_CHARACTERS } from '../../lib/limits.ts';
import type { OwnProps } from './types.ts';

/** Words that conversion leaves as the page wrote them. */
export function KeptWords({ own, t, actions }: Pick<OwnProps, 'own' | 't' | 'actions'>) {
  const [word, setWord] = useState('');
  const wanted = word.trim();
  const isThere = own.keptWords.includes(wanted);
  return (
    <section class="sheet kept-words" aria-labelledby="kept-words">
      <h3 id="kept-words">{t('own.keptWords')}</h3>
      <p class="hint">{t('own.keptWords.lead')}</p>
      {own.keptWords.length > 0 && (
        <ul class="chips">
          {own.keptWords.map((kept) => (
            <li key={kept}>
              <span lang="zh">{kept}</span>
              <button
                type="button"
                class="icon-button"
                aria-label={t('options.remove.of', { name: kept })}
                title={t('options.remove')}
                onClick={() => void actions.forgetWord(kept)}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="m4 4 8 8m0-8-8 8" />
                </svg>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class="add-word"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!wanted || isThere) return;
          void actions.keepWord(wanted).then((isKept) => isKept && setWord(''));
        }}
      >
        <input
          type="text"
          autocomplete="off"
          aria-label={t('own.keptWords.add')}
          placeholder={t('own.keptWords.add')}
          maxLength={OWN_NAME_CHARACTERS}
          value={word}
          aria-invalid={isThere ? true : undefined}
          aria-describedby="kept-words-problem"
          onInput={(event) => setWord(event.currentTarget.value)}
        />
        <button type="submit">{t('own.keptWords.addIt')}</button>
      </form>
      <p class="problem" id="kept-words-problem" role="alert">
        {isThere ? t('own.keptWords.already') : ''}
      </p>
    </section>
  );
}
