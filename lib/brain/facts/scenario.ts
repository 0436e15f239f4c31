import type { ScenarioFact, Span } from '../../model.ts';
import { makeTitleTest } from './brackets.ts';
import type { FactContext } from './context.ts';
import { evidenceFor } from './evidence.ts';
import { findOrganizationSpans } from './organization-spans.ts';
import { touchesAny } from './overlap.ts';
import { PLACES } from './place-table.ts';

/** A run of items between commas of enumeration; the marks end it, and so does the length of one item. */
const LIST = /[^\s、,。;:!?()《》“”「」]{2,40}(?:、[^\s、,。;:!?()《》“”「」]{2,30})+/g;
/** Items of a list are no longer than this; a longer one is a clause. */
const LONGEST_ITEM = 16;

const FIELD = '领域|场景|行业|环节|方面|业务|用途|应用|服务|板块|用例|情境|情景|场域|项目|产业';
/** 等(多个|八大|重点)(应用)领域 after the list. */
const COUNT = '[\\d一二三四五六七八九十多几数两若干]{1,3}(?:个|大|类|项|种|余个)?';
const SORT = '(?:应用|业务|服务|消费|试点|落地)?';
const ENDS = new RegExp(
  `^(?:等(?:${COUNT})?(?:的)?(?:[\\u4e00-\\u9fff]{2,4}?)?|${COUNT}(?:重点|典型|关键|主要|具体|特色|民生)?)${SORT}(${FIELD})|^(领域|场景)`,
);
/** Words that a list of uses follows; what comes after them is the first item. */
const LEADS =
  /^(?:.*(?:应用于|运用于|适用于|使用于|落地于|服务于|应用到|运用到|用于|覆盖了?|涵盖了?|涉及|聚焦于?|围绕|面向|包括了?|包含了?|囊括|深入|拓展到|拓展至|扩展到|扩展至|延伸到|延伸至|渗透到|融入|赋能|推进到|扩大至|扩大到|深耕|瞄准|选取|选择|探索|推广至|应用在|运用在|用在|用作|覆盖至|诸如|例如|比如)|.*[在于如对以将为向从](?![^、]*[在于如对以将为向从]))(?:对|了|在|包括|如)?/;
/** 应用场景包括…, 应用领域主要有… */
const ANNOUNCED =
  /(?:场景|用途|用例|应用领域|应用方向|应用范围|落地领域)(?:主要|目前|已|则|也|将|还|大多|多)?(?:包括了?|包含了?|涵盖了?|覆盖了?|涉及|集中在|有|为|如|是|:|遍及|分布在|拓展至|扩展到|扩展至|延伸至)$/;
const INSIDE = /^.*、[^、]*(?:等[^、]{0,8}在|应用于|运用于|用于|应用到|应用在)(?=[^、]{2,}、)/;
const USED_FOR =
  /(?:应用于|运用于|可用于|可以用于|被用于|使用于|适用于|用于|应用在|运用在|应用到|服务于|落地于|延伸到|延伸至|拓展到|拓展至|扩展到|扩展至)了?$/;
/** What the uses are uses of, or what is done with it: without it a list of fields is only a list of fields. */
const TECHNOLOGY =
  /区块链|分布式账本|智能合约|上链|链上|联盟链|公链|数字人民币|数字货币|数字港元|数码港元|数码人民币|数位货币|稳定币|代币化|通证|数字资产|虚拟资产|数字藏品|非同质化|隐私计算|分布式数字身份|e-CNY|CBDC|NFT|RWA|DID|BSN|硬钱包|数字身份|[\u4e00-\u9fff]链(?=[在为于已上,])|该技术|这一技术|技术应用|该平台|平台[已在将可]/;
const USE =
  /应用|落地|场景|探索|试点|推广|使用|赋能|拓展|融合|支付|服务|深入|覆盖|渗透|用于|展开|开展|推动|实践|合作|受理/;
