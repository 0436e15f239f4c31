import type { OrganizationType } from '../../model.ts';
import type { FactContext } from './context.ts';
import { canNameBody } from './latin-names.ts';
import { findKnownBody, type Lexeme } from './lexemes.ts';
import { isAbroad } from './organization-abroad.ts';
import { type OrganizationSpan, spanOf } from './organization-span.ts';
import { typeOf } from './organization-type.ts';
import { isPlace, textOf } from './organization-words.ts';
import { isTransliteration } from './surnames.ts';

// Bodies abroad that an article names without their state, which it has named before; outlets and firms by what stands beside them.

/** So near before a foreign state has to be named. */
const REACH = 240;
const BOUNDARY =
  '(?<=^|[\\s,。;:、(“”]|[部局行会署院府办室A-Za-z\\d][和与及]|[令据][,]|[由经向对让将请]|要求|根据|以及|会同|联合|来自)';
const FIELD =
  '数字|数码|数位|信息技术|信息化|信息|通信|通讯|电信|科学|科技|技术|创新|数字发展|航空航天|航空|财政|经济|贸易|商务|工业|产业|中小企业|计划|规划|投资|基础设施|交通|运输|能源|矿产|农业|渔业|教育|文化|旅游|体育|青年|劳动|就业|社会保障|社会|福利|人力资源|环境|水利|卫生|内务|内政|司法|法务|国防|外交|住房|城市|发展';
/** 信息技术与通信部: two fields or more make it the ministry of a state and not a part of a firm. */
const MINISTRY = new RegExp(
  `${BOUNDARY}(?:${FIELD}){1,3}(?:[、和与及](?:${FIELD}){1,3}){1,3}部(?![长门级委队分际署下内位件落])|${BOUNDARY}(?:数字|数码|数位|信息|电信|财政|经济|贸易|工业|计划|能源|农业|交通|科学)(?:${FIELD}){1,2}部(?![长门级委队分际署下内位件落])`,
  'g',
);
/** 国家财政计划委员会, 政府项目管理办公室, 议会预算与拨款委员会: who it is of, its fields, and the word for an office. */
const OF_STATE = new RegExp(
  `${BOUNDARY}(?:国家|联邦|总统|议会|国会|参议院|众议院|上议院|下议院|政府|内阁|首相)([\\u4e00-\\u9fff、]{2,14}?)(?:委员会|管理局|管理署|总署|署|办公室|局)(?![长员委门面部势限])`,
  'g',
);
/** Words that the fields of an office do not hold. */
const NO_FIELD =
  /[的了在是由将被该各其某]|部门|机构|官员|人员|高级|内部|专门|成立|设立|要求|通过|宣布|表示|批准|成员|主席|监管部|[部局行院会]$|[部局院][、和与及]|^(?:监管|执法|相关|有关|主要|领导|最高|当)$/;

/** Bodies of the state that an article on no body of China has named before. */
export function readStateless(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  if (/我国|国务院|发改委|工信部|行政院|立法院/.test(c.folded)) return [];
  const states = lexemes.filter((lexeme) => isPlace(lexeme) && isAbroad(c, lexeme)).map(({ end }) => end);
  if (states.length === 0) return [];
  const matches = [
    ...c.folded.matchAll(MINISTRY),
    ...[...c.folded.matchAll(OF_STATE)].filter(({ 1: field }) => !NO_FIELD.test(field!)),
  ];
  matches.sort((a, b) => a.index - b.index);
  let next = 0;
  return matches.flatMap(({ 0: name, index }) => {
    while (next < states.length && states[next]! <= index) next++;
    if (next === 0 || index - states[next - 1]! > REACH) return [];
    const type: OrganizationType = /^(?:议会|国会|参议院|众议院|上议院|下议院)/.test(name)
      ? 'legislature'
      : typeOf(name.slice(-3), name);
    return [spanOf(index, index + name.length, type, 'office-without-state')];
  });
}

/** 日本政府官员, and 某道省透露: who speaks for a state or its province. */
const SPEAKS = /^(?:\([A-Za-z -]{3,40}\))?(?:也|还|已|近日|日前)*(?:透露|宣布|表示|称|指出|确认|证实|公布)/;

function isSounded(name: string): boolean {
  return isTransliteration(name.at(-1)!) && !/[的了是在各多某该个两首全]/.test(name);
}

export function readSpeakingStates(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  return lexemes.flatMap((place, i) => {
    if (!isPlace(place) || !isAbroad(c, place)) return [];
    const before = lexemes[i - 1];
    const start = before && before.kind === 'country' && before.end === place.start ? before.start : place.start;
    const after = c.folded.slice(place.end, place.end + 50);
    if (/^政府(?:高级)?(?:官员|高官|发言人)/.test(after))
      return [spanOf(start, place.end + 2, 'government', 'speaking-state')];
    // 巴基斯坦信德省: a province that no table knows.
    const province = place.kind === 'country' ? /^([\u4e00-\u9fff]{2,5})[省邦]/.exec(after) : null;
    if (province && SPEAKS.test(after.slice(province[0].length)) && isSounded(province[1]!))
      return [spanOf(place.start, place.end + province[0].length, 'government', 'speaking-state')];
    // 庆尚北道省: a province by its tier.
    const tier = /^[省邦]/.test(after) ? 1 : 0;
    const named = c.folded.slice(place.start, place.end + tier);
    return /(?:省|邦)$/.test(named) && SPEAKS.test(after.slice(tier))
      ? [spanOf(start, place.end + tier, 'government', 'speaking-state')]
      : [];
  });
}

