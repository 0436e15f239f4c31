import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSyllables } from '../../lib/brain/pinyin/join.ts';
import { parseReading, SYLLABLES, type Syllable, splitWord, writeSyllable } from '../../lib/brain/pinyin/syllables.ts';
import { readingToZhuyin, toZhuyin } from '../../lib/brain/pinyin/zhuyin.ts';
import { joinWords, readTerm } from '../../scripts/build/readings.ts';

const split = (word: string) => splitWord(word)?.map(writeSyllable) ?? null;

describe('syllables', () => {
  it.each([
    ["xī'ān", ['xī', 'ān']],
    ['xiān', ['xiān']],
    ["cháng'ān", ['cháng', 'ān']],
    ["fāng'àn", ['fāng', 'àn']],
    ['fāngàn', ['fān', 'gàn']],
    ['qūkuàiliàn', ['qū', 'kuài', 'liàn']],
    ['liǎojiě', ['liǎo', 'jiě']],
    ['nǚshì', ['nǚ', 'shì']],
    ['lüèduó', ['lüè', 'duó']],
    ['shuāngchuāng', ['shuāng', 'chuāng']],
    ['wǒmen', ['wǒ', 'men']],
    ['yīdiǎnr', ['yī', 'diǎnr']],
    ["nǚ'ér", ['nǚ', 'ér']],
    ['érzi', ['ér', 'zi']],
    ['Běijīng', ['běi', 'jīng']],
  ])('%s', (word, syllables) => {
    expect(split(word)).toEqual(syllables);
  });

  it.each(['xīān', 'hello', 'bpm', 'liùǔ', 'shú̄', 'jiōu', ''])('%s is not pinyin', (word) => {
    expect(split(word)).toBeNull();
  });

  it('takes apart what it joined', () => {
    const syllable = fc.record({
      base: fc.constantFrom(...SYLLABLES.keys()),
      tone: fc.constantFrom<Syllable['tone']>(1, 2, 3, 4),
      erhua: fc.constant(false),
    });
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 5 }), (syllables) => {
        const word = joinSyllables(syllables.map(writeSyllable));
        expect(splitWord(word)).toEqual(syllables);
      }),
    );
  });
});

describe('parts of a reading', () => {
  it('keeps Latin letters and digits of the term, and nothing else that is not pinyin', () => {
    expect(parseReading('DC/EP shùzì huòbì', 'DC/EP数字货币')).toMatchObject([
      { kept: 'DC/EP' },
      { syllables: [{ base: 'shu' }, { base: 'zi' }] },
      { syllables: [{ base: 'huo' }, { base: 'bi' }] },
    ]);
    expect(parseReading('924 tōngzhī', '924通知')).not.toBeNull();
    expect(parseReading('924 tōngzhī', '通知')).toBeNull();
    expect(parseReading('shu4zi4', '数字')).toBeNull();
    expect(parseReading('Libra huòbì', '货币')).toBeNull();
  });
});

