import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, addMonthsToDay, isRealDate, weekdayOf } from '../../lib/brain/dates/calendar.ts';
import { findAllDates, findDateExpressions, findDates } from '../../lib/brain/dates.ts';
import { makeContext } from './facts/make-context.ts';

const PUBLISHED = '2020-05-29';

/** `2020-01 to 2020-06 (published)`: date, end of a span, inference. */
function readDates(text: string, published: string | null = PUBLISHED): string[] {
  return findDates(makeContext(text, { published })).map(
    ({ date, until, inferredFrom }) =>
      `${date}${until ? ` to ${until}` : ''}${inferredFrom ? ` (${inferredFrom})` : ''}`,
  );
}

const EXPLICIT: [string, string][] = [
  ['2019年', '2019'],
  ['2019 年', '2019'],
  ['1998年', '1998'],
  ['２０１９年', '2019'],
  ['二〇一九年', '2019'],
  ['二零一九年', '2019'],
  ['一九九八年', '1998'],
  ['2019年度', '2019'],
  ['2019年初', '2019'],
  ['2019年底', '2019'],
  ['2019年末', '2019'],
  ['2019年年底', '2019'],
  ['2019年上半年', '2019'],
  ['2019年下半年', '2019'],
  ['2019年全年', '2019'],
  ['2019年第三季度', '2019-Q3'],
  ['2019年三季度', '2019-Q3'],
  ['2019年第1季度', '2019-Q1'],
  ['2019年Q4', '2019-Q4'],
  ['2019年第三季', '2019-Q3'],
  ['2019年11月', '2019-11'],
  ['2019年11月份', '2019-11'],
  ['2019 年 11 月', '2019-11'],
  ['二〇一九年十一月', '2019-11'],
  ['2019年1月', '2019-01'],
  ['2019年01月', '2019-01'],
  ['2019年11月初', '2019-11'],
  ['2019年11月底', '2019-11'],
  ['2019年11月中旬', '2019-11'],
  ['2019年11月下旬', '2019-11'],
  ['2019年11月5日', '2019-11-05'],
  ['2019年11月5号', '2019-11-05'],
  ['2019年11月05日', '2019-11-05'],
  ['2019 年 11 月 5 日', '2019-11-05'],
  ['二〇一九年十一月五日', '2019-11-05'],
  ['二零一九年十二月三十一日', '2019-12-31'],
  ['2019年11月5日下午', '2019-11-05'],
  ['2019年11月5日下午3时', '2019-11-05'],
  ['2019年11月5日(星期二)', '2019-11-05'],
  ['2020年2月29日', '2020-02-29'],
  ['2019-11-05', '2019-11-05'],
  ['2019-11-05 18:36:37', '2019-11-05'],
  ['2019-11-05T18:36', '2019-11-05'],
  ['2019/11/05', '2019-11-05'],
  ['2019/1/5', '2019-01-05'],
  ['2019.11.05', '2019-11-05'],
  ['2019-11', '2019-11'],
  ['17年12月', '2017-12'],
  ['民國113年', '2024'],
  ['民國113年5月', '2024-05'],
  ['民國113年5月1日', '2024-05-01'],
  ['中華民國一百一十三年', '2024'],
  ['民國 99 年 3 月 2 日', '2010-03-02'],
];

const SPANS: [string, string][] = [
  ['2020-2022年', '2020 to 2022'],
  ['2020—2022年', '2020 to 2022'],
  ['2020——2022年', '2020 to 2022'],
  ['2020至2022年', '2020 to 2022'],
  ['2020年至2022年', '2020 to 2022'],
  ['2020年到2022年', '2020 to 2022'],
  ['2020～2022年', '2020 to 2022'],
  ['2018年1-6月', '2018-01 to 2018-06'],
  ['2018年1月至6月', '2018-01 to 2018-06'],
  ['2018年1月至2019年6月', '2018-01 to 2019-06'],
  ['2018年3月22日至4月2日', '2018-03-22 to 2018-04-02'],
  ['2018年12月22日至1月2日', '2018-12-22 to 2019-01-02'],
  ['2018年7月1日至3日', '2018-07-01 to 2018-07-03'],
  ['2018年7月1-3日', '2018-07-01 to 2018-07-03'],
];

