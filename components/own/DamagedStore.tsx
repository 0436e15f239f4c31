import { useState } from 'preact/hooks';
import { downloadText, FILE_TYPES, fileName, today } from './download.ts';
import type { OwnProps } from './types.ts';

/** What happened to a damaged store. The copy that was set aside can be thrown away only after it was downloaded. */
export function DamagedStore({
  usedInstead,
  t,
  actions,
}: {
  usedInstead: 'previous' | 'later' | 'none';
} & Pick<OwnProps, 't' | 'actions'>) {
  const [isDownloaded, setDownloaded] = useState(false);
  async function download(): Promise<void> {
    const text = await actions.damagedCopy();
    if (text === null) return;
    downloadText(fileName(`liandu-damaged-${today()}`, 'txt'), text, FILE_TYPES.text);
    setDownloaded(true);
  }
  return (
    <section class="damaged" role="alert" aria-labelledby="damaged-title">
      <p class="title" id="damaged-title">
        {t('own.damaged.title')}
      </p>
      <p>{t(`own.damaged.${usedInstead}`)}</p>
      <div class="form-buttons">
        <button type="button" onClick={() => void download()}>
          {t('own.damaged.download')}
        </button>
        <button
          type="button"
          disabled={!isDownloaded}
          aria-describedby="damaged-order"
          onClick={() => void actions.discardDamagedCopy()}
        >
          {t('own.damaged.discard')}
        </button>
      </div>
      {!isDownloaded && (
        <p class="hint" id="damaged-order">
          {t('own.damaged.downloadFirst')}
        </p>
      )}
    </section>
  );
}
