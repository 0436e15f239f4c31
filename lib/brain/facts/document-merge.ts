import type { DocumentFact } from '../../model.ts';
import type { FactContext } from './context.ts';
import { findEntry } from './document-register.ts';
import type { TitleMention } from './document-titles.ts';
import { trimTitle } from './document-type.ts';

/** One document with every mention of its title, in order of reading. */
export interface DocumentReading {
  /** The first mention. */
  mention: TitleMention;
  mentions: TitleMention[];
  fact: DocumentFact;
}

/** A document that has been seen once. */
export function readingOf(mention: TitleMention, fact: DocumentFact): DocumentReading {
  return { mention, mentions: [mention], fact };
}

/** Puts the mentions of one document together: same title, title with or without its issuer, 《规划》 after the full one. */
export function mergeMentions(c: FactContext, readings: readonly DocumentReading[]): DocumentReading[] {
  const documents: DocumentReading[] = [];
  const byCore = new Map<string, DocumentReading>();
  const byEntry = new Map<string, DocumentReading>();
  for (const reading of readings) {
    const core = coreOf(reading.fact.title);
    const entry = findEntry(c.mentions, reading.mention);
    const owner = reading.mention.short
      ? (findShortOwner(c, documents, reading) ?? byCore.get(core))
      : (byCore.get(core) ?? (entry && byEntry.get(entry.id)));
    if (owner) absorb(owner, reading);
    else documents.push(reading);
    if (!byCore.has(core) && !(owner && reading.mention.short)) byCore.set(core, owner ?? reading);
    if (entry && !byEntry.has(entry.id)) byEntry.set(entry.id, owner ?? reading);
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
  // The plan of the nation is told by its number.
  if (/^十[一二三四五六]五规划/.test(core)) return core;
  const bare = core.replace(/^(?:中华人民共和国|十三五|十四五|十五五|国家|中国)+/, '');
  return bare.length >= 4 ? bare : core;
}

/** A short form is looked for among so many documents at most. */
const SHORT_REACH = 100;

/** 《规划》 is the last document before it whose title ends so. */
function findShortOwner(
  c: FactContext,
  documents: readonly DocumentReading[],
  reading: DocumentReading,
): DocumentReading | undefined {
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
  return /(?<!办|方|做|说|想|用)法$|总则$/.test(title) && title.length >= 2;
}

function absorb(owner: DocumentReading, reading: DocumentReading): void {
  owner.mentions.push(...reading.mentions);
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
  fact.edition ??= other.edition;
}

/** A title for comparing: without brackets, spaces and dashes, lower case. */
function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s《》〈〉「」『』“”"'‘’()（）·—–-]/g, '')
    .toLowerCase();
}
