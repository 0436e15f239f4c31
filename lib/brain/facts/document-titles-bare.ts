import type { DocumentFact, Span } from '../../model.ts';
import type { FactContext } from './context.ts';
import { readLawsAbroad } from './document-laws-abroad.ts';
import type { TitleMention } from './document-titles.ts';
import { readTitleKind } from './document-type.ts';
import { canNameBody } from './latin-names.ts';
import { findKnownBody } from './lexemes.ts';

// Titles that stand in quotation marks or in nothing at all.

const ISSUED = '发布|公布|印发|出台|推出|颁布|下发|制定|起草|签署|通过|修订|更新';
const FULL_ENDING =
  '(?<!购物|旅游|生活|入门|新手|美食|出行)指南|指引|规则手册|手册|条例|暂行办法|管理办法|办法|白皮书|蓝皮书|行动计划|规划|实施方案|工作方案|行动方案|指导意见|实施意见|管理规定|若干措施|实施细则';

const UNBRACKETED: [RegExp, DocumentFact['type'], string][] = [
  // 关于…的通知: the official form, also in a line of its own.
  [
    /(?<=^|[\n,。;:、“"\s]|印发|发布|下发|出台|公布)关于[^\n,。;:!?《》“”()]{5,60}?的(?:通知|公告|通告|决定|指导意见|实施意见|若干意见|风险提示|若干措施|批复|通报)(?=$|[\n,。;:、”"\s(（]|指出|要求|提出|明确|规定)/gm,
    'policy',
    'official-form',
  ],
  [/(?<=[\u4e00-\u9fff年的在次月日,]|^)政府工作报告/gm, 'report', 'work-report'],
  [/十[七八九]大报告|二十大报告/g, 'report', 'work-report'],
  // The plans of the nation are called by their number.
  [
    /“?十[一二三四五六]五”?规划纲要(?=[^,。;:]{0,3}(?:提|指出|明确|草案|要求|部署|强调|将|把|首次|,|已|正式|全文))|(?<=(?:通过|印发|发布|公布|审议)(?:的|了)?(?:国家)?)“?十[一二三四五六]五”?规划纲要/g,
    'plan',
    'national-plan',
  ],
  // A standard by its number alone; beside a title the number is that title's.
  [
    /(?<![A-Za-z\d/])(?:GB(?:\/[TZ])?|JR\/T|YD\/T|SJ\/T|GM\/T|DB\d{2,4}\/T|ISO(?:\/IEC)?(?:\/TR)?|IEEE) ?(?:Std ?)?[\d.]{3,9}(?:[-—–]\d{4})?(?![\d.A-Za-z])/g,
    'standard',
    'standard-number',
  ],
];

const AFTER_ISSUE = new RegExp(
  `(?:${ISSUED})了?(?:[一两三]份|一项|一部)?(?:\\d{1,4}页的?)?(?:最新的?|新版)?([^\\n,。;:!?、《》“”()的了是在将被由]{3,26}?(?:${FULL_ENDING}))(?=$|[\\n,。;!?)]|,)`,
  'gm',
);

/** 公布「…」路线图, “…”行动计划: a quoted name and the kind of document that it is the name of. */
const QUOTED_PLAN =
  /(?<=(?:公布|发布|推出|提出|印发|出台|宣布|制定|推行|根据|按照|落实)(?:了|的|其)?)[“「]([^“”「」\n,。;:]{3,30})[”」](?=(?:路线图|蓝图|行动计划|行动方案|规划纲要))/g;
/** 就「…規管立法建議」發表諮詢總結: what one is consulted on. */
const QUOTED_PROPOSAL =
  /(?<=[就对])[“「]([^“”「」\n,。;:]{5,40}建议)[”」](?=(?:发表|展开|进行|发布|公布|推出|开展|的)[^,。;]{0,6}(?:咨询|谘询|諮询))/g;
/** What runs on in quotation marks is a sentence. */
const QUOTED_DOCUMENT = /“([^“”\n,。;]{4,60})”/g;
/** Verbs that only a document takes, and those that take a policy or a thought as well. */
const NAMED_BEFORE =
  /(?:名为|题为|称为|发布|公布|公开|印发|出台|颁布|签署|通过|否决|起草|制定|审议|表决|批准|修订|废除|废止|违反|触犯)(?:了|的)?(?:其|该国|一份|一项|一部|一个|最新|新版|新|首部|首份|题为|名为|的)* ?$/;
const LOOSELY_BEFORE =
  /(?:提出|提交|推出|根据|依据|按照|依照|参照|援引|宣布|支持|反对|讨论)(?:了|的)?(?:其|一份|一项|一部|最新|新|题为|名为|的)* ?$/;
const CALLED =
  /^ ?的?(?:第?(?:[A-Z][A-Z.]{0,5})?\d{1,6}号)?(?:法令|法案|报告|白皮书|文件|通知|公告|提案|议案|条例|指导意见|备忘录|草案|行政令|行政命令|决议|声明|框架|指南|指引|咨询文件)(?!性|化)/;
/** What nothing but a document is called. */
const DOCUMENT_ENDING =
  /(?:法案|条例|法规|法令|指令|公约|白皮书|蓝皮书|指引|指南|办法|规定|细则|通知|公告|报告|指导意见|备忘录|执法框架|监管框架)$/;
/** “…”行动 and the like: the quotation marks are around the first half of a longer word. */
const GOES_ON = /^(?:行动|工程|模式|理念|思维|原则|项目|活动|论坛|峰会|大会)/;

function readQuoted(c: FactContext): { start: number; end: number; type: DocumentFact['type'] }[] {
  const found: { start: number; end: number; type: DocumentFact['type'] }[] = [];
  for (const match of c.folded.matchAll(QUOTED_DOCUMENT)) {
    const title = match[1]!.trim();
    const before = c.folded.slice(Math.max(0, match.index - 14), match.index);
    const after = c.folded.slice(match.index + match[0].length, match.index + match[0].length + 16);
    if (/[?!]/.test(title) || GOES_ON.test(after)) continue;
    const kind = readTitleKind(title);
    const isLaw = kind?.type === 'law' && kind.sure;
    const named =
      NAMED_BEFORE.test(before) &&
      kind?.sure &&
      (title.length >= 6 || (isLaw && title.length >= 5) || /^[“”]?.{2,}白皮书$/.test(title));
    const loosely =
      LOOSELY_BEFORE.test(before) && kind?.sure && title.length >= 6 && (isLaw || DOCUMENT_ENDING.test(title));
    const called = CALLED.test(after) && title.length >= 5 && !/^(?:的原则|的方针)/.test(after) && !MOTTO.test(title);
    const bill = BILL_CALLED.test(c.folded.slice(Math.max(0, match.index - 24), match.index)) && title.length >= 5;
    if (!named && !loosely && !called && !bill) continue;
    const start = match.index + 1 + match[1]!.indexOf(title);
    const law = bill || /^ ?的?(?:第?(?:[A-Z][A-Z.]{0,5})?\d{1,6}号)?(?:法案|议案|决议)/.test(after) ? 'law' : 'other';
    found.push({ start, end: start + title.length, type: kind?.type ?? law });
  }
  return found;
}

/** 该决议名为“…”: a bill is called by what it does. */
const BILL_CALLED =
  /(?:法案|决议|议案|提案|条例草案)(?:[^。;“”]{0,10})?(?:名为|名称[为是]|标题[为是]|题为|(?:被)?称为|全称[为是])$/;

/** 你追我赶, 稳中求进: four characters that say how, not which. */
const MOTTO = /^[\u4e00-\u9fff]{4}$/;

const LAW = '法案|条例|法规|法令|指令|公约|法';
/** 银行保密法(BSA), 支付服务法案(Payment Services Bill): the foreign name in parentheses tells that this is a title. */
const WITH_FOREIGN_NAME = new RegExp(
  `(?:${LAW}) ?(?=\\((?:(?:以?下?简?称|英文名?(?:为|是)?|即):?)?[“"]?(?:[A-Z][A-Za-z]*[A-Z][A-Za-z0-9-]{0,10}|[A-Z][A-Za-z0-9’' -]{4,70})[”",)])`,
  'g',
);
/** What stands before a title: all up to the last such word is not the title's. */
const LEADS_TO_LAW =
  /^.*(?:违反|触犯|根据|依据|按照|依照|援引|签署|通过|颁布|实施|施行|废除|废止|修订|修改|修正|审议|表决|批准|提出|起草|推出|制定|遵守|符合|包括|以及|所谓|现行|新版|名为|的|了|和|与|及|对|由|在|是|为)(?:新|其)?/;
const LAW_VERB =
  /(?:违反|触犯|根据|依据|按照|依照|援引|签署|通过|颁布|实施|施行|废除|废止|修订|修改|修正|审议|表决|批准|遵守|符合|[和与及、]|以及|了|的)$/;

function readWithForeignName(c: FactContext): { start: number; end: number; type: DocumentFact['type'] }[] {
  const found: { start: number; end: number; type: DocumentFact['type'] }[] = [];
  for (const match of c.folded.matchAll(WITH_FOREIGN_NAME)) {
    const end = match.index + match[0].trimEnd().length;
    const run = /[\u4e00-\u9fff]{3,30}$/.exec(c.folded.slice(Math.max(0, end - 30), end))?.[0];
    if (!run) continue;
    const title = run.slice(LEADS_TO_LAW.exec(run.slice(0, -2))?.[0].length ?? 0);
    const start = end - title.length;
    const kind = readTitleKind(title);
    if (!kind?.sure || !/^(?:law|regulation)$/.test(kind.type) || title.length < 4 || title.length > 24) continue;
    // A bare 法 may be a way of doing something: only what one breaks, passes or follows is a law.
    if (!/(?:法案|条例|法规|法令|公约)$/.test(title) && !LAW_VERB.test(c.folded.slice(Math.max(0, start - 4), start)))
      continue;
    if (/^(?:该|此|这|本|新|一|两|三|多|各|相关|有关|现有|上述|拟议)/.test(title)) continue;
    found.push({ start, end, type: kind.type });
  }
  return found;
}

const ACT = /(?<![A-Za-z])(?:Act|Bill|Ordinance|Directive)(?: of \d{4}| \d{4})?(?![A-Za-z])/g;
const WORDS_BEFORE = /(?:(?:[A-Z][A-Za-z0-9’'&-]*|of|the|and|for|in|on|to|out|with|a) ){1,10}$/;
/** GENIUS法案, Keep Up法案: a Latin name with the Chinese word for an act. */
const MIXED = /(?<![A-Za-z\d])([A-Z][A-Za-z0-9-]{2,14}(?: [A-Z][A-Za-z0-9-]{1,14}){0,3}) ?法案/g;

/** Keep Big Tech Out Of Finance Act; in parentheses after a title it is only that title's other name. */
function readLatinActs(c: FactContext): { start: number; end: number; type: DocumentFact['type'] }[] {
  const found: { start: number; end: number; type: DocumentFact['type'] }[] = [];
  for (const match of c.folded.matchAll(ACT)) {
    const from = Math.max(0, match.index - 90);
    const words = WORDS_BEFORE.exec(c.folded.slice(from, match.index))?.[0].replace(
      /^(?:(?:of|the|and|for|in|on|to|out|with|a|The|This|That|An|A) )+/,
      '',
    );
    if (!words) continue;
    const start = match.index - words.length;
    const before = c.folded.slice(Math.max(0, start - 1), start);
    if (/[(A-Za-z]/.test(before) || /[,]$/.test(before.trim())) continue;
    found.push({ start, end: match.index + match[0].length, type: 'law' });
  }
  for (const match of c.folded.matchAll(MIXED)) {
    if (!canNameBody(match[1]!) || findKnownBody(match[1]!)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, type: 'law' });
  }
  return found;
}

/** Every official title that stands without brackets, in no order. */
export function readUnbracketed(c: FactContext): TitleMention[] {
  const found: TitleMention[] = [];
  const push = (start: number, end: number, type: DocumentFact['type'], rule: string) =>
    found.push({ start, end, type, outerStart: start, outerEnd: end, short: false, rule });
  for (const [pattern, type, rule] of UNBRACKETED)
    for (const match of c.folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (rule !== 'standard-number' || !isNumberOfTitle(c, { start, end })) push(start, end, type, rule);
    }
  for (const { start, end, type } of readQuoted(c)) push(start, end, type, 'quoted-title');
  for (const match of c.folded.matchAll(QUOTED_PLAN))
    push(match.index + 1, match.index + 1 + match[1]!.length, 'plan', 'quoted-plan');
  for (const match of c.folded.matchAll(QUOTED_PROPOSAL))
    push(match.index + 1, match.index + 1 + match[1]!.length, 'other', 'quoted-proposal');
  for (const match of c.folded.matchAll(AFTER_ISSUE)) {
    const title = match[1]!;
    // A kind alone (相关管理办法, 多项规划) is no title.
    if (
      /^(相关|有关|一系列|多项|多个|配套|新的?|具体|专门|统一|首[个份部]|全国|地方|本|其|各|该|两|三|相应|若干|一些|更多|详细)/.test(
        title,
      ) ||
      title.length < 8
    )
      continue;
    const start = match.index + match[0].length - title.length;
    // 计划制定某某监管指南: what is still to be written is no title.
    if (
      title.endsWith('指南') &&
      /^(?:制定|起草|推出|通过)/.test(match[0]) &&
      !/(?:应用|支付|操作|使用|服务|工作|业务)指南$/.test(title)
    )
      continue;
    push(start, start + title.length, readTitleKind(title)?.type ?? 'other', 'issued-title');
  }
  for (const { start, end, type } of readLawsAbroad(c)) push(start, end, type, 'law-abroad');
  for (const { start, end, type } of readWithForeignName(c)) push(start, end, type, 'title-and-foreign-name');
  for (const { start, end, type } of readLatinActs(c)) push(start, end, type, 'latin-title');
  return found;
}

/** A number (银发〔2026〕42号, GB/T 43580—2023) beside a title in brackets is the number of that title. */
export function isNumberOfTitle(c: FactContext, { start, end }: Span): boolean {
  if (!/号$|^[A-Z/]+ ?[\d.]+/.test(c.folded.slice(start, end))) return false;
  const before = c.folded.slice(Math.max(0, start - 26), start);
  return (
    (/[》〉」』][^《》。;\n]{0,12}[(,、][^《》。;\n]{0,12}$|[》〉」』]\s*$/.test(before) &&
      !/(?:有|包括|如|以及|还有)$/.test(before)) ||
    /^(?:\([^)]{0,20}\))?[\s,:号文]*[《〈「『]/.test(c.folded.slice(end, end + 26))
  );
}
