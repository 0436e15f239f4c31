import { browser } from 'wxt/browser';
import { resolveUiLang, type Settings } from '../settings.ts';
import { translator } from '../texts.ts';
import { browserLang } from './browser-lang.ts';
import { openPanel } from './panel.ts';
import { loadSettings, saveSettings, setSiteOff, watchSettings } from './settings.ts';
import { hostOf } from './site.ts';

const FORMS = ['original', 'CN', 'TW', 'HK'] as const;

/** The context menu of the page: open the panel, forms, annotation, this site. Rebuilt when a choice changes, so that its marks are true. */
export function registerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void loadSettings().then(build));
  watchSettings((settings) => void build(settings));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const id = String(info.menuItemId);
    if (id === 'open-panel') {
      if (tab?.id !== undefined) openPanel(tab.id);
    } else if (id === 'annotate') void saveSettings({ annotate: info.checked === true });
    else if (id === 'site') {
      const host = hostOf(info.pageUrl);
      if (host) void loadSettings().then((s) => setSiteOff(host, !s.offSites.includes(host)));
    } else if (id.startsWith('script-')) {
      const script = FORMS.find((form) => id === `script-${form}`);
      if (script) void saveSettings(script === 'original' ? { script } : { script, lastScript: script });
    }
  });
}

let building: Promise<void> = Promise.resolve();

/** One after the other: two builds at once would create the same id twice. */
function build(settings: Settings): Promise<void> {
  building = building.then(() => create(settings)).catch(() => {});
  return building;
}

async function create(settings: Settings): Promise<void> {
  const t = translator(resolveUiLang(settings.uiLang, browserLang()));
  await browser.contextMenus.removeAll();
  const contexts: ['page', 'selection', 'link'] = ['page', 'selection', 'link'];
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  const add = (item: Parameters<typeof browser.contextMenus.create>[0]) =>
    browser.contextMenus.create({ contexts, documentUrlPatterns, ...item });
  add({ id: 'open-panel', title: t('menu.openPanel') });
  add({ id: 'forms', title: t('menu.script') });
  for (const form of FORMS) {
    add({
      id: `script-${form}`,
      parentId: 'forms',
      type: 'radio',
      checked: settings.script === form,
      title: t(`script.${form}`),
    });
  }
  add({ id: 'annotate', type: 'checkbox', checked: settings.annotate, title: t('menu.annotate') });
  add({ id: 'site', title: t('menu.site') });
}
