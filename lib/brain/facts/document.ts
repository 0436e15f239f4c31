import type { DocumentFact, Span } from '../../model.ts';
import { findDates } from '../dates.ts';
import type { FactContext, Mention } from './context.ts';
import { readIssuers } from './document-issuers.ts';
import { findTitleMentions, type TitleMention } from './document-titles.ts';
import { readStatus, trimTitle } from './document-type.ts';
import { evidenceFor, sentenceIndexAt } from './evidence.ts';
import { firstFrom } from './order.ts';
import { COUNTRIES } from './place-names.ts';

interface Reading {
  mention: TitleMention;
  fact: DocumentFact;
}

/** Every document that the article names, once, in the order of first mention; short forms are its aliases. */
export function extractDocuments(c: FactContext): DocumentFact[] {
  const readings = findTitleMentions(c).map((mention) => ({ mention, fact: readFact(c, mention) }));
  const merged = mergeMentions(c, readings);
  for (const { fact, mention } of merged) fillFromRegister(c, fact, mention);
  return merged.map((reading) => reading.fact);
}

const FOREIGN = new RegExp(
  COUNTRIES.trim()
    .split(/\s+/)
    .filter((name) => !/^(中国|中华|欧洲|亚洲|非洲|国际|世界|全球|亚太|北美|北欧|东盟|拉美|中非|百慕)/.test(name))
    .join('|'),
);

function readFact(c: FactContext, mention: TitleMention): DocumentFact {
  const { start, end, outerStart, outerEnd } = mention;
  const title = c.text.slice(start, end);
  const outer = { start: outerStart, end: outerEnd };
  const spans = readIssuers(c, outer, mention);
  const issuers = spans.map((span) => c.text.slice(span.start, span.end).trim());
  return {
    kind: 'document',
    title,
    aliases: [],
    type: mention.type,
    issuers: [...new Set(issuers)],
    date: readDate(c, outer, issuers.length > 0, spans),
    number: readNumber(c, outer),
    status: readStatus(c.folded.slice(start, end), c.folded.slice(outerEnd, outerEnd + 40)),
    ...evidenceFor(c, start, end),
    rule: mention.rule,
  };
}

/** A date further before a title than this belongs to something else. */
const REACH = 300;

const ISSUING =
  /印发|发布|公布|出台|下发|颁布|制定|推出|签发|提出|发表|出具|签署|通过|批准|获批|上线|发出|成立会|施行|实施/;

/** The date of issue: the one before the title in its clause or sentence that no other action stands between, else one right after it. */
function readDate(c: FactContext, outer: Span, hasIssuer: boolean, issuers: readonly Span[]): string | null {
  const index = sentenceIndexAt(c, outer.start);
  const sentence = c.sentences[index];
  if (!sentence) return null;
  const dates = findDates(c);
  const next = firstFrom(dates, outer.start);
  const inSentence = (date: Span | undefined) => date && date.start >= sentence.start && date.end <= sentence.end;
  const before = inSentence(dates[next - 1]) ? dates[next - 1] : undefined;
  const following = dates[firstFrom(dates, outer.end)];
  const after = inSentence(following) ? following : undefined;
  if (before && outer.start - before.end <= REACH) {
    const between = c.folded.slice(before.end, outer.start);
    const plain = between.replace(/[《〈][^《》〈〉]*[》〉]/g, '');
    // Of two titles in a row the second has the date of the first only if it has no issuers of its own.
    if (
      plain !== between &&
      issuers.some((issuer) => issuer.start > before.end && /[》〉]/.test(c.folded.slice(before.end, issuer.start)))
    )
      return null;
    const issued = ISSUING.test(plain) || hasIssuer;
    if (
      issued &&
      !/;/.test(plain) &&
      (plain.match(/,/g)?.length ?? 0) <= 2 &&
      plain.length <= 90 &&
      !/^(起|以来|至|到|前|之前|以前)/.test(plain)
    )
      return before.date;
    if (/^[,\s的]*$/.test(plain)) return before.date;
  }
  const previous = c.sentences[index - 1];
  if (!before && hasIssuer && previous) {
    // 2016年12月28日。某部印发《…》: a date that is a sentence of its own.
    const alone = dates[firstFrom(dates, previous.start)];
    if (alone?.start === previous.start && alone.end >= previous.end - 1) return alone.date;
  }
  if (after) {
    const between = c.folded.slice(outer.end, after.start);
    if (
      between.length <= 16 &&
      /^(?:\([^)]*\))?[,]?(?:[^,。]{0,6})?(?:于|在|将于|已于|是)?$/.test(between) &&
      ISSUING.test(c.folded.slice(after.end, after.end + 14)) &&
      !/^(起|前)?(?:正式|开始)?(施行|实施|生效)/.test(c.folded.slice(after.end, after.end + 8))
    ) {
      return after.date;
    }
  }
  return null;
}

