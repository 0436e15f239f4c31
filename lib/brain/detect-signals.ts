// The words that detection counts, in folded text (simplified characters, half-width ASCII). Drawn from the field's official documents and from common
// usage in the three regions (数码货币 and 密码货币 are Hong Kong words, 数位货币 and 虚拟通货 Taiwan words, folded); independent of the glossary, so that the
// decision can be judged alone.

/** State money in digital form: a public undertaking in itself. */
export const OFFICIAL_MONEY =
  '数字人民币 数位人民币 数码人民币 数码化人民币 e-CNY DC/EP DCEP CBDC 央行数字货币 央行数位货币 央行数码货币 中央银行数字货币 中央银行数字货 法定数字货币 法定数位货币 法定数字 法币数字化 数字法币 主权数字货币 官方数字货币 国家数字货币 批发型数字货币 数字欧元 数位欧元 数字英镑 数字美元 数字卢布 数字卢比 数字日元 数字韩元 数字泰铢 数码港元 数码港币 数字港元 数位台币 数位新台币 数字新元 数字钱包余额 货币桥 mBridge 数研所 数字货币研究所';

/** Crypto-assets and what is done with them. */
export const CRYPTO =
  '虚拟货币 虚拟通货 虚拟资产 虚拟商品交易 虚拟金融资产 虚拟币 虚币 虚资 币商 加密货币 加密资产 加密数字货币 加密币 加密数字资产 密码货币 密码资产 数字货币 数位货币 数码货币 数字资产 数位资产 数码资产 数字通证 数字代币 数字币 代币 通证 稳定币 稳定货币 泰达币 比特币 以太币 以太坊 莱特币 瑞波币 狗狗币 门罗币 平台币 山寨币 空气币 私人货币 天秤币 Libra Diem Bitcoin Ethereum BTC USDT USDC ICO STO IEO 首次代币 首次公开代币 挖矿 矿机 矿场 矿工 矿池 算力 币圈 炒币 虚拟矿机 去中心化金融 DeFi RWA 加密行业 加密产业 加密公司 加密企业 加密交易 加密监管 加密市场 加密技术公司 加密领域 加密生态 NFT NFTs 非同质化 非同质代币 数字藏品 数码藏品 Web3 Web3.0 第三代互联网';

/** The technology. */
export const CHAIN =
  '区块链 区块链技术 联盟链 公有链 公链 私有链 智能合约 分布式账本 分散式账本 分布式记账 星火·链网 星火•链网 星火链网 链网 链圈 上链 跨链 长安链 蚂蚁链 BSN blockchain';

/** Bodies that make, enforce or decide policy. */
export const BODIES =
  '央行 人民银行 中央银行 国家银行 联邦银行 英格兰银行 日本银行 韩国银行 储备银行 美联储 联准会 联储 银保监 银监会 保监会 证监会 证监局 证监 证期局 网信办 网信部门 工信部 工信厅 工业和信息化 经信委 经信局 经济和信息化 发改委 发展改革委 发展和改革 财政部 财政厅 财政局 商务部 商务厅 科技部 国资委 外汇局 外汇管理局 税务总局 税务局 税务部门 国税厅 国税局 市场监管总局 国家标准委 标准化管理委员会 银监局 金融监管总局 金融监管局 地方金融 金融局 金融办 金管局 金管会 金融厅 金融委员会 金融服务委员会 金融监督院 金融监督 金融行为监管 金融管理局 金融市场管理局 证券交易委员会 证券委员会 证券及期货 证券期货 期货委员会 商品期货交易 货币监理署 货币政策委员会 财金事务 财库局 监管机构 监管部门 监管当局 监管层 监管者 主管机关 主管部门 有关部门 执法部门 执法机构 互金协会 互联网金融协会 支付清算协会 银行业协会 信通院 国务院 国办 中央政府 中办 中共中央 政治局 习近平 总书记 党中央 省委 市委 区委 自治区 省政府 市政府 区政府 县政府 人民政府 政府部门 政府机构 各国政府 政府 新区管委会 管委会 行政院 立法院 立法会 议会 国会 参议院 众议院 杜马 议员 两会 人大 政协 内阁 法院 检察院 检察厅 检察官 检方 地检署 调查局 刑事局 公安 警方 司法部 司法部门 财长 部长 行长 司长 局长 主席令 总统 首相 总理 欧盟 欧洲委员会 欧盟委员会 欧洲央行 金融稳定 国际清算银行 国际货币基金 世界银行 反洗钱金融行动 二十国集团 G20 G7 FATF SEC CFTC FCA FSA MAS FSB BIS IMF FinCEN SFC HKMA OCC FSC FINMA BaFin ECB';

