import type { FactContext } from './context.ts';
import { findKnownBody, type Lexeme } from './lexemes.ts';
import { type OrganizationSpan, spanOf } from './organization-span.ts';
import { typeOf } from './organization-type.ts';
import { isPlace, textOf } from './organization-words.ts';

// Bodies of states whose names neither a table nor the last word alone gives away: ministries of several fields, courts, task forces.

const FIELD =
  '国家|联邦|中央|全国|审慎|审慎监管|处置|收入|国内收入|矿业|采矿|制造|制造业|劳工|退伍军人|反垄断|信用合作社|存款|存款保险|保护|经济发展|区域发展|研究|银行|证券|保险|养老金|养老基金|养老保险|私人养老基金|私人养老金|退休金|期货|商品|大宗商品|衍生品|金融|金融机构|金融市场|金融服务|金融科技|投资|投资者|交易|交易所|股市|资本市场|税务|税收|国税|海关|关税|消费税|货物|服务|经济|财政|财务|预算|规划|计划|贸易|商务|商业|外贸|进出口|产业|工业|中小企业|创业|科学|科技|科学技术|技术|数字|数字化|数字经济|发展|可持续发展|创新|航空航天|航空|通信|通讯|电信|邮政|信息|传媒|媒体|数据|数据保护|网络|网络安全|安全|国土|公共|竞争|消费者|消费者事务|消费者保护|市场|农业|渔业|林业|食品|劳动|就业|人力资源|社会|社会福利|福利|社会保障|社会事务|战略|企划|教育|高等教育|文化|体育|旅游|青年|妇女|家庭|反洗钱|反恐|反恐融资|反恐怖融资|反恐怖主义融资|打击恐怖主义融资|反腐败|犯罪|金融犯罪|腐败|毒品|禁毒|移民|公民|司法|法律|内政|内部事务|民政|外交|外交事务|国防|能源|矿产|石油|天然气|电力|环境|生态|气候|水利|水资源|卫生|健康|医疗|交通|运输|基础设施|建设|住房|城市|地方|行政|统计|标准|知识产权|专利|博彩|博彩业|慈善|企业|公司|会计|审计|注册|清算|支付|货币|信贷|信用|监督|监管|管理|执法|调查|情报';
/** The words after the last field. */
const END =
  '委员会|监督管理委员会|监管委员会|监督委员会|管理委员会|监管局|管理局|监督局|监督管理局|执法局|总署|总局|监管署|管理署|服务局|部|局|署|办公室';
const JOINED = new RegExp(
  `^(?!(?:国家|中央)?银行(?:[和与及暨、]|以及)(?!证券|保险|金融机构|养老|私人养老|资本市场))(?:${FIELD}){1,4}(?:(?:[、和与及暨]|以及)(?:${FIELD}){1,4}){1,3}(?:${END})(?!长(?!官)|[门级委队分际])`,
);

/** 智利银行和金融机构监管局, 哥伦比亚国家税务和海关总署: a country, two or more fields, and the word for an office. */
export function readJoinedMinistries(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const grids = [...c.folded.matchAll(GRID)].map((match) =>
    spanOf(match.index, match.index + match[0].length, 'company', 'power-grid'),
  );
  const ministries = lexemes.flatMap(({ kind, start, end }) => {
    if (kind !== 'country' && kind !== 'place') return [];
    const after = c.folded.slice(end, end + 44);
    const rest = (JOINED.exec(after) ?? CHAMBERS.exec(after) ?? AGENCY.exec(after))?.[0];
    if (!rest) return [];
    const name = c.folded.slice(start, end + rest.length);
    return [spanOf(start, end + rest.length, typeOf(rest.slice(-3), name), 'joined-ministry')];
  });
  return [...grids, ...ministries];
}

/** (CSA) after a general word tells that it closes a name: 加拿大证券管理机构(CSA). */
const AGENCY = new RegExp(
  `^(?:${FIELD}){1,5}(?:机构|当局|中心|服务|系统|网络|基金|小组|理事会|公司)(?=\\([A-Z][A-Za-z]{1,9}[),])`,
);
/** 纽约州总检察长办公室, 曼哈顿地区检察官办公室, 加州州长办公室 */
const CHAMBERS =
  /^(?:[东南西北中]{1,2}[区部])?(?:联邦|地区|州|市|总|首席|国家|最高){0,3}(?:检察[长官]|总统|首相|总理|州长|市长|国务卿|行政长官|总督|审计长|监察专员|破产管理人)(?:办公室|办公厅|公署|办事处)|^联邦储备银行/;
/** 国网四川省电力公司 */
const GRID = /(?:国网|国家电网)[\u4e00-\u9fff]{2,4}?(?:省|市|自治区)?电力(?:有限)?公司/g;

