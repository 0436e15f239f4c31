import { describeChange } from '../../lib/export/describe.ts';
import { showFigure } from '../../lib/export/show-number.ts';
import type { FigureFact } from '../../lib/model.ts';
import { useDesk } from './desk.ts';
import { FactRow } from './FactRow.tsx';
import { type FigureGroup, groupFigures } from './group-figures.ts';
import { Section, useFirst } from './Section.tsx';

/** Figures: those that can be compared as bars to scale, then the others. */
export function Figures({ facts }: { facts: FigureFact[] }) {
  const { words, keyOf } = useDesk();
  const { groups, single } = groupFigures(facts);
  const { first, more } = useFirst('figures', single);
  return (
    <Section id="figures" title={words.t('kind.figure')} count={facts.length}>
      {groups.map((group) => (
        <Bars key={`${group.what}-${group.figures[0]!.unit}`} group={group} />
      ))}
      <ul>
        {first.map((fact) => (
          <FactRow key={keyOf(fact)} fact={fact}>
            <Value fact={fact} />
          </FactRow>
        ))}
      </ul>
      {more}
    </Section>
  );
}

function Bars({ group }: { group: FigureGroup }) {
  const { words, keyOf } = useDesk();
  const { show, textLang } = words;
  const { what, max, figures } = group;
  return (
    <div class="bars">
      {what && (
        <h3 class="group" lang={textLang}>
          {show(what)}
        </h3>
      )}
      <ul>
        {figures.map((fact) => (
          <FactRow key={keyOf(fact)} fact={fact} kind="bar-row">
            <span class="bar-label" lang={textLang}>
              <span>{show(fact.subject ?? '') || (what ? '' : show(fact.what))}</span>
              <Text fact={fact} />
            </span>
            <span class="bar-track" aria-hidden="true">
              <span class="bar-length" style={{ inlineSize: `${(100 * fact.value) / max}%` }} />
              {fact.upTo !== null && (
                <span class="bar-range" style={{ inlineSize: `${(100 * (fact.upTo - fact.value)) / max}%` }} />
              )}
            </span>
            <Changed fact={fact} />
          </FactRow>
        ))}
      </ul>
    </div>
  );
}

function Value({ fact }: { fact: FigureFact }) {
  const { t, show, textLang } = useDesk().words;
  const about = [fact.subject, fact.series ?? fact.what].filter((part) => part).map((part) => show(part!));
  return (
    <>
      <span class="main">
        <Text fact={fact} />
      </span>
      <span class="sub">
        {fact.unit === 'rank' && <span>{showFigure(fact, t)}</span>}
        {about.length > 0 && <span lang={textLang}>{about.join(' · ')}</span>}
        <Changed fact={fact} />
      </span>
    </>
  );
}

function Text({ fact }: { fact: FigureFact }) {
  const { show, textLang } = useDesk().words;
  return (
    <span class="number" lang={textLang}>
      {fact.hedge && <span class="hedge">{show(fact.hedge)} </span>}
      {show(fact.text)}
    </span>
  );
}

/** The direction of a change, drawn and said. */
function Changed({ fact }: { fact: FigureFact }) {
  const { words } = useDesk();
  const said = describeChange(fact, words);
  if (!said || !fact.change) return null;
  return (
    <span class={`change ${fact.change.direction}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={fact.change.direction === 'up' ? 'M6 10V2m-3.5 3.5L6 2l3.5 3.5' : 'M6 2v8m-3.5-3.5L6 10l3.5-3.5'} />
      </svg>
      <span lang={words.textLang}>{said}</span>
    </span>
  );
}
