import type { OrganizationType } from '../../model.ts';
import type { FactContext } from './context.ts';
import { canNameBody } from './latin-names.ts';
import { officeGoesOn } from './lexeme-edges.ts';
import type { Lexeme } from './lexemes.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { typeOf } from './organization-type.ts';
import { isPlace, textOf } from './organization-words.ts';
import { PLACES } from './place-table.ts';

// Bodies of foreign states and cities. A place abroad before the word for an office leaves less open than one at home: the mainland's offices
// are told apart by their fields, and a translator gives a foreign one whatever words its own name has.

/** What may follow a name that ends in a common word (警察, 航空公司): a verb, a mark, a joint; not a noun that it is only the beginning of. */
const ENDS_NAME =
  '(?=$|[\\s,。;:!?、()“”]|和|与|及|以及|也|已|将|正|曾|还|则|都|均|在|于|对|向|就|从|为(?!主)|是|的|等|称|说|表示|宣布|发布|公布|推出|计划|接受|仍|预计|承诺|要求|决定|停止|暂停|开发|加入|参与|联合|合作|签署|展示|搜查|逮捕|突击|查获|查封|拘捕|起诉|调查|提醒|警告|启动|开始|成立|采用|使用|测试|接入|负责|提供|通过|拒绝|否认|确认|证实|亦|会|有意|没收|生产|拆除|处理|收到|介入|冻结|发现|下令|封锁|关闭|突袭|破获|抓获|呼吁|组成|组建|持有|投资(?!者|人|公司|银行)|收购|认购|牵头|主导|运营|随后|近日|日前|成功|首|试|认为|指出|透露)';

/** Services of a state that are called by what they are: 迪拜海关, 泰国皇家警察. */
const SERVICE = new RegExp(
  `^(?:(?:警察|海关|国税|税务|移民|邮政)[与和及](?:边防|边境|边境保护|边境警卫|税务|国税|关税|消费税|移民|执法|间接税|电信)(?:总?局|总?署|委员会|保护局|执法局|警卫局|管理局)|(?:国家|联邦|皇家|中央|公共|刑事|首都|大都会|交通|州|市|邦|省){0,3}(?:海关总署|海关署|海关|警察总署|警察总局|警察厅|警察局|警察署|警察部队|警方|骑警|皇家警察|皇家海军|皇家空军|警察|检察院|检察总署|总检察署|检察厅|海岸警卫队|国民警卫队|宪兵队|工商总?会|总?商会))${ENDS_NAME}`,
);
/** 肯尼亚土地部: by fields that name no ministry of China. */
const MINISTRY_OF =
  /^(?:国家|联邦)?(?:土地|矿业|旅游|基础设施|数字化?转型|数字|数位|数码|数字发展|创新|通信|信息|信息技术|公共工程|公共服务|住房|青年|体育|环境|交通|运输|投资|计划|规划|贸易|工业|能源|石油|农业|渔业|经济|财政|内政|内务|卫生|劳动|教育|文化|科技|科学|技术|通讯|电信|航空){1,3}部(?![长门级委队分际署下内位件落])/;
/** Firms that a state has one of. */
const NATIONAL_FIRM = new RegExp(
  `^(?:国家|国有|国营|皇家|联邦|国际)?(?:(?:航空|铁路|电力|邮政(?:服务)?|邮电|石油|天然气|电信|港口|水务|煤气|核电|矿业|烟草|彩票|机场)(?:总?公司|集团)|(?:邮政|农业|工商|进出口|国民|外贸|实业|人民)银行|(?:联邦|国家|国营|国有)铁路|航空(?!公司|业|航天|母|工|发|局|部|学|港|管|货|客|运|燃|界|器|线|股|展|科|技|制)|邮政(?!局|部|编|储|业|系|服|总|管|法|网|署|公|集|汇|支|账))${ENDS_NAME}`,
);
/** 印度商业报告诉记者: an outlet that tells something. */
const PAPER =
  /^(?!媒体|当地|多家|主流|官方|本地)[\u4e00-\u9fff]{0,5}?(?:时报|日报|邮报|先驱报|商报|商业报|论坛报|快报|导报|镜报|晚报|信使报|公报|周报|周刊|通讯社|电视台|广播公司|广播电台|之声|新闻网|新闻社|新闻台|经济新闻|新闻报|[\u4e00-\u9fff](?<![公警情简通年月季预汇举申财战捷上填回本])报(?=报道|援引|刊文|撰文))(?=告诉|报道|援引|称|说|记者|采访|刊文|刊登|刊发|撰文|网站|在报道|的?消息|周[一二三四五六日]|\d|[,。、》]|和|与|则|也|网)/;

