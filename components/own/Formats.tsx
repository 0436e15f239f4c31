import { downloadText, FILE_TYPES } from './download.ts';
import { EXAMPLE_FORMATS, type ExampleFormat, exampleFile } from './example-files.ts';
import type { OwnWords } from './types.ts';

/** What can be imported, each format with an example to take home. */
export function Formats({ t }: Pick<OwnWords, 't'>) {
  return (
    <details class="sheet formats-help">
      <summary>
        <h3>{t('own.formats')}</h3>
      </summary>
      <dl class="ledger">
        {EXAMPLE_FORMATS.map((format) => {
          const name = format === 'text' ? t('own.format.text') : format.toUpperCase();
          return (
            <div key={format}>
              <dt>{name}</dt>
              <dd>
                {t(`own.formats.${format}`)}
                <pre aria-hidden="true">{glimpse(format)}</pre>
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    downloadText(
                      `liandu-example.${format === 'text' ? 'txt' : format}`,
                      exampleFile(format),
                      FILE_TYPES[format],
                    )
                  }
                >
                  {t('own.formats.example', { format: name })}
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="hint">{t('own.formats.encodings')}</p>
    </details>
  );
}

/** The look of a format in a few lines. */
function glimpse(format: ExampleFormat): string {
  if (format === 'json') return '[{ "term": "链上身份", "english": "on-chain identity" }]';
  return exampleFile(format)
    .replace(/^\ufeff/, '')
    .split(/\r?\n/, 3)
    .join('\n');
}
