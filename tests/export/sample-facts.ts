import type { AmountFact, DocumentFact, EventFact, Fact, FigureFact, MeasureFact } from '../../lib/model.ts';
import type { Words } from '../../lib/panel-view.ts';
import type { ArticleReply } from '../../lib/protocol.ts';
import { translator } from '../../lib/texts.ts';

// A small article and its facts, made by hand, for what is built on facts.

export const TEXT = '云州市发布区块链办法\n云州市政府于2026年3月10日发布《区块链办法》。补贴最高500万元，占比28.88%。';

function place(words: string, quote: string) {
  const quoteStart = TEXT.indexOf(quote);
  const start = TEXT.indexOf(words, quoteStart);
  return { start, end: start + words.length, quote, quoteStart, rule: 'test-rule' };
}

const FIRST = '云州市政府于2026年3月10日发布《区块链办法》。';
const SECOND = '补贴最高500万元，占比28.88%。';

export const document: DocumentFact = {
  kind: 'document',
  ...place('《区块链办法》', FIRST),
  title: '区块链办法',
  aliases: ['办法'],
  type: 'regulation',
  issuers: ['云州市政府'],
  date: '2026-03-10',
  number: null,
  status: null,
  edition: 'trial',
  effective: '2026-05-01',
  commentUntil: null,
  level: 'municipal',
  fromRegister: ['effective'],
  disagreements: [{ field: 'date', register: '2026-03-09' }],
};

export const amount: AmountFact = {
  kind: 'amount',
  ...place('500万元', SECOND),
  text: '500万元',
  value: 5_000_000,
  upTo: null,
  hedge: '最高',
  currency: 'CNY',
  what: '补贴',
};

export const figure: FigureFact = {
  kind: 'figure',
  ...place('28.88%', SECOND),
  text: '28.88%',
  value: 28.88,
  upTo: null,
  hedge: null,
  unit: '%',
  what: '占比',
  series: null,
  subject: null,
  change: { direction: 'down', basis: '同比', from: 30 },
};

export const event: EventFact = {
  kind: 'event',
  ...place('2026年3月10日', FIRST),
  date: '2026-03-10',
  until: null,
  dateText: '2026年3月10日',
  what: '发布《区块链办法》',
  inferredFrom: 'published',
};

export const measure: MeasureFact = {
  kind: 'measure',
  ...place('补贴', SECOND),
  force: 'support',
  who: null,
  what: '补贴',
  document: '区块链办法',
  giver: null,
  rate: '10%',
  rateBase: '研发费用',
  cap: '500万元',
};

export const FACTS: Fact[] = [document, measure, amount, figure, event];

export const ARTICLE: ArticleReply = {
  url: 'https://news.example/a?x=1#top',
  snapshot: {
    text: TEXT,
    blocks: [
      { start: 0, end: 10, kind: 'title' },
      { start: 11, end: TEXT.length, kind: 'paragraph' },
    ],
    meta: { title: '云州市发布区块链办法', published: '2026-03-11', source: '示例网', author: null },
    lang: 'zh-cn',
    method: 'density',
  },
  truncated: false,
  detection: { match: true, score: 0.9, reasons: [] },
  script: 'Hans',
  region: 'CN',
  matches: [],
  cards: {},
  mentions: {},
};

/** English labels; Chinese texts marked, to see that they went through. */
export function markingWords(lang: 'en' | 'zh-TW' = 'en', show = (text: string) => text): Words {
  return {
    t: translator(lang),
    lang,
    textLang: lang === 'en' ? 'zh-Hans' : 'zh-Hant-TW',
    show,
    showAround: (text, start, end) => [text.slice(0, start), text.slice(start, end), text.slice(end)],
  };
}
