import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../lib/brain/facts/context.ts';
import { extractDocuments } from '../../../lib/brain/facts/document.ts';
import { isSameNumber } from '../../../lib/brain/facts/document-number.ts';
import { isSameTime } from '../../../lib/brain/facts/document-register.ts';
import type { DocumentFact } from '../../../lib/model.ts';
import { makeContext } from './make-context.ts';

function readFirst(text: string, options: Parameters<typeof makeContext>[1] = {}): DocumentFact {
  return extractDocuments(makeContext(text, { published: '2025-06-20', ...options }))[0]!;
}

const TITLE = '链上票据管理办法';

function registered(text: string, entry: Partial<Mention> = {}): DocumentFact {
  const start = text.indexOf(TITLE);
  const mention: Mention = {
    start,
    end: start + TITLE.length,
    id: 'note',
    kind: 'document',
    name: TITLE,
    aliases: [],
    docType: 'regulation',
    issuers: ['中国人民银行', '财政部'],
    date: '2024-03-15',
    effective: '2024-05-01',
    number: '银发〔2024〕88号',
    status: 'in-force',
    ...entry,
  };
  return readFirst(text, { mentions: [mention] });
}

describe('the day of taking effect', () => {
  test.each([
    ['《链上票据管理办法》自2025年8月1日起施行。', '2025-08-01'],
    ['《链上票据管理办法》将于2025年9月1日正式生效。', '2025-09-01'],
    ['2024年2月1日起实施的《链上票据管理办法》共六章。', '2024-02-01'],
    ['央行发布《链上票据管理办法》。该办法自今年12月1日起执行。', '2025-12-01'],
    ['央行6月18日发布《链上票据管理办法》，自发布之日起施行。', '2025-06-18'],
    ['两份指引将于8月1日《链上票据管理办法》（第656章）生效当日刊宪。', '2025-08-01'],
    ['《链上票据管理办法》施行日期：2025年10月15日。', '2025-10-15'],
  ])('%s', (text, effective) => {
    expect(readFirst(text).effective).toBe(effective);
  });

  test.each([
    ['of something else', '根据《链上票据管理办法》，该平台2024年2月1日起实施实名制。'],
    ['of an older text', '《链上票据管理办法》取代了2019年施行的旧规定。'],
    ['of issue', '央行2025年3月1日发布《链上票据管理办法》。'],
  ])('is not the day %s', (_name, text) => {
    expect(readFirst(text).effective).toBeNull();
  });

  test('is not taken for the day of issue', () => {
    expect(readFirst('《链上票据管理办法》自2025年8月1日起施行。').date).toBeNull();
  });

  test('does not go to a document that is done away with', () => {
    const text = '《链上票据管理办法》自2025年8月1日起施行，《电子票据暂行规定》同时废止。';
    const [fresh, old] = extractDocuments(makeContext(text, { published: '2025-06-20' }));
    expect([fresh!.effective, old!.effective]).toEqual(['2025-08-01', null]);
    expect([fresh!.status, old!.status]).toEqual([null, 'repealed']);
  });
});

describe('the last day for comments', () => {
  test.each([
    ['《链上票据管理办法（征求意见稿）》的意见反馈截止日期为2025年7月18日。', '2025-07-18'],
    ['央行就《链上票据管理办法（征求意见稿）》公开征求意见至7月31日。', '2025-07-31'],
    ['《链上票据管理办法（草案）》征求意见期为2025年6月1日至6月30日。', '2025-06-30'],
    ['《链上票据管理办法（草案）》已公布。公众可在8月15日前提出意见。', '2025-08-15'],
    ['《鏈上票據管理辦法》諮詢期將於2025年9月1日結束。', '2025-09-01'],
  ])('%s', (text, commentUntil) => {
    const fact = readFirst(text);
    expect(fact.commentUntil).toBe(commentUntil);
    expect(fact.date).not.toBe(commentUntil);
  });

  test('is not the day of a report on what was said', () => {
    expect(readFirst('《链上票据管理办法（草案）》的意见汇总已于2025年5月1日公布。').commentUntil).toBeNull();
  });
});