describe('dates that say everything', () => {
  test.each([...EXPLICIT, ...SPANS])('%s', (written, expected) => {
    expect(readDates(`平台于${written}，正式上线`)).toEqual([expected]);
    expect(readDates(`平台于${written}，正式上线`, null)).toEqual([expected]);
  });

  test('the span covers the whole expression', () => {
    const text = '规划自2019年11月5日下午3时起公示。';
    const [date] = findDates(makeContext(text));
    expect(text.slice(date!.start, date!.end)).toBe('2019年11月5日下午3时');
  });
});

describe('dates counted from publication', () => {
  test.each([
    ['今年', '2020'],
    ['去年', '2019'],
    ['明年', '2021'],
    ['前年', '2018'],
    ['今年5月', '2020-05'],
    ['今年的5月', '2020-05'],
    ['去年11月5日', '2019-11-05'],
    ['明年1月1日', '2021-01-01'],
    ['去年底', '2019'],
    ['去年年底', '2019'],
    ['今年年初', '2020'],
    ['今年第一季度', '2020-Q1'],
    ['今年上半年', '2020'],
    ['本月', '2020-05'],
    ['本月5日', '2020-05-05'],
    ['上月', '2020-04'],
    ['上个月19日', '2020-04-19'],
    ['下月', '2020-06'],
    ['今天', '2020-05-29'],
    ['今日', '2020-05-29'],
    ['昨天', '2020-05-28'],
    ['昨日', '2020-05-28'],
    ['前天', '2020-05-27'],
    ['明天', '2020-05-30'],
    ['明日', '2020-05-30'],
    ['5月', '2020-05'],
    ['5月份', '2020-05'],
    ['3月', '2020-03'],
    ['五月份', '2020-05'],
    ['11月', '2019-11'],
    ['十一月五日', '2019-11-05'],
    ['5月27日', '2020-05-27'],
    ['5月30日', '2020-05-30'],
    ['6月30日', '2019-06-30'],
    ['28日', '2020-05-28'],
    ['30日', '2020-04-30'],
    ['年底', '2020'],
    ['年内', '2020'],
    ['第一季度', '2020-Q1'],
    ['第三季度', '2019-Q3'],
  ])('%s', (written, expected) => {
    expect(readDates(`${written}，平台上线`)).toEqual([`${expected} (published)`]);
    expect(readDates(`${written}，平台上线`, null)).toEqual([]);
  });

  test('across the end of a year and of a month', () => {
    expect(readDates('昨日上线', '2020-01-01')).toEqual(['2019-12-31 (published)']);
    expect(readDates('昨日上线', '2020-03-01')).toEqual(['2020-02-29 (published)']);
    expect(readDates('明天上线', '2019-12-31')).toEqual(['2020-01-01 (published)']);
    expect(readDates('上月上线', '2020-01-15')).toEqual(['2019-12 (published)']);
  });

  test('what is planned lies ahead', () => {
    expect(readDates('条例将于9月1日起施行')).toEqual(['2020-09-01 (published)']);
    expect(readDates('预计11月上线')).toEqual(['2020-11 (published)']);
    expect(readDates('将于1月5日开庭', '2020-12-20')).toEqual(['2021-01-05 (published)']);
  });

  test('a day needs a day of publication', () => {
    expect(readDates('昨日，平台上线', '2020-05')).toEqual([]);
    expect(readDates('昨日，平台上线', '2020')).toEqual([]);
    expect(readDates('今年3月，平台上线', '2020')).toEqual(['2020-03 (published)']);
  });

  test('a day in parentheses says which', () => {
    expect(readDates('央行今天（3月18日）发布指南', '2024-03-18')).toEqual(['2024-03-18 (published)']);
    expect(readDates('央行昨日（17日）发布指南', '2024-03-18')).toEqual(['2024-03-17 (published)']);
  });

  test('with only a year of publication, December is last year’s in an article about spring', () => {
    const text = '3月29日，会议召开。3月30日，平台关闭。此前，12月17日价格创下新高。';
    expect(readDates(text, '2018').at(-1)).toBe('2017-12-17 (published)');
    expect(readDates('6月22日，会议召开。12月17日，平台关闭。', '2018').at(-1)).toBe('2018-12-17 (earlier)');
  });
});

