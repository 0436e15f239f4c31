import type { DocumentFact, Span } from '../../model.ts';
import { findDates } from '../dates.ts';
import type { FactContext } from './context.ts';
import { readAmendmentDate, readDate } from './document-date.ts';
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
import { firstFrom } from './order.ts';

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
  if (!fact.date && fact.issuers.length > 0) fact.date = readDateOfPassing(c, end);
  if (fact.issuers.length > 0) return;
  const spans = readIssuers(c, { start, end }, { start, end });
  // A chamber that passes a bill is one of several.
  if (spans.length === 0 || spans.some((span) => span.type === 'legislature')) return;
  fact.issuers = [...new Set(spans.map((span) => c.text.slice(span.start, span.end).trim()))];
  fact.date ??= readDate(c, { start, end }, true, spans);
}

/** 该法案于6月25日周一被众议院通过: the day on which a document that is not named here was issued or passed. */
function readDateOfPassing(c: FactContext, end: number): string | null {
  const dates = findDates(c);
  const date = dates[firstFrom(dates, end)];
  if (!date || date.start - end > 6 || !/^(?:已|正式|最终)*(?:于|在)?$/.test(c.folded.slice(end, date.start)))
    return null;
  const after = c.folded.slice(date.end, date.end + 30);
  return PASSED.test(after) ? date.date : null;
}

const PASSED =
  /^(?:\([^)]{1,4}\)|周[一二三四五六日]|星期[一二三四五六日天])?(?:[上下]午|晚间?|正式|最终)?(?:(?:被|由|经|获|获得|在)[^,。;]{0,14}?)?(?:一致|全票|高票|正式|审议并?|表决|批准|投票|三读)*(?:获得|获|一致)*(?:通过|发布|公布|印发|颁布|签署)(?!之?前|后才)/;

function readFact(c: FactContext, mention: TitleMention): DocumentFact {
  const { start, end, outerStart, outerEnd } = mention;
  const title = c.folded.slice(start, end);
  const outer: Span = { start: outerStart, end: outerEnd };
  const signature = readSignature(c, outer);
  const read = readIssuers(c, outer, mention);
  const spans = read.length > 0 ? read : (signature?.issuers ?? []);
  const issuers = spans.map((span) => c.text.slice(span.start, span.end).trim());
  const amended = readAmendmentDate(c, outer);
  const before = c.folded.slice(Math.max(0, outerStart - 12), outerStart);
  const after = c.folded.slice(outerEnd, outerEnd + 40);
  return {
    kind: 'document',
    title: c.text.slice(start, end),
    aliases: [],
    type: mention.type,
    issuers: [...new Set(issuers)],
    date: readDate(c, outer, issuers.length > 0, spans) ?? signature?.date ?? amended,
    number: readNumber(c, outer),
    status: readStatus(title, before, after),
    edition: readEdition(title, before, after) ?? (amended ? 'amended' : null),
    effective: null,
    commentUntil: null,
    level: null,
    fromRegister: [],
    disagreements: [],
    ...evidenceFor(c, start, end),
    rule: mention.rule,
  };
}