const COURT =
  /^(?:[东南西北中]{1,2}[区部])?(?:联邦|州|国家|中央|高等|最高|地方|地区|区域|上诉|初审|破产|衡平|商事|国际商事|行政|税务|刑事|民事|巡回|大法官|宪法|特别|反腐败|经济){1,4}(?:法院|法庭)(?!的?(?:判决)?(?:书|文件)号)/;
const CIRCUIT =
  /(?<!各|每)(?:美国)?(?:联邦)?第[一二三四五六七八九十\d]{1,2}(?:巡回|联邦巡回)(?:上诉)?法[院庭]|(?<![\u4e00-\u9fff][国州市省区县地岛]|[各该级州]|的)最高法院(?!级|大?法官们)/g;

/** 特拉华州破产法院, 第五巡回法院; 最高法院 alone is that of the country that the article speaks of. */
export function readCourts(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  lexemes.forEach((lexeme, i) => {
    if (!isPlace(lexeme) || /^(?:全球|世界|国际)$/.test(textOf(c, lexeme))) return;
    const tail = COURT.exec(c.folded.slice(lexeme.end, lexeme.end + 24))?.[0];
    if (!tail) return;
    let first = i;
    while (first > 0 && isPlace(lexemes[first - 1]!) && lexemes[first - 1]!.end === lexemes[first]!.start) first--;
    found.push(spanOf(lexemes[first]!.start, lexeme.end + tail.length, 'court', 'court'));
  });
  for (const match of c.folded.matchAll(CIRCUIT))
    found.push(spanOf(match.index, match.index + match[0].length, 'court', 'court'));
  return found;
}

/** 反洗钱高级委员会: a rank between the field and the word for a committee. */
const RANKED = /^(?:高级|最高|国家|联邦|跨部门|部际|总统)$/;
/** What comes after a list of ministries that are named by their fields alone. */
const AND_MINISTRIES =
  /((?:[\u4e00-\u9fff]{2,6}部[、和与及]){0,12}[\u4e00-\u9fff]{2,6}部)等(?:有关|相关|多个|几个|若干|\d{1,2}个|[两三四五六七八九十数]个?)?(?:政府|联邦)?(?:部委|部门|机构|单位)/g;
const MINISTRY_STARTS =
  /^.*(?:将|与|和|由|经|会同|包括|如|向|对|让|及|联合|携手|有|来自|据|为|是|在|于)(?=[\u4e00-\u9fff]{2})/;
const NO_MINISTRY =
  /[的了是在有各该其等]|(?:本|全|多|两|几|内|外|总|分|支|东|西|南|北|中|上|下|局|干|俱乐)部$|(?:项目|事业|业务|技术|市场|编辑|党|指挥|司令|参谋|研发|法务|风控|公关|销售|运营|客服)部$/;

/** 国会 alone, in an article of a state whose parliament is called so, that names no other one. */
const CONGRESS = /国会(?=面前|听证|作证|通过|批准|审议|表决|两院|领袖|要求|正|已|将|必须|应|尚未|提交|[,。、])/g;

export function readCongress(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  if (!/美国|美联储|参议员|众议员|白宫|韩国|日本|菲律宾|智利|墨西哥|巴西|秘鲁|哥伦比亚/.test(c.folded)) return [];
  const placed = lexemes.some(({ kind, start, end }, i) => {
    const name = c.folded.slice(start, end);
    return name === '国会' ? i > 0 && isPlace(lexemes[i - 1]!) : kind === 'organization' && name.endsWith('国会');
  });
  return placed
    ? []
    : [...c.folded.matchAll(CONGRESS)].map(({ index }) => spanOf(index, index + 2, 'legislature', 'congress'));
}

/** Ministries without their country: 信息部等部委; committees by rank. */
export function readBareMinistries(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  // The expression tries every place; most articles have none of these.
  const listed = c.folded.includes('部等') ? c.folded.matchAll(AND_MINISTRIES) : [];
  for (const match of listed) {
    let at = match.index;
    for (const piece of match[1]!.split(/([、和与及])/)) {
      const cut = piece.length > 1 ? (MINISTRY_STARTS.exec(piece)?.[0].length ?? 0) : 0;
      const name = piece.slice(cut);
      if (name.endsWith('部') && name.length >= 3 && name.length <= 6 && !NO_MINISTRY.test(name))
        found.push(spanOf(at + cut, at + piece.length, 'government', 'listed-ministry'));
      at += piece.length;
    }
  }
  lexemes.forEach((unit, i) => {
    if (unit.kind !== 'unit' || textOf(c, unit) !== '委员会' || !lexemes[i - 1]) return;
    if (!RANKED.test(textOf(c, lexemes[i - 1]!))) return;
    let first = i - 1;
    while (first > 0 && i - first < 5 && /^(?:noun|stem)$/.test(lexemes[first - 1]!.kind)) first--;
    const opening = lexemes[first - 1];
    const length = lexemes[i - 1]!.start - lexemes[first]!.start;
    if (length < 2 || (opening && !/^(?:mark|and|stop)$/.test(opening.kind))) return;
    found.push(
      spanOf(
        lexemes[first]!.start,
        unit.end,
        typeOf('委员会', c.folded.slice(lexemes[first]!.start, unit.end)),
        'ranked-committee',
      ),
    );
  });
  return found;
}

