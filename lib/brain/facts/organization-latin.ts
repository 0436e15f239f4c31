import type { OrganizationType } from '../../model.ts';
import type { FactContext } from './context.ts';
import { canNameBody, canNamePerson, readsLikePerson, splitLatinWords, standsAtTitle } from './latin-names.ts';
import type { Lexeme } from './lexemes.ts';
import type { OrganizationSpan } from './organization-span.ts';

const KIND_BEFORE =
  /(部门|当局|监管者|报纸|日报|周刊|报社|电视台|杂志|公司|企业|巨头|交易所|交易平台|平台|运营商|媒体|网站|银行|机构|钱包|服务商|提供商|供应商|初创公司|开发商|制造商|厂商|经纪商|券商|托管商|承销商|做市商|矿池|矿企|矿机商|矿场|矿商|基金|智库|论坛|社区|组织|团体|协会|联盟|孵化器|加速器|项目|公链|区块链|侧链|协议|服务|软件|应用|应用程序|浏览器|站内货币|隐私币|零售商|电商|独角兽|新秀|同行|对手|子公司|母公司|律所|集团|工作室|实验室)(?:——|:)?[“"「『]?$/;
const KIND_AFTER =
  /^ ?[”"」』]?(公司|集团|交易所|交易平台|平台|银行|基金会|团队|联盟|实验室|研究院|资本|网站|协会|官网|官方|旗下|项目|应用|APP|App|钱包|浏览器|为公司名)/;
/** JPEX案, FTX事件: an affair is called after the firm that it is about. */
const AFFAIR = /^ ?(?:案(?!例|文|板|头|卷|由)|爆雷|暴雷|崩盘|破产案|倒闭案|跑路)/;
const SAYS_AFTER =
  /^ ?(?:还|也|则|曾|进一步|随后)*(?:指出|表示|认为|呼吁|警告|批评|强调|宣布|在(?:报告|声明|公告|文件|博客)[^,。]{0,6}中)/;
const LEADS_AFTER = /^ ?的?(联合|共同)?(首席|创始人|创办人|CEO|总裁|董事长|高管|负责人|发言人|合伙人|分析师|工程师)/;
const ACTS_AFTER =
  /^ ?(也|还|已|将|正|曾|正式|近日|日前|今日|此前|最近)*(宣布|表示|称|发布|推出|透露|报道|报告称|公布|获得|收购|完成|计划|申请|指出)/;
/** 停止了某某的ICO, 某某的用户: what only somebody who trades can have. */
/** 就JPEX发出警告, 对某某展开调查 */
const WARNED_BEFORE = /(?:就|对|针对|将)$/;
const WARNED_AFTER =
  /^ ?(?:发出|发表|作出|展开|提出|提起|列入|进行|处以|采取)[^,。]{0,8}(?:警告|声明|警示|警报|调查|诉讼|起诉|指控|处罚|罚款|执法|制裁|名单)/;
const PUNISHED_BEFORE =
  /(?:处罚|起诉|约谈|控告|制裁|查封|搜查|突袭|突击检查|警告|收购|关闭|取缔|调查|突查|叫停|封锁|屏蔽|冻结|突袭|搜查)了$/;
const OWNS_AFTER =
  /^ ?的(?:ICO|IEO|STO|IPO|代币发行|代币销售|首次代币发行|首次公开|众筹|母公司|子公司|客户|用户|股东|股票|股价|牌照|执照|上市|服务器|总部|创始团队|法律顾问|董事会|代理律师|前高管|高管|前CEO|数据显示|报告显示|平台币|业务(?!模式)|运营|网站|办公室|服务器|资产被|账户|域名|资金被|网站|储备金)/;
/** Zcash 和 Monero 这样的隐私币, A、B等交易所: what the last one of a list, or a single one, is said to be. */
const KINDS =
  '隐私币|匿名币|公链|交易所|交易平台|平台|公司|企业|协议|钱包|网站|媒体|机构|银行|项目|应用|软件|巨头|网络|服务商|矿池|基金';
const SUCH_AFTER = new RegExp(
  `^ ?(?:(?:这样的?|这类的?|之类的?|等(?:主流|头部|知名|多家|大型|海外|国际|国内|新兴|各大|其他)?(?:的)?|一类的?)(?:[\\u4e00-\\u9fff]{0,6}(?:${KINDS}))|这?[两三四五六七八九十\\d]{1,2}(?:个|家|大|款|种)[A-Za-z\\u4e00-\\u9fff]{0,6}?(?:${KINDS}|骗局)|(?:均|都|分别)?(?:为|是|系)[^,。;]{0,6}骗局|(?:虚拟货币|加密货币|数字货币|代币|比特币)?(?:投资(?:模型|骗局|诈骗|传销|计划)|(?:庞氏)?骗局|传销))`,
);
const NAMED_BEFORE = /(名为|名叫|叫做|称为|命名为|旗下的?|联合|投资了?|收购了?)[“"「『]?$/;
const REPORTS_AFTER =
  /^ ?(?:网站|官网|中文网|杂志|电视台|记者)?(?:\d+月\d+日|[今昨前]日|周[一二三四五六日]|最新|最近|近日|近期|日前|此前|之前|早前|早些时候|独家|稍早|当地时间|援引|的|一份|发布|一篇)*(?:报道|报告|消息|讯|称|援引|撰文|刊文|透露|披露|统计|数据|研究|调查)/;

/** 据A和B报道 */
const LISTED_AFTER_AS = /据 ?(?:[^\u4e00-\u9fff,。;、]{2,24}[、和与及] ?){1,3}$/;
const LISTED_BEFORE_REPORTS = /^ ?(?:[、和与及] ?[^\u4e00-\u9fff,。;、]{2,24}){1,3}(?:的)?(?:报道|消息|报告)/;

const COMPANY_WORD =
  '(?:Limited|Ltd|Inc|LLC|LLP|AG|PLC|plc|GmbH|Corp|Corporation|Company|Holdings|Group|Capital|Ventures|Partners|Securities|Markets|Financial|Technologies|Labs|Exchange|Trust|SE|S\\.A|N\\.V|B\\.V)';
/** Pte. Ltd., Co., Ltd.: what may follow the words of a firm's name. */
const LEGAL_TAIL =
  /^(?:[.,]{0,2} ?(?:Pte|Pty|Co|Sdn|Bhd|Ltd|Limited|Inc|Corp|LLC|LLP|AG|PLC|GmbH)(?![A-Za-z]))+\.?|^\.(?![A-Za-z0-9])/;
const ENDS_IN_COMPANY = new RegExp(`[ ]${COMPANY_WORD}$`);
const OTHER_ENDINGS: [RegExp, OrganizationType][] = [
  [/ (?:Bank|Bancorp)$|^Bank (?=of |\p{Lu})|^(?:Banco|Banque|Banca|Bankas|Banka) (?=\p{Lu}|d[eio])/u, 'bank'],
  [/ (?:Foundation|Association|Alliance|Institute|Consortium|Council|Federation|Society)$/, 'association'],
  [/ University$|^University of /, 'university'],
  [/ (?:Authority|Commission|Agency|Board)$/, 'regulator'],
  [/ (?:Times|News|Post|Journal|Herald|Tribune)$/, 'media'],
];

/** Length of the legal form that follows a Latin name (Ltd., Pte. Ltd.); 0 if none does. */
export function legalTailLength(c: FactContext, end: number): number {
  if (!/[A-Za-z]/.test(c.folded[end - 1] ?? '')) return 0;
  const tail = LEGAL_TAIL.exec(c.folded.slice(end, end + 24))?.[0] ?? '';
  return /[A-Za-z]/.test(tail) ? tail.length : 0;
}

/** Harbour Peak Limited, Velden Digital AG: a Latin name that ends in what it is. */
function readLegalName(c: FactContext, start: number, end: number): { end: number; type: OrganizationType } | null {
  const name = c.folded.slice(start, end);
  const tail = LEGAL_TAIL.exec(c.folded.slice(end, end + 24))?.[0] ?? '';
  if (/[A-Za-z]/.test(tail)) return { end: end + tail.length, type: 'company' };
  if (ENDS_IN_COMPANY.test(name))
    return { end: end + (/(?:Inc|Ltd|Corp|LLC)$/.test(name) ? tail.length : 0), type: 'company' };
  const other = OTHER_ENDINGS.find(([ending]) => ending.test(name));
  return other ? { end, type: other[1] } : null;
}

const LICENSED_BEFORE = /(?:向|给|批准|约谈|处罚|起诉|核准|许可)$/;
const LICENSES = /^(?:[、和及与][^,。]{1,20})?(?:发牌|发出|颁发|发放|授予|批出|提供牌照|开展|在)/;
const LICENSED =
  /^(?:也|还|已|于[^,。]{2,10}|正式|成功|率先|首家)*(?:获发|获批|获颁|获得|取得|持有|领取|领有)[^,。;]{0,16}(?:牌照|许可|执照|批准)/;

/** A Latin name that no table knows is a body if the words around it say so. */
export function readLatinNames(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  const surnames = findLatinSurnames(c, lexemes);
  lexemes.forEach(({ kind, start, end }, i) => {
    if (kind !== 'latin') return;
    const name = c.folded.slice(start, end);
    if (!canNameBody(name) || standsAtTitle(c, lexemes, i) || readsLikePerson(name) || surnames.has(name)) return;
    const legal = readLegalName(c, start, end);
    if (legal) {
      // Of Uber Technologies Inc. the first word may be a body of the table.
      const space = lexemes[i - 1];
      const head = lexemes[i - 2];
      const joined =
        space &&
        head?.kind === 'organization' &&
        c.folded.slice(head.end - 1, start).trim().length === 1 &&
        /[A-Za-z] $/.test(c.folded.slice(head.end - 1, start));
      found.push({
        start: joined ? head.start : start,
        end: legal.end,
        type: legal.type,
        body: null,
        rule: 'latin-legal-form',
        given: [],
      });
      return;
    }
    const before = c.folded.slice(Math.max(0, start - 9), start).trimEnd();
    const after = c.folded.slice(end, end + 16);
    let rule = '';
    let type: OrganizationType = 'company';
    const lead = c.folded.slice(Math.max(0, start - 48), start);
    if (
      (LISTED_AFTER_AS.test(lead) && REPORTS_AFTER.test(after)) ||
      (/据 ?$/.test(before) && LISTED_BEFORE_REPORTS.test(c.folded.slice(end, end + 40))) ||
      (/据 ?$/.test(before) && REPORTS_AFTER.test(after))
    ) {
      rule = 'reporting-media';
      type = 'media';
    } else if (KIND_BEFORE.test(before)) {
      rule = 'kind-and-latin-name';
      if (/(?:媒体|报纸|日报|周刊|报社|电视台|杂志)[“"「『]?$/.test(before)) type = 'media';
      if (/监管(?:部门|机构|当局|者)$/.test(before)) type = 'regulator';
    } else if (
      NAMED_BEFORE.test(before) &&
      !/^ ?[”"」]?的?(代币|币|协议|算法|语言|技术|货币|加密货币|数字货币|框架|软件|程序|应用|机制|方案|标准|产品|活动|会议)/.test(
        after,
      )
    )
      rule = 'named-latin-name';
    else if (LICENSED.test(c.folded.slice(end, end + 40)) || (LICENSED_BEFORE.test(before) && LICENSES.test(after)))
      rule = 'latin-name-licensed';
    else if (AFFAIR.test(after) && name.length > 2 && !/(?:v\.|vs\.?|诉)$/.test(before)) {
      rule = 'latin-name-and-affair';
      type = 'project';
    } else if (WARNED_BEFORE.test(before) && WARNED_AFTER.test(after) && name.length > 2) rule = 'latin-name-warned';
    else if (PUNISHED_BEFORE.test(before) && name.length > 3 && /[a-z]/.test(name)) rule = 'latin-name-punished';
    else if (OWNS_AFTER.test(after) && name.length > 2) rule = 'latin-name-owns';
    else if (SUCH_AFTER.test(c.folded.slice(end, end + 24)) && name.length > 2) rule = 'latin-name-of-kind';
    else if (/^[A-Z]{3,6}$/.test(name) && SAYS_AFTER.test(after) && /(^|[。,;:!?、“”\s据但而])$/.test(before)) {
      // EFF指出: an acronym that speaks.
      rule = 'acronym-says';
      type = 'association';
    } else if (LEADS_AFTER.test(after)) rule = 'latin-name-and-leader';
    else if (KIND_AFTER.test(after) && name.length > 2) rule = 'latin-name-and-kind';
    else if (name.length > 3 && ACTS_AFTER.test(after) && /(^|[。,;:!?、“”"\s据但而])$/.test(before))
      rule = 'latin-name-acts';
    if (!rule) return;
    if (
      /(项目|公链)[“"「『]?$/.test(before) ||
      /^ ?[”"」』]?项目/.test(after) ||
      /的[^,。]{0,12}(平台|项目|系统|网络)/.test(after)
    )
      type = 'project';
    found.push({ start, end, type, body: null, rule, given: [] });
  });
  return found;
}

/** The last words of the Latin names of people: later mentions are by surname alone. */
function findLatinSurnames(c: FactContext, lexemes: readonly Lexeme[]): Set<string> {
  const surnames = new Set<string>();
  lexemes.forEach(({ kind, start, end }, i) => {
    if (kind !== 'latin') return;
    const name = c.folded.slice(start, end);
    if (!(readsLikePerson(name) || (standsAtTitle(c, lexemes, i) && canNamePerson(name)))) return;
    for (const word of splitLatinWords(name).slice(1)) surnames.add(word);
  });
  return surnames;
}

/** A list of Latin names after the kind of their bearers (16家交易所:A,B,C和D), or with a known body among them. */
export function readLatinLists(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  let items: Lexeme[] = [];
  const close = () => {
    const first = items[0];
    const such = first && SUCH_AFTER.test(c.folded.slice(items.at(-1)!.end, items.at(-1)!.end + 24));
    if (first && (items.length >= 3 || (such && items.length === 2))) {
      const lead = c.folded.slice(Math.max(0, first.start - 24), first.start);
      const announced = /(交易所|公司|企业|平台|机构|银行|媒体|巨头|运营商|服务商|矿池|项目)[^,。;]{0,10}$/.test(lead);
      if (such || announced || items.some((item) => item.kind === 'organization')) {
        for (const { kind, start, end } of items) {
          if (kind === 'latin')
            found.push({ start, end, type: 'company', body: null, rule: 'listed-latin-name', given: [] });
        }
      }
    }
    items = [];
  };
  for (const lexeme of lexemes) {
    const text = c.folded.slice(lexeme.start, lexeme.end);
    const names = /^[A-Z]/.test(text) && !/^[A-Z0-9]{1,5}$/.test(text) && canNameBody(text) && !readsLikePerson(text);
    if ((lexeme.kind === 'latin' && names) || (lexeme.kind === 'organization' && /[A-Za-z]/.test(text)))
      items.push(lexeme);
    else if (!(items.length > 0 && (/^[,、 ]$/.test(text) || lexeme.kind === 'and' || text === '以及'))) close();
  }
  close();
  return found;
}
