import type { Fold } from '../brain/fold.ts';
import { nameKey } from '../glossary/names.ts';

// Until the page has read the folding table, only what needs none is folded: an own list is never compared before it was loaded, and loading it sets the table.
let fold: Fold = (text) => text.normalize('NFKC');

/** Sets the table by which traditional and simplified characters count as the same. Called once by what loads the store, before anything is compared. */
export function foldKeysBy(table: Fold): void {
  fold = table;
}

/** Two terms are the same to a reader if this is: script, width and letter case do not count, nor do spaces and middle dots. */
export function keyOf(term: string): string {
  return nameKey(term, fold);
}
