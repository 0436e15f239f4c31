/** Measure words that count people or things, simplified. A number before one of them states how many. */
const COUNTING = [
  ...'家个名位人户项件张笔起条种类批次例台辆座所间栋幢亩度株棵头枚颗只份篇部册本套款处场轮届门支队组对双块根封页集倍成宗级层股吨米克升声票席版卡岗期词柜单',
  '人次',
  '万人次',
  '人份',
  '公顷',
  '平方公里',
  '平方米',
  '平方千米',
  '立方米',
  '公里',
  '千米',
  '公斤',
  '千克',
  '千瓦',
  '千瓦时',
  '兆瓦',
  '家次',
  '批次',
  '班次',
  '架次',
  '标箱',
  '用户',
  '商户',
  '企业',
  '客户',
  '员工',
  '节点',
  '网点',
  '账户',
  '人口',
  '粉丝',
  '城市',
  '省份',
  '省市',
  '国家',
  '机构',
  '比特币',
  '以太币',
  '以太坊',
  ...'°C °F ° ℃ 摄氏度 华氏度 太瓦时 吉瓦时 兆瓦时 太瓦 吉瓦 TWh GWh MWh kWh KWh MW GW EH/s PH/s TH/s 英里 英亩 英尺 平方英尺 厘米 毫米 加仑 盎司 磅'.split(
    ' ',
  ),
  ...'箱瓶艘架袋斤桶趟'.split(''),
  '个基点',
  '基点',
  '个百分点',
  '百分点',
  'BTC',
  'ETH',
  'BCH',
  'LTC',
  'EOS',
  'USDT',
  'XRP',
  'TPS',
];
/** Measure words of time: a number before one is a duration, which is a figure only where it is stated as one. */
const TIME =
  '毫秒 秒 秒钟 分钟 小时 个小时 钟头 个钟头 天 日 周 星期 个星期 个礼拜 月 个月 季度 个季度 年 个年度 工作日 个工作日 工作天 个工作天 交易日 个交易日'.split(
    ' ',
  );

/** Words that begin with a measure word and make the number a name or collective: 五部委, 两会, 三级分销, 四项基本. */
const COLLECTIVE =
  /部委|部门|部法|个亿|位一体|位数|大会|级市|名单|次方|期货|期权|期间|期限|期工程|期项目|版本|成[立为功员果本交年绩长熟就都分]|度假|人民|人大|类似|类别|种植|处理|处罚|处以|处于|处三|场景|场外|层面|层级|条款|份额|本质|本次|位于|个人|个体|家用|家庭|项目|门户|组织|组成|对于|对应|支持|支付|轮流|头部|只有|只能|只要|起诉|起草|所[有在谓示需属述以能]|人论坛|台湾|台币|间接|间的|级别|卡片|单[位元独一日月边个车纯项据笔价链身方季周年双向词点程品面体数曲页行打凭靠]|股东|股份|股市|股权|席位|岗位|页面|集中|集团|集体|集成|升至|升级|米其|块链|根据|根本|款项|套利|张家|批准|批复|声称|词语|柜台|架[构设空势子]|箱体|瓶颈|袋鼠|桶装/y;

export interface Measure {
  /** As it stands in folded text. */
  word: string;
  end: number;
  time: boolean;
}

const LONGEST = 5;
const COUNTING_WORDS = new Set(COUNTING);
const TIME_WORDS = new Set(TIME);

/** The measure word that begins at an offset of folded text, the longest that fits, one space before it allowed; or null. */
export function measureAfter(folded: string, start: number): Measure | null {
  const at = folded[start] === ' ' ? start + 1 : start;
  for (let length = LONGEST; length > 0; length--) {
    const word = folded.slice(at, at + length);
    const time = TIME_WORDS.has(word);
    if (word.length < length || !(time || COUNTING_WORDS.has(word))) continue;
    if (/[A-Z]$/.test(word) && /[A-Za-z\d]/.test(folded[at + length] ?? '')) continue;
    COLLECTIVE.lastIndex = at;
    return length === 1 && COLLECTIVE.test(folded) ? null : { word, end: at + length, time };
  }
  return null;
}
