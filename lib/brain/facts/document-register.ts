import type { DocumentFact, RegisterField, Span } from '../../model.ts';
import type { FactContext, Mention } from './context.ts';
import { isSameNumber } from './document-number.ts';
import { findKnownBody } from './lexemes.ts';
import { firstFrom } from './order.ts';
import { COUNTRIES } from './place-names.ts';

const FOREIGN = new RegExp(
  COUNTRIES.trim()
    .split(/\s+/)
    .filter((name) => !/^(中国|中华|欧洲|亚洲|非洲|国际|世界|全球|亚太|北美|北欧|东盟|拉美|中非|百慕)/.test(name))
    .join('|'),
);

/**
 * What the article leaves out and the glossary knows, and where the two differ. What the article says is never replaced.
 *
 * @param mentions every mention of the document's title; the first that the glossary knows counts.
 */
export function fillFromRegister(c: FactContext, fact: DocumentFact, mentions: readonly Span[]): void {
  const [entry, mention] = findFirstEntry(c, mentions);
  if (!entry || !mention || isForeign(c, fact, entry)) return;
  if (entry.docType) fact.type = entry.docType as DocumentFact['type'];
  // A draft is not the text that was issued in the end, and an amended law has days of its own.
  const other = fact.status === 'draft' && entry.status !== 'draft';
  const comparable = !other && fact.edition !== 'amended';
  if (comparable) takeYear(c, fact, entry);
  if (comparable) noteDisagreements(c, fact, entry);
  const fill = <Field extends RegisterField>(field: Field, value: DocumentFact[Field] | undefined): void => {
    const held = fact[field];
    if (
      !value ||
      (Array.isArray(held) ? held.length > 0 : held !== null) ||
      (Array.isArray(value) && value.length === 0)
    )
      return;
    fact[field] = value;
    fact.fromRegister.push(field);
  };
  if (entry.issuers) fill('issuers', inArticleScript(c, entry.issuers));
  if (!other) fill('number', entry.number);
  if (comparable) {
    fill('date', entry.date);
    fill('effective', entry.effective);
    fill('status', entry.status as DocumentFact['status'] | undefined);
  }
  if (fact.fromRegister.length > 0) fact.inferredFrom = 'register';
}

/** 9月4日…《…》落地: a day without its year, in an article that looks back, is that of the year in which the register has the document on this day. */
function takeYear(c: FactContext, fact: DocumentFact, { date }: Mention): void {
  if (!fact.date || !date || fact.date.length < 10 || fact.date.slice(4) !== date.slice(4) || fact.date === date)
    return;
  const [year, month, day] = fact.date.split('-').map(Number);
  if (!new RegExp(`${year}年${month}月${day}日`).test(c.folded)) fact.date = date;
}

function findFirstEntry(c: FactContext, mentions: readonly Span[]): [Mention?, Span?] {
  for (const mention of mentions) {
    const entry = findEntry(c.mentions, mention);
    if (entry) return [entry, mention];
  }
  return [];
}

/** Fields in which the article contradicts the register: other numbers, days that differ where both say them, issuers none of which is among the register's. */
function noteDisagreements(c: FactContext, fact: DocumentFact, entry: Mention): void {
  const note = (field: RegisterField, register: string) => fact.disagreements.push({ field, register });
  if (fact.number && entry.number && !isSameNumber(foldFound(c, fact.number), entry.number))
    note('number', entry.number);
  // Signed, published and in force are three days; the article may call the last one when it tells of the document.
  const known = [entry.date, entry.effective].filter((day) => day !== undefined);
  if (
    fact.date &&
    entry.date &&
    known.every((day) => !isSameTime(fact.date!, day)) &&
    !isNearIssue(fact.date, entry.date)
  )
    note('date', entry.date);
  if (fact.effective && entry.effective && !isSameTime(fact.effective, entry.effective))
    note('effective', entry.effective);
  if (fact.status && entry.status && fact.status !== entry.status && fact.status !== 'draft')
    note('status', entry.status);
  if (
    fact.issuers.length > 0 &&
    entry.issuers &&
    entry.docType !== 'law' &&
    !sharesIssuer(c, fact.issuers, entry.issuers)
  )
    note('issuers', entry.issuers.join('、'));
}

