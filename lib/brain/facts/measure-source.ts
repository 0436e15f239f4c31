import type { Span } from '../../model.ts';
import type { FactContext } from './context.ts';
import { readDocuments } from './document.ts';
import { firstFrom } from './order.ts';
import { findOrganizationSpans } from './organization-spans.ts';

/** Why the clauses of a sentence count as rules. */
export interface RuleSource {
  /** Title of the document that they stand in, if one is named. */
  document: string | null;
  /** Article offset from which on the words are those of the rule. */
  from: number;
  rule: 'document-clause' | 'body-demand' | 'numbered-article' | 'following-clause' | 'quoted-clause';
}

const STATES =
  '指出|要求|明确|提出|规定|强调|重申|载明|订明|列明|写明|说明|称|显示|禁止|严禁|鼓励|支持|不允许|确立|设定|约定|提到|表明|宣布|建议|责令|申明|界定';
/** 办法(第8条)(还)规定, 通知从四方面提出. */
const STATED = new RegExp(
  `^[”"」』》〉]?(?:\\([^)]{0,60}\\))?(?:等[^,。;]{0,12})?(?:的?第[\\d一二三四五六七八九十百]{1,5}条)?(?:也|还|亦|则|曾|中|同时|特别|进一步|并|明文|首次|再次|共|从[^,。;]{2,10}|在[^,。;]{2,16}(?:上|中|方面)|对[^,。;]{2,16}|就[^,。;]{2,16}|,)*(?:${STATES})`,
);
/** 依该办法第8条规定, 根据《…》 */
const BY_RULE =
  /^[”"」』》〉]?(?:\([^)]{0,60}\))?(?:的?(?:有关|相关)?(?:第[\d一二三四五六七八九十百]{1,5}条)?(?:第[一二三四五六七八九十]{1,3}[款项])?(?:之|的)?(?:规定|要求)?)?[,]/;
const BY = /(?:根据|按照|依据|依照|依|按|据)(?:新修订的|最新的?|现行的?|我国的?|本国|该国|中国)?$/;
/** 某部要求, 三部门联合公告强调, 某局发文禁止. */
const DEMANDS =
  /^(?:\([^)]{0,30}\))?(?:等[^,。;]{0,10})?(?:近日|日前|昨日|今日|\d{1,2}月\d{1,2}日|\d{1,2}日)?(?:联合|共同|还|也|则|亦|同时|再次|多次|明确|特别|一再|今日|现|将|随后|此前|已|已经|正式|全面|宣布|下发文件称,?|(?:下发|发布|印发)[^,。;“]{0,14}(?:文件|通知|公告|通告|声明|意见)(?:称|指出),?)*(?:发文|发布[^,。;“]{0,12}(?:公告|通知|声明)|通知|公告|声明|提示|通报|下文|通令)?(?:中|里)?[,]?(?:明确|再次|还|特别|并|同时)*(?:要求|规定|强调|重申|明确|责令|禁止|严禁|不允许|明令|提醒|决定)/;
/** 某局表示,任何人不得…: what a body says counts only in words of must and must not. */
const SAYS =
  /^(?:\([^)]{0,30}\))?(?:近日|日前|还|也|则|亦|同时|再次|今日|随后|此前)*(?:表示|警告|指出|称|宣布|通告|公告称|声明称)[,:]/;
const COLLECTIVE =
  /(?:[两三四五六七八九十\d]{1,2}(?:个|家)?(?:部门|部委|委办局|机构)|监管(?:部门|机构|当局|层)|主管(?:机关|部门)|当局)(?:联合|发布的?)?(?:公告|通知|声明|发文)?(?:也|还|再次|明确|特别)*(?:要求|规定|强调|重申|明确|责令|禁止|严禁)/;
