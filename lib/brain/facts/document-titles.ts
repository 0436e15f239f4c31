import type { DocumentFact, Span } from '../../model.ts';
import { isLeftOut } from './boilerplate.ts';
import { type Bracketed, findBrackets } from './brackets.ts';
import type { FactContext } from './context.ts';
import { isNumberOfTitle, readUnbracketed } from './document-titles-bare.ts';
import { readTitleKind, SHOWS, trimTitle } from './document-type.ts';
import { findKnownBody } from './lexemes.ts';

/** One mention of a document's title. Article offsets; the span is the title without its brackets. */
export interface TitleMention extends Span {
  type: DocumentFact['type'];
  /** Offsets of the brackets outside, or the span itself. */
  outerStart: number;
  outerEnd: number;
  /** Too short to be a document of its own: 《规划》, 《通知》, “风险提示”. */
  short: boolean;
  rule: string;
}

const NOT_BEFORE =
  /(第[一二三四五六七八九十\d]+(章|节|部分|篇|讲|期|集|回|条|课)|纪录片|电影|影片|电视剧|连续剧|小说|著作|新书|图书|专著|歌曲|游戏|手游|栏目|节目|专栏|专题|杂志|刊物|期刊|报纸|话剧|舞剧|综艺|漫画|动画|画作|作品|摄影|音乐|专辑|演讲|题为|为题|标题|文章|一文|长文|博文|推文|帖子|访谈|课程|网文|刊发|刊登|转载|撰写了|原文|延伸阅读|相关阅读|推荐阅读|参见|名著|巨著|著有|合著|主编|译著|读完|阅读|一书|书名|App|APP)[“"「『:：,\s]*$/;
const NOT_AFTER =
  /^[”"」』]?(一书|一文|一片|一剧|书中|杂志|周刊|月刊|记者|栏目|节目|专栏|电影|影片|纪录片|主编|采访|报道|消息|讯|网站|日前报道|刊文|刊发|发文|社论|课程|的?作者|游戏|为题|的课程|的文章|的演讲|的主题)/;
const DOCUMENT_BEFORE =
  /(通知|意见|文件|公告|标准|报告|规划|方案|法案|政策|白皮书|法规|条例|办法|论文|草案|指南|指引|声明|公报|提案|规定|决定|蓝皮书|印发|颁布|出台|下发|签署|制定|起草|联合发布|修订|废止|审议通过|签发|订定)了?[“"]?$|[A-Z]\/?[A-Z]? ?\d[\d.]{2,}(?:[-—–:]\d{4})?$/;
const DOCUMENT_AFTER =
  /^[”"]?(法案|草案|标准|白皮书|报告|文件|法规|规定|条例|通知|公告|政策|规划|征求意见稿|正式(施行|实施|生效)|自.{4,14}起(施行|实施))/;
/** 题为「…」的指引 */
const OFFICIAL_AFTER =
  /^[”"]?的(?:指引|指南|报告|白皮书|通知|公告|文件|咨询文件|讨论文件|声明|备忘录|草案|法案|条例|指令|行政令|行政命令|框架)/;
const MEDIA_TITLE =
  /(日报|晚报|早报|晨报|时报|商报|周刊|周报|邮报|电讯报|快报|青年报|证券报|观察报|经济报道|都市报|导报|先驱报|论坛报|新闻联播|杂志|月刊|评论|财经|新闻|对话|会客厅|说|谈|秀|记)$/;

/** Every title of a document in brackets, and every official title that does without, in order. */
export function findTitleMentions(c: FactContext): TitleMention[] {
  const found: TitleMention[] = [];
  const pairs = findBrackets(c);
  for (const pair of pairs) {
    const mention = readBracketed(c, pair);
    if (mention) found.push(mention);
  }
  const taken = new Uint8Array(c.folded.length + 1);
  for (const pair of pairs) if (/[《〈]/.test(pair.open)) taken.fill(1, pair.start, pair.end);
  for (const mention of found) taken.fill(1, mention.start, mention.end);
  for (const mention of [...readGlossaryTitles(c), ...readUnbracketed(c)]) {
    if (taken.subarray(mention.start, mention.end).includes(1)) continue;
    taken.fill(1, mention.start, mention.end);
    found.push(mention);
  }
  return found.filter((mention) => !isLeftOut(c, mention.start)).sort((a, b) => a.start - b.start);
}

function readBracketed(c: FactContext, pair: Bracketed): TitleMention | null {
  let { start, end } = pair;
  while (start < end && /\s/.test(c.text[start]!)) start++;
  while (end > start && /\s/.test(c.text[end - 1]!)) end--;
  const title = c.folded.slice(start, end);
  if (title.length < 2) return null;
  const corner = pair.open === '「' || pair.open === '『';
  const before = c.folded.slice(Math.max(0, pair.start - 13), pair.start - 1);
  const after = c.folded.slice(pair.end + 1, pair.end + 20);
  // 第615章《…条例》 is a chapter of the laws of Hong Kong, not of a book.
  const chapter = /第\d{1,4}[A-Z]{0,2}章,?$/.test(before) && /条例|规例|规则/.test(title);
  // 题为「…」的指引, 政府公报刊登《…》: so are documents brought out, too.
  const official =
    (/(?:题为|标题为|为题)[“"「『:,\s]*$/.test(before) && OFFICIAL_AFTER.test(after)) ||
    /(?:公报|宪报|官报)[上中]?(?:刊登|刊发|转载)了?$/.test(before);
  if ((NOT_BEFORE.test(before) && !chapter && !official) || NOT_AFTER.test(after)) return null;
  const body = findKnownBody(title);
  if (body || (MEDIA_TITLE.test(title) && title.length <= 10)) return null;
  const kind = readTitleKind(title);
  const vouched = DOCUMENT_BEFORE.test(before) || DOCUMENT_AFTER.test(after) || SHOWS.test(after);
  if (!kind && !(vouched && !corner && !/[?!。,…]/.test(title))) return null;
  if (/[?!]/.test(title) || GAZETTE.test(title) || (corner && isSlogan(title))) return null;
  const bare = trimTitle(title);
  // Corner brackets quote as well as name: only what can be nothing else counts.
  if (corner && !(kind?.sure && bare.length >= 5 && !/[,。;:]/.test(title))) return null;
  if (pair.depth > 0 && !kind?.sure) return null;
  return {
    start,
    end,
    type: kind?.type ?? 'other',
    outerStart: pair.start - 1,
    outerEnd: pair.end + 1,
    short: isShort(bare),
    rule: corner ? 'corner-brackets' : pair.depth > 0 ? 'nested-title' : 'title-brackets',
  };
}

/** What a state prints its laws in is no document of its own. */
const GAZETTE = /(总统府|政府|国务院|行政院|司法院|法院|检察院|人大|常务委员会|常委会|宪报)公报$|^宪报$/;

/** 同样活动、同样监管: parts of one length that begin alike make a motto. */
function isSlogan(title: string): boolean {
  const parts = title.split(/[、,]/);
  return parts.length > 1 && parts.every((part) => part.length === parts[0]!.length && part[0] === title[0]);
}

/** 《规划》, 《实施方案》, 《征求意见稿》: a kind, and nothing that says which one. */
function isShort(title: string): boolean {
  return (
    title.length <= 10 &&
    /^(本|该|上述|此)?(实施|指导|若干|暂行|管理|行动|工作|发展|征求|风险|专项|试行|配套|联合|年度|监管|合作|创新|改革|总体|立法|咨询|公开|行业|自律|支付|框架|最新|十三五|十四五|“十四五”|“十三五”)*(意见稿?|通知|公告|通告|规划|纲要|计划|方案|办法|规定|细则|条例|法案|报告|白皮书|蓝皮书|指南|指引|提示|措施|决定|政策|标准|规范|草案|声明|法|倡议书|倡议|意见|宣言|规则|函|批复|文件|总则|公报|要点)$/.test(
      title,
    ) &&
    !/^(管理法|监管法)$/.test(title)
  );
}

/** Documents that the glossary knows by name, where they stand without brackets. */
function readGlossaryTitles(c: FactContext): TitleMention[] {
  const times = new Map<string, number>();
  for (const { id } of c.mentions) times.set(id, (times.get(id) ?? 0) + 1);
  return c.mentions.flatMap((mention) => {
    if (mention.kind !== 'document') return [];
    const { start, end } = mention;
    const name = c.folded.slice(start, end);
    // In running text a law's bare name (违反证券法) is no more than a word; a long name, or one that comes back, is the document.
    const bareLaw = name.endsWith('法') && name.length <= 6;
    const often = (times.get(mention.id) ?? 0) > 1;
    if (bareLaw || (name.length < 6 && !often) || isNumberOfTitle(c, mention)) return [];
    return [
      {
        start,
        end,
        type: (mention.docType ?? 'other') as DocumentFact['type'],
        outerStart: start,
        outerEnd: end,
        short: false,
        rule: 'glossary-document',
      },
    ];
  });
}
