import { browser } from 'wxt/browser';
import { resolveUiLang } from '../settings.ts';
import { translator } from '../texts.ts';
import { browserLang } from './browser-lang.ts';
import type { createPanelSession } from './panel-session.ts';
import { saveSettings, setSiteOff } from './settings.ts';

export type PanelSession = ReturnType<typeof createPanelSession>;

/** What the panel's buttons do. */
export function createPanelActions(session: PanelSession) {
  const t = (key: Parameters<ReturnType<typeof translator>>[0]) =>
    translator(resolveUiLang(session.shown.value?.settings.uiLang ?? 'auto', browserLang()))(key);
  const orSay = (promise: Promise<unknown>) => void promise.catch(() => session.say(t('panel.failed')));
  return {
    reveal: (target: Parameters<PanelSession['reveal']>[0]) =>
      orSay(
        session.reveal(target).then((found) => {
          if (!found) session.say(t('panel.sentenceChanged'));
        }),
      ),
    forceReading: () => orSay(session.forceReading()),
    change: (change: Parameters<typeof saveSettings>[0]) => orSay(saveSettings(change)),
    setSiteOff: (off: boolean) => {
      const host = session.shown.value?.view.host;
      if (host) orSay(setSiteOff(host, off));
    },
    openOptions: () => void browser.runtime.openOptionsPage(),
  };
}
