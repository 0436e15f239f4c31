import type { PlacedSentence } from './names-unseen.ts';

/** Laws, reports and people in news from abroad, and what looks like them. */
export const MORE_ABROAD_SENTENCES: PlacedSentence[] = [
  // Laws of foreign states without brackets.
  { text: '根据泰国新版民法，虚拟财产可以继承。', documents: ['泰国新版民法'] },
  { text: '这一行为违反了韩国外汇交易法，最高可判三年监禁。', documents: ['韩国外汇交易法'] },
  { text: '日本资金结算法规定，交易所必须登记。', documents: ['日本资金结算法'] },
  { text: '根据瑞士反洗钱法，该公司须向FINMA申请牌照。', documents: ['瑞士反洗钱法'], organizations: ['FINMA'] },
  { text: '新加坡支付服务法将于明年生效，届时所有平台都要持牌。', documents: ['新加坡支付服务法'] },
  { text: '被告被控违反印度外汇管理法和印度刑法。', documents: ['印度外汇管理法', '印度刑法'] },
  { text: '欧盟第六项反洗钱指令要求成员国在年底前完成转化。', documents: ['欧盟第六项反洗钱指令'] },
  { text: '法国企业增长与转型法案为代币发行提供了可选的许可。', documents: ['法国企业增长与转型法案'] },
  { text: '欧盟通用数据保护条例与区块链的不可篡改存在冲突。', documents: ['欧盟通用数据保护条例'] },
  {
    text: '英国议员们呼吁修改金融服务与市场法，把代币纳入受监管活动令。',
    documents: ['金融服务与市场法', '受监管活动令'],
  },
  { text: '监管机构考虑扩大支付服务指令的适用范围。', documents: ['支付服务指令'] },
  {
    text: '巴西第14.478号法律已经生效，巴西央行负责制定细则。',
    documents: ['巴西第14.478号法律'],
    organizations: ['巴西央行'],
  },
  { text: '德国银行法第三十二条要求托管机构持牌。', documents: ['德国银行法'] },
  { text: '乌克兰虚拟资产法经总统签署后尚未生效。', documents: ['乌克兰虚拟资产法'] },
  {
    text: '马耳他虚拟金融资产法和马耳他数字创新管理局法同日生效。',
    documents: ['马耳他虚拟金融资产法', '马耳他数字创新管理局法'],
  },
  { text: '美国银行保密法适用于所有货币服务企业。', documents: ['美国银行保密法'] },
  { text: '韩国特定金融信息法修正案要求交易所与银行合作。', documents: ['韩国特定金融信息法'] },

  // Bills of a house.
  { text: '美国众议院周三通过了第4012号决议，该决议名为“打击暗网洗钱”。', documents: ['打击暗网洗钱'] },
  { text: '这项名为“打击虚拟货币资助恐怖活动”的法案由两党议员提出。', documents: ['打击虚拟货币资助恐怖活动'] },
  {
    text: '参议院收到H.R.5512号法案，标题为“保护退休账户免受数字资产欺诈”。',
    documents: ['保护退休账户免受数字资产欺诈'],
  },
  { text: '题为“区块链促进”的议案获得一致通过。', documents: ['区块链促进'] },
  { text: '会议的主题为“打击洗钱和恐怖融资”，与会者讨论了“监管沙盒”的做法。', documents: [] },
  { text: '他把这种做法称为“用魔法打败魔法”，并题为“未来已来”发表演讲。', documents: [] },

  // Reports without brackets.
  {
    text: '欧洲刑警组织在2018年互联网有组织犯罪威胁评估报告中提到了门罗币。',
    documents: ['互联网有组织犯罪威胁评估报告'],
    organizations: ['欧洲刑警组织'],
  },
  {
    text: '美国财政部发布的2022年国家洗钱风险评估报告认为现金仍是主要手段。',
    documents: ['国家洗钱风险评估报告'],
    issuers: ['美国财政部'],
    organizations: ['美国财政部'],
  },
  {
    text: '国际货币基金组织在全球金融稳定报告中警告加密资产的风险。',
    documents: ['全球金融稳定报告'],
    organizations: ['国际货币基金组织'],
  },
  {
    text: '英国财政部公布的国家洗钱和恐怖融资风险评估报告显示，风险较低。',
    documents: ['国家洗钱和恐怖融资风险评估报告'],
    organizations: ['英国财政部'],
  },
  { text: '该公司的年度报告、一份研究报告和媒体的调查报告都没有提到此事。', documents: [] },
  { text: '委员会的最终报告预计十月公布，风险评估报告由第三方撰写。', documents: [] },

  // What looks like laws and is none.
  { text: '他们使用新的算法和共识算法，法国的做法与德国不同，美国看法也不一。', documents: [] },
  { text: '当前的证券法并不适合代币，各国刑法规定不一，税法也需要修改。', documents: [] },
  { text: '欧盟的指令、美国的法律和英国的条例互不相同。', documents: [] },
  { text: '美国法官认为，根据美国法律和联邦证券法，代币属于证券。', documents: [] },
  { text: '德国在立法方面走在前面，韩国司法部门则较为谨慎，日本合法的交易所有十六家。', documents: [] },
  { text: '总统下达指令，要求各部门在九十天内提交报告，否则按照法律处理。', documents: [] },

  // Traditional script.
  { text: '根據英國金融服務及市場法，加密資產廣告須經批准。', documents: ['英國金融服務及市場法'], region: 'HK' },
  {
    text: '歐盟加密資產市場規章於去年上路，新加坡支付服務法也完成修正。',
    documents: ['歐盟加密資產市場規章', '新加坡支付服務法'],
    region: 'TW',
  },
  {
    text: '杜拜未來基金會和杜拜警察局展示了無人機，阿聯酋內政部亦有參展。',
    organizations: ['杜拜未來基金會', '杜拜警察局', '阿聯酋內政部'],
    region: 'TW',
  },
  {
    text: '泰國反洗錢辦公室與泰國皇家警察搜查了三處機房。',
    organizations: ['泰國反洗錢辦公室', '泰國皇家警察'],
    region: 'HK',
  },

  // People.
  { text: '加州众议员胡安·梅纳多（Juan Menado）提出了该法案，梅纳多说这是第一步。', people: ['胡安·梅纳多'] },
  { text: '来自得州的众议员瓦德纳斯（Vardenas）表示支持，参议员Coltrup则反对。', people: ['瓦德纳斯', 'Coltrup'] },
  {
    text: '迪拜智慧城总监Amal Bin Rashed和首席执行官Wisam Lutfi出席了仪式。',
    people: ['Amal Bin Rashed', 'Wisam Lutfi'],
  },
  { text: '迪拜王储谢赫·法伊萨尔宣布了这一计划，谢赫·法伊萨尔王子还担任主席。', people: ['谢赫·法伊萨尔'] },
  { text: '特勤局副助理主任罗伯特·诺兰（Robert Nolan）作证时说，诺兰所在的部门人手不足。', people: ['罗伯特·诺兰'] },
  { text: '越南总理阮德明要求财政部加快立法，副总理黎文辉负责督办。', people: ['阮德明', '黎文辉'] },
  { text: '泰国证券交易委员会秘书长Ruenvadee Suthep说，Ruenvadee希望年底前完成。', people: ['Ruenvadee Suthep'] },
  {
    text: '土耳其财政部长Mehmet Şimşoğlu和巴西央行行长Roberto Campão会面。',
    people: ['Mehmet Şimşoğlu', 'Roberto Campão'],
  },
];
