import { periodOf } from '../../lib/export/show-date.ts';
import type { AmountFact, DocumentFact, EventFact, Fact, FigureFact, Snapshot, TargetFact } from '../../lib/model.ts';

/** What the panel opens with: three lines at most. */
export interface LeadFacts {
  /** The document that the article is about; else the newest event that is not ahead. */
  document: DocumentFact | null;
  event: EventFact | null;
  /** The largest sums; else the first figures. */
  amounts: AmountFact[];
  figures: FigureFact[];
  /** Dates that were ahead when the article appeared, nearest first. */
  ahead: (TargetFact | EventFact)[];
}

const MONTH = 31 * 86_400_000;

/** Chooses out of the facts, which are in the order of `orderFacts`. */
export function chooseLead(facts: readonly Fact[], { text, blocks, meta }: Snapshot): LeadFacts {
  const of = <K extends Fact['kind']>(kind: K) =>
    facts.filter((fact) => fact.kind === kind) as Extract<Fact, { kind: K }>[];
  const now = meta.published ? periodOf(meta.published)?.start : undefined;
  const head = text.slice(0, blocks.find((block) => block.kind === 'paragraph')?.end ?? 0);
  const documents = of('document').filter((fact) => fact.issuers.length > 0 || fact.date !== null);
  const document = best(documents, (fact) => weighDocument(fact, head, now));
  const amounts = [...of('amount')].sort((a, b) => b.value - a.value).slice(0, 3);
  return {
    document,
    event: document ? null : best(of('event'), (fact) => weighEvent(fact, now)),
    amounts,
    figures:
      amounts.length > 0
        ? []
        : of('figure')
            .filter((fact) => fact.unit !== 'rank')
            .slice(0, 3),
    ahead: now === undefined ? [] : datesAhead([...of('target'), ...of('event')], now).slice(0, 2),
  };
}

function best<T>(items: readonly T[], weigh: (item: T) => number): T | null {
  let chosen: T | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const weight = weigh(item);
    if (weight > most) {
      chosen = item;
      most = weight;
    }
  }
  return chosen;
}

/** Named in headline or first paragraph, issued about when the article appeared, with issuer and date: in this order. */
function weighDocument({ title, aliases, issuers, date, type }: DocumentFact, head: string, now: number | undefined) {
  const isInHead = [title, ...aliases].some((name) => name.length > 2 && head.includes(name));
  const period = date ? periodOf(date) : null;
  const isNew = period && now !== undefined && period.end > now - 2 * MONTH && period.start < now + MONTH;
  return (
    (isInHead ? 8 : 0) +
    (isNew ? 4 : 0) +
    (issuers.length > 0 ? 2 : 0) +
    (date ? 1 : 0) -
    (type === 'report' || type === 'other' ? 3 : 0) +
    // Of equals the newest.
    (period ? period.start / 1e14 : 0)
  );
}

function weighEvent({ date, until }: EventFact, now: number | undefined): number {
  const period = periodOf(until ?? date);
  if (!period) return -1;
  return now !== undefined && period.start > now ? 0 : period.start;
}

function datesAhead(facts: (TargetFact | EventFact)[], now: number): (TargetFact | EventFact)[] {
  return facts
    .flatMap((fact) => {
      const period = periodOf(fact.kind === 'target' ? fact.deadline : (fact.until ?? fact.date));
      // A year in which the article itself appeared is not ahead for an event; for a target its end is.
      const isAhead = period && (fact.kind === 'target' ? period.end > now : period.start > now);
      return isAhead ? [{ fact, at: period.end }] : [];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ fact }) => fact);
}
