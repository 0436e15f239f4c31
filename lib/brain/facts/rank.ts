import type { Span } from '../../model.ts';
import { readNumeral } from '../numerals.ts';

export interface Rank extends Span {
  value: number;
  /** 第二至第五位: the last of a row of places. */
  upTo?: number;
}

/** Words after which a bare 第六 or 前三 is a place in an order. */
const PLACED =
  /(?:排名|蝉联|位至|[降跌落退滑]至|退居|分列|排行|排在|排|位列|位居|名列|列|居|升至|升到|跃居|跻身|进入|全国|全球|世界|国内|亚洲|全省|全市|行业|业内|均为|总量|规模|数量|金额|总额|占比|增速)$/;
/** What may follow a bare rank. Anything else would be what is counted: 第一家, 第二批. */
const AFTER_BARE = /^(?:[,。、;:!?)）”」\n ]|的|$)/;
/** 居全市10个区县首位 */
const FIRST_AMONG = /(?:居|列|位|排|占据)[^,。;:、的\n]{2,10}$/;
const FIRST_PLACE = /(?:居|列|位|排|在|的|占据?|于|跃升|升至|稳居)(?:全[省国市球区]|世界|行业|同类|第)?$/;

/** Places in an order: 第六 (after 排名), 第18位, 第三大, 前十位, 首位, and each of 第二、三、四位. Folded text, in order. */
export function findRanks(folded: string): Rank[] {
  const ranks: Rank[] = [];
  for (let at = 0; at < folded.length; at++) {
    const char = folded[at];
    if (char === '第') ranks.push(...readOrdinal(folded, at));
    else if (char === '前') ranks.push(...readFirstFew(folded, at));
    else if (char === '首' && folded[at + 1] === '位' && isFirstPlace(folded, at))
      ranks.push({ start: at, end: at + 2, value: 1 });
    else if (char === '居' && /^居首(?:[,。;、)\n]|$)/.test(folded.slice(at, at + 3)))
      ranks.push({ start: at, end: at + 2, value: 1 });
    else if ((char === '之' || char === '榜') && folded[at + 1] === '首' && isHead(folded, at))
      ranks.push({ start: at, end: at + 2, value: 1 });
  }
  return ranks;
}

/** 位居全国之首, 成为全球之首, 登上榜首. */
const AT_HEAD = /(?:居|列|位|排|为|占据?|登上?|升至|跃至|冠|是)[^,。;:、\n]{0,12}$/;

function isHead(folded: string, at: number): boolean {
  return AT_HEAD.test(folded.slice(Math.max(0, at - 14), at)) && AFTER_BARE.test(folded.slice(at + 2, at + 4));
}

/** 第一位女行长 is a person, not a place in an order. */
const PERSON =
  /^(?:[女男]|用户|客户|总统|主席|行长|总理|首相|议员|专家|嘉宾|演讲|发言|获奖|获得|候选|创始|成员|被告|嫌疑|证人|投资|开发|[亚华非]裔|加入|担任|出任|受访|高管|官员|部长|州长|市长|董事|C[A-Z]O|买家|持有)/;

function readOrdinal(folded: string, start: number): Rank[] {
  const first = readNumeral(folded, start + 1);
  if (!first || first.vague || first.more) return [];
  const row = readRow(folded, start, first.end, first.value);
  if (row) return [row];
  const ranks: Rank[] = [{ start, end: first.end, value: first.value }];
  // 第二、三、四位
  let end = first.end;
  while (
    ranks.length < 10 &&
    (folded[end] === '、' || (/[和与及]/.test(folded[end] ?? '') && folded[end + 1] === '第'))
  ) {
    const next = readNumeral(folded, folded[end + 1] === '第' ? end + 2 : end + 1);
    if (!next || next.value !== ranks.at(-1)!.value + 1) break;
    ranks.push({ start: end + 1, end: next.end, value: next.value });
    end = next.end;
  }
  if (folded[end] === '位' && PERSON.test(folded.slice(end + 1, end + 5))) return [];
  if (/[位名]/.test(folded[end] ?? '') || isPlaceOfSize(folded, end)) {
    ranks.at(-1)!.end = end + 1;
    return ranks;
  }
  return isPlaced(folded, start, end) ? ranks : [];
}

const TO_PLACE = /^(?:至|到|--?|—|~)第?/;

/** 第二至第五位: one statement about several. */
function readRow(folded: string, start: number, from: number, first: number): Rank | null {
  const to = TO_PLACE.exec(folded.slice(from, from + 3));
  const last = to && readNumeral(folded, from + to[0].length);
  if (!last || last.vague || last.value <= first) return null;
  if (/[位名]/.test(folded[last.end] ?? '')) return { start, end: last.end + 1, value: first, upTo: last.value };
  return isPlaced(folded, start, last.end) ? { start, end: last.end, value: first, upTo: last.value } : null;
}

/** 第三大市场, but not 第三大会. */
function isPlaceOfSize(folded: string, end: number): boolean {
  return folded[end] === '大' && !/[会学队街道厦楼]/.test(folded[end + 1] ?? '');
}

function isPlaced(folded: string, start: number, end: number): boolean {
  return PLACED.test(folded.slice(Math.max(0, start - 4), start)) && AFTER_BARE.test(folded.slice(end, end + 2));
}

function readFirstFew(folded: string, start: number): Rank[] {
  const numeral = readNumeral(folded, start + 1);
  if (!numeral || numeral.vague || numeral.more || numeral.value < 2) return [];
  const { end, value } = numeral;
  if (/[位名]/.test(folded[end] ?? '') || isPlaceOfSize(folded, end)) return [{ start, end: end + 1, value }];
  return isPlaced(folded, start, end) ? [{ start, end, value }] : [];
}

/** 位居首位, but not 首位女性行长. */
function isFirstPlace(folded: string, start: number): boolean {
  return (
    (FIRST_PLACE.test(folded.slice(Math.max(0, start - 4), start)) ||
      FIRST_AMONG.test(folded.slice(Math.max(0, start - 12), start))) &&
    AFTER_BARE.test(folded.slice(start + 2, start + 4))
  );
}
