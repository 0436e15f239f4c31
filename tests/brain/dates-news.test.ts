import { describe, expect, test } from 'vitest';
import { findAllDates } from '../../lib/brain/dates.ts';
import { makeContext } from './facts/make-context.ts';

/** A Monday. */
const PUBLISHED = '2021-06-21';

function readDates(text: string, published: string | null = PUBLISHED): string[] {
  const c = makeContext(text, { published });
  return findAllDates(c).map(
    ({ start, end, date, until }) => `${text.slice(start, end)} ${date}${until ? `/${until}` : ''}`,
  );
}

describe('times as the news gives them', () => {
  test.each([
    ['上周，某局发布通知。', ['上周 2021-06']],
    ['上星期四，某局发布通知。', ['上星期四 2021-06-17']],
    ['上上周五，某局发布通知。', ['上上周五 2021-06-11']],
    ['上周末关停，这个周末恢复。', ['上周末 2021-06', '这个周末 2021-06']],
    ['在刚刚过去的周末', ['刚刚过去的周末 2021-06']],
    ['今年早些时候发布，去年晚些时候起草。', ['今年早些时候 2021', '去年晚些时候 2020']],
    ['本月稍早，某局发布通知。', ['本月稍早 2021-06']],
    ['上季度发行，本季度偿还。', ['上季度 2021-Q1', '本季度 2021-Q2']],
    ['月初发布，', ['月初 2021-06']],
    ['去年4月发布。月底，某市启动试点。', ['去年4月 2020-04', '月底 2020-04']],
    ['某局于三月发布，', ['三月 2021-03']],
    ['十二月，某局发布通知。', ['十二月 2020-12']],
    ['五一期间发放，端午节假期又发放。', ['五一期间 2021-05', '端午节假期 2021']],
    ['去年双十一期间，“双12”当天，', ['去年双十一期间 2020-11', '“双12”当天 2020-12-12']],
    ['6月14日端午节当天发放。', ['6月14日端午节当天 2021-06-14']],
    ['本(6)月15日公布，去(109)年三读。', ['本(6)月15日 2021-06-15', '去(109)年 2020']],
    ['周三(16)、昨日(6/20)', ['周三(16) 2021-06-16', '昨日(6/20) 2021-06-20']],
    ['金管會6/18公布，', ['6/18 2021-06-18']],
    ['6月17日（四）審查，', ['6月17日（四） 2021-06-17']],
    ['6月18日周五上午通过。', ['6月18日周五上午 2021-06-18']],
    ['6月18日公布。前一天提交。', ['6月18日 2021-06-18', '前一天 2021-06-17']],
    ['2014年破产。那一年，协会成立。', ['2014年 2014', '那一年 2014']],
    ['去年11月3日至今年1月31日', ['去年11月3日至今年1月31日 2020-11-03/2021-01-31']],
    ['2019财政年度，2019年财年', ['2019财政年度 2019', '2019年财年 2019']],
    ['周三宣布将启动，周四将宣布结果。', ['周三 2021-06-16', '周四 2021-06-24']],
  ])('%s', (text, dates) => {
    expect(readDates(text)).toEqual(dates);
  });

  test('a week or weekend in two months is of neither', () => {
    expect(readDates('下周公布，', PUBLISHED)).toEqual([]);
    expect(readDates('上周公布，', '2021-08-03')).toEqual([]);
    expect(readDates('上周末公布，', '2021-08-03')).toEqual([]);
  });

  test.each([
    '会上周某某表示，论坛上周学兵说，',
    '上周期的数据，本周转率，旗下周刊',
    '每到周末，周末照常营业',
    '为期三月，三月内完成，三月后生效，五月天演唱会',
    '五一广场，国庆路，春节是传统节日',
    '前日本首相，提前日期',
    '全天7/24小时，占比1/20',
    '这次会议的第二天议程，每月初公布，',
    '昨是今非',
  ])('none: %s', (text) => {
    expect(readDates(text)).toEqual([]);
  });
});

describe('a page that is dated to the year', () => {
  test('weekdays and months count from the day of the lead', () => {
    const text = '10月10日，据某报报道，某所推迟上线。行长本周二说明，上个月19日公布，上月讨论。';
    expect(readDates(text, '2018')).toEqual([
      '10月10日 2018-10-10',
      '本周二 2018-10-09',
      '上个月19日 2018-09-19',
      '上月 2018-09',
    ]);
  });

  test('but 昨日 and 上周 do not, for the lead may tell of the day before', () => {
    expect(readDates('6月5日，某局发布公告。昨日各行回应，上周已有风声。', '2018')).toEqual(['6月5日 2018-06-05']);
  });

  test('周二 alone does not count from a day that is told in passing', () => {
    expect(readDates('某法案于6月25日获得通过。司法部周二宣布行动。', '2018')).toEqual(['6月25日 2018-06-25']);
  });

  test('without any date of publication only a report is a beginning', () => {
    expect(readDates('2018年10月10日，某局成立。某行周二开业。', null)).toEqual(['2018年10月10日 2018-10-10']);
    expect(readDates('某报2018年10月10日报道，某行周二开业。', null)).toEqual([
      '2018年10月10日 2018-10-10',
      '周二 2018-10-09',
    ]);
  });
});
