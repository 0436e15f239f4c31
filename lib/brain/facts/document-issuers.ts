import type { Span } from '../../model.ts';
import type { FactContext } from './context.ts';
import { readElsewhere } from './document-subjects.ts';
import { sentenceIndexAt } from './evidence.ts';
import { firstFrom } from './order.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { findOrganizationSpans } from './organization-spans.ts';

/** Issuers stand no further than this before a title: ten ministries with their full names. */
const REACH = 300;

/** Verbs that make their subject the issuer of what follows. */
const ISSUE =
  '印发|发布|公布|出台|下发|颁布|颁发|制定|起草|编制|编写|推出|签发|发出|提出|撰写|发表|出具|签署|审议通过|批准|通过|刊发|联合发文|发文|拟定|拟订|拟|提交|递交|公开|披露|披露了|上线|编撰|修订|联合签发|转发|牵头制定|牵头起草|研究制定|预告修正|预告订定|预告|修正发布|修正|主编|出版|提请|宣布|订定|三读通过|二读通过|三读|核定|核准|签署公布|撰著|合著|合作完成|完成|牵头编制|牵头编写|联合编制|抛出|亮出|拿出|祭出|端出|晒出|挂出|官宣|敲定|审定|议定|汇编|编印|编修|草拟|研拟|联署|表决通过|初审通过|三审通过|修正通过|修订通过|三读修正通过|完成三读|更新';

const ADVERBS =
  '联合|共同|正式|近日|日前|今日|昨日|今天|昨天|随后|此前|曾|也|已|已经|就|即|还|又|便|首次|再次|公开|对外|最新|陆续|先后|分别|相继|会同|牵头|一起|组织|刚刚|于|在|将|拟|专门|同日|当天|当日|早些时候|近期|最近|接连|连续|继续|曾经|特别|同时|主导|参与|官网|网站|官方网站|并|则|合作|计划|预计|正|年底前|年内|院会|早前|较早前|稍早|日内|昨天|前天|本周|上周|今早|全体会议|会议|当时|现|业已|所|依法|据此|先行|抢先|率先|同步|另|另外|一并|次日|深夜|今晨|随即|终于|重新|主动|密集|重磅|高调|悄然|又|再|再度|接着|紧接着|相关部门|投票|全票|一致|高票|以多数票|以压倒性多数|以绝对多数|以微弱多数';

const DATE =
  '(?:\\d{2,4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?(?:\\(\\d{1,2}月\\d{1,2}日\\)|\\(\\d{1,2}日\\))?(?:\\d{4}年(?:初|底|末)?|去年底?|今年初?|本月|上月|月初|月底)?(?:上午|下午|晚间?|凌晨)?';
const COUNT =
  '(?:等(?:有关|相关|中央)?|等?(?:\\d{1,2}|[一二两三四五六七八九十多数几]+)(?:个|家)?)(?:部门|部委|委办局|部委局|机构|单位|省|省市|市)';

