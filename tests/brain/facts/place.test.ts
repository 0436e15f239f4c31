import { describe, expect, test } from 'vitest';
import { extractPlaces } from '../../../lib/brain/facts/place.ts';
import { PLACES } from '../../../lib/brain/facts/place-table.ts';
import { makeContext } from './make-context.ts';

const readPlaces = (text: string): [string, string, string | null][] =>
  extractPlaces(makeContext(text)).map(({ name, level, within }) => [name, level, within]);

describe('places', () => {
  test.each<[string, [string, string, string | null][]]>([
    [
      '四川省成都市试点。',
      [
        ['四川省', 'provincial', null],
        ['成都市', 'municipal', '四川省'],
      ],
    ],
    [
      '成都先行，成都市武侯区跟进。',
      [
        ['成都市', 'municipal', null],
        ['武侯区', 'district', '成都市'],
      ],
    ],
    [
      '日本和香港也在推进。',
      [
        ['日本', 'foreign', null],
        ['香港', 'hongkong', null],
      ],
    ],
    [
      '新疆伊犁哈萨克自治州清退矿场。',
      [
        ['新疆', 'provincial', null],
        ['伊犁哈萨克自治州', 'municipal', '新疆'],
      ],
    ],
    [
      '臺北市與新竹縣參與。',
      [
        ['臺北市', 'taiwan', null],
        ['新竹縣', 'taiwan', null],
      ],
    ],
    [
      '瑞士楚格州发放牌照。',
      [
        ['瑞士', 'foreign', null],
        ['楚格州', 'foreign', '瑞士'],
      ],
    ],
    [
      '雄安新区与浦东新区结对。',
      [
        ['雄安新区', 'municipal', null],
        ['浦东新区', 'district', null],
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(readPlaces(text)).toEqual(wanted);
  });

  test.each([
    ['names of bodies', '中国人民银行、上海银行和成都市大数据局发文。'],
    ['titles', '《北京市链上管理条例》公布。'],
    ['words', '朝阳产业前景可期，大同小异，来宾众多。'],
    ['clocks and tongues', '北京时间晚八点，他用上海话致辞。'],
    ['where the news was sent from', '新华社北京3月5日电 会议闭幕。'],
    ['the whole world', '全球市场与国际社会都在关注。'],
  ])('not in %s: %s', (_name, text) => {
    expect(readPlaces(text)).toEqual([]);
  });

  test('stand in the table once with every ending', () => {
    for (const name of ['朝阳', '大同', '中山', '安康']) expect(PLACES.get(name)).toBeUndefined();
    for (const name of ['朝阳市', '中山市', '延边州', '凉山彝族自治州', '广西壮族自治区', '苏州工业园区', '昆山市'])
      expect(PLACES.get(name)).toBeDefined();
  });
});
