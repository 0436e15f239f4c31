import type { OrganizationType } from '../../model.ts';
import type { FactContext } from './context.ts';
import type { Lexeme } from './lexemes.ts';
import { LOCAL_HEAD, readKnown } from './organization-known.ts';
import { typeOf } from './organization-type.ts';
import { isBankByName, isVouchedFor, startsClause } from './organization-vouch.ts';
import {
  hasAcronymAfter,
  INSTITUTE,
  isBranchPlace,
  isDashBetweenPlaces,
  isKindOfFirm,
  isPlace,
  isSecondCharacter,
  isStopInName,
  joinsInInstitute,
  joinsInsideName,
  longestProper,
  skipPlaceInParentheses,
  textOf,
} from './organization-words.ts';

/** A name read by its form: lexemes `first`..`last`. */
export interface FormName {
  first: number;
  last: number;
  type: OrganizationType;
  rule: string;
}

/** A name is no longer than this many characters and words. */
const LONGEST_NAME = 34;
const MOST_LEXEMES = 16;

/** Units that, with nothing but a country before them, name a kind: 美国大学, 中国公司. */
const NEED_MIDDLE =
  /^(委员会|大学|学院|协会|学会|商会|联盟|公会|法院|检察院|研究院|研究所|实验室|联合会|办公室|总局|管理局|分局|领导小组|工作组|研究中心|内阁|图书馆|博物馆|警察局|警方|检方|海关|分行|支行|总行|电视台|金融办|证监会|证券会|服务中心|管理中心|数据中心|信息中心|常委会|专委会|专业委员会|仲裁委员会|试验区|大使馆|储蓄银行|发展银行)$/;

const NEED_MIDDLE_IN_TOWN =
  /^(委员会|学院|协会|学会|商会|联盟|公会|研究院|研究所|实验室|联合会|办公室|总局|管理局|领导小组|工作组|研究中心|内阁|警察局|警方|检方|海关|电视台|服务中心|管理中心|信息中心|试验区|交易中心|分局|分行|支行|总行|中心支行)$/;

/** Units strong enough to close a name that no place or parent opens, if the rest is a proper name. */
const STRONG_ALONE =
  /^(协会|学会|商会|研究会|联盟|联合会|大学|学院|商学院|研究院|研究所|研究中心|实验室|基金会|证券交易所|促进会|策进会)$/;

/** Regions too wide to say whose a firm is. */
const VAGUE = /^(国际|全球|世界|亚洲|欧洲|亚太|北美|非洲)$/;
const KIND_NOUN =
  /^(公司|企业|机构|初创公司|初创企业|上市公司|巨头|运营商|交易所|交易平台|平台|组织|股东|客户|服务商|供应商|开发商|子公司|母公司|分公司|上市公司|合资公司|民企|国企|央企)$/;
/** Bodies of a whole country or town, with nothing of a name between: 韩国政府, not 韩国扮演政府. */
const WHOLE = /^(政府|人民政府|央行|中央银行|储备银行|国家银行|议会|国会)$/;
/**
 * Reads, for each unit of a body's name (委员会, 局, 公司), how far the name goes to the left. `names[j]` is the name that ends with lexeme j.
 * A place, a parent body, or a proper part has to be there; a kind (商业银行, 韩国的交易所) gives nothing.
 */
export function readFormNames(c: FactContext, lexemes: readonly Lexeme[]): (FormName | null)[] {
  const names: (FormName | null)[] = lexemes.map(() => null);
  for (let j = 0; j < lexemes.length; j++) {
    const lexeme = lexemes[j]!;
    if (lexeme.kind === 'organization') names[j] = readKnown(c, lexemes, j, names);
    else if (lexeme.kind === 'unit' || lexeme.kind === 'office') names[j] = readUnit(c, lexemes, j, names);
    else if (textOf(c, lexeme) === '所') names[j] = readInstitute(lexemes, j, names);
  }
  return names;
}

