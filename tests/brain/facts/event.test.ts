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

describe('days on which something ends or begins', () => {
  test.each([
    ['申报截止时间为2020年6月30日，逾期不予受理。', '2020-06-30', '申报截止时间'],
    ['某局就方案公开征集建议，为期一个月，至2020年6月12日截止。', '2020-06-12', '某局就方案公开征集建议截止'],
    ['某局就方案公開徵集建議，為期一個月，至6月12日截止。', '2020-06-12', '某局就方案公開徵集建議截止'],
    ['自4月17日试点启动以来，全市累计开立钱包3万个。', '2020-04-17', '试点启动'],
    ['5月8日起，下调备付金率1个百分点。', '2020-05-08', '下调备付金率1个百分点'],
    ['某某于5月9日在边境落网。', '2020-05-09', '某某在边境落网'],
    ['5月10日，被害人到派出所报案。', '2020-05-10', '被害人到派出所报案'],
  ])('%s', (text, date, what) => {
    expect(readEvents(text)).toEqual([[date, what]]);
  });

  test.each([
    '自2019年以来，全市累计开立钱包3万个。',
    '自2020年4月17日以来，全市共有3家网点。',
    '有效期至2020年6月12日。',
  ])('none: %s', (text) => {
    expect(readEvents(text)).toEqual([]);
  });
});

describe('several dates, one clause', () => {
  test('dates in a row have their words in common', () => {
    expect(readEvents('某公司股票12日、14日先后涨停。')).toEqual([
      ['2020-05-12', '某公司股票先后涨停'],
      ['2020-05-14', '某公司股票先后涨停'],
    ]);
    expect(readEvents('5月6日和5月8日，兩場說明會在某地舉行。')).toEqual([
      ['2020-05-06', '兩場說明會在某地舉行'],
      ['2020-05-08', '兩場說明會在某地舉行'],
    ]);
  });

  test('two dated verbs of one thing', () => {
    const events = readEvents('2019年5月3日发布、同年12月1日实施的某国家标准填补了空白。');
    expect(events.map(([date]) => date)).toEqual(['2019-05-03', '2019-12-01']);
    expect(events[0]![1]).toContain('发布的某国家标准');
    expect(events[1]![1]).toMatch(/^实施的某国家标准/);
  });

  test('what is announced for a day, and what came along with the announcement', () => {
    expect(readEvents('4月14日，某平台宣布4月30日停止交易，当天币价一度跌破2万元。')).toEqual([
      ['2020-04-14', '某平台宣布4月30日停止交易'],
      ['2020-04-30', '某平台宣布停止交易'],
    ]);
    expect(readEvents('2019年3月，某所随后宣布4月30日前关闭通道。')[1]?.[0]).toBe('2019-04-30');
  });

  test('what was done this year, where that is what is said', () => {
    expect(readEvents('5月16日，某局通报，今年上半年对9家机构开出罚单。').map(([date]) => date)).toEqual([
      '2020-05-16',
    ]);
  });

  test('a document that is only pointed at is named', () => {
    const text = '某市公布《某市试点三年计划（试行）》的要点。该计划由某局于4月28日印发。';
    expect(readEvents(text)).toContainEqual(['2020-04-28', '《某市试点三年计划（试行）》由某局印发']);
    expect(readEvents('市场期待很高。该计划由某局于4月28日印发。')).toEqual([['2020-04-28', '该计划由某局印发']]);
  });

  test('the verbs of a title are not those of the clause', () => {
    const text = '《行动方案》（全称《关于发布和推广服务的行动方案》）1月1日实施。';
    expect(readEvents(text).map(([date]) => date)).toEqual(['2020-01-01']);
  });
});

