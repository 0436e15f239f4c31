import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../lib/brain/facts/figure.ts';
import { makeContext } from './make-context.ts';

/** `北京 28.88%`: the figures of the text that are in a list, with their subject; the words of the list first. */
function readSeries(text: string): string[] {
  const listed = extractFigures(makeContext(text)).filter(({ series }) => series !== null);
  return [
    ...new Set(listed.map(({ series }) => `(${series})`)),
    ...listed.map(({ subject, text: written }) => `${subject} ${written}`),
  ];
}

describe('figures that one sentence lists', () => {
  test.each([
    [
      '甲城(28.88%)、乙城(15.93%)和丙城(12.19%)的人才占比居前。',
      ['(人才占比)', '甲城 28.88%', '乙城 15.93%', '丙城 12.19%'],
    ],
    ['人才占比仅次于甲城（28.88%）、乙城（15.93%）。', ['(人才占比)', '甲城 28.88%', '乙城 15.93%']],
    ['企业最多的省份为甲省(1205家)、乙省(876家)。', ['(企业最多的省份)', '甲省 1205家', '乙省 876家']],
    ['丁城占比5%，仅次于甲城(28%)和乙城(15%)。', ['(丁城占比)', '甲城 28%', '乙城 15%']],
    ['甲行、乙行和丙行的市场份额分别为41%、33%和12%。', ['(市场份额)', '甲行 41%', '乙行 33%', '丙行 12%']],
    ['东部、中部、西部占比分别达52%、31%、17%。', ['(占比)', '东部 52%', '中部 31%', '西部 17%']],
    ['受访者中，企业占30%、个人占20%。', ['(受访者)', '企业 30%', '个人 20%']],
    ['其中技术岗占比62.5%，运营岗占比20.1%。', ['(占比)', '技术岗 62.5%', '运营岗 20.1%']],
    ['专利授权量方面，甲公司512件，乙公司430件。', ['(专利授权量)', '甲公司 512件', '乙公司 430件']],
    ['東部同比增長5%，西部同比增長7%。', ['(同比增長)', '東部 5%', '西部 7%']],
  ])('%s', (text, series) => {
    expect(readSeries(text)).toEqual(series);
  });

  test.each([
    '甲城占比28%。',
    '甲公司有员工300人，客户512家。',
    '收入增长5%，利润下降3%。',
    '甲、乙两家企业分别获得5%、6%和7%的份额。',
    '笔数达34亿笔，金额同比分别增长28%和41%。',
    '共有企业120家，其中银行30家。',
    '甲城(2019年)、乙城(15%)。',
  ])('no list: %s', (text) => {
    expect(readSeries(text)).toEqual([]);
  });
});

test('any string: series and subject stand in the text, and never one without the other', () => {
  const unit = fc.constantFrom(
    ...'甲乙丙城行占比分别为的和与、，。；（）()5%12.3家中方面其仅次于同比增长均居前'.split(''),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
      for (const { series, subject } of extractFigures(makeContext(text))) {
        expect(series === null).toBe(subject === null);
        if (series !== null) expect(text).toContain(series);
        if (subject !== null) expect(text).toContain(subject);
      }
    }),
  );
});
