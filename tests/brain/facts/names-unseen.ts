import type { Region } from '../../../lib/model.ts';
import type { NamedSentence } from './names-heldout.ts';

/** A sentence of a place whose bodies are called by short names there. */
export interface PlacedSentence extends NamedSentence {
  region?: Region;
}

/** Sentences as translated and local news writes them. What is right was written down before the rules had read them; firms and people are invented. */
export const UNSEEN_SENTENCES: PlacedSentence[] = [
  // Laws that stand in quotation marks, with a foreign name, or in none.
  {
    text: '参议员随后提出名为「稳定币透明度法案」的草案，要求发行方每月披露储备。',
    documents: ['稳定币透明度法案'],
  },
  {
    text: '司法部公布其“数字资产执法指引”，全文共八十页。',
    documents: ['数字资产执法指引'],
    issuers: ['司法部'],
    organizations: ['司法部'],
  },
  {
    text: '该交易所被控违反《银行保密法（Bank Secrecy Act）》，须缴纳罚款。',
    documents: ['银行保密法（Bank Secrecy Act）'],
  },
  {
    text: '检方称，被告违反银行保密法（BSA）和国际紧急经济权力法（IEEPA）。',
    documents: ['银行保密法', '国际紧急经济权力法'],
  },
  {
    text: '国会正在审议Digital Harbor Act与Payment Tokens Act两项法案。',
    documents: ['Digital Harbor Act', 'Payment Tokens Act'],
  },
  { text: '韩国国会通过《特定金融信息法》修正案。', documents: ['特定金融信息法'], organizations: ['韩国国会'] },
  {
    text: '日本金融厅拟修改《资金结算法》和《金融商品交易法》。',
    documents: ['资金结算法', '金融商品交易法'],
    organizations: ['日本金融厅'],
  },
  {
    region: 'TW',
    text: '金管會昨日預告「虛擬資產保管業管理辦法」草案，並參考「洗錢防制法」第六條。',
    documents: ['虛擬資產保管業管理辦法', '洗錢防制法'],
    organizations: ['金管會'],
  },
  {
    region: 'HK',
    text: '美國證交會發佈題為「數碼資產投資合約分析框架」的指引。',
    documents: ['數碼資產投資合約分析框架'],
    issuers: ['美國證交會'],
  },
  {
    text: '俄罗斯国家杜马三读通过了“数字金融资产法”。',
    documents: ['数字金融资产法'],
    organizations: ['俄罗斯国家杜马'],
  },
  {
    text: '印度财政部提出“加密货币和官方数字货币监管法案”，拟禁止私人代币。',
    documents: ['加密货币和官方数字货币监管法案'],
    issuers: ['印度财政部'],
  },
  { text: '白宫表示，总统已签署“确保数字资产负责任发展”行政令。', documents: ['确保数字资产负责任发展'] },
  {
    text: '马耳他议会通过《虚拟金融资产法》（VFA）以及《创新技术安排与服务法》（ITAS）。',
    documents: ['虚拟金融资产法', '创新技术安排与服务法'],
    issuers: ['马耳他议会'],
    organizations: ['马耳他议会'],
  },
  {
    text: '泰国政府公报刊登《数字资产业务紧急法令》，由泰国证券交易委员会负责执行。',
    documents: ['数字资产业务紧急法令'],
    organizations: ['泰国证券交易委员会'],
  },
  {
    text: '欧洲议会以多数票通过加密资产市场法规（MiCA），并将于明年表决资金转移条例（TFR）。',
    documents: ['加密资产市场法规', '资金转移条例'],
    organizations: ['欧洲议会'],
  },
  {
    text: '怀俄明州州长签署了“数字资产保护法案”，该法案将代币列为个人财产。',
    documents: ['数字资产保护法案'],
  },
  { text: '名为“北风白皮书”的文件其实只有两页。', documents: ['北风白皮书'] },
  { text: '根據《打擊洗錢條例》（第615章），經營者必須領取牌照。', documents: ['打擊洗錢條例'] },
  {
    text: '央行副行长在“负责任的创新”论坛上说，“先立后破”的原则不会改变。',
    documents: [],
  },
  { text: '他说这一规定和法案的做法并不符合宪法精神，也没有办法执行。', documents: [] },
  { text: '“你追我赶”的框架和“稳中求进”的方针仍会延续。', documents: [] },
  // Agencies of many countries.
  {
    text: '菲律宾中央银行（BSP）与菲律宾证券交易委员会（SEC）联合警告投资者。',
    organizations: ['菲律宾中央银行', '菲律宾证券交易委员会'],
  },
  {
    text: '肯尼亚资本市场管理局（CMA）将该项目列入警告名单。',
    organizations: ['肯尼亚资本市场管理局'],
  },
  {
    text: '智利银行和金融机构监管局（SBIF）与智利金融市场委员会将成立工作组。',
    organizations: ['智利银行和金融机构监管局', '智利金融市场委员会'],
  },
  {
    text: '秘鲁银行、保险和养老基金监管局要求交易平台登记。',
    organizations: ['秘鲁银行、保险和养老基金监管局'],
  },
  {
    text: '危地马拉国家银行和证券委员会（CNBV）、财政部两家机构将共同起草细则。',
    organizations: ['危地马拉国家银行和证券委员会', '财政部'],
  },
  {
    text: '阿联酋证券和商品管理局（SCA）与迪拜虚拟资产监管局（VARA）签署谅解备忘录。',
    organizations: ['阿联酋证券和商品管理局', '迪拜虚拟资产监管局'],
  },
  {
    text: '哥伦比亚国家税务和海关总署要求交易所报告客户的交易。',
    organizations: ['哥伦比亚国家税务和海关总署'],
  },
  {
    text: '以色列反洗钱和反恐融资管理局发布了新规，以色列银行随后跟进。',
    organizations: ['以色列反洗钱和反恐融资管理局', '以色列银行'],
  },
  {
    text: '韩国银行和金融委员会对此意见不一，日本银行和财务省则保持沉默。',
    organizations: ['韩国银行', '金融委员会', '日本银行', '财务省'],
  },
  {
    text: '越南国家银行和财政部正在评估试点。',
    organizations: ['越南国家银行', '财政部'],
  },
  {
    text: '印度尼西亚商品期货交易监管局（Bappebti）批准了九家交易所。',
    organizations: ['印度尼西亚商品期货交易监管局'],
  },
  {
    text: '尼日利亚经济与金融犯罪委员会（EFCC）冻结了上千个账户。',
    organizations: ['尼日利亚经济与金融犯罪委员会'],
  },
  {
    text: '阿斯塔纳国际金融中心金融服务监管局（AFSA）已向两家公司发放牌照。',
    organizations: ['阿斯塔纳国际金融中心金融服务监管局'],
  },
  {
    text: '美国财政部海外资产控制办公室（OFAC）将该钱包列入制裁名单。',
    organizations: ['美国财政部海外资产控制办公室'],
  },
  {
    text: '财政部金融犯罪执法网络（FinCEN）提出新规，商务部工业与安全局没有回应。',
    organizations: ['财政部金融犯罪执法网络', '商务部工业与安全局'],
  },
  {
    text: '美国国安局和联邦调查局正在追踪这些地址，国会议员要求公开细节。',
    organizations: ['美国国安局', '联邦调查局'],
  },
  {
    text: '德黑兰消息称，反洗钱高级委员会已批准这项禁令。',
    organizations: ['反洗钱高级委员会'],
  },
  {
    text: '科学部将与信息部等相关部委合作，内务部、司法部等部门也会参与。',
    organizations: ['科学部', '信息部', '内务部', '司法部'],
  },
  // Courts.
  {
    text: '第二巡回上诉法院维持原判，被告将向最高法院上诉。',
    organizations: ['第二巡回上诉法院', '最高法院'],
  },
  {
    text: '纽约南区联邦地区法院驳回了动议，特拉华州破产法院已受理申请。',
    organizations: ['纽约南区联邦地区法院', '特拉华州破产法院'],
  },
  {
    text: '首尔南部地方法院判处其有期徒刑，东京地方法院的判决尚未生效。',
    organizations: ['首尔南部地方法院', '东京地方法院'],
  },
  // Mainland: state bureaus, offices that share a place, task forces, cities.
  {
    text: '国家文物局、国家体育总局和国家铁路局联合印发通知。',
    organizations: ['国家文物局', '国家体育总局', '国家铁路局'],
  },
  {
    text: '国家电影局指导举办了优惠观影活动，国家林草局没有参加。',
    organizations: ['国家电影局', '国家林草局'],
  },
  {
    text: '内蒙古发改委及能源局联合发文，要求清理矿场。',
    organizations: ['内蒙古发改委', '能源局'],
  },
  {
    text: '浙江省经信厅、科技厅和商务厅将共同推进试点。',
    organizations: ['浙江省经信厅', '科技厅', '商务厅'],
  },
  {
    text: '在京津冀协同发展领导小组指导下，冬奥组委和杭州亚组委完成了场景建设。',
    organizations: ['京津冀协同发展领导小组', '冬奥组委', '杭州亚组委'],
  },
  {
    text: '银行在上海—苏州数字人民币试点工作领导小组指导下开展工作。',
    organizations: ['上海—苏州数字人民币试点工作领导小组'],
  },
  {
    text: '交通银行携手苏州市吴中区社会保险服务中心向居民发放补贴。',
    organizations: ['交通银行', '苏州市吴中区社会保险服务中心'],
  },
  {
    text: '研究院将同苏州市、苏州市相城区等各级政府一起建设节点。',
    organizations: ['苏州市', '苏州市相城区'],
  },
  {
    text: '中国信通院中部基地与长沙市政府签署协议。',
    organizations: ['中国信通院中部基地', '长沙市政府'],
  },
  {
    text: '央行调查统计司原司长、央行征信管理局副局长均出席论坛。',
    organizations: ['央行调查统计司', '央行征信管理局'],
  },
  {
    text: '人民银行召开打击虚拟货币交易炒作工作协调机制会议，处置非法集资部际联席会议成员单位参加。',
    organizations: ['人民银行', '处置非法集资部际联席会议'],
  },
  // Hong Kong and Taiwan.
  {
    region: 'HK',
    text: '市場暴跌後，聯儲局或證監皆難以插手，金管局則呼籲銀行審慎。',
    organizations: ['聯儲局', '證監', '金管局'],
  },
  {
    region: 'HK',
    text: '香港SFC重申立場。香港证券期货事务监察委员会（SFC）称，平台须持牌。',
    organizations: ['香港证券期货事务监察委员会'],
  },
  {
    region: 'TW',
    text: '亞太防制洗錢組織將來台評鑑，集保結算所與櫃買中心已完成準備。',
    organizations: ['亞太防制洗錢組織', '集保結算所', '櫃買中心'],
  },
  // Names in Latin letters.
  { text: '即时通讯软件Chatterly和支付服务提供商 Pago Sur 都退出了协会。', organizations: ['Chatterly', 'Pago Sur'] },
  { text: '据CoinHarbor最近的报道显示，融资额已超过去年。', organizations: ['CoinHarbor'] },
  { text: '据Ledgerwatch此前报道，平台已暂停提币。', organizations: ['Ledgerwatch'] },
  { text: '证监会于三月停止了NimbusCell的ICO，并要求退款。', organizations: ['证监会', 'NimbusCell'] },
  { text: '但是，EFJ指出，该提案将损害隐私。EFJ认为，征求意见期太短。', organizations: ['EFJ'] },
  { text: '政府主导的区块链项目——“Tanjong”已进入第三阶段。', organizations: ['Tanjong'] },
  { text: '仅仅使用 Murmur 和 Veilcoin 这样的隐私币就会引起怀疑。', organizations: ['Murmur', 'Veilcoin'] },
  { text: 'Nordswap、Kelpie和Oceanix等去中心化交易所的交易量下降。', organizations: ['Nordswap', 'Kelpie', 'Oceanix'] },
  { text: '该公司在2012年推出了自己的站内货币「Plaza Credits」。', organizations: ['Plaza Credits'] },
  { text: 'BTC和ETH等主流币下跌，KYC和AML规则趋严，DeFi表示了市场的热情。', organizations: [] },
  { text: '爱沙尼亚经济日报Ariviht周一的报告说，禁令即将生效。', organizations: ['爱沙尼亚经济日报'] },
  { text: '他们想从高通胀率中寻求庇护，其中行业龙头受影响最大。', organizations: [] },
  {
    text: '总部位于温哥华的Maple Ridge Digital Inc.与摩根大通签约。',
    organizations: ['Maple Ridge Digital Inc.', '摩根大通'],
  },
  // Firms and outlets.
  { text: '岚策首席分析师周启明表示，监管是好事。', organizations: ['岚策'], people: ['周启明'] },
  {
    text: '“链海观察网”、“币潮快讯”等多个公众号被封停。',
    organizations: ['链海观察网', '币潮快讯'],
  },
  {
    text: '电信巨头沃达丰空中通讯公司 (Vodafone Group PLC, VOD.LN) 退出了协会。',
    organizations: ['沃达丰空中通讯公司'],
  },
  {
    text: '监管新规出台。\n图片来源：视觉中国\nPhotograph by Ann Lee/Bloomberg News\n文章来源金色财经',
    organizations: [],
  },
  { text: '彭博此前报道称，路透社的消息并不准确。', organizations: ['彭博', '路透社'] },
  // People.
  {
    text: '民主党参议员布里克 (Sharon Brick) 向总裁提问，布里克表示不满。',
    people: ['布里克'],
  },
  { region: 'HK', text: '內地互聯網業界人士白晨指出，礦場耗電驚人。', people: ['白晨'] },
  { text: '乌克兰财政部经济司司长Oleh Marchuk表明，税率未定。', people: ['Oleh Marchuk'] },
  { text: '交易所ISBET运营负责人DanielRuiz指出，审计将持续进行。', people: ['DanielRuiz'], organizations: ['ISBET'] },
  { text: '据知情人士透露，负责人尚未确定，业内人士认为时机未到。', people: [] },
  {
    text: '新加坡金管局局长孟德能（Ravi Tan）在接受采访时表示愿意提供帮助。',
    people: ['孟德能'],
    organizations: ['新加坡金管局'],
  },
  { text: '韩国前检察总长朴成宰、议员金秀敏与众议员Tom Rudd均反对。', people: ['朴成宰', '金秀敏', 'Tom Rudd'] },
  { text: '司法部长梅里克·加兰和SEC专员海丝特·皮尔斯意见不同。', people: ['梅里克·加兰', '海丝特·皮尔斯'] },
  { text: '辩护律师何铭、公诉人许芸以及专家证人Paul Grey当庭作证。', people: ['何铭', '许芸', 'Paul Grey'] },
];
