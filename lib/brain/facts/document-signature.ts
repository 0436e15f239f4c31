import type { Span } from '../../model.ts';
import { findDates } from '../dates.ts';
import type { FactContext } from './context.ts';
import { sentenceIndexAt } from './evidence.ts';
import { firstFrom } from './order.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { findOrganizationSpans } from './organization-spans.ts';

/** Who signed a notice, and when. */
export interface Signature {
  issuers: OrganizationSpan[];
  date: string;
}

/** A notice is signed within so many characters after the sentence that hands out what it is about. */
const SIGNED_WITHIN = 200;
const HANDED_OUT = /现(?:予以?|将)?[^。;]{0,80}(?:印发给|印发|公布|发布|下发)/;

/** 现将《…》印发给你们, and further down a line that is nothing but a date, with the bodies that sign in the lines before it. Null if there is none. */
export function readSignature(c: FactContext, outer: Span): Signature | null {
  const sentence = c.sentences[sentenceIndexAt(c, outer.start)];
  if (!sentence || !HANDED_OUT.test(c.folded.slice(sentence.start, sentence.end))) return null;
  const dates = findDates(c);
  for (let i = firstFrom(dates, sentence.end); i < dates.length; i++) {
    const { start, end, date } = dates[i]!;
    if (start - sentence.end > SIGNED_WITHIN) return null;
    const line = { start: c.folded.lastIndexOf('\n', start - 1) + 1, end: lineEnd(c, end) };
    const alone = !c.folded.slice(line.start, start).trim() && !c.folded.slice(end, line.end).trim();
    if (alone && date.length === 10) return { date, issuers: readSigners(c, line.start - 1) };
  }
  return null;
}

function lineEnd(c: FactContext, at: number): number {
  const end = c.folded.indexOf('\n', at);
  return end < 0 ? c.folded.length : end;
}

/** The bodies in the lines that end at `end` and hold nothing else. */
function readSigners(c: FactContext, end: number): OrganizationSpan[] {
  const spans = findOrganizationSpans(c);
  const signers: OrganizationSpan[] = [];
  let at = end;
  for (let i = firstFrom(spans, Math.max(0, end)) - 1; i >= 0; i--) {
    if (c.folded.slice(spans[i]!.end, at).trim()) break;
    signers.unshift(spans[i]!);
    at = spans[i]!.start;
  }
  const lineStart = c.folded.lastIndexOf('\n', at - 1) + 1;
  return c.folded.slice(lineStart, at).trim() ? [] : signers;
}
