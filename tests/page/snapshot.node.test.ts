import { describe, expect, it } from 'vitest';
import { ARTICLE_CHARACTERS } from '../../lib/limits.ts';
import { takeSnapshot } from '../../lib/page/snapshot.ts';
import { parsePage } from '../../scripts/load-html.ts';
import { pageOf } from './html.ts';

const PROSE = [
  '市金融办今日发布通知，要求辖区内的区块链企业在月底之前完成备案，逾期不备案的将被约谈。',
  '通知说，备案内容包括服务类别、应用领域和服务器所在地，变更的应当在五个工作日内办理手续。',
  '业内人士认为，备案制度有助于把认真做事的企业和借名炒作的机构区分开来。',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('');

function linesOf(page: Document, options = {}): string[] | null {
  return takeSnapshot(page, options)?.snapshot.text.split('\n') ?? null;
}

describe('the body', () => {
  it('leaves out navigation, side bar, related articles, comments and footer', () => {
    const page = pageOf(`
      <div class="menu"><a href="/">首页</a><a href="/a">新闻</a></div>
      <div class="main"><div class="text">${paragraphs}</div>
        <div class="xiangguan"><h4>相关阅读</h4><p>另一篇报道说，监管沙盒即将开放申请。</p></div>
        <div id="pinglun"><p>我觉得早就应该备案了，支持这样的规定。</p></div></div>
      <div class="sidebar"><p>热门：一图读懂备案流程，收藏起来慢慢看。</p></div>
      <footer><p>本站由某公司运营，联系电话写在这里。</p></footer>`);
    expect(linesOf(page)).toEqual(PROSE);
  });

  it.each([
    '责任编辑：王小明',
    '来源：某某日报 作者：李四',
    '2020-05-29 18:36:37',
    '版权声明：未经授权不得转载，违者必究。',
    '免責聲明：本文不構成任何投資建議。',
    '本文仅代表作者观点，不代表本站立场。',
    '扫一扫关注我们的微信公众号',
    '分享到微信',
    '上一篇：没有了',
    '投稿邮箱：a@b.cn',
  ])('leaves out the line "%s"', (line) => {
    expect(linesOf(pageOf(`<div>${paragraphs}<p>${line}</p></div>`))).toEqual(PROSE);
  });

  it.each([
    '记者获悉，来源不明的资金流入是这次检查的重点。',
    '声明还说，两国将共同推进跨境支付的试验。',
    '推荐阅读这份规划的，不只是业内人士。',
    '2021年9月24日，十部门发布了这份通知。',
  ])('keeps prose that begins like one of those lines: %s', (line) => {
    expect(linesOf(pageOf(`<div>${paragraphs}<p>${line}</p></div>`))).toEqual([...PROSE, line]);
  });

  it('ends where a list of other articles begins', () => {
    const tail = '<p>推荐阅读</p><p>央行：稳步推进数字人民币研发。</p><p>两地共建区块链算力网。</p>';
    expect(linesOf(pageOf(`<div>${paragraphs}${tail}</div>`))).toEqual(PROSE);
  });

  it('keeps the signature of a notice', () => {
    const page = pageOf(
      `<div>${paragraphs}<p>江城市金融工作办公室</p><p>2021年9月26日</p><p>责任编辑：王小明</p></div>`,
    );
    expect(linesOf(page)).toEqual([...PROSE, '江城市金融工作办公室', '2021年9月26日']);
  });

  it('splits paragraphs at line breaks', () => {
    expect(linesOf(pageOf(`<div id="zoom">　　${PROSE.join('<br><br>　　')}</div>`))).toEqual(PROSE);
  });

  it('finds a short news item of one paragraph', () => {
    const page = pageOf(`<div class="top"><a href="/">首页</a></div><div><p>${PROSE[0]}</p></div>`);
    expect(linesOf(page)).toEqual([PROSE[0]]);
  });

  it('reads on when the container is named like a share bar', () => {
    expect(linesOf(pageOf(`<div class="js-share-area">${paragraphs}</div>`))).toEqual(PROSE);
  });

  it('leaves out what is hidden, editable or a control', () => {
    const page = pageOf(`<div>${paragraphs}
      <p hidden>隐藏的一段文字，不应当出现。</p><p style="color:red; display : none">也是隐藏的文字，不应当出现。</p>
      <p aria-hidden="true">读屏软件跳过的文字，不应当出现。</p><div contenteditable="true">正在编辑的评论，不应当出现。</div>
      <textarea>输入框里的文字，不应当出现。</textarea><button>按钮上的文字，不应当出现。</button></div>`);
    expect(linesOf(page)).toEqual(PROSE);
  });

  it('leaves out ruby readings', () => {
    const page = pageOf(
      `<div>${paragraphs}<p><ruby>区块链<rp>(</rp><rt>qūkuàiliàn</rt><rp>)</rp></ruby>企业表示欢迎。</p></div>`,
    );
    expect(linesOf(page)?.at(-1)).toBe('区块链企业表示欢迎。');
  });
});

describe('the headline', () => {
  it('is the first block, with its kind, where it stands beside the body', () => {
    const page = pageOf(
      `<h1>区块链企业须备案</h1><div class="info">2020-01-02</div><div>${paragraphs}</div>`,
      '<title>区块链企业须备案_某网</title>',
    );
    const { snapshot } = takeSnapshot(page)!;
    expect(snapshot.blocks[0]).toEqual({ start: 0, end: 8, kind: 'title' });
    expect(snapshot.text.split('\n')).toEqual(['区块链企业须备案', ...PROSE]);
  });

  it('is not a block when the page does not show it', () => {
    const { snapshot } = takeSnapshot(pageOf(`<div>${paragraphs}</div>`, '<title>区块链企业须备案_某网</title>'))!;
    expect(snapshot.meta.title).toBe('区块链企业须备案');
    expect(snapshot.text.split('\n')).toEqual(PROSE);
  });
});

it('leaves the page as it was', () => {
  const page = pageOf(`<h1>标题在这里</h1><div class="share">分享</div><form><div>${paragraphs}</div></form>`);
  const before = page.documentElement.outerHTML;
  takeSnapshot(page);
  takeSnapshot(page, { force: true });
  expect(page.documentElement.outerHTML).toBe(before);
});

it('takes the page’s own text where script conversion has changed the nodes', () => {
  const page = pageOf(`<div>${paragraphs}</div>`);
  const node = page.querySelector('p')!.firstChild as Text;
  const original = node.data;
  node.data = '被转换过的文字。';
  expect(linesOf(page, { textOf: (text: Text) => (text === node ? original : text.data) })?.[0]).toBe(original);
});

describe('force', () => {
  const list = pageOf('<ul><li><a href="/1">央行开会</a></li><li><a href="/2">试点扩围</a></li></ul>');
  it('takes all text of a page without an article', () => {
    expect(takeSnapshot(list)).toBeNull();
    const taken = takeSnapshot(list, { force: true })!;
    expect(taken.snapshot.method).toBe('forced');
    expect(taken.snapshot.text).toBe('央行开会\n试点扩围');
  });
});

describe('bad input', () => {
  it.each([
    ['no text', ''],
    ['white space', '  \n\u200b '],
    ['scripts alone', '<script>let a = 1;</script><style>p{}</style>'],
  ])('gives null for a page with %s', (_, body) => {
    expect(takeSnapshot(pageOf(body))).toBeNull();
    expect(takeSnapshot(pageOf(body), { force: true })).toBeNull();
  });

  it('reads malformed pages', () => {
    const page = parsePage(`<html><body><div><p>${PROSE[0]}<p>${PROSE[1]}</b></div></section><p>${PROSE[2]}<div`);
    expect(linesOf(page)).toEqual(PROSE);
  });

  // The parser of these tests is slow on deep trees; 50,000 elements are for the browser tests.
  it.each(['div', 'span', 'b'])('reads through 12,000 nested %s elements', (tag) => {
    const page = pageOf(`${`<${tag}>`.repeat(12_000)}${paragraphs}`);
    const taken = takeSnapshot(page)!;
    expect(taken.snapshot.method).toBe('density');
    expect(taken.snapshot.text.split('\n')).toEqual(PROSE);
    expect(taken.map.locate(0, 4)).toHaveLength(1);
  });

  it('stops at the limit of characters and says so', () => {
    for (const body of [`<p>${PROSE[0]}</p>`.repeat(30_000), `<p>${PROSE[0]!.repeat(30_000)}</p>`]) {
      const { snapshot, truncated, map } = takeSnapshot(pageOf(body))!;
      expect(truncated).toBe(true);
      expect(snapshot.text.length).toBeLessThanOrEqual(ARTICLE_CHARACTERS);
      expect(snapshot.text.length).toBeGreaterThan(ARTICLE_CHARACTERS - 100);
      expect(map.length).toBe(snapshot.text.length);
    }
    expect(takeSnapshot(pageOf(paragraphs))!.truncated).toBe(false);
  });
});
