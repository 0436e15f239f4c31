import type { OrganizationType, Span } from '../../model.ts';
import type { KnownBody } from './lexemes.ts';

/** One mention of a body. Article offsets. */
export interface OrganizationSpan extends Span {
  type: OrganizationType;
  /** The body of the table or the glossary, if the name is one of its names. */
  body: KnownBody | null;
  rule: string;
  /** Other names that the article gives in parentheses after this mention. */
  given: Span[];
}

/** A mention of a body that no table knows. */
export function spanOf(start: number, end: number, type: OrganizationType, rule: string): OrganizationSpan {
  return { start, end, type, body: null, rule, given: [] };
}
