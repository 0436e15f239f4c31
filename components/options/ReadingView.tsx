import { Choices, ViewHead } from './Choices.tsx';
import type { OptionsProps } from './Options.tsx';

/** How terms are marked and explained, and the language of it all. */
export function ReadingView(props: OptionsProps) {
  const { t } = props;
  return (
    <>
      <ViewHead title={t('options.reading')} lead={t('options.reading.lead')} />
      <section class="sheet questions">
        <Choices
          {...props}
          field="definitionLang"
          hint="options.definitionLang.hint"
          values={[
            ['ui', 'options.definitionLang.ui'],
            ['en', 'options.definitionLang.en'],
            ['zh', 'options.definitionLang.zh'],
          ]}
        />
        <Choices
          {...props}
          field="openCards"
          hint="options.openCards.hint"
          values={[
            ['hover', 'options.openCards.hover'],
            ['click', 'options.openCards.click'],
          ]}
        />
        <Choices
          {...props}
          field="occurrences"
          hint="options.occurrences.hint"
          values={[
            ['all', 'options.occurrences.all'],
            ['first-in-section', 'options.occurrences.first'],
          ]}
        />
        <Choices
          {...props}
          field="uiLang"
          hint="options.uiLang.hint"
          values={[
            ['auto', 'options.uiLang.auto'],
            ['en', 'options.uiLang.en'],
            ['zh-CN', 'options.uiLang.zhCN'],
            ['zh-TW', 'options.uiLang.zhTW'],
          ]}
        />
      </section>
    </>
  );
}
