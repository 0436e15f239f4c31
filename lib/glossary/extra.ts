import type { NameLayer } from '../brain/match.ts';
import type { CardContent } from '../model.ts';

/** Entries beside the built-in ones that win over them where both are called so: the reader's own. By index. */
export interface ExtraEntries {
  layer: NameLayer;
  idOf(entry: number): string;
  /** -1 if there is none. */
  indexOf(id: string): number;
  names(entry: number): { name: string; aliases: string[] };
  /**
   * Null if the entry's texts have not been read.
   *
   * @param contains entries whose names are parts of this one's.
   */
  card(entry: number, contains: CardContent['contains']): CardContent | null;
  /** Whether a built-in entry is not to be found. */
  hides(id: string): boolean;
}
