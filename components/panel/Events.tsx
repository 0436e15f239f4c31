import { showPeriod } from '../../lib/export/describe.ts';
import { showDate } from '../../lib/export/show-date.ts';
import type { EventFact, TargetFact } from '../../lib/model.ts';
import { useDesk } from './desk.ts';
import { FactRow } from './FactRow.tsx';
import { Section, useFirst } from './Section.tsx';
import { Timeline } from './Timeline.tsx';

/** What happened and will happen: drawn to scale, then in words. */
export function Events({ facts, published }: { facts: EventFact[]; published: string | null }) {
  const { words, actions, keyOf } = useDesk();
  const { t, lang, show } = words;
  const { first, more } = useFirst('events', facts);
  return (
    <Section id="events" title={t('kind.event')} count={facts.length}>
      <Timeline
        events={facts.map((fact) => ({ ...fact, what: show(fact.what) }))}
        published={published}
        lang={lang}
        label={t('panel.timeline', { count: facts.length })}
        publishedLabel={`${t('panel.published')} ${published ? showDate(published, lang) : ''}`}
        onReveal={actions.reveal}
      />
      <ul>
        {first.map((fact) => (
          <Dated key={keyOf(fact)} fact={fact} when={showPeriod(fact.date, fact.until, lang)} />
        ))}
      </ul>
      {more}
    </Section>
  );
}

/** What is to be reached by when. */
export function Targets({ facts }: { facts: TargetFact[] }) {
  const { words, keyOf } = useDesk();
  const { first, more } = useFirst('targets', facts);
  return (
    <Section id="targets" title={words.t('kind.target')} count={facts.length}>
      <ul>
        {first.map((fact) => (
          <Dated key={keyOf(fact)} fact={fact} when={showDate(fact.deadline, words.lang)} />
        ))}
      </ul>
      {more}
    </Section>
  );
}

function Dated({ fact, when }: { fact: EventFact | TargetFact; when: string }) {
  const { show, textLang } = useDesk().words;
  return (
    <FactRow fact={fact} kind="dated">
      <time class="when">{when}</time>
      <span class="text" lang={textLang}>
        {show(fact.what)}
      </span>
    </FactRow>
  );
}
