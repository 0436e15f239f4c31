import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractAmounts } from '../../../lib/brain/facts/amount.ts';
import { makeContext } from './make-context.ts';

/** As written, value and currency of each amount, with the upper end where it is a range. */
function readAmounts(text: string, region: 'CN' | 'HK' | 'TW' = 'CN'): unknown[][] {
  return extractAmounts(makeContext(text, { region })).map(({ text: written, value, upTo, currency }) =>
    upTo === null ? [written, value, currency] : [written, value, upTo, currency],
  );
}

const FORMS: [string, number, string][] = [
  ['500万元', 5_000_000, 'CNY'],
  ['500 万元', 5_000_000, 'CNY'],
  ['5000元', 5000, 'CNY'],
  ['0.34元', 0.34, 'CNY'],
  ['2.32万元', 23_200, 'CNY'],
  ['1,100.9亿元', 110_090_000_000, 'CNY'],
  ['１００万元', 1_000_000, 'CNY'],
  ['8亿元人民币', 800_000_000, 'CNY'],
  ['8亿人民币', 800_000_000, 'CNY'],
  ['人民币8亿元', 800_000_000, 'CNY'],
  ['人民币 8 亿元', 800_000_000, 'CNY'],
  ['8亿元（人民币）', 800_000_000, 'CNY'],
  ['RMB500万', 5_000_000, 'CNY'],
  ['¥500', 500, 'CNY'],
  ['￥1,200', 1200, 'CNY'],
  ['一万五千亿元', 1_500_000_000_000, 'CNY'],
  ['二十万亿元', 20_000_000_000_000, 'CNY'],
  ['1.5万亿元', 1_500_000_000_000, 'CNY'],
  ['二百余万元', 2_000_000, 'CNY'],
  ['一千多万元', 10_000_000, 'CNY'],
  ['651万余元', 6_510_000, 'CNY'],
  ['7000多元', 7000, 'CNY'],
  ['五百元', 500, 'CNY'],
  ['二十块钱', 20, 'CNY'],
  ['壹佰壹拾万贰仟陆佰壹拾肆元陆角', 1_102_614.6, 'CNY'],
  ['12元5角', 12.5, 'CNY'],
  ['三元五角二分', 3.52, 'CNY'],
  ['2万美元', 20_000, 'USD'],
  ['6,900萬美元', 69_000_000, 'USD'],
  ['200亿美金', 20_000_000_000, 'USD'],
  ['3570元美金', 3570, 'USD'],
  ['5亿USD', 500_000_000, 'USD'],
  ['US$5.2 billion', 5_200_000_000, 'USD'],
  ['$5 million', 5_000_000, 'USD'],
  ['$300', 300, 'USD'],
  ['300万港元', 3_000_000, 'HKD'],
  ['港幣1.9萬', 19_000, 'HKD'],
  ['300萬港幣', 3_000_000, 'HKD'],
  ['300元港币', 300, 'HKD'],
  ['HK$ 300万', 3_000_000, 'HKD'],
  ['$150港幣', 150, 'HKD'],
  ['新台幣2.5元', 2.5, 'TWD'],
  ['2億元新台幣', 200_000_000, 'TWD'],
  ['NT$500', 500, 'TWD'],
  ['100万澳门元', 1_000_000, 'MOP'],
  ['200万欧元', 2_000_000, 'EUR'],
  ['€30万', 300_000, 'EUR'],
  ['5000亿日元', 500_000_000_000, 'JPY'],
  ['4700万英镑', 47_000_000, 'GBP'],
  ['2300亿韩元', 230_000_000_000, 'KRW'],
  ['30亿卢布', 3_000_000_000, 'RUB'],
  ['500万泰铢', 5_000_000, 'THB'],
  ['150万卢比', 1_500_000, 'INR'],
  ['15万亿越南盾', 15_000_000_000_000, 'VND'],
  ['20万瑞士法郎', 200_000, 'CHF'],
  ['80万新加坡元', 800_000, 'SGD'],
  ['90万加元', 900_000, 'CAD'],
  ['70万澳元', 700_000, 'AUD'],
  ['12亿格里夫纳', 1_200_000_000, 'UAH'],
  ['60万迪拉姆', 600_000, 'AED'],
];

describe('forms', () => {
  test.each(FORMS)('%s', (written, value, currency) => {
    expect(readAmounts(`该园区为企业提供${written}，用于研发。`)).toEqual([[written, value, currency]]);
  });
});