describe('dates that go on from the one before', () => {
  test('year', () => {
    expect(readDates('2017年7月，甲部发文。同年11月，乙部发文。次年3月，丙部发文。')).toEqual([
      '2017-07',
      '2017-11 (earlier)',
      '2018-03 (earlier)',
    ]);
    expect(readDates('2017年4月，甲市出台办法，7月又发布细则。')).toEqual(['2017-04', '2017-07 (earlier)']);
    expect(readDates('2017年4月，甲市出台办法。7月，乙市跟进。')).toEqual(['2017-04', '2017-07 (earlier)']);
  });

  test('not when time would run backward', () => {
    expect(readDates('2018年9月，甲市出台办法。3月，乙市跟进。')).toEqual(['2018-09', '2020-03 (published)']);
  });

  test('not over a distance', () => {
    const text = '2016年2月，甲市出台办法。这是第一步。后来有人效仿。也有人反对。争论不断。4月，乙市跟进。';
    expect(readDates(text)).toEqual(['2016-02', '2020-04 (published)']);
  });

  test('not from a bare year in another sentence, nor from the end of a year', () => {
    expect(readDates('论坛在2016年提出这一概念。4月，乙市跟进。')).toEqual(['2016', '2020-04 (published)']);
    expect(readDates('去年底试点启动。5月份，范围扩大。')).toEqual(['2019 (published)', '2020-05 (published)']);
  });

  test('month and day', () => {
    expect(readDates('10月5日、6日举行会议')).toEqual(['2019-10-05 (published)', '2019-10-06 (earlier)']);
    expect(readDates('4月30日，平台停业。次日，警方立案。')).toEqual([
      '2020-04-30 (published)',
      '2020-05-01 (earlier)',
    ]);
    expect(readDates('4月3日，平台停业，当日警方立案。')).toEqual(['2020-04-03 (published)', '2020-04-03 (earlier)']);
    expect(readDates('2019年4月开始公测，同月上线。')).toEqual(['2019-04', '2019-04 (earlier)']);
  });

  test('昨日 counts from the day of a report named in the sentence', () => {
    expect(readDates('据某报9月5日报道，平台昨日上线。', '2018')).toEqual([
      '2018-09-05 (published)',
      '2018-09-04 (earlier)',
    ]);
  });

  test('without any year there is no date', () => {
    expect(readDates('1月10日，分行发文提醒。', null)).toEqual([]);
    expect(readDates('2019年1月10日，分行发文提醒。2月，总行转发。', null)).toEqual([
      '2019-01-10',
      '2019-02 (earlier)',
    ]);
    expect(readDates('到2025年，建成平台。今年5月，方案公布。', null)).toEqual(['2025']);
  });
});

describe('no dates', () => {
  test.each([
    '不久前，最近日均，30日前，节日前',
    '每周三，两周一次，周一至周五，周六福',
    '十四五规划，“十五五”规划纲要，第十四五号',
    '9·4，9.4%，9.24元',
    '每季度末，上一季度数据',
    '目前年产三千台',
    '以上年龄的人',
    '今日头条与光明日报、明日之星',
    '近7日涨幅，30日内，第3日',
    '20世纪90年代，2010年代，90后',
    '三个月，两年内，一年多，五年前',
    '上线近1月',
    '合约BTC5月到期',
    '黑三月行情',
    '银发〔2026〕42号文，3号楼',
    '5-10亿元，1-2次',
    '《发展规划（2020—2022年）》与《2019年度报告》',
    '12345年，0.2019年',
    '共2019家，编号2019.11',
    '比分3:2，电话010-2019',
  ])('%s', (text) => {
    expect(findDateExpressions(makeContext(text, { published: PUBLISHED }))).toEqual([]);
  });

  test('an impossible day is an expression without a date', () => {
    const expressions = findDateExpressions(makeContext('2019年2月30日，某平台', { published: PUBLISHED }));
    expect(expressions).toEqual([expect.objectContaining({ resolved: null })]);
  });

  test('年 begins no word that it is part of', () => {
    expect(readDates('2019年内蒙古出台办法')).toEqual(['2019']);
    expect(readDates('2019年中国人民银行出台办法')).toEqual(['2019']);
    expect(readDates('2019年初步建成')).toEqual(['2019']);
  });
});

