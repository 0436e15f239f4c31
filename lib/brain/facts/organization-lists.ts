import type { Span } from '../../model.ts';
import type { FactContext } from './context.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { typeOf } from './organization-type.ts';
import { touchesAny } from './overlap.ts';

/** A list is not followed further back than this many characters. */
const LIST_REACH = 300;

const LIST_ENDS =
  /^ ?等(?:[一二三四五六七八九十百\d余多近]+)?(?:家|个|名|所)?(?:余|多)?(?:众多|主要|知名|著名|国内|国际|互联网|科技|金融|区块链|大型|相关|中国|上市|技术|主流|头部|中央|新闻)*(公司|企业|机构|单位|媒体|银行|平台|交易所|巨头|厂商|高校|大学|部门|协会|组织|矿池|网站|矿机商|项目)/;

/** 甲分会、乙中心、丙基金等入驻: what only bodies do. */
const ACT_TOGETHER = /^ ?等(?:共同|联合|均|也|先后|陆续|已|相继)*(?:入驻|入住|进驻|签约|加盟|发起|主办|协办|承办)/;

/** A、B、C等公司: in a list that says what its items are, and of which some are known bodies, the others are too. */
export function readEnumerations(c: FactContext, spans: readonly OrganizationSpan[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  const starts = new Map(spans.map((span) => [span.start, span]));
  for (const sentence of c.sentences) {
    const text = c.folded.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(/等/g)) {
      const ending = LIST_ENDS.exec(text.slice(match.index, match.index + 40));
      const together = !ending && ACT_TOGETHER.test(text.slice(match.index, match.index + 16));
      if (!ending && !together && !KIND_AND_LIST.test(text.slice(Math.max(0, match.index - LIST_REACH), match.index)))
        continue;
      const { items, announced } = readItemsBefore(text, match.index, sentence.start, starts);
      const knownItems = items.filter((item) => item.known).length;
      if (
        items.length < 3 ||
        (!ending && !together && !announced) ||
        (together && (knownItems * 2 < items.length || items.some(({ name, known }) => !known && name.length < 4))) ||
        (!announced && knownItems < Math.max(1, Math.ceil(items.length / 4)))
      )
        continue;
      for (const item of items) {
        // 计算机学院计算机学院: written twice.
        if (item.known || /([\u4e00-\u9fff]{3,7})\1$/.test(item.name)) continue;
        const type = ending?.[1] === '媒体' ? 'media' : typeOf(item.name.slice(-2), item.name);
        found.push({
          start: item.start,
          end: item.end,
          type: type === 'government' ? 'company' : type,
          body: null,
          rule: 'listed-name',
          given: [],
        });
      }
    }
  }
  return found;
}

/** 交易所如…, 企业包括…: what tells before a list that bodies follow. */
const KIND_AND_LIST = /(?:公司|企业|机构|平台|交易所|媒体|银行|巨头),?(?:如|包括|例如|诸如|比如|有)/;

interface ListItem extends Span {
  name: string;
  known: boolean;
}

