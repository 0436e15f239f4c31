import type { FactContext } from './context.ts';
import type { Lexeme } from './lexemes.ts';
import type { FormName } from './organization-forms.ts';
import { isBranchPlace, isPlace, textOf } from './organization-words.ts';

/** A known body, with the place before it where it is a body of state: 韩国 + 财政部, 上海市 + 网信办. */
export function readKnown(
  c: FactContext,
  lexemes: readonly Lexeme[],
  j: number,
  names: readonly (FormName | null)[],
): FormName {
  const { body } = lexemes[j]!;
  let first = j;
  if (/government|regulator|legislature|court|party/.test(body!.type)) {
    while (first > 0 && isPlace(lexemes[first - 1]!) && !isInFullName(c, lexemes[first - 1]!, lexemes[j]!)) first--;
    // 市网信办, 新区税务局
    if (first === j && LOCAL_OFFICE.test(textOf(c, lexemes[j]!)) && isTier(c, lexemes, j - 1)) first--;
    const place = lexemes[first]!;
    if (first < j && first > 0 && place.kind === 'place' && isPlace(lexemes[first - 1]!)) first--;
  }
  // 清华大学 + 五道口金融学院
  const parent = lexemes[j - 1];
  // 财政部金融犯罪执法网络, 美国财政部海外资产控制办公室: a bureau with the ministry that it is part of.
  const above = names[j - 1];
  if (above?.last === j - 1 && MINISTRY.test(textOf(c, lexemes[j - 1]!)) && BUREAU.test(textOf(c, lexemes[j]!)))
    return { first: above.first, last: j, type: body!.type, rule: 'ministry-and-bureau' };
  // 爱沙尼亚经济日报: no paper of the table, but one of the country before.
  if (body!.type === 'media' && parent?.kind === 'country' && COMMON_PAPER.test(textOf(c, lexemes[j]!)))
    return { first: j - 1, last: j, type: 'media', rule: 'country-and-paper' };
  if (body!.type === 'university' && textOf(c, lexemes[j]!).endsWith('学院') && parent?.body?.type === 'university')
    first = j - 1;
  const placed = /^(company|bank)$/.test(body!.type) && isBranchPlace(c, lexemes, j + 1);
  return { first, last: placed ? j + 3 : j, type: body!.type, rule: first < j ? 'place-and-known-body' : 'known-body' };
}

const MINISTRY =
  /(?:财政部|商务部|司法部|国土安全部|内政部|法务部|国防部|能源部|财务省|内阁府|特区政府|特别行政区政府|金管会)$/;
const BUREAU = /^(?!国家|中国|中央|税务总局|海关总署)[\u4e00-\u9fff]{2,12}(?:局|署|办公室|网络|司)$/;
const COMMON_PAPER =
  /^(?:经济日报|中央日报|工商时报|联合报|自由时报|经济时报|商业时报|每日新闻|东方日报|信报|时代周刊|金融时报|经济观察报)$/;

/** The place is part of the full name already, and a Latin short form (美国SEC) does without. */
function isInFullName(c: FactContext, place: Lexeme, known: Lexeme): boolean {
  const name = textOf(c, known);
  // 美国国安局 is the name as it stands; 国安局 is the shorter one.
  if (/^[\u4e00-\u9fff]{3}$/.test(name) && place.kind === 'country') return textOf(c, place) === '中国';
  return known.body!.names[0]!.startsWith(textOf(c, place));
}

const LOCAL_OFFICE = /^(?!国家|中国|中央)[\u4e00-\u9fff]{2,10}[局办委厅院]$/;

/** 市, 省, 新区 at the beginning of a name. */
function isTier(c: FactContext, lexemes: readonly Lexeme[], at: number): boolean {
  const [before, tier] = [lexemes[at - 1], lexemes[at]];
  if (!tier || !(LOCAL_HEAD.test(textOf(c, tier)) || /^[市省区县州]委$/.test(textOf(c, tier)))) return false;
  return !before || /^(?:mark|and|stop)$/.test(before.kind) || /^[报送交]$/.test(textOf(c, before));
}

/** 市, 新区: what an office is said to be of at home. */
export const LOCAL_HEAD = /^(?:[市省区县州]|新区|高新区|经开区|开发区|自贸区|示范区|园区)$/;
