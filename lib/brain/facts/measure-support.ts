import type { MeasureFact, Span } from '../../model.ts';
import type { FactContext } from './context.ts';
import { evidenceFor } from './evidence.ts';
import { readsAsOpinion } from './measure-source.ts';
import { firstFrom } from './order.ts';
import { findOrganizationSpans } from './organization-spans.ts';

const KIND = '补贴|补助|奖励|资助|贴息|奖补|扶持|资金支持|补偿|返还|津贴';
const MONEY =
  '(?:人民币|新台币|港币|美元|欧元)?\\s?(?:\\d[\\d,]*(?:\\.\\d+)?\\s?[百千万亿]{0,3}|[一二三四五六七八九十百千两]+[百千万亿]{1,2})(?:元|美元|港元|港币|新台币|欧元)(?:人民币)?';
const PERCENT = '\\d+(?:\\.\\d+)?\\s?%';
const GIVES = new RegExp(
  `(?:给予|予以|发放|提供|给与|可获得?|可享受?|享受|补足)[^,。;]{0,30}(?:${KIND})|(?:${KIND})(?:${MONEY}|${PERCENT})|一次性(?:${KIND})|(?:的|按|比例)(?:给予|予以|进行)?(?:${KIND})|(?:${PERCENT}|${MONEY})(?:的比例|的标准|封顶)?(?:给予|予以|的)?(?:一次性|事后|配套|资金|财政|专项|房租|租金|经费|研发|标准)?(?:${KIND})|(?:最高|上限)[^,。;]{0,6}${MONEY}[^,。;]{0,6}(?:${KIND})`,
);
/** What has been paid or got is news, no measure. */
const DONE =
  /已(?!经?(?:认定|备案|获))|累计(?!不超过|最高|不得)|曾|去年|前年|上年|获得(?:政府|财政)|收到|发放了|兑现|已拨付|拨付了|同比|共发放|共拨付|全年(?!不超过|最高)|下达|到账|入账|套取|骗取|诈骗|吹嘘|宣称|承诺|捐赠|大奖|据报道|筹集|也好|也罢/;
const CAP = [
  new RegExp(
    `(?:最高|上限|最多|至多|不超过|不得超过|累计不超过|封顶)(?:不超过|可达|可获|给予|为|是|达|予以|可给予|补助|补贴|奖励|资助|支持)*(${MONEY})`,
  ),
  new RegExp(`(${MONEY})(?:封顶|为限|为上限|以内的?|以下的?)`),
];
const SUM = new RegExp(`(${MONEY})`);
const RATE = new RegExp(
  `(?:按照?|依|以|比率|比例|额度)?(?:不超过|不高于|最高|最高不超过|为|至多|其|上限为)*([^,。;:、\\d%]{2,24}?)(?:总额|总和)?的?(?:最高|不超过|不高于)?(${PERCENT})`,
);
const BASE_LEAD = /^.*(?:其|按照?|依|不超过|不高于|以|为|最高|每年|年度其|给予|年)(?=[^按]{2,}$)/;
const RECIPIENT =
  /(?:^|[,;:“”将拟会可])(?:同时|并|另|其中|鼓励|此外|将|拟)*(?:对于?|给|为(?!此|了|加快|鼓励|推动|促进|支持))([^,。;:]{2,44}?)(?=,|给予|予以|按|提供|发放|由|最高|一次性|每年|分别|进行|的,)/;
const GIVER =
  /由([^,。;:]{2,16}?)(?:按|给予|予以|出资|安排|提供|承担|发放)|,(?!由)([^,。;:]{1,8}财政)(?=按|给予|予以|安排)/;
const NEXT = /,(?=(?:同时|并|另|此外)?对[^,。;]{2,40}(?:,|给予|按|予以|奖励|提供))/g;

