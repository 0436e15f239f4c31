import type { ComponentChildren } from 'preact';
import type { Settings } from '../../lib/settings.ts';
import type { TextKey } from '../../lib/texts.ts';
import type { OptionsProps } from './Options.tsx';

interface Choice<K extends keyof Settings> {
  field: K;
  values: readonly (readonly [value: Settings[K] & string, label: TextKey])[];
  hint: TextKey;
  /** What stands beside an answer, such as an example. */
  beside?(value: Settings[K] & string): ComponentChildren;
}

/** One question with its answers as radio buttons. */
export function Choices<K extends keyof Settings>({
  field,
  values,
  hint,
  beside,
  settings,
  t,
  onChange,
}: Choice<K> & Pick<OptionsProps, 'settings' | 't' | 'onChange'>) {
  return (
    <fieldset class="question" aria-describedby={`${field}-hint`}>
      <legend>{t(`options.${field}` as TextKey)}</legend>
      <p class="hint" id={`${field}-hint`}>
        {t(hint)}
      </p>
      <div class="answers">
        {values.map(([value, label]) => (
          <label key={value}>
            <input
              type="radio"
              name={field}
              checked={settings[field] === value}
              onChange={() => onChange({ [field]: value } as Partial<Settings>)}
            />
            <span>{t(label)}</span>
            {beside?.(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The head of a topic. */
export function ViewHead({ title, lead }: { title: string; lead: string }) {
  return (
    <div class="head">
      <h2>{title}</h2>
      <p>{lead}</p>
    </div>
  );
}
