import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../lib/brain/facts/context.ts';
import { extractOrganizations } from '../../../lib/brain/facts/organization.ts';
import { makeContext } from './make-context.ts';

const read = (text: string, mentions: Mention[] = []) => extractOrganizations(makeContext(text, { mentions }));
const names = (text: string) => read(text).map((fact) => fact.name);

describe('by form', () => {
  it.each([
    ['云南省财政厅发布公告。', ['云南省财政厅']],
    ['据绍兴市市场监督管理局介绍，平台已上线。', ['绍兴市市场监督管理局']],
    ['江苏省无锡市中级人民法院开庭。', ['江苏省无锡市中级人民法院']],
    ['智利证券交易委员会批准了申请。', ['智利证券交易委员会']],
    ['芬兰央行与瑞典政府会面。', ['芬兰央行', '瑞典政府']],
    ['马来西亚科学、技术与创新部不置评，马来西亚财政部表示欢迎。', ['马来西亚科学、技术与创新部', '马来西亚财政部']],
    ['西湖大学区块链研究中心成立。', ['西湖大学区块链研究中心']],
    ['北京云岚链信息技术有限公司中标。', ['北京云岚链信息技术有限公司']],
    ['某云岚（深圳）科技有限公司中标。', ['云岚（深圳）科技有限公司']],
    ['国家区块链创新中心揭牌。', ['国家区块链创新中心']],
    ['中国人民银行福州中心支行组织培训。', ['中国人民银行福州中心支行']],
    ['浙江大学计算机学院承担课题。', ['浙江大学计算机学院']],
    ['四川省委召开会议。', ['四川省委']],
    ['市经信局、省财政厅联合发文。', ['市经信局', '省财政厅']],
    ['臺灣金管會表示，香港金融管理局已回覆。', ['臺灣金管會', '香港金融管理局']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    '有关部门已介入，当地政府和监管机构表态。',
    '商业银行、互联网公司和上市公司参与。',
    '韩国商业银行与日本加密货币交易所受影响。',
    '去中心化网络由中心城市推动。',
    '该公司委托第三方支付公司办理。',
    '财政部长和教育部门的代表出席。',
    '各国央行都在研究数字货币。',
    '央行数字货币进展顺利。',
    '技术部分已完成，局面稳定。',
    '各类协会、学会、研究院众多。',
  ])('names no body: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('by name', () => {
  it('knows short names and well-known firms', () => {
    expect(names('央行、证监会约谈了腾讯与Coinbase。')).toEqual(['央行', '证监会', '腾讯', 'Coinbase']);
  });

  it('takes a posting place for no firm', () => {
    expect(names('他发微博称将退出。她在推特上回应，微信群里议论。')).toEqual([]);
  });

  it('takes bodies from the glossary with their names', () => {
    const mention: Mention = {
      start: 0,
      end: 4,
      id: 'x',
      kind: 'body',
      name: '云链推进办公室',
      aliases: ['云链推办'],
      orgType: 'association',
    };
    expect(read('云链推办发布年报。', [mention])).toMatchObject([{ name: '云链推办', type: 'association' }]);
  });

  it('reads a newspaper in title brackets', () => {
    expect(read('据《海州晚报》报道，试点启动。')).toMatchObject([{ name: '海州晚报', type: 'media' }]);
  });

  it('leaves out the outlet of the dateline', () => {
    expect(names('新华社北京1月5日电 试点启动。')).toEqual([]);
    expect(names('央视网消息：试点启动。')).toEqual([]);
  });
});

describe('Latin names', () => {
  it.each([
    ['据Blocknewsly9月3日报道，规则出台。', ['Blocknewsly']],
    ['加密货币交易所Zentrade宣布停业。', ['Zentrade']],
    ['Zentrade首席执行官Anna Meyer表示欢迎。', ['Zentrade']],
    ['获批的交易所包括：Zentrade、Koinly和Everblock。', ['Zentrade', 'Koinly', 'Everblock']],
    ['日本金融厅（FSA）发文，FSA要求整改。', ['日本金融厅']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each(['ICO平台与DApp项目很多。', 'KYC和AML流程由API完成。', 'Mark Carney表示反对。', 'BTC、ETH和XRP下跌。'])(
    '%s names none',
    (text) => {
      expect(names(text)).toEqual([]);
    },
  );
});

describe('one body, several names', () => {
  it('joins the names given in parentheses', () => {
    expect(
      read('海州区块链研究会（以下简称“海链会”）成立。欧洲中央银行（European Central Bank，ECB）回应。'),
    ).toMatchObject([{ aliases: ['海链会'] }, { name: '欧洲中央银行', aliases: ['European Central Bank', 'ECB'] }]);
  });

  it('joins a Latin name and the Chinese one in parentheses, whichever is known', () => {
    expect(read('Mastercard（万事达）加入。')).toHaveLength(1);
    expect(read('RTA（迪拜道路交通管理局）宣布计划。')).toMatchObject([
      { name: '迪拜道路交通管理局', aliases: ['RTA'] },
    ]);
  });

  it('joins short and full forms, in the fullest form used', () => {
    expect(read('国民议会表决。挪威国民议会通过。')).toMatchObject([{ name: '挪威国民议会', aliases: ['国民议会'] }]);
    expect(read('央行表态。中国人民银行随后回应。人民银行强调。')).toMatchObject([
      { name: '中国人民银行', aliases: ['人民银行', '央行'] },
    ]);
    expect(read('江苏省金融办发函，江苏金融办回应。')).toHaveLength(1);
    expect(read('比亚迪参与，比亚迪股份有限公司中标。')).toMatchObject([{ name: '比亚迪股份有限公司' }]);
  });

  it('keeps apart what only ends alike', () => {
    expect(names('泰国财政部和越南财政部会谈。')).toEqual(['泰国财政部', '越南财政部']);
  });
});

describe('lists and clues', () => {
  it('reads the unknown items of a list of firms', () => {
    expect(names('腾讯、百度、云岚等互联网企业参加。')).toEqual(['腾讯', '百度', '云岚']);
  });

  it('reads a quoted project after its verb, and a district that acts', () => {
    expect(read('腾讯推出“云岚链”。')[1]).toMatchObject({ name: '云岚链', type: 'project' });
    expect(names('近日，滨江区发布扶持政策。')).toEqual(['滨江区']);
    expect(names('他住在滨江区。')).toEqual([]);
  });
});

describe('types', () => {
  it.each([
    ['河北省高级人民法院', 'court'],
    ['奥地利金融市场管理局', 'regulator'],
    ['南海大学', 'university'],
    ['云岚银行股份有限公司', 'bank'],
    ['山东省区块链协会', 'association'],
    ['波兰议会', 'legislature'],
    ['安徽省科技厅', 'government'],
  ])('%s is a %s', (name, type) => {
    expect(read(`${name}表示欢迎。`)).toMatchObject([{ name, type }]);
  });
});

describe('properties', () => {
  const pieces = [
    '北京',
    '美国',
    '财政部',
    '委员会',
    '公司',
    '银行',
    '和',
    '与',
    '、',
    '的',
    '(',
    ')',
    'SEC',
    'Coinbase ',
    '等',
    '企业',
    '央行',
    '腾讯',
    '“',
    '”',
    '《',
    '》',
    '链',
    '平台',
    '，',
    '。',
    '\n',
    '据',
    '报道',
    '部',
    '市',
  ];
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('never throws, and every span lies in its quote, which lies in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const fact of read(text)) {
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(text.startsWith(fact.quote, fact.quoteStart)).toBe(true);
          expect(fact.start).toBeGreaterThanOrEqual(fact.quoteStart);
          expect(fact.end).toBeLessThanOrEqual(fact.quoteStart + fact.quote.length);
          expect(fact.name.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
