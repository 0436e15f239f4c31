import type { DocumentFact } from '../../model.ts';

type DocumentType = DocumentFact['type'];

/** Last words of titles by type, the first that fits; after 条例/法 = law, 规定/管理办法/细则 = regulation, 白皮书/统计 = report. */
const ENDINGS: [RegExp, DocumentType][] = [
  [
    /(法案|(?<![方做说看想手办用打魔兵语书合非玩写疗读一二两三四五六七八九十]|(?<![结清预决核])算)法|法典|条例|基本法|宪法|法律|民法总则|议定书|公约|协定|法例|草案|\b(?:Act|Bill|Law|Ordinance))$/i,
    'law',
  ],
  [
    /(管理办法|取缔办法|暂行办法|实施办法|办法|规定|细则|规则|规则手册|手册|规章|指令|法令|命令|守则|准则|条规|法规|司法解释|解释|规程|\b(?:Regulation|Regulations|Directive|Rules?|Order))$/i,
    'regulation',
  ],
  [/(规划|纲要|计划|方案|路线图|蓝图|计划书|规划纲要|行动计划|时间表|\b(?:Plan|Roadmap|Strategy))$/i, 'plan'],
  [
    /(白皮书|蓝皮书|绿皮书|皮书|报告|年报|季报|月报|统计|调查|调研|榜单|名单|排行榜|简报|快报|通报|晴雨表|年鉴|展望|综述|研究|概览|图谱|指数|公报|统计公报|\b(?:Report|White ?paper|Survey|Paper|Review))$/i,
    'report',
  ],
  [
    /(标准|规范|技术要求|术语|词汇|参考架构|要求|总则|框架规范|评估规范|接口规范|安全规范|数据格式规范|\b(?:Standard|Specification))$/i,
    'standard',
  ],
  [
    /(通知|意见|措施|决定|公告|通告|政策|批复|函|复函|指引|原则|声明|提示|风险提示|警示|通报|若干政策|决议|宣言|命令|谈话|讲话|方针|建议|提案|议案|备忘录|实施意见|指导意见|规范性文件|条|办法》|令|问答|答记者问|解读|战略|要点|目录|清单|框架|守则|安排|举措|协议|合同法|建议稿|提醒|须知|倡议|信|公开信|咨询文件|讨论文件|文件|政纲|施政报告|\b(?:Notice|Announcement|Guidance|Guidelines?|Statement|Policy|Framework|Agreement|Resolution))$/i,
    'policy',
  ],
  [/(指南|倡议书|承诺书|协议书|章程|公约|白皮书|手册|读本)$/i, 'other'],
];

/** Endings too weak to make a bracketed string a document by themselves. */
const WEAK =
  /(研究|调查|条|信|讲话|谈话|解读|战略|目录|清单|框架|展望|原则|通报|排行榜|快报|要求|建议|指数|名单|榜单|安排|命令|问答|令|综述|提醒|协议|声明|读本|调研|图谱|概览|提示|警示|计划|蓝图|倡议|手册|函|要点|章程|文件|统计|举措|解释|词汇|标准|方案|政策|措施|规则|准则|规范|指令|总则)$/;

/** What may follow the last word of a title: （2018年）, (征求意见稿), 2018, 第三版, 2.0. Each is tried at the very end. */
const TAILS = [
  /[(（[【][^()（）[\]【】]{1,60}[)）\]】]\s*$/,
  /\s*(?:19|20)\d{2}年?(?:[-—–~至](?:\d{4}|\d{2})年?)?版?$/,
  /\s*第[一二三四五六七八九十\d.]{1,4}(?:版|次|号|期|卷|部分|稿)$/,
  /\s*[vV]?\d\.\d版?$/,
  /(?:征求意见稿|公开征求意见稿|送审稿|讨论稿|建议稿|修订稿|修订草案|修正案|修正草案|草案|试行|暂行|全文|节选|摘要)$/,
];

/** The title without what follows its last word. */
export function trimTitle(title: string): string {
  let rest = title.trim();
  for (let turns = 0; turns < 4; turns++) {
    const before = rest;
    for (const tail of TAILS) {
      const cut = (rest.slice(0, -70) + rest.slice(-70).replace(tail, '')).trimEnd();
      if (cut.length >= 2) rest = cut;
    }
    if (rest === before) break;
  }
  return rest;
}

export interface TitleKind {
  type: DocumentType;
  /** Whether the form alone makes it a document. */
  sure: boolean;
}