const MECHANISM =
  /(?:打击|防范和?处置|防范|处置|整治|清理整顿|金融监管|金融稳定|金融|互联网金融|网络安全|数据|反洗钱|反电信网络诈骗|知识产权|市场监管)[\u4e00-\u9fff]{0,16}?(?:部际联席会议|联席会议办公室)/g;

/** 处置非法集资部际联席会议: standing rounds of several ministries. */
export function readMechanisms(c: FactContext): OrganizationSpan[] {
  return [...c.folded.matchAll(MECHANISM)].flatMap((match) => {
    const name = match[0];
    if (name.length < 9 || /[的了是在与]/.test(name)) return [];
    return [spanOf(match.index, match.index + name.length, 'government', 'mechanism')];
  });
}

const LEVELS = /^(?:等(?:各级|两级|三级|多级|各地|地方|多地|两地|三地|地)?|两级|各级)(?:的)?(?:人民)?政府/;
const TIER = /[省市县区州旗]$/;

/** 同武汉市、武汉市汉阳区等各级政府: the places whose governments are meant. */
export function readGoverningPlaces(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  lexemes.forEach((last, i) => {
    if (last.kind !== 'place' || !LEVELS.test(c.folded.slice(last.end, last.end + 10))) return;
    const items: OrganizationSpan[] = [];
    let at = i;
    for (;;) {
      let first = at;
      while (first > 0 && lexemes[first - 1]!.kind === 'place') first--;
      const [start, end] = [lexemes[first]!.start, lexemes[at]!.end];
      if (!TIER.test(c.folded.slice(start, end))) break;
      items.push(spanOf(start, end, 'government', 'governing-place'));
      const joint = lexemes[first - 1];
      if (!joint || !/^[、和与及]$/.test(textOf(c, joint)) || lexemes[first - 2]?.kind !== 'place') break;
      at = first - 2;
    }
    if (items.length > 1) found.push(...items);
  });
  return found;
}

const LISTED_TYPES = /^(?:government|regulator)$/;

/** 浙江省经信厅、科技厅和商务厅: an office after a body of state shares its place. */
export function readListedOffices(
  c: FactContext,
  lexemes: readonly Lexeme[],
  spans: readonly OrganizationSpan[],
): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  // 各设区市工信局、财政局: whichever they are.
  const named = ({ start, type }: OrganizationSpan) =>
    LISTED_TYPES.test(type) &&
    !/各(?:地|级|有关|设|省|市|区|县)[^。;\n]{0,24}$|各$/.test(c.folded.slice(Math.max(0, start - 30), start));
  const ends = new Set(spans.filter(named).map(({ end }) => end));
  for (const span of spans) {
    // 参议院银行委员会和农业委员会
    const next =
      span.type === 'legislature' &&
      /^(?:[、和与及]|以及)([\u4e00-\u9fff]{2,8}?委员会)(?!主席团|委员)/.exec(c.folded.slice(span.end, span.end + 14));
    if (
      next &&
      c.folded.slice(span.start, span.end).endsWith('委员会') &&
      !/[院会]|[的了是在]/.test(next[1]!.slice(0, -3))
    ) {
      const end = span.end + next[0].length;
      found.push(spanOf(end - next[1]!.length, end, 'legislature', 'listed-committee'));
    }
  }
  lexemes.forEach((office, i) => {
    const short = office.kind === 'unit' && /^[\u4e00-\u9fff]{2,6}[局厅委办署]$/.test(textOf(c, office));
    if (!(office.kind === 'office' || short) || office.end - office.start < 3) return;
    const joint = lexemes[i - 1];
    if (!joint || !/^(?:[、和与及]|以及)$/.test(textOf(c, joint)) || !ends.has(lexemes[i - 2]?.end ?? -1)) return;
    if (/^(?:unit|office)$/.test(lexemes[i + 1]?.kind ?? '')) return;
    const name = textOf(c, office);
    ends.add(office.end);
    found.push({
      ...spanOf(office.start, office.end, typeOf(name.slice(-2), name), 'listed-office'),
      body: findKnownBody(name) ?? null,
    });
  });
  return found;
}
