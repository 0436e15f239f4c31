import type { PlacedSentence } from './names-unseen.ts';

/** News from states and cities abroad. What is right was written down before the rules had read them, and for a few judged again after; firms and people are invented. */
export const ABROAD_SENTENCES: PlacedSentence[] = [
  // Units of a state or a city behind a foreign place.
  {
    text: '阿布扎比海关与沙迦警察局签署备忘录，阿布扎比港务局也将加入。',
    organizations: ['阿布扎比海关', '沙迦警察局', '阿布扎比港务局'],
  },
  {
    text: '迪拜土地局和迪拜水电局宣布，明年起所有账单都写入区块链。',
    organizations: ['迪拜土地局', '迪拜水电局'],
  },
  {
    text: '迪拜酋长出任迪拜创新基金会董事会主席，迪拜警方负责安全。',
    organizations: ['迪拜创新基金会', '迪拜警方'],
  },
  {
    text: '首尔市政府和首尔市教育厅将使用区块链，釜山市也有意跟进。',
    organizations: ['首尔市政府', '首尔市教育厅'],
  },
  {
    text: '爱沙尼亚警察与边防局表示，爱沙尼亚信息系统管理局发现了漏洞。',
    organizations: ['爱沙尼亚警察与边防局', '爱沙尼亚信息系统管理局'],
  },
  {
    text: '沙特标准、计量和质量组织发布指南，沙特海关总署随后采纳。',
    organizations: ['沙特标准、计量和质量组织', '沙特海关总署'],
  },
  {
    text: '肯尼亚标准局和肯尼亚信息通信管理局成立工作小组。',
    organizations: ['肯尼亚标准局', '肯尼亚信息通信管理局'],
  },
  {
    text: '阿联酋经济部与阿联酋电信和数字政府监管局共同主持会议。',
    organizations: ['阿联酋经济部', '阿联酋电信和数字政府监管局'],
  },
  {
    text: '智慧杜塞办公室没有回应，智能首尔办公室则予以确认。',
    organizations: ['智能首尔办公室'],
  },
  {
    text: '格鲁吉亚国家公共登记局用比特币区块链登记土地，乌克兰农业部随后效仿。',
    organizations: ['格鲁吉亚国家公共登记局', '乌克兰农业部'],
  },
  {
    text: '美国特勤局刑事调查办公室主任在听证会上作证。',
    organizations: ['美国特勤局刑事调查办公室'],
  },
  {
    text: '荷兰财政情报和调查局突击检查了两家交易所，荷兰检察院表示案件仍在调查。',
    organizations: ['荷兰财政情报和调查局', '荷兰检察院'],
  },
  {
    text: '加拿大皇家骑警和安大略省警察局联合提醒市民。',
    organizations: ['加拿大皇家骑警', '安大略省警察局'],
  },
  {
    text: '澳大利亚邮政计划发行数字身份，澳大利亚联邦警察局表示支持。',
    organizations: ['澳大利亚邮政', '澳大利亚联邦警察局'],
  },
  {
    text: '印度泰米尔纳德邦政府和印度国家转型委员会（NITI Aayog）合作试点。',
    organizations: ['印度泰米尔纳德邦政府', '印度国家转型委员会'],
  },
  {
    text: '马耳他旅游部将与马耳他大学开设课程。',
    organizations: ['马耳他旅游部', '马耳他大学'],
  },
  {
    text: '土耳其航空公司和卡塔尔航空接受稳定币付款，肯尼亚航空公司仍在观望。',
    organizations: ['土耳其航空公司', '卡塔尔航空', '肯尼亚航空公司'],
  },
  {
    text: '俄罗斯铁路公司、俄罗斯天然气公司和俄罗斯邮政都参加了测试。',
    organizations: ['俄罗斯铁路公司', '俄罗斯天然气公司', '俄罗斯邮政'],
  },
  {
    text: '越南电力公司称，越南邮电集团和越南航空公司已接入平台。',
    organizations: ['越南电力公司', '越南邮电集团', '越南航空公司'],
  },
  {
    text: '泰国邮政公司和泰国税务局联合推出系统。',
    organizations: ['泰国邮政公司', '泰国税务局'],
  },
  { text: '新加坡的航空公司和韩国的大学都在研究区块链，没有一家公司表态。', organizations: [] },
  { text: '日本航空公司们看好区块链，英国海关数据显示进口下降。', organizations: [] },
  { text: '非洲国家的警察经常收受贿赂，德国警察人数则有所下降。', organizations: [] },
  { text: '外国公司、美国银行业和欧洲航空公司普遍反对这一规定。', organizations: [] },

  // Ministries and agencies without their country.
  {
    text: '在阿联酋，内政部和经济部已把身份证放到链上，卫生部也在测试。',
    organizations: ['内政部', '经济部', '卫生部'],
  },
  {
    text: '哈萨克斯坦总统要求能源部限制矿场用电，央行则主张征税。',
    organizations: ['能源部', '央行'],
  },
  {
    text: '印尼贸易部部长表示，财政部尚未决定税率。',
    organizations: ['印尼贸易部', '财政部'],
  },

  // Latin acronyms and names.
  {
    text: '迪拜教育监管部门KHDA和卫生监管部门DHA已经接入。',
    organizations: ['KHDA', 'DHA'],
  },
  {
    text: '新加坡电信监管机构IMDA、菲律宾反洗钱机构AMLC以及巴西证券监管机构CVM都派员出席。',
    organizations: ['IMDA', 'AMLC', 'CVM'],
  },
  {
    text: '全球数字身份联盟GDIA由47个成员组成，GDIA还计划扩大规模。',
    organizations: ['全球数字身份联盟GDIA'],
  },
  {
    text: '全球贸易区块链倡议（GTBI）的成员包括IBM和Maersk。',
    organizations: ['全球贸易区块链倡议', 'IBM', 'Maersk'],
  },
  {
    text: '据VnExpress报道，越南国家银行将出台新规；据TuổiTrẻ报道，试点九月开始。',
    organizations: ['VnExpress', '越南国家银行', 'TuổiTrẻ'],
  },
  {
    text: '越南媒体Thanh Niên援引警方的话说，骗局涉及三千人。',
    organizations: ['Thanh Niên'],
  },
  {
    text: '波兰报纸Gazeta Świętokrzyska报道，Bank Śląski已停止为交易所开户。',
    organizations: ['Gazeta Świętokrzyska', 'Bank Śląski'],
  },
  {
    text: '土耳其公司Yıldız Teknoloji和巴西公司São Bento Pagamentos签署协议。',
    organizations: ['Yıldız Teknoloji', 'São Bento Pagamentos'],
  },
  {
    text: '德国媒体Börsen Kurier和法国日报L’Écho du Rhône先后刊发了这一消息。',
    organizations: ['Börsen Kurier', 'L’Écho du Rhône'],
  },
  {
    text: '该公司以Orfan和Mintacoin两个ICO项目骗取了数千人的资金。',
    organizations: ['Orfan', 'Mintacoin'],
  },
  {
    text: '警方称，Zelfin和Tokapay均为庞氏骗局，创始人已经出逃。',
    organizations: ['Zelfin', 'Tokapay'],
  },
  {
    text: '迪拜推出国家级数字货币darCash，并通过darPay钱包支付。',
    organizations: ['darCash', 'darPay'],
  },
  {
    text: '瑞典央行的电子克朗使用Corda，巴哈马则推出Sand Dollar。',
    organizations: ['瑞典央行', 'Corda', 'Sand Dollar'],
  },
  {
    text: 'KPMG、PwC、Norvane等公司参加了比特币、BTC和ICO的讨论，API接口由Helmgate公司提供。',
    organizations: ['KPMG', 'PwC', 'Norvane', 'Helmgate公司'],
  },
  {
    text: '使用AI和IoT的企业越来越多，KYC和AML要求也更严，CEO们普遍欢迎。',
    organizations: [],
  },

  // Plans and projects.
  {
    text: '阿布扎比智慧城市计划于2015年启动，首尔区块链城市计划则晚了三年。',
    organizations: ['阿布扎比智慧城市计划', '首尔区块链城市计划'],
  },
  {
    text: '王储宣布启动Riyadh20X计划，利雅得20X计划将覆盖所有政府部门。',
    organizations: ['Riyadh20X计划'],
  },
  {
    text: '新加坡金管局的Ubin项目和加拿大央行的Jasper项目已经完成跨境支付试验。',
    organizations: ['新加坡金管局', 'Ubin项目', '加拿大央行', 'Jasper项目'],
  },
  {
    text: '泰国央行启动名为Samut的项目，欧洲央行和日本央行则合作开展Tessera项目。',
    organizations: ['泰国央行', 'Samut', '欧洲央行', '日本央行', 'Tessera'],
  },
  { text: '政府的五年计划没有提到区块链，公司的ICO计划和IPO计划也推迟了。', organizations: [] },
  { text: '这一试点项目由一家初创公司负责，加密项目、DeFi项目和NFT项目都不能参加。', organizations: [] },
  {
    text: '爱沙尼亚的电子居民计划吸引了大量企业家。',
    organizations: [],
  },
  {
    text: '银行推出名为“汇票链”的项目，Fida链平台随后上线。',
    organizations: ['汇票链', 'Fida链平台'],
  },

  // Outlets.
  {
    text: '据《海湾商业》报道，《阿拉伯新闻》也证实了这一消息。',
    organizations: ['海湾商业', '阿拉伯新闻'],
  },
  {
    text: '据阿拉伯商业报道，该系统将在三年内建成；据海峡商业周刊报道，预算为两亿美元。',
    organizations: ['阿拉伯商业', '海峡商业周刊'],
  },
  {
    text: '当地媒体印度商业报告诉记者，据当地媒体报道，据外媒报道，禁令尚未公布。',
    organizations: ['印度商业报'],
  },
];
