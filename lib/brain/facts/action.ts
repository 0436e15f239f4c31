/**
 * Verbs that tell what somebody did or will do, simplified: issuing, founding, deciding, saying, building, trading, prosecuting. States and
 * trends (增长, 达到, 占, 保持) are left out on purpose, and so are verbs that are nouns more often than not (发展, 管理, 应用, 服务).
 */
const ACTIONS = [
  // issuing
  '发布 印发 下发 出台 公布 颁布 颁发 制定 制订 推出 发行 发表 发文 发函 刊文 刊发 刊登 出版 披露 公告 公示 签发 签署 签订 签约 修订 修改 修正 起草 废止 提交 递交 呈交 上报 报送 通报 转发 征求 送审 备案 编制 撰写 通告 发出 抛出 甩出 订定 拟订 拟定 研拟 研议 增订 增修 送交 送请 送行政院 送立法院 送立法会 函送 函请 函报 出炉 揭晓 公开征求 递件 递表 提请 刊载 首发 问世 面世 亮相',
  // taking effect and deciding
  '实施 施行 生效 落地 通过 批准 批复 核准 获批 审批 审议 三读 刊宪 发牌 批出 核发 核定 预告 拟具 表决 裁定 判决 判处 宣判 裁决 决定 确定 明确 规定 同意 认定 承认 授权 授予 要求 命令 叫停 禁止 取缔 取消 撤销 解除 暂停 终止 停止 关闭 封禁 封停 封号 查封 清退 清理 整治 整顿 打击 处罚 罚款 起诉 公诉 上诉 开庭 审理 驳回 诉至 诉讼 指控 逮捕 拘捕 拘留 抓获 查处 查获 破获 侦破 没收 冻结 约谈 警告 警示 提示 提醒 调查 检查 审查 入狱 被捕 被控 被禁 被封 被罚 落实 上路 开罚 裁罚 检控 落案 提堂 应讯 还押 保释 交保 声押 羁押 刑拘 批捕 归案 到案 落网 自首 投案 报案 出逃 潜逃 外逃 逃往 逃离 引渡 遣返 押解 判刑 获刑 服刑 出狱 获释 认罪 定谳 侦结 侦办 搜查 搜索 传唤 查扣 查抄 关停 停掉 停用 停业 停运 停产 停机 停牌 复牌 摘牌 除牌 退市 禁入 撤案 撤诉 撤照 吊销 付委 否决 推翻 废除 废止 收紧 放宽 松绑 限制 屏蔽 制裁 通缉 传讯 带走 出庭 作证 听证 入禀 报警 举报 判赔 免职 停职 落马 收缴 追回 敲定 拍板 允许 准许 拿到 拿下 获颁 获准 拒绝 敦促 责令 勒令 谴责 反对 驳斥 否认 放弃 撤离 拆除 付委 审竣 初审 二读 首读 公投 和解 下调 上调 调降 调升 降准 降息 加息 过会 放行 解禁 撤换',
  // founding and organizing
  '成立 创立 创建 创办 组建 设立 建立 筹建 筹备 建成 竣工 开工 奠基 揭牌 挂牌 揭幕 召开 举行 举办 主办 召集 开幕 闭幕 开会 启动 启用 开启 开展 展开 发起 开始 始于 着手 布局 重启 恢复 开设 开办 开业 开通 上线 下线 上架 下架 上市 开放 试点 试行 试运行 运行 正式运营 开始运营 投产 投入 投用 交付 部署 推进 推动 推广 推行 完成 结束 实现 落户 入驻 进驻 迁至 搬迁 打造 制作 展出 开馆 开园 动工 落成 封顶 验收 截标 招标 中标 开标 竞标 竞得 摇号 开抢 开售 开卖 发售 预售 抢购 开跑 开播 首播 开赛 启航 启程 首航 开市 敲钟 敲锣 换发 并网 下场 迁入 迁出 更换 换届 改组 重组 扩容 扩大到 扩大至 扩至',
  // speaking
  '表示 指出 宣布 宣告 宣称 声称 称 透露 强调 提出 提到 提及 介绍 说明 认为 呼吁 建议 提议 回应 答复 承诺 警告 报道 讲话 演讲 致辞 发言 撰文 重申 说道 说 声明 澄清 辟谣 曝光 爆料 演示 展示 获悉 记者从 讨论 座谈 磋商 会见 会谈 访问 考察 调研 出席 参加 参与 加入 退出 当选 任命 接任 接棒 接替 出任 上任 就任 就职 辞职 辞去 卸任 离任 入选 获奖 获得 荣获 取得 申请 申报 受理 批露 列入 列为 定为 下达 下令 全面适用 正式适用 纳入 写入 转为 改为 更名 推荐 投票 选出 推选 委任 聘请 采访 受访 致函 去信 复函 喊话 发推 发帖 授牌 颁奖 去世 离世 身亡 定义 升级 迈入 步入 进入[^,。]{1,12}阶段',
  // money and goods
  '收购 并购 投资 融资 出资 注资 募集 筹集 拍卖 出售 售出 卖出 购买 买入 买下 交易 转账 支付 缴纳 征收 开出 开立 开具 发放 派发 拨付 拨款 补贴 资助 奖励 捐赠 捐款 赔偿 兑换 兑付 结算 计息 计付 退还 回购 分配 转让 转移 打入 收到 提供 交付 引入 引进 采用 使用 测试 研发 开发 研制 研究 合作 携手 联合 达成 接入 对接 合并 拆分 分离 分叉 遭到 遭遇 遭受 被盗 失窃 攻击 入侵 崩盘 倒闭 破产 跑路 挖出 减半 盗走 被黑 登陆 落幕 爆发 发生 发现 找到 审判 挪用 骗取 诈骗 窃取 盗取 诱骗 立案 失联 移送 宣告 追缴 扣押 维持原判 会商 诞生 组织了 组织开展 组织实施 拟建 拟在 计划 打算 准备 将对 将在 将于 转向 合法化 到期 届满 截止 解散 注销 撤回 撤出 进行 做出 作出 提高到 下调至 上调至 推迟 延期 延长 达成 完结 种植 开创 证实 承接 发函 审定 增资 减持 增持 招股 配股 配售 派息 认购 交割 抛售 套现 转入 转出 转至 汇出 汇入 提走 断电 断网 宕机 崩溃 涨停 跌停 爆雷 暴雷 爆仓 清盘 挤兑 违约 中签 分拆 入股 控股 退股 签收 入账 到账 缴清',
]
  .join(' ')
  .split(' ');

