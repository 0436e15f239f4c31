import type { Span } from '../../model.ts';
import type { FactContext } from './context.ts';

/** A figure as far as its place in a list is concerned. */
export interface Listed extends Span {
  unit: string;
}

/** What the figures of one list measure, and whose figure this one is. In the article's words. */
export interface Place {
  series: string;
  subject: string;
}

const BREAK = ',。;:!?、\n“”()';
/** Longest name of a subject and longest words for what is measured. */
const LONGEST_SUBJECT = 14;
const LONGEST_SERIES = 20;
/** Words that end before the first name of a list. */
const BEFORE_NAMES =
  /^.*(?:仅次于|次于|包括|包含|分别是|分别为|依次为|依次是|主要是|集中在|分布在|来自|其中|其次是|以及|[为是有如于在由达占])(?=.)/;
const SEPARATOR = /^(?:、|,|;|和|与|及|以及|,以及|、以及)/;
/** Ends of the words before a list that do not say what is measured. */
const LINKS =
  /(?:仅次于|次于|包括|分别|依次|主要|集中|排名|方面|来看|看|上|中|里|分布|[为是有如于在由达占到,:;从、\s])+$/;
const HEDGES = /(?:[约近超逾则仅只均共已达为是有各 ]|大约|将近|接近|超过|达到|高达|约为|合计|分别|不足|不到)+$/;

/**
 * Finds the figures that one sentence lists for the same quantity: 北京(28.88%)、深圳(15.93%)和上海(12.19%); A、B和C的份额分别为41%、33%和12%;
 * 企业占30%、个人占20%. `figures` are in reading order; those in no list are not in the map.
 */
export function findSeries<Figure extends Listed>(c: FactContext, figures: readonly Figure[]): Map<Figure, Place> {
  const places = new Map<Figure, Place>();
  for (let i = 0; i + 1 < figures.length; ) {
    const rest = { figures, from: i };
    const found = readParenthesized(c, rest) ?? readRespective(c, rest) ?? readParallel(c, rest);
    if (!found) {
      i++;
      continue;
    }
    for (const [k, subject] of found.subjects.entries())
      places.set(figures[i + k]!, { series: found.series, subject: c.text.slice(subject.start, subject.end) });
    i += found.subjects.length;
  }
  return places;
}

interface Rest {
  figures: readonly Listed[];
  from: number;
}

interface Found {
  series: string;
  subjects: Span[];
}

/** Lists are no longer: a page of ten thousand figures stays linear. */
const LONGEST_LIST = 40;

/** Figures from one on that have its unit and satisfy a test on each neighboring pair. */
function takeWhile({ figures, from }: Rest, isNext: (a: Listed, b: Listed) => boolean): Listed[] {
  const taken = [figures[from]!];
  for (let i = from + 1; i < figures.length && taken.length < LONGEST_LIST; i++) {
    const [before, next] = [taken.at(-1)!, figures[i]!];
    if (next.unit !== before.unit || next.unit === 'rank' || !isNext(before, next)) break;
    taken.push(next);
  }
  return taken;
}

/** 北京(28.88%)、深圳(15.93%)和上海(12.19%) */
function readParenthesized(c: FactContext, rest: Rest): Found | null {
  const { folded } = c;
  const first = rest.figures[rest.from]!;
  if (folded[first.end] !== ')' || openBefore(folded, first) < 0) return null;
  const names: Span[] = [];
  const taken = takeWhile(rest, (a, b) => {
    const open = openBefore(folded, b);
    if (open < 0 || folded[b.end] !== ')' || open - a.end > LONGEST_SUBJECT + 4) return false;
    const between = folded.slice(a.end + 1, open);
    const separator = SEPARATOR.exec(between)?.[0];
    const name = between.slice(separator?.length ?? 0);
    if (!separator || name.trim() === '' || [...BREAK].some((mark) => name.includes(mark))) return false;
    names.push({ start: a.end + 1 + separator.length, end: open });
    return true;
  });
  if (taken.length < 2) return null;
  const open = openBefore(folded, first);
  const lead = clauseStart(folded, open);
  const head = folded.slice(lead, open);
  const subject = { start: lead + (BEFORE_NAMES.exec(head)?.[0].length ?? 0), end: open };
  if (subject.end - subject.start > LONGEST_SUBJECT || subject.end === subject.start) return null;
  const series =
    topicAfter(c, taken.at(-1)!.end + 1) ??
    topicIn(c, lead, subject.start) ??
    topicBefore(c, lead) ??
    topicOfFigureBefore(c, rest, lead);
  return series === null ? null : { series, subjects: [subject, ...names] };
}

