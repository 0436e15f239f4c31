import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractEvents } from '../../../lib/brain/facts/event.ts';
import { makeContext } from './make-context.ts';

const PUBLISHED = '2020-05-29';

function readEvents(text: string, published: string | null = PUBLISHED): [string, string][] {
  return extractEvents(makeContext(text, { published })).map(({ date, what }) => [date, what]);
}

describe('where the date stands', () => {
  test.each([
    ['2019年12月，某市区块链协会成立。', '2019-12', '某市区块链协会成立'],
    ['2019年12月某市人民政府印发《发展规划》。', '2019-12', '某市人民政府印发《发展规划》'],
    ['某市人民政府于2019年12月印发《发展规划》。', '2019-12', '某市人民政府印发《发展规划》'],
    ['某平台在今年4月上线。', '2020-04', '某平台上线'],
    ['某平台今年4月正式上线。', '2020-04', '某平台正式上线'],
    ['早在2016年11月，某部就发布了通知。', '2016-11', '某部就发布了通知'],
    ['从2017年开始，某市加大力度推动产业发展。', '2017', '某市加大力度推动产业发展'],
    ['条例将于9月1日起施行。', '2020-09-01', '条例施行'],
    ['关注最早始于2013年12月5日的一纸公告。', '2013-12-05', '关注最早始于一纸公告'],
    ['3月20日下午3时，发布会在某地举行。', '2020-03-20', '发布会在某地举行'],
    ['民國108年7月，金管會發布指引。', '2019-07', '金管會發布指引'],
  ])('%s', (text, date, what) => {
    expect(readEvents(text)).toEqual([[date, what]]);
  });
});

describe('what is told', () => {
  test('goes on to the clause with the verb', () => {
    expect(readEvents('在3月的一次讲话中，某行行长说，货币正在变化。')).toEqual([
      ['2020-03', '一次讲话中，某行行长说'],
    ]);
    expect(readEvents('2016年上半年，甲某、乙某借网络虚拟货币之名，以某公司为名，制作了交易网站。')).toEqual([
      ['2016', '甲某、乙某借网络虚拟货币之名，以某公司为名，制作了交易网站'],
    ]);
  });

  test('at most 60 characters', () => {
    const [event] = extractEvents(makeContext(`2019年12月，${'某市与某省'.repeat(20)}签署协议。`));
    expect([...event!.what]).toHaveLength(60);
  });

  test('the date as written, its end and the inference are kept', () => {
    const [event] = extractEvents(makeContext('3月22日至4月2日，某机构完成了调查。', { published: PUBLISHED }));
    expect(event).toMatchObject({
      date: '2020-03-22',
      until: '2020-04-02',
      dateText: '3月22日至4月2日',
      inferredFrom: 'published',
    });
    expect(extractEvents(makeContext('2019年3月，某机构成立。'))[0]).not.toHaveProperty('inferredFrom');
  });

  test('a date that is a sentence belongs to the next one', () => {
    const [event] = extractEvents(makeContext('2016年12月28日。国务院印发规划。'));
    expect(event).toMatchObject({
      date: '2016-12-28',
      what: '国务院印发规划',
      quote: '2016年12月28日。国务院印发规划。',
    });
  });
});

describe('several in a row', () => {
  test('each with its date', () => {
    const text = '2015年完成原型验证，2016年某行召开研讨会，2017年1月成功测试交易平台。';
    expect(readEvents(text)).toEqual([
      ['2015', '完成原型验证'],
      ['2016', '某行召开研讨会'],
      ['2017-01', '成功测试交易平台'],
    ]);
  });

  test('inherited years', () => {
    expect(readEvents('2017年7月，甲部发布公告。同年10月，某平台关闭。')).toEqual([
      ['2017-07', '甲部发布公告'],
      ['2017-10', '某平台关闭'],
    ]);
  });

  test('another actor who speaks on the occasion', () => {
    expect(readEvents('3月29日，某行召开工作会议，副行长张某表示，要开展清理整顿。')).toEqual([
      ['2020-03-29', '某行召开工作会议'],
      ['2020-03-29', '副行长张某表示，要开展清理整顿'],
    ]);
  });

  test('one action told twice is one event', () => {
    const text = '某市2019年12月启动试点\n2019年12月，某市启动区块链试点。';
    expect(readEvents(text)).toHaveLength(1);
  });

  test('two actions of one month are two', () => {
    expect(readEvents('2019年12月，某市启动试点。2019年12月，某平台宣布关闭。')).toHaveLength(2);
  });
});

