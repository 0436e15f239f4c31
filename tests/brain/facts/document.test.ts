import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../lib/brain/facts/context.ts';
import { extractDocuments } from '../../../lib/brain/facts/document.ts';
import { makeContext } from './make-context.ts';

const read = (text: string, options: Parameters<typeof makeContext>[1] = {}) =>
  extractDocuments(makeContext(text, options));
const titles = (text: string, options: Parameters<typeof makeContext>[1] = {}) =>
  read(text, options).map((fact) => fact.title);

describe('titles', () => {
  it.each([
    ['市政府近日印发《云港市区块链产业发展规划（2021—2025年）》。', '云港市区块链产业发展规划（2021—2025年）'],
    ['会议审议了《数字资产管理条例（草案）》。', '数字资产管理条例（草案）'],
    ['依据《反洗钱法》，平台应当核验身份。', '反洗钱法'],
    ['标准《区块链 数据格式规范》已报批。', '区块链 数据格式规范'],
    ['研究院发布《2022年链上金融白皮书》。', '2022年链上金融白皮书'],
    ['《关于进一步规范链上业务的通知》明确了边界。', '关于进一步规范链上业务的通知'],
    ['議會通過《虛擬資產服務條例》。', '虛擬資產服務條例'],
    ['立法院三讀通過「虛擬資產服務提供者管理條例」。', '虛擬資產服務提供者管理條例'],
    ['该委员会发布《Digital Asset Framework Act》。', 'Digital Asset Framework Act'],
  ])('reads %s', (text, title) => {
    expect(titles(text, { script: 'Hans' })).toEqual([title]);
  });

  it.each([
    '他在《云港日报》撰文。',
    '《华尔街日报》报道称，该行已退出。',
    '纪录片《链上人生》昨晚播出。',
    '他的新书《区块链通识》一书很畅销。',
    '第三章《技术路线》介绍了架构。',
    '她在《为什么我们需要区块链？》中写道。',
    '他称这是「一場豪賭」。',
    '《》',
    '《未闭合的标题',
  ])('does not take for a document what is none: %s', (text) => {
    expect(titles(text)).toEqual([]);
  });

  it('keeps a nested title apart from the one around it', () => {
    expect(titles('央行印发《关于落实〈数字货币管理办法〉的通知》。')).toEqual([
      '关于落实〈数字货币管理办法〉的通知',
      '数字货币管理办法',
    ]);
  });

  it('reads official titles without brackets where an issuing verb stands before them', () => {
    expect(titles('国家数据局发布链上数据流通应用指南。')).toEqual(['链上数据流通应用指南']);
    expect(titles('关于防范链上集资风险的通知\n各单位：')).toEqual(['关于防范链上集资风险的通知']);
    expect(titles('今年的政府工作报告两次提到区块链。')).toEqual(['政府工作报告']);
  });

  it('does not make a title of a kind alone', () => {
    expect(titles('各地陆续出台相关管理办法。')).toEqual([]);
    expect(titles('《通知》要求各单位自查。')).toEqual([]);
  });
});

describe('short forms', () => {
  it('become aliases of the full title in the same article', () => {
    const facts = read('云港市印发《云港市链上政务发展规划》。《规划》提出三项任务。《发展规划》分两步走。');
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ title: '云港市链上政务发展规划', aliases: ['规划', '发展规划'] });
  });

  it('go to the last document of their kind', () => {
    const [plan, notice] = read('《甲市产业规划》已出台。随后印发《关于链上票据的通知》。《通知》要求自查。');
    expect(plan!.aliases).toEqual([]);
    expect(notice!.aliases).toEqual(['通知']);
  });

  it('join a title in the headline that comes before the full one', () => {
    expect(read('《指南》来了\n中国人民银行发布《链上支付服务指南》。')).toMatchObject([
      { title: '链上支付服务指南', aliases: ['指南'] },
    ]);
  });
});

describe('type', () => {
  it.each([
    ['《电子签名法》', 'law'],
    ['《云港市数据条例》', 'law'],
    ['《区块链信息服务管理规定》', 'regulation'],
    ['《链上票据管理暂行办法》', 'regulation'],
    ['《关于促进链上贸易的指导意见》', 'policy'],
    ['《云港市扶持链上产业若干措施》', 'policy'],
    ['《区块链创新行动计划》', 'plan'],
    ['《链上数据安全技术规范》', 'standard'],
    ['《中国链上金融发展报告》', 'report'],
    ['《链上存证自律倡议书》', 'other'],
  ])('%s is %s', (title, type) => {
    expect(read(`有关方面日前讨论${title}。`)[0]?.type).toBe(type);
  });
});

