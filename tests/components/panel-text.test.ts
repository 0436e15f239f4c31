import { describe, expect, test } from 'vitest';
import { countHan, readingMinutes } from '../../components/panel/reading.ts';
import { periodOf, showDate } from '../../lib/export/show-date.ts';
import { showMoney } from '../../lib/export/show-number.ts';
import type { AmountFact } from '../../lib/model.ts';

describe('dates of facts', () => {
  test.each([
    ['2019', 'en', '2019'],
    ['2019-Q3', 'en', 'Q3 2019'],
    ['2019-Q3', 'zh-CN', '2019年第三季度'],
    ['2019-11', 'en', 'Nov 2019'],
    ['2019-11', 'zh-TW', '2019年11月'],
    ['2019-11-05', 'zh-CN', '2019年11月5日'],
    ['2020-05-29T18:36:37+08:00', 'en', 'May 29, 2020'],
    ['soon', 'en', 'soon'],
  ] as const)('%s in %s reads %s', (iso, lang, text) => {
    expect(showDate(iso, lang)).toBe(text);
  });

  test('a period is as long as its precision', () => {
    const days = (iso: string) => {
      const period = periodOf(iso)!;
      return (period.end - period.start) / 86_400_000;
    };
    expect(days('2020')).toBe(366);
    expect(days('2019-Q3')).toBe(92);
    expect(days('2019-02')).toBe(28);
    expect(days('2019-02-28')).toBe(1);
    expect(periodOf('近日')).toBeNull();
  });
});

describe('money', () => {
  const amount = (value: number, upTo: number | null, currency: string) => ({ value, upTo, currency }) as AmountFact;
  test('figures stand with their currency', () => {
    expect(showMoney(amount(5_000_000, null, 'CNY'), 'en')).toBe('CNY\u00a05,000,000');
    expect(showMoney(amount(110_090_000_000, null, 'HKD'), 'en')).toBe('HKD\u00a0110,090,000,000');
  });
  test('a range has both ends', () => {
    expect(showMoney(amount(300_000, 400_000, 'CNY'), 'en')).toMatch(/300,000.*400,000/);
  });
  test('a currency that the platform does not know is written out', () => {
    expect(showMoney(amount(5, 6, 'nonsense'), 'en')).toBe('nonsense 5–6');
  });
});

test('reading time counts Chinese characters only and is never nothing', () => {
  expect(countHan('区块链 blockchain 2026年')).toBe(4);
  expect(readingMinutes(0)).toBe(1);
  expect(readingMinutes(5_000)).toBe(13);
});
