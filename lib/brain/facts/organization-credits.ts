import type { FactContext } from './context.ts';
import type { OrganizationSpan } from './organization-span.ts';

// Who is named for the page or a picture and not in the article: bylines, datelines, credits.

/** Outlets of the trade that open their own pieces so: 金色财经报道,… An agency (路透社报道,…) is quoted. */
const OWN_REPORT =
  /^[【[(\s]*(?:金色财经|巴比特|火星财经|星球日报|Odaily星球日报|PANews|链捕手|币世界|深潮|吴说区块链|区块律动|链得得|陀螺财经|碳链价值|鸵鸟区块链|动区|链闻|耳朵财经|核财经|火币资讯|财联社|智通财经|格隆汇|蓝鲸财经)[】\])\s]*(?:APP)?(?:\d{1,2}月\d{1,2}日)?(?:报道|独家|快讯|讯)[,:：\s]/;

/** 某网消息:, 某社北京1月1日电: the outlet that the page is from. */
export function isDateline(c: FactContext, span: OrganizationSpan): boolean {
  if (span.type !== 'media') return false;
  const before = c.folded.slice(Math.max(0, span.start - 13), span.start);
  const lineStart = span.start - before.length + before.lastIndexOf('\n') + 1;
  if (lineStart > 0 && !before.includes('\n')) return false;
  const head = c.folded.slice(lineStart, lineStart + 40);
  const end = /^[^,。;]{0,12}(?:消息|讯)(?:\([^)]{1,14}\))?[:： ]|^[^,。;]{0,20}\d{1,2}日(?:电|讯)/.exec(head);
  if (OWN_REPORT.test(head)) return true;
  return end !== null && !head.startsWith('据') && span.end - lineStart <= end[0].length;
}

const WHAT = '(?:本文|文章|图片|图|封面|头图|题图|信息|内容|稿件|新闻|原文)';
const VERB = '(?:来源|出处|转载自|转自|摘自|原载|供图|图源|编译自|摘编自|首发于?)';
/** 文章来源:某某, and with several names before; 数据来源 and 资金来源 say something else. */
const AFTER_LABEL = new RegExp(
  `(?:^|[\\n。!?”)])\\s*[(【[]?(?:${WHAT}?${VERB}|${WHAT}(?:来自|源自))于?(?:[:：|/]\\s?(?:[\\u4e00-\\u9fffA-Za-z. ]{0,12}[、,/|])?)?[“《]?$`,
);
/** Photograph by A/某某, Photo: A */
const PICTURE =
  /(?:^|\n)[^\n。]{0,60}(?:Photo(?:graph|s)?|Image|Illustration|Picture|Credit)s?(?: by|:| courtesy)[^\n。]{0,80}$/i;
const LINE_ENDS = /^[”》)】\]]?\s*(?:$|\n|编译|作者|原文|翻译|APP|App|责任编辑|编辑|[|/])/;
const NAME_ENDS = /^[”》)】\]]?\s*(?:$|\n|[,。;、|/(]|编译|作者|原文|翻译|APP|App|责任编辑|编辑)/;

/** 文章来源某某, 图片来源:某某, Photograph by A/某某: who is credited for the page or a picture, in a line of its own or at its end. */
export function isCredited(c: FactContext, { start, end }: OrganizationSpan): boolean {
  const from = Math.max(0, start - 100);
  const before = (from === 0 ? '\n' : '') + c.folded.slice(from, start);
  if (PICTURE.test(before)) return true;
  const label = AFTER_LABEL.exec(before.slice(-40))?.[0];
  if (label === undefined) return false;
  return (/[:：|/]/.test(label) ? NAME_ENDS : LINE_ENDS).test(c.folded.slice(end, end + 8));
}
