import type { Block, EntryKind, Region, Script, Span } from '../../model.ts';

/** A glossary match together with what the fact rules need to know of the entry. Simplified, as the entry writes it. */
export interface Mention extends Span {
  id: string;
  kind: EntryKind;
  /** Canonical full name or title in simplified characters. */
  name: string;
  /** Other names of the entry, simplified. */
  aliases: string[];
  /** For bodies and programmes: OrganizationType. */
  orgType?: string;
  /** For documents. */
  docType?: string;
  issuers?: string[];
  date?: string;
  effective?: string;
  number?: string;
  status?: string;
  /** For bodies: PlaceLevel, and the place that they are at home in. */
  level?: string;
  place?: string;
}

/** What every fact rule reads. All spans are article offsets; `folded` has the same length and offsets as `text`. */
export interface FactContext {
  /** The article as the page wrote it. */
  text: string;
  /** `text` with traditional characters, full-width digits, letters and brackets folded, one code unit to one; rules match on this. */
  folded: string;
  blocks: Block[];
  /** In order, not overlapping; each inside one block, without surrounding white space. */
  sentences: Span[];
  /** In order, not overlapping. */
  mentions: Mention[];
  /** ISO date of publication, or null: what relative dates are resolved against. */
  published: string | null;
  script: Script;
  region: Region;
}
