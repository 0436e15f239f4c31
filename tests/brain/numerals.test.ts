import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumerals } from '../../lib/brain/numerals.ts';

/** Written form, value, and the upper end where the numeral is a range by itself. */
const VALUES: [string, number, number?][] = [
  ['7', 7],
  ['0', 0],
  ['42', 42],
  ['3.14', 3.14],
  ['0.65', 0.65],
  ['1,234', 1234],
  ['12,345,678', 12_345_678],
  ['256,000', 256_000],
  ['1,100.9', 1100.9],
  ['五', 5],
  ['两', 2],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['三十六', 36],
  ['一百', 100],
  ['一百零五', 105],
  ['一百二十', 120],
  ['两百五', 250],
  ['三百二十一', 321],
  ['一千', 1000],
  ['一千零一', 1001],
  ['三千零五十', 3050],
  ['三千二', 3200],
  ['九千九百九十九', 9999],
  ['一万', 10_000],
  ['一万二', 12_000],
  ['一万零二', 10_002],
  ['两万一千', 21_000],
  ['三万六千五百二十一', 36_521],
  ['十万', 100_000],
  ['二十五万三千', 253_000],
  ['一百二十万', 1_200_000],
  ['四百万', 4_000_000],
  ['一千万', 10_000_000],
  ['一亿', 100_000_000],
  ['三亿五千万', 350_000_000],
  ['十亿', 1_000_000_000],
  ['一百亿', 10_000_000_000],
  ['一万亿', 1e12],
  ['一万五千亿', 1_500_000_000_000],
  ['二十万亿', 20_000_000_000_000],
  ['九千九百九十九万亿', 9_999_000_000_000_000],
  ['两兆', 2e12],
  ['1万', 10_000],
  ['1.5万', 15_000],
  ['2.32万', 23_200],
  ['4.43万', 44_300],
  ['13.28万', 132_800],
  ['0.1万', 1000],
  ['3千', 3000],
  ['5百', 500],
  ['3千万', 30_000_000],
  ['2百万', 2_000_000],
  ['1万5千', 15_000],
  ['10万5000', 105_000],
  ['2千5百万', 25_000_000],
  ['3亿5千万', 350_000_000],
  ['3亿2000万', 320_000_000],
  ['1.04亿', 104_000_000],
  ['1,100.9亿', 110_090_000_000],
  ['788.77亿', 78_877_000_000],
  ['24351.5亿', 2_435_150_000_000],
  ['1.5万亿', 1_500_000_000_000],
  ['20.5万亿', 20_500_000_000_000],
  ['6.12万亿', 6_120_000_000_000],
  ['1000 万', 10_000_000],
  ['27 亿', 2_700_000_000],
  ['8个亿', 800_000_000],
  ['壹拾', 10],
  ['壹佰', 100],
  ['伍仟', 5000],
  ['壹万', 10_000],
  ['贰拾万', 200_000],
  ['叁佰伍拾万', 3_500_000],
  ['壹佰壹拾万贰仟陆佰壹拾肆', 1_102_614],
  ['玖亿捌仟万', 980_000_000],
  ['三十几', 30, 40],
  ['二十几', 20, 30],
  ['三十几万', 300_000, 400_000],
  ['五十几亿', 5_000_000_000, 6_000_000_000],
  ['七八', 7, 8],
  ['三五', 3, 5],
  ['三四十', 30, 40],
  ['三四十万', 300_000, 400_000],
  ['五六百', 500, 600],
  ['二百余万', 2_000_000],
  ['一千多万', 10_000_000],
  ['一百多', 100],
  ['十多', 10],
  ['900多万', 9_000_000],
  ['40余万', 400_000],
  ['651万余', 6_510_000],
  ['3万多', 30_000],
  ['7000多', 7000],
  ['300 余', 300],
  ['1亿多', 100_000_000],
];

describe('values', () => {
  test.each(VALUES)('%s', (written, value, upTo) => {
    expect(findNumerals(written)).toEqual([
      expect.objectContaining({ start: 0, end: written.length, value, upTo: upTo ?? null }),
    ]);
  });
});