function readItemsBefore(
  text: string,
  before: number,
  offset: number,
  starts: ReadonlyMap<number, OrganizationSpan>,
): { items: ListItem[]; announced: boolean } {
  const window = text.slice(Math.max(0, before - LIST_REACH), before);
  const clauseStart =
    before - window.length + Math.max(window.lastIndexOf(','), window.lastIndexOf(':'), window.lastIndexOf(';')) + 1;
  const items: ListItem[] = [];
  let announced = false;
  let end = before;
  while (end > clauseStart) {
    const comma = clauseStart + text.slice(clauseStart, end).lastIndexOf('、');
    let from = comma + 1;
    const raw = text.slice(from, end);
    const first = comma < clauseStart;
    const cut = first ? /^.*(?:来自|包括|包含|诸如|例如|比如|如|与|由|联合|对|向|及|和|有|的)/.exec(raw) : null;
    if (cut) {
      from += cut[0].length;
      announced = /(公司|企业|机构|平台|交易所|媒体|银行|巨头)[,]?(如|包括|例如|诸如|比如|有)$/.test(cut[0]);
    } else if (first && !starts.has(offset + from)) break;
    for (const piece of splitAtAnd(text, from, end, offset, starts)) {
      const name = text.slice(piece.start - offset, piece.end - offset).trim();
      const known = starts.get(piece.start)?.end === piece.end;
      if (
        known ||
        (name.length >= 2 && name.length <= 14 && !/[的是在了有各本该等]|\d{3,}(?!$)|[“”"《》()%]/.test(name))
      )
        items.push({ ...piece, name, known });
    }
    end = comma;
    if (first) break;
  }
  return { items, announced };
}

function splitAtAnd(
  text: string,
  from: number,
  end: number,
  offset: number,
  starts: ReadonlyMap<number, OrganizationSpan>,
): Span[] {
  const whole = { start: offset + from, end: offset + end };
  if (starts.get(whole.start)?.end === whole.end) return [whole];
  const at = text.slice(from, end).search(/[和及与]/);
  if (at <= 0 || at === end - from - 1) return [whole];
  return [
    { start: offset + from, end: offset + from + at },
    { start: offset + from + at + 1, end: offset + end },
  ];
}

const FIRM_END =
  /(?:科技|数科|资本|证券|控股|集团|网络|数据|数码|支付|信息|软件|电讯|电信|银行|金服|金融|保险|创投|基金|交易所|公司|资产|通讯|智能|云|链|电子|股份)$/;
const ANNOUNCED =
  /(?:公司|企业|机构|银行|平台|交易所|单位|厂商|巨头|参与者|成员|股东|客户|伙伴|投资方)[^,。;:、]{0,4}(?:包括了?|包含|有|为|如|即|分别为|分别是|是|:)$/;
/** 甲、乙、丙三家公司 */
const COUNTED =
  /^(?:等)?[两三四五六七八九十\d]{1,3}家(?:[\u4e00-\u9fff]{2,4})?(?:公司|企业|机构|厂商|服务商|银行|平台)/;
const FIRM_LIST = /[^\n\t,。;:!?《》“”"、]{2,40}(?:、[^\n\t,。;:!?《》“”"、]{2,40})+/g;
const JOINED = /^(?:共同|联合)?(?:组成|组建|设立|成立|合资|发起)/;

/**
 * A list without 等: after what says that firms follow (参与企业包括), or with a firm in it, the items that end as firms do are firms; so is the last
 * one before 组成的联合体.
 */
export function readFirmLists(c: FactContext, spans: readonly OrganizationSpan[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  const starts = new Map(spans.map((span) => [span.start, span]));
  const touches = touchesAny(spans);
  for (const list of c.folded.matchAll(FIRM_LIST)) {
    const lead = c.folded.slice(Math.max(0, list.index - 1), list.index);
    const items = splitItems(list[0], list.index, starts);
    const opener = items[0]!;
    const firms = items.filter(({ start, end }) => {
      const span = starts.get(start);
      return span?.end === end && /^(company|bank|project)$/.test(span.type);
    });
    const announced =
      opener.announced ||
      COUNTED.test(c.folded.slice(items.at(-1)!.end, items.at(-1)!.end + 12)) ||
      (lead === ':' && ANNOUNCED.test(c.folded.slice(Math.max(0, list.index - 14), list.index)));
    if (!announced && firms.length === 0) continue;
    for (const { start, end, last } of items) {
      const name = c.folded.slice(start, end);
      const joined = last && firms.length > 0 && JOINED.test(c.folded.slice(end, end + 6));
      const isFirm = FIRM_END.test(name) || joined;
      if (!isFirm || touches({ start, end }) || name.length < 4 || name.length > 12 || NOT_FIRM.test(name)) continue;
      found.push({
        start,
        end,
        type: typeOf(name.slice(-2), name) === 'bank' ? 'bank' : 'company',
        body: null,
        rule: 'listed-firm',
        given: [],
      });
    }
  }
  return found;
}

/** 某某股份与某某数据签署协议: the partner of a firm, named in the same breath. */
export function readPartners(c: FactContext, spans: readonly OrganizationSpan[]): OrganizationSpan[] {
  return spans.flatMap(({ end, type }) => {
    if (type !== 'company' && type !== 'bank') return [];
    const partner = PARTNER.exec(c.folded.slice(end, end + 16));
    if (!partner || NOT_FIRM.test(partner[1]!)) return [];
    const start = end + 1;
    return [
      { start, end: start + partner[1]!.length, type: 'company' as const, body: null, rule: 'partner-firm', given: [] },
    ];
  });
}

const PARTNER =
  /^[和与及]([\u4e00-\u9fff]{2}(?:数据|智能|电子|股份|科技|信息|软件|数科|支付|资本|证券))(?=今日|昨日|近日|日前|共同|联合|合作|签|达成|宣布|成立|组建|\d)/;

/** What ends like a firm and is a kind, or a clause. */
const NOT_FIRM =
  /[的了是在由将对各某其该等个家及和与或]|^(?:小|典当|融资|担保|贷款|地方|城市|农村|村镇|网贷|电商|社交|新兴|头部|大型|区块|供应|产业|公有|私有|联盟|虚拟|加密|数字|央行|商业|证券|保险|普惠|绿色|科技|传统|跨境|互联网|大|人工|去中心|开放|消费|移动|第三方|电子|网络|移|贸易|信息|非|中小|民营|国有|政策|股份|外资|中资|海外|境外|境内|持牌|初创|上市|金融|养老|数据|隐私|智能|公共|医疗|个人|银行|云(?:计算|服务|平台|端|网))/;

interface FirmItem extends Span {
  announced: boolean;
  last: boolean;
}

/** The items of a list; of the first what leads up to it is cut off, of the last what follows. */
function splitItems(text: string, offset: number, starts: ReadonlyMap<number, OrganizationSpan>): FirmItem[] {
  const items: FirmItem[] = [];
  let at = offset;
  const pieces = text.split('、');
  pieces.forEach((piece, i) => {
    let from = at;
    let to = at + piece.length;
    at = to + 1;
    let announced = false;
    if (i === 0) {
      const cut = /^.*(?:包括了?|包含|分别为|分别是|来自|诸如|例如|如|由|向|与|有|为|是|对)/.exec(piece);
      if (cut) {
        announced = ANNOUNCED.test(cut[0]);
        from += cut[0].length;
      }
      // 本地企业某某科技、…: the kind stands right before the names.
      const kind = /^.{0,12}(?:公司|企业|机构|厂商|服务商|运营商)(?=[^有限、]{2}[^、]*$)/.exec(
        text.slice(from - offset, to - offset),
      );
      if (kind && FIRM_END.test(piece)) {
        announced = true;
        from += kind[0].length;
      }
    }
    const last = i === pieces.length - 1;
    if (!last) {
      items.push({ start: from, end: to, announced, last });
      return;
    }
    for (const part of piece.matchAll(/[^和及与]+/g)) {
      const start = from + part.index;
      const span = starts.get(start);
      const end = span && span.end <= to ? span.end : start + trimItem(part[0]).length;
      items.push({ start, end, announced, last: true });
    }
    to = from;
  });
  return items;
}

/** The last item runs on into the sentence: it ends before the verb. */
function trimItem(text: string): string {
  const end = text.search(
    /(?:[两三四五六七八九十\d]{1,3}家|共同|联合|分别|均|都|也|已|将|组成|组建|设立|成立|合资|发起|参与|宣布|签|的|等|在|获|完成|入|加|推|上线|表示)/,
  );
  return end > 1 ? text.slice(0, end) : text;
}
