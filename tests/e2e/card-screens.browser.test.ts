import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JSON_FORMAT } from '../../lib/own/export.ts';
import type { UiLang } from '../../lib/settings.ts';
import { translator } from '../../lib/texts.ts';
import { pointAt, readCard, waitForCard, waitForPaint } from '../../scripts/drive.ts';
import { lookAtCard, violationsInCard } from './card-look.ts';
import { storeSettings } from './extension-side.ts';
import { type Bench, picturesDir, startBench } from './harness.ts';
import { confirmImport, importFile, openOptions } from './own-bench.ts';
import { newsPage } from './own-pages.ts';

// The card as a reader sees it: one of each kind, in three languages, light and dark, at page zoom.

mkdirSync(picturesDir, { recursive: true });

const STYLE =
  '<style>:root{color-scheme:light dark}body{margin:0 auto;max-width:720px;padding:24px;font:18px/1.9 "Noto Sans CJK SC",sans-serif}</style>';
const MAINLAND = newsPage({
  title: '多地规范区块链信息服务 智能合约纳入备案',
  head: STYLE,
  paragraphs: [
    '国家网信办昨日发布第十五批境内区块链信息服务备案清单，长安链、星火·链网等平台上的一百多项服务在列，其中不少以智能合约自动执行结算。',
    '根据《区块链信息服务管理规定》，服务提供者应当在上线之日起十个工作日内履行备案手续，备案不代表对其机构、产品和服务的认可。',
    '业内人士回顾，《关于进一步防范和处置虚拟货币交易炒作风险的通知》曾明确虚拟货币相关业务活动属于非法金融活动；当时的银保监会也参与了整治。',
    '国家金融监督管理总局有关负责人说，银行使用区块链开展供应链金融，应当做好数据安全和客户信息保护。',
  ],
});
const HONG_KONG = newsPage({
  title: '金管局公布穩定幣發行人發牌安排',
  head: STYLE,
  paragraphs: [
    '香港金融管理局（金管局）昨日公布穩定幣發行人發牌制度的最新安排，首批牌照的數目不會多，申請人須證明儲備資產與發行數目相符。',
    '金管局總裁在網誌撰文指，虛擬資產市場波動，市民買賣虛擬資產前應了解風險；立法會去年通過的《穩定幣條例》已經生效。',
    '財經事務及庫務局表示，會與證監會一同檢視虛擬資產交易平台的監管，並就分布式分類帳技術在債券市場的應用諮詢業界。',
  ],
}).replace('lang="zh-CN"', 'lang="zh-HK"');
const OWN = JSON.stringify({
  format: JSON_FORMAT,
  version: 1,
  lists: [
    {
      id: 'desk',
      name: '港澳版編輯室',
      on: true,
      entries: [
        {
          id: 'own:00000001',
          term: '金管局',
          otherNames: ['HKMA'],
          reading: 'jīnguǎnjú',
          english: 'the HKMA',
          definition: 'House style: “the HKMA” after the first mention; the full name only in the first paragraph.',
        },
      ],
    },
  ],
  hidden: [],
  keptWords: [],
});

