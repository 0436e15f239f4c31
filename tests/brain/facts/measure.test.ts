import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractMeasures } from '../../../lib/brain/facts/measure.ts';
import type { MeasureFact } from '../../../lib/model.ts';
import { makeContext } from './make-context.ts';

function readMeasures(text: string): MeasureFact[] {
  return extractMeasures(makeContext(text, { published: '2025-06-20' }));
}

describe('rules of documents and bodies', () => {
  test.each<[string, MeasureFact['force'], string | null, string]>([
    ['《链上票据管理办法》规定，承兑人应当保存凭证五年。', 'must', '承兑人', '保存凭证五年'],
    ['央行要求，支付机构不得为匿名钱包提供服务。', 'must-not', '支付机构', '为匿名钱包提供服务'],
    ['第五条 任何机构不得发行代币票据。', 'must-not', '任何机构', '发行代币票据'],
    ['三部门联合公告强调，严禁中介机构参与炒作。', 'must-not', '中介机构', '参与炒作'],
    ['《链上票据管理办法》明确，试点银行可以先行开立账户。', 'may', '试点银行', '先行开立账户'],
    ['《意见》提出，鼓励行业协会制定自律公约。', 'encouraged', '行业协会', '制定自律公约'],
    ['《意见》提出，鼓励银行业金融机构探索电子保函。', 'encouraged', '银行业金融机构', '探索电子保函'],
    ['金管會規定，業者應每季申報交易量。', 'must', '業者', '每季申報交易量'],
    ['按照《链上票据管理办法》第九条，平台在收到通知后，应当立即停止交易。', 'must', '平台', '立即停止交易'],
  ])('%s', (text, force, who, what) => {
    const [measure, ...others] = readMeasures(text);
    expect(others).toEqual([]);
    expect(measure).toMatchObject({ force, who, what });
  });

  test('stand in the document that the sentence names, or the one before it', () => {
    const measures = readMeasures(
      '《链上票据管理办法》规定，承兑人应当保存凭证。任何机构不得发行代币票据。\n第二段说的是天气。',
    );
    expect(measures.map(({ document }) => document)).toEqual(['链上票据管理办法', '链上票据管理办法']);
    expect(measures.map(({ rule }) => rule)).toEqual(['document-clause', 'following-clause']);
  });

  test('of one sentence are told apart, and the subject goes on', () => {
    const measures = readMeasures('《链上票据管理办法》规定，承兑人应当保存凭证，并不得转让账户；平台可以收取费用。');
    expect(measures.map(({ force, who, what }) => [force, who, what])).toEqual([
      ['must', '承兑人', '保存凭证'],
      ['must-not', '承兑人', '转让账户'],
      ['may', '平台', '收取费用'],
    ]);
  });

  test('without anybody who acts keep their subject in the words', () => {
    const [measure] = readMeasures('《链上票据管理办法》规定，保存期限不得少于五年。');
    expect(measure).toMatchObject({ who: null, what: '保存期限不得少于五年' });
  });
});

describe('no rules', () => {
  test.each([
    ['an opinion', '分析师陈一鸣认为，平台应当公开储备。'],
    ['a call', '业内人士呼吁，银行必须跟上。'],
    ['the writer', '我们必须承认，技术不应当背锅。'],
    ['no choice', '办法规定收紧后，平台不得不关闭。'],
    ['no matter of rules', '要想成功，企业必须有耐心。'],
    ['words in 应', '《链上票据管理办法》明确，供应链应用场景持续扩大，各地积极响应。'],
    ['what has been forbidden', '该国去年被指禁止了所有交易。'],
    ['a report', '《链上票据白皮书》指出，企业应当重视人才。'],
    ['a wish about the text itself', '《链上票据管理办法》明确了原则，这部办法应当尽快公布。'],
    ['what one can see', '《链上票据管理办法》显示，可以看到监管在收紧。'],
  ])('%s: %s', (_name, text) => {
    expect(readMeasures(text)).toEqual([]);
  });
});

describe('support', () => {
  test('is one measure with its rate, what it is a share of, and its cap', () => {
    const measures = readMeasures('对链上企业，由市财政按研发费用的10%给予最高500万元补贴。');
    expect(measures).toHaveLength(1);
    expect(measures[0]).toMatchObject({
      force: 'support',
      who: '链上企业',
      giver: '市财政',
      rate: '10%',
      rateBase: '研发费用',
      cap: '500万元',
    });
  });

  test.each<[string, Partial<MeasureFact>]>([
    ['对新设机构给予一次性奖励30万元。', { who: '新设机构', rate: null, cap: null }],
    ['对获奖项目按合同额的5%给予奖励，上限20万元。', { rate: '5%', rateBase: '合同额', cap: '20万元' }],
    ['对年薪超过60万元的人才，市财政按地方留成部分的80%给予返还。', { rate: '80%', cap: null, giver: '市财政' }],
    ['對導入區塊鏈的業者提供最高新臺幣80萬元補助。', { who: '導入區塊鏈的業者', cap: '新臺幣80萬元' }],
  ])('%s', (text, wanted) => {
    const [measure, ...others] = readMeasures(text);
    expect(others).toEqual([]);
    expect(measure).toMatchObject(wanted);
  });

  test('for two is two', () => {
    const measures = readMeasures('对甲类企业给予50万元奖励，对乙类企业按租金的50%给予补贴。');
    expect(measures.map(({ who, rate }) => [who, rate])).toEqual([
      ['甲类企业', null],
      ['乙类企业', '50%'],
    ]);
  });

  test.each([
    '去年全市累计发放补贴2300万元。',
    '公司获得政府补贴500万元。',
    '专家建议，对企业给予500万元奖励。',
    '该项目筹集资金10亿美元，补贴占比10%。',
    '营业收入增长10%，达500万元。',
  ])('none: %s', (text) => {
    expect(readMeasures(text)).toEqual([]);
  });
});

test('any string: the quote holds the span, and the words are those of the text', () => {
  const unit = fc.constantFrom(
    '《办法》',
    '规定，',
    '应当',
    '不得',
    '企业',
    '按',
    '10%',
    '给予',
    '500万元',
    '补贴',
    '对',
    '，',
    '。',
    '第一条 ',
    '禁止',
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      for (const fact of readMeasures(text)) {
        expect(text.slice(fact.quoteStart, fact.quoteStart + fact.quote.length)).toBe(fact.quote);
        expect(fact.quote).toContain(text.slice(fact.start, fact.end));
        expect(text).toContain(fact.what);
        for (const words of [fact.who, fact.giver, fact.rate, fact.rateBase, fact.cap])
          expect(text).toContain(words ?? '');
      }
    }),
  );
});
