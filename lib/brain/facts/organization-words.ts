import type { FactContext } from './context.ts';
import type { Lexeme } from './lexemes.ts';

// Tests of the words that the name of a body is made of.

/** Words that elsewhere are verbs, in the names of task forces. */
const TASK =
  /^(工作|整治|防控|治理|防范|处置|推进|打击|建设|协调|促进|管理|创建|监测|清理|专项整治|领导|应对|发展|规划|指导|协同|合作|试点)$/;
/** Verbs that say what a center is for: 就业促进中心, 采购中心. */
const CENTER_TASK =
  /^(?:就业|采购|登记|备案|征收|征集|监测|托管|咨询|推广|处置|流通|转让|转移|公示|协同|应对|考试|招商)$/;
const TASK_FORCE = /^(领导小组|工作组|专班|办公室|工作专班)$/;

/** Function words that are also common in the names of firms. */
const NAME_CHARACTER = /^[有大小新高同中上成达号年好老少]$/;
/** Further ones that stand only as the second character of a firm's name: 安拟, 财汇, 华为. */
/** Units whose names may have a function word second, as those of firms may. */
const SECOND_IN = /^(研究院|研究所|实验室|科技|资本|数科|证券|控股|集团|股份|创投|律师事务所|会计师事务所|律所)$/;
const SECOND_CHARACTER = /^[图拟汇才立可会能想远看通存问为易信正方达联成明诚同天]$/;

/** What stands before the name of a firm and says what it is: 子公司某某科技, 初创某某数据, 股东某某资本. */
export function isKindOfFirm(word: string): boolean {
  return /^(?:(?:[\u4e00-\u9fff]{0,4})(?:公司|企业|机构|平台|银行|交易所|集团|厂商)|初创|新创|券商|业者|股东|客户|供应商|服务商|运营商|开发商|制造商|运营方|合作方|承建方|大厂|巨头|龙头|律所|团队|旗下)$/.test(
    word,
  );
}

/** Whether a function word can be part of the name: 大 and 有 in a firm's, 第一 in a court's. */
export function isStopInName(text: string, legal: boolean, unitText: string): boolean {
  return (
    (legal && NAME_CHARACTER.test(text)) ||
    (TASK_FORCE.test(unitText) && TASK.test(text)) ||
    (/(?:中心|促进会|服务局|管理处)$/.test(unitText) && CENTER_TASK.test(text)) ||
    (/[法检]/.test(unitText) && /^第[一二三四五六七八九]$/.test(text))
  );
}

/** 由安拟集团: between a boundary and the rest of a firm's name. */
export function isSecondCharacter(
  c: FactContext,
  lexemes: readonly Lexeme[],
  i: number,
  unitText: string,
  legal: boolean,
): boolean {
  if (!legal && !SECOND_IN.test(unitText)) return false;
  const [first, opening] = [lexemes[i - 1], lexemes[i - 2]];
  return (
    SECOND_CHARACTER.test(textOf(c, lexemes[i]!)) &&
    first !== undefined &&
    first.end - first.start === 1 &&
    /^(han|unit|noun)$/.test(first.kind) &&
    (!opening || /^(mark|and|stop|place|country)$/.test(opening.kind) || isKindOfFirm(textOf(c, opening)))
  );
}

/** 和 and 与 belong to the name of a foreign ministry: country + one short word + 和 + stem + 部. */
export function joinsInsideName(c: FactContext, lexemes: readonly Lexeme[], at: number, unitText: string): boolean {
  if (!/[部局署]$|委员会$/.test(unitText)) return false;
  let i = at - 1;
  let length = 0;
  while (i >= 0 && length <= 8 && /^(han|noun|stem|and)$/.test(lexemes[i]!.kind))
    length += lexemes[i]!.end - lexemes[i--]!.start;
  return (
    length >= 2 &&
    length <= 8 &&
    i >= 0 &&
    lexemes[i]!.kind === 'country' &&
    !/企业|公司|银行|机构/.test(c.folded.slice(lexemes[i]!.end, lexemes[at]!.start))
  );
}

/** 某研究院云计算与大数据研究所: between two nouns after a parent body 与 belongs to the name of its institute. */
export function joinsInInstitute(lexemes: readonly Lexeme[], at: number, unitText: string): boolean {
  if (!INSTITUTE.test(unitText) || !/^(noun|stem|office)$/.test(lexemes[at + 1]?.kind ?? '')) return false;
  let i = at - 1;
  while (i >= 0 && at - i <= 3 && /^(noun|stem)$/.test(lexemes[i]!.kind)) i--;
  return i >= 0 && i < at - 1 && lexemes[i]!.kind === 'organization';
}

/** Units inside a larger body that are named after two fields. */
export const INSTITUTE = /(?:研究所|研究院|实验室|学院|研究中心)$/;

/** 某某科技(深圳)有限公司: returns the index of the opening parenthesis, or -1. */
export function skipPlaceInParentheses(c: FactContext, lexemes: readonly Lexeme[], at: number): number {
  if (textOf(c, lexemes[at]!) !== ')' || at < 2) return -1;
  return textOf(c, lexemes[at - 2]!) === '(' && isPlace(lexemes[at - 1]!) ? at - 2 : -1;
}

/** 渣打银行(香港): the place in parentheses after a bank tells which of its companies is meant. */
export function isBranchPlace(c: FactContext, lexemes: readonly Lexeme[], at: number): boolean {
  const [open, place, close] = lexemes.slice(at, at + 3);
  return close !== undefined && textOf(c, open!) === '(' && isPlace(place!) && textOf(c, close) === ')';
}

/** Characters of the longest run of unknown Han characters or Latin letters: what makes a name a proper one. */
export function longestProper(lexemes: readonly Lexeme[], from: number, to: number): number {
  let longest = 0;
  let run = 0;
  for (let i = from; i < to; i++) {
    const { kind, start, end } = lexemes[i]!;
    // 云岫: a short word of the trade beside an unknown character is part of the name.
    const short = end - start === 1 && kind === 'unit' && (run > 0 || canFollow(lexemes[i + 1]));
    const second = kind === 'stop' && run === 1 && end - start === 1;
    run = kind === 'han' || kind === 'latin' || short || second ? run + end - start : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** 云链: a second short word of the trade, or a character of its own. */
function canFollow(next: Lexeme | undefined): boolean {
  if (!next) return false;
  return /^(han|stop)$/.test(next.kind) || (next.kind === 'unit' && next.end - next.start === 1);
}

/** (CVM) or (简称:CVM) right after. */
export function hasAcronymAfter(c: FactContext, at: number): boolean {
  return /^\((?:简称:?)?[A-Z][A-Za-z&]{1,9}[),]/.test(c.folded.slice(at, at + 14));
}

/** 北京—张家口: a dash that joins two places to one name. */
export function isDashBetweenPlaces(c: FactContext, lexemes: readonly Lexeme[], at: number): boolean {
  const [before, dash, after] = [lexemes[at - 1], lexemes[at], lexemes[at + 1]];
  return dash !== undefined && before?.kind === 'place' && after?.kind === 'place' && /^[—–-]$/.test(textOf(c, dash));
}

/** A country or a place in one. */
export function isPlace(lexeme: Lexeme): boolean {
  return lexeme.kind === 'place' || lexeme.kind === 'country';
}

/** The folded words of a lexeme. */
export function textOf(c: FactContext, lexeme: Lexeme): string {
  return c.folded.slice(lexeme.start, lexeme.end);
}
