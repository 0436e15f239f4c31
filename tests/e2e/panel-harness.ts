import type { Page } from 'playwright-core';
import { waitForPaint } from '../../scripts/drive.ts';
import { openPanelByKey } from './extension-side.ts';
import type { Bench } from './harness.ts';
import { newsPage } from './own-pages.ts';

/** An article of our own with every kind of fact, sentences that stand twice, a sentence over several tags, and line breaks in the source. */
export const RICH = newsPage({
  title: '云州市出台区块链产业扶持办法 数字人民币试点扩围',
  head: '<meta name="article:published_time" content="2026-03-12">',
  before: '<nav><a href="#">试点已经全面展开。</a></nav>',
  paragraphs: [
    '2026年3月10日，云州市人民政府办公厅印发《云州市区块链产业扶持办法（试行）》（云政办发〔2026〕8号），自2026年5月1日起施行。',
    '办法提出，对在本市落户的区块链企业，按研发费用的10%给予最高500万元补贴；鼓励银行业金融机构在<b>跨境支付</b>、\n  <em>供应链金融</em>、电子票据等场景应用<i>智能合约</i>。',
    '云州市市长陈立群表示，到2027年，全市要培育100家区块链企业，数字人民币商户达到30万户。试点已经全面展开。',
    '云州市金融局局长林晓梅介绍，区块链人才占比最高的三个区是东湖区(28.88%)、南山区(15.93%)和西城区(12.19%)。\n试点已经全面展开。',
    '数据显示，2025年该市数字人民币交易额为86.5亿元，同比增长23.4%；虚拟货币相关业务活动属于非法金融活动，任何机构不得开展。',
    '业内人士认为，区块链备案制度还需要完善；"A-B, C&D"方案(草案)尚未公布，监管部门将另行征求意见。',
    '首批企业名单公布。',
    '第二批企业何时公布，云州市金融局没有说明，仅表示将根据区块链项目的进展和数字钱包的使用情况，在今年下半年按程序研究决定并及时向社会公开。',
    '首批企业名单公布。',
  ],
});

/** Opens a page and the side panel beside it; resolves when the panel shows the article. */
export async function openWithPanel(bench: Bench, path: string): Promise<{ page: Page; panel: Page }> {
  const page = await bench.open(path);
  if (!(await waitForPaint(page))) throw new Error(`${path} was not annotated`);
  const panel = await openPanelByKey(bench, page);
  await panel.waitForSelector('.article h1');
  return { page, panel };
}

/** The row of a fact whose words hold a text, within a section. */
export function rowOf(panel: Page, section: string, text: string) {
  return panel.locator(`#${section} .fact`).filter({ hasText: text }).first();
}

/** What stands on the clipboard. */
export function copiedText(panel: Page): Promise<string> {
  return panel.evaluate(() => navigator.clipboard.readText());
}
