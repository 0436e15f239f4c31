import { describe, expect, it } from 'vitest';
import { stripSite } from '../../lib/page/article-title.ts';
import { readCredits } from '../../lib/page/credits.ts';
import { parseDate } from '../../lib/page/published.ts';
import { takeSnapshot } from '../../lib/page/snapshot.ts';
import { pageOf } from './html.ts';

const BODY =
  '<div class="text"><p>市金融办今日发布通知，要求辖区内的区块链企业在月底之前完成备案，逾期不备案的将被约谈。</p><p>通知说，备案内容包括服务类别、应用领域和服务器所在地。</p></div>';
const metaOf = (between: string, head = '', after = '') =>
  takeSnapshot(pageOf(`<h1>区块链企业须在月底前备案</h1>${between}${BODY}${after}`, head))!.snapshot.meta;

describe('parseDate', () => {
  it.each([
    ['2020-05-29 18:36:37', '2020-05-29T18:36:37+08:00'],
    ['2020年5月29日 18:36', '2020-05-29T18:36+08:00'],
    ['2020年5月9日', '2020-05-09'],
    ['2023/09/26 上午9:05', '2023-09-26T09:05+08:00'],
    ['2023.9.26 下午 3:05', '2023-09-26T15:05+08:00'],
    ['2020-05-29T18:36:37+08:00', '2020-05-29T18:36:37+08:00'],
    ['2020-05-29T18:36:37.000+0800', '2020-05-29T18:36:37+08:00'],
    ['2020-05-28T22:30:00Z', '2020-05-29T06:30:00+08:00'],
    ['20200529', '2020-05-29'],
    ['2018', '2018'],
    ['2018年10月', '2018-10'],
    ['2020-05-29', '2020-05-29'],
  ])('%s → %s', (text, iso) => expect(parseDate(text, true)).toBe(iso));

  it.each(['', '昨天', '13800138000', '1.2.3', '2020-13-01', '12:30'])('knows no date in "%s"', (text) => {
    expect(parseDate(text, true)).toBeNull();
  });

  it('leaves a time without zone alone on pages that are not Chinese', () => {
    expect(parseDate('2020-05-29 18:36', false)).toBe('2020-05-29T18:36');
    expect(parseDate('2020-05-29T18:36:00Z', false)).toBe('2020-05-29T18:36:00Z');
  });
});

describe('readCredits', () => {
  it.each([
    ['2020-05-29 18:36:37来源:河岸日报编辑:周明月', '河岸日报', '周明月'],
    ['来源：河岸日报　作者：周明月　责任编辑：李四', '河岸日报', '周明月'],
    ['2019年11月25日 16:04:30 来源：河岸新闻网1032人参与308评论', '河岸新闻网', null],
    ['稿源：河岸社', '河岸社', null],
    ['來源：小島新聞｜記者：林曉青', '小島新聞', '林曉青'],
    ['文／林曉青', null, '林曉青'],
    ['（責任編輯：陳立人）', null, '陳立人'],
    ['责任编辑：杨一_NF4425', null, '杨一'],
    ['来源： 河岸日报 举报', '河岸日报', null],
    ['記者林曉青／台北報導', null, '林曉青'],
    ['［記者林曉青台北報導］', null, '林曉青'],
    ['記者王晴高雄綜合報導', null, '王晴'],
    ['2026-04-03 07:30　来源：河岸日报　记者 周明月', '河岸日报', '周明月'],
    ['河岸日报记者 周明月 欧阳小川 责任编辑 李四', null, '周明月 欧阳小川'],
    ['责任编辑 李四', null, '李四'],
    ['文｜周明月', null, '周明月'],
    ['文 | 周明月  编辑 | 李四', null, '周明月'],
    ['文/图 周明月', null, '周明月'],
    ['撰文：周明月', null, '周明月'],
  ])('%s', (line, source, author) => {
    const credits = readCredits([line]);
    expect({ source: credits.source, author: credits.author ?? credits.editor }).toEqual({ source, author });
  });

  it.each([
    '记者：发行人要满足哪些条件？',
    '记者从市金融办获悉，备案即将截止。',
    '记者 获悉，备案即将截止',
    '记者近日走访了三家企业。',
    '文化部门表示欢迎',
    '图片来源：河岸图库',
    '数据来源：某研究院',
    '资金来源：自筹',
    '来源：',
    '编辑：',
  ])('credits nobody for "%s"', (line) => {
    expect(readCredits([line])).toEqual({ source: null, author: null, editor: null });
  });

  it('prefers an author to an editor, and the first line to later ones', () => {
    expect(readCredits(['编辑：甲乙', '作者：丙丁', '作者：戊己']).author).toBe('丙丁');
  });
});