/** Support that a sentence promises: 按研发费用的10%给予最高500万元补贴 is one measure with its rate, what it is a share of, and its cap. */
export function readSupport(c: FactContext, sentence: Span, own: string | null, before: string | null): MeasureFact[] {
  const text = c.folded.slice(sentence.start, sentence.end);
  if (!own && readsAsOpinion(text)) return [];
  if (!/元|%/.test(text) || !GIVES.test(text) || text.length > 400) return [];
  const cuts = [0, ...[...text.matchAll(NEXT)].map(({ index }) => index + 1), text.length];
  const found: MeasureFact[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const fact = readOne(c, sentence, text, cuts[i]!, cuts[i + 1]!, own ?? before);
    if (fact) found.push(fact);
  }
  return found;
}

function readOne(
  c: FactContext,
  sentence: Span,
  text: string,
  from: number,
  to: number,
  document: string | null,
): MeasureFact | null {
  const part = text.slice(from, to);
  if (!GIVES.test(part) || DONE.test(part)) return null;
  const at = sentence.start + from;
  const cut = (span: Span | null) => span && c.text.slice(at + span.start, at + span.end).trim();
  const cap = CAP.map((pattern) => groupOf(pattern.exec(part), 1)).find((span) => span !== null) ?? null;
  const share = RATE.exec(part);
  const rate = groupOf(share, 2);
  // With a rate a sum is the most that it may come to.
  const most = cap ?? (share ? sumAfter(part, share.index + share[0].length) : null);
  const base = share && trimBase(part, groupOf(share, 1)!);
  if (!most && !rate && !SUM.test(part)) return null;
  const who = groupOf(RECIPIENT.exec(part), 1);
  const giver = giverOf(part);
  const giverBody = giver ? null : subjectBody(c, { start: at, end: at + (who?.start ?? 0) });
  const start = whatStart(part, who, giver);
  const end = part.replace(/[,。;”“]+$/, '').length;
  if (end - start < 4) return null;
  return {
    kind: 'measure',
    force: 'support',
    who: cut(who),
    what: c.text.slice(at + start, at + end).trim(),
    document,
    giver: cut(giver) ?? giverBody,
    rate: cut(rate),
    rateBase: cut(base),
    cap: cut(most),
    ...evidenceFor(c, at + Math.min(start, who?.start ?? start), at + end),
    rule: rate ? 'support-rate' : 'support-sum',
  };
}

function sumAfter(part: string, from: number): Span | null {
  const span = groupOf(SUM.exec(part.slice(from)), 1);
  return span && { start: span.start + from, end: span.end + from };
}

function groupOf(match: RegExpExecArray | null, group: number): Span | null {
  const words = match?.[group];
  if (!match || words === undefined) return null;
  const start = group === 1 ? match.index + match[0].indexOf(words) : match.index + match[0].lastIndexOf(words);
  return { start, end: start + words.length };
}

function giverOf(part: string): Span | null {
  const match = GIVER.exec(part);
  return groupOf(match, match?.[1] === undefined ? 2 : 1);
}

/** Of 第三年按租金 the base is 租金. */
function trimBase(part: string, span: Span): Span | null {
  const lead = BASE_LEAD.exec(part.slice(span.start, span.end))?.[0].length ?? 0;
  const start = span.start + lead;
  const words = part.slice(start, span.end);
  return words.length >= 2 && !/给予|奖励|补贴|补助/.test(words) ? { start, end: span.end } : null;
}

/** What is given begins after the words that say to whom and by whom. */
function whatStart(part: string, who: Span | null, giver: Span | null): number {
  const after = Math.max(who?.end ?? 0, giver?.end ?? 0);
  if (after > 0) return after + (/^(?:的?,|,)*/.exec(part.slice(after))?.[0].length ?? 0);
  const first = part.search(/按|给予|予以|一次性|最高|提供|发放|奖励|补贴|补助|资助|贴息/);
  return Math.max(0, first);
}

/** 某局将对…: the body that the clause begins with. */
function subjectBody(c: FactContext, span: Span): string | null {
  const bodies = findOrganizationSpans(c);
  const body = bodies[firstFrom(bodies, span.start)];
  if (!body || body.end > span.end || body.start - span.start > 12) return null;
  return /^(?:将|拟|可|会|计划|决定|还|也|,)*(?:对于?|给|为)$/.test(c.folded.slice(body.end, span.end))
    ? c.text.slice(body.start, body.end).trim()
    : null;
}
