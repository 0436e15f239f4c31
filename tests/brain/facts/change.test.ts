import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractFigures } from '../../../lib/brain/facts/figure.ts';
import { makeContext } from './make-context.ts';

/** `5% ^同比`: each figure with the direction, the basis and, after `<`, the value before of its change. */
function readChanges(text: string): string[] {
  return extractFigures(makeContext(text)).map(({ text: written, change }) => {
    if (!change) return written;
    const from = change.from === null ? '' : `<${change.from}`;
    return `${written} ${change.direction === 'up' ? '^' : 'v'}${change.basis ?? ''}${from}`;
  });
}

describe('changes', () => {
  test.each([
    ['贷款同比增长5%。', ['5% ^同比']],
    ['贷款余额环比下降1.2%。', ['1.2% v环比']],
    ['贷款同比大幅增长约5%。', ['5% ^同比']],
    ['户数较上年末增加12个。', ['12个 ^较上年末']],
    ['户数比2024年底减少了300户。', ['300户 v比2024年底']],
    ['与上年相比，成本下降18%。', ['18% v与上年相比']],
    ['交易額按年上升9%。', ['9% ^按年']],
    ['財損年增12.4%，案件數月減3%。', ['12.4% ^年增', '3% v月減']],
    ['不良率上升两个百分点。', ['两个百分点 ^']],
    ['利率下调25个基点至1.75%。', ['25个基点 v', '1.75%']],
    ['增速比上月低0.4个百分点。', ['0.4个百分点 v比上月']],
    ['涨幅达7.2%。', ['7.2% ^']],
    ['出现超过6%的跌幅。', ['6% v']],
    ['净利润同比-12.6%。', ['-12.6% v同比']],
    ['户数增至560万户。', ['560万户 ^']],
    ['规模比上年翻了一番。', ['翻了一番 ^比上年']],
    ['收入、利润同比分别增长22%、35%。', ['22% ^同比', '35% ^同比']],
    ['成本降低了三分之一。', ['三分之一 v']],
    ['从最高点跌95%。', ['95% v从最高点']],
  ])('%s', (text, changes) => {
    expect(readChanges(text)).toEqual(changes);
  });

  test('the value before', () => {
    expect(readChanges('利率从4.35%降至3.9%。')).toEqual(['4.35%', '3.9% v<4.35']);
    expect(readChanges('覆盖率由现状的11%提高到40%。')).toEqual(['11%', '40% ^<11']);
    expect(readChanges('占比从2023年的41%升至2025年的55%。')).toEqual(['41%', '55% ^<41']);
    expect(readChanges('費率由千分之六調整為千分之三。')).toEqual(['千分之六', '千分之三 v<6']);
    expect(readChanges('时间由两天缩短到10秒。')).toEqual(['两天', '10秒 v']);
  });

  test.each([
    '占比为5%。',
    '超过30%的企业。',
    '覆盖率达到40%。',
    '不会增长5%。',
    '涨幅或跌幅超过30%。',
    '从5%至25%不等。',
    '排名升至第3位。',
    '期间连续三天的跌幅超过7次。',
    '新增的企业有12家。',
    '第二批新增6个城市。',
  ])('no change: %s', (text) => {
    expect(extractFigures(makeContext(text)).map(({ change }) => change)).not.toContainEqual(expect.anything());
  });
});

test('any string: a change has a direction, and its basis stands in the text', () => {
  const unit = fc.constantFrom(
    ...'从由自较比与相同环比上年末增长升降至到减少翻番了约近5%12.3个百分点家户，。、；0三分之二-幅或不的和'.split(''),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), (text) => {
      const figures = extractFigures(makeContext(text));
      expect(extractFigures(makeContext(text))).toEqual(figures);
      for (const { change } of figures) {
        if (!change) continue;
        expect(['up', 'down']).toContain(change.direction);
        if (change.basis !== null) expect(text).toContain(change.basis);
        if (change.from !== null) expect(Number.isFinite(change.from)).toBe(true);
      }
    }),
  );
});