describe('what surrounds a numeral', () => {
  test('the span ends before the unit', () => {
    const text = '共拨付1,100.9亿元和三十几万份';
    expect(findNumerals(text).map(({ start, end }) => text.slice(start, end))).toEqual(['1,100.9亿', '三十几万']);
  });

  test('more: 多, 余 and 几 are kept apart from the value', () => {
    expect(findNumerals('3万多元').map((n) => n.more)).toEqual(['多']);
    expect(findNumerals('二百余万元').map((n) => n.more)).toEqual(['余']);
    expect(findNumerals('三十几万元').map((n) => n.more)).toEqual(['几']);
    expect(findNumerals('三十万元').map((n) => n.more)).toEqual(['']);
  });

  test.each(['余额', '余数'])('%s is a word of its own', (word) => {
    expect(findNumerals(`100${word}`)[0]).toMatchObject({ end: 3, more: '' });
  });

  test('十几, 几十 and 数百 tell only the order of magnitude', () => {
    for (const written of ['十几', '十几万', '几十', '几万', '数百', '数十亿', '十来']) {
      expect(findNumerals(written)[0], written).toMatchObject({ vague: true });
    }
  });

  test('百 and 万亿 without a digit are bare', () => {
    expect(findNumerals('百倍')[0]).toMatchObject({ bare: true, value: 100 });
    expect(findNumerals('万亿级')[0]).toMatchObject({ bare: true });
    expect(findNumerals('十倍')[0]).toMatchObject({ bare: false });
  });

  test('二〇一九 is positional', () => {
    expect(findNumerals('二〇一九年')[0]).toMatchObject({ value: 2019, positional: true });
  });

  test('a multiplier at the end is known, for a number before it to share', () => {
    expect(findNumerals('10亿')[0]).toMatchObject({ power: 8, coefficient: 10 });
    expect(findNumerals('1.5万亿')[0]).toMatchObject({ power: 12, coefficient: 1.5 });
    expect(findNumerals('1500')[0]).toMatchObject({ power: 0 });
  });

  test('a full-width comma is punctuation, a half-width one groups digits', () => {
    expect(findNumerals('在100,200家', '在100，200家').map((n) => n.value)).toEqual([100, 200]);
    expect(findNumerals('在100,200家').map((n) => n.value)).toEqual([100_200]);
    expect(findNumerals('第1,20').map((n) => n.value)).toEqual([1, 20]);
  });

  test('三点五 is a number before a unit, a time of day elsewhere', () => {
    expect(findNumerals('增长三点五倍')[0]).toMatchObject({ value: 3.5 });
    expect(findNumerals('百分之三点五').at(-1)).toMatchObject({ value: 3.5 });
    expect(findNumerals('下午三点五十分').map((n) => n.value)).toEqual([3, 50]);
  });
});

describe('no numerals', () => {
  test.each([
    'P2P',
    'Web3',
    'COVID-19',
    'Layer2',
    'v2.10',
    '数字人民币',
    '参加',
    '1.2.3',
    '192.168.1.1',
    '多余',
    '123456789012345678901234567890',
  ])('%s', (text) => {
    expect(findNumerals(text)).toEqual([]);
  });
});

describe('any string of numeral characters', () => {
  const characters = fc.string({
    unit: fc.constantFrom(...'0123456789,. 零〇一二两三五九十百千万亿兆壹贰拾佰仟几数多余个点元%第A-'),
    maxLength: 80,
  });

  test('spans are in order, inside the text, and values are finite', () => {
    fc.assert(
      fc.property(characters, (text) => {
        let last = 0;
        for (const { start, end, value, upTo } of findNumerals(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          if (upTo !== null) expect(upTo).toBeGreaterThan(value);
          last = end;
        }
      }),
    );
  });

  test('a decimal times 万 or 亿 is what exact arithmetic gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
        const written = `${whole}.${String(hundredths).padStart(2, '0')}`;
        const scaled = BigInt(whole) * 100n + BigInt(hundredths);
        expect(findNumerals(`${written}亿`)[0]!.value).toBe(Number(scaled * 1_000_000n));
        expect(findNumerals(`${written}万`)[0]!.value).toBe(Number(scaled * 100n));
      }),
    );
  });
});