/** What a list of fields may belong to instead: people, firms, questions. */
const NO_USES_AFTER =
  /^的?[^,。;、]{0,8}?(?:专家|人才|项目|企业|公司|自媒体|公众号|标准|学者|代表|嘉宾|优势|困难|差异|问题|风险|监管|投资|法规|教育|课程|前列|研究成果|从业)/;
/** Techniques are no uses of one another. */
const TECHNIQUE =
  /^(?:大数据|云计算|人工智能|物联网|5G|区块链|边缘计算|隐私计算|量子计算|量子信息|元宇宙|虚拟现实|工业互联网|移动互联网|互联网|集成电路|芯片|半导体|密码学|共识机制|智能合约|分布式存储|AI|算力|信息技术|大模型|机器人)$/i;
const NO_USE =
  /[的了是]|^(?:其|该|这|那|各|某|本|以及|并|等)|\d{3,}|[%$]|^(?:人才|资金|税收|土地|政策|法律|法规|监管|技术|标准|组织|机制|风险|成本|效率|安全|概念|原理|理念|价格|交易量|财政|用地|用房|住房|落户|平台|资源|产品|团队|专家|企业|高校|机构|政府|部门|银行|公司|市民|用户|居民|学生|游客|比特币|以太币|以太坊|莱特币|瑞波币|泰达币|狗狗币|代币|算法|算力|部署|立法|执法)$|(?<!货)币$|研发|标准制定|应用落地|政策|融资环境|专利|人才|[将从把被已让使]|^(?:争取|推动|加强|开展|推进|提升|完善|促进|实现|加快|建设|打造|支持|优化|降低|提高)|^(?:和|与|及)/;
const WEAK_FIELD = /^(?:方面|业务|服务|项目|产业|板块|环节|应用)$/;

/** Uses that the article names together, one fact a list, in order. */
export function extractScenarios(c: FactContext): ScenarioFact[] {
  const inTitle = makeTitleTest(c);
  const bodies = touchesAny(findOrganizationSpans(c));
  const found: ScenarioFact[] = [];
  for (const sentence of c.sentences) {
    const text = c.folded.slice(sentence.start, sentence.end);
    if (!text.includes('、')) continue;
    for (const match of text.matchAll(LIST)) {
      const list = readList(text, match.index, match.index + match[0].length);
      if (!list) continue;
      const items = list.items.filter(({ start }) => !inTitle(sentence.start + start));
      const names = items.map(({ start, end }) => c.text.slice(sentence.start + start, sentence.start + end));
      const plain = items.map(({ start, end }) => text.slice(start, end));
      if (plain.length < 2 || plain.some((name) => NO_USE.test(name) || name.length > LONGEST_ITEM || name.length < 2))
        continue;
      if (plain.some((name) => TECHNIQUE.test(name))) continue;
      if (plain.some((name) => PLACES.matchAt(name, 0)?.end === name.length)) continue;
      const first = { start: sentence.start + items[0]!.start, end: sentence.start + items.at(-1)!.end };
      if (items.some(({ start, end }) => bodies({ start: sentence.start + start, end: sentence.start + end })))
        continue;
      found.push({
        kind: 'scenario',
        names: [...new Set(names)],
        ...evidenceFor(c, first.start, first.end),
        rule: list.rule,
      });
    }
  }
  return found.filter(({ names }, i) => !isToldBefore(found, i, names));
}

/** The same list, or part of it, once more. */
function isToldBefore(found: readonly ScenarioFact[], i: number, names: readonly string[]): boolean {
  return found.slice(Math.max(0, i - REMEMBERED), i).some((other) => names.every((name) => other.names.includes(name)));
}

/** A list is compared with so many before it: keeps a page of ten thousand lists linear. */
const REMEMBERED = 32;

