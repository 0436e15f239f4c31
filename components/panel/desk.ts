import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fact } from '../../lib/model.ts';
import type { Place } from './place.ts';
import type { PanelActions, Words } from './types.ts';

/** What every row of the panel needs. */
export interface Desk {
  words: Words;
  actions: PanelActions;
  place: Place;
  /** The same key for the same fact, however often the article is read again. */
  keyOf(fact: Fact): string;
  isHidden(fact: Fact): boolean;
  /** For paper: everything is open. */
  isPrinting: boolean;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A row of the panel stands outside of the article.');
  return desk;
}
