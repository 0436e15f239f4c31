import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPeople } from '../../../lib/brain/facts/person.ts';
import { makeContext } from './make-context.ts';

const read = (text: string) => extractPeople(makeContext(text)).map(({ name, role }) => [name, role]);
const names = (text: string) => extractPeople(makeContext(text)).map((fact) => fact.name);

describe('names and roles', () => {
  it.each([
    ['央行副行长陆远舟在会上表示，试点将扩大。', [['陆远舟', '央行副行长']]],
    ['海州市区块链协会会长、长江学者梁思明发布报告。', [['梁思明', '海州市区块链协会会长、长江学者']]],
    ['时任工信部部长沈岳就此答问。', [['沈岳', '时任工信部部长']]],
    ['法定代表人为黄立群。', [['黄立群', '法定代表人']]],
    ['研究院院长肖岚最新文章指出。', [['肖岚', '研究院院长']]],
    ['秘书长欧阳文静主持会议。', [['欧阳文静', '秘书长']]],
    ['日本央行行长黑田东彦指出。', [['黑田东彦', '日本央行行长']]],
    ['瑞链创始人约瑟夫·林德纳等出席。', [['约瑟夫·林德纳', '瑞链创始人']]],
    ['英国央行行长马克·卡尼（Mark Carney）说。', [['马克·卡尼', '英国央行行长']]],
    ['Zentrade首席执行官Anna Meyer表示欢迎。', [['Anna Meyer', 'Zentrade首席执行官']]],
    ['议员Kim Min-ho认为。', [['Kim Min-ho', '议员']]],
    ['財政司司長陳卓明表示支持。', [['陳卓明', '財政司司長']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads a name by what it does at the beginning of a clause', () => {
    expect(names('梁思远指出，监管须跟上。卢国栋则认为不必。')).toEqual(['梁思远', '卢国栋']);
  });

  it('reads the title after the name', () => {
    expect(read('对此，肖岚律师解释了条款。')).toEqual([['肖岚', '律师']]);
  });

  it('reads a list of people', () => {
    expect(names('梁思明、卢国栋、许文等人出席。')).toEqual(['梁思明', '卢国栋', '许文']);
  });

  it('counts a person once and keeps the role wherever it stands', () => {
    expect(read('梁思明表示可行。协会会长梁思明强调安全。')).toEqual([['梁思明', '协会会长']]);
  });
});

describe('no names', () => {
  it.each([
    '高新企业表示，周四将公布。',
    '金融机构认为，马上会有结果。',
    '白皮书指出，高层表示关注。',
    '央行行长在会上表示，王者归来。',
    '李某称，金某没有返还。',
    '穆先生解释说。',
    '记者 梁思明 编辑：卢国栋',
    '项目方称，平台表示，任何人都能参与。',
    '首席执行官说，方案可行。',
    '万元补贴表示诚意。',
    '《梁思明传》出版。',
  ])('%s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('two spellings of one foreign name', () => {
  const names = (text: string) => extractPeople(makeContext(text)).map(({ name }) => name);

  it('are one person where one has a syllable more', () => {
    expect(names('众议员瓦加斯表示支持。众议员瓦尔加斯说，法案很重要。')).toEqual(['瓦加斯']);
    expect(names('众议员瓦尔加斯表示支持。众议员瓦加斯说，法案很重要。')).toEqual(['瓦尔加斯']);
  });

  it('are two people where any other syllable differs', () => {
    expect(names('众议员瓦加斯表示支持。众议员瓦加罗斯说，法案很重要。')).toHaveLength(2);
    expect(names('行长王伟表示支持。行长王小伟说，法案很重要。')).toHaveLength(2);
  });
});

describe('properties', () => {
  const pieces = [
    '行长',
    '王',
    '李明',
    '表示',
    '·',
    '马克',
    '阿',
    'John Smith',
    'Park',
    '-',
    '、',
    '和',
    '等人',
    '(',
    ')',
    '律师',
    '，',
    '。',
    '\n',
    '在',
    '的',
    '欧阳',
    '黑田',
    'CEO',
    '先生',
    '周四',
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it.each(['行长黑田', '行长易纲', '报告由易纲'])('ends with the text: %s', (text) => {
    for (const fact of extractPeople(makeContext(text))) expect(fact.end).toBeLessThanOrEqual(text.length);
  });

  it('never throws, and every span lies in its quote, which lies in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const fact of extractPeople(makeContext(text))) {
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(text.startsWith(fact.quote, fact.quoteStart)).toBe(true);
          expect(fact.start).toBeGreaterThanOrEqual(fact.quoteStart);
          expect(fact.end).toBeLessThanOrEqual(fact.quoteStart + fact.quote.length);
        }
      }),
    );
  });
});
