import type { OrganizationType } from '../../model.ts';
import type { FactContext } from './context.ts';
import { canNameBody } from './latin-names.ts';
import { findKnownBody, type Lexeme } from './lexemes.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { isPlace, textOf } from './organization-words.ts';

// Plans, initiatives and products that are run under a name of their own.

/** 计划 is a verb as well: as a name it stands before a mark, a 的 or what is said of it. */
const PLAN_ENDS =
  '(?=$|[\\s,。;:!?、()“”]|的|于\\d|于[去今明]年|旨在|由(?!于)|晚|早|已|将|和|与|及|等|是|包括|中的?|框架|则|也|还|仍|都|均|启动|覆盖|目标|在\\d)';
/** Dubai10X计划, 利雅得20X计划: a number inside. */
const NUMBERED = new RegExp(
  `(?<![A-Za-z\\d])(?:[A-Z][A-Za-z]{2,12} ?)?\\d{1,4}[A-Z]{1,2}(?:计划|项目)${PLAN_ENDS}`,
  'g',
);
/** 启动Aurora计划 */
const LATIN_PLAN = new RegExp(
  `(?<=(?:启动|推出|发起|宣布|参与|加入|开展|实施|名为|代号)(?:了|的|其)?[“「]?)([A-Z][A-Za-z]{3,14})[”」]?(?:计划|倡议)${PLAN_ENDS}`,
  'g',
);
const PROJECT_NAME =
  /(?<![A-Za-z])Project (?!Manager|Lead|Management|Director|Team|Owner|Gutenberg)[A-Z][A-Za-z]{2,14}(?! ?[A-Za-z ]{0,12}[a-z]{2})/g;
/** 迪拜智慧城计划: a place, what it wants to become, and the word for a plan. */
const CITY_PLAN = new RegExp(
  `^(?:智慧|智能|数字|数码|数位|区块链|未来|无现金|加密)[\\u4e00-\\u9fff]{0,4}(?:城市?|国家?|岛|谷|首都|政府)(?:计划|倡议|项目|行动计划)${PLAN_ENDS}`,
);

