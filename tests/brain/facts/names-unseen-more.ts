import type { PlacedSentence } from './names-unseen.ts';

/** Two further sets, each written after the one before had been mended. */
export const MORE_UNSEEN_SENTENCES: PlacedSentence[] = [
  {
    text: '加纳银行表示，将与加纳证券交易委员会共同起草《虚拟资产服务提供商法案》。',
    documents: ['虚拟资产服务提供商法案'],
    organizations: ['加纳银行', '加纳证券交易委员会'],
  },
  {
    text: '瑞士联邦委员会批准了分布式账本法（DLT Act），瑞士联邦税务局将另行发布指南。',
    documents: ['分布式账本法'],
    issuers: ['瑞士联邦委员会'],
    organizations: ['瑞士联邦委员会', '瑞士联邦税务局'],
  },
  {
    text: '法国金融市场管理局（AMF）和法国审慎监管与处置管理局（ACPR）分别收到了申请。',
    organizations: ['法国金融市场管理局', '法国审慎监管与处置管理局'],
  },
  {
    text: '巴西众议院通过第4401号法案，巴西联邦收入署将负责征税。',
    organizations: ['巴西众议院', '巴西联邦收入署'],
  },
  {
    text: '萨尔瓦多国会投票通过《比特币法》，世界银行拒绝提供协助。',
    documents: ['比特币法'],
    issuers: ['萨尔瓦多国会'],
    organizations: ['萨尔瓦多国会', '世界银行'],
  },
  {
    text: '土耳其资本市场委员会（SPK）主席说，土耳其大国民议会将在秋季讨论该草案。',
    organizations: ['土耳其资本市场委员会', '土耳其大国民议会'],
  },
  {
    text: '伊朗工业、矿业和贸易部向三十家矿场发放了许可，伊朗电力公司Tavanir则上调了电价。',
    organizations: ['伊朗工业、矿业和贸易部', 'Tavanir'],
  },
  {
    text: '加州金融保护与创新部（DFPI）和得克萨斯州证券委员会均发出停业令。',
    organizations: ['加州金融保护与创新部', '得克萨斯州证券委员会'],
  },
  {
    text: '纽约州总检察长办公室起诉该公司，曼哈顿地区检察官办公室也在调查。',
    organizations: ['纽约州总检察长办公室', '曼哈顿地区检察官办公室'],
  },
  {
    text: '根据美国证券法和《商品交易法》，SEC主席与CFTC专员Rostin Hale各执一词。',
    documents: ['商品交易法'],
    people: ['Rostin Hale'],
    organizations: ['SEC', 'CFTC'],
  },
  {
    text: '议员们提出名为《禁止央行数字货币监视国家法》（Anti-Surveillance Act）的法案，参议员Ted Lummer是共同提案人。',
    documents: ['禁止央行数字货币监视国家法'],
    people: ['Ted Lummer'],
  },
  { text: 'FIT22法案和Clarity法案将一并表决，SEC法规不在其列。', documents: ['FIT22法案', 'Clarity法案'] },
  {
    text: '欧盟委员会公布了题为“数字金融一揽子计划”的文件。',
    documents: ['数字金融一揽子计划'],
    issuers: ['欧盟委员会'],
  },
  {
    text: '加拿大证券管理机构（CSA）发布第46-307号工作人员通知《加密货币发行》。',
    documents: ['加密货币发行'],
    organizations: ['加拿大证券管理机构'],
  },
  {
    text: '深圳市地方金融监管局、深圳市公安局等五部门印发《关于防范虚拟货币交易风险的提示》。',
    documents: ['关于防范虚拟货币交易风险的提示'],
    issuers: ['深圳市地方金融监管局', '深圳市公安局'],
    organizations: ['深圳市地方金融监管局', '深圳市公安局'],
  },
  {
    text: '新疆昌吉州发改委、工信局叫停了矿场，云南省能源局随后排查。',
    organizations: ['新疆昌吉州发改委', '工信局', '云南省能源局'],
  },
  {
    text: '四川省发展改革委、四川省能源局下发《关于清理关停虚拟货币“挖矿”项目的通知》，国网四川省电力公司负责断电。',
    documents: ['关于清理关停虚拟货币“挖矿”项目的通知'],
    issuers: ['四川省发展改革委', '四川省能源局'],
    organizations: ['四川省发展改革委', '四川省能源局', '国网四川省电力公司'],
  },
  {
    text: '工商银行苏州分行与苏州市公共资源交易中心、苏州高铁新城管委会合作。',
    organizations: ['工商银行苏州分行', '苏州市公共资源交易中心', '苏州高铁新城管委会'],
  },
  {
    text: '北京市第三中级人民法院、上海市浦东新区人民法院和最高人民检察院发布典型案例。',
    organizations: ['北京市第三中级人民法院', '上海市浦东新区人民法院', '最高人民检察院'],
  },
  {
    region: 'HK',
    text: '國家金融與發展實驗室副主任曾剛表示，「數字人民幣條例」有望出台。',
    people: ['曾剛'],
    organizations: ['國家金融與發展實驗室'],
  },
  {
    region: 'HK',
    text: '香港立法會議員吳傑莊和財經事務及庫務局局長許正宇出席論壇，警務處派員到場。',
    people: ['吳傑莊', '許正宇'],
    organizations: ['香港立法會', '財經事務及庫務局', '警務處'],
  },
  {
    region: 'TW',
    text: '金管會證期局局長張振山指出，調查局與刑事局已掌握名單，立委葛如鈞要求公開。',
    people: ['張振山', '葛如鈞'],
    organizations: ['金管會證期局', '調查局', '刑事局'],
  },
  {
    text: '据Blockdaily网站周二报道，Kronberg Exchange已暂停服务，其首席执行官Lena Hofmann被捕。',
    people: ['Lena Hofmann'],
    organizations: ['Blockdaily', 'Kronberg Exchange'],
  },
  {
    text: '日本交易所Zenbit因黑客攻击损失580亿日元，韩国交易所Hanbit则被金融监督院检查。',
    organizations: ['Zenbit', 'Hanbit', '金融监督院'],
  },
  {
    text: '投资者包括红杉资本、Ridgeline Ventures和阿布扎比主权基金Mubadara。',
    organizations: ['红杉资本', 'Ridgeline Ventures', 'Mubadara'],
  },
  {
    text: '律师事务所Hale & Porter合伙人Jake Porter认为，TON和EOS等公链不受影响。',
    people: ['Jake Porter'],
    organizations: ['Hale & Porter', 'TON', 'EOS'],
  },
  { text: '他援引CNBC的话说，比特币价格将在年底翻倍，GPU和ASIC供不应求。', organizations: ['CNBC'] },
  { text: '反垄断法的精神和宪法的框架同样适用，这种做法（POW）并不新鲜。', documents: [] },
  { text: '名为“蓝鲸”的账户转出了三千枚比特币，被称为“跨年行情”。', documents: [], organizations: [] },
  { text: '该部门部长说，全部内容将在内部讨论，技术部等待结果。', organizations: [] },
  { text: '各地法院的判决不一，一审法院认为合同无效，二审法院改判。', organizations: [] },
  { text: '专家组等有关部门和事业单位等机构表示支持，俱乐部等组织反对。', organizations: [] },
  { text: '某市某区等各级政府均已行动，多地财政部门参与，其中央银行牵头。', organizations: [] },
  { text: '公司律师李文博、原告代理人赵一鸣和被告陈某到庭。', people: ['李文博', '赵一鸣'] },
  { text: '前美联储主席保罗·沃克与诺贝尔奖得主罗伯特·席勒持不同看法。', people: ['保罗·沃克', '罗伯特·席勒'] },
  { text: '据介绍，高度关注和广泛认同表明，时任领导和任何人都不能例外。', people: [] },
  {
    text: '卢森堡议会以一致票数通过“区块链法IV”，卢森堡金融业监管委员会（CSSF）表示欢迎。',
    organizations: ['卢森堡议会', '卢森堡金融业监管委员会'],
  },
  {
    text: '南非储备银行与南非金融行为监管局正根据《金融咨询与中介服务法》发牌。',
    documents: ['金融咨询与中介服务法'],
    organizations: ['南非储备银行', '南非金融行为监管局'],
  },
  { text: '阿根廷国家证券委员会（CNV）第994号决议要求虚拟资产服务商注册。', organizations: ['阿根廷国家证券委员会'] },
  {
    text: '波兰总统否决了《加密资产市场法案》，波兰众议院未能推翻。',
    documents: ['加密资产市场法案'],
    organizations: ['波兰众议院'],
  },
  {
    text: '美国众议院金融服务委员会主席弗兰奇·希尔提出《数字资产市场结构法案》讨论稿。',
    documents: ['数字资产市场结构法案'],
    organizations: ['美国众议院金融服务委员会'],
    people: ['弗兰奇·希尔'],
  },
  {
    text: '参议院银行委员会和农业委员会将分头审议，参议员辛西娅·卢米斯牵头。',
    organizations: ['参议院银行委员会', '农业委员会'],
    people: ['辛西娅·卢米斯'],
  },
  {
    text: '英国法律委员会发布《数字资产：最终报告》，建议设立第三类财产。',
    documents: ['数字资产：最终报告'],
    issuers: ['英国法律委员会'],
    organizations: ['英国法律委员会'],
  },
  {
    text: '德国联邦金融监管局（BaFin）援引《银行法》第32条，关闭了Kryptoport的业务。',
    documents: ['银行法'],
    organizations: ['德国联邦金融监管局', 'Kryptoport'],
  },
  {
    text: '尼泊尔中央银行、巴基斯坦国家银行和孟加拉银行均禁止交易比特币。',
    organizations: ['尼泊尔中央银行', '巴基斯坦国家银行', '孟加拉银行'],
  },
  {
    text: '据韩联社报道，韩国金融情报分析院处罚了Dunamu，首尔中央地方检察厅同日搜查其办公室。',
    organizations: ['韩联社', '韩国金融情报分析院', 'Dunamu', '首尔中央地方检察厅'],
  },
  { text: '自民党数字社会推进本部向首相递交了Web3白皮书。', organizations: ['自民党'] },
  {
    text: '中国人民银行上海总部、上海市金融办联合召开座谈会，蚂蚁链和长三角征信链参会。',
    organizations: ['中国人民银行上海总部', '上海市金融办', '蚂蚁链', '长三角征信链'],
  },
  {
    text: '工信部信息技术发展司副司长江源、赛迪研究院院长陆岩出席。',
    organizations: ['工信部信息技术发展司', '赛迪研究院'],
    people: ['江源', '陆岩'],
  },
  {
    text: '《网络安全法》《数据安全法》和《个人信息保护法》构成基础，《办法》细化了要求。',
    documents: ['网络安全法', '数据安全法', '个人信息保护法'],
  },
  { text: '央行等十部门“9·24通知”明确虚拟货币业务属非法金融活动。', organizations: ['央行'] },
  { text: '公司创始人兼首席执行官Marta Oliveira与联合创始人郑远航接受采访。', people: ['Marta Oliveira', '郑远航'] },
  {
    text: '美国证券交易委员会诉Brightcoin Labs案开庭，法官托雷斯裁定XPL不是证券。',
    organizations: ['美国证券交易委员会', 'Brightcoin Labs'],
    people: ['托雷斯'],
  },
  {
    text: '澳门金融管理局主席陈守信、澳门立法会议员李静仪出席签约仪式。',
    organizations: ['澳门金融管理局', '澳门立法会'],
    people: ['陈守信', '李静仪'],
  },
  {
    text: '消委會指投訴急增，海關關長何珮珊說，警方已拘捕六人。',
    region: 'HK',
    organizations: ['消委會', '海關', '警方'],
    people: ['何珮珊'],
  },
  {
    text: '立法院三讀通過「虛擬資產服務法」，中央銀行總裁楊金龍表示尊重。',
    region: 'TW',
    documents: ['虛擬資產服務法'],
    issuers: ['立法院'],
    organizations: ['立法院', '中央銀行'],
    people: ['楊金龍'],
  },
  { text: '他认为“监管沙盒”的做法、“穿透式监管”原则和“包容审慎”的政策都值得借鉴。', documents: [], organizations: [] },
  { text: '联合国通过决议，本办法自下月起施行，该条例草案仍需完善。', documents: [] },
];