/** Offset of the opening parenthesis right before a figure, a hedge between them allowed; -1 if there is none. */
function openBefore(folded: string, figure: Span): number {
  for (let at = figure.start - 1; at >= 0 && figure.start - at <= 4; at--) {
    if (folded[at] === '(') return at;
    if (!/[约近超占为达:比 ]/.test(folded[at]!)) return -1;
  }
  return -1;
}

function clauseStart(folded: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 60 && !BREAK.includes(folded[start - 1]!)) start--;
  return start;
}

/** 的人才占比 after the list. */
function topicAfter(c: FactContext, at: number): string | null {
  const words =
    /^(?:等[^,。;:的]{0,8})?的([^,。;:()]{2,14}?)(?=均|分别|都|位|居|排|列|领|最|较|超|高|低|占全|合计|共|[,。;:()\n]|$)/.exec(
      c.folded.slice(at, at + 30),
    );
  if (!words) return null;
  const start = at + words[0].length - words[1]!.length;
  return c.text.slice(start, start + words[1]!.length);
}

/** The words of a clause before its first name, without links; null if nothing is left. */
function topicIn(c: FactContext, start: number, end: number): string | null {
  const words = c.folded
    .slice(start, end)
    .replace(LINKS, '')
    .replace(/^(?:其中|而|且|则|从)/, '');
  if (words.length < 2) return null;
  const from = start + c.folded.slice(start, end).indexOf(words);
  return c.text.slice(Math.max(from, from + words.length - LONGEST_SERIES), from + words.length);
}

const SAYS_TOPIC = /(?:方面|来看|中|里|看|上|[量率额数比重值度])[,:]$/;

/** The clause before, where it introduces what is measured: 专利授权量方面, 受访者中. */
function topicBefore(c: FactContext, at: number): string | null {
  const before = c.folded.slice(Math.max(0, at - 24), at);
  if (!SAYS_TOPIC.test(before)) return null;
  const clause = /(?:^|[,。;:!?\n“”()])([^,。;:!?\n“”()]{2,22})[,:]$/.exec(before);
  return clause ? topicIn(c, at - 1 - clause[1]!.length, at - 1) : null;
}

/** 甲市占比5.29%,仅次于乙市(28.88%)和丙市(15.93%): what the figure in the clause before measures. */
function topicOfFigureBefore(c: FactContext, { figures, from }: Rest, lead: number): string | null {
  const [before, first] = [figures[from - 1], figures[from]!];
  if (before?.unit !== first.unit || c.folded[lead - 1] !== ',' || lead - before.end > 2) return null;
  return topicIn(c, clauseStart(c.folded, before.start), before.start);
}

/** 甲、乙和丙的份额分别为41%、33%和12% */
function readRespective(c: FactContext, rest: Rest): Found | null {
  const { folded } = c;
  const first = rest.figures[rest.from]!;
  const lead = folded.slice(Math.max(0, first.start - 16), first.start);
  const respective = /(?:分别|依次)[^,。;:、]{0,8}$/.exec(lead);
  if (!respective) return null;
  const taken = takeWhile(rest, (a, b) => {
    const between = folded.slice(a.end, Math.min(b.start, a.end + 4));
    return b.start - a.end <= 3 && /^(?:、|,|和|与|及|以及)[约近超逾]?$/.test(between);
  });
  if (taken.length < 2) return null;
  const end = first.start - respective[0].length;
  const start = sentencePart(folded, end);
  const own = splitNames(folded, start, end, taken.length);
  if (own) {
    const series =
      own.topic.end > own.topic.start ? c.text.slice(own.topic.start, own.topic.end) : topicBefore(c, start);
    const words = series ?? linkWords(c, end, first.start);
    return words === null ? null : { series: words, subjects: own.names };
  }
  // 甲、乙、丙三省排名靠前,占比分别为…: the names stand in the clause before.
  const series = topicIn(c, start, end) ?? linkWords(c, end, first.start);
  const earlier =
    folded[start - 1] === ',' ? splitNames(folded, sentencePart(folded, start - 1), start - 1, taken.length) : null;
  return series !== null && earlier ? { series, subjects: earlier.names } : null;
}

/** 增长 of 分别增长. */
function linkWords(c: FactContext, start: number, end: number): string | null {
  const words = c.folded
    .slice(start, end)
    .replace(/^(?:分别|依次)/, '')
    .replace(HEDGES, '');
  const at = c.folded.indexOf(words, start);
  return words.length >= 2 ? c.text.slice(at, at + words.length) : null;
}

