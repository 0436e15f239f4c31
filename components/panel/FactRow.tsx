import type { ComponentChildren } from 'preact';
import type { Fact } from '../../lib/model.ts';
import { useDesk } from './desk.ts';
import { Evidence } from './Evidence.tsx';

/** One fact: a click goes to its sentence; sentence, rule and actions stand behind the arrow. */
export function FactRow({ fact, children, kind = '' }: { fact: Fact; children: ComponentChildren; kind?: string }) {
  const { isHidden } = useDesk();
  return (
    <li class={`fact ${kind} ${isHidden(fact) ? 'hidden-fact' : ''}`.trim()}>
      <Go fact={fact}>{children}</Go>
      <Evidence fact={fact} />
    </li>
  );
}

/** The part of a row that leads to the sentence. */
export function Go({ fact, children }: { fact: Fact; children: ComponentChildren }) {
  const { words, actions } = useDesk();
  return (
    <button type="button" class="go" onClick={() => actions.reveal(fact)} title={words.t('panel.goToSentence')}>
      {children}
    </button>
  );
}
