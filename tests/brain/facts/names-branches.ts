import type { PlacedSentence } from './names-unseen.ts';

/** Branches of long names, ministries without their states, undertakings by one word. What is right was written down before the rules had read them. */
export const BRANCH_SENTENCES: PlacedSentence[] = [
  // Bodies with a parent and a place.
  {
    text: '中国电子学会区块链分会、中国信息协会数据要素专委会华东分中心共同主办论坛。',
    organizations: ['中国电子学会区块链分会', '中国信息协会数据要素专委会华东分中心'],
  },
  {
    text: '中国互联网协会反诈骗中心成都分中心昨日揭牌。',
    organizations: ['中国互联网协会反诈骗中心成都分中心'],
  },
  {
    text: '粤港澳大湾区区块链产业联盟与深圳市金融科技协会签约。',
    organizations: ['粤港澳大湾区区块链产业联盟', '深圳市金融科技协会'],
  },
  { text: '西部区块链应用产业园在成都高新区开园。', organizations: ['西部区块链应用产业园'] },
  { text: '长沙星沙区块链产业园已引进企业八十家。', organizations: ['长沙星沙区块链产业园'] },
  {
    text: '浙江大学计算机学院、南京大学软件学院和同济大学经济与管理学院参与标准编制。',
    organizations: ['浙江大学计算机学院', '南京大学软件学院', '同济大学经济与管理学院'],
  },
  {
    text: '国家工业信息安全发展研究中心区块链培训中心西南分中心落户重庆。',
    organizations: ['国家工业信息安全发展研究中心区块链培训中心西南分中心'],
  },
  { text: '这家产业园已有多家企业入驻，培训中心也将启用。', organizations: [] },
  {
    text: '哈佛大学贝尔弗科学与国际事务中心研究员认为，数字货币会改变制裁。',
    organizations: ['哈佛大学贝尔弗科学与国际事务中心'],
  },
  {
    text: '斯坦福大学胡佛战争、革命与和平研究所发表了论文。',
    organizations: ['斯坦福大学胡佛战争、革命与和平研究所'],
  },
  { text: '乔治城大学法律与金融监管中心举办听证。', organizations: ['乔治城大学法律与金融监管中心'] },
  {
    text: '麻省理工学院数字货币倡议与波士顿联邦储备银行合作。',
    organizations: ['麻省理工学院数字货币倡议', '波士顿联邦储备银行'],
  },
  // Ministries and committees of states.
  {
    text: '在肯尼亚，议会预算与拨款委员会要求财政部作出解释。',
    organizations: ['议会预算与拨款委员会', '财政部'],
  },
  {
    text: '根据乌兹别克斯坦总统令，国家项目管理署和数字技术部将制定发展计划。',
    organizations: ['国家项目管理署', '数字技术部'],
  },
  {
    text: '哈萨克斯坦方面表示，数字发展、创新与航空航天工业部已收到申请。',
    organizations: ['数字发展、创新与航空航天工业部'],
  },
  { text: '日本政府官员表示，将推动各国合作。', organizations: ['日本政府'] },
  { text: '印度政府和新加坡政府签署备忘录。', organizations: ['印度政府', '新加坡政府'] },
  { text: '各国政府应当合作，外国政府的态度不一。', organizations: [] },
  { text: '德国政府债券收益率上升。', organizations: [] },
  {
    text: '韩国政府的区块链促进工作组召开会议。',
    organizations: ['韩国政府', '区块链促进工作组'],
  },
  { text: '韩国忠清南道与全罗北道分别推出地区代币。', organizations: [] },
  { text: '韩国庆尚南道政府将发放数字优惠券。', organizations: ['韩国庆尚南道政府'] },
  { text: '韩国政府宣布新规。一旦国会通过法案，交易所须登记。', organizations: ['韩国政府', '国会'] },
  {
    text: '巴西联邦税务局与巴西证券交易委员会（CVM）交换数据。',
    organizations: ['巴西联邦税务局', '巴西证券交易委员会'],
  },
  {
    text: '加纳通信与数字化部、加纳银行联合举办黑客松。',
    organizations: ['加纳通信与数字化部', '加纳银行'],
  },
  {
    text: '在乌克兰，数字化转型部和国家证券与股票市场委员会起草了法案。',
    organizations: ['数字化转型部', '国家证券与股票市场委员会'],
  },
  { text: '肯尼亚财政部长向议会递交报告，财政部随后补充了数据。', organizations: ['财政部'] },
  // The press.
  { text: '南非商业日报报道，储备银行将公布框架。', organizations: ['南非商业日报'] },
  { text: '非洲金融时报称，拉各斯的交易员转向点对点市场。', organizations: ['非洲金融时报'] },
  { text: '商业内幕报道，该公司已裁员。', organizations: ['商业内幕'] },
  { text: '在Nordwind媒体控股公司举办的论坛上，他发表了讲话。', organizations: ['Nordwind媒体控股公司'] },
  { text: '据亚洲商业评论报道，多家银行退出。', organizations: ['亚洲商业评论'] },
  { text: '当地商业报道不多，媒体控股公司众多。', organizations: [] },
  { text: '金融评论报认为，监管会放松。', organizations: ['金融评论报'] },
  // Undertakings.
  { text: '肯尼亚人习惯用M-Pesa转账。', organizations: ['M-Pesa'] },
  { text: '他说，这不仅仅是Venmo，也不仅仅是PayPal。', organizations: ['Venmo', 'PayPal'] },
  { text: '1995年Netscape IPO，互联网时代开启。', organizations: ['Netscape'] },
  { text: '像Revolut和M-Pesa那样的服务在当地很普遍。', organizations: ['Revolut', 'M-Pesa'] },
  { text: '报告比较了区块链基础设施，如EOS、以太坊和NEO。', organizations: ['EOS', '以太坊', 'NEO'] },
  { text: '他持有比特币、以太坊和莱特币。', organizations: [] },
  { text: '公链包括以太坊、波卡和Solana。', organizations: ['以太坊', '波卡', 'Solana'] },
  // Short names of Hong Kong, parties, central banks.
  { region: 'HK', text: '金管局保障存戶，而證監則保障散戶。', organizations: ['金管局', '證監'] },
  { region: 'HK', text: '證監昨日發出聲明，指該平台並無牌照。', organizations: ['證監'] },
  { region: 'HK', text: '內地證監系統與券商座談，證監會未有回應。', organizations: ['證監會'] },
  { region: 'HK', text: '有央行收水，亦有央行觀望。', organizations: [] },
  { text: '欧洲央行表示，欧元体系正在研究数字欧元。', organizations: ['欧洲央行'] },
  { text: '西班牙主要的保守党认为应当减税。', organizations: [] },
  { text: '英国保守党与工党就法案展开辩论。', organizations: ['英国保守党', '工党'] },
  { text: '来自民主党的议员提出议案，共和党反对。', organizations: ['民主党', '共和党'] },
  // People.
  { text: 'CEZA负责人表示欢迎。Delacruz告诉路透社：“我们会发牌照。”Delacruz强调要守法。', people: ['Delacruz'] },
  { text: '财政部长Okello表示，税率不变。随后Okello离开会场。', people: ['Okello'] },
  {
    text: '出席的还有前国防部长哈金斯（Ron Huggins）、莫里森（Ann Morrison）以及贝克（Lea Becker）。',
    people: ['哈金斯', '莫里森', '贝克'],
  },
  {
    text: '哈佛大学政策中心（Policy Center）执行主任、《数字战争》（Digital Wars）的编剧萨玛尔（Anita Samar）说，挑战不小。',
    people: ['萨玛尔'],
  },
  { text: '区块链初创公司北辰实验室（Beichen Labs）的首席执行长佩特罗（Ivo Petro）表示乐观。', people: ['佩特罗'] },
  { text: 'Coinbase告诉路透社，公司没有计划。', people: [] },
  { text: '自由党议员Tanaka-Reyes与参议员Moreau共同提案。', people: ['Tanaka-Reyes', 'Moreau'] },
  // Documents.
  {
    text: '监管局发布ADGM虚拟资产业务监管指南，解释框架如何运作。',
    documents: ['ADGM虚拟资产业务监管指南'],
  },
  {
    region: 'HK',
    text: '財庫局就「加強香港虛擬資產交易規管立法建議」發表諮詢總結。',
    documents: ['加強香港虛擬資產交易規管立法建議'],
  },
  { region: 'HK', text: '政府就「穩定幣發行人發牌制度」的立法建議展開公眾諮詢。', documents: [] },
  { text: 'FCA公布加密资产推广指南，要求标明风险。', documents: ['加密资产推广指南'] },
  { text: '新加坡金管局修订数字支付代币服务指引，自明年生效。', documents: ['数字支付代币服务指引'] },
  { text: '央行发布了指南，也发布了一份指导原则。', documents: [] },
];
