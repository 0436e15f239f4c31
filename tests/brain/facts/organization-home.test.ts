import { describe, expect, it } from 'vitest';
import { extractOrganizations } from '../../../lib/brain/facts/organization.ts';
import { makeContext } from './make-context.ts';

const names = (text: string, options: Parameters<typeof makeContext>[1] = {}) =>
  extractOrganizations(makeContext(text, options)).map((fact) => fact.name);

describe('firms without quotation marks', () => {
  it.each([
    ['链远科技是首家入驻的企业。', '链远科技'],
    ['股东恒澜科技同日披露减持计划。', '恒澜科技'],
    ['持牌资产管理公司启岚资本合规主管表示担忧。', '启岚资本'],
    ['本地初创锁岩科技行政总裁回应。', '锁岩科技'],
    ['鯨岳科技法遵長受訪。', '鯨岳科技'],
    ['公司与子公司链汀数据组成联合体。链汀数据首席技术官介绍。', '链汀数据'],
    ['报告由复岩咨询编写。', '复岩咨询'],
    ['总部位于杭州的数岚科技发布公告。', '数岚科技'],
    ['瀚岩律师事务所合伙人认为。', '瀚岩律师事务所'],
    ['云汀农商银行同步推出贷款。', '云汀农商银行'],
    ['恒汀银行信用卡中心总经理介绍。', '恒汀银行'],
    ['东澜银行一期平台上线。项目由东澜银行出资。', '东澜银行'],
    ['始于JXEP案的追查仍在继续。', 'JXEP'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    '公司财务数据首席分析师不便回应。',
    '平台接入银行30家，平台接入银行数居首。',
    '多数银行已经上线，多数银行仍在观望。',
    '该院引入隐私数据发布机制。',
    '大数据首席科学家一职空缺。',
    '外部平台调用链的响应。',
    '法院在 U.S. v. Mellor 案中判决。',
  ])('names none: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('undertakings', () => {
  it.each([
    ['新区设立首期规模15亿元的数岚产业基金，重点投向早期企业。', '数岚产业基金'],
    ['杭州云岚区块链产业园启动，二十家企业签约。', '杭州云岚区块链产业园'],
    ['对入驻数岚港园区的企业给予补贴。', '数岚港园区'],
    ['新平台采用自研的联盟链底层岳链，兼容多种合约。', '岳链'],
    ['公司上线的云帆钱包，支持多种资产。', '云帆钱包'],
    ['并自建“康岚钱包”APP和网站。', '康岚钱包'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    '设立10亿元规模的区块链产业基金，对企业分档扶持。',
    '园区企业入驻产业园，可享受补贴。',
    '一条合格的身份链，基于联盟链底层公链。',
    '用户下载数字钱包，使用电子钱包支付。',
    '产业链、供应链协同发展。',
  ])('names none: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('a platform put out to tender is a project of its buyer', () => {
    expect(names('中标东澜银行区块链贸易融资平台二期项目。东澜银行一期平台上线。')).toEqual(['东澜银行']);
  });
});

describe('bodies named by their tier or kind alone', () => {
  it.each([
    ['由市地方金融监管局于4月联合印发。', ['市地方金融监管局']],
    ['新区科技创新局牵头，会同新区财政局起草。', ['新区科技创新局', '新区财政局']],
    ['云汀新区管委会主任出席。', ['云汀新区管委会']],
    ['原文见云汀新区管委会网站。', ['云汀新区管委会']],
    ['市委网信办、市教育局配合。', ['市委网信办', '市教育局']],
    ['市政府办公厅印发文件。', ['市政府办公厅']],
    ['经省政府同意，印发如下。', ['省政府']],
    ['中共云汀市委网络安全和信息化委员会办公室发文。', ['中共云汀市委网络安全和信息化委员会办公室']],
    ['杭州市西湖区、杭州高新区出台办法。', ['杭州市西湖区', '杭州高新区']],
    ['财政局公布名单，省财政厅分别拨款。', ['省财政厅']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each(['各设区市财政局：', '请各省工业和信息化厅配合。', '办公地点不变，局面稳定。'])(
    'no one of many: %s',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );

  it('警方 is a body in an article of Hong Kong that speaks of no other police', () => {
    const text = '警方自九月起接獲逾百人報案。';
    expect(names(text, { region: 'HK', script: 'Hant' })).toEqual(['警方']);
    expect(names(text)).toEqual([]);
  });

  it('committees of the legislature, where somebody answers', () => {
    expect(names('主委昨在財政委員會備詢。', { region: 'TW', script: 'Hant' })).toEqual(['財政委員會']);
    expect(names('该国设有财政委员会。')).toEqual([]);
  });

  it('an outlet that asks line by line is no body of the article', () => {
    expect(names('云汀周刊：背景是什么？\n答\n云汀周刊：成本呢？\n答\n云汀周刊：谢谢。')).toEqual([]);
  });

  it('a section belongs to the body that it is an office of', () => {
    expect(names('中国人民银行福州中心支行货币金银处处长介绍。')).toEqual(['中国人民银行福州中心支行']);
  });
});
