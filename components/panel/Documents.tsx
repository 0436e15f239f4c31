import { Fragment } from 'preact';
import { describeStatus, listDisagreements } from '../../lib/export/describe.ts';
import { showDate } from '../../lib/export/show-date.ts';
import type { DocumentFact, RegisterField } from '../../lib/model.ts';
import { useDesk } from './desk.ts';
import { Evidence } from './Evidence.tsx';
import { Go } from './FactRow.tsx';
import { Section, useFirst } from './Section.tsx';

/** Documents as a table by level and date. The facts come in that order; where there is no room the table becomes a list. */
export function Documents({ facts }: { facts: DocumentFact[] }) {
  const { words, keyOf } = useDesk();
  const { t } = words;
  const { first, more } = useFirst('documents', facts);
  const hasLevels = facts.some((fact) => fact.level !== null);
  return (
    <Section id="documents" title={t('kind.document')} count={facts.length}>
      <table class="documents">
        <thead>
          <tr>
            <th scope="col">{t('field.issued')}</th>
            <th scope="col">{t('kind.document')}</th>
          </tr>
        </thead>
        <tbody>
          {first.map((fact, i) => (
            <Fragment key={keyOf(fact)}>
              {hasLevels && (i === 0 || fact.level !== first[i - 1]!.level) && (
                <tr class="group">
                  <th colSpan={2} scope="rowgroup">
                    {t(`level.${fact.level ?? 'unknown'}`)}
                  </th>
                </tr>
              )}
              <Row fact={fact} />
            </Fragment>
          ))}
        </tbody>
      </table>
      {more}
    </Section>
  );
}

function Row({ fact }: { fact: DocumentFact }) {
  const { words, isHidden } = useDesk();
  const { t, lang, show, textLang } = words;
  /** A value out of the register and not out of the article says so. */
  const mark = (field: RegisterField) =>
    fact.fromRegister.includes(field) && (
      <abbr class="from-register" title={t('field.fromRegister')}>
        *
      </abbr>
    );
  const status = describeStatus(fact, words);
  return (
    <tr class={`fact ${isHidden(fact) ? 'hidden-fact' : ''}`.trim()}>
      <td class="date">
        {fact.date ? (
          <>
            <time>{showDate(fact.date, lang)}</time>
            {mark('date')}
          </>
        ) : (
          <span aria-hidden="true">–</span>
        )}
      </td>
      <td>
        <Go fact={fact}>
          <span class="main" lang={textLang}>
            {show(fact.title)}
          </span>
          <span class="sub">
            <span class="chip document">{t(`docType.${fact.type}`)}</span>
            {status && (
              <span class={`chip status-${fact.status ?? 'edition'}`}>
                {status}
                {mark('status')}
              </span>
            )}
            {fact.number && (
              <span lang={textLang}>
                {show(fact.number)}
                {mark('number')}
              </span>
            )}
            {fact.issuers.length > 0 && (
              <span lang={textLang}>
                {fact.issuers.map(show).join('、')}
                {mark('issuers')}
              </span>
            )}
          </span>
          {(fact.effective || fact.commentUntil) && (
            <span class="sub">
              {fact.effective && (
                <span>
                  {t('field.effective')} <time>{showDate(fact.effective, lang)}</time>
                  {mark('effective')}
                </span>
              )}
              {fact.commentUntil && (
                <span class="due">
                  {t('field.commentUntil')} <time>{showDate(fact.commentUntil, lang)}</time>
                </span>
              )}
            </span>
          )}
        </Go>
        {listDisagreements(fact, words).map(({ label, value }) => (
          <p key={label} class="disagreement">
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M8 2.5 14.5 13.5h-13zM8 6.5v3m0 1.9v.1" />
            </svg>
            <span>
              {t('field.byRegister', { field: label })}: <b lang={textLang}>{value}</b>
            </span>
          </p>
        ))}
        <Evidence fact={fact} />
      </td>
    </tr>
  );
}
