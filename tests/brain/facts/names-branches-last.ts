import type { PlacedSentence } from './names-unseen.ts';

/** A third set of the same kinds, likewise written down before it was read. */
export const LAST_BRANCH_SENTENCES: PlacedSentence[] = [
  {
    text: '中国中小企业协会数字经济分会与江苏省互联网协会签约。',
    organizations: ['中国中小企业协会数字经济分会', '江苏省互联网协会'],
  },
  {
    text: '中国人民大学国际货币研究所和南开大学金融发展研究院联合发布报告。',
    organizations: ['中国人民大学国际货币研究所', '南开大学金融发展研究院'],
  },
  {
    text: '牛津大学赛德商学院区块链研究中心的学者认为，监管应当审慎。',
    organizations: ['牛津大学赛德商学院区块链研究中心'],
  },
  { text: '上海交通大学法学院与复旦大学法学院举办研讨会。', organizations: ['上海交通大学法学院', '复旦大学法学院'] },
  { text: '清华大学和北京大学计算机学院的学生参加了比赛。', organizations: ['清华大学', '北京大学计算机学院'] },
  { text: '加州大学伯克利分校风险与安全实验室参与评审。', organizations: ['加州大学伯克利分校风险与安全实验室'] },
  {
    text: '尼日利亚方面，通信、创新和数字经济部与联邦税务局发表联合声明。',
    organizations: ['通信、创新和数字经济部', '联邦税务局'],
  },
  {
    text: '以色列议会科技委员会主席说，财政部和以色列税务局意见一致。',
    organizations: ['以色列议会科技委员会', '财政部', '以色列税务局'],
  },
  { text: '在格鲁吉亚，国家公共登记局已把地契写入区块链。', organizations: ['国家公共登记局'] },
  { text: '巴基斯坦信德省宣布，将给予矿场优惠。', organizations: ['巴基斯坦信德省'] },
  { text: '印度卡纳塔克邦政府官员透露，正在试点。', organizations: ['印度卡纳塔克邦政府'] },
  { text: '韩国政府官员与美国政府官员举行会谈。', organizations: ['韩国政府', '美国政府'] },
  { text: '英国政府的加密资产特别工作组发布结论。', organizations: ['英国政府', '加密资产特别工作组'] },
  { text: '印度经济时报报道，储备银行的禁令已失效。', organizations: ['印度经济时报'] },
  { text: '据悉尼先驱晨报报道，税务局已发函。', organizations: ['悉尼先驱晨报'] },
  { text: '奥地利标准报援引消息人士的话称，谈判破裂。', organizations: ['奥地利标准报'] },
  { text: '公司发布季报，财报称收入下降，月报援引了数据。', organizations: [] },
  { text: 'Larsen投资控股公司入股了Cash App的对手。', organizations: ['Larsen投资控股公司', 'Cash App'] },
  { text: '菲律宾人常用GCash，印度人常用Paytm和PhonePe。', organizations: ['GCash', 'Paytm', 'PhonePe'] },
  { text: '跨链桥连接了Polkadot、以太坊及Cosmos网络。', organizations: ['Polkadot', '以太坊', 'Cosmos'] },
  { text: '投资者买入以太坊、Solana和比特币。', organizations: ['Solana'] },
  { region: 'HK', text: '他批評證監過於保守，聯儲局則較開放。', organizations: ['證監', '聯儲局'] },
  { text: '欧洲央行与其它央行合作，另有央行退出。', organizations: ['欧洲央行'] },
  { text: '日本央行维持利率，多数央行按兵不动。', organizations: ['日本央行'] },
  { text: '韩国代表性的保守党提交议案。', organizations: ['保守党'] },
  { text: 'Mwangi说，法案已递交。他回忆，Mwangi家族曾是矿主。', people: [] },
  { text: 'Achieng告诉记者，税率会下调。“我们没有退路，”Achieng补充道。', people: ['Achieng'] },
  {
    text: '参会的有贝内特（Carla Bennett）、弗格森（Ida Ferguson）以及摩根士丹利（Morgan Stanley）的代表。',
    people: ['贝内特', '弗格森'],
  },
  { text: '前总检察长桑切斯（Luz Sanchez）、帕迪拉（Omar Padilla）均未回应。', people: ['桑切斯', '帕迪拉'] },
  { text: '法官Hargreaves-Cole驳回了动议。', people: ['Hargreaves-Cole'] },
  { text: 'MAS更新了数字代币发行指南，并发布稳定币监管框架。', documents: ['数字代币发行指南'], issuers: ['MAS'] },
  { text: '该部计划制定加密资产税务指南，旅游局推出购物指南。', documents: [] },
  {
    region: 'HK',
    text: '政府就「規管場外虛擬資產交易的立法建議」進行公眾諮詢。',
    documents: ['規管場外虛擬資產交易的立法建議'],
  },
  { region: 'HK', text: '他對「不要投資的建議」表示認同。', documents: [] },
  { text: '特斯拉（Tesla Motors）、波音（Boeing Company）和赫兹（Hertz Global）都接受比特币。', people: [] },
  { text: '支持者包括安德森（Anders Holdings）、贝莱德（BlackRock Inc）和富达（Fidelity Investments）。', people: [] },
  { text: '虽然时报称此举不当，不过日报认为可行。', organizations: [] },
  {
    text: '浙江大学计算机学院计算机学院、浙大网络空间安全学院等机构参与。',
    organizations: ['浙江大学计算机学院', '浙大网络空间安全学院'],
  },
];