/** Words that end the name of an office, at which a run of any other words before them closes. */
const OFFICE =
  /(?:管理局|监管局|监督局|登记局|标准局|统计局|监察局|调查局|情报局|执法局|缉毒局|禁毒局|边防局|土地局|水电局|港务局|道路局|旅游局|卫生局|[\u4e00-\u9fff](?<![当布格结败时定僵骗])局|[\u4e00-\u9fff](?<![部签联公连])署|委员会|基金会|信托局|理事会|组织|办公室|办事处|管理厅|[\u4e00-\u9fff](?<![客餐大展舞歌])厅)$/;
/** Bodies by their kind alone: 美国基金会, 泰国办公室 say nothing of whose. */
const BARE =
  /^(?:国家|联邦|中央|地方|国际|州|市|该|主要|政府|非政府|民间|行业|社会|恐怖|犯罪|非营利|自律|监管|执法|相关|有关|官方|私人|慈善|家族|投资|风险投资|对冲|当地|本地)?(?:基金会|委员会|组织|办公室|办事处|理事会|厅|局|署)$/;

/** Adjectives that stand before the place: 智能迪拜办公室. */
const BEFORE_PLACE = /^(?:智能|智慧|数字|数码|数位|区块链|未来)$/;
const OFFICE_AFTER = /^(?:市|州|省)?(?:政府)?(?:办公室|委员会|管理局|基金会|公司|集团|协会|实验室|中心)/;

export function readAbroad(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [
    ...readMinistriesAbroad(c, lexemes),
    ...readExplained(c, lexemes),
    ...readBureaus(c, lexemes),
    ...readPlacedAcronyms(c, lexemes),
  ];
  const push = (start: number, end: number, type: OrganizationType, rule: string) =>
    found.push({ start, end, type, body: null, rule, given: [] });
  lexemes.forEach((last, i) => {
    if (!isPlace(last) || (lexemes[i + 1] && isPlace(lexemes[i + 1]!))) return;
    let first = i;
    while (first > 0 && isPlace(lexemes[first - 1]!) && isAbroad(c, lexemes[first - 1]!)) first--;
    if (!isAbroad(c, lexemes[first]!)) return;
    const { start } = lexemes[first]!;
    const after = c.folded.slice(last.end, last.end + 24);
    const service = SERVICE.exec(after);
    if (service)
      push(
        start,
        last.end + service[0].length,
        service[0].endsWith('商会') ? 'association' : 'government',
        'service-abroad',
      );
    const ministry = MINISTRY_OF.exec(after);
    if (ministry) push(start, last.end + ministry[0].length, 'government', 'ministry-abroad');
    const firm = NATIONAL_FIRM.exec(after);
    if (firm && !isOneOfSome(c, start))
      push(start, last.end + firm[0].length, firm[0].endsWith('银行') ? 'bank' : 'company', 'national-firm');
    const paper = PAPER.exec(after);
    if (paper) push(start, last.end + paper[0].length, 'media', 'paper-abroad');
    const end = findOfficeEnd(c, lexemes, i);
    if (end) {
      const name = c.folded.slice(start, end);
      push(start, end, typeOf(name.slice(-3), name), 'office-abroad');
    }
    const before = lexemes[first - 1];
    const office = before && BEFORE_PLACE.test(textOf(c, before)) ? OFFICE_AFTER.exec(after) : null;
    if (office) push(before!.start, last.end + office[0].length, 'government', 'office-abroad');
  });
  return found;
}

/** A country other than China, or a place in one. */
export function isAbroad(c: FactContext, { start, end }: Lexeme): boolean {
  const place = PLACES.matchAt(c.folded, start);
  return place !== null && place.value.level === 'foreign' && place.end <= end;
}

