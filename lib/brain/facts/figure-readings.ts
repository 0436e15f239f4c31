import type { Span } from '../../model.ts';
import { currencyAfter, currencyBefore } from '../currencies.ts';
import { type Measure, measureAfter } from '../measure-words.ts';
import { readNumeral } from '../numerals.ts';
import { findTitleSpans } from '../title-spans.ts';
import type { FactContext } from './context.ts';
import { isStatedDuration } from './figure-durations.ts';
import { touchesAny } from './overlap.ts';
import { findQuantities, type Quantity } from './quantity.ts';
import { findRanks } from './rank.ts';

/** A number with its unit, before ranges are joined and restatements left out. */
export interface Reading extends Span {
  value: number;
  upTo: number | null;
  unit: string;
  more: string;
  rule: string;
}

/** Percentages, fractions, counts with a measure word, plain numbers of a metric, ranks and doublings, in reading order. */
export function findReadings(c: FactContext): Reading[] {
  return [...findMeasured(c), ...findRanksInText(c), ...findDoublings(c)].sort((a, b) => a.start - b.start);
}

function findMeasured(c: FactContext): Reading[] {
  return findQuantities(c).flatMap((quantity) => {
    if (quantity.vague) return [];
    return (
      readPercentage(c, quantity) ??
      readFraction(c, quantity) ??
      readPoints(c, quantity) ??
      readScore(c, quantity) ??
      readTenths(c, quantity) ??
      readCount(c, quantity) ??
      readPlainNumber(c, quantity) ??
      []
    );
  });
}

const PER = /(百|千|万)分之$/;
const PER_SIGN: Record<string, string> = { 百: '%', 千: '‰', 万: '‱' };

function readPercentage(c: FactContext, quantity: Quantity): Reading | null {
  const { folded } = c;
  const per = PER.exec(folded.slice(Math.max(0, quantity.start - 3), quantity.start));
  if (per) return reading(quantity, quantity.start - 3, quantity.end, PER_SIGN[per[1]!]!, 'percentage-in-words');
  const end = folded[quantity.end] === ' ' ? quantity.end + 1 : quantity.end;
  const sign = folded[end] ?? '';
  // A 51% attack is a kind of attack.
  if (quantity.value === 51 && /^.?(?:算力|双花)?攻击/.test(folded.slice(end + 1, end + 6))) return null;
  if (sign === '%' || sign === '‰') return reading(quantity, quantity.start, end + 1, sign, 'percentage');
  return null;
}

/** 三分之二, 5分之1 and 1/3: the share as a number, without a unit. 百分之 is a percentage. */
const PARTS = /(?:^|[^\d一二三四五六七八九十百千万亿零])(\d{1,2}|十[一二三四五六七八九]?|[二三四五六七八九])分之$/;
const SLASH = /\/(\d{1,2})(?![\d/.%A-Za-z年月日])/y;
/** A slash makes a share only where the words ask for one: 7/24 and 1/2 of a file are none. */
const ASKS_SHARE = /(?:[约近占的有为达过仅足到超逾]|其中)$/;
const GOES_ON = /^ ?(?:的|左右|以上|以下|用于|来自|左右|是|由)/;

function readFraction(c: FactContext, quantity: Quantity): Reading | null {
  const { folded } = c;
  const { start, end, value } = quantity;
  const parts = PARTS.exec(folded.slice(Math.max(0, start - 5), start))?.[1];
  if (parts) {
    const whole = readNumeral(parts, 0)?.value ?? 0;
    if (!(value > 0 && value < whole)) return null;
    return reading({ ...quantity, value: value / whole, upTo: null }, start - 2 - parts.length, end, '', 'fraction');
  }
  SLASH.lastIndex = end;
  const slash = quantity.arabic && value > 0 && /\d/.test(folded[start]!) ? SLASH.exec(folded) : null;
  const whole = Number(slash?.[1]);
  if (!slash || !(value < whole) || whole > 20 || /[\d/.]/.test(folded[start - 1] ?? '')) return null;
  const after = end + slash[0].length;
  if (!ASKS_SHARE.test(folded.slice(Math.max(0, start - 2), start)) && !GOES_ON.test(folded.slice(after, after + 4)))
    return null;
  return reading({ ...quantity, value: value / whole, upTo: null }, start, after, '', 'fraction');
}