/** The items of a list if the words around say that they are uses. Offsets of `text`. */
function readList(text: string, from: number, to: number): { items: Span[]; rule: string } | null {
  const before = text.slice(Math.max(0, from - 60), from);
  const run = text.slice(from, to);
  // 区块链、大数据等技术在甲、乙、丙等领域: the list of uses begins inside the run.
  const inside = INSIDE.exec(run)?.[0].length ?? 0;
  const firstMark = run.indexOf('、', inside);
  if (firstMark < 0) return null;
  const lead = inside > 0 ? run.slice(0, inside) : (LEADS.exec(run.slice(0, firstMark))?.[0] ?? '');
  const announced = ANNOUNCED.test(lead) || (lead === '' && /[::]$/.test(before) && ANNOUNCED.test(before));
  const used = USED_FOR.test(lead);
  const lastMark = run.lastIndexOf('、');
  const closing = readClosing(run.slice(lastMark + 1) + text.slice(to, to + 20));
  if (!closing) return null;
  const field = closing.field;
  const near = text.slice(Math.max(0, from - 80), Math.min(text.length, to + 40));
  const strong = announced || used || (field !== null && /场景|用例|情境|场域/.test(field));
  const weak =
    field !== null &&
    TECHNOLOGY.test(near) &&
    USE.test(text.slice(Math.max(0, from - 40), Math.min(text.length, to + 24)));
  if (
    !strong &&
    !(weak && !(WEAK_FIELD.test(field!) && !/应用|落地|用于|试点/.test(text.slice(Math.max(0, from - 16), to + 24))))
  )
    return null;
  if (field === null && !announced && !TECHNOLOGY.test(near)) return null;
  const last = from + lastMark + 1;
  const rest = text.slice(last + closing.end, last + closing.end + 24);
  if (!announced && NO_USES_AFTER.test(rest)) return null;
  const start = from + lead.length;
  const end = last + closing.length;
  return {
    items: splitItems(text, start, end),
    rule: announced ? 'announced-uses' : used ? 'used-for' : 'uses-and-field',
  };
}

/** Where the last item ends, and what the list is said to be; null if it runs on into a sentence. */
function readClosing(tail: string): { length: number; end: number; field: string | null } | null {
  // 不动产登记和公益捐赠。 or 医保支付等。
  for (let at = 2; at < Math.min(tail.length, 34); at++) {
    const rest = tail.slice(at);
    const ends = ENDS.exec(rest);
    if (ends && !/^(?:服务|业务|应用|产业|行业|项目|环节)$/.test(ends[0]))
      return { length: at, end: at + ends[0].length, field: (ends[1] ?? ends[2])! };
    if (/^(?:等|[,。;)])/.test(rest) || rest === '') {
      const field = /(?:领域|场景)$/.exec(tail.slice(0, at))?.[0] ?? null;
      return { length: at - (field?.length ?? 0), end: at, field };
    }
  }
  return null;
}

function splitItems(text: string, from: number, to: number): Span[] {
  const items: Span[] = [];
  let at = from;
  const pieces = text.slice(from, to).split('、');
  pieces.forEach((piece, i) => {
    const join = i === pieces.length - 1 ? findJoint(piece) : -1;
    if (join > 0) {
      const skip = /^(?:以及|和|与|及|或|跟)/.exec(piece.slice(join))![0].length;
      items.push({ start: at, end: at + join }, { start: at + join + skip, end: at + piece.length });
    } else {
      const skip = /^(?:以及|还有|和|与|及)/.exec(piece)?.[0].length ?? 0;
      items.push({ start: at + skip, end: at + piece.length });
    }
    at += piece.length + 1;
  });
  return items.filter(({ start, end }) => end > start);
}

/** 和 between two uses, not in a word such as 和解 or 温和. */
function findJoint(piece: string): number {
  const joint = /(?<=[\u4e00-\u9fff]{2})(?:以及|和(?!解|谐|平)|与(?!会)|及(?!时)|或)(?=[\u4e00-\u9fff]{2})/.exec(piece);
  return joint ? joint.index : -1;
}
