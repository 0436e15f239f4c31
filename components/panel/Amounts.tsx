import { showMoney } from '../../lib/export/show-number.ts';
import type { AmountFact } from '../../lib/model.ts';
import { useDesk } from './desk.ts';
import { FactRow } from './FactRow.tsx';
import { Section, useFirst } from './Section.tsx';

/** Sums of money, as the article writes them and in figures. */
export function Amounts({ facts }: { facts: AmountFact[] }) {
  const { words, keyOf } = useDesk();
  const { t, lang, show, textLang } = words;
  const { first, more } = useFirst('amounts', facts);
  return (
    <Section id="amounts" title={t('kind.amount')} count={facts.length}>
      <ul>
        {first.map((fact) => (
          <FactRow key={keyOf(fact)} fact={fact}>
            <span class="main number" lang={textLang}>
              {fact.hedge && <span class="hedge">{show(fact.hedge)} </span>}
              {show(fact.text)}
            </span>
            <span class="sub">
              <span class="number">{showMoney(fact, lang)}</span>
              {fact.what && <span lang={textLang}>{show(fact.what)}</span>}
            </span>
          </FactRow>
        ))}
      </ul>
      {more}
    </Section>
  );
}