const INDEX = /指数|点位|沪指|深成指|恒指|纳指|道指|标普|大盘/;
const AT_POINTS = /(?:报|收|于|至|到|为|跌破|突破|站上|[涨跌升降])(?:约|近|了)?$/;

/** 指数报102.4点: points of an index, not the hour. */
function readPoints(c: FactContext, quantity: Quantity): Reading | null {
  const { folded } = c;
  const { start, end, value, arabic } = quantity;
  if (!arabic || folded[end] !== '点' || (Number.isInteger(value) && value < 25)) return null;
  if (/[\d半钟整多之]/.test(folded[end + 1] ?? '') || !AT_POINTS.test(folded.slice(Math.max(0, start - 3), start)))
    return null;
  return INDEX.test(folded.slice(Math.max(0, start - 40), start))
    ? reading(quantity, start, end + 1, '点', 'index-points')
    : null;
}

const NO_SCORE = /^[钟之别类为布期析享散支配工店行公歧红成级批校段部子拆税界量秒摊离头]/;
const SCORED = /(?:得分?|[评打总均满]分|平均分|成绩|考|拿|以|达|为|指数)(?:了|为|约|仅|是)?$/;

/** 以92.4分居首, 得分80分: marks, not minutes and not small change. */
function readScore(c: FactContext, quantity: Quantity): Reading | null {
  const { folded } = c;
  const { start, end, value, arabic } = quantity;
  if (!arabic || folded[end] !== '分' || NO_SCORE.test(folded.slice(end + 1, end + 2))) return null;
  const before = folded.slice(Math.max(0, start - 5), start);
  if (/[点时元角块:]$/.test(before) || (Number.isInteger(value) && !SCORED.test(before))) return null;
  return reading(quantity, start, end + 1, '分', 'score');
}

const HALF_OR_DIGIT = /^成(?:(半)|([一二三四五六七八九])(?![十百千万个家名成])|([1-9])(?![\d.年月日家名个%]))/;

/** 八成五, 1成5 and 一成半 are 85 and 15 percent. */
function readTenths(c: FactContext, quantity: Quantity): Reading | null {
  const { start, end, value, upTo } = quantity;
  const rest = upTo === null && value < 10 ? HALF_OR_DIGIT.exec(c.folded.slice(end, end + 4)) : null;
  if (!rest) return null;
  const digit = rest[1] ? 5 : rest[2] ? '一二三四五六七八九'.indexOf(rest[2]) + 1 : Number(rest[3]);
  return reading({ ...quantity, value: 10 * value + digit }, start, end + 2, '%', 'tenths');
}

function readCount(c: FactContext, quantity: Quantity): Reading | null {
  const measure = measureAfter(c.folded, quantity.end);
  // The whole of 1/3 counts nothing.
  if (
    !measure ||
    isOrdinal(c, quantity) ||
    isMoney(c, quantity) ||
    /\d\/$/.test(c.folded.slice(Math.max(0, quantity.start - 2), quantity.start))
  )
    return null;
  if (measure.time ? !isStatedDuration(c, quantity, measure) : !countsSomething(c, quantity, measure)) return null;
  const unit = c.text.slice(measure.end - measure.word.length, measure.end);
  if (DEGREE.test(measure.word)) return readDegrees(c, quantity, measure, unit);
  return reading(quantity, quantity.start, measure.end, measure.word === '倍' ? '倍' : unit, 'count');
}

const DEGREE = /^(?:度|°[CF]?|℃|[摄华]氏度)$/;

