import type { Span } from '../../model.ts';

/** Whether a span touches one of a list that is in order and does not overlap. The answers are cheap only if spans are asked for in reading order. */
export function touchesAny(list: readonly Span[]): (span: Span) => boolean {
  let i = 0;
  return (span) => {
    while (i < list.length && list[i]!.end <= span.start) i++;
    return i < list.length && list[i]!.start < span.end;
  };
}
