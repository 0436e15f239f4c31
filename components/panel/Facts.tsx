import type { Fact, FactKind } from '../../lib/model.ts';
import { Amounts } from './Amounts.tsx';
import { Documents } from './Documents.tsx';
import { Events, Targets } from './Events.tsx';
import { Figures } from './Figures.tsx';
import { Measures } from './Measures.tsx';
import { Organizations, People } from './People.tsx';
import { Places, Scenarios } from './Places.tsx';

/** The key facts by kind, in the order of `KIND_ORDER`; within a kind as they are given. */
export function Facts({ facts, published }: { facts: Fact[]; published: string | null }) {
  const of = <K extends FactKind>(kind: K) =>
    facts.filter((fact) => fact.kind === kind) as Extract<Fact, { kind: K }>[];
  return (
    <>
      <Documents facts={of('document')} />
      <Measures facts={of('measure')} />
      <Targets facts={of('target')} />
      <Amounts facts={of('amount')} />
      <Figures facts={of('figure')} />
      <Events facts={of('event')} published={published} />
      <Organizations facts={of('organization')} />
      <People facts={of('person')} organizations={of('organization')} />
      <Places facts={of('place')} />
      <Scenarios facts={of('scenario')} />
    </>
  );
}