describe('what is told', () => {
  test('goes on to the clause with the verb', () => {
    expect(readEvents('在3月的一次讲话中，某行行长说，货币正在变化。')).toEqual([
      ['2020-03', '一次讲话中，某行行长说，货币正在变化'],
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

describe('further acts of one sentence', () => {
  test.each([
    ['并于同日', '2月26日，甲行与乙所签署协议，并于同日上线新品。', ['2020-02-26', '2020-02-26']],
    ['随后', '2019年8月14日，某部公布试点地区名单，随后某行行长表示将先试点。', ['2019-08-14', '2019-08-14']],
    ['双方', '2019年7月23日，甲集团与乙公司座谈，双方交流了看法，并签署备忘录。', ['2019-07-23', '2019-07-23']],
    ['当时', '某国早在2014年就开始研究数字货币，当时某行成立了小组。', ['2014', '2014']],
    ['another subject', '1月2日，某市甲行启动贸易融资测试，“乙平台”开始上线试运行。', ['2020-01-02', '2020-01-02']],
    ['more of the same act', '1月2日，某国甲部发布风险提示通知，并要求各地落实。', ['2020-01-02']],
    ['a plain comment', '1月2日，某国甲部发布风险提示通知，市场反应平淡。', ['2020-01-02']],
  ])('%s: %s', (_, text, dates) => {
    expect(readEvents(text).map(([date]) => date)).toEqual(dates);
  });

  test('the actor goes on where the next date begins with its verb', () => {
    expect(readEvents('2018年6月，云杉科技完成融资，次月获得牌照，同年9月推出钱包。')).toEqual([
      ['2018-06', '云杉科技完成融资'],
      ['2018-07', '云杉科技获得牌照'],
      ['2018-09', '云杉科技推出钱包'],
    ]);
    expect(readEvents('2018年6月，甲公司完成融资，9月乙公司推出钱包。').map(([, what]) => what)).toEqual([
      '甲公司完成融资',
      '乙公司推出钱包',
    ]);
  });

  test('what was said belongs to it', () => {
    expect(readEvents('昨日，某行行长表示，将推进试点。')).toEqual([['2020-05-28', '某行行长表示，将推进试点']]);
    expect(readEvents('该公司注册地为甲市，成立于2018年6月15日，注册资本充足。')).toEqual([
      ['2018-06-15', '该公司成立'],
    ]);
  });

  test('a comma in a number ends no clause', () => {
    expect(readEvents('2月3日，甲行开展逆回购操作1,500亿元，利率不变。')).toEqual([
      ['2020-02-03', '甲行开展逆回购操作1,500亿元'],
    ]);
  });

  test('日前 is in the month of publication', () => {
    expect(readEvents('日前，某局印发方案。')).toEqual([['2020-05', '某局印发方案']]);
    expect(readEvents('日前，某局印发方案。', '2020')).toEqual([]);
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
    ['statistics', '2019年末，累计交易笔数达3亿笔。'],
    ['results', '公司2019年实现营业收入3亿元。'],
    ['results', '上半年，银行累计发放贷款60亿元。'],
    ['since', '自2018年起，监管部门已累计约谈平台63家。'],
    ['hopes', '主席表示，仍希望2020年9月完成。'],
    ['months on end', '2020年1月至4月，各地出台文件184份。'],
    ['a month and how much', '2020年2月，全国发行债券218亿元，同比增长3%。'],
    ['a year and how many', '去年法院受理案件37984件。'],
    ['a year and how many', '去年法院受理案件3萬7,984件。'],
    ['whoever did it in a year', '2018年迁入当地的63家企业，大多已经离开。'],
    ['the month that tells which', '业内对5月那轮下跌有不同的叫法，指出原因很多。'],
    ['the year of a document', '2018年的《指导意见》提出了目标。'],
    ['rates', '2020年4月新发放贷款利率约3%。'],
    ['times of an agenda', '公示期为2020年5月2日至5月6日，共5个工作日。'],
    ['times of a plan', '“十三五”期间，全市将建成5个园区。'],
    ['names of notices', '“9·4”公告发布后，多家平台关停。'],
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
