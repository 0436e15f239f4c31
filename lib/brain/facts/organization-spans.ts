import type { Span } from '../../model.ts';
import { makeTitleTest } from './brackets.ts';
import type { FactContext } from './context.ts';
import { canNameBody } from './latin-names.ts';
import { findKnownBody, readLexemes } from './lexemes.ts';
import { readAbroad } from './organization-abroad.ts';
import { readBranches, readNationalBranches, readTaskForces, readTranslatedPlans } from './organization-branches.ts';
import {
  readCentralBank,
  readCommittees,
  readDistricts,
  readHomeBodies,
  readParties,
  readPlatforms,
} from './organization-clues.ts';
import { isCredited, isDateline } from './organization-credits.ts';
import { readFirmsByOffice, readFirmsByReport, readTechFirms } from './organization-firms.ts';
import { readFormNames } from './organization-forms.ts';
import { hasHomeBank, isAboutAuthor, isGeneric } from './organization-generic.ts';
import { readInitiatives } from './organization-initiatives.ts';
import { legalTailLength, readLatinLists, readLatinNames } from './organization-latin.ts';
import { readEnumerations, readFirmLists, readPartners } from './organization-lists.ts';
import { readChainsAndWallets, readFunds, readParks } from './organization-projects.ts';
import { readQuotedMedia, readQuotedNames, readReportingMedia } from './organization-quotes.ts';
import type { OrganizationSpan } from './organization-span.ts';
import {
  readHoldings,
  readListedChains,
  readOutlets,
  readSpeakingStates,
  readStateless,
} from './organization-stateless.ts';
import {
  readBareMinistries,
  readCongress,
  readCourts,
  readGoverningPlaces,
  readJoinedMinistries,
  readListedOffices,
  readMechanisms,
} from './organization-states.ts';
import { PLACES } from './place-table.ts';

const cache = new WeakMap<FactContext, OrganizationSpan[]>();

/** All mentions of bodies, in order, not overlapping; names inside titles of documents are left out. Kept for the context. */
export function findOrganizationSpans(c: FactContext): OrganizationSpan[] {
  const kept = cache.get(c);
  if (kept) return kept;
  const lexemes = readLexemes(c);
  const found: OrganizationSpan[] = readQuotedMedia(c);
  readFormNames(c, lexemes).forEach((name) => {
    if (!name) return;
    const start = lexemes[name.first]!.start;
    const bare = lexemes[name.last]!.end;
    const end = bare + legalTailLength(c, bare);
    const isOwn = name.first === name.last || name.rule === 'ministry-and-bureau';
    const own = isOwn ? lexemes[name.last]!.body : findKnownBody(c.folded.slice(start, end));
    found.push({ start, end, type: own?.type ?? name.type, body: own ?? null, rule: name.rule, given: [] });
  });
  found.push(
    ...readLatinNames(c, lexemes),
    ...readLatinLists(c, lexemes),
    ...readQuotedNames(c),
    ...readReportingMedia(c),
    ...readDistricts(c, lexemes),
    ...readCentralBank(c),
    ...readCommittees(c, lexemes),
    ...readParties(c),
    ...readPlatforms(c, lexemes),
    ...readHomeBodies(c, lexemes),
    ...readFirmsByOffice(c, lexemes),
    ...readFirmsByReport(c, lexemes),
    ...readTechFirms(c, lexemes),
    ...readFunds(c, lexemes),
    ...readParks(c, lexemes),
    ...readChainsAndWallets(c, lexemes),
    ...readJoinedMinistries(c, lexemes),
    ...readCourts(c, lexemes),
    ...readBareMinistries(c, lexemes),
    ...readMechanisms(c),
    ...readCongress(c, lexemes),
    ...readGoverningPlaces(c, lexemes),
    ...readAbroad(c, lexemes),
    ...readInitiatives(c, lexemes),
    ...readNationalBranches(c, lexemes),
    ...readTranslatedPlans(c, lexemes),
    ...readStateless(c, lexemes),
    ...readSpeakingStates(c, lexemes),
    ...readOutlets(c, lexemes),
    ...readHoldings(c),
    ...readListedChains(c, lexemes),
  );
  let spans = keepLongest(found);
  spans = keepLongest([...spans, ...readBranches(c, lexemes, spans), ...readTaskForces(c, lexemes, spans)]);
  spans = keepLongest([...spans, ...readListedOffices(c, lexemes, spans)]);
  spans = keepLongest([...spans, ...readEnumerations(c, spans)]);
  spans = keepLongest([...spans, ...readFirmLists(c, spans), ...readPartners(c, spans)]);
  spans = keepLongest([...spans, ...findRepeats(c, spans)]);
  spans = spans.map((span) => withParty(c, span));
  const inTitle = makeTitleTest(c);
  const labels = findLabels(c);
  const home = hasHomeBank(c);
  spans = spans.filter(
    (span) =>
      (span.rule === 'quoted-media' || !inTitle(span.start) || issuesItsTitle(c, span)) &&
      !isChannel(c, span) &&
      !isDateline(c, span) &&
      !isCredited(c, span) &&
      !isOneOfMany(c, span) &&
      !isGeneric(c, span, home) &&
      !isAboutAuthor(c, span) &&
      // 某州工作组法案: the body is only what the bill is about.
      !/^(?:法案|条例草案)/.test(c.folded.slice(span.end, span.end + 4)) &&
      // 美国国会议员: one who sits in it.
      !(c.folded.slice(span.start, span.end).endsWith('国会') && c.folded.startsWith('议员', span.end)) &&
      !labels.has(c.folded.slice(span.start, span.end)),
  );
  const ends = new Set(spans.map((span) => span.end));
  for (const span of spans) span.given = [...span.given, ...readGivenNames(c, span, ends)];
  // What stands in the parentheses is another name of the mention before, not a mention of its own.
  const given = new Set(spans.flatMap((span) => span.given.map((name) => name.start)));
  spans = spans.filter((span) => !given.has(span.start));
  cache.set(c, spans);
  return spans;
}

