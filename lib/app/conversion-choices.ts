import type { Span } from '../model.ts';
import { once } from './assets.ts';
import { loadCompiled } from './own-compiled.ts';
import { onOwnChange } from './own-store.ts';
import { loadSettings, watchSettings } from './settings.ts';

// What readers chose about conversion itself. Every request for a few blocks needs it, so it is read once and again after a change.

export interface ConversionChoices {
  /** OpenCC's own lists, without ours. */
  plain: boolean;
  /** Words that stay as the page wrote them. */
  kept: readonly string[];
}

const read = async (): Promise<ConversionChoices> => {
  const [{ plainConversion }, own] = await Promise.all([loadSettings(), loadCompiled().catch(() => null)]);
  return { plain: plainConversion, kept: own?.names.keptWords ?? [] };
};
let loading = once(read);

const forget = () => {
  loading = once(read);
};

/** The reader's choices; the defaults where their lists cannot be read. */
export function loadConversionChoices(): Promise<ConversionChoices> {
  return loading();
}

/** Forgets what was read when it changes. Registered before whatever tells pages to ask again. */
export function watchConversionChoices(): void {
  // Most changes of settings are of the forms themselves, and the conversion that they ask for should not wait for the store.
  watchSettings((settings, before) => {
    if (settings.plainConversion !== before.plainConversion) forget();
  });
  onOwnChange(forget);
}

/** Every place of the kept words in a text, joined where they meet. In order, not overlapping. */
export function findKept(text: string, kept: readonly string[]): Span[] {
  const found: Span[] = [];
  for (const word of kept)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      found.push({ start: at, end: at + word.length });
  found.sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of found) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  return joined;
}
