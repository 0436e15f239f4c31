import type { OrganizationFact, PersonFact } from '../../lib/model.ts';
import { useDesk } from './desk.ts';
import { FactRow } from './FactRow.tsx';
import { groupPeople } from './group-people.ts';
import { Section, useFirst } from './Section.tsx';

/** Bodies, with their kind and their other names. */
export function Organizations({ facts }: { facts: OrganizationFact[] }) {
  const { words, keyOf } = useDesk();
  const { t, show, textLang } = words;
  const { first, more } = useFirst('organizations', facts);
  return (
    <Section id="organizations" title={t('kind.organization')} count={facts.length}>
      <ul>
        {first.map((fact) => (
          <FactRow key={keyOf(fact)} fact={fact}>
            <span class="main" lang={textLang}>
              {show(fact.name)}
            </span>
            <span class="sub">
              <span class="chip body">{t(`orgType.${fact.type}`)}</span>
              {fact.aliases.length > 0 && <span lang={textLang}>{fact.aliases.map(show).join('、')}</span>}
            </span>
          </FactRow>
        ))}
      </ul>
      {more}
    </Section>
  );
}

/** People under the bodies that their roles name. */
export function People({ facts, organizations }: { facts: PersonFact[]; organizations: OrganizationFact[] }) {
  const { words, keyOf } = useDesk();
  const { t, show, textLang } = words;
  const { first, more } = useFirst('people', facts);
  const groups = groupPeople(first, organizations);
  return (
    <Section id="people" title={t('kind.person')} count={facts.length}>
      {groups.map(({ body, people }) => (
        <div key={body ? keyOf(body) : ''} class="of-body">
          {(body || groups.length > 1) && (
            <h3 class="group" lang={body ? textLang : undefined}>
              {body ? show(body.name) : t('panel.withoutBody')}
            </h3>
          )}
          <ul>
            {people.map((fact) => (
              <FactRow key={keyOf(fact)} fact={fact}>
                <span class="main" lang={textLang}>
                  {show(fact.name)}
                </span>
                {fact.role && (
                  <span class="sub" lang={textLang}>
                    {show(fact.role)}
                  </span>
                )}
              </FactRow>
            ))}
          </ul>
        </div>
      ))}
      {more}
    </Section>
  );
}
