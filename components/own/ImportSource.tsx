import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnWords } from './types.ts';

const ACCEPTED = '.csv,.tsv,.tab,.txt,.json,text/csv,text/tab-separated-values,text/plain,application/json';

/** Where entries come from: a chosen file, a dropped one, or pasted text. */
export function ImportSource({
  t,
  onFile,
  onText,
}: Pick<OwnWords, 't'> & { onFile(file: File): void; onText(text: string): void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [text, setText] = useState('');

  // A file that is dropped beside the box would otherwise replace the page.
  useEffect(() => {
    const onDrag = (event: DragEvent) => event.preventDefault();
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    document.addEventListener('dragover', onDrag);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDrag);
      document.removeEventListener('drop', onDrop);
    };
  }, [onFile]);

  return (
    <section class="sheet import-source">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping has its keyboard counterpart in the button */}
      <div
        class={`drop${isOver ? ' over' : ''}`}
        onDragEnter={() => setOver(true)}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
      >
        <svg viewBox="0 0 48 48" aria-hidden="true">
          <path d="M12 6h16l8 8v28H12V6Zm16 0v8h8M24 20v14m-6-6 6 6 6-6" />
        </svg>
        <p class="drop-title">{t('own.import.drop')}</p>
        <p class="hint">{t('own.import.kinds')}</p>
        <button type="button" class="primary" onClick={() => input.current?.click()}>
          {t('own.import.choose')}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
      <form
        class="paste"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) onText(text);
        }}
      >
        <label for="paste-text">{t('own.import.paste')}</label>
        <textarea
          id="paste-text"
          rows={6}
          lang="zh"
          spellcheck={false}
          aria-describedby="paste-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="hint" id="paste-hint">
          {t('own.import.pasteHint')}
        </p>
        <button type="submit">{t('own.import.check')}</button>
      </form>
    </section>
  );
}
