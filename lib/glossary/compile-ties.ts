import { TIES, type Tie } from './asset.ts';
import type { TopicEntry } from './schema.ts';

const OTHER_WAY: Record<Tie, Tie> = {
  replacedBy: 'replaces',
  replaces: 'replacedBy',
  successors: 'predecessors',
  predecessors: 'successors',
};

/** By id: what came after an entry and what was before it, whichever of the two entries says so. Ids in the order of the entries. */
export function tieEntries(entries: readonly TopicEntry[]): Map<string, Partial<Record<Tie, string[]>>> {
  const found: Record<Tie, Map<string, string[]>> = {
    replacedBy: new Map(),
    replaces: new Map(),
    successors: new Map(),
    predecessors: new Map(),
  };
  for (const { id, document, body } of entries) {
    const said: [Tie, string | null | undefined][] = [
      ['replacedBy', document?.replacedBy],
      ['successors', body?.successor],
      ...(body?.predecessor ?? []).map((other): [Tie, string] => ['predecessors', other]),
    ];
    for (const [tie, other] of said) {
      if (!other) continue;
      note(found[tie], id, other);
      note(found[OTHER_WAY[tie]], other, id);
    }
  }
  const ties = new Map<string, Partial<Record<Tie, string[]>>>();
  for (const { id } of entries) {
    const own = TIES.flatMap((tie) => {
      const ids = found[tie].get(id);
      return ids ? [[tie, [...new Set(ids)]] as const] : [];
    });
    if (own.length > 0) ties.set(id, Object.fromEntries(own));
  }
  return ties;
}

/**
 * Finds the entries of a document's issuers by their names. Full names decide before short ones. A name that several bodies share is that of the national one
 * where the document has another national issuer, and says nothing elsewhere.
 */
export function findIssuers(entries: readonly TopicEntry[]): (entry: TopicEntry) => (string | null)[] | null {
  const full = new Map<string, TopicEntry[]>();
  const short = new Map<string, TopicEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== 'body') continue;
    note(full, entry.term, entry);
    for (const alias of entry.aliases ?? []) note(short, alias, entry);
  }
  const isNational = ({ body }: TopicEntry) => body?.level === 'national';
  return ({ document }) => {
    const candidates = (document?.issuers ?? []).map((name) => full.get(name) ?? short.get(name) ?? []);
    const hasNational = candidates.some((bodies) => bodies.length === 1 && isNational(bodies[0]!));
    const ids = candidates.map((bodies) => {
      const likely = bodies.length > 1 && hasNational ? bodies.filter(isNational) : bodies;
      return likely.length === 1 ? likely[0]!.id : null;
    });
    return ids.some((id) => id !== null) ? ids : null;
  };
}

function note<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
