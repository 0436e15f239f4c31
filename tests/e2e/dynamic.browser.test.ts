import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { pointAt, readCard, readPainted, waitForCard, waitForPaint } from '../../scripts/drive.ts';
import { badgeOf, logMessages, type MessageLog, openPanelByKey, storeSettings, workerOf } from './extension-side.ts';
import { type Bench, serialize, startBench } from './harness.ts';
import { GARDEN, newsPage, POLICY } from './own-pages.ts';

// Pages that change after loading: what is painted must always be what stands there.

const OTHER = [
  '香港金融管理局今天公布稳定币发行人监管制度的实施细则，要求持牌人以等值的高质素流动资产支持每一枚稳定币，并按月披露储备。',
  '金管局总裁表示，首批牌照的审批会从严从紧，未持牌机构不得向公众推销法币稳定币，违者可被处以罚款和监禁。',
  '立法会财经事务委员会的议员要求当局说明跨境监管安排，并把代币化债券纳入同一份监管文件，以防范洗钱风险。',
];
const html = (title: string, paragraphs: readonly string[]) =>
  `<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

/** A single-page application: `go(view)` changes the address at once and the content after a moment, as after a request. */
const APP = newsPage({
  title: '新闻客户端',
  paragraphs: GARDEN,
  after: `<script>
    const views = ${JSON.stringify({
      garden: html('植物园桂花开放', GARDEN),
      policy: html('数字人民币试点扩围', POLICY),
      stablecoin: html('香港公布稳定币监管细则', OTHER),
      park: html('植物园开放夜场', [...GARDEN].reverse()),
      blank: '',
    })};
    function show(view) { document.querySelector('article').innerHTML = views[view]; }
    function go(view, delay) { history.pushState({ view }, '', '/app/' + view); setTimeout(show, delay, view); }
    onpopstate = (event) => show(event.state?.view ?? 'garden');
  </script>`,
});

/** Text like news, but of something else, and an article that comes later than the page. */
const LATE = newsPage({
  title: '新闻频道',
  paragraphs: GARDEN,
  after: `<script>
    const parts = ${JSON.stringify(POLICY)};
    setTimeout(() => {
      document.querySelector('article').innerHTML = '<h1>数字人民币试点扩围</h1>';
      const stream = () => {
        const p = document.createElement('p');
        p.textContent = parts.shift();
        document.querySelector('article').append(p);
        if (parts.length > 0) setTimeout(stream, 150);
      };
      stream();
    }, 400);
  </script>`,
});

/** A small rendering library of its own: draws its article anew on every tick, in new nodes, in kept nodes and by moving nodes about. */
const RENDERING = newsPage({
  after: `<script>
    const texts = ${JSON.stringify(POLICY)};
    const article = document.querySelector('article');
    let round = 0;
    const ways = [
      () => { article.innerHTML = '<h1>第' + round + '版 数字人民币试点扩围</h1>' + texts.map((t) => '<p>' + t + '</p>').join(''); },
      () => { for (const [i, p] of [...article.querySelectorAll('p')].entries()) p.firstChild.data = texts[(i + round) % texts.length]; },
      () => { article.append(article.querySelector('p')); },
      () => { const p = article.querySelector('p'); const at = p.nextSibling; p.remove(); article.insertBefore(p, at); },
      () => { const text = article.querySelector('p').firstChild; text.splitText(5); text.parentNode.normalize(); },
      () => { article.replaceChildren(...[...article.children].map((child) => child.cloneNode(true))); },
    ];
    window.rerender = (times) => new Promise((done) => {
      const next = () => {
        for (let i = 0; i < 5 && times > 0; i++, times--) ways[round++ % ways.length]();
        if (times > 0) setTimeout(next); else done(round);
      };
      next();
    });
  </script>`,
});

const TICKING = newsPage({
  before: '<p>现在时间 <b id="clock">0</b></p>',
  after: '<script>let n = 0; setInterval(() => { clock.textContent = String(++n); }, 200);</script>',
});

const PAGES = {
  '/app/garden': APP,
  '/late.html': LATE,
  '/rendering.html': RENDERING,
  '/ticking.html': TICKING,
  '/first.html': newsPage(),
  '/second.html': newsPage({ title: '植物园桂花开放', paragraphs: GARDEN }),
};

async function texts(page: Page): Promise<string[]> {
  return (await readPainted(page)).map((p) => p.text);
}

describe('pages that change', () => {
  let bench: Bench;
  let messages: MessageLog;

  beforeAll(async () => {
    bench = await startBench(PAGES, { backForwardCache: true });
    messages = await logMessages(bench);
  });
  afterAll(() => bench?.close());

  const analyses = async (path: string) =>
    (await messages.from(path)).filter((type) => type === 'analyzeArticle').length;

  test('a single-page application: each view is annotated as it comes, and only ours', async () => {
    const page = await bench.open('/app/garden');
    await page.waitForTimeout(500);
    expect(await texts(page)).toEqual([]);
    const go = (view: string, delay: number) =>
      page.evaluate(([v, d]) => (window as never as { go(v: string, d: number): void }).go(v, d), [
        view,
        delay,
      ] as const);

    await go('policy', 400);
    await expect.poll(() => texts(page)).toContain('智能合约');
    await expect.poll(() => badgeOf(bench, page)).toMatch(/^\d+$/);

    await go('stablecoin', 100);
    await expect.poll(() => texts(page)).toContain('稳定币');
    expect(await texts(page)).not.toContain('智能合约');

    await go('garden', 100);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    await expect.poll(() => badgeOf(bench, page)).toBe('');

    await go('policy', 100);
    await expect.poll(() => texts(page)).toContain('智能合约');
    await go('blank', 100);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
    await expect.poll(() => badgeOf(bench, page)).toBe('');

    await page.goBack();
    await expect.poll(() => texts(page)).toContain('智能合约');
    await page.close();
  });

  test('an article streamed in after loading is annotated, all of it', async () => {
    const page = await bench.open('/late.html');
    await expect.poll(async () => (await texts(page)).join()).toContain('挖矿');
    expect(await texts(page)).toContain('数字人民币');
    await page.close();
  });

  test('a part that is removed loses its paint, and gets it back when it is put in again', async () => {
    const page = await bench.open('/first.html');
    expect(await waitForPaint(page)).toBe(true);
    const before = await serialize(page);
    const paintedBefore = (await texts(page)).sort();
    await page.evaluate(() => {
      const node = document.querySelectorAll('article p')[1]!;
      Object.assign(window, { kept: node, next: node.nextSibling });
      node.remove();
    });
    await expect.poll(() => texts(page)).not.toContain('智能合约');
    await page.evaluate(() => {
      const { kept, next } = window as unknown as { kept: Element; next: Node };
      next.parentNode!.insertBefore(kept, next);
    });
    await expect.poll(async () => (await texts(page)).sort()).toEqual(paintedBefore);
    expect(await serialize(page)).toBe(before);
    await page.close();
  });

  test('back and forward through the cache: paint, badge and cards are there again', async () => {
    const page = await bench.open('/first.html');
    expect(await waitForPaint(page)).toBe(true);
    await expect.poll(() => badgeOf(bench, page)).toMatch(/^\d+$/);
    const badge = await badgeOf(bench, page);
    await page.evaluate(() => {
      addEventListener('pageshow', (event) => Object.assign(window, { cameFromCache: event.persisted }));
    });
    await page.goto('http://news.example/second.html');
    expect(await badgeOf(bench, page)).toBe('');
    onTestFinished(() => storeSettings(bench, {}));
    await storeSettings(bench, { openCards: 'click' });
    await page.evaluate(() => history.back());
    await expect
      .poll(() => page.evaluate(() => (window as never as { cameFromCache?: boolean }).cameFromCache).catch(() => null))
      .toBe(true);
    await expect.poll(() => texts(page)).toContain('智能合约');
    await expect.poll(() => badgeOf(bench, page)).toBe(badge);
    // What the reader chose meanwhile holds here too.
    const at = await pointAt(page, '智能合约');
    await page.waitForTimeout(400);
    expect(await readCard(page)).toBeNull();
    await page.mouse.click(at.x, at.y);
    expect((await waitForCard(page, 'zhìnéng'))?.text).toContain('智能合约');
    await page.close();
  });

  test('a page that is left as soon as it is painted leaves no badge behind', async () => {
    const page = await bench.open('/second.html');
    // A slow browser, so that the page is surely gone before its badge comes.
    await workerOf(bench).evaluate(() => {
      const { action } = chrome;
      const setBadgeText = action.setBadgeText.bind(action);
      const slow = async (details: Parameters<typeof setBadgeText>[0]) => {
        Object.assign(action, { setBadgeText });
        await new Promise((resolve) => setTimeout(resolve, 800));
        await setBadgeText(details);
      };
      Object.assign(action, { setBadgeText: slow });
    });
    await page.goto('http://news.example/first.html', { waitUntil: 'commit' });
    await waitForPaint(page);
    await page.goto('http://news.example/second.html');
    await page.waitForTimeout(1_200);
    expect(await badgeOf(bench, page)).toBe('');
    await page.close();
  });

  test.each(['as it is', 'converted'])(
    'an article rendered 1,000 times, %s: nothing throws, and the last rendering is annotated',
    async (how) => {
      onTestFinished(() => storeSettings(bench, {}));
      if (how === 'converted') await storeSettings(bench, { script: 'TW' });
      const page = await bench.open('/rendering.html');
      expect(await waitForPaint(page)).toBe(true);
      const term = how === 'converted' ? '智慧合約' : '智能合约';
      await expect.poll(() => texts(page)).toContain(term);
      const before = await analyses('/rendering.html');
      await page.evaluate(() => (window as never as { rerender(n: number): Promise<number> }).rerender(1_000));
      await expect.poll(() => texts(page)).toContain(term);
      // Every painted range holds a term and not what slipped under it.
      await expect
        .poll(async () =>
          (await texts(page)).every((text) => /^[\p{Script=Han}A-Za-z0-9（）《》〔〕·]{2,}$/u.test(text)),
        )
        .toBe(true);
      await pointAt(page, term);
      expect((await waitForCard(page, 'smart contract'))?.text).toContain('smart contract');
      // A thousand renderings are some seconds of unrest, not a thousand articles.
      expect((await analyses('/rendering.html')) - before).toBeLessThan(20);
      if (how === 'converted') {
        await storeSettings(bench, {});
        await expect.poll(() => texts(page)).toContain('智能合约');
        const paragraphs = () => page.locator('article p').allTextContents();
        await expect.poll(async () => (await paragraphs()).filter((text) => !POLICY.includes(text))).toEqual([]);
      }
      expect(bench.errors).toEqual([]);
      await page.close();
    },
  );

  test('what the reader itself does to the page makes it read nothing again', async () => {
    const page = await bench.open('/first.html?calm');
    expect(await waitForPaint(page)).toBe(true);
    await pointAt(page, '智能合约');
    await waitForCard(page, 'zhìnéng');
    onTestFinished(() => storeSettings(bench, {}));
    await storeSettings(bench, { script: 'TW' });
    await expect.poll(() => texts(page)).toContain('智慧合約');
    await storeSettings(bench, { script: 'HK' });
    await page.waitForTimeout(600);
    await storeSettings(bench, {});
    await expect.poll(() => texts(page)).toContain('智能合约');
    await page.waitForTimeout(1_500);
    expect(await analyses('/first.html?calm')).toBe(1);
    await page.close();
  });

  test('a clock on the page neither closes the card nor keeps the reader busy', async () => {
    const page = await bench.open('/ticking.html');
    expect(await waitForPaint(page)).toBe(true);
    await pointAt(page, '智能合约');
    expect(await waitForCard(page, 'zhìnéng')).not.toBeNull();
    await page.waitForTimeout(2_500);
    expect((await readCard(page))?.text).toContain('zhìnéng');
    expect(await analyses('/ticking.html')).toBe(1);
    const { length } = (await messages.from('/ticking.html')).filter((type) => type === 'pageChanged');
    expect(length).toBeLessThanOrEqual(2);
    // A change of the article is seen all the same.
    await page.evaluate((text) => {
      document.querySelectorAll('article p')[3]!.textContent = text;
    }, OTHER[0]!);
    await expect.poll(() => texts(page)).toContain('稳定币');
    await page.close();
  });

  describe('with the panel open', () => {
    let panel: Page;
    beforeAll(async () => {
      panel = await openPanelByKey(bench, await bench.open('/second.html'));
    });

    test('the open panel follows the views', async () => {
      const page = await bench.open('/app/garden');
      await expect.poll(() => panel.locator('.status h1').textContent()).toBe('Not about blockchain policy');
      const go = (view: string) =>
        page.evaluate((v) => (window as never as { go(v: string, d: number): void }).go(v, 300), view);
      const headingIn = (selector: string) => () =>
        panel
          .locator(selector)
          .textContent({ timeout: 500 })
          .catch(() => '');
      await go('policy');
      await expect.poll(headingIn('.article h1')).toBe('数字人民币试点扩围');
      await go('stablecoin');
      await expect.poll(headingIn('.article h1')).toBe('香港公布稳定币监管细则');
      await go('garden');
      await expect.poll(headingIn('.status h1')).toBe('Not about blockchain policy');
      await page.close();
    });

    test('"annotate anyway" is for one view, not for those that come after it', async () => {
      const page = await bench.open('/app/garden');
      await panel.getByRole('button', { name: 'Annotate anyway' }).click();
      await panel.waitForSelector('.article h1');
      await page.evaluate((v) => (window as never as { go(v: string, d: number): void }).go(v, 50), 'policy');
      await expect.poll(() => panel.locator('.article h1').textContent()).toBe('数字人民币试点扩围');
      await page.evaluate((v) => (window as never as { go(v: string, d: number): void }).go(v, 50), 'park');
      await expect
        .poll(() =>
          panel
            .locator('.status h1')
            .textContent({ timeout: 500 })
            .catch(() => ''),
        )
        .toBe('Not about blockchain policy');
      await page.close();
    });
  });

  test('no page threw and nothing was logged as an error', () => {
    expect(bench.errors).toEqual([]);
  });
});
