import { browser } from 'wxt/browser';

/** The language of the browser's own interface. */
export function browserLang(): string {
  return browser.i18n.getUILanguage();
}
