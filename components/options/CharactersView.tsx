import { Choices, ViewHead } from './Choices.tsx';
import type { OptionsProps } from './Options.tsx';

/** The same words in the three forms, as an example beside each answer. */
const EXAMPLES = {
  CN: ['zh-Hans', '数字货币与智能合约'],
  TW: ['zh-Hant-TW', '數位貨幣與智慧合約'],
  HK: ['zh-Hant-HK', '數碼貨幣與智能合約'],
} as const;

/** In which characters articles are read, and what conversion leaves alone. */
export function CharactersView(props: OptionsProps) {
  const { t, settings, onChange } = props;
  return (
    <>
      <ViewHead title={t('options.nav.characters')} lead={t('options.characters.lead')} />
      <section class="sheet questions">
        <Choices
          {...props}
          field="script"
          hint="options.script.hint"
          values={[
            ['original', 'script.original'],
            ['CN', 'script.CN'],
            ['TW', 'script.TW'],
            ['HK', 'script.HK'],
          ]}
          beside={(value) =>
            value !== 'original' && (
              <span class="example" lang={EXAMPLES[value][0]} aria-hidden="true">
                {EXAMPLES[value][1]}
              </span>
            )
          }
        />
        <div class="question">
          <label class="switch" for="plainConversion">
            {t('options.plainConversion')}
          </label>
          <p class="hint" id="plainConversion-hint">
            {t('options.plainConversion.why')}
          </p>
          <div class="answers">
            <input
              type="checkbox"
              role="switch"
              id="plainConversion"
              aria-describedby="plainConversion-hint"
              aria-checked={settings.plainConversion}
              checked={settings.plainConversion}
              onChange={(event) => onChange({ plainConversion: event.currentTarget.checked })}
            />
          </div>
        </div>
      </section>
      {props.keptWords}
    </>
  );
}
