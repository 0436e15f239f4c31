import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { detectScript } from '../../lib/brain/script/direction.ts';
import type { Piece } from '../../lib/brain/script/pieces.ts';
import { CONVERTED_CHARACTERS_PER_REQUEST } from '../../lib/limits.ts';
import type { Region } from '../../lib/model.ts';
import type { Settings } from '../../lib/settings.ts';
import { ConvertedText } from './ConvertedText.tsx';
import type { PanelActions, Words } from './types.ts';

const REGIONS = ['CN', 'TW', 'HK'] as const;

/** Wait after the last key before the text is converted again, in ms. */
const TYPING_PAUSE = 120;

/** Text that the reader pastes or types, converted. It stays in this page and is kept nowhere. */
export function ConvertText({ settings, words, actions }: { settings: Settings; words: Words; actions: PanelActions }) {
  const { t, lang } = words;
  const id = useId();
  const [text, setText] = useState('');
  const [choice, setChoice] = useState<Region | null>(null);
  const [result, setResult] = useState<{ text: string; pieces: Piece[]; choice: Region } | null>(null);
  const [refused, setRefused] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const script = detectScript(text);
  // What the text is not already in.
  const target: Region =
    choice ?? (script === 'Hant' ? 'CN' : settings.lastScript === 'CN' ? 'TW' : settings.lastScript);
  const isTooLong = text.length > CONVERTED_CHARACTERS_PER_REQUEST;

  useEffect(() => {
    if (!text || isTooLong) {
      setResult(null);
      return;
    }
    let isCurrent = true;
    const timer = setTimeout(() => {
      actions.convert(text, target).then(
        (pieces) => {
          if (isCurrent) setResult({ text, pieces, choice: target });
        },
        () => {
          if (isCurrent) setResult(null);
        },
      );
    }, TYPING_PAUSE);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [text, target, isTooLong, actions]);

  async function paste(): Promise<void> {
    const pasted = await actions.pasteText();
    setRefused(pasted === null);
    if (pasted !== null) setText(pasted);
    area.current?.focus();
  }

  return (
    <details class="section convert" id="convert">
      <summary>
        <h2>{t('convert.title')}</h2>
      </summary>
      <div class="convert-body">
        <div class="convert-side">
          <textarea
            ref={area}
            id={`${id}-in`}
            value={text}
            rows={4}
            aria-label={t('convert.input')}
            placeholder={t('convert.placeholder')}
            aria-invalid={isTooLong}
            onInput={(event) => {
              setRefused(false);
              setText(event.currentTarget.value);
            }}
          />
          <div class="convert-bar">
            <button type="button" class="action" onClick={() => void paste()}>
              {t('convert.paste')}
            </button>
            {text && (
              <button
                type="button"
                class="action"
                onClick={() => {
                  setRefused(false);
                  setText('');
                  area.current?.focus();
                }}
              >
                {t('convert.clear')}
              </button>
            )}
            {text && <span class="convert-from">{t(`convert.from.${script ?? 'none'}`)}</span>}
          </div>
          <p class="note" role="alert">
            {isTooLong
              ? t('convert.tooLong', {
                  most: CONVERTED_CHARACTERS_PER_REQUEST.toLocaleString(lang),
                  count: text.length.toLocaleString(lang),
                })
              : refused
                ? t('convert.pasteRefused')
                : ''}
          </p>
        </div>
        <div class="convert-side">
          <label class="convert-to">
            <span>{t('convert.to')}</span>
            <select value={target} onChange={(event) => setChoice(event.currentTarget.value as Region)}>
              {REGIONS.map((region) => (
                <option key={region} value={region}>
                  {t(`script.${region}`)}
                </option>
              ))}
            </select>
          </label>
          {result && <ConvertedText {...result} words={words} onCopy={actions.copyText} />}
        </div>
      </div>
    </details>
  );
}
