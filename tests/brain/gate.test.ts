import { describe, expect, it } from 'vitest';
import { gate } from '../../lib/brain/gate.ts';

const sample = (text: string, title = '') => ({ title, description: '', text });

describe('gate', () => {
  it.each([
    ['simplified', '国务院常务会议讨论数字人民币与区块链产业的下一步安排，要求各地稳妥推进试点工作。'],
    ['traditional, Taiwan words', '金管會表示虛擬資產平台應遵守洗錢防制規定，立法院將審查專法草案，業者樂見其成。'],
    ['traditional, Hong Kong words', '金管局公布穩定幣發行人的監管安排，立法會議員關注數碼港元的研究進度與私隱問題。'],
    [
      'a Latin abbreviation alone',
      '监管部门就 ICO 的清退工作召开会议，要求相关机构在月底之前完成自查并提交书面的报告。',
    ],
    ['a mining ban', '发展改革部门约谈多家单位，要求立即关闭挖矿项目，不得以大数据中心的名义继续用电。'],
  ])('lets an article pass: %s', (_, text) => {
    expect(gate(sample(text))).toEqual({ pass: true, reason: 'pass' });
  });

  it('finds the topic in the title or the description alone', () => {
    const text = '记者昨天从有关部门获悉，这项工作已经取得阶段性的进展，下一步将会扩大范围。';
    expect(gate(sample(text)).reason).toBe('not-topic');
    expect(gate(sample(text, '联盟链标准公开征求意见')).pass).toBe(true);
    expect(gate({ title: '', description: '比特币,监管', text }).pass).toBe(true);
  });

  it.each([
    ['Japanese', '金融庁は暗号資産の交換業者に対する規制を見直す。ビットコインなどの情報開示を義務づける方針だ。'],
    ['Korean', '금융위원회는 가상자산 거래소의 규제를 강화한다고 밝혔다. 比特幣 가격은 하락했다.'],
    [
      'English',
      'The central bank widened its trial of the digital yuan (数字人民币) to more cities this week, officials said.',
    ],
  ])('stops other languages: %s', (_, text) => {
    expect(gate(sample(text))).toEqual({ pass: false, reason: 'not-chinese' });
  });

  it('lets a Chinese article pass that quotes Japanese and English', () => {
    const text = `日本金融厅公布加密资产的监管方针，原文题为“暗号資産に関する制度”。${'分析人士指出，新规对交易平台的资本金提出了更高要求。'.repeat(3)} Crypto firms must register with the FSA.`;
    expect(gate(sample(text)).pass).toBe(true);
  });

  it.each([
    ['sports', '主队在最后时刻完成绝杀，球迷涌入街头庆祝胜利，主教练赛后感谢了全队的努力。'],
    ['money of other kinds', '央行开展逆回购操作，货币市场利率小幅下行，人民币兑美元中间价上调二十个基点。'],
  ])('stops Chinese pages on other topics: %s', (_, text) => {
    expect(gate(sample(text))).toEqual({ pass: false, reason: 'not-topic' });
  });

  it('says of a page without text that it is empty, so that it is looked at again', () => {
    expect(gate(sample('')).reason).toBe('empty');
    expect(gate(sample('加载中…', '区块链')).reason).toBe('empty');
  });
});
