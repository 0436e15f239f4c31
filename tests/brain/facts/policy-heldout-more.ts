import type { Passage } from './policy-heldout.ts';

/** A second set, written when the rules had been fitted to the first. */
export const MORE_PASSAGES: Passage[] = [
  // A news story on a notice.
  {
    text: '近日，江澜市人民政府办公室印发《江澜市加快区块链产业发展若干措施》（江府办规〔2025〕6号），自印发之日起施行，有效期三年。《措施》提出，支持企业开展核心技术攻关，对承担国家级重大专项的企业，按国家拨付经费的50%给予配套资助，最高不超过1000万元。',
    published: '2025-05-12',
    documents: [
      {
        title: '江澜市加快区块链产业发展若干措施',
        number: '江府办规〔2025〕6号',
        level: 'municipal',
        issuers: ['江澜市人民政府办公室'],
        aliases: ['措施'],
      },
    ],
    measures: [
      { force: 'encouraged', who: '企业', what: '开展核心技术攻关', document: '江澜市加快区块链产业发展若干措施' },
      {
        force: 'support',
        who: '承担国家级重大专项的企业',
        rate: '50%',
        rateBase: '国家拨付经费',
        cap: '1000万元',
        what: '配套资助',
        document: '江澜市加快区块链产业发展若干措施',
      },
    ],
  },
  {
    text: '中国人民银行、外汇局等五部门3月6日联合发布公告，明确境内机构不得直接或间接为客户提供与虚拟货币相关的服务。公告称，违反规定的机构将被责令限期改正。',
    published: '2026-03-07',
    measures: [{ force: 'must-not', who: '境内机构', what: '直接或间接为客户提供与虚拟货币相关的服务' }],
  },
  {
    text: '根据《数据安全管理规程》第二十一条，重要数据的处理者应当每年开展一次风险评估，并向有关主管部门报送评估报告。',
    measures: [{ force: 'must', who: '重要数据的处理者', what: '每年开展一次风险评估', document: '数据安全管理规程' }],
  },
  {
    text: '财政部有关负责人在答记者问时说，这部条例从去年8月开始起草，共七章四十二条，将于10月1日起施行。',
    published: '2025-09-02',
    documents: [],
    measures: [],
  },
  {
    text: '為落實《虛擬資產平台守則》，金管會要求業者於今年9月30日前完成登記，逾期者不得招攬新客戶；已登記業者每季應委託會計師查核，並將結果公告於網站。',
    published: '2025-06-03',
    documents: [{ title: '虛擬資產平台守則', effective: null, commentUntil: null }],
    measures: [
      { force: 'must-not', who: '逾期者', what: '招攬新客戶' },
      { force: 'must', who: '已登記業者', what: '委託會計師查核' },
    ],
  },
  {
    text: '香港證監會昨日就《虛擬資產交易平台指引》的修訂展開諮詢，公眾可於2025年12月15日或之前提交意見。證監會強調，平台營運者必須以獨立信託形式持有客戶資產，嚴禁挪用。',
    published: '2025-11-18',
    documents: [{ title: '虛擬資產交易平台指引', commentUntil: '2025-12-15', level: 'hongkong', edition: 'amended' }],
    measures: [{ force: 'must', who: '平台營運者', what: '以獨立信託形式持有客戶資產' }],
  },
  {
    text: '对新设立的法人金融科技机构，按实缴注册资本的1%给予一次性落户奖励，最高5000万元；其高管团队可享受每人每年最高20万元的租房补贴。',
    measures: [
      {
        force: 'support',
        who: '新设立的法人金融科技机构',
        rate: '1%',
        rateBase: '实缴注册资本',
        cap: '5000万元',
        what: '落户奖励',
      },
      { force: 'support', cap: '20万元', what: '租房补贴' },
    ],
  },
  {
    text: '该办法自2024年12月1日起施行，原《信息存证管理办法》同时废止。',
    published: '2024-11-10',
    documents: [{ title: '信息存证管理办法', status: 'repealed', effective: null }],
  },
  {
    text: '《跨境支付互通规则》共六章，由央行起草，目前正公开征求意见，截止时间为5月20日。业内律师指出，规则要求参与者必须持牌，不过缓冲期应当适当延长。',
    published: '2025-04-21',
    documents: [{ title: '跨境支付互通规则', commentUntil: '2025-05-20', status: 'draft', issuers: ['央行'] }],
    measures: [{ force: 'must', who: '参与者', what: '持牌' }],
  },
  // Analyses.
  {
    text: '笔者以为，监管不应一刀切，平台必须守住底线，而政府可以购买服务的方式支持企业。奖励500万元也好，补贴10%也罢，关键在人才。',
    measures: [],
  },
  {
    text: '记者：稳定币发行人应当具备什么条件？王行长：应当有充足的储备，必须接受审计。',
    measures: [],
  },
  // Uses.
  {
    text: '截至目前，全省已在药品追溯、电子证照、智慧能源、农产品防伪等12个重点领域形成区块链应用案例96个。',
    scenarios: [['药品追溯', '电子证照', '智慧能源', '农产品防伪']],
  },
  {
    text: '在应用场景上，数字人民币从最初的零售消费，逐步延伸到了工资代发、税款缴纳、绿色信贷和跨境贸易。',
    scenarios: [['工资代发', '税款缴纳', '绿色信贷', '跨境贸易']],
  },
  {
    text: '平台主要服务于中小企业融资、仓单质押与应收账款确权三类业务。',
    scenarios: [['中小企业融资', '仓单质押', '应收账款确权']],
  },
  { text: '基金重点投向芯片、算法、隐私计算等领域的初创企业。', scenarios: [] },
  {
    text: '代幣化技術可應用於債券發行、基金申購、黃金交易等金融場景，金管局亦支持業界探索。',
    scenarios: [['債券發行', '基金申購', '黃金交易']],
  },
  {
    text: '区块链技术已广泛应用于金融服务、供应链管理、智能制造、公益慈善等多个领域。',
    scenarios: [['金融服务', '供应链管理', '智能制造', '公益慈善']],
  },
  { text: '会议围绕监管协作、投资者保护、人才培养等议题展开讨论。', scenarios: [] },
  // Places.
  {
    text: '试点扩大到河北张家口、广东省珠海市横琴新区、福建平潭和新疆喀什。',
    places: [
      ['河北', 'provincial'],
      ['张家口', 'municipal'],
      ['广东省', 'provincial'],
      ['珠海市', 'municipal'],
      ['横琴新区', 'district'],
      ['福建', 'provincial'],
      ['平潭', 'district'],
      ['新疆', 'provincial'],
      ['喀什', 'municipal'],
    ],
  },
  {
    text: '萨尔瓦多总统宣布把比特币列为法币，瑞士楚格州、美国怀俄明州和迪拜则发放牌照，欧盟委员会持谨慎态度。',
    places: [
      ['萨尔瓦多', 'foreign'],
      ['瑞士', 'foreign'],
      ['楚格州', 'foreign'],
      ['美国', 'foreign'],
      ['怀俄明州', 'foreign'],
      ['迪拜', 'foreign'],
    ],
  },
  { text: '海南链、长安链和上海证券交易所的负责人都来自中国科学院大学。', places: [] },
  {
    text: '苏州市相城区、昆山市分别发放红包，随后长沙、西安等地跟进；台灣的台北市與新竹縣也有類似活動。',
    places: [
      ['苏州市', 'municipal'],
      ['相城区', 'district'],
      ['昆山市', 'district'],
      ['长沙', 'municipal'],
      ['西安', 'municipal'],
      ['台灣', 'taiwan'],
      ['台北市', 'taiwan'],
      ['新竹縣', 'taiwan'],
    ],
  },
];