describe('days of the week, before long, and five-year plans', () => {
  // A Thursday.
  const read = (text: string) =>
    findAllDates(makeContext(text, { published: '2026-03-05' })).map(({ date, until }) =>
      until ? `${date}/${until}` : date,
    );

  test.each([
    ['本周三，会议召开', '2026-03-04'],
    ['周三，会议召开', '2026-03-04'],
    ['星期四，会议召开', '2026-03-05'],
    ['周五，会议召开', '2026-02-27'],
    ['周五将召开会议', '2026-03-06'],
    ['上周五，会议召开', '2026-02-27'],
    ['上周日，会议召开', '2026-03-01'],
    ['下周一，会议召开', '2026-03-09'],
    ['上星期二，會議召開', '2026-02-24'],
    ['星期一（2日），會議召開', '2026-03-02'],
    ['央行今（5）日公布', '2026-03-05'],
    ['央行昨（4）日公布', '2026-03-04'],
    ['日前，某部发文', '2026-03'],
    ['某部近日发文', '2026-03'],
    ['“十四五”期间', '2021/2025'],
    ['“十四五”时期', '2021/2025'],
    ['到十五五末', '2030'],
    ['“十四五”末期', '2025'],
    ['十五五开局之年', '2026'],
    ['“9·4”公告', '2017-09-04'],
    ['9.24通知', '2021-09-24'],
    ['上半年，贷款增长', '2025'],
    ['2025财年，收入增长', '2025'],
    ['3月7日0时至6时暂停服务', '2026-03-07'],
    ['4月起实施', '2026-04'],
    ['12月起关闭', '2025-12'],
  ])('%s', (text, date) => {
    expect(read(text)).toEqual([date]);
  });

  test('a day of the week needs a day of publication', () => {
    expect(findAllDates(makeContext('本周三，日前，会议召开', { published: '2026-03' }))).toEqual([]);
    expect(findAllDates(makeContext('本周三，日前，会议召开'))).toEqual([]);
  });

  test('loose dates are told apart', () => {
    const c = makeContext('日前，某部重申“9·4”公告，2月3日又发文。', { published: '2026-03-05' });
    expect(findDates(c).map(({ date }) => date)).toEqual(['2026-02-03']);
    expect(findAllDates(c)).toHaveLength(3);
  });

  test.each([
    ['自2025年8月1日起6个月内，机构须提交申请', ['2025-08-01', '2026-02-01']],
    ['1月23日签署的命令要求在180天内提交报告', ['2026-01-23', '2026-07-22']],
    ['2025年8月31日起一个月内，平台应关闭', ['2025-08-31', '2025-09-30']],
    ['2025年8月1日，某人三天内转走资金', ['2025-08-01']],
    ['平台应在30日内整改', []],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });
});

test('年底 goes on from the sentence before', () => {
  expect(readDates('2017年2月，试点启动；年底，试点结束。')).toEqual(['2017-02', '2017 (earlier)']);
  expect(readDates('2017年2月，试点启动。年底前将完成。')).toEqual(['2017-02', '2020 (published)']);
});

test('traditional characters have the same rules', () => {
  const text = '去年11月5日，金管會發布指引；據報導，同年12月起實施，2019年第三季開始試點。';
  expect(readDates(text)).toEqual(['2019-11-05 (published)', '2019-12 (earlier)', '2019-Q3']);
});

