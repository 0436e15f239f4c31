import type { Span } from '../../model.ts';
import { readNumeral } from '../numerals.ts';
import type { FactContext } from './context.ts';

const YEAR = '[〔[【(]\\s*(?:19|20)\\d{2}\\s*[〕\\]】)]';
/** 银发〔2026〕42号, 工信厅联信发[2025]18号; 中国人民银行令〔2025〕第7号, 公告2025年第9号; 金管银合字第1140098765号; GB/T 43580—2023; 第812号国务院令. */
const NUMBER = new RegExp(
  [
    `[\\u4e00-\\u9fff]{1,10}${YEAR}\\s*第?\\s*\\d{1,4}\\s*号(?:文件?|令)?`,
    `[\\u4e00-\\u9fff]{0,12}(?:令|公告)(?:[〔[【(]?(?:19|20)\\d{2}[〕\\]】)]?年?)?第\\s*(?:\\d{1,4}|[一二三四五六七八九十百〇零]{1,6})\\s*号`,
    `第\\s*\\d{1,4}\\s*号(?:国务院|主席|总统|部)令`,
    `[\\u4e00-\\u9fff]{1,10}字第\\s*[\\dA-Z]{3,14}\\s*号`,
    `第\\d{1,4}[A-Z]{0,2}章`,
    `(?:GB|JR|YD|SJ|GA|DB\\d{0,4}|ISO|IEC|ITU|IEEE|T)(?:[/ ]?[A-Z]{1,8})? ?[\\d.]{3,9}(?:[-—–:]\\d{4})?`,
  ].join('|'),
  'g',
);
const LINKS_AFTER = /^[》〉」』”\s,(（]*(?:,?(?:以|文号为?:?|编号为?:?|发文字号:?|号为|以下简称[^)]{0,30}\)?\(?))?$/;
const LINKS_BEFORE = /^(?:文件?|令)?[\s,)）]*(?:公布|发布|印发|批准|颁布|签署|下发|出台)?(?:了|的|发布|公布)?[\s,:]*$/;

/** 文号 right after the title, or right before it, with nothing but a verb of issuing between. Null if there is none. */
export function readNumber(c: FactContext, outer: Span): string | null {
  const after = c.folded.slice(outer.end, outer.end + 60);
  for (const match of after.matchAll(NUMBER)) {
    const between = after.slice(0, match.index);
    if (/[《。;]/.test(between)) break;
    const lead = /^(?:.*?(?:以|根据|文号为?:?))(?=[\u4e00-\u9fff])/.exec(match[0])?.[0] ?? '';
    if (!LINKS_AFTER.test(between + lead)) break;
    // 《…条例》(第615章) is a chapter of the laws of Hong Kong; 《…报告》第3章 is a part of the report.
    if (match[0].endsWith('章') && !between.includes('(')) break;
    return tidyNumber(c.text.slice(outer.end + match.index + lead.length, outer.end + match.index + match[0].length));
  }
  const from = Math.max(0, outer.start - 36);
  const before = c.folded.slice(from, outer.start);
  const last = [...before.matchAll(NUMBER)].at(-1);
  if (last && LINKS_BEFORE.test(before.slice(last.index + last[0].length)))
    return tidyNumber(c.text.slice(from + last.index, from + last.index + last[0].length));
  return null;
}

/** Without leading words that are no part of it (文号, 根据) and without what follows 号; 第812号国务院令 is turned round. */
function tidyNumber(number: string): string {
  const bare = number
    .replace(/^(?:.*?(?:文号为?|印发了?|根据|按照|依据|下发|发布|發布|出台|签署|簽署|以))(?=[\u4e00-\u9fff])/, '')
    .replace(/\s+/g, '')
    .replace(/([号號])(?:文件?|令)$/, '$1');
  const turned = /^(第\d{1,4}[号號])([\u4e00-\u9fff]{1,4}令)$/.exec(bare);
  return turned ? turned[2]! + turned[1]! : bare;
}

/** Whether two numbers are one, however they are written: 〔2024〕 or [2024], and for orders 主席令第84号 or 中华人民共和国主席令第八十四号. */
export function isSameNumber(one: string, other: string): boolean {
  const [a, b] = [bareNumber(one), bareNumber(other)];
  if (a === b) return true;
  const [first, second] = [readOrder(a), readOrder(b)];
  if (!first || !second || first.count !== second.count || first.year !== second.year) return false;
  return first.issuer.endsWith(second.issuer) || second.issuer.endsWith(first.issuer);
}

/** Without brackets, spaces and the words that come and go. */
function bareNumber(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/[\s〔〕[\]【】()（）第年]/g, '')
    .replace(/號/g, '号')
    .toLowerCase();
}

const ORDER = /^(.*?)(?:令|公告)((?:19|20)\d{2}(?=[^号]))?([\d〇零一二三四五六七八九十百]+)号$/;

function readOrder(bare: string): { issuer: string; year: string; count: number | undefined } | null {
  const match = ORDER.exec(bare);
  return match && { issuer: match[1]!, year: match[2] ?? '', count: readNumeral(match[3]!, 0)?.value };
}
