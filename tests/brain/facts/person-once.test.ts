import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../lib/brain/facts/context.ts';
import { extractOrganizations } from '../../../lib/brain/facts/organization.ts';
import { extractPeople } from '../../../lib/brain/facts/person.ts';
import { makeContext } from './make-context.ts';

const names = (text: string) => extractPeople(makeContext(text)).map((fact) => fact.name);

describe('people introduced once', () => {
  it.each([
    ['公司总经理伍晓岚算了一笔账。', '伍晓岚'],
    ['资本合规主管鄺樂岳估計，成本會漲。', '鄺樂岳'],
    ['链岚科技法遵長溫子岳受訪。', '溫子岳'],
    ['研究院院长、白皮书主编孔令岳在解读时说。', '孔令岳'],
    ['证券分析师安可维持评级。', '安可'],
    ['矿圈人刘四石（网名）回忆。', '刘四石'],
    ['（联系人：王岳群，联系电话略）', '王岳群'],
    ['东京税务律师片桐修二认为不妥。', '片桐修二'],
    ['日本今年修法。税务律师樋渡修二认为不妥。', '樋渡修二'],
    ['秘书长蓬阿侬·布萨拉特说，将放开。', '蓬阿侬·布萨拉特'],
    ['金融厅长官伊藤岳表示支持。', '伊藤岳'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    '主编：王岳群',
    '责任编辑 王岳群',
    '投资者王先生表示，从业者李女士也说。',
    '律师樋渡修二认为不妥。',
    '分析师估计，价格会涨。',
  ])('names none: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('offices that the register holds among the bodies', () => {
  it.each(['省委书记', '财政司司长', '行政长官', '云汀银行行长'])('%s is no body', (name) => {
    const text = `${name}出席会议。`;
    const mention: Mention = {
      start: 0,
      end: name.length,
      id: 'office',
      kind: 'body',
      name,
      aliases: [],
      orgType: 'government',
    };
    expect(extractOrganizations(makeContext(text, { mentions: [mention] })).map((fact) => fact.name)).not.toContain(
      name,
    );
  });
});

it('an office that the glossary explains leaves its body and its holder to be read', () => {
  const text = '韩国银行行长李昌岳表示关注。';
  const mention: Mention = { start: 0, end: 6, id: 'o', kind: 'term', name: '韩国银行行长', aliases: [] };
  const c = makeContext(text, { mentions: [mention] });
  expect(extractOrganizations(c).map((fact) => fact.name)).toEqual(['韩国银行']);
  expect(extractPeople(c).map((fact) => fact.name)).toEqual(['李昌岳']);
});