/** 两家日本航空公司, 各国: what is counted is no name. */
function isOneOfSome(c: FactContext, start: number): boolean {
  return /(?:家|些|个|某|各|多数)$/.test(c.folded.slice(Math.max(0, start - 2), start));
}

/** The end of the first office that the words right after a place name; 0 if they lead up to something else. */
function findOfficeEnd(c: FactContext, lexemes: readonly Lexeme[], place: number): number {
  const from = lexemes[place]!.end;
  for (let i = place + 1; i < lexemes.length && lexemes[i]!.end - from <= 18; i++) {
    const { kind, start, end } = lexemes[i]!;
    const word = c.folded.slice(start, end);
    const rest = c.folded.slice(from, end);
    if (
      kind === 'and' || word === '、'
        ? !/[\u4e00-\u9fff]{2}$/.test(rest.slice(0, -1))
        : !isPart(kind, word, c.folded, start)
    )
      return 0;
    if (kind === 'and' || word === '、') {
      // 标准、计量和质量组织: what joins two fields; 商务部、财政局 are two bodies.
      if (OFFICE_WORD.test(rest.slice(0, -1))) return 0;
      continue;
    }
    if (!OFFICE.test(rest)) {
      // 数字政府监管局
      const field = word === '政府' && /(?:数字|电子|智慧)政府$/.test(rest);
      if (kind === 'unit' && !field && !/^(?:金融|支付|投资|链|云|网|资本|证券)$/.test(word)) return 0;
      continue;
    }
    if (officeGoesOn(c.folded, end) || /^[长员门]|^(?:们|成员|人员)/.test(c.folded.slice(end, end + 2))) return 0;
    return BARE.test(rest) || rest.length < 3 || KIND.test(rest) ? 0 : end;
  }
  return 0;
}

/** The name of a body before a joint: the next one begins after it. */
const OFFICE_WORD = /(?:[部局署厅院省行会]|公司|政府|大学|中心|警方|警察|海关|银行|企业|机构)$/;
/** Words that are verbs elsewhere and fields in the names of offices. */
const FIELD =
  /^(?:登记|监测|调查|侦查|检查|审查|执法|管理|监督|监管|促进|发展|协调|规划|统计|计划|计量|转型|转让|改革|推广|支持|保护|控制|打击|防范|预防|投资|合作|援助|应对|处置|备案|审计|建设|引进|招商|管制|使用|利用|破产|清算|回收|拍卖|质量|未来|国家|公共|备灾|救济|追踪|征收|税收|收税|征税)$/;
function isPart(kind: string, word: string, text: string, start: number): boolean {
  if (/^(?:han|noun|stem|office|unit)$/.test(kind)) return !/^[们这那此且或]$/.test(word);
  return (
    kind === 'stop' &&
    (FIELD.test(word) ||
      FIELD.test(text.slice(start, start + 2)) ||
      /(?:局|署|厅|委员会|办公室|基金会|理事会|组织)$/.test(word))
  );
}
/** Kinds of bodies, which have no name of their own. */
const KIND =
  /(?:石油|主权|财富|养老|养老金|退休|稳定|投资|捐赠)基金会$|(?:恐怖|犯罪|黑客|洗钱|诈骗|行业|自律|社会|民间|国际|非营利|非政府|公益|慈善|监管|执法|金融|商业|学术|研究|消费者|投资者|加密|区块链|媒体|军事|武装|极端|宗教|两大|三大|新闻|企业|公司|部门)组织$|(?:企业|公司|项目|家族|高校|银行|律师)(?:办公室|办事处|基金会|委员会)$|^[^、和与及]{0,3}(?:海外|驻[\u4e00-\u9fff]{1,3}|地区|分)(?:办公室|办事处)$/;

