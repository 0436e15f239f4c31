import type { DocumentFact, MeasureFact, PlaceLevel } from '../../../lib/model.ts';

/** A passage with what a reader would take from it. Written before the rules had read it; invented documents, bodies and firms. */
export interface Passage {
  text: string;
  published?: string;
  /** Fields that are left out are not asked for. */
  documents?: (Partial<DocumentFact> & { title: string })[];
  /** `what` is part of the reading's. */
  measures?: (Partial<MeasureFact> & Pick<MeasureFact, 'force' | 'what'>)[];
  places?: [name: string, level: PlaceLevel][];
  scenarios?: string[][];
}

export const PASSAGES: Passage[] = [
  // Notices and the days that belong to them.
  {
    text: '3月2日，国家链务总局发布《链上信息服务管理办法》，自2026年5月1日起施行。该办法规定，服务提供者应当在上线之日起十个工作日内备案，不得为匿名账户提供服务。',
    published: '2026-03-02',
    documents: [{ title: '链上信息服务管理办法', date: '2026-03-02', effective: '2026-05-01', aliases: ['该办法'] }],
    measures: [
      { force: 'must', who: '服务提供者', what: '在上线之日起十个工作日内备案', document: '链上信息服务管理办法' },
      { force: 'must-not', what: '为匿名账户提供服务', document: '链上信息服务管理办法' },
    ],
  },
  {
    text: '云州市数据局近日就《云州市公共数据上链管理暂行办法（征求意见稿）》公开征求意见，意见反馈截止日期为2026年4月15日。',
    published: '2026-03-16',
    documents: [
      {
        title: '云州市公共数据上链管理暂行办法（征求意见稿）',
        status: 'draft',
        edition: 'trial',
        effective: null,
        commentUntil: '2026-04-15',
        level: 'municipal',
      },
    ],
  },
  {
    text: '工业和信息化部办公厅印发《关于开展链网协同试点的通知》（工信厅信发〔2025〕18号），《通知》提出，鼓励企业牵头制定团体标准，支持有条件的地区先行先试。',
    published: '2025-06-20',
    documents: [
      {
        title: '关于开展链网协同试点的通知',
        number: '工信厅信发〔2025〕18号',
        level: 'national',
        aliases: ['通知'],
        issuers: ['工业和信息化部办公厅'],
      },
    ],
    measures: [
      { force: 'encouraged', who: '企业', what: '牵头制定团体标准', document: '关于开展链网协同试点的通知' },
      { force: 'encouraged', who: '有条件的地区', what: '先行先试' },
    ],
  },
  {
    text: '《数字票据业务规则》经国务院同意，由中国人民银行会同财政部、海关总署等六部门于2025年11月3日联合印发，将于2026年1月1日正式实施。',
    published: '2025-11-05',
    documents: [
      {
        title: '数字票据业务规则',
        issuers: ['中国人民银行', '财政部', '海关总署'],
        date: '2025-11-03',
        effective: '2026-01-01',
        level: 'national',
      },
    ],
  },
  {
    text: '香港金融管理局於2025年8月1日公布《穩定幣託管指引》，諮詢期至2025年10月31日。該指引要求持牌人須將客戶資產與自有資產分開存放。',
    published: '2025-08-02',
    documents: [
      {
        title: '穩定幣託管指引',
        issuers: ['香港金融管理局'],
        date: '2025-08-01',
        effective: null,
        commentUntil: '2025-10-31',
        level: 'hongkong',
      },
    ],
    measures: [{ force: 'must', who: '持牌人', what: '將客戶資產與自有資產分開存放', document: '穩定幣託管指引' }],
  },
  {
    text: '金管會預告修正《虛擬通貨平台資安指引》，以金管銀合字第1140098765號令發布，並自115年3月1日生效。',
    published: '2026-02-10',
    documents: [
      {
        title: '虛擬通貨平台資安指引',
        issuers: ['金管會'],
        number: '金管銀合字第1140098765號',
        effective: '2026-03-01',
        edition: 'amended',
        level: 'taiwan',
      },
    ],
  },
  {
    text: '新修订的《某某省数字经济促进条例》2025年9月26日经省人大常委会会议表决通过，自2026年1月1日起施行，2021年施行的旧条例同时废止。',
    published: '2025-09-28',
    documents: [{ title: '某某省数字经济促进条例', edition: 'amended', date: '2025-09-26', effective: '2026-01-01' }],
  },
  {
    text: '中国人民银行令〔2025〕第7号公布《支付链路管理规定》。规定自公布之日起施行。',
    published: '2025-12-01',
    documents: [{ title: '支付链路管理规定', number: '中国人民银行令〔2025〕第7号', issuers: ['中国人民银行'] }],
  },
  {
    text: '2022年6月1日起实施的《电子凭证存证规范》仍然有效，而《关于规范链上积分的意见》（岭府办发[2019]33号）已被废止。33号文曾要求商户一律不得兑付现金。',
    published: '2025-12-01',
    documents: [
      { title: '电子凭证存证规范', effective: '2022-06-01', date: null },
      { title: '关于规范链上积分的意见', number: '岭府办发[2019]33号', status: 'repealed', aliases: ['33号文'] },
    ],
    measures: [{ force: 'must-not', who: '商户', what: '兑付现金', document: '关于规范链上积分的意见' }],
  },
  {
    text: '最高人民法院发布《关于审理链上合同纠纷案件适用法律若干问题的解释（二）》（法释〔2025〕12号），自2025年10月15日起施行。',
    published: '2025-10-01',
    documents: [
      {
        title: '关于审理链上合同纠纷案件适用法律若干问题的解释（二）',
        number: '法释〔2025〕12号',
        effective: '2025-10-15',
        level: 'national',
      },
    ],
  },
  {
    text: '国务院总理日前签署第812号国务院令，公布《数据登记条例》，条例自2026年7月1日起施行。',
    published: '2026-04-01',
    documents: [{ title: '数据登记条例', effective: '2026-07-01', number: '国务院令第812号' }],
  },
  {
    text: '国家数标委发布公告2025年第9号，批准《数字凭证互认技术要求》等3项国家标准，2026年2月1日起实施。',
    published: '2025-08-20',
    documents: [{ title: '数字凭证互认技术要求', number: '公告2025年第9号', effective: '2026-02-01' }],
  },
  {
    text: '欧盟《数字运营韧性法案》已于2025年1月17日生效，英国议会则在审议《数字资产财产法案》。',
    published: '2025-03-01',
    documents: [
      { title: '数字运营韧性法案', effective: '2025-01-17', date: null, level: 'international', status: 'in-force' },
      { title: '数字资产财产法案', effective: null, level: 'foreign' },
    ],
  },
  {
    text: '市政府办公厅转发市发改委《关于推进〈数字园区三年行动计划〉的若干意见》，明确到2027年建成十个链上园区。',
    published: '2025-03-01',
    documents: [{ title: '关于推进〈数字园区三年行动计划〉的若干意见' }, { title: '数字园区三年行动计划' }],
  },
  {
    text: '公开征求意见期为2025年7月1日至7月31日。此前，商务部起草了《离岸链贸管理条例（草案）》。',
    published: '2025-07-01',
    documents: [
      { title: '离岸链贸管理条例（草案）', status: 'draft', issuers: ['商务部'], commentUntil: '2025-07-31' },
    ],
  },
  {
    text: '有关单位和个人可于2025年9月30日前将意见反馈至县金融办。《岭东县链上供应链扶持办法（试行）》是该县首份专项政策。',
    published: '2025-09-01',
    documents: [
      { title: '岭东县链上供应链扶持办法（试行）', edition: 'trial', commentUntil: '2025-09-30', level: 'district' },
    ],
  },
  // No documents.
  {
    text: '电影《链上追凶》将于5月1日上映，栏目《财经夜谈》请来主创；他在新书《货币的故事》第三章《贝壳与纸》里也写过这段往事。',
    documents: [],
  },
  { text: '该交易所旗下App“链上通”被央行叫停，用户可在《每日链闻》上看到消息。', documents: [] },
  // Support measures.
  {
    text: '对年度研发投入超过1000万元的区块链企业，按研发费用的10%给予最高500万元补贴。',
    measures: [{ force: 'support', rate: '10%', rateBase: '研发费用', cap: '500万元', what: '给予最高500万元补贴' }],
  },
  {
    text: '《扶持办法》明确，对新认定的链上实验室，由区财政给予一次性奖励200万元；对获得贷款的企业，按实际支付利息的50%给予贴息，每家每年不超过100万元。',
    measures: [
      { force: 'support', giver: '区财政', who: '新认定的链上实验室', what: '一次性奖励200万元' },
      { force: 'support', rate: '50%', rateBase: '实际支付利息', cap: '100万元', who: '获得贷款的企业', what: '贴息' },
    ],
  },
  {
    text: '企业租用园区办公用房的，前两年免租金，第三年按租金的50％补助，上限30万元。',
    measures: [{ force: 'support', rate: '50％', rateBase: '租金', cap: '30万元', what: '补助' }],
  },
  {
    text: '新北市經發局將對導入區塊鏈的中小企業提供最高新臺幣80萬元補助，補助比率不超過總經費的40%。',
    measures: [{ force: 'support', cap: '新臺幣80萬元', who: '導入區塊鏈的中小企業', what: '補助' }],
  },
  { text: '去年，全市累计向37家企业发放补贴2300万元，同比增长10%。', measures: [] },
  { text: '公司全年获得政府补贴500万元，占利润的10%。', measures: [] },
  // Rules.
  {
    text: '第十二条 任何单位和个人不得以虚拟货币作为支付工具。',
    measures: [{ force: 'must-not', who: '任何单位和个人', what: '以虚拟货币作为支付工具' }],
  },
  {
    text: '三部委联合公告强调，严禁金融机构为代币发行提供账户开立、登记、清算等服务。',
    measures: [{ force: 'must-not', who: '金融机构', what: '为代币发行提供账户开立、登记、清算等服务' }],
  },
  {
    text: '证监会要求，证券公司开展代币化业务必须事先报告，未经同意，不得对外宣传。',
    measures: [
      { force: 'must', who: '证券公司', what: '事先报告' },
      { force: 'must-not', what: '对外宣传' },
    ],
  },
  {
    text: '通知指出，各地要加强排查。“支付机构应妥善保存交易记录，保存期限不得少于五年。”通知同时写道。',
    measures: [
      { force: 'must', who: '支付机构', what: '妥善保存交易记录' },
      { force: 'must-not', who: null, what: '保存期限不得少于五年' },
    ],
  },
  {
    text: '《意见》规定，符合条件的机构可以申请进入沙盒测试，测试期最长十二个月。',
    measures: [{ force: 'may', who: '符合条件的机构', what: '申请进入沙盒测试' }],
  },
  {
    text: '條例規定，任何人未獲發牌不得在港經營穩定幣業務，違者可處罰款500萬元及監禁7年。',
    measures: [{ force: 'must-not', who: '任何人', what: '在港經營穩定幣業務' }],
  },
  {
    text: '依該辦法第8條規定，業者應設置專責法遵人員，並不得兼任內部稽核。',
    measures: [
      { force: 'must', who: '業者', what: '設置專責法遵人員' },
      { force: 'must-not', what: '兼任內部稽核' },
    ],
  },
  // Opinions and stories.
  { text: '分析师李明川认为，监管部门应当尽快出台细则，投资者必须理性看待价格波动。', measures: [] },
  { text: '我们必须认识到，技术本身是中立的，不应当被污名化。', measures: [] },
  { text: '他说，平台不得不关闭提现通道，用户应该自己保管私钥。', measures: [] },
  { text: '要用好区块链，企业必须先把数据治理做好，而不是盲目跟风。', measures: [] },
  { text: '业内人士建议，可以先在自贸区试点，鼓励银行参与。', measures: [] },
  // Places.
  {
    text: '四川省成都市武侯区与浙江杭州、江苏省昆山市签约，日本、新加坡企业参加，中国人民银行成都分行到场。',
    places: [
      ['四川省', 'provincial'],
      ['成都市', 'municipal'],
      ['武侯区', 'district'],
      ['浙江', 'provincial'],
      ['杭州', 'municipal'],
      ['江苏省', 'provincial'],
      ['昆山市', 'district'],
      ['日本', 'foreign'],
      ['新加坡', 'foreign'],
    ],
  },
  {
    text: '香港與澳門的業者將赴臺北考察，深圳前海、上海浦东新区、雄安新区也在名单上。',
    places: [
      ['香港', 'hongkong'],
      ['澳門', 'macao'],
      ['臺北', 'taiwan'],
      ['深圳', 'municipal'],
      ['前海', 'district'],
      ['上海', 'provincial'],
      ['浦东新区', 'district'],
      ['雄安新区', 'municipal'],
    ],
  },
  {
    text: '内蒙古自治区鄂尔多斯市清退矿场，青海海西州、新疆伊犁哈萨克自治州随后跟进，北京时间晚八点公布名单。',
    places: [
      ['内蒙古自治区', 'provincial'],
      ['鄂尔多斯市', 'municipal'],
      ['青海', 'provincial'],
      ['海西州', 'municipal'],
      ['新疆', 'provincial'],
      ['伊犁哈萨克自治州', 'municipal'],
    ],
  },
  { text: '中国银行、上海银行和香港金管局讨论了《北京市条例》，《华盛顿邮报》作了报道。', places: [] },
  { text: '大家都很满意，天府之国的说法由来已久，朝阳产业前景可期。', places: [] },
  // Scenarios.
  {
    text: '该平台已在跨境支付、供应链金融、电子票据等领域落地应用。',
    scenarios: [['跨境支付', '供应链金融', '电子票据']],
  },
  {
    text: '区块链应用场景包括商品溯源、司法存证、不动产登记和公益捐赠。',
    scenarios: [['商品溯源', '司法存证', '不动产登记', '公益捐赠']],
  },
  {
    text: '数字人民币可用于缴纳水电费、公交出行及医保支付等。',
    scenarios: [['缴纳水电费', '公交出行', '医保支付']],
  },
  {
    text: '推動區塊鏈於貿易融資、電子病歷、碳權追蹤等場景之應用。',
    scenarios: [['貿易融資', '電子病歷', '碳權追蹤']],
  },
  {
    text: '围绕政务服务、民生保障、社会治理三大场景，开放链上数据接口。',
    scenarios: [['政务服务', '民生保障', '社会治理']],
  },
  {
    text: '目前，智能合约主要应用于预付费管理、工资发放、补贴核销等方面。',
    scenarios: [['预付费管理', '工资发放', '补贴核销']],
  },
  { text: '在人才、资金、税收等方面给予支持。', scenarios: [] },
  { text: '大数据、人工智能、云计算等领域的专家参加了论坛。', scenarios: [] },
  { text: '北京、上海、深圳等地陆续出台政策，比特币、以太币等代币应声下跌。', scenarios: [] },
  { text: '会上，阿里、腾讯、百度等方面均派人出席。', scenarios: [] },
];
