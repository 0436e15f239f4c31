import { describe, expect, it } from 'vitest';
import { buildFactContext } from '../../lib/brain/analyze.ts';
import { detect } from '../../lib/brain/detect.ts';
import { extractAmounts } from '../../lib/brain/facts/amount.ts';
import { extractDocuments } from '../../lib/brain/facts/document.ts';
import { extractEvents } from '../../lib/brain/facts/event.ts';
import { extractFigures } from '../../lib/brain/facts/figure.ts';
import { extractMeasures } from '../../lib/brain/facts/measure.ts';
import { extractOrganizations } from '../../lib/brain/facts/organization.ts';
import { extractPeople } from '../../lib/brain/facts/person.ts';
import { extractPlaces } from '../../lib/brain/facts/place.ts';
import { extractScenarios } from '../../lib/brain/facts/scenario.ts';
import { extractTargets } from '../../lib/brain/facts/target.ts';
import { gate } from '../../lib/brain/gate.ts';
import { splitSentences } from '../../lib/brain/sentences.ts';
import type { Block, Snapshot } from '../../lib/model.ts';
import { bareTitle, stripSite } from '../../lib/page/article-title.ts';
import { OTHER_ARTICLES, readsAsBoilerplate } from '../../lib/page/boilerplate.ts';
import { cleanAuthor, cleanSource, findOutletInText, readCredits } from '../../lib/page/credits.ts';
import { findPublished, parseDate } from '../../lib/page/published.ts';
import { fold } from './test-fold.ts';

const LENGTH = 100_000;

/** What a rule may begin to read and never finish. */
const UNITS = (
  '从5%升至 甲(5%)、 周三 日前 三分之 “十四五” 6个月内 5元、 、 《 》 》《 ( （ “ 「 2 年 的 一 A Z , . - _ ： | 2年 2元 1, (的 “的 的、 区块链、 中国 人民银行 委员会 从2到 增长2% 来源： 应当 企业应当不得。 第一条应当 对甲,按10%给予5万元补贴, 《办法》该办法 应用于甲、 、等 42号文 〔2026〕 上海'.split(
    ' ',
  ) as string[]
).concat(' ', '\u3000', 'A B', 'Ab ');

const TEXTS = UNITS.map((unit) => ({
  unit: JSON.stringify(unit),
  text: unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH),
}));

const blocksOf = (text: string): Block[] => [{ start: 0, end: text.length, kind: 'paragraph' }];

// A rule whose time grows with the square of the text takes minutes here and runs into the time limit of its case.
describe.each(TEXTS)('100,000 characters of $unit', ({ text }) => {
  const folded = fold(text);

  it('are read by the rules for pages', { timeout: 10_000 }, () => {
    readCredits([text, `来源：${text}`, `作者：${text}`, `记者 ${text}`, `文/${text}`]);
    cleanSource(text);
    cleanAuthor(text);
    findOutletInText([text, `正如${text}`, text]);
    readsAsBoilerplate(text);
    OTHER_ARTICLES.test(text);
    stripSite(text);
    bareTitle(text);
    parseDate(text, true);
    findPublished({ metas: new Map(), structured: null, timeElement: null, lines: [text], lead: text, chinese: true });
    expect((cleanSource(text) ?? '').length).toBeLessThanOrEqual(30);
  });

  it('are judged', { timeout: 10_000 }, () => {
    gate({ title: '', description: '', text: `某地昨天公布了路线，某地昨天公布了路线。${text}` });
    const opening = '监管部门表示，区块链企业须依法备案。'.repeat(10);
    detect({ text: opening + text, folded: opening + folded, blocks: blocksOf(opening + text), title: text, fold });
    expect(splitSentences(text, blocksOf(text)).at(-1)?.end).toBe(
      text.trimEnd() === '' ? undefined : text.trimEnd().length,
    );
  });

  it.each([
    ['amounts', extractAmounts],
    ['figures', extractFigures],
    ['events', extractEvents],
    ['targets', extractTargets],
    ['documents', extractDocuments],
    ['organizations', extractOrganizations],
    ['people', extractPeople],
    ['measures', extractMeasures],
    ['scenarios', extractScenarios],
    ['places', extractPlaces],
  ])('are read for %s', { timeout: 10_000 }, (_, extract) => {
    const meta = { title: '', published: '2024-01-02', source: null, author: null };
    const snapshot: Snapshot = { text, blocks: blocksOf(text), meta, lang: 'zh', method: 'density' };
    const context = buildFactContext({ snapshot, script: 'Hans', region: 'CN', matches: [], mentions: {} }, fold);
    for (const { start, end } of extract(context)) expect(end).toBeGreaterThan(start);
  });
});