/** Ministries that only a foreign state calls so, or that an article on one means. */
const MINISTRY =
  /(?<=^|[\s,。;:、(]|[部局行会署院府A-Za-z][和与及]|[由经向对让将请]|要求|根据|以及|会同|联合|来自)(?:内政|内务|卫生|能源|农业|国防|劳动|旅游|通信|信息|工业|贸易|法务|交通|运输|投资|基础设施|数字化?转型|数字发展|数字经济|创新|工商|电力|矿业|土地)部(?![长门级委队分际署下内位件落])/g;
/** So near before a foreign state has to be named. */
const REACH = 240;

/** 在阿联酋,内政部和经济部…: a ministry without its country, in an article that speaks of a state abroad and of no body of China. */
function readMinistriesAbroad(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  if (/我国|国务院|发改委|工信部|行政院|立法院/.test(c.folded)) return [];
  const states = lexemes.filter((lexeme) => isPlace(lexeme) && isAbroad(c, lexeme)).map(({ end }) => end);
  if (states.length === 0) return [];
  let next = 0;
  return [...c.folded.matchAll(MINISTRY)].flatMap((match) => {
    while (next < states.length && states[next]! <= match.index) next++;
    const near = next > 0 && match.index - states[next - 1]! <= REACH;
    const end = match.index + match[0].length;
    return near
      ? [{ start: match.index, end, type: 'government' as const, body: null, rule: 'ministry-abroad', given: [] }]
      : [];
  });
}

const KINDS_IN_ASIDE = '部门|机构|当局|监管者|公司|平台|航空|媒体|报纸|网站';

/** KHDA(迪拜教育监管部门): a Latin name that the parentheses say what it is of a place abroad. */
function readExplained(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const aside = new RegExp(`^ ?\\([^(),。;]{4,18}(?:${KINDS_IN_ASIDE})\\)`);
  return lexemes.flatMap((lexeme, i) => {
    if (lexeme.kind !== 'latin' || !canNameBody(textOf(c, lexeme))) return [];
    if (!aside.test(c.folded.slice(lexeme.end, lexeme.end + 24))) return [];
    const place = lexemes.slice(i + 1, i + 4).find(isPlace);
    if (!place || !/^ ?\($/.test(c.folded.slice(lexeme.end, place.start)) || !isAbroad(c, place)) return [];
    const type = typeOf('', c.folded.slice(place.start, lexeme.end + 24));
    return [{ start: lexeme.start, end: lexeme.end, type, body: null, rule: 'explained-name', given: [] }];
  });
}

const BUREAU =
  /^(?:刑事|犯罪|网络|网络犯罪|金融|金融犯罪|反洗钱|情报|国际|公共|执法|合规|调查|技术|创新|法律|战略|市场|消费者|检察|税务|外勤){1,3}(?:办公室|分局)(?!主任们)/;

/** 美国特勤局调查办公室: an office of a body of state. */
function readBureaus(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  return lexemes.flatMap(({ kind, body, start, end }, i) => {
    if (kind !== 'organization' || !/^(?:government|regulator)$/.test(body!.type)) return [];
    const bureau = BUREAU.exec(c.folded.slice(end, end + 16));
    if (!bureau) return [];
    const before = lexemes[i - 1];
    const from = before && isPlace(before) ? before.start : start;
    const type = body!.type;
    return [{ start: from, end: end + bureau[0].length, type, body: null, rule: 'bureau-of-body', given: [] }];
  });
}

/** 银行——阿联酋NBD, 海关、阿联酋NBD和…: a place and a Latin short name, after a kind or in a list. */
const GLUED = new RegExp(`^[A-Z]{3,6}${ENDS_NAME}`);
function readPlacedAcronyms(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  return lexemes.flatMap((place) => {
    if (!isPlace(place)) return [];
    const acronym = GLUED.exec(c.folded.slice(place.end, place.end + 24))?.[0];
    if (!acronym || !canNameBody(acronym) || !isAbroad(c, place)) return [];
    const kind = /(银行|公司|机构|企业|集团|平台|交易所|巨头|运营商|媒体)(?:——|:)?$/.exec(
      c.folded.slice(Math.max(0, place.start - 6), place.start),
    );
    if (!kind) return [];
    const type: OrganizationType = kind[1] === '银行' ? 'bank' : kind[1] === '媒体' ? 'media' : 'company';
    const end = place.end + acronym.length;
    return [{ start: place.start, end, type, body: null, rule: 'placed-acronym', given: [] }];
  });
}
