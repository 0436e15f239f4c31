import type { OrganizationType } from '../../model.ts';

// Well-known names that no rule of form can find (谷歌, 腾讯, 彭博) and short names that stand for a fuller one (证监会, 央行). In simplified characters,
// one body an item, its names joined by `=` with the fullest first; `~` stands for a space in a Latin name. Written for this project from common
// knowledge; bodies that a reader may want explained are entries of the glossary and need not stand here.

export const KNOWN_ORGANIZATIONS: Record<OrganizationType, string> = {
  regulator: `
中国人民银行=人民银行=央行=人行=中国央行=PBOC=PBoC 中国证券监督管理委员会=中国证监会=证监会=CSRC 中国银行保险监督管理委员会=中国银保监会=银保监会 中国银行业监督管理委员会=中国银监会=银监会=CBRC
中国保险监督管理委员会=中国保监会=保监会 国家金融监督管理总局=金融监管总局=金监总局 国家外汇管理局=外汇管理局=外汇局=外管局 国家市场监督管理总局=市场监管总局=市监总局 国家工商行政管理总局=工商总局=国家工商总局
国家互联网信息办公室=国家网信办=网信办=中央网信办=中央网络安全和信息化委员会办公室=中央网信委 互联网金融风险专项整治工作领导小组=互金整治办=互联网金融风险专项整治工作领导小组办公室=互金风险整治办 国务院金融稳定发展委员会=金融委=金稳委 中国版权局=国家版权局
国家广播电视总局=广电总局 国家新闻出版署=新闻出版署 国家密码管理局=国家密码局
香港金融管理局=香港金管局=金管局=HKMA 香港证券及期货事务监察委员会=香港证监会=证券及期货事务监察委员会=SFC 香港保险业监管局=保监局 澳门金融管理局=澳门金管局=AMCM 金融监督管理委员会=金管会=台湾金管会
美国联邦储备委员会=美联储=联准会=美国联邦储备系统=联储局=Fed=FED 美国证券交易委员会=美国证监会=美国证交会=证交会=美国SEC=SEC=美证监会=证券交易委员会 美国商品期货交易委员会=商品期货交易委员会=CFTC=美国CFTC 美国国税局=国税局=IRS 美国货币监理署=货币监理署=OCC
金融犯罪执法网络=金融犯罪执法局=FinCEN=美国金融犯罪执法网络 联邦存款保险公司=美国联邦存款保险公司=FDIC 美国消费者金融保护局=消费者金融保护局=CFPB 美国联邦贸易委员会=联邦贸易委员会=FTC 纽约金融服务局=纽约州金融服务部=纽约州金融服务局=NYDFS=纽约金融服务部 美国金融业监管局=FINRA
英国金融行为监管局=金融行为监管局=金融市场行为监管局=英国金融市场行为监管局=FCA 英格兰银行=英国央行=英伦银行 欧洲中央银行=欧洲央行=欧央行=ECB 欧洲证券和市场管理局=欧洲证券与市场管理局=ESMA 欧洲银行管理局=欧洲银行业管理局=EBA 德国联邦金融监管局=BaFin 法国金融市场管理局=AMF
瑞士金融市场监督管理局=瑞士金融市场监管局=FINMA 日本金融厅=金融厅=FSA=日本金融服务局=JFSA 日本银行=日本央行=日银 新加坡金融管理局=新加坡金管局=新加坡MAS=MAS 韩国金融服务委员会=金融服务委员会=韩国金融委员会=FSC 韩国金融监督院=金融监督院=FSS=韩国金融监督局
韩国银行=韩国央行=BOK 印度储备银行=印度央行=RBI 印度证券交易委员会=SEBI 俄罗斯联邦中央银行=俄罗斯中央银行=俄罗斯央行=俄央行 泰国证券交易委员会=泰国SEC=泰国证监会 菲律宾中央银行=菲律宾央行=BSP 菲律宾证券交易委员会=菲律宾SEC 马来西亚证券委员会=马来西亚证券监督委员会
澳大利亚证券投资委员会=澳大利亚证券和投资委员会 澳大利亚交易报告和分析中心=AUSTRAC 澳大利亚储备银行=澳洲联储=RBA 加拿大银行=加拿大央行 瑞典央行=瑞典中央银行=Riksbank 迪拜金融服务局=DFSA=迪拜金融服务管理局 迪拜虚拟资产监管局=VARA 阿布扎比全球市场=ADGM
马耳他金融服务管理局=马耳他金融服务局=MFSA 马耳他数字创新管理局=MDIA 直布罗陀金融服务委员会=GFSC 越南国家银行=越南央行 伊朗央行=伊朗中央银行`,
  government: `
国务院 国务院办公厅=国办 工业和信息化部=工信部=MIIT 国家发展和改革委员会=国家发展改革委=国家发改委=发改委=发展改革委 财政部 商务部 公安部 科学技术部=科技部 教育部 外交部 司法部 民政部 自然资源部 生态环境部 住房和城乡建设部=住建部 交通运输部 水利部 农业农村部 文化和旅游部=文旅部 国家卫生健康委员会=国家卫健委=卫健委
人力资源和社会保障部=人社部=人力资源社会保障部 应急管理部 审计署 国家安全部 国家税务总局=税务总局 国家统计局=统计局 海关总署 国家知识产权局 国务院国有资产监督管理委员会=国务院国资委=国资委 国家能源局 国家数据局 国家标准化管理委员会=国家标准委 国家标准化管理委 国家档案局 国家药监局=国家药品监督管理局 国家邮政局 国家医保局=国家医疗保障局
国务院新闻办公室=国新办=国务院新闻办 国务院参事室 国务院发展研究中心 国务院港澳事务办公室=国务院港澳办 国家信息中心 中国信息通信研究院=中国信通院=信通院=CAICT 中国电子技术标准化研究院=电子标准院=电子四院 中国科学院=中科院 中国工程院 中国社会科学院=社科院=中国社科院 中国电子信息产业发展研究院=赛迪研究院
国家工业信息安全发展研究中心 国家互联网应急中心=CNCERT 国家互联网金融安全技术专家委员会=互金专委会=国家互金专委会 中国人民银行数字货币研究所=人民银行数字货币研究所=央行数字货币研究所=数字货币研究所=数研所=央行数研所=中国央行数字货币研究所 国家金融与发展实验室 中国证券登记结算有限责任公司=中国结算
香港特区政府=香港政府=港府=香港特别行政区政府=特区政府 香港财经事务及库务局=财经事务及库务局=财库局 香港投资推广署=投资推广署 香港警务处 行政院 财政部国税局 经济部=台湾经济部 中央银行业务局
美国财政部 美国司法部 美国国务院 美国商务部 美国国土安全部 美国国防部=五角大楼 白宫 美国法警署=美国法警局 美国政府问责局=政府问责局=GAO 联邦调查局=美国联邦调查局=FBI 中央情报局=CIA 美国特勤局 外国资产控制办公室=OFAC=美国海外资产控制办公室=海外资产控制办公室 美国国家安全局=国安局=NSA 缉毒局=美国缉毒局
青瓦台 克里姆林宫 唐宁街 英国财政部 俄罗斯财政部=俄财政部 日本经济产业省=经济产业省=经产省 日本财务省 韩国企划财政部=企划财政部=韩国战略与财政部=战略与财政部 韩国科学技术信息通信部=科学技术信息通信部=韩国科技信息通信部=韩国科技部=MSIT 韩国互联网与安全局=韩国互联网振兴院=KISA 韩国法务部 印度财政部 欧盟委员会=欧委会 欧盟理事会 欧盟
Bank~of~England`,
  party: `
中国共产党中央委员会=中共中央=党中央 中共中央办公厅=中央办公厅=中办 中央政治局=中共中央政治局 中央纪委国家监委 中央纪委=中纪委 中央政法委=中央政法委员会 中央宣传部=中宣部=中央宣传部 中央财经委员会 中央党校 中央深改委=中央全面深化改革委员会 民主党=美国民主党 共和党=美国共和党 民进党 国民党 民众党 自民党 韩国民主党=共同民主党 工党 保守党`,
  legislature: `
全国人民代表大会=全国人大 全国人民代表大会常务委员会=全国人大常委会 全国政协 中国人民政治协商会议全国委员会 立法会=香港立法会 立法院=台湾立法院 美国国会 美国众议院=众议院 美国参议院=参议院 美国众议院金融服务委员会=众议院金融服务委员会 参议院银行委员会=美国参议院银行委员会 欧洲议会=欧盟议会 英国议会=英国国会 英国下议院=下议院 上议院=英国上议院
韩国国民议会=国民议会=韩国国会 国家杜马=俄罗斯国家杜马=杜马=俄罗斯杜马 日本国会 印度议会 联邦委员会`,
  court: `
最高人民法院=最高法=最高院 最高人民检察院=最高检 杭州互联网法院 北京互联网法院 广州互联网法院 美国最高法院 印度最高法院 欧洲法院 国际法院`,
  bank: `
中国银行=中行 中国工商银行=工商银行=工行 中国建设银行=建设银行=建行 中国农业银行=农业银行=农行 交通银行=交行 中国邮政储蓄银行=邮储银行=邮政储蓄银行 招商银行=招行 平安银行 中信银行 浦发银行=上海浦东发展银行 民生银行=中国民生银行 光大银行=中国光大银行 华夏银行 兴业银行 广发银行 浙商银行 渤海银行 恒丰银行 北京银行 上海银行 江苏银行 南京银行 宁波银行 杭州银行 成都银行
微众银行 网商银行 百信银行 新网银行 苏宁银行 国家开发银行=国开行 中国进出口银行=进出口银行 中国农业发展银行 中银香港=中国银行(香港) 汇丰银行=汇丰=HSBC 渣打银行=渣打=Standard~Chartered 恒生银行 东亚银行 众安银行 星展银行=DBS 花旗银行=花旗=花旗集团=Citi=Citigroup=Citibank 摩根大通=小摩=JPMorgan=JP~Morgan=J.P.~Morgan=JPM
摩根士丹利=大摩=Morgan~Stanley 高盛=高盛集团=Goldman~Sachs 美国银行=美银=Bank~of~America 富国银行=Wells~Fargo 巴克莱银行=巴克莱=Barclays 德意志银行=德银=Deutsche~Bank 瑞银集团=瑞银=UBS 瑞士信贷=瑞信=Credit~Suisse 法国巴黎银行=BNP~Paribas 法国兴业银行=法兴银行 桑坦德银行=桑坦德=Santander ING=荷兰国际集团 三菱日联金融集团=三菱日联=MUFG=三菱UFJ=三菱日联银行
瑞穗银行=瑞穗金融集团=瑞穗 三井住友=三井住友银行 野村证券=野村=Nomura 纽约梅隆银行 道富银行 硅谷银行=SVB Silvergate=Silvergate银行 Signature银行=签名银行 Signature~Bank 俄罗斯联邦储蓄银行=俄罗斯储蓄银行=Sberbank 永丰银行 国泰世华银行 台湾银行 中国信托`,
  company: `
腾讯=腾讯公司=腾讯控股=Tencent 阿里巴巴=阿里巴巴集团=阿里=Alibaba 阿里云 蚂蚁金服=蚂蚁集团=蚂蚁科技集团=Ant~Group 蚂蚁区块链 支付宝=Alipay 微信=WeChat 微信支付=财付通 百度=Baidu 京东=京东集团=京东商城 京东金融 京东数科=京东数字科技=京东科技 华为=华为公司=Huawei 中兴通讯 小米=小米集团 美团 滴滴=滴滴出行 字节跳动=ByteDance 抖音 今日头条 拼多多 网易 新浪 新浪微博 微博 搜狐 搜狗 快手 哔哩哔哩 携程 苏宁 国美 淘宝=淘宝网 天猫 顺丰 联想 海尔 比亚迪=比亚迪股份有限公司 格力 迅雷 奇虎360 知乎 豆瓣 优酷 爱奇艺 陌陌 拉卡拉 银联=中国银联=UnionPay 网联=网联清算有限公司 连连支付 云闪付 翼支付
中国平安=平安集团 平安壹账通=金融壹账通=壹账通 中国人寿 中国人保 众安科技=众安保险 中国移动 中国联通 中国电信 国家电网=国家电网公司 南方电网 中国石油=中石油 中国石化=中石化 中化集团 航天信息 用友 恒生电子 东软 浪潮=浪潮集团 紫光 长虹 万向=万向集团 万向区块链 万向控股 复星 海航 中国中车 中国铁塔 中国邮政 中粮 招商局 招商局集团 中信集团 中信证券 国泰君安 华泰证券 东吴证券 东方证券 国金证券 中金公司 申万宏源 海通证券 广发证券 兴业证券 安信证券 银河证券
上海证券交易所=上交所 深圳证券交易所=深交所 北京证券交易所=北交所 上海票据交易所=票交所 港交所=香港交易所=香港联交所=联交所 上海期货交易所=上期所 中国外汇交易中心 中央结算公司 深圳金融科技有限公司 中钞信用卡产业发展有限公司 中国印钞造币总公司=中国印钞造币集团 中国金币 智联招聘 BOSS直聘 猎聘=猎聘网 拉勾网=拉勾 前程无忧 58同城 企查查 天眼查 启信宝 艾瑞咨询 艾媒咨询 
火币=火币网=火币集团=Huobi=火币中国 币安=币安网=Binance 比特币中国=BTCC OKCoin=OKCOIN=OKcoin币行 OKEx=OKEX=OKX=欧易 比特大陆=Bitmain 嘉楠耘智=嘉楠科技=嘉楠=Canaan 亿邦国际=Ebang 神马矿机 币印 F2Pool 蚂蚁矿池 币信 云币网 聚币网 非小号 Bibox Gate.io=比特儿 MXC ZB=中币 Kucoin=KuCoin=库币 Fcoin=FCoin BigONE imToken 比特派 比太钱包 Cobo 火信 节点资本 分布式资本=万向区块链实验室 硬币资本 了得资本 真格基金 红杉资本=红杉中国=Sequoia IDG资本=IDG 经纬中国 软银=软银集团=SoftBank 创新工场 老虎基金 淡马锡 贝莱德=BlackRock 富达=富达投资=Fidelity 先锋领航=Vanguard 灰度=灰度投资=Grayscale a16z=Andreessen~Horowitz Pantera=Pantera~Capital Galaxy~Digital 桥水基金=桥水
趣链=趣链科技=杭州趣链 云象=云象区块链 太一云=太一云科技 布比=布比区块链 纸贵科技 物数科技 联动优势 宇链科技 数秦科技 溪塔科技 秘猿科技=杭州秘猿 矩阵元 复杂美 井通科技 金丘科技 中化能源 国网电商=国网电子商务 易见股份 联易融 壹诺金融 链平方 安妮股份 四方精创 广电运通 数字认证 海联金汇 宝通科技 首溯科技 长亮科技 卫士通 信雅达 赢时胜 飞天诚信 拉卡拉支付 天玑数据 点融网=点融 陆金所 宜信 众链科技 网录科技 链家 旺链科技 零壹智库=01区块链 链塔智库
苹果公司=Apple 谷歌=Google=Alphabet 微软=Microsoft 亚马逊=Amazon 亚马逊云=AWS 脸书=Facebook=脸谱 推特=Twitter Instagram WhatsApp YouTube LinkedIn=领英 Reddit Telegram Line=LINE Snapchat Discord IBM 甲骨文=Oracle SAP 英特尔=Intel 英伟达=Nvidia=NVIDIA AMD 高通 思科 惠普 戴尔 特斯拉=Tesla SpaceX 优步=Uber Lyft 爱彼迎=Airbnb 沃尔玛=Walmart 家乐福=Carrefour 星巴克=Starbucks 麦当劳 可口可乐 雀巢 联合利华 宝洁 耐克 eBay PayPal=贝宝 维萨=Visa=VISA 万事达=万事达卡=Mastercard=MasterCard 美国运通=American~Express 西联汇款=西联=Western~Union 速汇金=MoneyGram Stripe Square=Block公司 Robinhood 先锋集团 Spotify 奈飞=Netflix 波音 空客 马士基=Maersk 丰田 本田 宝马 奔驰 大众汽车 戴姆勒 三星=三星集团=三星电子=Samsung LG 现代汽车 SK电讯=SK电信 SDS=三星SDS Kakao Naver 乐天=Rakuten 索尼=Sony 松下 富士通=Fujitsu 日立 东芝 NEC NTT 雅虎=Yahoo 雅虎日本 GMO=GMO互联网 SBI=SBI控股=SBI集团 Monex 西门子=Siemens 博世 诺基亚 爱立信 沃达丰 飞利浦 埃森哲=Accenture 德勤=Deloitte 普华永道=PwC=PWC 安永=EY 毕马威=KPMG 麦肯锡=McKinsey 波士顿咨询=BCG 贝恩 高德纳=Gartner IDC Forrester CB~Insights=CBInsights 尼尔森 标准普尔=标普 穆迪 惠誉 
Coinbase Kraken Bitfinex Bitstamp Gemini Bithumb Upbit=UPbit Korbit Coinone Poloniex BitMEX=BitMex Bittrex Bitflyer=bitFlyer Coincheck Zaif Mt.Gox=Mt.~Gox=MtGox=门头沟交易所 Bakkt Circle Tether=Tether公司 Ripple=Ripple~Labs=瑞波公司 Blockstream Chainalysis Elliptic CipherTrace BitGo Xapo Blockchain.com Blockchain.info BitPay Bitwise Genesis=Genesis~Trading FTX Alameda=Alameda~Research Celsius Voyager 三箭资本 Paxos Crypto.com Bybit Bitget ConsenSys=Consensys MicroStrategy=微策略 ItBit=itBit Revolut eToro CoinMarketCap CoinGecko R3 R3CEV Digital~Asset Chain.com Bitcoin.com Bitpanda Bitso Unocoin Zebpay WazirX Coindelta Paytm Luno Malltail eCoinNest Quoine 野村综合研究所 比特矿业 Riot=Riot~Blockchain Bitfury Hut8 Core~Scientific
芝加哥商品交易所=芝商所=CME=CME集团=芝加哥商业交易所=芝加哥商业交易所集团=芝商所集团 芝加哥期权交易所=CBOE=Cboe=芝期所 芝加哥期货交易所=CBOT 纽约证券交易所=纽交所=NYSE 纳斯达克交易所=纳斯达克=Nasdaq=NASDAQ 洲际交易所 伦敦证券交易所=伦交所=LSE 东京证券交易所 新加坡交易所=新交所=SGX 澳大利亚证券交易所=ASX 德意志交易所 瑞士证券交易所 莫斯科交易所 泰国证券交易所 
HashKey=HashKey~Group OSL=OSL集团 OSL交易所 富途 老虎证券 MaiCoin MAX交易所 BitoPro BitoEX=币托 ACE交易所 国泰金控 富邦金控 台积电 鸿海=富士康 悠游卡公司 街口支付 渣打香港 数码港 香港科技园 Animoca=Animoca~Brands`,
  university: `
清华大学 北京大学=北大 复旦大学 上海交通大学=上海交大 浙江大学=浙大 南京大学 中国人民大学=人民大学=人大重阳 武汉大学 中山大学 中央财经大学=中央财大 上海财经大学 西南财经大学 对外经济贸易大学 中国政法大学 西南政法大学 华东政法大学 电子科技大学 西安电子科技大学 北京航空航天大学=北航 北京邮电大学 同济大学 厦门大学 中国科学技术大学 华中科技大学 哈尔滨工业大学 山东大学 四川大学 成都信息工程大学 东南大学 中欧国际工商学院 长江商学院 五道口金融学院 香港大学 香港科技大学 香港中文大学 香港理工大学 香港城市大学 台湾大学 政治大学
哈佛大学=哈佛 麻省理工学院=麻省理工=MIT 斯坦福大学=斯坦福 普林斯顿大学 康奈尔大学 耶鲁大学 哥伦比亚大学 纽约大学 加州大学伯克利分校 加州大学 剑桥大学 牛津大学 伦敦政治经济学院 帝国理工学院 伦敦大学学院 新加坡国立大学 东京大学 首尔大学 东国大学 乔治城大学 芝加哥大学 宾夕法尼亚大学 杜克大学 卡内基梅隆大学`,
  association: `
中国互联网金融协会=互金协会=中国互金协会=互联网金融协会 中国银行业协会=银行业协会 中国支付清算协会=支付清算协会 中国证券业协会=证券业协会 中国保险行业协会 中国证券投资基金业协会=基金业协会=中基协 中国互联网协会 中国信息协会 中国通信标准化协会 中国通信工业协会 中国电子学会 中国计算机学会 中国工商业联合会 全国工商联 全国信息技术标准化技术委员会=全国信标委 全国区块链和分布式记账技术标准化技术委员会 全国金融标准化技术委员会=金标委
可信区块链推进计划=可信区块链联盟 中关村区块链产业联盟 金链盟=金融区块链合作联盟 中国分布式总账基础协议联盟=China北京市互联网金融行业协会 中国云体系产业创新战略联盟 中国移动通信联合会 中国技术市场协会 国际掉期与衍生工具协会=国际掉期和衍生工具协会=ISDA 美国律师协会 全球数字金融 日本虚拟货币交易业协会=日本虚拟货币交易所协会=JVCEA 日本加密货币交易所协会 英国加密资产协会=CryptoUK Libra协会=天秤座协会=Libra~Association Diem协会 香港金融科技协会 香港银行公会 赛迪区块链研究院 第一财经研究院`,
  media: `
新华社=新华社APP=新华通讯社 新华网 人民日报=人民日报社=人民日报海外版 人民网 中央电视台=央视=央视网=CCTV 中央广播电视总台 新闻联播 光明日报 经济日报 中国日报 中国日报网 环球时报 环球网 参考消息 中新社=中国新闻社 中新网=中国新闻网 中国青年报 中国青年网 中国证券报 上海证券报=上证报 证券时报 证券日报 金融时报 21世纪经济报道=21世纪报 经济观察报 经济参考报 第一财经=第一财经日报 每日经济新闻=每经 财新=财新网 财新传媒 财经网 界面新闻 澎湃新闻=澎湃 新京报 北京日报 北京晚报 北京青年报=北青报 北青网 北京商报 北京晨报 深圳商报 深圳特区报 南方都市报 南方日报 南方周末 解放日报 文汇报 新民晚报 羊城晚报 广州日报 华夏时报 国际金融报 中国经营报 投资者报 时代周报 法制日报=法治日报 检察日报 人民法院报 科技日报 学习时报 半月谈 中国网 光明网 央广网 中国经济网 凤凰网 凤凰财经 新浪财经 腾讯财经 腾讯新闻 腾讯网 网易财经 网易新闻 搜狐财经 和讯网 东方财富网=东方财富 同花顺 中商情报网 36氪 虎嗅=虎嗅网 钛媒体 亿欧 雷锋网 品玩 猎云网 创业邦 人民邮电报=人民邮电报社 中国电子报
巴比特 金色财经 链得得 星球日报=Odaily=Odaily星球日报 火星财经 链闻 陀螺财经 币世界 深链财经 核财经 区块律动 碳链价值 鸵鸟区块链 链捕手 三言财经 耳朵财经 PANews 吴说区块链 鹿财经网 深潮 动点科技 财联社 华尔街见闻 
路透社=路透=Reuters 彭博=彭博社=Bloomberg 华尔街日报=华尔街日报中文版=WSJ 英国金融时报=Financial~Times 纽约时报=New~York~Times 华盛顿邮报 经济学人 福布斯=Forbes 财富杂志 时代周刊 今日美国 英国广播公司=BBC 美国全国广播公司=NBC CNBC=美国消费者新闻与商业频道 CNN=美国有线电视新闻网 美联社 法新社=AFP 塔斯社=TASS 俄新社 今日俄罗斯 卫报=英国卫报 每日电讯报 泰晤士报 明镜周刊 南华早报=SCMP 明报 大公报 文汇网 信报 香港经济日报 东方日报 星岛日报 苹果日报 香港01 联合早报 海峡时报 日经新闻=日本经济新闻=日经=Nikkei 读卖新闻 朝日新闻 产经新闻 每日新闻 共同社 NHK 韩联社 韩国时报=Korea~Times 韩国先驱报 朝鲜日报 中央日报 东亚日报 联合报 自由时报 中国时报 工商时报 经济时报 中央社 印度时报 印度经济时报 曼谷邮报 
CoinDesk=Coindesk=coindesk Cointelegraph=CoinTelegraph=cointelegraph Cryptovest CCN NewsBTC Bitcoinist The~Block TheBlock Bitcoin~Magazine BTCManager CryptoSlate AMBCrypto U.Today 石英财经 TechCrunch Business~Insider=商业内幕 MarketWatch 连线杂志 Politico Axios 雅虎财经 Coinspeaker Finance~Magnates Ethereum~World~News`,
  international: `
联合国 联合国世界粮食计划署=世界粮食计划署=联合国粮食计划署=WFP 联合国儿童基金会=UNICEF=儿基会 世界银行=世行=World~Bank 国际货币基金组织=IMF=国际货币基金 国际清算银行=BIS 金融稳定理事会=金融稳定委员会=FSB 金融行动特别工作组=反洗钱金融行动特别工作组=FATF=反洗钱金融行动工作组 巴塞尔银行监管委员会=巴塞尔委员会=BCBS 国际证监会组织=国际证券委员会组织=IOSCO 经济合作与发展组织=经合组织=OECD 世界贸易组织=世贸组织=WTO 世界经济论坛=达沃斯论坛=WEF 世界知识产权组织=WIPO 国际电信联盟=国际电联=ITU 国际标准化组织=ISO 国际电工委员会 二十国集团=G20 七国集团=G7 欧洲刑警组织=欧洲警察组织=Europol 国际刑警组织 亚洲开发银行=亚开行 亚洲基础设施投资银行=亚投行 金砖国家新开发银行 新开发银行 上海合作组织=上合组织 东盟 环球银行金融电信协会=环球同业银行金融电讯协会=SWIFT 国际金融协会=IIF 国际商会 世界卫生组织=世卫组织=WHO 万国邮政联盟 国际能源署 绿色和平组织 W3C=万维网联盟 IEEE`,
  project: `
Libra=天秤座 Diem 以太坊基金会=Ethereum~Foundation 区块链服务网络=BSN=国家区块链服务网络 长安链 星火·链网=星火链网 超级账本=Hyperledger 迅雷链 至信链 蚂蚁链 趣链平台 微企链 FISCO~BCOS 湾区贸易金融区块链平台=粤港澳大湾区贸易金融区块链平台 跨境金融区块链服务平台 多边央行数字货币桥=mBridge 数字人民币国际运营中心 波场=TRON=Tron NEO 量子链=Qtum EOS 唯链 小蚁 公信宝 星云链 比原链 万维链 Quorum=Quoum Corda Monachain Nexfinance Cello Algorand Solana Cardano Polkadot=波卡 Filecoin Conflux=树图 Uniswap MakerDAO OpenSea Worldcoin Petro=石油币 JPM~Coin`,
};
