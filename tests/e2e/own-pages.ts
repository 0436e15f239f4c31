import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../scripts/list-files.ts';

/** Paragraphs of an article that is plainly about blockchain policy. */
export const POLICY = [
  '中国人民银行昨日在例行发布会上说，数字人民币试点将再增加五个城市，并要求试点银行完善数字钱包的开立流程和投诉处理办法。',
  '央行有关负责人表示，数字人民币是法定货币，与实物人民币等价流通，任何单位和个人不得拒收；智能合约只能用于经备案的支付场景。',
  '工业和信息化部同日印发通知，要求各地规范区块链备案管理，支持区块链技术在供应链金融、政务数据共享中的应用，依法打击以区块链为名的非法集资。',
  '通知重申，虚拟货币不具有与法定货币等同的法律地位，相关业务活动属于非法金融活动，监管部门将继续整治虚拟货币交易炒作和挖矿活动。',
];

/** Paragraphs about something else altogether. */
export const GARDEN = [
  '入秋以后，城南植物园的桂花陆续开放，周末前来赏花的市民比平日多了一倍，园方临时增开了两个入口。',
  '园艺师介绍，今年雨水充足，花期预计可以持续到下月中旬，建议大家避开中午前后的高峰时段入园。',
  '园内还布置了一条适合孩子的观察路线，沿途可以认识二十多种常见的树木和昆虫。',
];

export interface OwnPage {
  title?: string;
  paragraphs?: readonly string[];
  /** Markup for the head and around the article. */
  head?: string;
  before?: string;
  after?: string;
}

/** A small news page. */
export function newsPage({
  title = '数字人民币试点扩围 区块链备案管理趋严',
  paragraphs = POLICY,
  head = '',
  before = '',
  after = '',
}: OwnPage = {}): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head>
<body>
${before}<article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article>${after}
</body>
</html>
`;
}

/** A saved page of the Node tests. */
export function savedPage(kind: 'articles' | 'articles-not', slug: string): string {
  return readFileSync(join(projectRoot, 'tests', kind, slug, 'page.html'), 'utf8');
}
