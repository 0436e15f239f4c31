import type { FactContext } from './context.ts';
import type { Lexeme } from './lexemes.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { isVouchedFor } from './organization-vouch.ts';
import { isKindOfFirm } from './organization-words.ts';

/** Words of the trade that many firms are named with, though alone they name no firm. */
const WEAK_ENDING =
  /^(?:数据|智能|信息|软件|网络|电子|通信|能源|生物|算力|数字|安全|律所|云|链|互联|物联|传感|环保|医疗|物流)$/;
const OF_AN_OFFICE = /^(?:联合|高级|资深|首席|副|区块链|技术|合规|风控|市场|运营|产品|法务|研发|财务|业务|公共事务)$/;
const HEADS = /(?:官|总裁|董事长|总经理|经理|总监|创始人|合伙人|CEO|CTO|COO|CFO|负责人|主管|执行长|董秘|分析师)$/;
/** What ends so and is a field, whoever heads it. */
const FIELD =
  /^(?:大|元|区块|产业|业务|财务|公司|企业|用户|客户|交易|市场|研发|运营|公共|政务|城市|金融|个人|隐私|人工)/;

/** 链桥数据首席技术官: two or three unknown characters and a word of the trade, right before the office of one who leads a firm. */
export function readFirmsByOffice(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const text = ({ start, end }: Lexeme) => c.folded.slice(start, end);
  return lexemes.flatMap((title, i) => {
    if (title.kind !== 'title' || !HEADS.test(text(title))) return [];
    let last = i - 1;
    while (last > 0 && OF_AN_OFFICE.test(text(lexemes[last]!))) last--;
    const ending = lexemes[last];
    if (ending && last < i && CHIEF.test(c.folded.slice(lexemes[last + 1]!.start, title.end))) {
      const bare = readBareFirm(c, lexemes, last);
      if (bare) return [bare];
    }
    if (!ending || !WEAK_ENDING.test(text(ending))) return [];
    let first = last;
    while (first > 0 && ending.start - lexemes[first - 1]!.start <= 3 && isUnknown(lexemes[first - 1]!)) first--;
    const name = c.folded.slice(lexemes[first]!.start, ending.end);
    const before = lexemes[first - 1];
    const opens = !before || /^(?:mark|and|stop)$/.test(before.kind) || isKindOfFirm(text(before));
    if (ending.start - lexemes[first]!.start < 2 || !opens || FIELD.test(name)) return [];
    const { start } = lexemes[first]!;
    return [{ start, end: ending.end, type: 'company' as const, body: null, rule: 'firm-by-office', given: [] }];
  });
}

/** Offices that stand right after the name of a firm, and after nobody's own name. */
const CHIEF =
  /^(?:联合)?(?:首席(?:分析师|经济学家|策略师|研究员|执行官|运营官|财务官|技术官|投资官|合规官|战略官)|创始合伙人|CEO|CTO|COO|CFO)$/;

/** 岚策首席分析师: two or three unknown characters between a boundary and the office. */
function readBareFirm(c: FactContext, lexemes: readonly Lexeme[], last: number): OrganizationSpan | null {
  let first = last;
  if (!isUnknown(lexemes[last]!)) return null;
  while (first > 0 && last - first < 3 && isUnknown(lexemes[first - 1]!)) first--;
  const [start, end] = [lexemes[first]!.start, lexemes[last]!.end];
  const before = lexemes[first - 1];
  const name = c.folded.slice(start, end);
  const opens =
    !before ||
    before.kind === 'mark' ||
    /^(?:据|对|向|由|让|时任|原|前|与|和|来自)$/.test(c.folded.slice(before.start, before.end));
  if (
    end - start < 2 ||
    end - start > 3 ||
    !opens ||
    FIELD.test(name) ||
    /^[该其本我某各位兼名任新前原现]|[兼任位名的]$/.test(name)
  )
    return null;
  return { start, end, type: 'company', body: null, rule: 'firm-by-office', given: [] };
}

/** A character that no word claims, or a one-letter word of the trade (链, 云). */
function isUnknown({ kind, start, end }: Lexeme): boolean {
  return end - start === 1 && /^(?:han|unit)$/.test(kind);
}

/** Words that end in 科技 and would be a field alone: 某某金融科技. */
const TECH = /^(?:金融|数字|信息|数位|资讯|创新|智能|网络|生物|区块链)科技$/;

/** 碇点金融科技获牌: two or three unknown characters before such a word, where a name stands and does something. */
export function readTechFirms(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  return lexemes.flatMap((ending, i) => {
    if (ending.kind !== 'noun' || !TECH.test(c.folded.slice(ending.start, ending.end))) return [];
    let first = i;
    while (first > 0 && ending.start - lexemes[first - 1]!.start <= 3 && isUnknown(lexemes[first - 1]!)) first--;
    const { start } = lexemes[first]!;
    if (
      ending.start - start < 2 ||
      FIELD.test(c.folded.slice(start, ending.end)) ||
      !isVouchedFor(c, lexemes, first, i)
    )
      return [];
    return [{ start, end: ending.end, type: 'company' as const, body: null, rule: 'tech-firm', given: [] }];
  });
}

const HOUSE = /^(?:咨询|研究|智库|数据|资讯|评级|征信|财经|安全)$/;
const REPORTS =
  /^(?:近日|日前|今日|昨日|近期|最新|联合[^,。;《》]{2,14}|共同|合作|[和与及、][^,。;《》]{2,14}|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?)*(?:编写|撰写|编制|发布|推出|编著)(?:了|的)?(?:一份|最新的?)?(?:[《,。;]|$)/;

/** 由复远咨询编写, 复远数据发布《…》: a house of research by what it brings out. */
export function readFirmsByReport(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  return lexemes.flatMap((ending, i) => {
    if (!HOUSE.test(c.folded.slice(ending.start, ending.end))) return [];
    let first = i;
    while (first > 0 && ending.start - lexemes[first - 1]!.start <= 3 && isUnknown(lexemes[first - 1]!)) first--;
    const { start } = lexemes[first]!;
    const before = lexemes[first - 1];
    const opens =
      !before ||
      /^(?:mark|and)$/.test(before.kind) ||
      /^(?:由|据|联合|近日|日前)$/.test(c.folded.slice(before.start, before.end));
    if (ending.start - start < 2 || !opens || FIELD.test(c.folded.slice(start, ending.end))) return [];
    if (!REPORTS.test(c.folded.slice(ending.end, ending.end + 30))) return [];
    return [{ start, end: ending.end, type: 'company' as const, body: null, rule: 'firm-by-report', given: [] }];
  });
}