describe('numbers', () => {
  test.each([
    ['《链上票据管理办法》（银发〔2025〕42号）', '银发〔2025〕42号'],
    ['《链上票据管理办法》（江府办规【2025】6号）', '江府办规【2025】6号'],
    ['《链上票据管理办法》(岭商发[2025]11号)', '岭商发[2025]11号'],
    ['中国人民银行令〔2025〕第7号公布《链上票据管理办法》', '中国人民银行令〔2025〕第7号'],
    ['总理签署第812号国务院令，公布《链上票据管理办法》', '国务院令第812号'],
    ['《鏈上票據管理辦法》以金管銀合字第1140098765號令發布', '金管銀合字第1140098765號'],
    ['《鏈上票據管理條例》（第656章）', '第656章'],
  ])('%s', (text, number) => {
    expect(readFirst(text).number).toBe(number);
  });

  test.each(['《链上票据报告》第3章', '《链上票据管理办法》全文见3号楼公告栏'])('none: %s', (text) => {
    expect(readFirst(text).number).toBeNull();
  });
});

test.each([
  ['《链上票据管理暂行办法》', 'trial'],
  ['《链上票据管理办法（试行）》', 'trial'],
  ['新修订的《链上票据管理办法》', 'amended'],
  ['《链上票据管理条例（2024年修订）》', 'amended'],
  ['《链上票据管理办法》', null],
])('edition of %s', (text, edition) => {
  expect(readFirst(text).edition).toBe(edition);
});

test.each([
  ['《成都市链上票据管理办法》', 'municipal'],
  ['《四川省链上票据管理办法》', 'provincial'],
  ['《上海市链上票据管理办法》', 'provincial'],
  ['《武侯区链上票据管理办法》', 'district'],
  ['财政部发布《链上票据管理办法》', 'national'],
  ['新加坡金管局发布《链上票据管理办法》', 'foreign'],
  ['金融稳定理事会发布《链上票据监管框架》', 'international'],
  ['《城市链上票据管理办法》', null],
  ['某公司发布《链上票据白皮书》', null],
])('level of %s', (text, level) => {
  expect(readFirst(text).level).toBe(level);
});

describe('short forms', () => {
  test('are aliases of the one document that they mean', () => {
    const text = `《${TITLE}》（银发〔2025〕42号）公布。该办法共六章，42号文还规定了罚则。`;
    expect(readFirst(text).aliases).toEqual(['该办法', '42号文']);
  });

  test('that have meant two documents are aliases of neither', () => {
    const text = '《甲类票据管理办法》公布，该办法共六章。《乙类票据管理办法》也公布了，该办法共七章。';
    for (const { aliases } of extractDocuments(makeContext(text))) expect(aliases).toEqual([]);
  });

  test('without a document before them mean nothing', () => {
    expect(extractDocuments(makeContext('该办法共六章，42号文还规定了罚则。'))).toEqual([]);
  });
});

test('a bill that is called by what it does is passed on the day that a later sentence tells', () => {
  const bill = '美国众议院通过了被称为“打击暗网洗钱”的第4012号法案。';
  expect(readFirst(`${bill}议员说，该法案于2018年6月25日周一被众议院审议通过。`)).toMatchObject({
    title: '打击暗网洗钱',
    type: 'law',
    issuers: ['美国众议院'],
    date: '2018-06-25',
  });
  expect(readFirst(`${bill}议员说，该法案于2018年6月25日引起争议。`).date).toBeNull();
});

test('a report of another nation is foreign, whatever it begins with', () => {
  expect(readFirst('美国财政部2022年的国家洗钱风险评估报告称，现金仍是主要手段。').level).toBe('foreign');
  expect(readFirst('商务部印发《国家洗钱风险管理办法》。').level).toBe('national');
});

