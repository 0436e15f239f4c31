import { showDate } from '../../lib/export/show-date.ts';
import type { ArticleReply } from '../../lib/protocol.ts';
import { countHan, readingMinutes } from './reading.ts';
import type { Words } from './types.ts';

/** Title, source, author, date, reading time and script of the article, and why it was recognized. */
export function Article({ article, words }: { article: ArticleReply; words: Words }) {
  const { t, lang, show, textLang } = words;
  const { meta, text } = article.snapshot;
  const characters = countHan(text);
  const row = (label: string, value: string | null, valueLang?: string) =>
    value ? (
      <div>
        <dt>{label}</dt>
        <dd lang={valueLang}>{value}</dd>
      </div>
    ) : null;
  return (
    <section class="article">
      <h1 lang={textLang}>{show(meta.title)}</h1>
      <dl>
        {row(t('panel.source'), meta.source && show(meta.source), textLang)}
        {row(t('panel.author'), meta.author && show(meta.author), textLang)}
        {row(t('panel.published'), meta.published && showDate(meta.published, lang))}
        {row(
          t('panel.length'),
          t('panel.reading', { characters: characters.toLocaleString(lang), minutes: readingMinutes(characters) }),
        )}
        {row(t('panel.writtenIn'), t(`articleScript.${article.script}`))}
      </dl>
      {article.truncated && <p class="note">{t('panel.truncated')}</p>}
      <details class="recognized">
        <summary>
          {t(article.detection.match ? 'panel.whyRecognized' : 'panel.whyForced', {
            score: Math.round(article.detection.score * 100),
          })}
        </summary>
        <ul>
          {article.detection.reasons.map((reason) => (
            <li key={reason.code}>
              <span
                class={reason.points < 0 ? 'points minus' : 'points'}
              >{`${reason.points < 0 ? '−' : '+'}${Math.abs(reason.points).toFixed(1)}`}</span>
              <span>
                {t(`reason.${reason.code}` as never)}
                {reason.detail && (
                  <span class="evidence" lang={textLang}>
                    {' '}
                    {/^\d+$/.test(reason.detail) ? `× ${reason.detail}` : show(reason.detail)}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