/** Reads the type off a folded title; null if nothing in it is the name of a kind of document. */
export function readTitleKind(title: string): TitleKind | null {
  const bare = trimTitle(title.trim());
  const draft = /草案|征求意见稿|送审稿|修正案|修订案/.test(title) && bare !== title;
  for (const [ending, type] of ENDINGS) {
    if (!ending.test(bare)) continue;
    const sure =
      !WEAK.test(bare) ||
      bare.startsWith('关于') ||
      draft ||
      isLawName(bare) ||
      (bare.length >= 7 &&
        /(规则|准则|规范|标准|政策|措施|方案|计划|提示|指引|框架|目录|清单|手册|要求|总则|倡议书|章程|声明|举措|指令|要点|战略|统计|函|文件|原则|快报|排行榜)$/.test(
          bare,
        ));
    return { type, sure };
  }
  if (/^.{0,30}?关于.{4,}/.test(bare) && !/[?!]/.test(bare)) return { type: 'policy', sure: true };
  if (/^(GB|GB\/T|JR\/T|YD\/T|ISO|IEEE|T\/)/.test(bare)) return { type: 'standard', sure: true };
  return null;
}

/** 刑法, 反洗钱法, 商业银行法: 法 at the end of a word that is no 方法, 办法, 说法 …. */
function isLawName(title: string): boolean {
  return (
    title.endsWith('法') &&
    !/(方法|做法|说法|看法|想法|手法|办法|用法|打法|(?<![结清预决核])算法|[一二两三四五六七八九十]法|魔法|兵法|语法|书法|合法|非法|玩法|写法|疗法|读法)$/.test(
      title,
    )
  );
}

/** 《全球某某观察》显示: what shows numbers is a report, whatever it is called. */
export const SHOWS = /^[”"]?(?:\([^)]{0,20}\))?(?:的?(?:数据|统计|结果))?(?:显示|测算|统计)/;

const DRAFT = /征求意见|草案|送审稿|讨论稿|建议稿|公开咨询|咨询文件|拟议|一读|二读|审议稿/;
const OPEN_FOR_COMMENT =
  /^[》〉」』”]?(?:\([^)]{0,30}\))?[^。;《》]{0,30}(?:正|目前|现|已|向)[^。;《》]{0,10}征求意见(?!后|稿|结束)/;
const REPEALED = /(?:已|被|予以|同时|宣布|正式)(?:被)?废止|失效|废止/;
const REPEALS = /(?:废止|废除)(?:了|原)?$/;
const IN_FORCE =
  /^[》〉」』”]?(?:\([^)]{0,20}\))?(?:和[《〈][^》〉]{1,40}[》〉])?(?:已|现已|已经|自[^,。;]{2,14}起|已?于[^,。;]{2,12}|今日起?|正式|开始)(?:正式|开始)?(?:施行|实施|生效)/;

/** The status that the title or the words around say, null if none. */
export function readStatus(title: string, before: string, after: string): DocumentFact['status'] {
  if (
    DRAFT.test(title) ||
    OPEN_FOR_COMMENT.test(after) ||
    /^[》〉」』”]?[\s(]*(征求意见稿|草案|公开征求意见|向社会公开征求)/.test(after)
  )
    return 'draft';
  if (REPEALED.test(after.replace(/^[》〉」』”]?\([^)]{0,36}\)/, '').slice(0, 16)) || REPEALS.test(before))
    return 'repealed';
  if (IN_FORCE.test(after)) return 'in-force';
  return null;
}

const AMENDED_TITLE = /[(〔【][^()]{0,12}(?:修订|修正)(?:版|本|稿)?[)〕】]$|修正案|修订案|修订草案|修正草案|修订稿$/;
const AMENDED_BEFORE = /(?:新修订|新修正|修订后|修正后|修订|修正|修改后)(?:的|了|后的?)?[“"「『]?$/;
const AMENDED_AFTER =
  /^[》〉」』”]?(?:\([^)]{0,20}\))?(?:部分条文)?的?(?:修订(?=[,。展开公进]|$)|修正案|修订案|修订草案|修正草案|修订版|修正版)/;

/** Whether the article has it as a trial edition or as an amended one; null for neither. */
export function readEdition(title: string, before: string, after: string): DocumentFact['edition'] {
  if (AMENDED_TITLE.test(title) || AMENDED_BEFORE.test(before) || AMENDED_AFTER.test(after)) return 'amended';
  return /试行|暂行/.test(title) || /^[》〉」』”]?\((?:试行|暂行)\)/.test(after) ? 'trial' : null;
}
