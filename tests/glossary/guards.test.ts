import { describe, expect, it } from 'vitest';
import { loadGlossary } from '../../lib/glossary/index.ts';
import { buildGlossary } from '../../scripts/build/glossary.ts';

const glossary = loadGlossary(buildGlossary(undefined, () => {}));
const surfaces = (text: string) => glossary.match(text).map(({ start, end }) => text.slice(start, end));

// Names of the real glossary that are also parts of common words.
describe('names stand', () => {
  it.each([
    ['币安与火币先后退出当地市场。', ['币安', '火币']],
    ['華為與騰訊參與測試。', ['華為', '騰訊']],
    ['京东开出首张发票，美团随后跟进。', ['京东', '美团']],
    ['用户可用微信支付或支付宝。', ['微信支付', '支付宝']],
    ['新加坡金管局（MAS）公布框架。', ['新加坡金管局', 'MAS']],
    ['银行不得为其提供支付通道。', ['支付通道']],
    ['两家交易所的熊市来了。', ['熊市']],
    ['买卖有价证券须依法登记。', ['有价证券']],
    ['他被控诈骗罪。', ['诈骗罪']],
  ])('%s', (text, found) => {
    for (const one of found) expect(surfaces(text)).toContain(one);
  });
});

describe('words around claim their characters', () => {
  it.each([
    ['保障货币安全是首要任务。', '币安'],
    ['外币安排另行通知。', '币安'],
    ['这是一支完美团队。', '美团'],
    ['他是中华为数不多的传人。', '华为'],
    ['南京东路步行街人山人海。', '京东'],
    ['京东方生产屏幕。', '京东'],
    ['不懂就直接百度。', '百度'],
    ['形式和微信支付宝一样。', '微信支付'],
    ['请各位出示身份认证券。', '证券'],
    ['中信证券公司的研究员。', '证券'],
    ['公路演变成了河道。', '路演'],
    ['系统灰度发布完成。', '灰度'],
    ['中国移动支付市场很大。', '中国移动'],
    ['打击中国电信诈骗。', '中国电信'],
    ['反诈骗宣传进社区。', '诈骗'],
    ['Max与Thomas都不是机构。', 'MAS'],
    ['一道数学题：circle的面积。', 'circle'],
  ])('%s', (text, trap) => {
    expect(surfaces(text)).not.toContain(trap);
  });
});
