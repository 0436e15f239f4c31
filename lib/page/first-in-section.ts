import type { Snapshot, TermMatch } from '../model.ts';

/** The first match of each entry under each heading. */
export function firstInSection(matches: readonly TermMatch[], { blocks }: Snapshot): TermMatch[] {
  const headings = blocks.filter((block) => block.kind === 'heading').map((block) => block.start);
  let next = 0;
  let seen = new Set<string>();
  return matches.filter((match) => {
    while (next < headings.length && headings[next]! <= match.start) {
      next++;
      seen = new Set();
    }
    if (seen.has(match.id)) return false;
    seen.add(match.id);
    return true;
  });
}