/** Whether two dates agree as far as both are given: 2021-09 and 2021-09-15 do, 2019-Q1 and 2019-02 do. */
export function isSameTime(a: string, b: string): boolean {
  const quarter = /^(\d{4})-Q([1-4])$/;
  const [inA, inB] = [quarter.exec(a), quarter.exec(b)];
  if (inA || inB) {
    const [whole, other] = inA ? [inA, b] : [inB!, a];
    if (whole[1] !== other.slice(0, 4)) return false;
    if (other.includes('Q')) return whole[2] === other.slice(-1);
    return other.length < 7 || Math.ceil(Number(other.slice(5, 7)) / 3) === Number(whole[2]);
  }
  const length = Math.min(a.length, b.length, 10);
  return a.slice(0, length) === b.slice(0, length);
}

/** A document is signed on one day and published on another: days of one month no more than ten apart may both be its date. */
function isNearIssue(a: string, b: string): boolean {
  if (a.length < 10 || b.length < 10 || a.slice(0, 7) !== b.slice(0, 7)) return false;
  return Math.abs(Number(a.slice(8, 10)) - Number(b.slice(8, 10))) <= 10;
}

function sharesIssuer(c: FactContext, issuers: readonly string[], register: readonly string[]): boolean {
  const known = register.flatMap((name) => namesOf(c, name));
  return issuers.some((issuer) => {
    const at = c.text.indexOf(issuer);
    const names = namesOf(c, at < 0 ? issuer : c.folded.slice(at, at + issuer.length));
    // 国务院 and 国务院办公厅, 人民银行 and 中国人民银行: one holds the other.
    return names.some((name) => known.some((other) => name.includes(other) || other.includes(name)));
  });
}

/** All names that the tables and the article's terms give a body. */
function namesOf(c: FactContext, name: string): string[] {
  const entry = c.mentions.find(
    (mention) => mention.kind === 'body' && (mention.name === name || mention.aliases.includes(name)),
  );
  return [name, ...(findKnownBody(name)?.names ?? []), ...(entry ? [entry.name, ...entry.aliases] : [])];
}

/** A text of the article in simplified characters; as it is where it does not stand there so. */
function foldFound(c: FactContext, text: string): string {
  const at = c.text.indexOf(text);
  return at < 0 ? text : c.folded.slice(at, at + text.length);
}

/** The register is in simplified characters: of a traditional page's issuers only those stay that the page itself writes, or that look the same. */
function inArticleScript(c: FactContext, issuers: readonly string[]): string[] {
  if (c.script !== 'Hant') return [...issuers];
  return issuers.flatMap((issuer) => {
    const at = c.folded.indexOf(issuer);
    return at < 0 ? [] : [c.text.slice(at, at + issuer.length)];
  });
}

/** 《刑法》 in an article on Vietnam is not China's: the sentence names another country and the register a Chinese body. */
function isForeign(c: FactContext, fact: DocumentFact, entry: Mention): boolean {
  const chinese = /^(全国|中国|国务院|最高人民|国家|中共|中央|公安部|工业和信息化部|财政部)/.test(
    entry.issuers?.[0] ?? '',
  );
  if (!chinese || /中国|我国|中华/.test(c.folded.slice(Math.max(0, fact.start - 40), fact.end))) return false;
  return FOREIGN.test(c.folded.slice(Math.max(0, fact.start - 300), fact.start)) || FOREIGN.test(c.folded.slice(0, 60));
}

/** The document of the register that a title is the name of, if any. */
export function findEntry(mentions: readonly Mention[], span: Span): Mention | undefined {
  for (let i = firstFrom(mentions, span.start - 1); i < mentions.length && mentions[i]!.start <= span.end; i++) {
    const mention = mentions[i]!;
    const inside = mention.end <= span.end + 1 && (mention.end - mention.start) * 2 > span.end - span.start;
    if (mention.kind === 'document' && inside) return mention;
  }
  return undefined;
}