describe('元 by region', () => {
  test.each([
    ['CN', 'CNY'],
    ['HK', 'HKD'],
    ['TW', 'TWD'],
  ] as const)('%s', (region, currency) => {
    expect(readAmounts('罰款五百萬元。', region)).toEqual([['五百萬元', 5_000_000, currency]]);
  });
});

describe('ranges', () => {
  test.each([
    ['1000万至3000万元', 10_000_000, 30_000_000, 'CNY'],
    ['1000万元至3000万元', 10_000_000, 30_000_000, 'CNY'],
    ['5-10亿元', 500_000_000, 1_000_000_000, 'CNY'],
    ['5—10亿元', 500_000_000, 1_000_000_000, 'CNY'],
    ['5～10亿元', 500_000_000, 1_000_000_000, 'CNY'],
    ['0.65万至52万元', 6500, 520_000, 'CNY'],
    ['1000元到2000元', 1000, 2000, 'CNY'],
    ['150-200万卢比', 1_500_000, 2_000_000, 'INR'],
    ['6500-11000美元', 6500, 11_000, 'USD'],
    ['150億至200億美元', 15_000_000_000, 20_000_000_000, 'USD'],
    ['三十几万元', 300_000, 400_000, 'CNY'],
    ['三四十万元', 300_000, 400_000, 'CNY'],
  ])('%s', (written, value, upTo, currency) => {
    expect(readAmounts(`每户可得${written}。`)).toEqual([[written, value, upTo, currency]]);
  });

  test('a change from one sum to another is two amounts', () => {
    expect(readAmounts('规模由2亿元到6亿元。').map(([, value]) => value)).toEqual([200_000_000, 600_000_000]);
    expect(readAmounts('规模从2亿元增至6亿元。').map(([, value]) => value)).toEqual([200_000_000, 600_000_000]);
  });

  test('a list shares the currency after its last sum', () => {
    expect(readAmounts('损失分别是12.5亿、14.2亿和0.56亿美元。')).toEqual([
      ['12.5亿', 1_250_000_000, 'USD'],
      ['14.2亿', 1_420_000_000, 'USD'],
      ['0.56亿美元', 56_000_000, 'USD'],
    ]);
  });
});

describe('named before, signed, in law and on cheques', () => {
  test.each([
    ['美元3亿元', 300_000_000, 'USD'],
    ['欧元500万元', 5_000_000, 'EUR'],
    ['日圓以外的新台幣3億元', 300_000_000, 'TWD'],
    ['叁佰贰拾肆万伍仟元整（￥3,245,000.00）', 3_245_000, 'CNY'],
    ['新臺幣1億5,000萬元', 150_000_000, 'TWD'],
    ['七十八万六千四百元', 786_400, 'CNY'],
    ['壹仟贰佰万零叁仟元伍角', 12_003_000.5, 'CNY'],
    ['￥1,280,500.00', 1_280_500, 'CNY'],
  ])('%s', (written, value, currency) => {
    expect(readAmounts(`合計${written}。`).map((read) => read.slice(1))).toEqual([[value, currency]]);
  });

  test('ranges of law', () => {
    expect(readAmounts('处十万元以上五十万元以下罚款。').map((read) => read.slice(1))).toEqual([
      [100_000, 500_000, 'CNY'],
    ]);
    expect(readAmounts('投入十万元以上，其中五万元自筹。')).toHaveLength(2);
  });

  test('losses', () => {
    expect(readAmounts('净利润-1.2亿元。').map((read) => read[1])).toEqual([-120_000_000]);
    expect(readAmounts('收入1-1.2亿元。').map((read) => read.slice(1, 3))).toEqual([[100_000_000, 120_000_000]]);
  });

  test('round sums where the words are about money', () => {
    expect(readAmounts('转移赃款近8000万，估值30亿。').map((read) => read[1])).toEqual([80_000_000, 3_000_000_000]);
    expect(readAmounts('用户近8000万，浏览量30亿。')).toEqual([]);
    expect(readAmounts('融资数千万元，估值上百亿元。')).toEqual([]);
  });

  test('an exchange rate is no name before a sum', () => {
    expect(readAmounts('1美元兑7.2元。').map((read) => read.slice(1))).toEqual([
      [1, 'USD'],
      [7.2, 'CNY'],
    ]);
  });
});

