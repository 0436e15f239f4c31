import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/brain/detect.ts';
import type { Block } from '../../lib/model.ts';
import { DETECT_CASES } from './detect-cases.ts';
import { fold } from './test-fold.ts';

function judge(title: string, ...paragraphs: string[]) {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of [title, ...paragraphs]) {
    if (text !== '') text += '\n';
    blocks.push({
      start: text.length,
      end: text.length + paragraph.length,
      kind: blocks.length ? 'paragraph' : 'title',
    });
    text += paragraph;
  }
  return detect({ text, folded: fold(text), blocks, title, fold });
}

const POLICY = [
  '五部门关于规范区块链存证服务的通知',
  '司法部等五部门近日印发通知，规范区块链存证服务。通知要求，提供区块链存证服务的机构应当依法备案，不得借区块链名义发行代币。',
  '通知明确，监管部门将对备案机构开展年度检查，对提供虚假信息的依法处罚。各地司法行政机关要加强指导，支持联盟链在公证领域试点。',
];

describe('detect', () => {
  it('recognizes an article on policy in either script alike', () => {
    const simplified = judge(POLICY[0]!, ...POLICY.slice(1));
    expect(simplified.match).toBe(true);
    const traditional = judge(
      '五部門關於規範區塊鏈存證服務的通知',
      '司法部等五部門近日印發通知，規範區塊鏈存證服務。通知要求，提供區塊鏈存證服務的機構應當依法備案，不得借區塊鏈名義發行代幣。',
      '通知明確，監管部門將對備案機構開展年度檢查，對提供虛假信息的依法處罰。各地司法行政機關要加強指導，支持聯盟鏈在公證領域試點。',
    );
    expect(traditional.score).toBe(simplified.score);
    expect(traditional.reasons.map((reason) => reason.code)).toEqual(simplified.reasons.map((reason) => reason.code));
  });

  it('explains itself: the points and the bias make the score, the evidence is in the article’s own script', () => {
    const { score, reasons } = judge(
      '立法會討論穩定幣',
      '立法會今日審議穩定幣條例草案。金管局表示，穩定幣發行人須領取牌照，監管制度年內生效。',
    );
    const logit = reasons.reduce((sum, { points }) => sum + points, -3.2);
    expect(score).toBeCloseTo(1 / (1 + Math.exp(-logit)), 2);
    expect(reasons.find(({ code }) => code === 'topic-density')?.detail).toBe('穩定幣');
    expect(reasons.find(({ code }) => code === 'policy-bodies')?.detail).toContain('金管局');
  });

  it.each([
    [
      '三协会倡议防范NFT金融风险',
      '三家行业协会联合发布倡议，要求会员单位规范数字藏品业务，不为NFT交易提供集中竞价，不变相设立违规交易场所，防范洗钱等非法活动。',
    ],
    [
      '央行公布數位新臺幣研究進度',
      '中央銀行向立法院提出報告，說明數位新臺幣的研究進度。央行表示，批發型數位貨幣的試驗已告一段落，是否發行仍待立法與社會共識。',
    ],
    [
      '虛擬資產交易平台須領牌',
      '證監會重申，在香港經營虛擬資產交易平台須領取牌照。立法會已通過修訂條例，違者最高可處監禁。',
    ],
  ])('recognizes %s', (title, text) => {
    expect(judge(title, text).match).toBe(true);
  });

  it('recognizes news of official digital money without any other policy word', () => {
    expect(
      judge(
        '数字人民币走进早市',
        '在城南的早市上，摊主们挂出了数字人民币的收款码。市民用数字人民币钱包付款，不必再找零钱。摊主说，数字人民币到账快，也不收手续费。',
      ).match,
    ).toBe(true);
  });

  it.each([
    [
      'a price report',
      '比特币跌破关键支撑位',
      '比特币价格今日早盘跌破支撑位，跌幅超过百分之五。多头爆仓金额大增，短线反弹力度有限，建议控制仓位。以太坊同步下跌，成交量放大。',
    ],
    [
      'stocks moved by policy',
      '数字货币概念股早盘走强 多股涨停',
      '数字货币概念股早盘走强，多只个股涨停。消息面上，有关部门发布方案，提出扩大试点。券商研报认为，板块有望继续上涨，建议关注龙头股。',
    ],
    [
      'a tutorial',
      '从零开始写智能合约',
      '第一步，安装编译器。第二步，输入代码，写一个转账函数。第三步，部署智能合约，点击按钮，查看交易哈希。注意保存私钥，检查重入漏洞。',
    ],
    [
      'a launch',
      '星桥科技推出区块链游戏',
      '星桥科技今日宣布旗下区块链游戏上线，公司创始人介绍，团队打磨产品两年，首日用户十万。玩家可以邀请好友，社区将发放奖金，公司已完成新一轮融资。',
    ],
    [
      'a personal story',
      '我的挖矿往事',
      '我第一次听说比特币是在大学宿舍。我和朋友凑钱买了一台矿机，觉得好玩。后来我卖掉了矿机，我们还是好朋友，我也重新喜欢上了小说和电影。',
    ],
    [
      'general policy',
      '市政府印发商贸流通意见',
      '市政府办公厅印发意见，提出改造农贸市场，支持老字号发展。意见提出推动人工智能、区块链、大数据等技术的应用。各部门要制定办法，加强监管。',
    ],
  ])('does not recognize %s', (_, title, text) => {
    expect(judge(title, text).match).toBe(false);
  });

  it.each(DETECT_CASES)('$kind: $match', ({ title, text, match }) => {
    expect(judge(title, ...text).match).toBe(match);
  });

  it.each([
    ['区块链备案数量回落', false],
    ['虚拟货币诈骗案件数下跌四成', false],
    ['数字人民币交易额上涨', false],
    ['三家公司上涨的备案成本：联盟链监管观察', false],
    ['稳定币发行人须公布储备资产规模', false],
    ['比特币大幅回落', true],
    ['以太坊价格站上高位 以太币市值创新高', true],
    ['加密货币全线暴跌', true],
  ])('takes the headline %s for market talk: %s', (title, isMarket) => {
    const { reasons } = judge(title, POLICY[1]!, POLICY[2]!);
    expect(reasons.some(({ code }) => code === 'title-market')).toBe(isMarket);
  });

  it('does not count a technology that only stands in a row of others', () => {
    const row = judge('印发规划', '规划提出，推动人工智能、区块链、大数据等技术在物流中的应用，完善监管。');
    expect(row.reasons.some(({ code }) => code === 'topic-density')).toBe(false);
    expect(row.reasons.some(({ code }) => code === 'passing-mention')).toBe(true);
  });

  it('does not take 我国 for the first person', () => {
    const text = '我国稳步推进数字人民币试点，我市也被列入试点城市。我国监管部门表示，我国禁止代币发行融资。';
    expect(judge('试点', text).reasons.some(({ code }) => code === 'personal-talk')).toBe(false);
  });

  it('refuses other languages with that as the only reason', () => {
    for (const text of [
      '金融庁は暗号資産の規制を見直す。比特币という言葉も使われる。国会で審議される見通しだ。',
      'The regulator will license stablecoin (稳定币) issuers under the new law, which takes effect next year.',
      '',
    ]) {
      const { match, score, reasons } = judge('', text);
      expect({ match, score }).toEqual({ match: false, score: 0 });
      expect(reasons.map(({ code }) => code)).toEqual(['not-chinese']);
    }
  });

  it('does not take a list of headlines for an article', () => {
    const headlines = [
      '央行召开数字货币会议',
      '监管部门提示虚拟货币风险',
      '某省印发区块链规划',
      '证监会回应稳定币传闻',
    ];
    const list = judge('政策法规', ...headlines, ...headlines, ...headlines, ...headlines);
    expect(list.reasons.some(({ code }) => code === 'list-page')).toBe(true);
  });

  it('does not take one line for an article', () => {
    expect(judge('', '央行提示虚拟货币风险').match).toBe(false);
  });
});
