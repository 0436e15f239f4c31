import type { DocumentFact, Fact, FigureFact, RegisterField } from '../model.ts';
import type { Words } from '../panel-view.ts';
import type { TextKey } from '../texts.ts';
import { showDate } from './show-date.ts';
import { showFigure, showMoney, showNumber } from './show-number.ts';

/** A fact in words: what it says first, then what else is known of it, each with its label. In the reader's language and forms. */
export interface Description {
  main: string;
  details: [label: string, value: string][];
}

const FIELD_LABELS: Record<RegisterField, TextKey> = {
  issuers: 'field.issuers',
  date: 'field.issued',
  number: 'field.number',
  effective: 'field.effective',
  status: 'field.status',
};

/** The same words as on the screen, for everything that is copied or written to a file. */
export function describeFact(fact: Fact, words: Words): Description {
  const { t, lang, show } = words;
  const date = (iso: string | null) => iso && showDate(iso, lang);
  const text = (value: string | null) => value && show(value);
  const list = (values: readonly string[]) => values.map(show).join('、');
  const say = (main: string, ...details: [TextKey, string | null][]): Description => ({
    main,
    details: details.flatMap(([key, value]) => (value ? [[t(key), value] as [string, string]] : [])),
  });
  switch (fact.kind) {
    case 'document': {
      const described = say(
        show(fact.title),
        ['field.type', t(`docType.${fact.type}`)],
        ['field.level', fact.level && t(`level.${fact.level}`)],
        ['field.number', text(fact.number)],
        ['field.issuers', list(fact.issuers)],
        ['field.issued', date(fact.date)],
        ['field.effective', date(fact.effective)],
        ['field.commentUntil', date(fact.commentUntil)],
        ['field.status', describeStatus(fact, words)],
        ['field.alsoCalled', list(fact.aliases)],
      );
      for (const { label, value } of listDisagreements(fact, words))
        described.details.push([t('field.byRegister', { field: label }), value]);
      return described;
    }
    case 'amount':
      return say(withHedge(fact, show), ['field.inFigures', showMoney(fact, lang)], ['field.about', text(fact.what)]);
    case 'figure':
      return say(
        withHedge(fact, show),
        ['field.inFigures', fact.unit === 'rank' ? showFigure(fact, t) : null],
        ['field.subject', text(fact.subject)],
        ['field.about', text(fact.series ?? fact.what)],
        ['field.change', describeChange(fact, words)],
      );
    case 'event':
      return say(show(fact.what), ['field.date', showPeriod(fact.date, fact.until, lang)]);
    case 'target':
      return say(show(fact.what), ['field.deadline', date(fact.deadline)]);
    case 'organization':
      return say(show(fact.name), ['field.type', t(`orgType.${fact.type}`)], ['field.alsoCalled', list(fact.aliases)]);
    case 'person':
      return say(show(fact.name), ['field.role', text(fact.role)]);
    case 'measure':
      return say(
        show(fact.what),
        ['field.force', t(`force.${fact.force}`)],
        ['field.who', text(fact.who)],
        ['field.giver', text(fact.giver)],
        ['field.rate', describeRate(fact.rate, fact.rateBase, show)],
        ['field.cap', text(fact.cap)],
        ['field.document', text(fact.document)],
      );
    case 'place':
      return say(show(fact.name), ['field.level', t(`level.${fact.level}`)], ['field.within', text(fact.within)]);
    case 'scenario':
      return say(list(fact.names));
  }
}

function withHedge({ hedge, text }: { hedge: string | null; text: string }, show: (text: string) => string): string {
  return hedge ? `${show(hedge)}${show(text)}` : show(text);
}

export function describeRate(rate: string | null, base: string | null, show: (text: string) => string): string | null {
  return rate && (base ? `${show(base)} × ${show(rate)}` : show(rate));
}

/** A date or a span of dates. */
export function showPeriod(date: string, until: string | null, lang: string): string {
  return until ? `${showDate(date, lang)} – ${showDate(until, lang)}` : showDate(date, lang);
}

/** Status and edition, as far as the article or the register says. */
export function describeStatus({ status, edition }: DocumentFact, { t }: Words): string | null {
  const parts = [status && t(`docStatus.${status}`), edition && t(`edition.${edition}`)].filter(
    (part) => part !== null,
  );
  return parts.length > 0 ? parts.join(' · ') : null;
}

/** Direction in a word, against what, and the value before. */
export function describeChange({ change, unit }: FigureFact, { t, lang, show }: Words): string | null {
  if (!change) return null;
  const from = change.from === null ? null : `${showNumber(change.from, lang)}${unit === 'rank' ? '' : show(unit)}`;
  return [
    t(`change.${change.direction}`),
    change.basis && show(change.basis),
    from && t('change.from', { value: from }),
  ]
    .filter((part) => part)
    .join(' · ');
}

/** Where article and register differ, in the reader's language: the field's label and what the register says. */
export function listDisagreements(
  { disagreements }: DocumentFact,
  { t, lang, show }: Words,
): { label: string; value: string }[] {
  return disagreements.map(({ field, register }) => ({
    label: t(FIELD_LABELS[field]),
    value:
      field === 'date' || field === 'effective'
        ? showDate(register, lang)
        : field === 'status' && (register === 'draft' || register === 'in-force' || register === 'repealed')
          ? t(`docStatus.${register}`)
          : show(register),
  }));
}
