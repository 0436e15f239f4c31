import type { ShownText, Target } from '../../lib/panel-view.ts';
import type { Settings, UiLang } from '../../lib/settings.ts';
import type { Translate } from '../../lib/texts.ts';

/** What every part of the panel needs to write and to show Chinese text. */
export interface Words extends ShownText {
  t: Translate;
  lang: UiLang;
  /** BCP 47 tag of what `show` gives. */
  textLang: string;
}

export interface PanelActions {
  reveal(target: Target): void;
  forceReading(): void;
  change(change: Partial<Settings>): void;
  setSiteOff(off: boolean): void;
  openOptions(): void;
}
