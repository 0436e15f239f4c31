import type { FactContext } from './context.ts';
import { findKnownBody, type Lexeme } from './lexemes.ts';
import type { OrganizationSpan } from './organization-span.ts';

// Bodies that neither a table nor a unit at the end gives away, but what they do: platforms, parties, districts that act.

const PLATFORM = /(服务|开放|登记|管理|融资|溯源|监管|存证|支付|信用|公共|应用|共享|结算|清算|交易|追溯|认证)平台$/;
const BRINGS =
  /(推出|发布|上线|启动|建设|推进|搭建|依托|通过|打造|开发|建立|建成|接入|参与|加快推进|加入|运营|测试|全国|“|由|向|将|探索将|\s)(?:的|了)?$/;

/** A platform by form: a long name of what it does (…融资服务平台), brought into the world or with a proper part. 以太坊 where it is a platform. */
export function readPlatforms(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  lexemes.forEach((lexeme, i) => {
    if (c.folded.slice(lexeme.start, lexeme.end) !== '平台' && c.folded.slice(lexeme.end - 2, lexeme.end) !== '平台')
      return;
    let first = i;
    let proper = 0;
    while (first > 0 && isPartOfPlatform(c, lexemes[first - 1]!) && lexeme.end - lexemes[first - 1]!.start <= 30) {
      const before = lexemes[first - 1]!;
      if (before.kind === 'organization' && before.body!.type !== 'company') break;
      first--;
      if (/^(han|place|organization)$/.test(before.kind)) proper += before.end - before.start;
      if (before.kind === 'organization') break;
    }
    const name = c.folded.slice(lexemes[first]!.start, lexeme.end);
    if (
      name.length < (proper < 2 ? 11 : 9) ||
      !PLATFORM.test(name) ||
      /(货币|资产|代币|第三方|商品|证券|借贷|期货)交易平台|网络平台/.test(name) ||
      // What is put out to tender is a project of its buyer.
      /^(?:[一二三四五]期)?(?:建设|采购|开发)?(?:项目|工程)/.test(c.folded.slice(lexeme.end, lexeme.end + 8))
    )
      return;
    const before = c.folded.slice(Math.max(0, lexemes[first]!.start - 4), lexemes[first]!.start);
    if (proper < 2 && !BRINGS.test(before)) return;
    found.push({
      start: lexemes[first]!.start,
      end: lexeme.end,
      type: 'project',
      body: null,
      rule: 'platform',
      given: [],
    });
  });
  for (const match of c.folded.matchAll(/以太坊(?= ?(?:上|平台|区块链|网络|公链|主网|社区|生态|的私有|的公有))/g)) {
    found.push({ start: match.index, end: match.index + 3, type: 'project', body: null, rule: 'platform', given: [] });
  }
  return found;
}

function isPartOfPlatform(c: FactContext, { kind, start, end }: Lexeme): boolean {
  // Verbs that name what a platform is for.
  if (kind === 'stop')
    return /^(登记|监测|备案|交付|兑换|咨询|公示|共享|追踪|追溯|检测)$/.test(c.folded.slice(start, end));
  return /^(noun|stem|han|place|unit|organization)$/.test(kind);
}

