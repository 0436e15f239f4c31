import type { FigureFact } from '../../lib/model.ts';

/** Figures that can be compared: of one series, or of one unit and one thing. Drawn as bars to scale. */
export interface FigureGroup {
  /** What they measure, in the article's words; empty if that is not said. */
  what: string;
  /** The largest value, a range's upper end included; all bars are parts of it. */
  max: number;
  figures: FigureFact[];
}

/**
 * Parts figures into groups of two or more that are drawn to scale and those that stand alone, both in the order given. Ranks, negative values and values of
 * zero are never drawn: they have no length.
 */
export function groupFigures(figures: readonly FigureFact[]): { groups: FigureGroup[]; single: FigureFact[] } {
  const byKey = new Map<string, FigureFact[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key) byKey.set(key, [...(byKey.get(key) ?? []), figure]);
  }
  const groups: FigureGroup[] = [];
  const grouped = new Set<FigureFact>();
  for (const members of byKey.values()) {
    if (members.length < 2) continue;
    for (const member of members) grouped.add(member);
    const { series, what } = members[0]!;
    groups.push({
      what: series ?? what,
      max: Math.max(...members.map(({ value, upTo }) => upTo ?? value)),
      figures: members,
    });
  }
  return { groups, single: figures.filter((figure) => !grouped.has(figure)) };
}

function keyOf({ series, unit, what, value, change }: FigureFact): string | null {
  if (unit === 'rank' || !(value > 0)) return null;
  if (series) return `series|${series}|${unit}`;
  // Changes of one thing over several periods are no parts of one whole.
  return what && !change ? `what|${what}|${unit}` : null;
}
