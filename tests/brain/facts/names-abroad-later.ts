import type { PlacedSentence } from './names-unseen.ts';

/** A further set, written after the rules had been mended by the first two. */
export const LATER_ABROAD_SENTENCES: PlacedSentence[] = [
  {
    text: '瑞士联邦铁路与瑞士邮政开始出售比特币，日内瓦州政府没有表态。',
    organizations: ['瑞士联邦铁路', '瑞士邮政', '日内瓦州政府'],
  },
  { text: '智利国家能源委员会宣布，智利电力数据将写入以太坊。', organizations: ['智利国家能源委员会'] },
  {
    text: '巴拉圭国家电力管理局上调矿场电价，巴拉圭参议院随后展开辩论。',
    organizations: ['巴拉圭国家电力管理局', '巴拉圭参议院'],
  },
  {
    text: '卢旺达土地管理与使用局和肯尼亚土地部都测试了区块链登记。',
    organizations: ['卢旺达土地管理与使用局', '肯尼亚土地部'],
  },
  {
    text: '加州机动车管理局把行驶证搬到链上，科罗拉多州税务局接受加密货币缴税。',
    organizations: ['加州机动车管理局', '科罗拉多州税务局'],
  },
  { text: '俄亥俄州财政局停用了OhioPay网站。', organizations: ['俄亥俄州财政局', 'OhioPay'] },
  {
    text: '德国联邦刑事警察局和德国联邦信息安全办公室发布联合警告。',
    organizations: ['德国联邦刑事警察局', '德国联邦信息安全办公室'],
  },
  {
    text: '以色列国家网络管理局局长说，以色列警方没收了三百枚比特币。',
    organizations: ['以色列国家网络管理局', '以色列警方'],
  },
  { text: '菲律宾卡加延经济区管理局（CEZA）向三家公司发放牌照。', organizations: ['菲律宾卡加延经济区管理局'] },
  {
    text: '英国广告标准局禁止了两则广告，英国破产服务局查封了服务器。',
    organizations: ['英国广告标准局', '英国破产服务局'],
  },
  { text: '意大利反垄断局调查了OneCash，意大利宪兵逮捕四人。', organizations: ['意大利反垄断局', 'OneCash'] },
  { text: '阿联酋航空和印度国家铁路接受数字货币购票。', organizations: ['阿联酋航空', '印度国家铁路'] },
  { text: '法国邮政银行与法国电力集团组成联盟。', organizations: ['法国邮政银行', '法国电力集团'] },
  { text: '日本的地方警察局很少办理这类案件，美国当局和英国结局大不相同。', organizations: [] },
  { text: '在泰国布局的企业不少，德国部署的节点最多，法国餐厅开始接受比特币。', organizations: [] },
  { text: '印度恐怖组织和俄罗斯黑客组织使用门罗币，美国非营利组织也不例外。', organizations: [] },
  { text: '韩国证券公司和日本电力公司们希望参与，但巴西矿业公司态度冷淡。', organizations: [] },
  { text: '越南总理办公厅要求公安部与司法部配合。', organizations: ['越南总理办公厅', '公安部', '司法部'] },
  { text: '据《雅加达环球报》报道，印尼通信部封锁了二十个网站。', organizations: ['雅加达环球报', '印尼通信部'] },
  { text: '爱尔兰时报称，爱尔兰投资发展局将设立区块链专家组。', organizations: ['爱尔兰时报', '爱尔兰投资发展局'] },
  {
    text: '据VietnamPlus和Báo Mới报道，河内市人民委员会已经叫停该项目。',
    organizations: ['VietnamPlus', 'Báo Mới', '河内市人民委员会'],
  },
  { text: '新加坡启动Project Orbis，计划由新加坡金管局牵头。', organizations: ['新加坡金管局', 'Project Orbis'] },
  { text: '智慧国家2025计划和新加坡智慧国计划都提到数字身份。', organizations: ['新加坡智慧国计划'] },
  {
    text: '全球数字金融倡议GDFI和国际可信区块链应用协会（INATBA）共同主办会议。',
    organizations: ['全球数字金融倡议GDFI', '国际可信区块链应用协会'],
  },
  { text: '美国国会议员、欧洲议会议员和日本国会议员都有参加。', people: [] },
  { text: '比利时金融监管部门FSMA把二十八家网站列入黑名单。', organizations: ['FSMA'] },
  { text: 'Zentora（爱沙尼亚数字银行平台）获得融资，Kivasto也参与了本轮融资。', organizations: ['Zentora'] },
  { text: '他通过Bitvora和Cointreva两家平台转移资产，iPhone用户不受影响。', organizations: ['Bitvora', 'Cointreva'] },
  { text: '委内瑞拉推出的官方加密货币petroMoneda由石油支持。', organizations: ['petroMoneda'] },

  { text: '新加坡的证券及期货法与付款服务法将一并修订。', documents: [] },
  { text: '根据新加坡证券期货法，数字代币可能构成证券。', documents: ['新加坡证券期货法'] },
  { text: '日本金融厅依据日本金融商品交易法对该公司作出处罚。', documents: ['日本金融商品交易法'] },
  { text: '爱沙尼亚反洗钱和反恐怖融资法修正案昨天生效。', documents: ['爱沙尼亚反洗钱和反恐怖融资法'] },
  { text: '被告触犯美国海外反腐败法，也违反了英国贿赂法。', documents: ['美国海外反腐败法', '英国贿赂法'] },
  { text: '澳大利亚新版反洗钱与反恐融资法案要求交易所注册。', documents: ['澳大利亚新版反洗钱与反恐融资法案'] },
  { text: '欧盟支付服务指令第二版和欧盟市场滥用条例适用于代币。', documents: ['欧盟支付服务指令', '欧盟市场滥用条例'] },
  { text: '特拉华州普通公司法修正案允许用区块链记录股东名册。', documents: ['特拉华州普通公司法'] },
  { text: '菲律宾第11127号法律规定了国家支付系统。', documents: ['菲律宾第11127号法律'] },
  { text: '俄罗斯总统签署法令，白俄罗斯第8号总统令同日生效。', documents: ['白俄罗斯第8号总统令'] },
  { text: '德国方法与日本做法不同，印度非法集资猖獗，韩国合法交易所不多，法国立法缓慢。', documents: [] },
  { text: '英国法院依法判决，美国法律界议论纷纷，瑞士法郎升值，法国法国兴业银行否认。', documents: [] },
  { text: '韩国加密货币法案仍在审议，美国稳定币法案获得支持，日本虚拟货币条例尚未出台。', documents: [] },
  { text: '众议院通过第3119号法案，标题为“金融科技保护”。', documents: ['金融科技保护'] },
  { text: '被称为“区块链记录与交易”的HB2417号法案由州长签署。', documents: ['区块链记录与交易'] },
  { text: '该决议呼吁成员国采取“一致的做法”，他名为“小明”的助手没有出席。', documents: [] },
  {
    text: '世界银行在全球金融发展报告中、国际清算银行在2020年全球支付形势报告中都提到这一点。',
    documents: ['全球支付形势报告'],
  },
  { text: '欧洲央行2019年的全球金融稳定报告称，风险可控。', documents: ['全球金融稳定报告'], issuers: ['欧洲央行'] },
  { text: '新法案于6月3日获参议院通过，该法案由两党共同提出，法案全文尚未公布。', documents: [] },

  { text: '众议员加西尔德（Garsild）表示支持，加西德还呼吁同僚投票。', people: ['加西尔德'] },
  { text: '参议员Ødegård拒绝置评，教授Müller则认为影响有限。', people: ['Ødegård', 'Müller'] },
  { text: '国家银行行长Nguyễn Văn Bảo和总经理Łukasz Nowicki共同主持。', people: ['Nguyễn Văn Bảo', 'Łukasz Nowicki'] },
  { text: '央行行长鲍尔森与副行长鲍森格会面。', people: ['鲍尔森', '鲍森格'] },
];
