import type { DocumentFact, Span } from '../../model.ts';
import type { FactContext } from './context.ts';
import { readTitleKind } from './document-type.ts';
import { type Lexeme, readLexemes } from './lexemes.ts';
import { isAbroad } from './organization-abroad.ts';
import { isPlace, textOf } from './organization-words.ts';
import { PLACES } from './place-table.ts';

// Laws of states abroad and the reports of their offices, which translated news names without brackets.

export interface LawSpan extends Span {
  type: DocumentFact['type'];
}

/** Words that a title does not hold; 法 after these is none. */
const MIDDLE =
  '(?:(?![的了是在将被由把对从等其该这那此已就也为向让因使我你他们各某说称并但或而前后会要求提通规定颁签出拟关认可能不没有无非违合司立执做办方看想算用依]|监管机构|监管部门|法律|法规|法院|法官|央行|政府|议会|国会)[\\u4e00-\\u9fff、]|虚拟|特定|滥用|普通|提供|结算|清算|预算|决算|核算|海关|会计|公司|合作|合同|政府采购|通用|通信|通讯|通汇|通货|非营利|出口|出版|关税|有限|不动产|不正当|反不|用户|使用|可信|可再生|可持续|提升|能源|规范|因特网|向导|前沿|对外|公用|司法|执法|合伙|合并|信用|会议|从业|要约|等级|其他|由来)';
const NOT_LAW_AFTER = '(?![律院官庭规制人学治国郎兰币家理务典则案令警医][^,。;]{0,1}|定(?!了)|币)';
const LAW = `(?:法典|法案|条例|指令|法令|规章|基本法|(?<![方办做看说想用手立执合非违宪效守变修普枪犯依无设战技章作教疗护]|(?<![结清预决核])算|(?<!公)司)法(?=规定)|(?<![方办做看说想用手立执合非违效守变修普枪犯依无设战技章作教疗护]|(?<![结清预决核])算|(?<!公)司)法${NOT_LAW_AFTER})`;
const EDITION = '(?:新版|新修订的?|修订后的?|修正后的?|现行的?|新的?|\\d{4}年的?)?';
const AFTER_PLACE = new RegExp(
  `^${EDITION}((?:第[一二三四五六七八九十\\d]{1,3}(?:项|号|版|部)?)?${MIDDLE}{1,16}?${LAW})`,
);
const NUMBERED_LAW = /^第[\d.]{1,8}号(?:法律|法令|总统令|法案|行政令|决议)/;

/** What every state has: such a word names one law only where an article of it is quoted or it is a new one. */
const COMMON =
  /^(?:联邦|州|国家|现行|相关|有关|传统|地方|国际|各州|本国|国内)*(?:证券|税|公司|劳动|竞争|反垄断|合同|破产|金融|知识产权|版权|专利|商标|财产|行政|商|交易|投资|金融监管|州|联邦|国|基本|普通|成文|判例|经济|反洗|商业|税收|监管|金融服务|数据)?(?:法|条例|指令|法案|法令)$/;
const CODE = /^(?:刑|民|宪|刑事诉讼|民事诉讼|商)(?:法|法典)$/;
/** The topic and no more: 加密货币法案, 区块链监管法. */
const TOPIC =
  /^(?:加密货币|数字货币|虚拟货币|比特币|稳定币|区块链|加密资产|数字资产|虚拟资产|加密|代币|交易所|首次代币发行|监管|管理|工作组|小组|研究|技术|发展|行业|产业|业务|投资|企业|许可证|牌照|支付|挖矿|相关|新|税务|征税|禁令|禁止)+(?:法|条例|指令|法案|法令)$/;
const ARTICLE_AFTER =
  /^(?:第[一二三四五六七八九十百\d]{1,5}[条章节款]|修正案|修订案|草案|规定|要求|生效|正式生效|已?于?[^,。;]{0,8}(?:生效|上路|施行|实施)|将于|禁止|明确|经|自)/;

/** Where the foreign state that a word begins with ends; 0 if it begins with none. */
function endOfPlace(c: FactContext, lexeme: Lexeme): number {
  if (c.folded.startsWith('欧盟', lexeme.start)) return lexeme.start + 2;
  const place = PLACES.matchAt(c.folded, lexeme.start);
  return place?.value.level === 'foreign' && place.end <= lexeme.end ? place.end : 0;
}

