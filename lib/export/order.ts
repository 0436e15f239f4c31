import type { AmountFact, Fact, FactKind, MeasureFact, PlaceLevel, Snapshot } from '../model.ts';

/**
 * Kinds in the order of the panel and of exports: what was decided (documents, measures, targets), then numbers (amounts, figures), time, people (organizations,
 * people), and last where and what for (places, applications).
 */
export const KIND_ORDER: readonly FactKind[] = [
  'document',
  'measure',
  'target',
  'amount',
  'figure',
  'event',
  'organization',
  'person',
  'place',
  'scenario',
];

/** Levels from the one that binds most to those that bind elsewhere. */
export const LEVEL_ORDER: readonly (PlaceLevel | null)[] = [
  'national',
  'provincial',
  'municipal',
  'district',
  'hongkong',
  'macao',
  'taiwan',
  'international',
  'foreign',
  null,
];

const FORCE_ORDER: readonly MeasureFact['force'][] = ['must-not', 'must', 'support', 'encouraged', 'may'];

/**
 * The facts, most important first. Kinds as in `KIND_ORDER`; within a kind: documents by level, then newest first; measures with the strongest force first;
 * targets and events by date; amounts by size, one currency after the other, the most used first; organizations, people and places
 * by whether the headline names them, then by how often the article does; everything else, and what is equal so far, in reading order. The panel states
 * the same rule to readers (`panel.orderRule`).
 */
export function orderFacts(facts: readonly Fact[], { text, blocks }: Pick<Snapshot, 'text' | 'blocks'>): Fact[] {
  const headline = blocks.find((block) => block.kind === 'title');
  const title = headline ? text.slice(headline.start, headline.end) : '';
  const weights = new Map<Fact, number>();
  for (const fact of facts) weights.set(fact, weigh(fact, text, title));
  const currencies = currencyOrder(facts);
  const compare = (a: Fact, b: Fact): number => {
    const byKind = KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind);
    if (byKind !== 0) return byKind;
    if (a.kind === 'document' && b.kind === 'document')
      return LEVEL_ORDER.indexOf(a.level) - LEVEL_ORDER.indexOf(b.level) || -compareText(a.date ?? '', b.date ?? '');
    if (a.kind === 'measure' && b.kind === 'measure')
      return FORCE_ORDER.indexOf(a.force) - FORCE_ORDER.indexOf(b.force);
    if (a.kind === 'target' && b.kind === 'target') return compareText(a.deadline, b.deadline);
    if (a.kind === 'event' && b.kind === 'event') return compareText(a.date, b.date);
    if (a.kind === 'amount' && b.kind === 'amount')
      return currencies.indexOf(a.currency) - currencies.indexOf(b.currency) || b.value - a.value;
    return weights.get(b)! - weights.get(a)!;
  };
  return [...facts].sort((a, b) => compare(a, b) || a.start - b.start);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a named body, person or place weighs: how often the article names it, and more than any count if its headline does. */
function weigh(fact: Fact, text: string, title: string): number {
  if (fact.kind !== 'organization' && fact.kind !== 'person' && fact.kind !== 'place') return 0;
  const names = fact.kind === 'organization' ? [fact.name, ...fact.aliases] : [fact.name];
  const isInTitle = names.some((name) => name && title.includes(name));
  // Short forms are often parts of the full one: the most frequent name stands for all.
  return (isInTitle ? 1_000_000 : 0) + Math.max(...names.map((name) => countOf(text, name)));
}

function countOf(text: string, name: string): number {
  return name ? text.split(name).length - 1 : 0;
}

function currencyOrder(facts: readonly Fact[]): string[] {
  const amounts = facts.filter((fact): fact is AmountFact => fact.kind === 'amount');
  const times = new Map<string, number>();
  for (const { currency } of amounts) times.set(currency, (times.get(currency) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]).map(([currency]) => currency);
}
