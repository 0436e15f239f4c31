import type { Change, Span } from '../../model.ts';
import type { FactContext } from './context.ts';

/** A figure as far as its change is concerned. */
export interface Moving extends Span {
  value: number;
  upTo: number | null;
  unit: string;
}

const UP =
  '增长|增加|增至|增到|增多|递增|净增|多增|上升|上涨|上调|上浮|上行|上扬|提高|提升|扩大|扩容|扩展|回升|攀升|跃升|飙升|激增|猛增|走高|走阔|加息|成长|大涨|暴涨|飙涨|累涨|收涨|翻|增|升|涨';
const DOWN =
  '下降|下跌|下滑|下调|下浮|下行|下探|减少|减至|减低|降低|降至|降到|回落|缩减|缩短|压缩|压降|收窄|收缩|放缓|萎缩|锐减|骤减|骤降|净减|走低|降准|降息|大跌|暴跌|累跌|收跌|下挫|缩水|贬值|滑落|减|降|跌';
/** Taiwan and Hong Kong name basis and direction in one. */
const UP_OF_PERIOD = '[年月季]增率?';
const DOWN_OF_PERIOD = '[年月季]减率?';
/** Hedges and links between the verb and its number. */
const LINK =
  '(?:[ 了约近超逾达为率幅度个]|大约|将近|接近|超过|高达|不超过|不低于|至少|最高|最多|仅|只|幅度|不到|不足)*';
/** The new level comes after 至 or 到, perhaps with its time: 升至2025年的55%. */
const LEVEL = '(?:至|到|为|成)';
const MOVED = new RegExp(
  `(?:(${UP_OF_PERIOD})|(${DOWN_OF_PERIOD})|(${UP})|(${DOWN}))${LINK}(${LEVEL}了?(?:[^,。;:至到]{1,9}的)?)?${LINK}$`,
);
const WIDTH = new RegExp(`(?:(增幅|涨幅|升幅|升值)|(降幅|跌幅|减幅|贬值))${LINK}$`);
const MORE_OR_LESS = new RegExp(`(?:([高多快])|([低少慢]))出?${LINK}$`);
const SIGN_ONLY = new RegExp(`(?:同比|环比|按年|按月)${LINK}$`);
/** 5%的增长. */
const AFTER = /^(?:左右|以上|以下)?的(?:同比|环比)?(?:(增长|增幅|涨幅|升幅|上升|上涨)|(跌幅|降幅|减幅|下降|下跌|下滑))/;
/** Adverbs between the basis and the verb. */
const ADVERBS =
  /(?:分别|均|各|大幅|小幅|累计|实际|名义|净|进一步|继续|再次|再|又|仅|预计|约|共|合计|显著|明显|略有|略|微|已|将|要|还|都|更|同步|双双|整体|总体|快速|稳步|有所|了|,)+$/;
const NOT = /[不未没无新]$|不会$|没有$|未能$|不再$|难以$|停止$|避免$/;
/** A basis is no longer than this: 较上年同期末的水平. */
const LONGEST_BASIS = 14;
/** How far back the verb's clause is read. */
const WINDOW = 40;
/** Between the value before and the value after: 从2023年的41%升至2025年的55%. */
const REACH_OF_FROM = 32;
const TURN = new RegExp(`(?:${UP}|${DOWN}|调整|变|改|缩|扩)[^,。;]{0,6}${LEVEL}`);

/**
 * The change that the words around a figure tell: 同比增长5%, 较上年末增加12个, 从3%升至8%, 下降两个百分点. `previous` is the figure before it in the same
 * sentence with its change, which a list shares (同比分别增长5%和8%). Null if the figure is a plain level.
 */
export function readChange(
  c: FactContext,
  figure: Moving,
  sentence: Span,
  previous: { figure: Moving; change: Change | null } | undefined,
): Change | null {
  if (figure.unit === 'rank') return null;
  const from = previous ? valueBefore(c, previous.figure, figure) : null;
  const head = clauseHead(c, figure, sentence);
  // 比上年翻了一番: the verb is part of the figure.
  const doubled = c.folded[figure.start] === '翻';
  const told = doubled ? { direction: 'up' as const, at: head.text.length } : tellDirection(head.text, figure);
  if (from !== null && from !== figure.value) {
    return { direction: figure.value > from ? 'up' : 'down', basis: told ? findBasis(c, head, told.at) : null, from };
  }
  if (told) return { direction: told.direction, basis: findBasis(c, head, told.at), from: null };
  const after = AFTER.exec(c.folded.slice(figure.end, Math.min(sentence.end, figure.end + 10)));
  if (after && isShare(figure)) {
    return { direction: after[1] ? 'up' : 'down', basis: /同比|环比/.exec(after[0])?.[0] ?? null, from: null };
  }
  return previous?.change && previous.change.from === null && isListed(c, previous.figure, figure)
    ? { ...previous.change }
    : null;
}