/** 《某某法院关于…的规定》: the title itself says who issued it. */
function issuesItsTitle(c: FactContext, span: OrganizationSpan): boolean {
  return /[《〈、]/.test(c.folded[span.start - 1] ?? '') && /^(、|关于)/.test(c.folded.slice(span.end, span.end + 2));
}

const CHANNELS = /^(微博|新浪微博|推特|抖音|微信|脸书|Twitter|Telegram|YouTube|QQ|Facebook|Instagram|Reddit|知乎)$/;

/** A post on a network (发微博, 在推特上, 拍抖音) says nothing of the firm. */
function isChannel(c: FactContext, span: OrganizationSpan): boolean {
  if (!CHANNELS.test(c.folded.slice(span.start, span.end))) return false;
  const before = c.folded.slice(Math.max(0, span.start - 4), span.start);
  const after = c.folded.slice(span.end, span.end + 6);
  return (
    /(发|发了|拍|刷|发布|个人|官方|其|在|通过)$/.test(before) ||
    /^ ?(上|中|里|端|群|发文|账号|帐号|账户|直播|粉丝|用户|好友|大V|消息)/.test(after)
  );
}

/** 各设区市工业和信息化局: whichever they are, no body is named. */
function isOneOfMany(c: FactContext, span: OrganizationSpan): boolean {
  // 两家韩国银行: banks of the country, not its central bank.
  const name = c.folded.slice(span.start, span.end);
  if (
    /^[\u4e00-\u9fff]{2,5}银行$/.test(name) &&
    /[\d两三四五六七八九十几数多]家$/.test(c.folded.slice(Math.max(0, span.start - 3), span.start))
  )
    return isCountryBank(name);
  return span.body === null && /各(?:地|级|有关)?$/.test(c.folded.slice(Math.max(0, span.start - 3), span.start));
}

function isCountryBank(name: string): boolean {
  return PLACES.matchAt(name, 0)?.end === name.length - 2;
}

/** Who asks in an interview, line by line (某某周刊:…), is the outlet itself. */
function findLabels(c: FactContext): Set<string> {
  const times = new Map<string, number>();
  for (const [label] of c.folded.matchAll(/(?<=^|\n)[\u4e00-\u9fff]{2,10}(?=:)/g))
    times.set(label, (times.get(label) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count > 2).map(([label]) => label));
}

