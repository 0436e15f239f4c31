import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ScriptChoice } from '../../lib/model.ts';
import type { Notice, Progress, Shown, Words } from '../../lib/panel-view.ts';
import type { ArticleReply, ConvertedWord } from '../../lib/protocol.ts';
import { resolveUiLang, type Settings, type UiLang } from '../../lib/settings.ts';
import { translator } from '../../lib/texts.ts';
import { type CaptureLink, OwnCapture } from '../own/OwnCapture.tsx';
import { Panel } from './Panel.tsx';
import { createPlaces } from './place.ts';
import type { PanelActions } from './types.ts';

/** The panel on live data: follows the session's signals, gives the document its language, and remembers where the reader was in each tab. */
export function PanelApp(props: {
  shown: ReadonlySignal<Shown | null>;
  notice: ReadonlySignal<Notice | null>;
  progress: ReadonlySignal<Progress | null>;
  word: ReadonlySignal<ConvertedWord | null>;
  /** Selections that wait to become entries of the reader's own glossary; null where there is no form for them, as in print. */
  capture: CaptureLink | null;
  actions: PanelActions;
  browserLang: string;
  isPrinting: boolean;
}) {
  const shown = props.shown.value;
  const places = useMemo(createPlaces, []);
  const lang = resolveUiLang(shown?.settings.uiLang ?? 'auto', props.browserLang);
  const title = shown?.view.article?.snapshot.meta.title ?? null;
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const isAsked = useRef(false);
  useEffect(() => {
    if (!props.isPrinting || !title || isAsked.current) return;
    // The name of a file that is printed to.
    document.title = title;
    isAsked.current = true;
    requestAnimationFrame(() => print());
  }, [title, props.isPrinting]);
  const words = useMemo(() => shown && wordsOf(shown, lang), [shown, lang]);
  // The form for a selection does not wait until the page has been read.
  return (
    <>
      {shown && words && (
        <Panel
          view={shown.view}
          settings={shown.settings}
          words={words}
          fold={shown.fold}
          actions={props.actions}
          place={places(shown.view.tabId ?? -1, shown.view.article?.url ?? '')}
          notice={props.notice.value}
          progress={props.progress.value}
          word={props.word.value}
          isPrinting={props.isPrinting}
        />
      )}
      {props.capture && <OwnCapture capture={props.capture} browserLang={props.browserLang} />}
    </>
  );
}

function wordsOf({ view, settings, text }: Shown, lang: UiLang): Words {
  return { t: translator(lang), lang, ...text, textLang: langOfText(view.article, formsOf(view.host, settings)) };
}

/** The forms that a site is shown in: its own rule, where it has one. */
function formsOf(host: string | null, { script, siteForms }: Settings): ScriptChoice {
  return (host !== null && Object.hasOwn(siteForms, host) && siteForms[host]) || script;
}

function langOfText(article: ArticleReply | null, script: ScriptChoice): string {
  const forms =
    script === 'original' ? (article?.script === 'Hant' ? (article.region === 'HK' ? 'HK' : 'TW') : 'CN') : script;
  return forms === 'CN' ? 'zh-Hans' : `zh-Hant-${forms}`;
}
