import { browser } from 'wxt/browser';
import { resolveUiLang, type Settings } from '../settings.ts';
import { type WorkerTextKey, workerText } from '../worker-texts.ts';
import { browserLang } from './browser-lang.ts';
import { chooseForms, convertSelectionIn, explainSelectionIn } from './choose-forms.ts';
import { openPanel } from './panel.ts';
import { keepSelection } from './pending.ts';
import { loadSettings, saveSettings, setSiteForms, setSiteOff, watchSettings } from './settings.ts';
import { hostOf } from './site.ts';

const FORMS = ['original', 'CN', 'TW', 'HK'] as const;

/** The context menu of the page: open the panel, forms, annotation, this site. Its marks follow the reader's choices. */
export function registerMenus(): void {
  browser.runtime.onInstalled.addListener(() => void loadSettings().then(build));
  watchSettings((settings, before) => void (settings.uiLang === before.uiLang ? mark(settings) : build(settings)));
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const id = String(info.menuItemId);
    if (id === 'open-panel') {
      if (tab?.id !== undefined) openPanel(tab.id);
    } else if (id === 'add-to-own') {
      // The panel first: see openPanel.
      if (tab?.id !== undefined) openPanel(tab.id);
      if (tab) void keepSelection(info.selectionText ?? '', tab.windowId);
    } else if (id === 'annotate') void saveSettings({ annotate: info.checked === true });
    else if (id === 'site') {
      const host = hostOf(info.pageUrl);
      if (host) void loadSettings().then((s) => setSiteOff(host, !s.offSites.includes(host)));
    } else if (id.startsWith('script-')) {
      const script = FORMS.find((form) => id === `script-${form}`);
      if (script) void chooseForms(tab ?? {}, script);
    } else if (id.startsWith('always-')) {
      const forms = FORMS.find((form) => id === `always-${form}`);
      const host = hostOf(info.pageUrl);
      if (forms && host) void setSiteForms(host, forms === 'original' ? null : forms);
    } else if (id.startsWith('selection-')) {
      const forms = FORMS.find((form) => id === `selection-${form}`);
      if (tab && forms && forms !== 'original') void convertSelectionIn(tab, info.frameId ?? 0, forms).catch(() => {});
    } else if (id === 'explain-word') {
      if (tab) void explainSelectionIn(tab, info.frameId ?? 0).catch(() => {});
    }
  });
}

/** Makes the marks true: cheaper than all items anew while pages are being converted. */
async function mark({ script, annotate }: Settings): Promise<void> {
  await building;
  await Promise.all([
    browser.contextMenus.update(`script-${script}`, { checked: true }),
    browser.contextMenus.update('annotate', { checked: annotate }),
  ]).catch(() => {});
}

let building: Promise<void> = Promise.resolve();

/** One after the other: two builds at once would create the same id twice. */
function build(settings: Settings): Promise<void> {
  building = building.then(() => create(settings)).catch(() => {});
  return building;
}

async function create(settings: Settings): Promise<void> {
  const lang = resolveUiLang(settings.uiLang, browserLang());
  const t = (key: WorkerTextKey) => workerText(lang, key);
  await browser.contextMenus.removeAll();
  const contexts: ['page', 'selection', 'link'] = ['page', 'selection', 'link'];
  const documentUrlPatterns = ['http://*/*', 'https://*/*'];
  const add = (item: Parameters<typeof browser.contextMenus.create>[0]) =>
    browser.contextMenus.create({ contexts, documentUrlPatterns, ...item });
  add({ id: 'open-panel', title: t('menu.openPanel') });
  add({ id: 'add-to-own', title: t('menu.addToOwn'), contexts: ['selection'] });
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
  add({ id: 'forms-rest', parentId: 'forms', type: 'separator' });
  add({ id: 'always', parentId: 'forms', title: t('menu.always') });
  for (const form of FORMS)
    add({ id: `always-${form}`, parentId: 'always', title: t(form === 'original' ? 'menu.noRule' : `script.${form}`) });
  add({ id: 'selection', title: t('menu.convertSelection'), contexts: ['selection'] });
  for (const form of FORMS)
    if (form !== 'original')
      add({ id: `selection-${form}`, parentId: 'selection', title: t(`script.${form}`), contexts: ['selection'] });
  add({ id: 'explain-word', title: t('menu.explainWord'), contexts: ['selection'] });
  add({ id: 'annotate', type: 'checkbox', checked: settings.annotate, title: t('menu.annotate') });
  add({ id: 'site', title: t('menu.site') });
}