/** 商业评论报道,…: an outlet at the beginning of its clause, by the word it ends in. */
const OUTLET =
  /(?<=^|[\n。;!?”]|[\n。;!?”,]据)[\u4e00-\u9fff]{2,7}?(?:评论|时报|邮报|先驱报|论坛报|评论报|纪事报|独立报|电讯报|导报|快报|镜报|周报|内幕|商报|日报)(?=报道[,:]|报道[称说]|(?:近日|日前|最近|今日|昨日|周[一二三四五六日])?(?:报道|援引|刊文|撰文)|(?:网站)?的?消息[称说])|(?<=^|[\n。;!?”])[\u4e00-\u9fff]{2,7}?(?:时报|邮报|先驱报|论坛报|评论报|纪事报|独立报|电讯报|导报|镜报|商报)(?=认为|称|指出)/g;
const NO_OUTLET =
  /当地|本地|媒体|多家|主流|官方|外国|国外|海外|市场|专家|业内|网友|行业|社会|分析|有关|相关|读者|本报|该|此|[的了是在据等]|^(?:新闻|时事|社论|财经|经济|商业|金融)?(?:日报|时报|快报)$/;
/** 亚洲商业报: a continent before a paper. */
const OF_CONTINENT =
  /(?:非洲|亚洲|欧洲|中东|拉美|北欧)[\u4e00-\u9fff]{0,4}(?:时报|日报|邮报|商报|商业报|论坛报|评论|周刊|新闻网|通讯社)(?=报道|援引|称|说|指出|认为|消息|记者)/g;

export function readOutlets(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  // 虽然某报…: what is a word of its own in front is not of the name.
  const words = new Set(
    lexemes.filter(({ kind, start, end }) => kind === 'stop' && end - start > 1).map(({ start }) => start),
  );
  return [...c.folded.matchAll(OUTLET), ...c.folded.matchAll(OF_CONTINENT)].flatMap(({ 0: name, index }) =>
    NO_OUTLET.test(name) || name.length < 3 || words.has(index)
      ? []
      : [{ ...spanOf(index, index + name.length, 'media', 'outlet-reports'), body: findKnownBody(name) ?? null }],
  );
}

/** Alpha媒体控股公司 */
const HOLDING =
  /(?<![A-Za-z])([A-Z][A-Za-z&-]{1,20}(?: [A-Z][A-Za-z&-]{1,20}){0,2}) ?(媒体|传媒|资本|金融|投资|科技|技术|能源|国际|实业|出版|通信|电信|保险|支付|数字|区块链)?(?:控股公司|控股集团|集团公司|控股有限公司)/g;

export function readHoldings(c: FactContext): OrganizationSpan[] {
  return [...c.folded.matchAll(HOLDING)].flatMap(({ 0: name, 1: latin, index }) =>
    canNameBody(latin!) ? [spanOf(index, index + name.length, 'company', 'latin-holding')] : [],
  );
}

/** Coins by other names: a list with one of them is of money, not of chains. */
const OF_MONEY =
  /比特币|莱特币|瑞波币|狗狗币|达世币|泰达币|[以稳]太?[定]?币|代币|价格|上涨|下跌|涨|跌|持有|买入|卖出|购买|抛售|BTC|ETH|LTC|XRP|USDT|币种/;

/** EOS、以太坊和NEO: among chains it is one. */
export function readListedChains(c: FactContext, lexemes: readonly Lexeme[]): OrganizationSpan[] {
  return lexemes.flatMap((lexeme, i) => {
    if (textOf(c, lexeme) !== '以太坊') return [];
    const joined = [-1, 1].some((step) => {
      const [joint, item] = [lexemes[i + step], lexemes[i + 2 * step]];
      return joint && item?.body?.type === 'project' && /^[、和与及]$/.test(textOf(c, joint));
    });
    if (!joined) return [];
    const left = /[^,。;:!?\n]{0,40}$/.exec(c.folded.slice(Math.max(0, lexeme.start - 40), lexeme.start))![0];
    const right = /^[^,。;:!?\n]{0,40}/.exec(c.folded.slice(lexeme.end, lexeme.end + 40))![0];
    return OF_MONEY.test(left) || OF_MONEY.test(right) || /等[^,。]{0,6}币/.test(right)
      ? []
      : [spanOf(lexeme.start, lexeme.end, 'project', 'listed-chain')];
  });
}