/** 办法规定, 依该条例第8条规定: a kind of document whose title the article does not give. */
const BARE =
  /(?:^|[,:“”])(?:根据|按照|依据|依照|依|据)?(?:该|本|此|上述|新的?|《|“)?(?:征求意见稿|意见稿|草案|指导意见|意见|通知|公告|规划|行动计划|方案|管理办法|暂行办法|办法|规定|细则|条例|法案|指南|指引|若干措施|措施|决定|标准|新规|文件|规则|法规|解释)[》”]?(?:的?第[\d一二三四五六七八九十百]{1,5}条)?(?:还|也|同时|明确|特别|进一步|并|中)*(?:规定|要求|明确|指出|提出|强调|禁止|订明|载明)/;
const ARTICLE = /^[“"]?第[\d一二三四五六七八九十百]{1,5}条(?:之[一二三四五六七八九十])?(?:[\s,:(]|规定)/;
const OPINION =
  /认为|建议(?!稿)|觉得|坦言|直言|看来|呼吁|笔者|业内人士|采访|我们|大家|(?<!自)我(?!国)|(?:专家|教授|律师|分析师|研究员|学者|人士)[^,。;]{0,14}(?:表示|称|说|指出|介绍|提醒|看来)|网友|记者|预计|预测|相信|希望|理性看待|评论|提醒读者|[他她](?:们)?(?:说|称|指|还|也|表示|认)|问[:：]|答[:：]|(?<![持所])有人|传闻|或许/;
const GOES_ON =
  /应当|不得|严禁|禁止|必须|[^必无]须|[者构业司商位台人行]应(?![用对急届邀该有声允收付聘诺变])|[年季月]应/;
/** After a semicolon also what may be done. */
const WEAKER = /可以(?![看说])|鼓励|支持/;

/** Whether a sentence tells what somebody thinks, asks or expects. */
export function readsAsOpinion(folded: string): boolean {
  return OPINION.test(folded);
}

/** A rule goes on over so many sentences of one paragraph. */
const REACH = 3;

/** For each sentence why its clauses are rules, or null: clauses of a document or of what a body demands, not what somebody thinks. */
export function readSources(c: FactContext): (RuleSource | null)[] {
  const places = listPlaces(c);
  const bodies = findOrganizationSpans(c).filter(({ type }) =>
    /government|regulator|party|legislature|international/.test(type),
  );
  const sources: (RuleSource | null)[] = [];
  let since = 0;
  let block = 0;
  c.sentences.forEach((sentence, i) => {
    const text = c.folded.slice(sentence.start, sentence.end);
    while (block < c.blocks.length && c.blocks[block]!.end <= sentence.start) {
      block++;
      since = REACH + 1;
    }
    let source = isHeadline(c, sentence) ? null : readSource(c, sentence, text, places, bodies);
    if (source) since = 0;
    else {
      since++;
      const before = sources[i - 1];
      const goesOn = GOES_ON.test(text) || (c.folded[sentence.start - 1] === ';' && WEAKER.test(text));
      if (before && since <= REACH && goesOn && !OPINION.test(text))
        source = { document: before.document, from: sentence.start, rule: 'following-clause' };
    }
    sources.push(source);
  });
  return sources;
}

interface Place extends Span {
  title: string;
}

function listPlaces(c: FactContext): Place[] {
  const { readings, references } = readDocuments(c);
  // A report tells what is, not what shall be.
  const ruling = readings.filter(({ fact }) => fact.type !== 'report');
  const titles = ruling.flatMap(({ fact, mentions }) =>
    mentions.map(({ outerStart, outerEnd }) => ({ start: outerStart, end: outerEnd, title: fact.title })),
  );
  const forms = references.flatMap(({ start, end, fact }) =>
    fact.type === 'report' ? [] : [{ start, end, title: fact.title }],
  );
  return [...titles, ...forms].sort((a, b) => a.start - b.start || b.end - a.end);
}

function readSource(
  c: FactContext,
  sentence: Span,
  text: string,
  places: readonly Place[],
  bodies: readonly Span[],
): RuleSource | null {
  for (let i = firstFrom(places, sentence.start); i < places.length && places[i]!.start < sentence.end; i++) {
    const place = places[i]!;
    const after = c.folded.slice(place.end, Math.min(sentence.end, place.end + 90));
    const lead = c.folded.slice(Math.max(sentence.start, place.start - 10), place.start);
    const bare = c.folded.slice(place.start, place.end);
    const by = BY.test(lead) || /^(?:根据|按照|依据|依照|依|据)/.test(bare);
    const stated = STATED.exec(after) ?? (by ? BY_RULE.exec(after) : null);
    if (stated) return { document: place.title, from: place.end, rule: 'document-clause' };
    // 某部印发《…》,要求…: the clause right after the title goes on about it.
    if (GOES_ON_ABOUT.test(after)) return { document: place.title, from: place.end, rule: 'document-clause' };
  }
  const bare = BARE.exec(text);
  if (bare) return { document: null, from: sentence.start + bare.index, rule: 'document-clause' };
  if (ARTICLE.test(text))
    return { document: documentBefore(places, sentence), from: sentence.start, rule: 'numbered-article' };
  const quoted = readQuoted(c, sentence, text, places);
  if (quoted) return quoted;
  if (OPINION.test(text)) return null;
  for (let i = firstFrom(bodies, sentence.start); i < bodies.length && bodies[i]!.end <= sentence.end; i++) {
    const body = bodies[i]!;
    const after = c.folded.slice(body.end, Math.min(sentence.end, body.end + 60));
    if (DEMANDS.test(after) || (SAYS.test(after) && GOES_ON.test(text.slice(body.end - sentence.start))))
      return { document: null, from: body.end, rule: 'body-demand' };
  }
  const collective = COLLECTIVE.exec(text);
  return collective ? { document: null, from: sentence.start + collective.index, rule: 'body-demand' } : null;
}

const GOES_ON_ABOUT =
  /^[”"」』》〉]?(?:\([^)]{0,60}\))?(?:\([^)]{0,60}\))?(?:等[^,。;]{0,12})?(?:的?(?:公告|通知|文件|通告|声明))?,(?:[^,。;]{0,14},)?(?:并|其中|同时|还|也|首次|进一步|对[^,。;]{2,16})*(?:明确要求|明确规定|明确|要求|规定|提出|强调|指出|禁止|严禁|鼓励|支持)/;

/** “支付机构应…。”通知写道: the words are the document's. */
function readQuoted(c: FactContext, sentence: Span, text: string, places: readonly Place[]): RuleSource | null {
  if (!/^[“「"].*[”」"]$/.test(text)) return null;
  const after = c.folded.slice(sentence.end, sentence.end + 24);
  if (SAID_AFTER.test(after)) return { document: null, from: sentence.start, rule: 'quoted-clause' };
  const next = places[firstFrom(places, sentence.end)];
  if (!next || next.start - sentence.end > 2) return null;
  return /^[”"」』》〉]?(?:同时|还|也|并|进一步)*(?:写道|指出|强调|称|要求|明确|规定|写明)/.test(
    c.folded.slice(next.end, next.end + 10),
  ) || /(?:写道|指出|强调|称|要求|规定|明确)$/.test(c.folded.slice(next.start, next.end))
    ? { document: next.title, from: sentence.start, rule: 'quoted-clause' }
    : null;
}

/** “…。”通知同时写道: a kind without a title. */
const SAID_AFTER =
  /^(?:该|上述|这份)?(?:通知|公告|意见|办法|文件|草案|意见稿|规定|条例|声明|方案|指引)(?:同时|还|也|并|进一步)*(?:写道|指出|强调|称|要求|明确|规定|写明)/;

/** The document that the text named last, if not too far back: a numbered article is mostly its. */
function documentBefore(places: readonly Place[], sentence: Span): string | null {
  const last = places[firstFrom(places, sentence.start) - 1];
  return last && sentence.start - last.end < 400 ? last.title : null;
}

function isHeadline(c: FactContext, span: Span): boolean {
  const first = c.blocks[0];
  return first?.kind === 'title' && span.end <= first.end;
}