const INITIATIVE = /(?:计划|倡议|项目|联盟|理事会|论坛|组织|小组|网络|工作组|中心|协会)$/;
/** (GTBI) or GBI, glued on: the short name tells that what stands before is a name. */
const SHORT_NAME = /^ ?(?:\( ?)?([A-Z]{3,6})(?![A-Za-z\d])/;
const WIDE = /^(?:全球|国际|世界|欧洲|亚洲|非洲|亚太|欧盟|联合国|国家|跨大西洋|泛欧|泛非)$/;

const WIDE_START = /^(?:全球|国际|世界|欧洲|亚洲|非洲|亚太|欧盟|联合国|国家|跨大西洋|泛欧|泛非)/;

/** emCash: small letters first, as brands of money are written. */
const BRAND_OF_MONEY =
  /(?<![A-Za-z])([a-z]{1,4}[A-Z][A-Za-z]{2,10}|[A-Z][a-z]+[A-Z][A-Za-z]{2,10})(?=(?:——|,|是|作为)[^,。;]{0,12}(?:国家级|官方|主权|国家|首个)[^,。;]{0,6}(?:数字货币|加密货币|数码货币|稳定币))|(?<=(?:国家级|官方|主权|国家)的?(?:数字货币|加密货币|数码货币|稳定币)(?:——)?[“「]?)[A-Za-z]{2,4}[A-Z]?[A-Za-z]{2,10}/g;
/** emPay用户, darPay钱包 */
const BRAND_USED = /(?<![A-Za-z])[a-z]{2,4}[A-Z][a-z]{2,8}(?= ?(?:用户|钱包|账户|支付|应用|平台|公司|APP|App))/g;
/** Bank链平台 */
const LATIN_CHAIN = /(?<![A-Za-z\d])([A-Z][a-z]+[A-Za-z]{0,10}) ?链(?:平台|系统)?(?![上下条接路式圈游表类家人端外克])/g;

export function readInitiatives(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  const push = (start: number, end: number, type: OrganizationType = 'project') =>
    found.push({ start, end, type, body: null, rule: 'initiative', given: [] });
  const pushMatch = (match: RegExpMatchArray) => push(match.index!, match.index! + match[0].length);
  found.push(...readNumbered(c, lexemes));
  for (const match of c.folded.matchAll(PROJECT_NAME))
    if (isOwn(match[0].slice(8)) && !findKnownBody(match[0])) pushMatch(match);
  for (const match of c.folded.matchAll(LATIN_PLAN)) if (isOwn(match[1]!)) pushMatch(match);
  for (const match of c.folded.matchAll(BRAND_OF_MONEY)) if (isOwn(match[0])) pushMatch(match);
  for (const match of c.folded.matchAll(BRAND_USED)) if (isOwn(match[0])) pushMatch(match);
  for (const match of c.folded.matchAll(LATIN_CHAIN)) if (isOwn(match[1]!)) pushMatch(match);
  lexemes.forEach((lexeme, i) => {
    if (isPlace(lexeme)) {
      const plan = CITY_PLAN.exec(c.folded.slice(lexeme.end, lexeme.end + 20));
      if (plan) push(lexeme.start, lexeme.end + plan[0].length);
    }
    const named = readWithShortName(c, lexemes, i);
    if (named) found.push(named);
  });
  return found;
}

/** So many plans with a number are looked at. */
const MOST_NUMBERED = 40;

/** Dubai10X计划 and its short form 10X计划, which is no plan of its own. */
function readNumbered(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const matches = [...c.folded.matchAll(NUMBERED)].slice(0, MOST_NUMBERED);
  if (matches.length === 0) return [];
  const places = new Map(lexemes.filter(isPlace).map(({ start, end }) => [end, start]));
  return matches.flatMap(({ 0: name, index }) => {
    if (matches.some(([other]) => other !== name && other.endsWith(name))) return [];
    const start = places.get(index) ?? index;
    const end = index + name.length;
    return [{ start, end, type: 'project' as const, body: null, rule: 'initiative', given: [] }];
  });
}

function isOwn(name: string): boolean {
  return canNameBody(name) && !findKnownBody(name);
}

/** 全球区块链计划GBI: from a word of the whole world on, closed by the short name. */
function readWithShortName(c: FactContext, lexemes: readonly Lexeme[], last: number): OrganizationSpan | null {
  const ending = lexemes[last]!;
  const short = SHORT_NAME.exec(c.folded.slice(ending.end, ending.end + 9));
  if (!short || !INITIATIVE.test(c.folded.slice(ending.end - 3, ending.end)) || !canNameBody(short[1]!)) return null;
  let first = last;
  while (first > 0 && ending.end - lexemes[first - 1]!.start <= 18 && last - first < 8) {
    const { kind } = lexemes[first - 1]!;
    if (kind === 'organization' && WIDE_START.test(textOf(c, lexemes[first - 1]!))) {
      first--;
      break;
    }
    if (!/^(?:noun|stem|han|country|place|unit)$/.test(kind) && !(kind === 'and' && last - first > 1)) break;
    first--;
    if (WIDE.test(textOf(c, lexemes[first]!))) break;
  }
  const opening = lexemes[first]!;
  if (first === last || !WIDE_START.test(textOf(c, opening))) return null;
  const { start } = opening;
  if (ending.end - start < 5) return null;
  const type = /(?:联盟|协会|组织|论坛)$/.test(textOf(c, ending)) ? 'association' : 'project';
  const from = ending.end + short[0].length - short[1]!.length;
  // In parentheses it is read as the other name of every body; glued on it is given here.
  const glued = !short[0].includes('(');
  const end = glued ? from + short[1]!.length : ending.end;
  const given = glued ? [{ start: from, end }] : [];
  return { start, end, type, body: null, rule: 'initiative', given };
}
