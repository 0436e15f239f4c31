import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { SECTION_ROWS } from '../../lib/limits.ts';
import { useDesk } from './desk.ts';

/** A part of the panel that folds, with its count. Nothing is drawn of an empty one. */
export function Section({
  id,
  title,
  count,
  children,
}: {
  id: string;
  title: string;
  count: number;
  children: ComponentChildren;
}) {
  const { place, isPrinting } = useDesk();
  if (count === 0) return null;
  return (
    <details
      class="section"
      id={id}
      open={isPrinting || !place.folded.has(id)}
      onToggle={(event) => {
        if (event.target !== event.currentTarget) return;
        if (event.currentTarget.open) place.folded.delete(id);
        else place.folded.add(id);
      }}
    >
      <summary>
        <h2>{title}</h2>
        <span class="count">{count}</span>
      </summary>
      {children}
    </details>
  );
}

/** The first rows of a long list, and the rest on request. */
export function useFirst<T>(id: string, items: readonly T[]): { first: readonly T[]; more: ComponentChildren } {
  const { words, place, isPrinting } = useDesk();
  const [, setWhole] = useState(place.whole.has(id));
  if (isPrinting || place.whole.has(id) || items.length <= SECTION_ROWS) return { first: items, more: null };
  const showAll = () => {
    place.whole.add(id);
    setWhole(true);
  };
  return {
    first: items.slice(0, SECTION_ROWS),
    more: (
      <button type="button" class="more" onClick={showAll}>
        {words.t('panel.showAll', { count: items.length })}
      </button>
    ),
  };
}