interface Shown {
  name: string;
  page: 'mainland' | 'hongkong';
  /** As it is painted. */
  term: string;
  headword: string;
  english: string;
}
const CARDS: Shown[] = [
  { name: 'term', page: 'mainland', term: '智能合约', headword: '智能合约', english: 'smart contract' },
  {
    name: 'document',
    page: 'mainland',
    term: '区块链信息服务管理规定',
    headword: '区块链信息服务管理规定',
    english: 'Provisions on the Administration of Blockchain Information Services',
  },
  {
    name: 'body',
    page: 'mainland',
    term: '国家网信办',
    headword: '国家互联网信息办公室',
    english: 'Cyberspace Administration of China',
  },
  { name: 'platform', page: 'mainland', term: '长安链', headword: '长安链', english: 'ChainMaker' },
  {
    name: 'repealed',
    page: 'mainland',
    term: '关于进一步防范和处置虚拟货币交易炒作风险的通知',
    headword: '关于进一步防范和处置虚拟货币交易炒作风险的通知',
    english: 'Notice on Further Preventing and Handling the Risks of Speculative Trading in Virtual Currencies',
  },
  {
    name: 'former',
    page: 'mainland',
    term: '银保监会',
    headword: '中国银行保险监督管理委员会',
    english: 'China Banking and Insurance Regulatory Commission',
  },
  { name: 'several', page: 'hongkong', term: '金管局', headword: '金管局', english: 'the HKMA' },
];
const LANGS = [
  ['en', 'en'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant-TW'],
] as const;
const SCHEMES = ['light', 'dark'] as const;

describe('the card', () => {
  let bench: Bench;
  let pages: Record<Shown['page'], Page>;
  let mirror: Page;

  beforeAll(async () => {
    bench = await startBench({
      '/mainland.html': MAINLAND,
      '/hongkong.html': HONG_KONG,
      '/mirror.html':
        '<!DOCTYPE html><html lang="en"><title>mirror</title><link rel="icon" href="data:,"><body></body>',
    });
    const options = await openOptions(bench, 'glossary');
    await importFile(options, 'desk.json', OWN);
    await confirmImport(options);
    await options.close();
    mirror = await bench.open('/mirror.html');
    pages = { mainland: await bench.open('/mainland.html'), hongkong: await bench.open('/hongkong.html') };
    for (const page of Object.values(pages)) {
      await page.bringToFront();
      await page.setViewportSize({ width: 1280, height: 860 });
      expect(await waitForPaint(page)).toBe(true);
    }
  });
  afterAll(() => bench?.close());

  /** Opens the card of a term; in the language that is to be: a page hears of a change a moment later. */
  async function openCard({ page: where, term }: Pick<Shown, 'page' | 'term'>, lang: UiLang = 'en'): Promise<Page> {
    const page = pages[where];
    await page.bringToFront();
    await expect
      .poll(
        async () => {
          await page.mouse.move(2, 2);
          await page.keyboard.press('Escape');
          await waitForCard(page, null);
          await pointAt(page, term);
          return (await waitForCard(page, ''))?.text ?? '';
        },
        { timeout: 8_000 },
      )
      .toContain(translator(lang)('card.category'));
    return page;
  }

  /** The card and the line that it belongs to. */
  async function shoot(page: Page, name: string): Promise<void> {
    const { left, top, right, bottom } = (await readCard(page))!.box;
    const margin = 48;
    const clip = {
      x: Math.max(0, left - margin),
      y: Math.max(0, top - margin),
      width: right - left + 2 * margin,
      height: bottom - top + 2 * margin,
    };
    await page.screenshot({ path: join(picturesDir, `card-${name}.png`), clip });
  }

  describe.each(SCHEMES)('%s', (colorScheme) => {
    describe.each(LANGS)('%s', (lang, definitionLang) => {
      test.each(CARDS)('$name', async (shown) => {
        await storeSettings(bench, { uiLang: lang });
        for (const page of [pages[shown.page], mirror])
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const page = await openCard(shown, lang);
        const look = await lookAtCard(page);
        const t = translator(lang);
        expect(look.headword).toBe(shown.headword);
        expect(look.english).toBe(shown.english);
        expect(look.definition.length).toBeGreaterThan(10);
        const isOwn = shown.name === 'several';
        if (!isOwn) expect(look.definitionLang).toBe(definitionLang);
        expect(look.rows[t(isOwn ? 'card.list' : 'card.source')]).toMatch(/\S/);
        expect(look.cutOff).toEqual([]);
        expect(look.width).toBeGreaterThanOrEqual(320);
        expect(look.width).toBeLessThanOrEqual(380);
        expect(look.height).toBeLessThanOrEqual(860 * 0.4 + 2);
        expect(look.smallestText).toBeGreaterThanOrEqual(13);
        expect(JSON.stringify(look)).not.toMatch(/undefined|null|\{date\}|card\.|(?:kind|type|level|state|topic)\./);
        expect(await violationsInCard(page, mirror)).toEqual([]);
        await page.bringToFront();
        await shoot(page, `${shown.name}-${colorScheme}-${lang}`);
        if ((lang === 'zh-TW') !== (colorScheme === 'dark')) return;
        // Once without the limit of the window's height, for the eye.
        await page.setViewportSize({ width: 1280, height: 1_700 });
        await openCard(shown, lang);
        await shoot(page, `${shown.name}-whole-${colorScheme}-${lang}`);
        await page.setViewportSize({ width: 1280, height: 860 });
      });
    });
  });

  describe('what the register knows', () => {
    beforeAll(async () => {
      await storeSettings(bench, { uiLang: 'en' });
    });

    test('a document: type, in force since, issuer as a link, date', async () => {
      const page = await openCard(CARDS[1]!);
      const { facets, rows } = await lookAtCard(page);
      expect(facets).toBe('Document · Regulation · In force since 2019-02-15');
      expect(rows.Issued).toBe('国家互联网信息办公室 · 国家互联网信息办公室令第3号 · 2019-01-10');
      expect(Object.keys(rows)[0]).toBe('Issued');
      await (await readCard(page))!.click('国家互联网信息办公室');
      await waitForCard(page, 'Cyberspace Administration of China');
      expect((await lookAtCard(page)).facets).toBe('Body · Regulator · National');
      await (await readCard(page))!.click('Back');
      await waitForCard(page, 'Provisions on the Administration');
    });

    test('a repealed document says so where it is seen first, and links to what replaced it, which links back', async () => {
      const page = await openCard(CARDS.find(({ name }) => name === 'repealed')!);
      const { headword, facets, rows } = await lookAtCard(page);
      expect(facets).toBe('Document · Policy document · Repealed');
      expect(rows.Issued).toMatch(/^中国人民银行 · .*外汇局 · 银发〔2021〕237号 · 2021-09-15$/);
      expect(rows['Replaced by']).toMatch(/\S/);
      await (await readCard(page))!.click(rows['Replaced by']!);
      await expect.poll(async () => (await lookAtCard(page)).headword).toBe(rows['Replaced by']);
      const after = await lookAtCard(page);
      expect(after.rows.Replaces).toBe(headword);
      expect(after.facets).toContain('In force since 2026-02-06');
    });

    test('a body that is no more links to those before and after it', async () => {
      const page = await openCard(CARDS.find(({ name }) => name === 'former')!);
      const { rows } = await lookAtCard(page);
      expect(rows.Now).toBe('国家金融监督管理总局');
      expect(rows.Formerly).toBe('中国银行业监督管理委员会 · 中国保险监督管理委员会');
      await (await readCard(page))!.click('国家金融监督管理总局');
      await waitForCard(page, 'National Financial Regulatory Administration');
      expect((await lookAtCard(page)).rows.Formerly).toBe('中国银行保险监督管理委员会');
    });

    test('nothing stands twice, and a term has none of it', async () => {
      for (const shown of CARDS.slice(0, 4)) {
        const { rows } = await lookAtCard(await openCard(shown));
        if (shown.name !== 'document') expect(rows.Issued).toBeUndefined();
        else expect(rows.Related ?? '').not.toContain('国家互联网信息办公室');
      }
    });

    test('own entries come first, in a hue of their own, and the built-in one follows', async () => {
      const page = await openCard(CARDS.at(-1)!);
      const look = await lookAtCard(page);
      expect(look.facets).toBe('Your glossary');
      expect(look.rows.List).toBe('港澳版編輯室');
      const { text } = (await readCard(page))!;
      for (const part of ['Also called so', '香港金融管理局', 'Hong Kong Monetary Authority', 'Hong Kong'])
        expect(text).toContain(part);
      const builtIn = await lookAtCard(await openCard(CARDS[2]!));
      expect(look.kindColor).not.toBe(builtIn.kindColor);
    });
  });

  // What a window of 1280 × 860 holds in CSS px at 200 %, and one of 1280 × 1720 at 400 %.
  test.each([
    [200, 640, 430],
    [400, 320, 430],
  ])('page zoom of %i percent: no text is cut off, and the headword is in view', async (percent, width, height) => {
    for (const shown of CARDS) {
      const page = pages[shown.page];
      await page.setViewportSize({ width, height });
      await openCard(shown);
      const look = await lookAtCard(page);
      expect([shown.name, look.cutOff]).toEqual([shown.name, []]);
      expect(look.width).toBeLessThanOrEqual(Math.min(380, width - 16));
      expect(look.height).toBeLessThanOrEqual(height * 0.4 + 2);
      expect(look.headwordInView).toBe(true);
      await shoot(page, `${shown.name}-zoom-${percent}`);
      await page.setViewportSize({ width: 1280, height: 860 });
    }
  });

  test('no error', () => {
    expect(bench.errors).toEqual([]);
  });
});
