import type { Fold } from '../brain/fold.ts';
import { listWrittenNames, nameKey } from './names.ts';
import type { TopicEntry } from './schema.ts';
import type { Problem } from './validate.ts';

/** Names and aliases are unique over all files, unless every entry that has one says that it shares it. */
export function findNameProblems(entries: readonly TopicEntry[], fold: Fold): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, TopicEntry>();
  for (const entry of entries) {
    const own = new Set<string>();
    for (const { text, field } of listWrittenNames(entry)) {
      const key = nameKey(text, fold);
      // An entry may list what is the same but for script or letter case: 區塊鏈 beside 区块链, E-CNY beside e-CNY.
      if (own.has(key)) continue;
      own.add(key);
      const owner = owners.get(key);
      if (!owner) {
        owners.set(key, entry);
        continue;
      }
      if (owner.id === entry.id || (owner.sharing && entry.sharing)) continue;
      const unmarked = [owner, entry].filter((one) => !one.sharing).map((one) => one.id);
      problems.push({
        file: entry.file,
        entry: entry.id,
        field,
        message: `"${text}" is also a name of ${owner.id} in ${owner.file}`,
        fix: `merge the entries or take the name out of one; if both are really called so, write \`sharing: true\` in ${unmarked.join(' and ')}`,
      });
    }
  }
  return problems;
}
