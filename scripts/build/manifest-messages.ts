import { readFileSync } from 'node:fs';

const LOCALES = ['en', 'zh_CN', 'zh_TW'];
const PREFIX = 'manifest.';

/** What the browser itself shows (name, description, commands), out of the same catalogues as the interface. */
export function manifestMessages(): [locale: string, contents: string][] {
  return LOCALES.map((locale) => {
    const path = new URL(`../../assets/locales/${locale}.json`, import.meta.url);
    const texts = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    const messages = Object.entries(texts)
      .filter(([key]) => key.startsWith(PREFIX))
      .map(([key, message]) => [key.slice(PREFIX.length), { message }]);
    return [locale, JSON.stringify(Object.fromEntries(messages), null, 1)];
  });
}