/** Nouns that contain an action: 发布会 is no issuing, 试点城市 no trial. */
const NOUN_PART =
  /减半(?=之?[后前]|周期|行情|事件|日|倒计时|效应|预期)|制裁(?=法|名单|风险|措施|机制|压力|影响)|限制(?=[性级])|投票(?=权|率|站|数|结果)|采访(?=时|中)|新发放(?=的?[^,。;]{0,8}(?:贷款|利率))|研发投入|资金投入|成本投入|准备(?:货币|金|率|资产)|(?:交易|支付|融资|投资|发行|结算|转账|开立|申请|参与|使用|授权|备案|立案|调查|检查|测试|开放|合作|赔偿|罚款|收购|拍卖)(?:笔数|金额|规模|总额|总量|总数|次数|件数|余额|普及率|成本|事件|人数|总价|价格|单价|账户数|渠道|费用|占比|均价|活跃度)|交易(?:活动|对手|数据|日|系统|规则|指令)|发布会|发布者|发布人|发行量|发行人|发行价|发行方|交易所|交易量|交易额|交易平台|交易日|交易市场|交易中心|交易商|交易委员会|登记结算|投资(?:公司|有限公司|基金|银行)|合作(?:组织|与发展组织)|(?:的|有关|相关|各项)规定|试点城市|试点地区|合作伙伴|合作社|研究院|研究所|研究中心|研究员|研究组|研究小组|研究会|研究生|投资者|投资人|融资额|融资平台|融资市场|支付宝|支付(?:平台|系统|总额|方式|手段|工具|体系|服务|业务|领域|结算)|参与者|参与方|使用者|购买者|购买力|开发者|开发商|开发区|开发银行|申请人|申请者|介绍信|管理办法|调查局|调查组|检查组|服务提供商|提供商|运行状态|开放银行|开放平台|所说|据说|称为|称之|号称|俗称|简称|下称|以下称|统称|人称|昵称|名称|职称|小说|听说|再说|说法|说明书|计划书|计划单列|联合国|联合会|结算中心|结算系统|发行代币|补贴政策|资助政策|推动者/g;

const VERBS = [...new Set(ACTIONS)].sort((a, b) => b.length - a.length).join('|');
const ACTION = new RegExp(VERBS);
const EVERY_ACTION = new RegExp(VERBS, 'g');

/** Things that happen by themselves: tell an event only if the text names the day. */
const OCCURRENCE =
  /(?:出现|引发|闪崩|崩跌|急挫|重挫|急跌|急升|急涨|跳水|飙升|飙涨|狂跌|狂泻|腰斩|归零|大跌|暴跌|大涨|暴涨|下跌|上涨|突破|跌破|涨至|跌至|创下|落入|爆红|走红|流传)(?!的|了?的)/;

/** The verbs of action in a folded text; tells whether two clauses speak of the same thing. */
export function actionsIn(folded: string): Set<string> {
  return new Set(folded.replace(NOUN_PART, '　').match(EVERY_ACTION) ?? []);
}

/** The words before the first verb of action, which is who does it if they are a name; null if the text begins with the verb or tells no action. */
export function wordsBeforeAction(folded: string): string | null {
  const found = ACTION.exec(folded.replace(NOUN_PART, (noun) => '　'.repeat(noun.length)));
  return found && found.index > 0 ? folded.slice(0, found.index) : null;
}

/** Whether a folded text says that somebody does something. */
export function tellsAction(folded: string): boolean {
  return ACTION.test(folded.replace(NOUN_PART, '　'));
}

/** Whether it says that something occurs. */
export function tellsOccurrence(folded: string): boolean {
  return OCCURRENCE.test(folded);
}