/** What policy does, and the papers in which it does it. */
export const ACTS =
  '监管 监理 规管 管制 管控 立法 修法 法案 法规 法令 草案 条例 办法 细则 规章 指引 指导意见 实施意见 纲要 规划 行动计划 政策 通告 通报 决议 印发 发文 出台 颁布 施行 生效 修订 征求意见 谘询 听证 白皮书 政府工作报告 国家标准 牌照 许可 执照 发牌 准入 备案 审批 合规 试点 试验区 先行区 示范区 先导区 创新应用试点 专项整治 整治 整顿 取缔 清退 关停 关闭 封杀 封停 禁止 禁令 叫停 打击 打压 严打 查处 处罚 罚款 约谈 窗口指导 收紧 风险提示 提示风险 警告 警示 防范 防控 合法 非法 违法 违规 反洗钱 洗钱 恐怖融资 征税 税收 课税 纳税 缴税 资本利得税 补贴 扶持 法币 法定货币 法偿 货币主权 货币政策 金融稳定 投资者保护 执法 取证 起诉 判决 判刑 侦办 侦查 查获 查扣 专法 数字经济 国家战略 核心技术自主 法律 规定 监管规则 公开征求 专项行动 税务 税法 征管 治理 依法 严禁 严查 严厉 严肃 排查 断电 关闭矿场 政策支持 扶持政策 国家级 行业标准 团体标准 管理办法 暂行 公测 测试区 试点城市 试点地区 就业补贴 消费券 惠民 政务 民生 若干措施 新政 奖补 补助 奖励 贴息 专项资金 惠企 负面清单 自查 互通互认';

/** Prices and positions: the language of market reports. */
export const MARKET =
  '涨幅 跌幅 暴涨 暴跌 大涨 大跌 上涨 下跌 涨停 跌停 涨超 跌超 走强 走弱 拉升 冲高 回落 反弹 飙升 价格 币价 市值 行情 走势 K线 均线 支撑位 阻力位 收盘 开盘 早盘 午盘 概念股 个股 股价 牛市 熊市 抄底 做多 做空 多头 空头 持仓 仓位 爆仓 杠杆 盘面 技术面 报价 成交量 成交额 买入 卖出 目标价 评级 研报 券商 证券指出 利好 利空 减半 算力难度 升逾 涨逾 跌逾 升幅 急升 急跌 升破 跌破 避险 泡沫 投机者 价格波动 加仓 减仓';

/** Undertakings of companies: launches, funding, games, events. */
export const BUSINESS =
  '公司 企业 集团 创始人 联合创始人 创办人 首席执行官 CEO CTO 团队 融资 募资 上市 招股 营收 净利润 利润 收入 专利 产品 用户 客户 玩家 游戏 社区 社群 项目方 生态 合作伙伴 战略合作 签约 品牌 大赛 奖金 报名 嘉宾 峰会 论坛 主办 体验 App 下载 手机 版本 上线 功能 主网 交易所 交易平台 钱包';

/** How things work and how to do them. */
export const TEACHING =
  '教程 步骤 第一步 第二步 点击 输入 安装 代码 函数 接口 算法 共识 共识机制 哈希 私钥 公钥 漏洞 攻击 黑客 转账 地址 区块高度 吞吐量 扩展性 可扩展 去中心化 加密算法 密码学 工作量证明 权益证明 匿名性 原理';

/** Told in the first person (我 counts besides, see `FIRST_PERSON`), or about art and leisure. */
export const PERSONAL =
  '朋友 作品 艺术 艺术家 拍卖 收藏 创作 创作者 电影 影片 纪录片 导演 观众 主人公 小说 音乐 粉丝 觉得 感觉 喜欢';

/** In a headline: news of the stock market, whatever moved it. Not 股票, 券商 or 港股 alone, which are also the objects of rules. */
export const STOCKS =
  '概念股 概念板块 板块 个股 股价 涨停 跌停 早盘 午盘 尾盘 收盘 午评 收评 早评 龙头股 受益股 龙虎榜 研报 券商: 证券: 机构评级';

/** In a headline: prices, whatever stands beside them. */
export const PRICES =
  '币价 暴涨 暴跌 涨幅 跌幅 涨超 跌超 涨逾 跌逾 升逾 升破 涨破 跌破 收涨 收跌 急升 急跌 爆仓 行情 走势 K线 均线 支撑位 阻力位 牛市 熊市 抄底 做多 做空 多头 空头 利好 利空';

/**
 * In a headline: what prices do, and numbers of filings, firms or cases do as well; so it counts only of a coin, and not of something counted about it. A pattern.
 */
export const MOVES =
  '(?:(?<!人民)币|资产|BTC|ETH|Bitcoin)(?:(?!数量|人数|笔数|规模|比例|案件|投诉|诈骗|备案|登记|企业|公司|平台|机构|专利|[，,：:；。！!？?\\s]).){0,10}?(?:上涨|下跌|大涨|大跌|回落|回升|反弹|飙升|走强|走弱|走高|走低|拉升|冲高|新高|新低|价格|市值|报价|成交量|成交额|减半)';

/** 我 but not 我国, 我省, 我行, 我会 …; a pattern. */
export const FIRST_PERSON = '我(?![国省市县区州院行会局部])';
