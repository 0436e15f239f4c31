import type { ComponentChildren } from 'preact';

/** A part of the panel that folds, with its count. */
export function Section({
  id,
  title,
  count,
  children,
  open = true,
}: {
  id: string;
  title: string;
  count: number;
  children: ComponentChildren;
  open?: boolean;
}) {
  if (count === 0) return null;
  return (
    <details class="section" id={id} open={open}>
      <summary>
        <h2>{title}</h2>
        <span class="count">{count}</span>
      </summary>
      {children}
    </details>
  );
}
