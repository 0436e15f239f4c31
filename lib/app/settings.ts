import { browser } from 'wxt/browser';
import { readSettings, type Settings } from '../settings.ts';

const KEY = 'settings';

/** Keeps the store from content scripts: what they need of it comes in answers. Firefox has no such lock yet; there nothing of ours reads it either. */
export function guardSettings(): void {
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** The stored settings; damaged or missing fields are defaults. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return readSettings(stored[KEY]);
}

/** Changes some fields and resolves when they are written. Extension pages and the background only. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = readSettings({ ...(await loadSettings()), ...change });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back with the new settings, and those before, after every change, wherever it was made. Returns the way to stop. */
export function watchSettings(callback: (settings: Settings, before: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) callback(readSettings(change.newValue), readSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The settings as they are for one host: the forms of its rule, where it has one. */
export function settingsFor(settings: Settings, host: string | null): Settings & { convertAlways: boolean } {
  // Where Liandu is switched off nothing is shown in other forms either.
  if (host !== null && settings.offSites.includes(host))
    return { ...settings, script: 'original', convertAlways: false };
  const rule = ruleFor(settings, host);
  return { ...settings, script: rule ?? settings.script, convertAlways: rule !== undefined };
}

function ruleFor({ siteForms }: Settings, host: string | null): Settings['siteForms'][string] | undefined {
  return host !== null && Object.hasOwn(siteForms, host) ? siteForms[host] : undefined;
}

/** Always shows a site in these forms; null as its pages are. A site that was switched off is on again: the later wish counts. */
export async function setSiteForms(host: string, forms: Settings['siteForms'][string] | null): Promise<Settings> {
  const { siteForms, offSites } = await loadSettings();
  const { [host]: _before, ...rest } = siteForms;
  if (!forms) return saveSettings({ siteForms: rest });
  return saveSettings({ siteForms: { ...rest, [host]: forms }, offSites: offSites.filter((site) => site !== host) });
}

/** Adds or removes a host from the sites on which Liandu stays silent. */
export async function setSiteOff(host: string, off: boolean): Promise<Settings> {
  const { offSites } = await loadSettings();
  const rest = offSites.filter((site) => site !== host);
  return saveSettings({ offSites: off ? [...rest, host].sort() : rest });
}