describe('the register', () => {
  test('fills what the article leaves out and says so', () => {
    const fact = registered(`银行应遵守《${TITLE}》。`);
    expect(fact).toMatchObject({
      issuers: ['中国人民银行', '财政部'],
      date: '2024-03-15',
      effective: '2024-05-01',
      number: '银发〔2024〕88号',
      status: 'in-force',
      level: 'national',
      inferredFrom: 'register',
      disagreements: [],
    });
    expect(fact.fromRegister).toEqual(['issuers', 'number', 'date', 'effective', 'status']);
  });

  test('has the first issue of a law; the article that tells of its amendment has another day', () => {
    const fact = registered(`母法是《${TITLE}》。行政院2025年7月31日公布修正条文，第6条明定罚则。`);
    expect(fact).toMatchObject({ date: '2025-07-31', edition: 'amended' });
    expect(fact.fromRegister).not.toContain('date');
    const other = registered(`母法是《${TITLE}》。行政院2025年7月31日召开会议，第6条明定罚则。`);
    expect(other).toMatchObject({ date: '2024-03-15', edition: null });
  });

  test('never replaces what the article says, and says where it says otherwise', () => {
    const fact = registered(`2024年4月2日，商务部发布《${TITLE}》（银发〔2024〕89号），自2024年6月1日起施行。`);
    expect(fact).toMatchObject({
      issuers: ['商务部'],
      date: '2024-04-02',
      effective: '2024-06-01',
      number: '银发〔2024〕89号',
    });
    expect(fact.disagreements).toEqual([
      { field: 'number', register: '银发〔2024〕88号' },
      { field: 'date', register: '2024-03-15' },
      { field: 'effective', register: '2024-05-01' },
      { field: 'issuers', register: '中国人民银行、财政部' },
    ]);
  });

  test('agrees with less precise dates, other names of an issuer and other brackets', () => {
    const fact = registered(`2024年3月，央行发布《${TITLE}》（银发[2024]88号）。`);
    expect(fact.disagreements).toEqual([]);
    expect(fact.issuers).toEqual(['央行']);
  });

  test('does not date a draft by the text that was issued in the end', () => {
    const fact = registered(`央行就《${TITLE}（征求意见稿）》征求意见。`);
    expect([fact.date, fact.effective, fact.status]).toEqual([null, null, 'draft']);
    expect(fact.disagreements).toEqual([]);
  });

  test('knows what has been repealed since', () => {
    expect(registered(`银行应遵守《${TITLE}》。`, { status: 'repealed' }).status).toBe('repealed');
  });
});

test.each([
  ['2021-09', '2021-09-15', true],
  ['2021', '2021-09-15', true],
  ['2019-Q1', '2019-02-11', true],
  ['2019-Q2', '2019-02', false],
  ['2021-09-24', '2021-09-15', false],
])('%s and %s at the precision that both have', (a, b, same) => {
  expect(isSameTime(a, b)).toBe(same);
});

describe('numbers of documents', () => {
  test('of an order agree in other characters and with or without the name of the state', () => {
    const number = '中华人民共和国国务院令第812号';
    const text = (count: string) => `國務院公布《${TITLE}》（國務院令第${count}號）。`;
    expect(registered(text('812'), { number }).disagreements.map(({ field }) => field)).not.toContain('number');
    expect(registered(text('813'), { number }).disagreements.map(({ field }) => field)).toContain('number');
  });

  test.each([
    ['银发〔2024〕88号', '银发[2024]88号', true],
    ['银发〔2024〕88号', '银发〔2024〕89号', false],
    ['主席令第84号', '中华人民共和国主席令第八十四号', true],
    ['国务院令第812号', '中华人民共和国国务院令第812号', true],
    ['国家互联网信息办公室令第3号', '国家互联网信息办公室、财政部令第3号', false],
    ['商务部令第15号', '国家互联网信息办公室令第15号', false],
    ['中国人民银行令〔2025〕第7号', '中国人民银行令2025年第7号', true],
    ['中国人民银行令〔2024〕第7号', '中国人民银行令〔2025〕第7号', false],
    ['公告2025年第9号', '中国人民银行公告〔2025〕第9号', true],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameNumber(one, other)).toBe(same);
    expect(isSameNumber(other, one)).toBe(same);
  });

  test('an order is read with its number in characters', () => {
    const fact = readFirst('《数据安全法》（中华人民共和国主席令第八十四号）已于2021年9月1日施行。');
    expect(fact.number).toBe('中华人民共和国主席令第八十四号');
  });
});
