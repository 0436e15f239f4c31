import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractTargets } from '../../../lib/brain/facts/target.ts';
import { makeContext } from './make-context.ts';

function readTargets(text: string, published: string | null = '2020-05-29'): [string, string][] {
  return extractTargets(makeContext(text, { published })).map(({ deadline, what }) => [deadline, what]);
}

describe('goals with a deadline', () => {
  test.each([
    ['到2025年，培育100家骨干企业。', '2025', '培育100家骨干企业'],
    ['方案提出：到2020年，把某市打造成产业高地。', '2020', '把某市打造成产业高地'],
    ['力争2022年底前建成公共服务平台。', '2022', '建成公共服务平台'],
    ['2025年底前，全市实现全覆盖。', '2025', '全市实现全覆盖'],
    ['目标是到2022年筹集100亿元资金。', '2022', '筹集100亿元资金'],
    ['各单位须在2020年12月31日前完成整改。', '2020-12-31', '完成整改'],
    ['到2025年底，基本形成标准体系。', '2025', '基本形成标准体系'],
    ['到民國115年，建置數位平台並推動應用。', '2026', '建置數位平台並推動應用'],
  ])('%s', (text, deadline, what) => {
    const [target, ...others] = readTargets(text);
    expect(others).toEqual([]);
    expect(target![0]).toBe(deadline);
    expect(target![1]).toContain(what);
  });

  test('without a date of publication too', () => {
    expect(readTargets('到2025年，培育100家骨干企业。', null)).toHaveLength(1);
  });
});

describe('rows of goals', () => {
  test('one for each number that is set', () => {
    expect(readTargets('到2025年，建成园区50个以上，产业规模突破60亿元。')).toEqual([
      ['2025', '建成园区50个以上'],
      ['2025', '产业规模突破60亿元'],
    ]);
    expect(readTargets('方案提出到2025年建成100個應用、產業規模達到80億元。').map(([, what]) => what)).toEqual([
      '方案提出建成100個應用',
      '產業規模達到80億元',
    ]);
  });

  test('what says more of a number, or sets none, goes with the one before', () => {
    expect(readTargets('到2025年，产业规模达到150亿元，年均增长不低于25%。')).toHaveLength(1);
    expect(readTargets('到2025年，规模进一步壮大，培育企业3家，形成良好格局。')).toHaveLength(1);
    expect(readTargets('到2025年，建成支持1,000家企业、2,000名员工的平台。')).toHaveLength(1);
  });

  test('the next date has words of its own', () => {
    expect(readTargets('到2028年，使用率超过35%，到2030年，普及率达到60%。')).toEqual([
      ['2028', '使用率超过35%'],
      ['2030', '普及率达到60%'],
    ]);
  });
});

describe('no goals', () => {
  test.each([
    ['what had been counted', '截至2019年底，全市建成30个平台。'],
    ['what had come about', '到2017年7月，当地已实现盈利。'],
    ['forecasts', '预计到2025年，市场规模将达到千亿元。'],
    ['forecasts', '她预计，到2025年，市场规模有望突破千亿元。'],
    ['what is out of reach', '到2025年底发行规模也难超过50亿元。'],
    ['forecasts', '到2025年，市场规模预计将突破千亿元。'],
    ['the end of a stretch', '从去年9月到今年8月，五部门先后发布公告。'],
    ['verbs in 到', '招聘需求达到2020年同期的9倍，将持续到2021年。'],
    ['plain dates', '2021年，平台将上线。'],
    ['前 in other words', '2020年前三季度，完成投资2亿元。'],
    ['titles', '《到2025年建成平台的方案》'],
  ])('%s: %s', (_name, text) => {
    expect(readTargets(text)).toEqual([]);
  });
});

test('any string: the quote holds the span', () => {
  const unit = fc.constantFrom(...'2025年12月底前到力争，。；建成实现目标将《》某市至 \n');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
      for (const fact of extractTargets(makeContext(text, { published: '2020-05-29' }))) {
        expect(text.slice(fact.quoteStart, fact.quoteStart + fact.quote.length)).toBe(fact.quote);
        expect(fact.start).toBeGreaterThanOrEqual(fact.quoteStart);
        expect(fact.end).toBeLessThanOrEqual(fact.quoteStart + fact.quote.length);
      }
    }),
  );
});

describe('goals without 到', () => {
  test.each([
    ['方案要求2029年基本建成主体结构。', '2029'],
    ['政府計劃在2020年內向立法會提交條例草案。', '2020'],
    ['意见提出，到2018年，全省区块链产业综合实力达到先进水平。', '2018'],
    ['政府目標是明年提交草案。', '2021'],
    ['开展标准研究，2022年发布标准5项以上。', '2022'],
    ['某平台宣布停止注册，年底前清退存量用户。', '2020'],
    ['草案則預計明年6月底前送立法院。', '2021-06'],
    ['修法後將訂定辦法，並於年底前施行。', '2020'],
    ['分两步：2020年年底前建成平台；2023年，培育骨干企业20家。', '2023'],
  ])('%s', (text, deadline) => {
    expect(readTargets(text).map(([date]) => date)).toContain(deadline);
  });

  test.each([
    '2019年，建成平台3个。',
    '到2018年，已建成平台3个。',
    '某会计划在2020年举行。',
    '2023年，某会成立十周年。',
  ])('none: %s', (text) => {
    expect(readTargets(text)).toEqual([]);
  });
});