describe('hedges stand apart', () => {
  test.each([
    ['约', '约500万元'],
    ['超', '超500万元'],
    ['超过', '超过500万元'],
    ['近', '近500万元'],
    ['逾', '逾500万元'],
    ['不低于', '不低于500万元'],
    ['不超过', '不超过500万元'],
    ['最高', '最高500万元'],
    ['最高不超过', '最高不超过500万元'],
    ['至少', '至少500万元'],
    ['以上', '500万元以上'],
    ['左右', '500万元左右'],
    ['多', '500多万元'],
    ['余', '500余万元'],
  ])('%s', (hedge, written) => {
    const [amount] = extractAmounts(makeContext(`给予${written}补助。`));
    expect(amount).toMatchObject({ hedge, value: 5_000_000 });
    expect(amount!.text).toMatch(/^500/);
  });

  test('not where the character belongs to another word', () => {
    expect(extractAmounts(makeContext('签订合约500万元。'))[0]).toMatchObject({ hedge: null });
    expect(extractAmounts(makeContext('价格在附近500元徘徊。'))[0]).toMatchObject({ hedge: null });
  });
});

describe('sums without a currency', () => {
  test('where the clause is about money', () => {
    expect(readAmounts('一台设备的价格炒到14万，官网售价才3万多。')).toEqual([
      ['14万', 140_000, 'CNY'],
      ['3万多', 30_000, 'CNY'],
    ]);
    expect(readAmounts('有公司月薪6万招聘工程师。')).toEqual([['6万', 60_000, 'CNY']]);
  });

  test('not where something is counted or measured', () => {
    expect(readAmounts('成交量达14万，关注人数3万。')).toEqual([]);
    expect(readAmounts('售出14万台。')).toEqual([]);
    expect(readAmounts('节点总数已有3万。')).toEqual([]);
  });
});

describe('no amounts', () => {
  test.each([
    '8亿用户参与元宇宙建设',
    '2021元宇宙大会，2022元年',
    '二元结构与三元悖论',
    '十几万元，几万元，数十亿元，数百万美元',
    '亿元级项目，万元户',
    '人民币一旦升值，美元一线',
    '400个比特币，2枚以太币',
    '《关于拨付500万元资金的通知》',
    '价值0元',
  ])('%s', (text) => {
    expect(readAmounts(text)).toEqual([]);
  });
});

describe('told again', () => {
  test('in the same words: one amount', () => {
    expect(readAmounts('某市设立2亿元基金\n某市日前设立2亿元基金。')).toHaveLength(1);
  });

  test('of something else: two', () => {
    expect(readAmounts('对平台给予100万元奖励。租用厂房的，一年补助100万元租金。')).toHaveLength(2);
  });
});

test('says what it is for, in the article’s words', () => {
  expect(extractAmounts(makeContext('公司注册资本200万元人民币。'))[0]!.what).toBe('公司注册资本');
});

test('both scripts read alike, and the text is cut from the article', () => {
  const [amount] = extractAmounts(makeContext('基金規模約三億五千萬元。', { region: 'TW' }));
  expect(amount).toMatchObject({ text: '三億五千萬元', value: 350_000_000, currency: 'TWD', hedge: '约' });
});

test('any string: the span is the text and lies inside the quote, which is the article’s', () => {
  const unit = fc.constantFrom(...'0123456789,.万亿千百十几两三元美港币角分约超至-~年月第（）()。，\n价薪K$¥ 金');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
      for (const fact of extractAmounts(makeContext(text))) {
        expect(text.slice(fact.start, fact.end)).toBe(fact.text);
        expect(text.slice(fact.quoteStart, fact.quoteStart + fact.quote.length)).toBe(fact.quote);
        expect(fact.quote).toContain(fact.text);
        expect(Number.isFinite(fact.value)).toBe(true);
      }
    }),
  );
});

test('a sum of the headline is given where the text gives it, and there only', () => {
  const read = (text: string) => {
    const c = makeContext(text);
    const blocks = c.blocks.map((block, i) => (i === 0 ? { ...block, kind: 'title' as const } : block));
    return extractAmounts({ ...c, blocks }).map(({ start, value }) => [c.text.slice(0, start).includes('\n'), value]);
  };
  expect(read('某市再发3000万元红包\n红包总额为3000万元。')).toEqual([[true, 30_000_000]]);
  expect(read('某市再发3000万元红包\n红包共三轮。')).toEqual([[false, 30_000_000]]);
});
