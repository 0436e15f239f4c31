import en from '../assets/locales/en.json';
import zhCN from '../assets/locales/zh_CN.json';
import zhTW from '../assets/locales/zh_TW.json';
import type { UiLang } from './settings.ts';

export type TextKey = keyof typeof en;

const catalogues: Record<UiLang, Record<TextKey, string>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

/** Looks up an interface text; `{name}` in it is replaced by `params.name`. */
export type Translate = (key: TextKey, params?: Record<string, string | number>) => string;

export function translator(lang: UiLang): Translate {
  const texts = catalogues[lang];
  return (key, params) =>
    texts[key].replace(/\{(\w+)\}/g, (whole, name: string) =>
      params && name in params ? String(params[name]) : whole,
    );
}