/** 43°, 零下30度; not 北纬43°, 360度 and 一度电. */
function readDegrees(c: FactContext, quantity: Quantity, measure: Measure, unit: string): Reading | null {
  const { folded } = c;
  const before = folded.slice(Math.max(0, quantity.start - 3), quantity.start);
  if (/[纬经角]度?$/.test(before) || quantity.value === 360 || quantity.value === 180) return null;
  if (quantity.value === 1 && folded[measure.end] === '电') return null;
  const below = /零下约?$/.exec(before);
  return below
    ? reading({ ...quantity, value: -quantity.value }, quantity.start - below[0].length, measure.end, unit, 'count')
    : reading(quantity, quantity.start, measure.end, unit, 'count');
}

/** 第三批, 前两个月, 首3家, 每1000人, 近7日: a place in an order or a rate, not a count. */
function isOrdinal(c: FactContext, quantity: Quantity): boolean {
  // 目前12家, 此前12家 are counts.
  return /[第每首某这那]$|(?:^|[^目此之以当日提])前$/.test(
    c.folded.slice(Math.max(0, quantity.start - 2), quantity.start),
  );
}

function isMoney(c: FactContext, quantity: Quantity): boolean {
  return currencyBefore(c.folded, quantity.start) !== null || currencyAfter(c.folded, quantity.end, c.region) !== null;
}

/** Measure words that a small Chinese number before them makes a statement: 两名, 三次. With 个, 种, 份 it is running prose. */
const STATED = /^(?:名|位|轮|次|批|家|座|笔|起|倍|成|枚|户|台)$/;
/** From here on even 个 after a Chinese number is a statement: 七个方面. */
const COUNTED_FROM = 5;
/** 七成民众反对: at the head of a clause, what the share is of. */
const SHARE_OF =
  /^(?:的?(?:受访|民众|网民|用户|企业|投资|银行|央行|市民|人(?![民次])|机构|国家|公司|项目|交易|资金|平台|股民|港人|国人))/;
/** 分为三类: the parts of a division are stated, but for 分为两类, which is running prose. */
const DIVIDED = /(?:分|划|归|区别)[为成]$/;