const isShare = ({ unit }: Moving) => unit === '%' || unit === '倍' || unit === '‰' || unit === '成';

/** 22%、35%; 28.5%和41%. */
function isListed(c: FactContext, before: Moving, figure: Moving): boolean {
  const between = c.folded.slice(before.end, figure.start);
  return before.unit === figure.unit && between.length <= 2 && /^(?:、|和|与|及|以及|,)$/.test(between);
}

interface Head {
  start: number;
  text: string;
}

/** The words of the clause before the figure. */
function clauseHead(c: FactContext, figure: Span, sentence: Span): Head {
  const floor = Math.max(sentence.start, figure.start - WINDOW);
  let start = figure.start;
  while (start > floor && !',。;:!?、\n()“”'.includes(c.folded[start - 1]!)) start--;
  return { start, text: c.folded.slice(start, figure.start) };
}

function tellDirection(head: string, figure: Moving): { direction: Change['direction']; at: number } | null {
  const width = isShare(figure) ? WIDTH.exec(head) : null;
  // 涨幅或跌幅超过30%: either.
  if (width && /[涨升增降跌减]幅或者?$/.test(head.slice(0, width.index))) return null;
  if (width) return { direction: width[1] ? 'up' : 'down', at: width.index };
  const moved = MOVED.exec(head);
  if (moved) {
    // 跌幅超过7次 counts how often.
    const counts = !isShare(figure) && moved[0].includes('幅');
    if (counts || NOT.test(head.slice(0, moved.index))) return null;
    return { direction: moved[1] || moved[3] ? 'up' : 'down', at: moved.index };
  }
  // 比上月末低0.4个百分点: only a comparison makes these a change.
  const more = MORE_OR_LESS.exec(head);
  if (more && comparisonAt(head.slice(0, more.index)) >= 0)
    return { direction: more[1] ? 'up' : 'down', at: more.index };
  const sign = figure.value < 0 ? SIGN_ONLY.exec(head) : null;
  return sign && { direction: 'down', at: sign.index + 2 };
}

/** Against what, as the article writes it; the words end where the verb begins, or are the verb (年增). */
function findBasis(c: FactContext, head: Head, verbAt: number): string | null {
  const own = /^[年月季][增减]/.exec(head.text.slice(verbAt));
  if (own) return c.text.slice(head.start + verbAt, head.start + verbAt + 2);
  const before = head.text.slice(0, verbAt).replace(ADVERBS, '');
  const plain = /(?:同比|环比|按年|按月|按季)(?:去年|上年|上月|上个月|上季度|上一季度)?$/.exec(before);
  if (plain) return sliceOf(c, head, plain.index, before.length);
  const at = comparisonAt(before);
  if (at >= 0) return sliceOf(c, head, at, before.length);
  // 与上年相比,下降3%
  if (c.folded[head.start - 1] !== ',') return null;
  const earlier = c.folded.slice(Math.max(0, head.start - 24), head.start - 1);
  const clause = /(?:^|[,。;:\n])((?:与|和|同)[^,。;:\n]{1,12}相比|相比[^,。;:\n]{1,12}|同比|环比)$/.exec(earlier);
  return clause ? c.text.slice(head.start - 1 - clause[1]!.length, head.start - 1) : null;
}

function sliceOf(c: FactContext, head: Head, start: number, end: number): string {
  return c.text.slice(head.start + start, head.start + end).trim();
}

/** Offset of 较, 比 or 与…相比 that runs to the end of the text; -1 if there is none. */
function comparisonAt(text: string): number {
  for (let at = text.length - 2; at >= 0 && at >= text.length - LONGEST_BASIS; at--) {
    const char = text[at]!;
    if (char === '较' && !/[比]/.test(text[at - 1] ?? '')) return at;
    if (char === '比' && !/[同环占对相正之]/.test(text[at - 1] ?? '') && !/[例重特较值]/.test(text[at + 1]!)) return at;
    if ((char === '与' || char === '和') && text.endsWith('相比')) return at;
    if ((char === '从' || char === '自') && !/[\d一二两三四五六七八九十百千万亿]/.test(text.slice(at))) return at;
    if (char === '相' && text[at + 1] === '比' && at + 2 < text.length) return at;
  }
  return -1;
}

/** 从3% of 从3%升至8%; null if the figure before is none of that. */
function valueBefore(c: FactContext, before: Moving, figure: Moving): number | null {
  if (before.unit !== figure.unit || before.upTo !== null || figure.upTo !== null) return null;
  const between = c.folded.slice(before.end, figure.start);
  if (between.length > REACH_OF_FROM || /[。;!?\n]/.test(between) || !TURN.test(between)) return null;
  const lead = c.folded.slice(Math.max(0, before.start - 16), before.start);
  return /[从由自][^,。;:从由自]{0,14}$/.test(lead) ? before.value : null;
}
