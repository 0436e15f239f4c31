import { describe, expect, test } from 'vitest';
import { addFragment, createFragmentBuilder } from '../../lib/brain/text-fragment.ts';

const decode = (fragment: string | null) => fragment && decodeURIComponent(fragment.replace('#:~:text=', ''));
const build = (blocks: string[], quote: string, before = '', after = '') =>
  createFragmentBuilder(blocks)({ quote, before, after });

const LONG = '市政府办公厅昨日印发通知，要求各区在年底以前建立数字钱包投诉台账，并按季度向社会公开处理结果和平均用时。';

describe('a link to a sentence', () => {
  test('a short one is given whole, without the marks around it', () => {
    expect(decode(build(['前言。', '“试点已经结束。”专家说。'], '“试点已经结束。”'))).toBe('试点已经结束');
  });

  test('a long one by its beginning and its end', () => {
    const text = decode(build([LONG], LONG))!;
    const [start, end] = text.split(',');
    expect(LONG.startsWith(start!)).toBe(true);
    expect(LONG.slice(0, -1).endsWith(end!)).toBe(true);
    expect(text.length).toBeLessThan(40);
  });

  test('one of two that are alike is named by its neighbors', () => {
    const blocks = ['北京方面表示，试点已经结束。', '上海方面回应，试点已经结束。明年再议。'];
    expect(decode(build(blocks, '试点已经结束。', '上海方面回应，', '明年再议。'))).toMatch(
      /^.*上海方面回应，-,试点已经结束$/,
    );
    expect(decode(build(blocks, '试点已经结束。', '北京方面表示，', '\n上海方面'))).toContain('北京方面表示，-,');
  });

  test('a whole paragraph that stands twice is named by the paragraph before it', () => {
    const blocks = ['第一部分', '试点已经结束。', '第二部分', '试点已经结束。'];
    expect(decode(build(blocks, '试点已经结束。', '第二部分\n', ''))).toBe('第二部分-,试点已经结束');
  });

  test('a headline is not its look-alike further down, though the text follows on that', () => {
    const blocks = ['数字钱包试点扩围', '来源：示例网', '原标题：数字钱包试点扩围', '昨日起试点扩围。'];
    expect(decode(build(blocks, '数字钱包试点扩围', '', '\n昨日起试点扩围。'))).toBe('数字钱包试点扩围,-来源：示例网');
  });

  test('none where two cannot be told apart', () => {
    const blocks = ['通知', '试点已经结束。', '通知', '试点已经结束。', '通知'];
    expect(build(blocks, '试点已经结束。', '通知\n', '\n通知')).toBeNull();
  });

  test('none where the sentence does not stand in what the browser searches', () => {
    expect(build(['别的内容。'], '试点已经结束。')).toBeNull();
  });

  test('the same words elsewhere in the page, such as in a list of links, are noticed', () => {
    const text = decode(build(['数字钱包试点扩围', '正文：数字钱包试点扩围。'], '数字钱包试点扩围。', '正文：', ''))!;
    expect(text).toMatch(/-,数字钱包试点扩围$/);
  });

  test('letter case, width and quotation marks do not make a difference to the browser, so not here', () => {
    expect(build(['ABC 公司', 'ａｂｃ 公司'], 'ABC 公司')).toBeNull();
  });

  test('white space as in the source is as on the screen', () => {
    expect(decode(build(['\n   首批城市  名单公布。\n'], '首批城市 名单公布。'))).toBe('首批城市 名单公布');
  });

  test('no part reaches over a line break between Chinese characters, which is a space in some browsers', () => {
    expect(decode(build(['\n   全国首批\n   试点城市名单\n公布。\n'], '全国首批试点城市名单公布。'))).toBe(
      '全国首批,公布',
    );
    const blocks = ['甲地\n方面称，试点已经结束。', '乙地\n方面称，试点已经结束。'];
    expect(build(blocks, '试点已经结束。', '乙地方面称，', '')).toBeNull();
    const told = [blocks[0]!, `${blocks[1]}明年再议。`];
    expect(decode(build(told, '试点已经结束。', '乙地方面称，', '明年再议。'))).toMatch(/^试点已经结束,-。明年再议/);
  });

  test('what means something in a fragment is escaped', () => {
    const fragment = build(['A-B, C&D (草案) 发布'], 'A-B, C&D (草案) 发布')!;
    expect(fragment).toBe('#:~:text=A%2DB%2C%20C%26D%20%28%E8%8D%89%E6%A1%88%29%20%E5%8F%91%E5%B8%83');
  });

  test('a quote that begins inside a word of the page has no link', () => {
    expect(build(['prefixblockchain news'], 'blockchain news')).toBeNull();
  });

  test('a page in which the sentence begins at countless places is given up', () => {
    const part = '甲乙丙丁，戊己庚辛。';
    expect(build([part.repeat(20_000)], `${part.repeat(10)}结束。`)).toBeNull();
    expect(build([part.repeat(20_000)], part, part, part)).toBeNull();
  });
});

test("the page's own fragment stays", () => {
  expect(addFragment('https://a.example/x', '#:~:text=b')).toBe('https://a.example/x#:~:text=b');
  expect(addFragment('https://a.example/x#/news/1', '#:~:text=b')).toBe('https://a.example/x#/news/1:~:text=b');
  expect(addFragment('https://a.example/x#:~:text=old', '#:~:text=b')).toBe('https://a.example/x#:~:text=b');
});