describe('the title', () => {
  it.each([
    ['区块链企业须备案_政策_河岸财经网', '区块链企业须备案'],
    ['区块链企业须备案 - 河岸财经网', '区块链企业须备案'],
    ['区块链企业须在月底备案-河岸财经', '区块链企业须在月底备案'],
    ['管理虛擬資產平台 金管會發布指導原則 | 金融 | 小島新聞', '管理虛擬資產平台 金管會發布指導原則'],
    ['深度|数据行业大整顿：谁在裸泳', '深度|数据行业大整顿：谁在裸泳'],
  ])('%s → %s', (text, title) => expect(stripSite(text)).toBe(title));

  it('is not the name of the site in an h1', () => {
    const page = pageOf(
      `<h1>河岸财经网</h1><div class="t">区块链企业须在月底前备案</div>${BODY}`,
      '<title>区块链企业须在月底前备案_河岸财经网</title>',
    );
    expect(takeSnapshot(page)!.snapshot.meta.title).toBe('区块链企业须在月底前备案');
  });

  it('is the page’s sharing title where there is no heading', () => {
    const page = pageOf(
      BODY,
      '<title>河岸财经</title><meta property="og:title" content="区块链企业须在月底前备案 - 河岸财经">',
    );
    expect(takeSnapshot(page)!.snapshot.meta.title).toBe('区块链企业须在月底前备案');
  });
});

describe('the date', () => {
  it('comes from meta elements, with the hour that only the page shows', () => {
    const head = '<meta name="publishdate" content="2019-06-15">';
    expect(metaOf('<div class="info">2019年06月15日 08:18 来源：河岸日报</div>', head).published).toBe(
      '2019-06-15T08:18+08:00',
    );
  });

  it('comes from JSON-LD, and malformed JSON-LD is passed over', () => {
    const head =
      '<script type="application/ld+json">{oops</script><script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2023-09-26T08:00:00+08:00","author":[{"name":"林曉青"}]}]</script>';
    expect(metaOf('', head)).toMatchObject({ published: '2023-09-26T08:00:00+08:00', author: '林曉青' });
  });

  it('comes from the line beside the title', () => {
    expect(metaOf('<div>发布时间：2021-09-26 10:15　来源：区金融办　浏览次数：318</div>')).toMatchObject({
      published: '2021-09-26T10:15+08:00',
      source: '区金融办',
    });
  });

  it('is completed from the dateline', () => {
    const page = pageOf(
      '<article><p>河岸社江城10月31日电 市金融办发布通知，要求区块链企业在月底之前完成备案，逾期不备案的将被约谈。</p></article>',
      '<meta property="article:published_time" content="2018">',
    );
    expect(takeSnapshot(page)!.snapshot.meta).toMatchObject({ published: '2018-10-31', source: '河岸社' });
  });

  it('is null where the page gives none', () => {
    expect(metaOf('')).toEqual({ title: '区块链企业须在月底前备案', published: null, source: null, author: null });
  });
});

describe('outlet and author', () => {
  it('are told apart where elements stand side by side without a space', () => {
    expect(
      metaOf('<div><span>发布日期：2024-04-02</span><span>信息来源：河岸导刊</span><span>文/周明月</span></div>'),
    ).toMatchObject({ published: '2024-04-02', source: '河岸导刊', author: '周明月' });
    expect(metaOf('<div><span>来源：</span><a href="/">河岸导刊</a><span>记者：周明月</span></div>')).toMatchObject({
      source: '河岸导刊',
      author: '周明月',
    });
  });

  it.each(['class="src"', 'class="source"', 'class="media"', 'class="art-source"', 'id="js_name"'])(
    'are read from an element with %s',
    (name) => {
      expect(metaOf(`<div><span ${name}>河岸导刊</span><span>2024-04-02</span></div>`).source).toBe('河岸导刊');
    },
  );

  it('are not read from elements beside other articles', () => {
    const list = '<ul><li><a href="/1">另一篇报道</a><span class="source">小岛日报</span></li></ul>';
    expect(metaOf('', '', `<p>第三段说，备案结果将向社会公布，接受监督。</p>${list}`).source).toBeNull();
  });

  it('name the author of the page before an editor', () => {
    expect(metaOf('<p rel="author">周明月</p>', '', '<p>责任编辑：李四</p>').author).toBe('周明月');
    expect(metaOf('', '', '<p>责任编辑：李四</p>').author).toBe('李四');
  });

  it('are read after the body too', () => {
    expect(metaOf('', '', '<p>本文来源：河岸日报 责任编辑：杨一_NF4425</p>')).toMatchObject({
      source: '河岸日报',
      author: '杨一',
    });
  });

  it('are not the site’s own name or a number', () => {
    expect(
      metaOf('', '<title>区块链企业须在月底前备案_河岸网</title><meta name="author" content="河岸网">').author,
    ).toBeNull();
    expect(metaOf('', '<meta name="author" content="104363">').author).toBeNull();
  });

  it('may stand in parentheses at the end of the text', () => {
    const page = pageOf(
      '<article><p>江城市金融办发布通知，要求辖区内的区块链企业在月底之前完成备案，逾期不备案的将被约谈。（河岸商报）</p></article>',
    );
    expect(takeSnapshot(page)!.snapshot.meta.source).toBe('河岸商报');
  });
});
