import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { HIDDEN_ARTICLES } from '../limits.ts';

// Facts that the reader has hidden as wrong, kept with their article: keys of lib/panel-view.ts by address, the article changed last at the end.

const KEY = 'hidden-facts';

const StoredSchema = v.fallback(v.array(v.object({ url: v.string(), keys: v.array(v.string()) })), []);
type Stored = v.InferOutput<typeof StoredSchema>;

/** The same article under different fragments is one article. */
function addressOf(url: string): string {
  return url.replace(/#.*$/, '');
}

async function load(): Promise<Stored> {
  return v.parse(StoredSchema, (await browser.storage.local.get(KEY))[KEY] ?? []);
}

/** Keys of the facts hidden in an article, in the order in which they were hidden. */
export async function loadHidden(url: string): Promise<string[]> {
  return (await load()).find((article) => article.url === addressOf(url))?.keys ?? [];
}

/** Hides a fact of an article, or shows it again; resolves when that is written. Two panels at once do not lose each other's changes. */
export function setHidden(url: string, key: string, hidden: boolean): Promise<void> {
  return navigator.locks.request(KEY, async () => {
    const all = await load();
    const address = addressOf(url);
    const before = all.find((article) => article.url === address)?.keys ?? [];
    const keys = before.filter((one) => one !== key);
    if (hidden) keys.push(key);
    const others = all.filter((article) => article.url !== address);
    const next = keys.length > 0 ? [...others, { url: address, keys }] : others;
    await browser.storage.local.set({ [KEY]: next.slice(-HIDDEN_ARTICLES) });
  });
}

/** Calls back after every change, wherever it was made. */
export function watchHidden(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) callback();
  });
}