function countsSomething(c: FactContext, quantity: Quantity, measure: Measure): boolean {
  const { folded } = c;
  if (/^[类级档]$/.test(measure.word) && quantity.value > 2 && quantity.upTo === null)
    if (DIVIDED.test(folded.slice(Math.max(0, quantity.start - 3), quantity.start))) return true;
  if (/^[级层版卡期度届声页本部所门]$/.test(measure.word) && !isPlainCount(quantity, measure)) return false;
  if (measure.word === '成' && quantity.value > 10) return false;
  if (isYearBefore(c, quantity, measure) || isNumberOfName(c, quantity, measure)) return false;
  // 十四届人大四次会议 is the fourth session.
  const before = folded.slice(Math.max(0, quantity.start - 2), quantity.start);
  if (
    measure.word === '次' &&
    /[大届会协]$/.test(before) &&
    /^(?:全体|会议|全会)/.test(folded.slice(measure.end, measure.end + 2))
  )
    return false;
  if (quantity.arabic || /(?:百分|基)点$/.test(measure.word)) return true;
  // “四个意识”, “百倍币”: the number belongs to a name in quotes.
  if (/[“‘「『"]/.test(folded[quantity.start - 1] ?? '')) return false;
  if (quantity.bare) return measure.word === '倍';
  if (measure.word === '成' && quantity.value < 10)
    return (
      /[近约超逾有占达过降升增至到少长跌减涨加滑落缩了高低足]/.test(folded[quantity.start - 1] ?? '') ||
      (/[,。;:\n]/.test(folded[quantity.start - 1] ?? '\n') &&
        SHARE_OF.test(folded.slice(measure.end, measure.end + 3)))
    );
  if (quantity.value === 1) return measure.word === '倍';
  if (quantity.value >= 10) return quantity.upTo === null;
  // A count of two is 两次; 二次 is the second time, or a word (二次元).
  if (folded[quantity.start] === '二') return measure.word === '倍';
  if (quantity.upTo !== null) return false;
  // 两家公司将合作, A和B两家机构: at the head of a clause or after a list the number refers back.
  if (/其余$|其他$|另外?$|[这那]$/.test(before)) return false;
  if (/^[次轮倍]$/.test(measure.word)) return true;
  // 以五票赞成
  if (measure.word === '票')
    return /^(?:赞成|反对|弃权|支持|同意|通过|否决|对|比)/.test(folded.slice(measure.end, measure.end + 2));
  // 第二、三、四位 are places.
  if (measure.word === '位' && /[、和与]/.test(folded[quantity.start - 1] ?? '')) return false;
  if (!/[的了有向由为是过对给到达共至在从约近超逾出等批、与和]/.test(folded[quantity.start - 1] ?? '')) return false;
  return STATED.test(measure.word) || (measure.word === '个' && quantity.value >= COUNTED_FROM);
}

const NOUN_MEASURE = /^(?:用户|商户|企业|客户|员工|节点|网点|账户|人口|城市|省份|省市|国家|机构)$/;

/** 2023城市白皮书: a year before a noun that also measures. */
function isYearBefore(c: FactContext, quantity: Quantity, measure: Measure): boolean {
  return NOUN_MEASURE.test(measure.word) && /^(?:19|20)\d\d$/.test(c.folded.slice(quantity.start, quantity.end));
}

/** “区块链10条”: the number is in the name of a policy. */
function isNumberOfName(c: FactContext, quantity: Quantity, measure: Measure): boolean {
  if (!/^[条项]$/.test(measure.word)) return false;
  const lead = /[“「"][^“”「」",。:;、\d]{1,8}$/.test(c.folded.slice(Math.max(0, quantity.start - 9), quantity.start));
  return lead && /^(?:\d[\d.]*)?[”」"]/.test(c.folded.slice(measure.end, measure.end + 6));
}

/** 3部法律, 6级: with Arabic digits and below a thousand; 2025版 and 18期 are names. */
function isPlainCount(quantity: Quantity, measure: Measure): boolean {
  return quantity.arabic && !/[版卡期届]/.test(measure.word);
}

const METRIC =
  /(?:用户|客户|商户|账户|粉丝|会员|网点|人次|均值|峰值|数值|分值|指数|总数|数量|总量|人数|次数|户数|笔数|件数|均量|节点数|用户数)(?:已|累计|数)?(?:为|达|达到|约|约为|超|超过|逾|突破|近|:)?$/;

/** 日均值23656: a number without a measure word after a noun that asks for one. */
function readPlainNumber(c: FactContext, quantity: Quantity): Reading | null {
  const { folded } = c;
  if (!quantity.arabic || quantity.value < 100 || quantity.bare) return null;
  if (!/^(?:[,。;、)\n]|$)/.test(folded.slice(quantity.end, quantity.end + 1))) return null;
  if (!METRIC.test(folded.slice(Math.max(0, quantity.start - 8), quantity.start))) return null;
  return reading(quantity, quantity.start, quantity.end, '', 'plain-number');
}

function reading(quantity: Quantity, start: number, end: number, unit: string, rule: string): Reading {
  return { start, end, value: quantity.value, upTo: quantity.upTo, unit, more: quantity.more, rule };
}

function findRanksInText(c: FactContext): Reading[] {
  const inTitle = touchesAny(findTitleSpans(c.folded));
  return findRanks(c.folded)
    .filter((rank) => !inTitle(rank))
    .map(({ start, end, value, upTo }) => ({
      start,
      end,
      value,
      upTo: upTo ?? null,
      unit: 'rank',
      more: '',
      rule: 'rank',
    }));
}

const DOUBLING = /翻了?([一两三四])?番/g;

/** 翻一番 is twice as much, 翻两番 four times. */
function findDoublings(c: FactContext): Reading[] {
  return [...c.folded.matchAll(DOUBLING)].map((match) => {
    const times = match[1] ? '一两三四'.indexOf(match[1]) + 1 : 1;
    const end = match.index + match[0].length;
    return { start: match.index, end, value: 2 ** times, upTo: null, unit: '倍', more: '', rule: 'doubling' };
  });
}