describe('no events', () => {
  test.each([
    ['statistics as of a date', '截至2019年12月，某市已设立35家企业。'],
    ['statistics of a year', '2017年全球有406个专利申请。'],
    ['what had come about by then', '到2017年7月，当地平台已经处理了大量交易。'],
    ['durations', '自2017年以来，某市一直推动试点。'],
    ['durations', '5月11日至今，研究所公布了6项专利。'],
    ['comparisons', '较2月28日收盘价跌31%。'],
    ['prices', '3月29日，合约收跌15点，跌幅0.19%。'],
    ['trends', '2018年上半年，产业势头向好，应用稳步推进。'],
    ['trends of this year', '今年有望成为应用元年，开始诞生一批应用。'],
    ['before a date', '2017年11月之前，发布的岗位平均薪资更低。'],
    ['attributes of a noun', '我们读过9月4日的文件。'],
    ['goals', '到2025年，建成国家级平台。'],
    ['goals', '2020年底前完成系统建设。'],
    ['questions', '2021年，平台将推出什么？'],
    ['dates in titles', '本文解读《规划（2020—2022年）》发布的意义。'],
    ['bylines', '2020-05-29 来源：某报 编辑：张某'],
    ['reports without news', '据某报5月20日报道。'],
    ['states', '2019年，某市人口众多。'],
    ['dates without a year', '1月10日，某分行发文提醒。'],
  ])('%s: %s', (name, text) => {
    expect(readEvents(text, name === 'dates without a year' ? null : PUBLISHED)).toEqual([]);
  });

  test('the report is not the event where the sentence dates the event itself', () => {
    expect(readEvents('据某报5月20日报道，某行也于昨日启动了测试。', '2020-05-20')).toEqual([
      ['2020-05-19', expect.stringContaining('启动了测试')],
    ]);
  });
});

test('any string: the quote holds the span and is the article’s', () => {
  const unit = fc.constantFrom(
    ...'2019年11月5日去今同，。；：？《》（）从自于在至到发布成立启动某市据报道起的后前\n 表示行长',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 100 }), (text) => {
      for (const fact of extractEvents(makeContext(text, { published: PUBLISHED }))) {
        expect(fact.start).toBeGreaterThanOrEqual(fact.quoteStart);
        expect(fact.end).toBeGreaterThan(fact.start);
        expect(fact.end).toBeLessThanOrEqual(fact.quoteStart + fact.quote.length);
        expect(text.slice(fact.quoteStart, fact.quoteStart + fact.quote.length)).toBe(fact.quote);
        expect([...fact.what].length).toBeLessThanOrEqual(60);
      }
    }),
  );
});

describe('in reports of courts, councils and chronicles', () => {
  test.each([
    ['同年10月，某区检察院对二人提起公诉。', '2019年3月，某人被捕。同年10月，某区检察院对二人提起公诉。', '2019-10'],
    ['开庭', '今年4月16日，某院公开开庭审理此案。', '2020-04-16'],
    ['發牌', '2月13日，某會向某平台發牌。', '2020-02-13'],
    ['计划', '某行计划2022年开展试点。', '2022'],
    ['a body with a verb in its name', '某国证券交易委员会主席甲某去年7月31日宣布启动某项目。', '2019-07-31'],
    ['a noun before the date', '某联盟关于稳定币的规定去年6月30日开始适用。', '2019-06-30'],
  ])('%s', (_, text, date) => {
    expect(readEvents(text).map(([read]) => read)).toContain(date);
  });

  test('the later dates of a sentence keep its subject', () => {
    expect(readEvents('《条例》于2018年5月21日获通过，5月30日刊宪，8月1日起实施。')).toEqual([
      ['2018-05-21', '《条例》获通过'],
      ['2018-05-30', '《条例》刊宪'],
      ['2018-08-01', '《条例》实施'],
    ]);
  });

  test.each([
    '全年发生融资事件132起。',
    '去年全年，全市发放贷款215亿元。',
    '至2019年9月22日，已有9家完成登记。',
    '目标是在3月批出首批牌照。',
  ])('no event: %s', (text) => {
    expect(readEvents(text)).toEqual([]);
  });

  test('the year in a headline is no time of an event', () => {
    const c = makeContext('2019年产业观察：融资向头部集中\n某会2019年成立。', { published: PUBLISHED });
    const blocks = c.blocks.map((block, i) => (i === 0 ? { ...block, kind: 'title' as const } : block));
    expect(extractEvents({ ...c, blocks }).map(({ what }) => what)).toEqual(['某会成立']);
  });
});
