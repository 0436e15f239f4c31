import * as v from 'valibot';

/** Languages of the interface. `auto` follows the browser. */
export type UiLang = 'en' | 'zh-CN' | 'zh-TW';

/**
 * The reader's choices. Every field falls back alone, so that one damaged value in storage costs nothing but itself.
 * `offSites` holds host names, without port.
 */
export const SettingsSchema = v.object({
  uiLang: v.fallback(v.picklist(['auto', 'en', 'zh-CN', 'zh-TW']), 'auto'),
  definitionLang: v.fallback(v.picklist(['ui', 'en', 'zh']), 'ui'),
  script: v.fallback(v.picklist(['original', 'CN', 'TW', 'HK']), 'original'),
  /** What the keyboard command switches to from `original`. */
  lastScript: v.fallback(v.picklist(['CN', 'TW', 'HK']), 'TW'),
  openCards: v.fallback(v.picklist(['hover', 'click']), 'hover'),
  occurrences: v.fallback(v.picklist(['all', 'first-in-section']), 'all'),
  annotate: v.fallback(v.boolean(), true),
  offSites: v.fallback(v.array(v.string()), []),
  /** Host name → the forms in which that site is always shown, whatever its pages are about. */
  siteForms: v.fallback(v.record(v.string(), v.picklist(['CN', 'TW', 'HK'])), {}),
  /** Conversion by OpenCC's own lists, without ours. */
  plainConversion: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

/** Settings from anything that was stored, or from nothing; only what the stored object itself holds counts. Never throws. */
export function readSettings(stored: unknown): Settings {
  return v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? { ...stored } : {});
}

/** The interface language for a choice, given the browser's language tag. */
export function resolveUiLang(choice: Settings['uiLang'], browserLang: string): UiLang {
  if (choice !== 'auto') return choice;
  const tag = browserLang.toLowerCase();
  if (!tag.startsWith('zh')) return 'en';
  return /hant|tw|hk|mo/.test(tag) ? 'zh-TW' : 'zh-CN';
}
