import { LEVEL_ORDER } from '../../lib/export/order.ts';
import type { PlaceFact, ScenarioFact } from '../../lib/model.ts';
import { useDesk } from './desk.ts';
import { FactRow } from './FactRow.tsx';
import { Section, useFirst } from './Section.tsx';

/** Places by level. */
export function Places({ facts }: { facts: PlaceFact[] }) {
  const { words, keyOf } = useDesk();
  const { t, show, textLang } = words;
  const { first, more } = useFirst('places', facts);
  return (
    <Section id="places" title={t('kind.place')} count={facts.length}>
      {LEVEL_ORDER.map((level) => {
        const places = first.filter((fact) => fact.level === level);
        if (level === null || places.length === 0) return null;
        return (
          <div key={level}>
            <h3 class="group">{t(`level.${level}`)}</h3>
            <ul>
              {places.map((fact) => (
                <FactRow key={keyOf(fact)} fact={fact}>
                  <span class="main" lang={textLang}>
                    {show(fact.name)}
                    {fact.within && <span class="times"> {show(fact.within)}</span>}
                  </span>
                </FactRow>
              ))}
            </ul>
          </div>
        );
      })}
      {more}
    </Section>
  );
}

/** Uses that the article names together. */
export function Scenarios({ facts }: { facts: ScenarioFact[] }) {
  const { words, keyOf } = useDesk();
  const { t, show, textLang } = words;
  const { first, more } = useFirst('scenarios', facts);
  return (
    <Section id="scenarios" title={t('kind.scenario')} count={facts.length}>
      <ul>
        {first.map((fact) => (
          <FactRow key={keyOf(fact)} fact={fact}>
            <span class="chips" lang={textLang}>
              {fact.names.map((name) => (
                <span key={name} class="chip use">
                  {show(name)}
                </span>
              ))}
            </span>
          </FactRow>
        ))}
      </ul>
      {more}
    </Section>
  );
}
