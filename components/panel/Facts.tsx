import type {
  AmountFact,
  DocumentFact,
  EventFact,
  Fact,
  FactKind,
  FigureFact,
  OrganizationFact,
  PersonFact,
  TargetFact,
} from '../../lib/model.ts';
import { showDate } from './dates.ts';
import { FactRow } from './FactRow.tsx';
import { showFigure, showMoney } from './numbers.ts';
import { Section } from './Section.tsx';
import { Timeline } from './Timeline.tsx';
import type { PanelActions, Words } from './types.ts';

export interface FactsProps {
  facts: Fact[];
  published: string | null;
  words: Words;
  actions: PanelActions;
}

/** The key facts by kind: documents, amounts, figures, events, organizations, people, targets. */
export function Facts({ facts, published, words, actions }: FactsProps) {
  const { t, lang, show, textLang } = words;
  const of = <K extends FactKind>(kind: K) =>
    facts.filter((fact) => fact.kind === kind) as Extract<Fact, { kind: K }>[];
  const row = (fact: Fact, children: preact.ComponentChildren) => (
    <FactRow key={`${fact.kind}-${fact.start}-${fact.end}-${fact.rule}`} fact={fact} words={words} actions={actions}>
      {children}
    </FactRow>
  );
  const events = of('event').sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.start - b.start));

  const document = (fact: DocumentFact) =>
    row(
      fact,
      <>
        <span class="main" lang={textLang}>
          {show(fact.title)}
        </span>
        <span class="sub">
          <span class="chip document">{t(`docType.${fact.type}`)}</span>
          {fact.status && <span class={`chip status-${fact.status}`}>{t(`docStatus.${fact.status}`)}</span>}
          {fact.date && <time>{showDate(fact.date, lang)}</time>}
          {fact.number && <span lang={textLang}>{show(fact.number)}</span>}
          {fact.issuers.length > 0 && <span lang={textLang}>{fact.issuers.map(show).join('、')}</span>}
        </span>
      </>,
    );
  /** A number as the article writes it, over the same in figures. */
  const quantity = (fact: AmountFact | FigureFact, inFigures: string | null) =>
    row(
      fact,
      <>
        <span class="main number" lang={textLang}>
          {fact.hedge && <span class="hedge">{show(fact.hedge)} </span>}
          {show(fact.text)}
        </span>
        <span class="sub">
          {inFigures && <span class="number">{inFigures}</span>}
          {fact.what && <span lang={textLang}>{show(fact.what)}</span>}
        </span>
      </>,
    );
  const amount = (fact: AmountFact) => quantity(fact, showMoney(fact, lang));
  const figure = (fact: FigureFact) => quantity(fact, fact.unit === 'rank' ? showFigure(fact, t) : null);
  const dated = (fact: EventFact | TargetFact, when: string) =>
    row(
      fact,
      <>
        <time class="when">{when}</time>
        <span class="text" lang={textLang}>
          {show(fact.what)}
        </span>
      </>,
    );
  const event = (fact: EventFact) =>
    dated(fact, [fact.date, fact.until].flatMap((date) => (date ? [showDate(date, lang)] : [])).join(' – '));
  const target = (fact: TargetFact) => dated(fact, showDate(fact.deadline, lang));
  const organization = (fact: OrganizationFact) =>
    row(
      fact,
      <>
        <span class="main" lang={textLang}>
          {show(fact.name)}
        </span>
        <span class="sub">
          <span class="chip body">{t(`orgType.${fact.type}`)}</span>
          {fact.aliases.length > 0 && <span lang={textLang}>{fact.aliases.map(show).join('、')}</span>}
        </span>
      </>,
    );
  const person = (fact: PersonFact) =>
    row(
      fact,
      <>
        <span class="main" lang={textLang}>
          {show(fact.name)}
        </span>
        {fact.role && (
          <span class="sub" lang={textLang}>
            {show(fact.role)}
          </span>
        )}
      </>,
    );

  return (
    <>
      <Section id="documents" title={t('kind.document')} count={of('document').length}>
        <ul>{of('document').map(document)}</ul>
      </Section>
      <Section id="amounts" title={t('kind.amount')} count={of('amount').length}>
        <ul>{of('amount').map(amount)}</ul>
      </Section>
      <Section id="figures" title={t('kind.figure')} count={of('figure').length}>
        <ul>{of('figure').map(figure)}</ul>
      </Section>
      <Section id="events" title={t('kind.event')} count={events.length}>
        <Timeline
          events={events.map((fact) => ({ ...fact, what: show(fact.what) }))}
          published={published}
          lang={lang}
          label={t('panel.timeline', { count: events.length })}
          publishedLabel={`${t('panel.published')} ${published ? showDate(published, lang) : ''}`}
          onReveal={actions.reveal}
        />
        <ul>{events.map(event)}</ul>
      </Section>
      <Section id="organizations" title={t('kind.organization')} count={of('organization').length}>
        <ul>{of('organization').map(organization)}</ul>
      </Section>
      <Section id="people" title={t('kind.person')} count={of('person').length}>
        <ul>{of('person').map(person)}</ul>
      </Section>
      <Section id="targets" title={t('kind.target')} count={of('target').length}>
        <ul>{of('target').map(target)}</ul>
      </Section>
    </>
  );
}
