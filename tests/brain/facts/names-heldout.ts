/** One sentence with the names that a reader would take from it. Written before the rules had read them; invented firms and people by form. */
export interface NamedSentence {
  text: string;
  documents?: string[];
  /** Of all documents together. */
  issuers?: string[];
  organizations?: string[];
  people?: string[];
}

export const SENTENCES: NamedSentence[] = [
  // Companies by form.
  {
    text: '辰光数科（深圳）有限公司与云岫银行签署协议。',
    organizations: ['辰光数科（深圳）有限公司', '云岫银行'],
  },
  {
    text: '本次融资由澜石资本领投，老股东禾木创投跟投，资金将投向链珀科技的研发团队。',
    organizations: ['澜石资本', '禾木创投', '链珀科技'],
  },
  {
    text: '参与测试的企业包括青梧网络、海屿支付、北汀数据和启元保险经纪有限公司。',
    organizations: ['青梧网络', '海屿支付', '北汀数据', '启元保险经纪有限公司'],
  },
  {
    text: '杭州微岚信息技术股份有限公司（以下简称“微岚信息”）在公告中说，微岚信息已通过备案。',
    organizations: ['杭州微岚信息技术股份有限公司'],
  },
  {
    text: '首批持牌機構為維港數碼資產有限公司、獅嶺銀行（香港）有限公司及Harbour Peak Limited。',
    organizations: ['維港數碼資產有限公司', '獅嶺銀行（香港）有限公司', 'Harbour Peak Limited'],
  },
  {
    text: 'Northlake Trust Company LLC和Brightwater Holdings Inc.已向纽约金融服务局递交申请。',
    organizations: ['Northlake Trust Company LLC', 'Brightwater Holdings Inc.', '纽约金融服务局'],
  },
  { text: '德国公司Velden Digital AG获得BaFin颁发的牌照。', organizations: ['Velden Digital AG', 'BaFin'] },
  {
    text: '溪岸集团旗下的“岸链”平台已接入三家商业银行。',
    organizations: ['溪岸集团', '岸链'],
  },
  {
    text: '台灣虛擬通貨交易所「星禾交易所」與幣託已完成洗錢防制登記。',
    organizations: ['星禾交易所', '幣託'],
  },
  {
    text: '平台运营方为新加坡的Lumen Ledger Pte. Ltd.，其母公司在开曼注册。',
    organizations: ['Lumen Ledger Pte. Ltd.'],
  },
  // Public bodies.
  {
    text: '广州市天河区人民法院近日审结一起案件，广州市中级人民法院二审维持原判。',
    organizations: ['广州市天河区人民法院', '广州市中级人民法院'],
  },
  {
    text: '北京市第三中级人民法院和重庆市高级人民法院分别公布典型案例。',
    organizations: ['北京市第三中级人民法院', '重庆市高级人民法院'],
  },
  {
    text: '成都市武侯区推出数字人民币消费券，青岛西海岸新区也已跟进。',
    organizations: ['成都市武侯区', '青岛西海岸新区'],
  },
  {
    text: '行政院會通過草案，數位發展部與金管會將分工辦理，中央銀行也將派員參與。',
    organizations: ['行政院', '數位發展部', '金管會', '中央銀行'],
  },
  {
    text: '巴西证券委员会（CVM）与巴西中央银行就代币化发布联合声明。',
    organizations: ['巴西证券委员会', '巴西中央银行'],
  },
  {
    text: '肯尼亚资本市场管理局、尼日利亚证券交易委员会均提出许可制度。',
    organizations: ['肯尼亚资本市场管理局', '尼日利亚证券交易委员会'],
  },
  {
    text: '中国人民银行浙江省分行会同浙江证监局约谈了两家机构。',
    organizations: ['中国人民银行浙江省分行', '浙江证监局'],
  },
  {
    text: '苏黎世联邦理工学院与长三角数字金融研究院共建实验室。',
    organizations: ['苏黎世联邦理工学院', '长三角数字金融研究院'],
  },
  {
    text: '華南科技法律學會、東海大學法學院及資訊工業策進會合辦論壇。',
    organizations: ['華南科技法律學會', '東海大學法學院', '資訊工業策進會'],
  },
  { text: '国家区块链创新应用试点的名单将分批公布。', organizations: [] },
  { text: '快速支付系统“转付通”由财汇清算有限公司运营。', organizations: ['转付通', '财汇清算有限公司'] },
  // Documents and who issued them.
  {
    text: '3月2日，工业和信息化部、国家标准委联合印发《区块链身份认证应用指南》（工信部联科〔2026〕18号），自公布之日起施行。',
    documents: ['区块链身份认证应用指南'],
    issuers: ['工业和信息化部', '国家标准委'],
    organizations: ['工业和信息化部', '国家标准委'],
  },
  {
    text: '《链上存证数据质量要求》（GB/T 99001—2026）由赛迪研究院牵头起草。',
    documents: ['链上存证数据质量要求'],
    issuers: ['赛迪研究院'],
    organizations: ['赛迪研究院'],
  },
  {
    text: '金融行业标准JR/T 9120—2025《分布式账本安全评估规范》也已发布。',
    documents: ['分布式账本安全评估规范'],
  },
  {
    text: '《数字藏品行业年度报告》（云图研究院，2025年11月）显示，用户数同比下降。',
    documents: ['数字藏品行业年度报告'],
    issuers: ['云图研究院'],
    organizations: ['云图研究院'],
  },
  {
    text: '由南岭大学与江右财经研究所合作完成的《跨链监管研究报告》近日公开。',
    documents: ['跨链监管研究报告'],
    issuers: ['南岭大学', '江右财经研究所'],
    organizations: ['南岭大学', '江右财经研究所'],
  },
  {
    text: '最高人民法院、最高人民检察院于2025年8月20日联合发布的《关于办理网络传销案件若干问题的解释》明确了标准。',
    documents: ['关于办理网络传销案件若干问题的解释'],
    issuers: ['最高人民法院', '最高人民检察院'],
    organizations: ['最高人民法院', '最高人民检察院'],
  },
  {
    text: '立法院三讀通過「數位資產交易管理條例」，全文五十六條。',
    documents: ['數位資產交易管理條例'],
    issuers: ['立法院'],
    organizations: ['立法院'],
  },
  {
    text: '業界以「同樣活動、同樣監管、同樣標準」概括這一原則。',
    documents: [],
    organizations: [],
  },
  {
    text: '在昨日的座谈会上，海曲市大数据局发布了《海曲市可信数据空间建设方案》。',
    documents: ['海曲市可信数据空间建设方案'],
    issuers: ['海曲市大数据局'],
    organizations: ['海曲市大数据局'],
  },
  {
    text: '该通知（银发〔2025〕66号）要求各分行按照《反洗钱法》开展自查。',
    documents: ['反洗钱法'],
  },
  {
    text: '财政部会同国家税务总局等部门起草了《加密资产涉税信息报送办法（征求意见稿）》。',
    documents: ['加密资产涉税信息报送办法（征求意见稿）'],
    issuers: ['财政部', '国家税务总局'],
    organizations: ['财政部', '国家税务总局'],
  },
  // People.
  { text: '承办检察官林茉提示，买卖“U”同样可能入罪。', people: ['林茉'] },
  { text: '行政院副院長鄭麗君昨天受訪時強調，政府樂見創新。', organizations: ['行政院'], people: ['鄭麗君'] },
  { text: '被告人王某林、李某供述，二人受雇于某科技公司。', organizations: [], people: [] },
  {
    text: '云岫银行首席信息官裴思远在会上介绍了方案，该行数字金融部总经理仇卉随后补充。',
    organizations: ['云岫银行'],
    people: ['裴思远', '仇卉'],
  },
  {
    text: '香港立法會議員吳傑莊認為門檻過高，財庫局副局長陳浩濂則作出回應。',
    organizations: ['香港立法會', '財庫局'],
    people: ['吳傑莊', '陳浩濂'],
  },
  {
    text: '美国证券交易委员会委员海丝特·皮尔斯（Hester Peirce）在演讲中批评了旧规则。',
    organizations: ['美国证券交易委员会'],
    people: ['海丝特·皮尔斯'],
  },
  { text: '主审法官欧阳静怡告诉记者，案件已进入执行阶段。', people: ['欧阳静怡'] },
  {
    text: '“监管沙盒不是避风港。”华岭大学法学院教授宋遥对本刊说。',
    organizations: ['华岭大学法学院'],
    people: ['宋遥'],
  },
  {
    text: '金管會主委彭金隆當天在立法院備詢時說，子法將於半年內完成。',
    organizations: ['金管會', '立法院'],
    people: ['彭金隆'],
  },
  {
    text: '渣打銀行（香港）、安心數碼及香港電訊組成的合資公司最先獲發牌照。',
    organizations: ['渣打銀行（香港）', '安心數碼', '香港電訊'],
  },
  // A second set, written after the rules had been mended for the first.
  {
    text: '据梧桐财经报道，柏川智能科技（苏州）股份有限公司拟与晋商银行设立合资公司。',
    organizations: ['梧桐财经', '柏川智能科技（苏州）股份有限公司', '晋商银行'],
  },
  {
    text: '涉案的“启明星”平台由南京沐辰网络科技有限公司运营，法定代表人为邵柏年。',
    organizations: ['启明星', '南京沐辰网络科技有限公司'],
    people: ['邵柏年'],
  },
  {
    text: '入圍沙盒的包括穗銀數碼、Pacific Crest Bank及由濠江控股牽頭的財團。',
    organizations: ['穗銀數碼', 'Pacific Crest Bank', '濠江控股'],
  },
  {
    text: '江苏省高级人民法院发布典型案例，南通市崇川区人民检察院的案件入选。',
    organizations: ['江苏省高级人民法院', '南通市崇川区人民检察院'],
  },
  {
    text: '金管會銀行局副局長童政彰說明，《電子支付機構管理條例》修正草案已送行政院審查。',
    documents: ['電子支付機構管理條例'],
    organizations: ['金管會銀行局', '行政院'],
    people: ['童政彰'],
  },
  {
    text: '菲律宾证券交易委员会与越南财政部均已就加密资产立法征求意见。',
    organizations: ['菲律宾证券交易委员会', '越南财政部'],
  },
  {
    text: '由中国信息通信研究院牵头编写的《隐私计算白皮书（2026年）》在北京发布。',
    documents: ['隐私计算白皮书（2026年）'],
    issuers: ['中国信息通信研究院'],
    organizations: ['中国信息通信研究院'],
  },
  {
    text: '国家发展改革委、国家数据局等部门近日联合印发《可信数据空间发展行动计划》，提出三项任务。',
    documents: ['可信数据空间发展行动计划'],
    issuers: ['国家发展改革委', '国家数据局'],
    organizations: ['国家发展改革委', '国家数据局'],
  },
  {
    text: '香港證監會早前發表「適用於虛擬資產交易平台營運者的指引」，行政總裁梁鳳儀指市場反應正面。',
    documents: ['適用於虛擬資產交易平台營運者的指引'],
    issuers: ['香港證監會'],
    organizations: ['香港證監會'],
    people: ['梁鳳儀'],
  },
  {
    text: '英国金融行为监管局发布咨询文件《稳定币发行与托管》，征求意见期至7月31日。',
    documents: ['稳定币发行与托管'],
    issuers: ['英国金融行为监管局'],
    organizations: ['英国金融行为监管局'],
  },
  {
    text: '本地企业云杉链科技、鹿鸣数据和长桥信息入选，市工业和信息化局局长温既白为其授牌。',
    organizations: ['云杉链科技', '鹿鸣数据', '长桥信息', '市工业和信息化局'],
    people: ['温既白'],
  },
  {
    text: '临海大学数字法治研究中心主任顾清嘉认为，《民法典》第一百二十七条已为虚拟财产保护留出空间。',
    documents: ['民法典'],
    organizations: ['临海大学数字法治研究中心'],
    people: ['顾清嘉'],
  },
  {
    text: '欧盟委员会委员玛丽亚·阿尔布克基说，《加密资产市场监管法案》过渡期不会延长。',
    documents: ['加密资产市场监管法案'],
    organizations: ['欧盟委员会'],
    people: ['玛丽亚·阿尔布克基'],
  },
  {
    text: '浙江省区块链标准化技术委员会归口的《区块链电子合同存证规范》（DB33/T 9981—2025）明日起实施。',
    documents: ['区块链电子合同存证规范'],
    organizations: ['浙江省区块链标准化技术委员会'],
  },
  {
    text: '受害人李女士向海城市公安局报案，民警吕昭提示公众警惕“稳赚不赔”的宣传。',
    organizations: ['海城市公安局'],
    people: ['吕昭'],
  },
  {
    text: '深交所上市公司恒砚股份公告称，控股子公司砚链科技已通过国家网信办备案。',
    organizations: ['深交所', '恒砚股份', '砚链科技', '国家网信办'],
  },
  // A third set, after the second, with sentences that name nobody.
  { text: '多家银行和支付机构表示，将继续优化数字人民币钱包服务。', organizations: [], people: [] },
  { text: '“监管科技”平台由各地区自行建设，相关公司、研究机构和行业协会均可参加。', organizations: [], people: [] },
  { text: '他说，区块链技术、智能合约和隐私计算、数据安全同样重要。', organizations: [], people: [], documents: [] },
  { text: '方案明确，对违反规定的平台、矿池、交易所、支付机构依法处置。', organizations: [], people: [] },
  { text: '会议指出，要完善虚拟货币风险监测网络，健全信息共享系统。', organizations: [], people: [], documents: [] },
  {
    text: '本次增资由海州国投领投，星野资本、赤松创投跟投，估值由第三方机构出具。',
    organizations: ['海州国投', '星野资本', '赤松创投'],
  },
  {
    text: '安徽省合肥市蜀山区人民法院对汪某诉合肥某科技公司一案作出判决。',
    organizations: ['安徽省合肥市蜀山区人民法院'],
    people: [],
  },
  {
    text: '新加坡金融管理局（MAS）助理局长罗敏仪宣布，将与华侨银行、星展银行试行代币化存款。',
    organizations: ['新加坡金融管理局', '华侨银行', '星展银行'],
    people: ['罗敏仪'],
  },
  {
    text: '教育部、人力资源社会保障部近期发布《区块链工程技术人员国家职业标准》，由中国电子学会牵头编制。',
    documents: ['区块链工程技术人员国家职业标准'],
    organizations: ['教育部', '人力资源社会保障部', '中国电子学会'],
  },
  {
    text: '根據香港法例第615章《打擊洗錢及恐怖分子資金籌集條例》，海關可要求持牌人提交紀錄。',
    documents: ['打擊洗錢及恐怖分子資金籌集條例'],
    issuers: [],
  },
];