/** Words between the last issuer and the verb: 等七部门, 于3月18日, 官网, 联合. */
const FILLER = new RegExp(
  `[,、\\s]|(?:令|公告)?(?:[〔[【(]\\d{4}[〕\\]】)]|\\d{4}年)?第?\\d{1,4}号(?:令|公告|文)?|在?[《〈][^《》〈〉]{1,20}公报[》〉][上中]?|[和与及](?:该|其)[协学商公]会|${COUNT}|${ADVERBS}|等|会(?=[昨今于\\d本上])|[昨今前]\\(\\d{1,2}\\)日|(?=\\d|去|今|本|上|月|\\()${DATE}`,
  'y',
);
/** Words between the verb and the title: 的, 了一份, 通知, 题为. */
const LEAD =
  /(?:了|的|\d{4}年(?:度|版)?|\d{1,4}页|其|并实施|并施行|一份|一项|一部|一个|最新|被称为|称为|题为|名为|新修订|修订后|新版|关于|相关|重磅|正式|首份|首个|首部|通知|文件|公告|报告|白皮书|公示|意见|法案|政策|条例|规划|咨询|讨论|联合声明|声明|指引|指南|草案|决定|办法|规定|行业|团体|国家标准|行业标准|标准|[A-Z][A-Z/]{0,8} ?[\d.]{3,9}(?:[-—–:]\d{4})?|[“"「『\s:,])$/;
const ENDS_WITH_VERB = new RegExp(`(?:${ISSUE})$`);
const STARTS_WITH_VERB = new RegExp(`^(?:${ISSUE})`);
const NOT_ISSUE =
  /(按照|根据|依据|落实|贯彻|遵守|违反|解读|宣读|学习|执行|响应|围绕|对照|参照|结合|符合|参考|引用|援引|认为|起诉|依照|基于|涉嫌违反|触犯|修改|废除|反对|支持|评价|评论|参加|出席)了?[\s:,“"]*$/;

const CONSULTS = /^[”"」]?(?:发表|展开|进行|发布|公布|推出|开展)[^,。;]{0,6}(?:咨询|谘询|諮询)/;

/** Who issued, published or drafted the document whose title stands at `outer`, as the sentence names them; empty if it does not. */
export function readIssuers(c: FactContext, outer: Span, title: Span): OrganizationSpan[] {
  const spans = findOrganizationSpans(c);
  const sentence = c.sentences[sentenceIndexAt(c, outer.start)] ?? outer;
  const own = readOwnIssuers(c, title, spans);
  const before = readBefore(c, outer, sentence, spans);
  if (before.length > 0) return before;
  const after = readAfter(c, outer, sentence, spans);
  return after.length > 0 ? after : own;
}

/** 《最高人民法院关于…的规定》: the title begins with its issuer. */
function readOwnIssuers(c: FactContext, title: Span, spans: readonly OrganizationSpan[]): OrganizationSpan[] {
  const own: OrganizationSpan[] = [];
  let at = title.start;
  for (let i = firstFrom(spans, title.start); i < spans.length && spans[i]!.start === at; i++) {
    own.push(spans[i]!);
    at = spans[i]!.end;
    if (/[、 ]/.test(c.folded[at] ?? '')) at++;
    else break;
  }
  // 欧盟第五项反洗钱指令, without brackets: the union's own law.
  const union =
    c.folded.startsWith('欧盟', title.start) && /[\u4e00-\u9fff,。;]/.test(c.folded[title.start - 1] ?? '。');
  if (union && own.length === 1 && own[0]!.end === title.start + 2) return own;
  return own.length > 0 && c.folded.startsWith('关于', own.at(-1)!.end) ? own : [];
}

function readBefore(
  c: FactContext,
  outer: Span,
  sentence: Span,
  spans: readonly OrganizationSpan[],
): OrganizationSpan[] {
  const from = Math.max(sentence.start, outer.start - REACH);
  let text = c.folded.slice(from, outer.start);
  // 《A》和《B》: what holds for the first of several titles holds for the next.
  const list = /(?:[《〈][^《》〈〉]*[》〉](?:\([^)]*\))?[、和与及以,]*)+$/.exec(text);
  if (list) text = text.slice(0, list.index);
  if (NOT_ISSUE.test(text)) return [];
  const verb = findVerbBefore(text);
  const subjectEnd =
    from + (verb ? verb.index : text.replace(/(?:(?:的|在|于)?(?:\d{4}年(?:度|版)?)?的?|[\s:“"]+)$/, '').length);
  const direct = !verb;
  // 某局就「…建议」发表咨询总结
  const consults = direct && /[就对][“"「]?$/.test(text) && CONSULTS.test(c.folded.slice(outer.end, outer.end + 14));
  if (consults) return listEndingAt(c, from + text.replace(/[就对][“"「]?$/, '').length, from, spans);
  const between = c.folded.slice(subjectEnd, outer.start);
  let issuers = listEndingAt(c, subjectEnd, from, spans);
  if (issuers.length === 0 && verb) issuers = subjectOf(c, { start: sentence.start, end: subjectEnd }, spans);
  if (issuers.length === 0 && verb) issuers = readElsewhere(c, { start: from, end: subjectEnd }, spans, isFiller);
  if (issuers.length === 0) return [];
  if (direct) {
    // 某部《…通知》, 某部的《…》, 某部在《…》中提出
    const tail = c.folded.slice(outer.end, outer.end + 14);
    const inside =
      between.startsWith('在') &&
      /^中?(?:[^,。]{0,6})?(指出|提出|宣布|表示|明确|要求|规定|强调|称|写|披露|显示)/.test(tail);
    const plain = /^的?(?:\d{4}年(?:度|版)?的?)?[\s:“"]*$/.test(between) && !/^[、,]$/.test(between);
    if (!inside && !plain) return [];
  }
  if (verb?.word === '宣布' || (verb?.word === '拟' && !/制定|出台/.test(between))) return [];
  return issuers.filter((issuer) => issuer.type !== 'media' || verb?.word !== '刊发');
}

/** The bodies listed one after another right before `end`: A、B和C, A会同B, A与B. */
function listEndingAt(
  c: FactContext,
  end: number,
  from: number,
  spans: readonly OrganizationSpan[],
): OrganizationSpan[] {
  const list: OrganizationSpan[] = [];
  let at = end;
  for (let i = firstFrom(spans, end) - 1; i >= 0 && spans[i]!.start >= from; i--) {
    const span = spans[i]!;
    if (span.end > at) continue;
    const gap = c.folded.slice(span.end, at);
    const joined =
      list.length === 0
        ? isFiller(stripGiven(gap)) || isItsHead(c, span, at)
        : /^(?:\([^)]*\))?(?:[、,和与及\s]|以及|联合|(?:牵头[、,]?)?会同|牵头[、,]|携手|同|还有|并|正)*$/.test(gap) &&
          gap.length > 0;
    if (!joined) break;
    list.unshift(span);
    at = span.start;
  }
  return list;
}

/** 某局于3月召开会议,4月发布: the one body that opens the sentence is the subject of a clause that has none of its own. */
function subjectOf(c: FactContext, span: Span, spans: readonly OrganizationSpan[]): OrganizationSpan[] {
  if (span.end - span.start > 160) return [];
  const comma = c.folded.slice(span.start, span.end).lastIndexOf(',');
  if (comma < 0 || !isFiller(c.folded.slice(span.start + comma + 1, span.end))) return [];
  const subject = spans[firstFrom(spans, span.start)];
  if (!subject || subject.end > span.start + comma || !isFiller(c.folded.slice(span.start, subject.start))) return [];
  const after = stripGiven(c.folded.slice(subject.end, subject.end + 30));
  return /^[的、和与及]/.test(after) ? [] : [subject];
}

/** 某会会长张某某发布的: the head of a body speaks for it. */
function isItsHead(c: FactContext, body: OrganizationSpan, end: number): boolean {
  const gap = c.folded.slice(body.end, end);
  return (
    gap.length <= 24 &&
    !/[,。;:的]/.test(gap) &&
    /^(?:副|执行|名誉|首席)?(?:会长|院长|所长|主席|主任|秘书长|理事长|行长|局长|部长|厅长|司长|总裁|董事长|执行官|创始人|CEO)/.test(
      gap,
    )
  );
}

function stripGiven(gap: string): string {
  return gap.replace(/^\([^)]*\)/, '');
}

/** 《…》由A、B联合发布; 《…》(A、B). */
function readAfter(
  c: FactContext,
  outer: Span,
  sentence: Span,
  spans: readonly OrganizationSpan[],
): OrganizationSpan[] {
  const text = c.folded.slice(outer.end, sentence.end);
  const aside = readAside(c, outer, spans);
  if (aside.length > 0) return aside;
  const by = /^(?:\([^)]{0,40}\))?[^。由《》;]{0,16}由/.exec(text.slice(0, 64));
  if (!by) return [];
  const list: OrganizationSpan[] = [];
  let at = outer.end + by[0].length;
  for (let i = firstFrom(spans, at); i < spans.length && spans[i]!.end <= sentence.end; i++) {
    const gap = c.folded.slice(at, spans[i]!.start);
    if (!/^(?:[、,和与及\s]|以及|联合|(?:负责)?(?:牵头,?)?会同|\([^)]*\))*$/.test(gap)) break;
    list.push(spans[i]!);
    at = spans[i]!.end;
  }
  const rest = stripGiven(c.folded.slice(at, at + 24));
  return STARTS_WITH_VERB.test(rest.slice(fillerEnd(rest.replace(/^负责/, '')))) ? list : [];
}

/** 《…》(某研究院,2025年12月): bodies and a date are all that the parenthesis holds. */
function readAside(c: FactContext, outer: Span, spans: readonly OrganizationSpan[]): OrganizationSpan[] {
  if (c.folded[outer.end] !== '(') return [];
  const length = c.folded.slice(outer.end, outer.end + 80).indexOf(')');
  const list: OrganizationSpan[] = [];
  let at = outer.end + 1;
  for (let i = firstFrom(spans, at); i < spans.length && spans[i]!.end <= outer.end + length; i++) {
    if (!/^[、,和与\s]*$/.test(c.folded.slice(at, spans[i]!.start))) return [];
    list.push(spans[i]!);
    at = spans[i]!.end;
  }
  const rest = c.folded.slice(at, outer.end + Math.max(length, 0));
  return /^[,、\s]*(?:\d{4}年?[\d年月日.\-/]*)?(?:编|发布|主编|出版|印发)?$/.test(rest) ? list : [];
}

/** The verb of issue right before the end of `text`, words such as 了一份 passed over. */
function findVerbBefore(text: string): { index: number; word: string } | null {
  let rest = text;
  for (let turns = 0; turns < 8; turns++) {
    const verb = ENDS_WITH_VERB.exec(rest.slice(-8));
    if (verb) return { index: rest.length - verb[0].length, word: verb[0] };
    const lead = LEAD.exec(rest.slice(-24));
    if (!lead) return null;
    rest = rest.slice(0, rest.length - lead[0].length);
  }
  return null;
}

/** How far words that may stand between a body and its verb reach. */
function fillerEnd(text: string): number {
  let at = 0;
  while (at < text.length) {
    FILLER.lastIndex = at;
    const match = FILLER.exec(text);
    if (!match || match[0].length === 0) break;
    at += match[0].length;
  }
  return at;
}

/** 某局制定并印发: a first verb before the one of issue. */
const FIRST_VERB = /(?:研究|组织|联合|共同)*(?:制定|订定|拟定|拟订|编制|起草|审议|修订|修正|研究|编写)(?:并|后|、|,)*$/;

function isFiller(text: string): boolean {
  const plain = text.replace(FIRST_VERB, '');
  return text.length <= 60 && fillerEnd(plain) === plain.length;
}
