import { describeRate } from '../../lib/export/describe.ts';
import type { MeasureFact } from '../../lib/model.ts';
import { useDesk } from './desk.ts';
import { FactRow } from './FactRow.tsx';
import { Section, useFirst } from './Section.tsx';

/** Who must, may or gets what. */
export function Measures({ facts }: { facts: MeasureFact[] }) {
  const { words, keyOf } = useDesk();
  const { t, show, textLang } = words;
  const { first, more } = useFirst('measures', facts);
  return (
    <Section id="measures" title={t('kind.measure')} count={facts.length}>
      <ul>
        {first.map((fact) => (
          <FactRow key={keyOf(fact)} fact={fact}>
            <span class="measure">
              <span class={`chip force-${fact.force}`}>{t(`force.${fact.force}`)}</span>{' '}
              {fact.who && <b lang={textLang}>{show(fact.who)} </b>}
              <span lang={textLang}>{show(fact.what)}</span>
            </span>
            <Terms fact={fact} />
            {fact.document && (
              <span class="sub" lang={textLang}>
                《{show(fact.document)}》
              </span>
            )}
          </FactRow>
        ))}
      </ul>
      {more}
    </Section>
  );
}

/** Rate, ceiling and giver of a support. */
function Terms({ fact }: { fact: MeasureFact }) {
  const { t, show, textLang } = useDesk().words;
  const rows = [
    [t('field.rate'), describeRate(fact.rate, fact.rateBase, show)],
    [t('field.cap'), fact.cap && show(fact.cap)],
    [t('field.giver'), fact.giver && show(fact.giver)],
  ].filter(([, value]) => value);
  if (rows.length === 0) return null;
  // Inside of a button only phrasing content may stand, so no dl.
  return (
    <span class="pairs">
      {rows.map(([label, value]) => (
        <span key={label} class="pair">
          <span class="pair-label">{label}</span> <span lang={textLang}>{value}</span>
        </span>
      ))}
    </span>
  );
}
