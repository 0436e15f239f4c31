import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ScriptChoice } from '../../lib/model.ts';
import type { Shown } from '../../lib/panel-view.ts';
import type { ArticleReply } from '../../lib/protocol.ts';
import { resolveUiLang } from '../../lib/settings.ts';
import { translator } from '../../lib/texts.ts';
import { Panel } from './Panel.tsx';
import type { PanelActions } from './types.ts';

/** The panel on live data: follows the session's signals and gives the document its language. */
export function PanelApp(props: {
  shown: ReadonlySignal<Shown | null>;
  notice: ReadonlySignal<string | null>;
  actions: PanelActions;
  browserLang: string;
}) {
  const shown = props.shown.value;
  const lang = resolveUiLang(shown?.settings.uiLang ?? 'auto', props.browserLang);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  if (!shown) return null;
  const { view, settings, text } = shown;
  const words = { t: translator(lang), lang, ...text, textLang: langOfText(view.article, settings.script) };
  return <Panel view={view} settings={settings} words={words} actions={props.actions} notice={props.notice.value} />;
}

function langOfText(article: ArticleReply | null, script: ScriptChoice): string {
  const forms =
    script === 'original' ? (article?.script === 'Hant' ? (article.region === 'HK' ? 'HK' : 'TW') : 'CN') : script;
  return forms === 'CN' ? 'zh-Hans' : `zh-Hant-${forms}`;
}
