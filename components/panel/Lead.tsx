import type { AmountFact, DocumentFact, EventFact, Fact, TargetFact } from '../../lib/model.ts';
import { periodOf, showDate } from './dates.ts';
import type { PanelActions, Words } from './types.ts';

export interface LeadProps {
  facts: Fact[];
  published: string | null;
  words: Words;
  actions: PanelActions;
}

/** What matters first, in at most three lines out of the facts: who issued what and when; the largest sums; what lies ahead. */
export function Lead({ facts, published, words, actions }: LeadProps) {
  const { t, lang, show, textLang } = words;
  const document = mainDocument(facts);
  const amounts = facts
    .filter((fact): fact is AmountFact => fact.kind === 'amount')
    .sort((a, b) => b.value - a.value)
    .slice(0, 3);
  const ahead = nextDates(facts, published).slice(0, 2);
  if (!document && amounts.length === 0 && ahead.length === 0) return null;
  const go = (fact: Fact, text: string) => (
    <button type="button" key={fact.start} lang={textLang} onClick={() => actions.reveal(fact)}>
      {text}
    </button>
  );
  return (
    <dl class="lead">
      {document && (
        <div>
          <dt>{t('lead.document')}</dt>
          <dd>
            {go(document, `${document.issuers.slice(0, 3).map(show).join('、')}《${show(document.title)}》`)}
            {document.date && <time> {showDate(document.date, lang)}</time>}
          </dd>
        </div>
      )}
      {amounts.length > 0 && (
        <div>
          <dt>{t('lead.amounts')}</dt>
          <dd>{amounts.map((fact) => go(fact, `${fact.what ? `${show(fact.what)} ` : ''}${show(fact.text)}`))}</dd>
        </div>
      )}
      {ahead.length > 0 && (
        <div>
          <dt>{t('lead.ahead')}</dt>
          <dd>
            {ahead.map((fact) =>
              go(fact, `${showDate(fact.kind === 'target' ? fact.deadline : fact.date, lang)} ${show(fact.what)}`),
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The newest document of which the article says who issued it and when. */
function mainDocument(facts: Fact[]): DocumentFact | null {
  const issued = facts.filter(
    (fact): fact is DocumentFact => fact.kind === 'document' && fact.issuers.length > 0 && fact.date !== null,
  );
  return issued.sort((a, b) => (a.date! < b.date! ? 1 : a.date! > b.date! ? -1 : a.start - b.start))[0] ?? null;
}

/** Targets and events whose time is not over at publication, nearest first. */
function nextDates(facts: Fact[], published: string | null): (TargetFact | EventFact)[] {
  const now = published ? periodOf(published)?.start : undefined;
  if (now === undefined) return [];
  const endOf = (fact: TargetFact | EventFact) =>
    periodOf(fact.kind === 'target' ? fact.deadline : (fact.until ?? fact.date));
  return facts
    .filter((fact): fact is TargetFact | EventFact => fact.kind === 'target' || fact.kind === 'event')
    .flatMap((fact) => {
      const period = endOf(fact);
      // A year in which the article itself appeared is not ahead for an event; for a target its end is.
      const ahead = period && (fact.kind === 'target' ? period.end > now : period.start > now);
      return ahead ? [{ fact, at: period.end }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ fact }) => fact);
}