const NUMBER =
  /[\u4e00-\u9fff]{1,10}[〔[【(]\s*(?:19|20)\d{2}\s*[〕\]】)]\s*第?\s*\d{1,4}\s*号|(?:[\u4e00-\u9fff]{2,12})?(?:令|公告)(?:[〔[【(]?(?:19|20)\d{2}[〕\]】)]?年?)?第\s*\d{1,4}\s*号/g;

/** 文号 right after the title, or right before it. */
function readNumber(c: FactContext, outer: Span): string | null {
  const after = c.folded.slice(outer.end, outer.end + 40);
  for (const match of after.matchAll(NUMBER)) {
    if (/[《。;]/.test(after.slice(0, match.index))) break;
    if (!/^[\s,(（”]*(?:文号:?|以下简称[^)]*\)?\(?)?$/.test(after.slice(0, match.index))) break;
    return tidyNumber(c.text.slice(outer.end + match.index, outer.end + match.index + match[0].length));
  }
  const from = Math.max(0, outer.start - 30);
  const before = c.folded.slice(from, outer.start);
  const last = [...before.matchAll(NUMBER)].at(-1);
  if (last && /^[\s,)]*(?:文件?)?[\s,]*$/.test(before.slice(last.index + last[0].length))) {
    return tidyNumber(c.text.slice(from + last.index, from + last.index + last[0].length));
  }
  return null;
}

/** Leading words that are no part of the number (文号, 根据). */
function tidyNumber(number: string): string {
  return number
    .replace(/^(?:.*?(?:文号为?|印发了?|根据|按照|依据|下发|发布|出台))(?=[\u4e00-\u9fff])/, '')
    .replace(/\s+/g, '');
}

/** Puts the mentions of one document together: same title, title with or without its issuer, 《规划》 after the full one. */
function mergeMentions(c: FactContext, readings: Reading[]): Reading[] {
  const documents: Reading[] = [];
  const byCore = new Map<string, Reading>();
  for (const reading of readings) {
    const core = coreOf(reading.fact.title);
    const owner = reading.mention.short
      ? (findShortOwner(c, documents, reading) ?? byCore.get(core))
      : byCore.get(core);
    if (owner) absorb(owner, reading);
    else {
      documents.push(reading);
      byCore.set(core, reading);
    }
  }
  // A short form before its full title (a headline) joins it afterwards.
  const full = documents.filter((reading) => !reading.mention.short).slice(0, SHORT_REACH);
  return documents.filter((reading) => {
    if (!reading.mention.short) return true;
    const owner = full.find((other) => endsAlike(reading.fact.title, other.fact.title));
    if (owner) absorb(owner, reading);
    return !owner && isOwnDocument(reading.fact.title);
  });
}

/** A title without what comes and goes in front and behind: its issuer (某部关于…), 中华人民共和国, the year, 征求意见稿. */
function coreOf(title: string): string {
  let core = titleKey(title)
    .replace(/(?:(?:19|20)\d{2}年?|征求意见稿|草案|试行|暂行)+$/, '')
    .replace(/法案$/, '法');
  const about = core.indexOf('关于');
  if (about > 0 && /(局|部|委|院|会|行|办|厅|政府|总局|法院)$/.test(core.slice(0, about))) core = core.slice(about);
  const bare = core.replace(/^(?:中华人民共和国|十三五|十四五|十五五|国家|中国)+/, '');
  return bare.length >= 4 ? bare : core;
}

/** A short form is looked for among so many documents at most. */
const SHORT_REACH = 100;

/** 《规划》 is the last document before it whose title ends so. */
function findShortOwner(c: FactContext, documents: readonly Reading[], reading: Reading): Reading | undefined {
  const short = trimTitle(c.folded.slice(reading.mention.start, reading.mention.end)).replace(/^(本|该|上述|此)/, '');
  for (let i = documents.length - 1; i >= Math.max(0, documents.length - SHORT_REACH); i--) {
    const other = documents[i]!;
    if (other.mention.short) continue;
    if (endsAlike(short, other.fact.title, c.folded.slice(other.mention.start, other.mention.end))) return other;
  }
  return undefined;
}