/** 人民党(People's Party). */
export function readParties(c: FactContext): OrganizationSpan[] {
  return [...c.folded.matchAll(/(?<=[来自的由,。、;\s国与和])([\u4e00-\u9fff]{2,6}党) ?\((?=[A-Z])/g)].flatMap(
    (match) => {
      const name = match[1]!.replace(/^.*[自的由与和]/, '');
      const end = match.index + match[1]!.length;
      return name.length < 3
        ? []
        : [{ start: end - name.length, end, type: 'party' as const, body: null, rule: 'party-and-acronym', given: [] }];
    },
  );
}

/** On Taiwan 中央银行 is the name of the one central bank; elsewhere it is a kind. */
export function readCentralBank(c: FactContext): OrganizationSpan[] {
  if (c.region !== 'TW' && !/行政院|立法院|新台币|金管会/.test(c.folded)) return [];
  return [
    ...c.folded.matchAll(/(?<![\u4e00-\u9fff]国|[各球欧非洲亚]|[\u4e00-\u9fff]的)中央银行(?!数|们|业务局|法|发行)/g),
  ].map(({ index }) => ({
    start: index,
    end: index + 4,
    type: 'regulator' as const,
    body: null,
    rule: 'home-central-bank',
    given: [],
  }));
}

/** 成都市委书记: the committee that an office belongs to, with its place. */
export function readCommittees(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  return lexemes.flatMap((lexeme, i) => {
    const next = lexemes[i + 1];
    if (lexeme.kind !== 'place' || next?.kind !== 'title') return [];
    if (!/^[省市区县州]委(?:书记|副书记|常委|秘书长)/.test(c.folded.slice(next.start, next.end + 4))) return [];
    let first = i;
    while (first > 0 && lexemes[first - 1]!.kind === 'place') first--;
    const [start, end] = [lexemes[first]!.start, next.start + 2];
    return [{ start, end, type: 'party' as const, body: null, rule: 'committee-of-office', given: [] }];
  });
}

/** The standing committees of Taiwan's legislature, where somebody answers or a bill is read. */
const LEGISLATIVE_COMMITTEE =
  /(?<![\u4e00-\u9fff][院部会])(?:内政|外交及国防|经济|财政|教育及文化|交通|司法及法制|社会福利及卫生环境)委员会(?=备询|质询|答询|询答|审查|初审|报告|召委|排审|通过|[上今昨]?(?:日|会议)|邀)/g;
/** 警方 in an article of Hong Kong is its police, where nobody else's is named. */
const POLICE = /(?<![\u4e00-\u9fff]国|[州省市县岛湾])警方(?!向|人员)/g;
/** Bureaus of Taiwan. */
const TAIWAN = /(?<![\u4e00-\u9fff]{1}邦|务部)(?:调查局|刑事局|证期局|检查局|地检署|警政署|刑事警察局)(?!长)/g;
/** Departments of Hong Kong that its papers name without the place. */
const HONG_KONG =
  /(?<![\u4e00-\u9fff]国|[州省市县岛湾美英陆])(?:警务处|廉署|廉政公署|律政司|入境处|公司注册处|土地注册处|审计署|申诉专员公署|私隐专员公署|消委会|投资推广署|数码港管理公司|海关(?=负责|人员|关长|表示|拘捕|检获|展开|发牌|接获|,?稳|[,。、及和与])|警方(?!向|人员))/g;
/** 聯儲局或證監: the commission without its last word; not 證監局, 證監系統. */
const SECURITIES = /(?<![银中港])(?:中|港)?证监(?![会局系处办管稽部督署])/g;
/** 经省政府同意, 市政府办公厅印发 */
const GOVERNMENT =
  /(?:(?<=经|由|报|据|从)|(?<=^|[\n,。;、“]|日|日前|近日))[省市区县州](?:(?:人民)?政府(?=同意|批准|审定|研究|印发|发布|决定|第|常务会议)|(?:人民)?政府(?:办公厅|办公室|新闻办公室|新闻办|办)|委(?:办公厅|办公室|网信办|宣传部|政法委|组织部|统战部|金融办|金融委办公室))/g;

/** Bodies that are named by their kind alone because everyone at home knows which is meant. */
export function readHomeBodies(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  const push = (match: RegExpMatchArray, type: OrganizationSpan['type']) =>
    found.push({
      start: match.index!,
      end: match.index! + match[0].length,
      type,
      body: null,
      rule: 'home-body',
      given: [],
    });
  if (c.region === 'TW' || c.folded.includes('立法院'))
    for (const match of c.folded.matchAll(LEGISLATIVE_COMMITTEE)) push(match, 'legislature');
  const elsewhere =
    c.region !== 'HK' ||
    lexemes.some(
      ({ kind, start, end }) =>
        /^(?:country|place)$/.test(kind) && c.folded[end] === '警' && !/香港|本港/.test(c.folded.slice(start, end)),
    );
  if (!elsewhere) for (const match of c.folded.matchAll(POLICE)) push(match, 'government');
  if (c.region === 'TW') for (const match of c.folded.matchAll(TAIWAN)) push(match, 'government');
  // What only a paper of Hong Kong writes, though it names nobody at home.
  const hongKong =
    c.region === 'HK' || (c.text.includes('證監') && /聯儲局|港股|恒指|恒生|港交所|中港|聯交所/.test(c.text));
  if (c.region === 'HK') for (const match of c.folded.matchAll(HONG_KONG)) push(match, 'government');
  if (hongKong) {
    const hong = c.folded.includes('香港证监会') || c.folded.includes('证券及期货');
    for (const match of c.folded.matchAll(SECURITIES))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        type: 'regulator',
        body: findKnownBody(match[0].startsWith('中') ? '中国证监会' : hong ? '香港证监会' : '证监会') ?? null,
        rule: 'home-body',
        given: [],
      });
  }
  for (const match of c.folded.matchAll(GOVERNMENT)) {
    // Where the one of the article is named with its place, this is its short form.
    const named = new RegExp(`[\\u4e00-\\u9fff]{2}${match[0].replace(/(?:人民)?政府/, '(?:人民)?政府')}`).test(
      c.folded,
    );
    if (!named) push(match, 'government');
  }
  return found;
}

const ZONE =
  /^((?:[\u4e00-\u9fff]{1,4})?(?:新区|高新区|经开区|开发区|自贸区|自贸港|工业园区|[\u4e00-\u9fff]{2}开发区|[\u4e00-\u9fff]区|[\u4e00-\u9fff]县))$/;
const ZONE_ACTS =
  /^(?:[、和与及][\u4e00-\u9fff]{1,6}区)*(已|将|拟|也|还|正|又|日前|近日|联合|率先|正式|\d{1,2}日)*(发布|出台|印发|拟|推出|宣布|启动|成立|设立|禁止|要求|制定|公布|发文|表示|提出|计划|采用|运用|应用|研发|专门|引进|支持|打造|出资|发放|派发|跟进|上线|投放|累计|向[^,。;]{1,14}(?:发放|派发|开放|投放)|[,]?(?:园区|新区|区|开发区)?(?:管委会|管理委员会))/;

/** A district or development zone that acts as a government: 某区拟…, 某高新区发布…. */
export function readDistricts(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  lexemes.forEach((lexeme, i) => {
    if (lexeme.kind !== 'place' && !(lexeme.kind === 'noun' && c.folded.slice(lexeme.start, lexeme.end).endsWith('区')))
      return;
    let end = lexeme.end;
    if (lexeme.kind === 'place' && /^(区|县)$/.test(c.folded.slice(end, end + 1))) end++;
    const name = c.folded.slice(lexeme.start, end);
    if (!ZONE.test(name) || !ZONE_ACTS.test(c.folded.slice(end, end + 16))) return;
    let first = i;
    while (first > 0 && lexemes[first - 1]!.kind === 'place' && lexemes[first - 1]!.end === lexemes[first]!.start)
      first--;
    if (lexeme.kind === 'noun' && first === i) return;
    const start = lexemes[first]!.start;
    if (start > 0 && !/[\s在由,。;:、“”"(年月日]/.test(c.folded[start - 1]!)) return;
    found.push({ start, end, type: 'government', body: null, rule: 'zone-acts', given: [] });
  });
  return found;
}