describe('zhuyin', () => {
  it.each([
    ['ā', 'ㄚ'], ['wǒ', 'ㄨㄛˇ'], ['yī', 'ㄧ'], ['wǔ', 'ㄨˇ'], ['yú', 'ㄩˊ'], ['yuè', 'ㄩㄝˋ'], ['yuán', 'ㄩㄢˊ'], ['yún', 'ㄩㄣˊ'],
    ['yǒu', 'ㄧㄡˇ'], ['yòng', 'ㄩㄥˋ'], ['wèn', 'ㄨㄣˋ'], ['wēng', 'ㄨㄥ'], ['xióng', 'ㄒㄩㄥˊ'], ['zhōng', 'ㄓㄨㄥ'],
    ['zhī', 'ㄓ'], ['chī', 'ㄔ'], ['shì', 'ㄕˋ'], ['rì', 'ㄖˋ'], ['zì', 'ㄗˋ'], ['cì', 'ㄘˋ'], ['sī', 'ㄙ'],
    ['jū', 'ㄐㄩ'], ['qū', 'ㄑㄩ'], ['xuán', 'ㄒㄩㄢˊ'], ['jūn', 'ㄐㄩㄣ'], ['xué', 'ㄒㄩㄝˊ'],
    ['lǜ', 'ㄌㄩˋ'], ['nǚ', 'ㄋㄩˇ'], ['lüè', 'ㄌㄩㄝˋ'], ['lù', 'ㄌㄨˋ'], ['nù', 'ㄋㄨˋ'],
    ['liù', 'ㄌㄧㄡˋ'], ['duì', 'ㄉㄨㄟˋ'], ['lùn', 'ㄌㄨㄣˋ'], ['èr', 'ㄦˋ'], ['bō', 'ㄅㄛ'], ['liàn', 'ㄌㄧㄢˋ'],
    ['de', '˙ㄉㄜ'], ['men', '˙ㄇㄣ'], ['diǎnr', 'ㄉㄧㄢˇㄦ'], ['huār', 'ㄏㄨㄚㄦ'],
  ])('%s is %s', (syllable, zhuyin) => {
    expect(readingToZhuyin(syllable, '')).toBe(zhuyin);
  }); // biome-ignore format: one table

  it('has every syllable, each in its own way', () => {
    const all = [...SYLLABLES.keys()].map((base) => toZhuyin({ base, tone: 1, erhua: false }));
    expect(new Set(all).size).toBe(all.length);
    for (const zhuyin of all) expect(zhuyin).toMatch(/^[ㄅ-ㄩ]{1,3}$/);
  });

  it('parts syllables by one space, words by two, and keeps Latin', () => {
    expect(readingToZhuyin("e-CNY zài xī'ān", 'e-CNY在西安')).toBe('e-CNY  ㄗㄞˋ  ㄒㄧ ㄢ');
    expect(readingToZhuyin('hello', '你好')).toBeNull();
  });
});

describe('computed readings', () => {
  it.each([
    ['西安', "xī'ān"],
    ['长安链', "cháng'ānliàn"],
    ['方案', "fāng'àn"],
    ['银行', 'yínháng'],
    ['行为', 'xíngwéi'],
    ['央行数字货币', 'yāngháng shùzì huòbì'],
    ['重庆', 'chóngqìng'],
    ['重要', 'zhòngyào'],
    ['汇率', 'huìlǜ'],
    ['了解', 'liǎojiě'],
    ['数字人民币', 'shùzì rénmínbì'],
    ['中国人民银行', 'zhōngguó rénmín yínháng'],
    ['一网通办', 'yīwǎngtōngbàn'],
    ['工业和信息化部', 'gōngyè hé xìnxīhuàbù'],
    ['DC/EP数字货币', 'DC/EP shùzì huòbì'],
    ['星火·链网', 'xīnghuǒ·liànwǎng'],
    ['金融科技（FinTech）发展规划（2019—2021年）', 'jīnróng kējì (FinTech) fāzhǎn guīhuà (2019—2021 nián)'],
  ])('%s is %s', (text, reading) => {
    expect(readTerm(text).pinyin).toBe(reading);
  });

  it('takes the author’s reading, and from it what another wording has in common', () => {
    expect(readTerm('行长', { pinyin: 'hángzhǎng' })).toEqual({ pinyin: 'hángzhǎng', zhuyin: 'ㄏㄤˊ ㄓㄤˇ' });
    expect(readTerm('新长链', { like: { text: '长链', pinyin: 'zhǎngliàn' } }).pinyin).toBe('xīnzhǎngliàn');
  });

  it('refuses a reading that is not pinyin', () => {
    expect(() => readTerm('链', { pinyin: 'lian4' })).toThrow('not pinyin');
  });

  it('loses no character when it joins words', () => {
    for (const text of ['关于进一步防范和处置虚拟货币交易炒作风险的通知', '多边央行数字货币桥', '反洗钱法']) {
      expect(joinWords(text).join('')).toBe(text);
    }
  });
});