function readAfterPlaces(c: FactContext): LawSpan[] {
  const found: LawSpan[] = [];
  for (const lexeme of readLexemes(c)) {
    // 美国银行保密法: the table reads a bank.
    const placeEnd = isPlace(lexeme) || lexeme.kind === 'organization' ? endOfPlace(c, lexeme) : 0;
    if (!placeEnd) continue;
    const after = c.folded.slice(placeEnd, placeEnd + 36);
    const numbered = NUMBERED_LAW.exec(after);
    if (numbered) {
      found.push({ start: lexeme.start, end: placeEnd + numbered[0].length, type: 'law' });
      continue;
    }
    const match = AFTER_PLACE.exec(after);
    if (!match) continue;
    const name = match[1]!;
    if (name.startsWith('宪法')) continue;
    const edition = match[0].length > name.length;
    const end = placeEnd + match[0].length;
    const rest = c.folded.slice(end, end + 12);
    const before = c.folded.slice(Math.max(0, lexeme.start - 6), lexeme.start);
    const quoted = ARTICLE_AFTER.test(rest);
    if (
      CODE.test(name) ? !(edition || quoted || OBEYS_STRONGLY.test(before)) : COMMON.test(name) && !quoted && !edition
    )
      continue;
    if (COMMON.test(name) && !CODE.test(name) && !rest.startsWith('第') && !edition) continue;
    if (TOPIC.test(name) && !(quoted && /法令?$/.test(name))) continue;
    found.push({ start: lexeme.start, end, type: typeOfLaw(name) });
  }
  return found;
}

const OBEYS_STRONGLY = /(?:违反|触犯|根据|依据|按照|依照|援引|[和与及、])了?$/;

function typeOfLaw(name: string): DocumentFact['type'] {
  return name.endsWith('指令') ? 'regulation' : (readTitleKind(name)?.type ?? 'law');
}

/** 修改金融服务与市场法, 更新受监管的活动指令: without the state, in an article on one. */
const AFTER_VERB = new RegExp(
  `(?<=(?:违反|触犯|根据|依据|按照|依照|援引|修改|修订|修正|更新|废除|颁布|签署|遵守|扩大|纳入|列入|适用)了?(?:现行的?|新的?)?)((?:受监管的?)?${MIDDLE}{2,14}?(?:法案|条例|指令|法令|活动令|(?<![方办做看说想用手立执合非违宪效守变修普枪犯依无设战技章作教疗护]|(?<![结清预决核])算|(?<!公)司)法${NOT_LAW_AFTER}))`,
  'g',
);
const REACH = 300;

function readAfterVerbs(c: FactContext): LawSpan[] {
  const lexemes = readLexemes(c);
  const states = lexemes
    .filter((lexeme) => textOf(c, lexeme) === '欧盟' || (isPlace(lexeme) && isAbroad(c, lexeme)))
    .map(({ start }) => start);
  if (states.length === 0 && !/指令|活动令/.test(c.folded)) return [];
  return [...c.folded.matchAll(AFTER_VERB)].flatMap((match) => {
    const name = match[1]!;
    const abroad = /指令$|活动令$/.test(name) || isNear(states, match.index);
    if (!abroad || name.length < 5 || COMMON.test(name) || TOPIC.test(name) || CODE.test(name)) return [];
    if (/^(?:这|两|三|多|一|新|美国|英国|欧盟|联邦|州|上级|公司|客户|用户|交易|操作|总统|政府|法官|法院|该)/.test(name))
      return [];
    return [{ start: match.index, end: match.index + name.length, type: typeOfLaw(name) }];
  });
}

/** Whether one of the sorted offsets lies within reach. */
function isNear(offsets: readonly number[], at: number): boolean {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < at - REACH) low = middle + 1;
    else high = middle;
  }
  return low < offsets.length && offsets[low]! <= at + REACH;
}

/** 2017年的全国毒品评估报告称, 在全球金融稳定报告中: what offices publish year by year. */
const REPORT =
  /(?<=(?:\d{4}年(?:度|版)?的?|发布的?|公布的?|发表的?|在|其|最新的?|一期)(?:\d{4}年(?:度|版)?的?)?)((?:全国|国家|全球|世界|国际|欧洲|亚洲|联邦|互联网|暗网|网络|金融|加密|有组织)[\u4e00-\u9fff]{2,16}?(?:评估报告|稳定报告|威胁报告|展望报告|风险报告|犯罪报告|形势报告))(?=称|指出|显示|认为|里?中|警告|提到|提出|写道|表示|强调|[,。])/g;
/** The reports of a kind (国家风险评估报告 is one of them) are none. */
const SOME_REPORT = /[的了是在将由对一该各等]|(?:相关|有关|项目|公司|企业|第三方|安全|信用|资产|影响)(?:评估|风险)/;

export function readLawsAbroad(c: FactContext): LawSpan[] {
  const reports = [...c.folded.matchAll(REPORT)].flatMap((match) =>
    SOME_REPORT.test(match[1]!)
      ? []
      : [{ start: match.index, end: match.index + match[0].length, type: 'report' as const }],
  );
  return [...readAfterPlaces(c), ...readAfterVerbs(c), ...reports];
}