function endsAlike(short: string, title: string, folded = title): boolean {
  const bare = trimTitle(folded);
  if (/征求意见稿/.test(short)) return /征求意见/.test(folded);
  if (/草案/.test(short)) return /草案/.test(folded);
  if (bare.endsWith(short) || trimTitle(title).endsWith(short)) return true;
  const kind =
    /(意见|通知|公告|规划|纲要|计划|方案|办法|规定|细则|条例|法案|报告|白皮书|指南|指引|提示|措施|决定|政策|倡议书|法)$/.exec(
      short,
    )?.[0];
  return kind !== undefined && bare.endsWith(kind) && [...short].every((char) => bare.includes(char));
}

/** A bare 《通知》 of nothing names no document; 《刑法》, 《证券法》 and 《民法总则》 do. */
function isOwnDocument(title: string): boolean {
  return /法$|总则$/.test(title) && title.length >= 2;
}

function absorb(owner: Reading, reading: Reading): void {
  const fact = owner.fact;
  const other = reading.fact;
  if (titleKey(other.title) !== titleKey(fact.title) && !fact.aliases.includes(other.title)) {
    if (!reading.mention.short && other.title.length > fact.title.length && !/[、,]/.test(other.title)) {
      fact.aliases.push(fact.title);
      fact.title = other.title;
      Object.assign(fact, {
        start: other.start,
        end: other.end,
        quote: other.quote,
        quoteStart: other.quoteStart,
        rule: other.rule,
      });
    } else fact.aliases.push(other.title);
  }
  // The sentence that says who issued it, and when, is the better evidence.
  const better = fact.issuers.length === 0 && other.issuers.length > 0;
  if (better) {
    fact.issuers = other.issuers;
    if (titleKey(other.title) === titleKey(fact.title))
      Object.assign(fact, { start: other.start, end: other.end, quote: other.quote, quoteStart: other.quoteStart });
    if (other.date) fact.date = other.date;
  } else if (
    other.issuers.length > fact.issuers.length &&
    fact.issuers.every((issuer) => other.issuers.includes(issuer))
  )
    fact.issuers = other.issuers;
  fact.date ??= other.date;
  fact.number ??= other.number;
  fact.status ??= other.status;
}

/** What the article leaves out and the glossary knows. */
function fillFromRegister(c: FactContext, fact: DocumentFact, mention: TitleMention): void {
  const entry = findEntry(c.mentions, mention);
  if (!entry) return;
  if (isForeign(c, fact, entry)) return;
  if (entry.docType) fact.type = entry.docType as DocumentFact['type'];
  const before = JSON.stringify([fact.issuers, fact.date, fact.number]);
  if (fact.issuers.length === 0 && entry.issuers) fact.issuers = [...entry.issuers];
  fact.date ??= entry.date ?? null;
  fact.number ??= entry.number ?? null;
  if (JSON.stringify([fact.issuers, fact.date, fact.number]) !== before) fact.inferredFrom = 'register';
}

/** 《刑法》 in an article on Vietnam is not China's: the sentence names another country and the register a Chinese body. */
function isForeign(c: FactContext, fact: DocumentFact, entry: Mention): boolean {
  const chinese = /^(全国|中国|国务院|最高人民|国家|中共|中央|公安部|工业和信息化部|财政部)/.test(
    entry.issuers?.[0] ?? '',
  );
  if (!chinese || /中国|我国|中华/.test(c.folded.slice(Math.max(0, fact.start - 40), fact.end))) return false;
  return FOREIGN.test(c.folded.slice(Math.max(0, fact.start - 300), fact.start)) || FOREIGN.test(c.folded.slice(0, 60));
}

function findEntry(mentions: readonly Mention[], span: Span): Mention | undefined {
  for (let i = firstFrom(mentions, span.start - 1); i < mentions.length && mentions[i]!.start <= span.end; i++) {
    const mention = mentions[i]!;
    const inside = mention.end <= span.end + 1 && (mention.end - mention.start) * 2 > span.end - span.start;
    if (mention.kind === 'document' && inside) return mention;
  }
  return undefined;
}

function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s《》〈〉「」『』“”"'‘’()（）·—–-]/g, '')
    .toLowerCase();
}
