import type { Piece } from '../../lib/brain/script/pieces.ts';
import type { Fact, Region } from '../../lib/model.ts';
import type { Target, Words } from '../../lib/panel-view.ts';
import type { Settings } from '../../lib/settings.ts';

export type { Words };

export interface PanelActions {
  reveal(target: Target): void;
  forceReading(): void;
  change(change: Partial<Settings>): void;
  /** For the site of the page where that has forms of its own, else for all. */
  chooseForms(forms: Settings['script']): void;
  setSiteOff(off: boolean): void;
  /** Always shows the site of the page in these forms; null as its pages are. */
  setSiteForms(forms: Region | null): void;
  openOptions(): void;
  /** Hides a fact as wrong, by its key. */
  hide(key: string): void;
  restore(key: string): void;
  copyFact(fact: Fact, words: Words): void;
  copyLink(target: Target, words: Words): void;
  exportAs(format: 'markdown' | 'json' | 'csv', words: Words): void;
  copyAll(words: Words): void;
  print(): void;
  neverAnnotate(id: string, name: string): void;
  keepWord(word: string): void;
  dismissWord(): void;
  convert(text: string, choice: Region): Promise<Piece[]>;
  copyText(text: string): void;
  /** The clipboard's text; null if the browser does not give it. */
  pasteText(): Promise<string | null>;
}
