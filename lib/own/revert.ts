import type { Own, OwnEntry, OwnList } from './own.ts';

/**
 * Takes one change back out of what is there now, and nothing else: what the change added goes, what it removed comes back to its place, what it rewrote reads as
 * before, unless it was rewritten once more since.
 */
export function revertChange(now: Own, before: Own, after: Own): Own {
  return {
    lists: revertLists(now.lists, before.lists, after.lists),
    hidden: revertNames(now.hidden, before.hidden, after.hidden),
    keptWords: revertNames(now.keptWords, before.keptWords, after.keptWords),
  };
}

function revertLists(now: OwnList[], before: OwnList[], after: OwnList[]): OwnList[] {
  const [was, became] = [byId(before), byId(after)];
  const kept = now.flatMap((list): OwnList[] => {
    const [old, changed] = [was.get(list.id), became.get(list.id)];
    const entries = revertEntries(list.entries, old?.entries ?? [], changed?.entries ?? []);
    if (!old) return changed && entries.length === 0 ? [] : [{ ...list, entries }];
    return [
      {
        ...list,
        name: list.name === changed?.name ? old.name : list.name,
        on: list.on === changed?.on ? old.on : list.on,
        entries,
      },
    ];
  });
  return putBack(kept, before, became);
}

function revertEntries(now: OwnEntry[], before: OwnEntry[], after: OwnEntry[]): OwnEntry[] {
  const [was, became] = [byId(before), byId(after)];
  const kept = now.flatMap((entry): OwnEntry[] => {
    const [old, changed] = [was.get(entry.id), became.get(entry.id)];
    if (!changed) return [entry];
    if (!old) return [];
    return [isSame(entry, changed) ? old : entry];
  });
  return putBack(kept, before, became);
}

/** What the change removed, each at the place where it was. */
function putBack<T extends { id: string }>(kept: T[], before: T[], became: Map<string, T>): T[] {
  const removed = before.flatMap((one, at) => (became.has(one.id) ? [] : [{ one, at }]));
  if (removed.length === 0) return kept;
  const present = new Set(kept.map(({ id }) => id));
  const result = [...kept];
  for (const { one, at } of removed) if (!present.has(one.id)) result.splice(at, 0, one);
  return result;
}

function revertNames(now: string[], before: string[], after: string[]): string[] {
  const [was, became] = [new Set(before), new Set(after)];
  const kept = now.filter((name) => was.has(name) || !became.has(name));
  const removed = before.filter((name) => !became.has(name) && !kept.includes(name));
  return removed.length === 0 ? kept : [...kept, ...removed].sort();
}

function byId<T extends { id: string }>(all: T[]): Map<string, T> {
  return new Map(all.map((one) => [one.id, one]));
}

function isSame(a: OwnEntry, b: OwnEntry): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