test('calendar', () => {
  expect(isRealDate({ year: 2019, month: 2, day: 29 })).toBe(false);
  expect(isRealDate({ year: 2020, month: 2, day: 29 })).toBe(true);
  expect(isRealDate({ year: 1900, month: 2, day: 29 })).toBe(false);
  expect(isRealDate({ year: 2019, month: 13 })).toBe(false);
  expect(addMonths({ year: 2019, month: 1 }, -1)).toEqual({ year: 2018, month: 12 });
  expect(addMonthsToDay({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
  expect(weekdayOf({ year: 2026, month: 3, day: 5 })).toBe(3);
  expect(addDays({ year: 2026, month: 1, day: 23 }, 180)).toEqual({ year: 2026, month: 7, day: 22 });
  expect(addDays({ year: 2019, month: 12, day: 31 }, 1)).toEqual({ year: 2020, month: 1, day: 1 });
});

test('any string: spans in order and inside the text, dates real', () => {
  const unit = fc.constantFrom(
    ...'0123456789年月日号-/.至到今去昨明前本同次上下底初第一二三四十季度半民国《》（）(),，。 年月日',
  );
  fc.assert(
    fc.property(
      fc.string({ unit, maxLength: 60 }),
      fc.constantFrom(null, '2020', '2020-05', '2020-05-29'),
      (text, published) => {
        let last = 0;
        for (const { start, end, resolved } of findDateExpressions(makeContext(text, { published }))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (resolved)
            expect(resolved.date).toMatch(/^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
          last = end;
        }
      },
    ),
  );
});

describe('what a date takes from the text around it', () => {
  const chronicle = (lines: string[], headings: readonly number[]) => {
    const c = makeContext(lines.join('\n'), { published: PUBLISHED });
    const blocks = c.blocks.map(
      (block, i) => ({ ...block, kind: headings.includes(i) ? 'heading' : block.kind }) as const,
    );
    return findDates({ ...c, blocks }).map(({ date }) => date);
  };

  test('a year that fills its line is that of the lines below, up to the next one', () => {
    expect(
      chronicle(['2016年', '3月8日，某会召开。', '年底，某会闭幕。', '2018年', '2月，某会又召开。'], [0, 3]),
    ).toEqual(['2016', '2016-03-08', '2016', '2018', '2018-02']);
    expect(chronicle(['2016年', '3月8日，某会召开。'], [])).toEqual(['2016', '2016-03-08']);
    expect(chronicle(['2017年11月', '9日，某会召开。'], [0])).toEqual(['2017-11', '2017-11-09']);
  });

  test('not below another heading, nor from a heading that says more', () => {
    expect(chronicle(['2016年', '某会筹备。', '后来', '3月8日，某会召开。'], [0, 2])).toEqual(['2016', '2020-03-08']);
    expect(chronicle(['2016年的回顾', '3月8日，某会召开。'], [0])).toEqual(['2016', '2020-03-08']);
  });

  test('a month does not go on from the section before', () => {
    expect(chronicle(['某地', '去年3月，某法通过。', '另一地', '4月，某法通过。'], [0, 2])).toEqual([
      '2019-03',
      '2020-04',
    ]);
    expect(chronicle(['某地', '去年3月，某法通过。', '4月，某法施行。'], [0])).toEqual(['2019-03', '2019-04']);
  });

  test.each([
    ['2016年3月，某部发文。文件提出，到2030年，产业规模翻番。同年10月，试点启动。', ['2016-03', '2030', '2016-10']],
    ['2016年3月，某部发文，要求到2018年，全省一半的企业达到标准。当年底，试点启动。', ['2016-03', '2018', '2016']],
    ['2016年3月，某部发文。到2017年7月，已处理90件。同年10月，试点启动。', ['2016-03', '2017-07', '2017-10']],
  ])('同年 is not the year of a goal: %s', (text, dates) => {
    expect(readDates(text).map((date) => date.split(' ')[0])).toEqual(dates);
  });

  test.each([
    [
      '2020年1月，某院受理。依据2018年2月发布的《某办法》，合同无效。3月5日，某院宣判。',
      ['2020-01', '2018-02', '2020-03-05'],
    ],
    ['2018年2月，某部发布办法。3月5日，办法施行。', ['2018-02', '2018-03-05']],
  ])('the story does not go on from the date of a document: %s', (text, dates) => {
    expect(readDates(text).map((date) => date.split(' ')[0])).toEqual(dates);
  });

  test('当天 in a later paragraph is the day of the news', () => {
    expect(readDates('5月27日，某部发文。\n文件共9条。\n当天，某会答问。')).toEqual([
      '2020-05-27 (published)',
      '2020-05-27 (earlier)',
    ]);
    expect(readDates('2019年1月3日，某部发文。\n文件共9条。\n当天，某会答问。')).toEqual(['2019-01-03']);
  });

  test('当日 anywhere below is the day of the news, unless it is that of something else', () => {
    const lead = '5月28日，某院宣判。\n2019年3月2日，某人报案。\n';
    expect(readDates(`${lead}该院当日发布白皮书。`).at(-1)).toBe('2020-05-28 (earlier)');
    expect(readDates(`${lead}客戶申請當日可到帳。`)).toHaveLength(2);
    expect(readDates('2018年5月28日，某院宣判。\n该院当日发布白皮书。')).toEqual(['2018-05-28']);
  });

  test('三天后 counts from the day just told, at the head of a clause only', () => {
    expect(readDates('2019年5月18日，三家协会发文。三天后，某会开会。')).toEqual([
      '2019-05-18',
      '2019-05-21 (earlier)',
    ]);
    expect(readDates('2019年5月18日，三家協會發文。兩週後，某會開會。')).toContain('2019-06-01 (earlier)');
    expect(readDates('2019年5月18日，某会开会。一个月后，试点启动。')).toContain('2019-06 (earlier)');
    expect(readDates('2019年5月18日，某平台上线三天后关闭。')).toEqual(['2019-05-18']);
    expect(readDates('2019年5月18日，某会开会。\n三天后，行情回落。')).toEqual(['2019-05-18']);
    expect(readDates('三天后，行情回落。')).toEqual([]);
  });

  test('months go on from a season', () => {
    expect(readDates('2017年的夏天有多热？9月4日，公告落地。')).toEqual(['2017', '2017-09-04 (earlier)']);
    expect(readDates('2017年秋天，行情很热。3月4日，公告落地。')).toEqual(['2017', '2020-03-04 (published)']);
    expect(readDates('2017年，行情很热。3月4日，公告落地。')).toEqual(['2017', '2020-03-04 (published)']);
  });

  test('a day of the last week in a new paragraph is that of the news', () => {
    expect(readDates('某制度自2019年5月1日起施行。\n5月26日，另一机构公布数据。').at(-1)).toBe(
      '2020-05-26 (published)',
    );
    expect(readDates('某制度自2019年5月1日起施行。5月26日，另一机构公布数据。').at(-1)).toBe('2019-05-26 (earlier)');
  });

  test('what closes after a day ahead, or is to close, is ahead', () => {
    expect(readDates('申报将于7月10日启动，8月20日截止。')).toEqual(['2020-07-10 (published)', '2020-08-20 (earlier)']);
    expect(readDates('意见反馈截止时间为7月18日。')).toEqual(['2020-07-18 (published)']);
    expect(readDates('咨询至7月18日截止。')).toEqual(['2020-07-18 (published)']);
  });

  test('the narrative stays with the day of an announcement', () => {
    expect(readDates('2019年9月14日，某平台宣布9月30日停止交易，当天行情下跌。').at(-1)).toBe('2019-09-14 (earlier)');
  });

  test.each([
    ['至113年11月4日，已有6家。', '2024-11-04'],
    ['114年度預算', '2025'],
    ['最快在民國116年第1季施行。', '2027-Q1'],
  ])('years of the Republic: %s', (text, date) => {
    expect(readDates(text, null)).toEqual([date]);
  });

  test('114年 alone is a duration', () => {
    expect(readDates('该行有114年的历史，为其114年来首次。')).toEqual([]);
  });
});
