import { readFileSync } from 'node:fs';

const LOCALES = { en: 'en', 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' };
const PREFIXES = ['menu.', 'script.', 'card.', 'word.'];

/**
 * The interface texts that the background needs (its menus, and what it hands to the page), as JSON: language → key → text. The whole catalogues would be
 * parsed at every start of the worker, and are many times as large.
 */
export function buildWorkerTexts(): string {
  const catalogues = Object.entries(LOCALES).map(([lang, name]) => {
    const path = new URL(`../../assets/locales/${name}.json`, import.meta.url);
    const texts = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    return [lang, Object.fromEntries(Object.entries(texts).filter(([key]) => PREFIXES.some((p) => key.startsWith(p))))];
  });
  return JSON.stringify(Object.fromEntries(catalogues));
}