function readUnit(
  c: FactContext,
  lexemes: readonly Lexeme[],
  j: number,
  names: readonly (FormName | null)[],
): FormName | null {
  const unit = lexemes[j]!;
  const unitText = textOf(c, unit);
  const legal = /有限(责任)?公司$/.test(unitText);
  let first = j;
  let anchor = -1;
  let parent: FormName | null = null;
  for (let i = j - 1; i >= 0 && j - i < MOST_LEXEMES && unit.end - lexemes[i]!.start <= LONGEST_NAME; i--) {
    const lexeme = lexemes[i]!;
    const inner = names[i];
    if (inner) {
      parent = inner;
      break;
    }
    if (isDashBetweenPlaces(c, lexemes, i)) continue;
    if (lexeme.kind === 'mark') {
      const skipped = skipPlaceInParentheses(c, lexemes, i);
      if (skipped < 0) break;
      i = skipped;
    } else if (lexeme.kind === 'and') {
      const inFirm =
        legal &&
        lexemes[i - 1]?.kind === 'han' &&
        [2, 3].some((back) => lexemes[i - back] && isPlace(lexemes[i - back]!));
      if (!inFirm && !joinsInsideName(c, lexemes, i, unitText) && !joinsInInstitute(lexemes, i, unitText)) break;
    } else if (lexeme.kind === 'unit' && lexeme.unit !== 'brand' && !legal) break;
    else if (lexeme.kind === 'title') break;
    else if (
      lexeme.kind === 'stop' &&
      !isStopInName(textOf(c, lexeme), legal, unitText) &&
      !isSecondCharacter(c, lexemes, i, unitText, legal)
    )
      break;
    else if (lexeme.kind === 'digit' && lexemes[i - 1] && lexemes[i - 1]!.kind !== 'mark') break;
    if (anchor === i + 1 && (!isPlace(lexeme) || (lexemes[anchor]!.kind === 'country' && lexeme.kind === 'place')))
      break;
    first = i;
    if (isPlace(lexeme) && !(VAGUE.test(textOf(c, lexeme)) && (legal || unit.unit === 'firm'))) anchor = i;
    if (
      lexeme.kind === 'noun' &&
      !legal &&
      (KIND_NOUN.test(textOf(c, lexeme)) || (unit.unit === 'brand' && isKindOfFirm(textOf(c, lexeme))))
    ) {
      // 初创公司某某实验室: the kind stands before the name.
      first = i + 1;
      break;
    }
  }
  const type = typeOf(
    unitText,
    c.folded.slice(lexemes[parent ? parent.first : anchor >= 0 ? anchor : first]!.start, unit.end),
  );
  const cls = unit.unit ?? 'organ';
  if (parent) return readWithParent(c, lexemes, parent, j, cls, type);
  if (PART.test(unitText)) return null;
  const begin = anchor >= 0 ? anchor : first;
  let middle = begin;
  while (middle < j && isPlace(lexemes[middle]!)) middle++;
  const proper = longestProper(lexemes, middle, j);
  if (anchor >= 0) {
    if (cls === 'organ' || legal) {
      const bare = middle === j && unit.kind === 'unit';
      if (
        /^(全球|世界|国际)$/.test(textOf(c, lexemes[anchor]!)) &&
        proper < 2 &&
        /(中心|实验室|大学|学院|研究院)$/.test(unitText)
      )
        return null;
      if (WHOLE.test(unitText) && (proper > 0 || middle < j)) return null;
      // 德国政府债券: what it is a bond of.
      if (unitText === '政府' && /^(?:债券|公债|国债)/.test(c.folded.slice(unit.end, unit.end + 2))) return null;
      if (unit.kind === 'office' && unitText.length === 1 && unit.start - lexemes[middle]!.start > 14) return null;
      if (bare && (lexemes[j - 1]!.kind === 'country' ? NEED_MIDDLE : NEED_MIDDLE_IN_TOWN).test(unitText)) return null;
      return { first: anchor, last: j, type, rule: 'place-and-unit' };
    }
    const placed = unitText === '集团' && middle - anchor >= 2;
    if ((proper >= 2 || placed) && cls === 'firm') return { first: anchor, last: j, type, rule: 'place-and-firm' };
    return null;
  }
  if (first === j)
    return unit.kind === 'office' && unitText.length >= 6 && hasAcronymAfter(c, unit.end)
      ? { first, last: j, type, rule: 'name-and-acronym' }
      : null;
  const opening = textOf(c, lexemes[first]!);
  if (WHOLE.test(unitText)) return null;
  if (cls === 'organ' && /^(国家|中央|全国|央行数字货币|中央银行数字货币)$/.test(opening))
    return { first, last: j, type, rule: 'national-unit' };
  if (
    (unit.kind === 'office' || /[局委办厅会]$/.test(unitText)) &&
    lexemes.slice(first + 1, j).every(isField) &&
    LOCAL_HEAD.test(opening)
  )
    return { first, last: j, type, rule: 'local-office' };
  if (cls === 'organ' && hasAcronymAfter(c, unit.end) && unit.end - lexemes[first]!.start >= 5)
    return { first, last: j, type, rule: 'name-and-acronym' };
  const length = unit.start - lexemes[first]!.start;
  if (legal && length >= 2 && (proper > 0 || length >= 4)) return { first, last: j, type, rule: 'company-name' };
  if (proper < 2 || length > 16) return null;
  const listed = c.folded[lexemes[first]!.start - 1] === '、' || c.folded[unit.end] === '、';
  if (
    cls === 'organ' &&
    STRONG_ALONE.test(unitText) &&
    (listed || !/^(协会|学会|商会|联盟|联合会)$/.test(unitText) || startsClause(c, lexemes, first))
  ) {
    return { first, last: j, type, rule: 'proper-name-and-unit' };
  }
  const vouched = isVouchedFor(c, lexemes, first, j);
  if (unitText === '银行' && isBankByName(c, lexemes, first, j)) return { first, last: j, type, rule: 'bank-name' };
  if (cls === 'firm' && (MEDIA_UNIT.test(unitText) || vouched))
    return { first, last: j, type, rule: 'proper-name-and-unit' };
  if (cls === 'brand' && length <= 6 && vouched && (BRAND_ALONE.test(unitText) || lexemes[j + 1]?.kind === 'title'))
    return { first, last: j, type, rule: 'brand' };
  return null;
}

