import catalogues from '../assets/generated/worker-texts.json';
import type { UiLang } from './settings.ts';
import type { TextKey } from './texts.ts';

/** Keys of the texts that the background knows; scripts/build/worker-texts.ts chooses them. */
export type WorkerTextKey = Extract<TextKey, `${'menu' | 'script' | 'card' | 'word'}.${string}`>;

/** An interface text of the background. */
export function workerText(lang: UiLang, key: WorkerTextKey): string {
  return (catalogues as Record<UiLang, Record<string, string>>)[lang][key]!;
}

/** The texts whose keys begin with a prefix, keyed without it: what the page half is sent for the card. */
export function textsUnder(lang: UiLang, prefix: 'card.' | 'word.'): Record<string, string> {
  return Object.fromEntries(
    Object.entries(catalogues[lang])
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, text]) => [key.slice(prefix.length), text]),
  );
}