/** 中共某省委: the party's name belongs to that of its committee. */
function withParty(c: FactContext, span: OrganizationSpan): OrganizationSpan {
  const party = /(?:中共|中国共产党)$/.exec(c.folded.slice(Math.max(0, span.start - 5), span.start));
  const committee = /^[\u4e00-\u9fff]{1,8}?(?:[省市区县州]委|党委|工委|委员会)/.test(
    c.folded.slice(span.start, span.end),
  );
  return party && committee ? { ...span, start: span.start - party[0].length } : span;
}

/** So many names are looked for again in the whole article. */
const MOST_REPEATED = 40;

/** A name that its form gave away once is a name wherever else it stands. */
function findRepeats(c: FactContext, spans: readonly OrganizationSpan[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  const seen = new Set<string>();
  for (const span of spans) {
    const name = c.folded.slice(span.start, span.end);
    const latin = !/[\u4e00-\u9fff]/.test(name);
    if (span.body || name.length < 4 || seen.has(name) || (latin && !/^[A-Z][a-z]+[A-Za-z]*$/.test(name))) continue;
    if (seen.size >= MOST_REPEATED) break;
    seen.add(name);
    for (let at = c.folded.indexOf(name); at >= 0; at = c.folded.indexOf(name, at + name.length))
      if (
        at !== span.start &&
        !/^[部局厅署][长门级]/.test(c.folded.slice(at + name.length - 1, at + name.length + 1)) &&
        !(latin && /[A-Za-z]/.test(around(c, at, name.length)))
      )
        found.push({ ...span, start: at, end: at + name.length });
  }
  return found;
}

/** The characters on both sides of a stretch. */
function around(c: FactContext, start: number, length: number): string {
  return (c.folded[start - 1] ?? '') + (c.folded[start + length] ?? '');
}

/** Of overlapping mentions the longer one stays, of equal ones the first. */
function keepLongest(found: readonly OrganizationSpan[]): OrganizationSpan[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: OrganizationSpan[] = [];
  for (const span of sorted) {
    const last = out.at(-1);
    if (!last || span.start >= last.end) out.push(span);
    else if (span.end - span.start > last.end - last.start) out[out.length - 1] = span;
  }
  return out;
}

/** Names given in parentheses right after a mention: (SEC), (以下简称“该局”), (European Central Bank, ECB). */
function readGivenNames(c: FactContext, span: OrganizationSpan, ends: ReadonlySet<number>): Span[] {
  const acronym = /[A-Z][A-Za-z]{1,9}(?= ?\($)/.exec(c.folded.slice(Math.max(0, span.start - 14), span.start));
  if (acronym && c.folded[span.end] === ')' && canNameBody(acronym[0])) {
    // RTA(某道路交通管理局)
    const start = Math.max(0, span.start - 14) + acronym.index;
    // Mastercard (万事达): then the first is the mention and this its other name.
    const end = start + acronym[0].length;
    return ends.has(end) ? [] : [{ start, end }];
  }
  const opening = /^ ?[”"」]?\(/.exec(c.folded.slice(span.end, span.end + 3));
  if (!opening) return [];
  const from = span.end + opening[0].length;
  const length = c.folded.slice(from, from + 61).indexOf(')');
  if (length < 0) return [];
  const close = from + length;
  const given: Span[] = [];
  for (const part of c.folded.slice(from, close).matchAll(/[^,、/;]+/g)) {
    const name =
      /^[\s“"「]*(?:以下|下)?(?:统称|简称|称|即|英文简称|英文名?|又称)?(?:为)?[::\s]*[“"「]?([^“”"「」]+?)[”"」\s]*$/.exec(
        part[0],
      );
    if (!name) continue;
    const text = name[1]!;
    const latin = /^[A-Za-z][A-Za-z .&'-]{1,40}$/.test(text);
    const explicit = /简称|下称|统称|又称|称为|即/.test(part[0]);
    if (!latin && !(explicit && text.length <= 16) && !(findKnownBody(text) && text.length <= 10)) continue;
    if (latin && !canNameBody(text)) continue;
    const start = from + part.index + part[0].indexOf(text);
    given.push({ start, end: start + text.length });
  }
  return given;
}