const MEDIA_UNIT = /^(日报|晚报|早报|晨报|时报|商报|周刊|通讯社|卫视|智库|基金会|律师事务所|会计师事务所)$/;
const BRAND_ALONE = /^(科技|资本|金服|财险|数科|创投|控股|证券|数码|电讯|股份|国投|产投|城投|金控)$/;
/** 市科技创新局: between the tier and the word for an office stand the words of its field. */
function isField({ kind }: Lexeme): boolean {
  return kind === 'noun' || kind === 'stem';
}

/** 某研究院云大所工程师: an institute by its short name, between its parent and a title. */
function readInstitute(lexemes: readonly Lexeme[], j: number, names: readonly (FormName | null)[]): FormName | null {
  const next = lexemes[j + 1];
  if (next?.kind !== 'title' && !(next?.kind === 'noun' && lexemes[j + 2]?.kind === 'title')) return null;
  for (let i = j - 1; i >= j - 4 && i >= 0; i--) {
    const parent = names[i];
    if (parent && i < j - 1) return { first: parent.first, last: j, type: parent.type, rule: 'parent-and-unit' };
    if (!/^(han|stem|noun|unit)$/.test(lexemes[i]!.kind)) return null;
  }
  return null;
}

/** Parts that have no name without the body that they are of: 某研究院中部基地. */
const PART = /^(?:基地|分院|分中心)$/;

/** One word that tells which part it is: 中部, 上海, 创新. */
function isShortGap(c: FactContext, gap: readonly Lexeme[]): boolean {
  return gap.length === 1 && /^(?:noun|place|han)$/.test(gap[0]!.kind) && textOf(c, gap[0]!).length <= 4;
}

/** A unit of a body: 央行 + 支付结算司, 浙江大学 + 计算机学院. A company is no parent of a bare common word (腾讯 + 平台). */
function readWithParent(
  c: FactContext,
  lexemes: readonly Lexeme[],
  parent: FormName,
  j: number,
  cls: string,
  type: OrganizationType,
): FormName | null {
  const gap = lexemes.slice(parent.last + 1, j);
  if (cls === 'brand') return null;
  const unitText = textOf(c, lexemes[j]!);
  // 某大学计算机学院计算机学院: written twice.
  const again = c.folded.slice(lexemes[parent.last]!.end, lexemes[j]!.end);
  if (again.length >= 4 && c.folded.slice(lexemes[parent.first]!.start, lexemes[parent.last]!.end).endsWith(again))
    return null;
  if (
    PART.test(unitText) &&
    !(/^(?:government|regulator|association|university|company)$/.test(parent.type) && isShortGap(c, gap))
  )
    return null;
  // 某支行货币金银处处长: a section is part of an office, and the body is the one it belongs to.
  if (/[处科]$/.test(unitText) && lexemes[j]!.kind === 'office' && lexemes[j + 1]?.kind === 'title') return null;
  // 某东币链科技(香港)有限公司: the place in parentheses is part of the name.
  const inside = gap.filter((_, i) => ![0, 1, 2].some((back) => i - back >= 0 && isBranchPlace(c, gap, i - back)));
  const rest = /有限(责任)?公司$/.test(unitText) ? inside : gap;
  if (rest.some((lexeme) => lexeme.kind === 'mark' || (lexeme.kind === 'and' && !INSTITUTE.test(unitText))))
    return null;
  if (parent.type === 'international' && cls === 'firm') return null;
  if (parent.type === 'media' && !/(社|院|所|中心|智库|集团|公司)$/.test(unitText))
    return readPlaced(c, lexemes, gap, parent, j, type);
  if (WHOLE.test(unitText)) return readPlaced(c, lexemes, gap, parent, j, type);
  if (cls === 'firm' && gap.length === 0 && !/公司$|集团$|险$/.test(unitText)) return null;
  if (parent.type === 'legislature' && /委员会|小组$/.test(unitText))
    return { first: parent.first, last: j, type: 'legislature', rule: 'parent-and-unit' };
  const inherits =
    /government|regulator|company|bank|university|party/.test(parent.type) && !/大学$|银行$/.test(unitText);
  return {
    first: parent.first,
    last: j,
    type: inherits && type === 'government' ? parent.type : type,
    rule: 'parent-and-unit',
  };
}

/** The name begins at the place between, where what stands before cannot be its parent: 某媒体 + 乌克兰国家银行. */
function readPlaced(
  c: FactContext,
  lexemes: readonly Lexeme[],
  gap: readonly Lexeme[],
  parent: FormName,
  j: number,
  type: OrganizationType,
): FormName | null {
  const at = gap.findIndex(isPlace);
  if (at < 0) return null;
  const first = parent.last + 1 + at;
  const bare = gap.length - at === 1;
  return bare && NEED_MIDDLE.test(textOf(c, lexemes[j]!)) ? null : { first, last: j, type, rule: 'place-and-unit' };
}
