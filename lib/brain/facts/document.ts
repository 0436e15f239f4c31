import type { DocumentFact, Span } from '../../model.ts';
import type { FactContext } from './context.ts';
import { readDate } from './document-date.ts';
import { readDays } from './document-days.ts';
import { readIssuers } from './document-issuers.ts';
import { readLevel } from './document-level.ts';
import { type DocumentReading, mergeMentions, readingOf } from './document-merge.ts';
import { readNumber } from './document-number.ts';
import { type DocumentReference, findReferences } from './document-references.ts';
import { fillFromRegister } from './document-register.ts';
import { readSignature } from './document-signature.ts';
import { findTitleMentions, type TitleMention } from './document-titles.ts';
import { readEdition, readStatus } from './document-type.ts';
import { evidenceFor } from './evidence.ts';

/** The documents of an article, and every place that speaks of one by a short form (该办法, 42号文) or a bare kind (办法规定), in order. */
export interface ReadDocuments {
  readings: readonly DocumentReading[];
  references: readonly DocumentReference[];
}

const cache = new WeakMap<FactContext, ReadDocuments>();

/** Every document that the article names, once, in the order of first mention; short forms are its aliases. */
export function extractDocuments(c: FactContext): DocumentFact[] {
  return readDocuments(c).readings.map((reading) => reading.fact);
}

/** The same with the places of their mentions. Kept for the context. */
export function readDocuments(c: FactContext): ReadDocuments {
  const kept = cache.get(c);
  if (kept) return kept;
  const readings = mergeMentions(
    c,
    findTitleMentions(c).map((mention) => readingOf(mention, readFact(c, mention))),
  );
  const references = findReferences(c, readings);
  for (const reference of references) readFromReference(c, reference);
  readDays(c, readings, references);
  for (const { fact, mentions } of readings) {
    fillFromRegister(c, fact, mentions);
    fact.level = readLevel(c, fact);
    // What is still to come into force is not yet in force.
    if (c.published && fact.effective && fact.status === 'in-force' && fact.effective > c.published.slice(0, 10)) {
      fact.status = null;
      fact.fromRegister = fact.fromRegister.filter((field) => field !== 'status');
    }
  }
  const read = { readings, references };
  cache.set(c, read);
  return read;
}

/** 该计划由某局于4月28日印发: a sentence on a document that is not named in it may say who issued it, and when. */
function readFromReference(c: FactContext, { start, end, fact }: DocumentReference): void {
  if (fact.issuers.length > 0) return;
  const spans = readIssuers(c, { start, end }, { start, end });
  // A chamber that passes a bill is one of several.
  if (spans.length === 0 || spans.some((span) => span.type === 'legislature')) return;
  fact.issuers = [...new Set(spans.map((span) => c.text.slice(span.start, span.end).trim()))];
  fact.date ??= readDate(c, { start, end }, true, spans);
}

function readFact(c: FactContext, mention: TitleMention): DocumentFact {
  const { start, end, outerStart, outerEnd } = mention;
  const title = c.folded.slice(start, end);
  const outer: Span = { start: outerStart, end: outerEnd };
  const signature = readSignature(c, outer);
  const read = readIssuers(c, outer, mention);
  const spans = read.length > 0 ? read : (signature?.issuers ?? []);
  const issuers = spans.map((span) => c.text.slice(span.start, span.end).trim());
  const before = c.folded.slice(Math.max(0, outerStart - 12), outerStart);
  const after = c.folded.slice(outerEnd, outerEnd + 40);
  return {
    kind: 'document',
    title: c.text.slice(start, end),
    aliases: [],
    type: mention.type,
    issuers: [...new Set(issuers)],
    date: readDate(c, outer, issuers.length > 0, spans) ?? signature?.date ?? null,
    number: readNumber(c, outer),
    status: readStatus(title, before, after),
    edition: readEdition(title, before, after),
    effective: null,
    commentUntil: null,
    level: null,
    fromRegister: [],
    disagreements: [],
    ...evidenceFor(c, start, end),
    rule: mention.rule,
  };
}