describe('issuers', () => {
  it.each([
    ['中国人民银行、财政部和商务部联合印发《链上跨境贸易指导意见》。', ['中国人民银行', '财政部', '商务部']],
    ['由工信部、国家网信办共同发布的《链上数据白皮书》引起关注。', ['工信部', '国家网信办']],
    ['人民银行等五部委发布《关于防范链上风险的公告》。', ['人民银行']],
    ['中国人民银行会同公安部等十部门印发《关于处置链上风险的通知》。', ['中国人民银行', '公安部']],
    ['国家发改委2021年5月出台了《链上能源管理办法》。', ['国家发改委']],
    ['《链上统计规则手册》由国家统计局起草。', ['国家统计局']],
    ['财政部《关于链上票据的通知》明确了范围。', ['财政部']],
    ['根据教育部的《链上学历管理规定》，证书可以上链。', ['教育部']],
    ['央行在《金融科技发展规划》中提出试点。', ['央行']],
    ['《最高人民法院关于链上证据若干问题的规定》已经公布。', ['最高人民法院']],
    ['立法會財經事務委員會審議，證監會發布《虛擬資產指引》。', ['證監會']],
  ])('%s', (text, issuers) => {
    expect(read(text)[0]?.issuers).toEqual(issuers);
  });

  it.each([
    '律师解读《链上数据管理办法》。',
    '财政部要求各地落实《链上数据管理办法》。',
    '腾讯表示将遵守《链上数据管理办法》。',
    '银监会。《链上数据管理办法》规定了期限。',
  ])('are not those who only apply it: %s', (text) => {
    expect(read(text)[0]?.issuers).toEqual([]);
  });

  it('come from the register where the article is silent, and say so', () => {
    const text = '《链上服务管理规定》第五条要求备案。';
    const mention: Mention = {
      start: 1,
      end: 9,
      id: 'x',
      kind: 'document',
      name: '链上服务管理规定',
      aliases: [],
      docType: 'regulation',
      issuers: ['国家互联网信息办公室'],
      date: '2019-01-10',
      number: '令第3号',
    };
    expect(read(text, { mentions: [mention] })[0]).toMatchObject({
      issuers: ['国家互联网信息办公室'],
      date: '2019-01-10',
      number: '令第3号',
      inferredFrom: 'register',
    });
  });

  it('of the register give way to those of the article', () => {
    const text = '网信办发布《链上服务管理规定》。';
    const mention: Mention = {
      start: 6,
      end: 14,
      id: 'x',
      kind: 'document',
      name: '链上服务管理规定',
      aliases: [],
      issuers: ['国家互联网信息办公室'],
    };
    const [fact] = read(text, { mentions: [mention] });
    expect(fact).toMatchObject({ issuers: ['网信办'] });
    expect(fact!.inferredFrom).toBeUndefined();
  });

  it('of the register are not taken over for the law of another country', () => {
    const text = '越南央行表示，违反《刑法》的将被追究。';
    const mention: Mention = {
      start: 10,
      end: 12,
      id: 'x',
      kind: 'document',
      name: '刑法',
      aliases: [],
      issuers: ['全国人民代表大会'],
    };
    expect(read(text, { mentions: [mention] })[0]).toMatchObject({ title: '刑法', issuers: [] });
  });
});

describe('date, number, status', () => {
  it.each([
    ['2021年9月15日，国家发改委发布《关于整治挖矿的通知》。', '2021-09-15'],
    ['今年5月，国家发改委印发《关于整治挖矿的通知》。', '2022-05'],
    ['2016年，国家发改委印发的《链上发展规划》中首次提到试点。', '2016'],
  ])('%s is of %s', (text, date) => {
    expect(read(text, { published: '2022-08-01' })[0]?.date).toBe(date);
  });

  it('does not take the day it takes effect for the day of issue', () => {
    expect(read('《链上数据条例》自2022年1月1日起施行。')[0]).toMatchObject({ date: null, status: 'in-force' });
    expect(read('2022年1月1日起施行的《链上数据条例》共十章。')[0]?.date).toBeNull();
  });

  it.each(['银发〔2021〕237号', '银发[2021]237号', '银发【2021】237号', '银发（2021）237号'])(
    'reads the number %s',
    (number) => {
      expect(read(`央行印发《关于链上风险的通知》（${number}）。`)[0]?.number).toBe(number);
    },
  );

  it.each([
    ['《链上数据管理办法（征求意见稿）》', 'draft'],
    ['《链上数据管理办法》征求意见稿', 'draft'],
    ['《链上数据管理办法》已废止', 'repealed'],
    ['《链上数据管理办法》正式施行', 'in-force'],
    ['《链上数据管理办法》共八条', null],
  ])('%s: %s', (text, status) => {
    expect(read(`${text}。`)[0]?.status).toBe(status);
  });
});

describe('properties', () => {
  const pieces = [
    '《',
    '》',
    '〈',
    '〉',
    '「',
    '」',
    '“',
    '”',
    '关于',
    '的通知',
    '管理办法',
    '央行',
    '、',
    '和',
    '由',
    '印发',
    '2021年5月',
    '，',
    '。',
    '\n',
    '(',
    ')',
    '〔2021〕',
    '3号',
    'ABC ',
    '规划',
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('never throws, and every span lies in its quote, which lies in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const fact of read(text)) {
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(text.slice(fact.start, fact.end)).toBe(fact.title);
          expect(text.startsWith(fact.quote, fact.quoteStart)).toBe(true);
          expect(fact.start).toBeGreaterThanOrEqual(fact.quoteStart);
          expect(fact.end).toBeLessThanOrEqual(fact.quoteStart + fact.quote.length);
        }
      }),
    );
  });
});