function sentencePart(folded: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < 80 && !',。;:!?\n“”()'.includes(folded[start - 1]!)) start--;
  return start;
}

/** The enumeration of `count` names in a range and the words after it; null if there are not so many. */
function splitNames(folded: string, start: number, end: number, count: number): { names: Span[]; topic: Span } | null {
  const names: Span[] = [];
  let from = start;
  const text = folded.slice(start, end);
  for (const separator of text.matchAll(/、|以及|[和与及]/g)) {
    const at = start + separator.index;
    if (at > from) names.push({ start: from, end: at });
    from = at + separator[0].length;
  }
  names.push({ start: from, end });
  if (names.length !== count || names.some((name) => name.end - name.start > LONGEST_SUBJECT + LONGEST_SERIES))
    return null;
  const lead = /^(?:其中|而|且|则|截至[^,]{0,12}?|\d{4}年|今年|去年)/.exec(
    folded.slice(names[0]!.start, names[0]!.end),
  );
  if (lead) names[0]!.start += lead[0].length;
  const last = names.at(-1)!;
  const words = folded.slice(last.start, last.end);
  const cut =
    /^(.{1,14}?)(?:的|等?[两三四五六七八九十\d]+(?:个?省|个?市|家|国|行|地|个|者|类|大)[^的]{0,4}的?)(?=.)/.exec(words);
  const lengths = names.slice(0, -1).map((name) => name.end - name.start);
  const common = lengths.every((length) => length === lengths[0]) ? lengths[0]! : Math.max(...lengths);
  const length = cut ? cut[1]!.length : words.length > common + 1 ? common : words.length;
  const topic = { start: last.start + (cut ? cut[0].length : length), end: last.end };
  last.end = last.start + length;
  return names.every((name) => name.end > name.start) ? { names, topic } : null;
}

/** What links a subject with its figure: 占, 占比为, 同比增长, 达. */
const PARALLEL =
  /(?:的?(?:市场份额|份额|占比|比重|比例|覆盖率|渗透率|普及率|使用率|增速)|占据?|(?:同比|环比)?(?:增长|增加|上升|上涨|下降|下跌|下滑|减少))?$/;
const NO_SUBJECT =
  /[的了将已被把而但并约超]|^(?:其(?![他余它])|共|累计|合计|同比|环比|较|比|约|超|达|最高|最低|增长|下降)|[增减升降涨跌为是有达]$/;

/** 企业占30%、个人占20%; 甲公司512件,乙公司430件 */
function readParallel(c: FactContext, rest: Rest): Found | null {
  const { folded } = c;
  const first = rest.figures[rest.from]!;
  const start = clauseStart(folded, first.start);
  const head = readHead(folded, start, first.start);
  if (!head) return null;
  const subjects = [head.subject];
  const taken = takeWhile(rest, (a, b) => {
    if (b.start - a.end > LONGEST_SUBJECT + 10 || !/[,、;]/.test(folded[a.end] ?? '')) return false;
    const next = readHead(folded, a.end + 1, b.start);
    if (!next || next.link !== head.link) return false;
    subjects.push(next.subject);
    return true;
  });
  if (taken.length < 2) return null;
  const series =
    topicBefore(c, start) ?? (head.link ? c.text.slice(head.linkStart, head.linkStart + head.link.length) : null);
  return series === null ? null : { series: series.replace(/^的/, ''), subjects };
}

interface Head {
  subject: Span;
  link: string;
  linkStart: number;
}

function readHead(folded: string, start: number, end: number): Head | null {
  const lead = /^(?:其中|而|且|则|另外|此外|\s)+/.exec(folded.slice(start, end))?.[0].length ?? 0;
  const from = start + lead;
  const words = folded.slice(from, end).replace(HEDGES, '');
  const link = PARALLEL.exec(words)![0];
  const subject = words.slice(0, words.length - link.length).replace(HEDGES, '');
  if (subject.length === 0 || subject.length > LONGEST_SUBJECT || NO_SUBJECT.test(subject)) return null;
  if ([...BREAK].some((mark) => subject.includes(mark))) return null;
  // Without a link only a short noun is a subject.
  if (link === '' && (subject.length > 8 || words.length !== end - from)) return null;
  return { subject: { start: from, end: from + subject.length }, link, linkStart: from + words.length - link.length };
}
