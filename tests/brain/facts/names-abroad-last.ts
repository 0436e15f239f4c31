import type { PlacedSentence } from './names-unseen.ts';

/** The last set, written when the three before were read right. */
export const LAST_ABROAD_SENTENCES: PlacedSentence[] = [
  {
    text: '立陶宛金融犯罪调查局冻结了Kaunex的账户，立陶宛国家税务监察局也已介入。',
    organizations: ['立陶宛金融犯罪调查局', 'Kaunex', '立陶宛国家税务监察局'],
  },
  {
    text: '秘鲁银行、保险和私人养老基金监管局（SBS）发布条例草案。',
    organizations: ['秘鲁银行、保险和私人养老基金监管局'],
  },
  {
    text: '津巴布韦储备银行行长表示，哈拉雷证券交易所将上线代币。',
    organizations: ['津巴布韦储备银行', '哈拉雷证券交易所'],
  },
  { text: '柬埔寨总检察院批捕两人，金边市警察局缴获四百台矿机。', organizations: ['柬埔寨总检察院', '金边市警察局'] },
  {
    text: '哥伦比亚国家税务与海关总局要求申报，哥伦比亚金融监管局主持沙盒。',
    organizations: ['哥伦比亚国家税务与海关总局', '哥伦比亚金融监管局'],
  },
  {
    text: '阿布扎比数字管理局推出TAMM平台，迪拜国际金融中心也参与。',
    organizations: ['阿布扎比数字管理局', 'TAMM', '迪拜国际金融中心'],
  },
  {
    text: '英国数字、文化、媒体和体育部拨款，英国知识产权局则启动试点。',
    organizations: ['英国数字、文化、媒体和体育部', '英国知识产权局'],
  },
  { text: '法国国家信息与自由委员会（CNIL）认为，区块链与隐私并不冲突。', organizations: ['法国国家信息与自由委员会'] },
  {
    text: '俄罗斯联邦通信监督局封锁了交易所网站，俄罗斯总检察院表示支持。',
    organizations: ['俄罗斯联邦通信监督局', '俄罗斯总检察院'],
  },
  {
    text: '土库曼斯坦邮政与蒙古国铁路没有回复，乌兹别克斯坦统计委员会公布了数据。',
    organizations: ['土库曼斯坦邮政', '乌兹别克斯坦统计委员会'],
  },
  {
    text: '南非税务局、南非航空公司、约翰内斯堡市政府出席了会议。',
    organizations: ['南非税务局', '南非航空公司', '约翰内斯堡市政府'],
  },
  { text: '泰国移民局抓获一名嫌疑人，泰国皇家海军拆除了海上住宅。', organizations: ['泰国移民局', '泰国皇家海军'] },
  { text: '美国的电力公司向矿场供电，德州电网不堪重负，纽约州议会正在辩论。', organizations: ['纽约州议会'] },
  { text: '三家日本航空公司和两家韩国银行加入，多家美国石油公司退出。', organizations: [] },
  { text: '印度各地警察局收到投诉，加拿大多地海关加强检查。', organizations: [] },
  { text: '法国总部的办公室已经关闭，日本分公司的海关业务停止，英国市场部调整布局。', organizations: [] },
  { text: '他在澳大利亚警察面前承认，自己用假名开户。', organizations: [] },
  { text: '银行监管部门ABIF与证券监管部门SVS同意开户。', organizations: ['ABIF', 'SVS'] },
  {
    text: '沙特阿美和沙特阿拉伯货币局合作，阿联酋电信公司提供网络。',
    organizations: ['沙特阿美', '沙特阿拉伯货币局', '阿联酋电信公司'],
  },
  {
    text: '国际贸易金融联盟ITFA、Nordvik、Calyptra等机构签署了意向书。',
    organizations: ['国际贸易金融联盟ITFA', 'Nordvik', 'Calyptra'],
  },
  { text: '嫌疑人推广Wexcoin和Minerplus两个传销平台。', organizations: ['Wexcoin', 'Minerplus'] },
  {
    text: '香港海關與美國緝毒局合作，韓國警察廳提供情報。',
    organizations: ['香港海關', '美國緝毒局', '韓國警察廳'],
    region: 'HK',
  },
  {
    text: '泰國數位經濟部與新加坡陸路交通管理局簽約。',
    organizations: ['泰國數位經濟部', '新加坡陸路交通管理局'],
    region: 'TW',
  },

  { text: '根据德国反洗钱法和德国支付服务监管法，钱包商须登记。', documents: ['德国反洗钱法', '德国支付服务监管法'] },
  { text: '加拿大犯罪收益（洗钱）和恐怖主义融资法修正案即将生效。', documents: [] },
  { text: '日本加密资产相关法律尚不完备，日本银行法人账户开立困难。', documents: [] },
  { text: '泰国数字资产业务法令于5月14日生效，泰国税法也作了修改。', documents: ['泰国数字资产业务法令'] },
  {
    text: '列支敦士登代币和可信技术服务提供商法案（TVTG）获得通过。',
    documents: ['列支敦士登代币和可信技术服务提供商法案'],
  },
  {
    text: '欧盟第四号反洗钱指令与欧盟电子货币指令都没有提到钱包。',
    documents: ['欧盟第四号反洗钱指令', '欧盟电子货币指令'],
  },
  { text: '被告依据美国宪法第一修正案抗辩，法官援引美国1933年证券法驳回。', documents: ['美国1933年证券法'] },
  { text: '议员们希望修改印度信息技术法，印度司法部门没有意见。', documents: ['印度信息技术法'] },
  { text: '新加坡方面拒绝用法律手段，越南没有办法，俄国修法之后再谈。', documents: [] },
  { text: '瑞士债务法典允许登记簿证券，韩国民法典没有规定。', documents: ['瑞士债务法典'] },
  {
    text: '美国众议院以380票通过名为“调查恐怖分子使用虚拟货币”的H.R.4752号决议。',
    documents: ['调查恐怖分子使用虚拟货币'],
  },
  {
    text: '联合国毒品和犯罪问题办公室发布的2024年全球有组织犯罪评估报告指出，稳定币被滥用。',
    documents: ['全球有组织犯罪评估报告'],
    issuers: ['联合国毒品和犯罪问题办公室'],
  },
  { text: '母法是「虛擬資產服務法」。總統115年1月7日公布修正條文。', documents: ['虛擬資產服務法'], region: 'TW' },

  // And a few more, written after those.
  {
    text: '尼日利亚经济和金融犯罪委员会逮捕四十人，尼日利亚通信委员会要求运营商屏蔽网站。',
    organizations: ['尼日利亚经济和金融犯罪委员会', '尼日利亚通信委员会'],
  },
  {
    text: '加纳司法部与加纳数据保护委员会起草指南，加纳大学负责培训。',
    organizations: ['加纳司法部', '加纳数据保护委员会'],
  },
  { text: '挪威石油基金会关注此事，挪威税务管理局掌握了账户信息。', organizations: ['挪威税务管理局'] },
  { text: '美国陆军刑事调查处和美国邮政服务公司合作。', organizations: ['美国邮政服务公司'] },
  {
    text: '迪拜商会、迪拜机场自由区管理局和阿布扎比全球市场共同投资。',
    organizations: ['迪拜商会', '迪拜机场自由区管理局', '阿布扎比全球市场'],
  },
  { text: '首尔南部地方检察厅和釜山地方法院受理此案。', organizations: ['首尔南部地方检察厅', '釜山地方法院'] },
  { text: '巴黎检察院和日内瓦检方展开调查。', organizations: ['巴黎检察院'] },
  { text: '阿根廷联邦公共收入管理局（AFIP）要求交易所申报。', organizations: ['阿根廷联邦公共收入管理局'] },
  { text: '香港、新加坡和日本的海关数据显示增长，美国组织代表团访问。', organizations: [] },
  { text: '他说美国政府关门期间，英国脱欧委员会没有开会。', organizations: ['美国政府', '英国脱欧委员会'] },
  { text: '俄罗斯石油公司生产成本上升，沙特石油出口减少。', organizations: ['俄罗斯石油公司'] },
  { text: '据新加坡《商业时报》和《马来邮报》报道，三人被起诉。', organizations: ['商业时报', '马来邮报'] },
  { text: '根据爱沙尼亚电子身份法，外国人可以申请电子居民。', documents: ['爱沙尼亚电子身份法'] },
  { text: '根据纽约州金融服务法第二百条，BitLicense持有人须报告。', documents: ['纽约州金融服务法'] },
  { text: '怀俄明州众议院通过第70号法案，豁免实用型代币。', documents: [] },
  { text: '日本法务省对日本法人征税，德国立法机构批评英国算法歧视。', documents: [] },
  { text: '韩国资本市场法规定证券型代币须登记。', documents: ['韩国资本市场法'] },
  { text: '中国刑法、香港公司条例和澳门民法典并未规定。', documents: [] },
  { text: '澳大利亚证券投资委员会更新了关于ICO的第225号监管指南。', documents: [] },
  {
    text: '俄罗斯副总理Maksim Orlovsky和议员阿克萨科夫对此表示乐观，阿克萨科夫说法案快通过了。',
    people: ['Maksim Orlovsky', '阿克萨科夫'],
  },
  { text: '国会议员Kaptur与参议员奥坎波（Ocampo）共同提出。', people: ['Kaptur', '奥坎波'] },
];
