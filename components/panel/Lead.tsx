import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { showDate } from '../../lib/export/show-date.ts';
import type { AmountFact, Fact, FigureFact, Snapshot } from '../../lib/model.ts';
import { useDesk } from './desk.ts';
import { chooseLead } from './lead.ts';

/** What matters first, in at most three lines out of the facts: who issued what and when, or what happened; the largest sums; what lies ahead. */
export function Lead({ facts, snapshot }: { facts: Fact[]; snapshot: Snapshot }) {
  const { words, actions } = useDesk();
  const { t, lang, show, textLang } = words;
  const { document, event, amounts, figures, ahead } = useMemo(() => chooseLead(facts, snapshot), [facts, snapshot]);
  const go = (fact: Fact, text: string, when: string | null = null) => (
    <button type="button" key={`${fact.start} ${text}`} onClick={() => actions.reveal(fact)}>
      {when && <time>{when} </time>}
      <span lang={textLang}>{text}</span>
    </button>
  );
  const number = (fact: AmountFact | FigureFact) => {
    const about = fact.kind === 'figure' ? [fact.subject, fact.series ?? fact.what] : [fact.what];
    return go(fact, [...about.flatMap((part) => (part ? [show(part)] : [])), show(fact.text)].join(' '));
  };
  const lines: [string, ComponentChildren][] = [];
  if (document) {
    const issuers = document.issuers.slice(0, 3).map(show).join('、');
    lines.push([
      t('lead.document'),
      go(document, `${issuers}《${show(document.title)}》`, document.date && showDate(document.date, lang)),
    ]);
  } else if (event) lines.push([t('lead.events'), go(event, show(event.what), showDate(event.date, lang))]);
  if (amounts.length > 0) lines.push([t('lead.amounts'), amounts.map(number)]);
  else if (figures.length > 0) lines.push([t('lead.figures'), figures.map(number)]);
  if (ahead.length > 0)
    lines.push([
      t('lead.ahead'),
      ahead.map((fact) =>
        go(fact, show(fact.what), showDate(fact.kind === 'target' ? fact.deadline : fact.date, lang)),
      ),
    ]);
  if (lines.length === 0) return null;
  return (
    <dl class="lead">
      {lines.map(([label, children]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{children}</dd>
        </div>
      ))}
    </dl>
  );
}
