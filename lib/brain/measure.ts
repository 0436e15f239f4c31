import type { Block } from '../model.ts';
import * as signals from './detect-signals.ts';
import type { Fold } from './fold.ts';

export interface DetectInput {
  text: string;
  /** `text` folded. */
  folded: string;
  blocks: readonly Block[];
  /** The headline as the page writes it. */
  title: string;
  fold: Fold;
}

/** What an article is judged by. Densities are per 1,000 characters. */
export interface Measures {
  han: number;
  /** Kana and hangul. */
  foreign: number;
  latin: number;
  blocks: number;
  /** Share of the blocks that end like a sentence. */
  proseShare: number;
  topic: number;
  topicWords: string[];
  official: number;
  officialWords: string[];
  bodies: number;
  bodyWords: string[];
  acts: number;
  actWords: string[];
  /** Sentences that speak of the topic and of a body or an act, and their share. */
  joint: number;
  jointShare: number;
  /** Share of the sentences that speak of the topic and of a body. */
  bodyShare: number;
  /** Distinct policy papers named with the topic in their titles: 《区块链信息服务管理规定》. */
  papers: string[];
  market: number;
  business: number;
  teaching: number;
  personal: number;
  titleTopic: string[];
  titlePolicy: string[];
  /** Words for prices and for shares. */
  titleMarket: string[];
  titleStocks: string[];
}

const TOPIC = toPattern(`${signals.OFFICIAL_MONEY} ${signals.CRYPTO} ${signals.CHAIN}`);
const OFFICIAL = toPattern(signals.OFFICIAL_MONEY);
const BODIES = toPattern(signals.BODIES);
const ACTS = toPattern(signals.ACTS);
const MARKET = toPattern(signals.MARKET);
const BUSINESS = toPattern(signals.BUSINESS);
const TEACHING = toPattern(signals.TEACHING);
const PERSONAL = new RegExp(`${signals.FIRST_PERSON}|${toPattern(signals.PERSONAL).source}`, 'g');
const STOCKS = toPattern(signals.STOCKS);
const PRICES = new RegExp(`${toPattern(signals.PRICES).source}|${signals.MOVES}`, 'g');

/** 人工智能、区块链、大数据: one in a row of technologies is not spoken of. */
const NEIGHBORS =
  '(?:人工智能|人工智慧|大数据|云计算|物联网|互联网|移动互联|5G|6G|量子|元宇宙|数字孪生|机器人|虚拟现实|边缘计算|生物识别|AI)(?:技术|科技)?';
const ENUMERATED = new RegExp(
  `(?<=${NEIGHBORS}[、,和与及以及])(?:区块链|NFT)|(?:区块链|NFT)(?=(?:技术)?(?:、|和|与|及|以及)${NEIGHBORS})`,
  'g',
);

/** A title in brackets that ends like a rule or a plan; white papers and reports are anybody's. */
const PAPER =
  /[《「〈]([^《》「」〈〉\n]{4,60}?(?:条例|规定|办法|细则|通知|公告|意见|措施|政策|规划|纲要|计划|方案|指引|指导|声明|法|法案|令|决定)(?:[（(〔[][^）)〕\]]{1,14}[）)〕\]])?)[》」〉]/g;

const HAN = /[\u3400-\u4dbf\u4e00-\u9fff]/g;
const FOREIGN = /[\u3041-\u30fa\uac00-\ud7af]/g;
const LATIN = /[A-Za-z]/g;
const SENTENCE_BREAK = /[。！？!?；\n]+/;
const SENTENCE_END = /[。！？!?；：:…”」』）)]\s*$/;

/** A text is taken to have at least so many characters and sentences, lest one word in a short one weigh like an article's worth. */
const LEAST_CHARACTERS = 300;
const LEAST_SENTENCES = 3;

/** Longest words first, so that they win; Latin words stand alone. */
function toPattern(words: string): RegExp {
  const patterns = words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
      return `${/^[A-Za-z]/.test(word) ? '(?<![A-Za-z])' : ''}${escaped}${/[A-Za-z]$/.test(word) ? '(?![A-Za-z])' : ''}`;
    });
  return new RegExp(patterns.join('|'), 'g');
}

function has(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

/** Occurrences in folded text, as the article writes them. */
function find(folded: string, pattern: RegExp, text: string): string[] {
  return Array.from(folded.matchAll(pattern), ({ 0: word, index }) => text.slice(index, index + word.length));
}

/** Distinct words, the most frequent first. */
function rank(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** Counts what the decision rests on. */
export function measure({ text, folded, blocks, title, fold }: DetectInput): Measures {
  const masked = folded.replace(ENUMERATED, (word) => '～'.repeat(word.length));
  const headline = fold(title);
  const perThousand = 1000 / Math.max(text.length, LEAST_CHARACTERS);
  const count = (pattern: RegExp): number => (masked.match(pattern)?.length ?? 0) * perThousand;

  const sentences = masked.split(SENTENCE_BREAK).filter((sentence) => sentence.length > 4);
  let joint = 0;
  let withBody = 0;
  for (const sentence of sentences) {
    if (!has(sentence, TOPIC)) continue;
    const named = has(sentence, BODIES);
    if (named) withBody++;
    if (named || has(sentence, ACTS)) joint++;
  }
  const perSentence = 1 / Math.max(sentences.length, LEAST_SENTENCES);
  const prose = blocks.filter(({ start, end }) => SENTENCE_END.test(folded.slice(start, end)));
  return {
    han: text.match(HAN)?.length ?? 0,
    foreign: text.match(FOREIGN)?.length ?? 0,
    latin: text.match(LATIN)?.length ?? 0,
    blocks: blocks.length,
    proseShare: prose.length / Math.max(1, blocks.length),
    topic: count(TOPIC),
    topicWords: rank(find(masked, TOPIC, text)),
    official: count(OFFICIAL),
    officialWords: rank(find(masked, OFFICIAL, text)),
    bodies: count(BODIES),
    bodyWords: rank(find(masked, BODIES, text)),
    acts: count(ACTS),
    actWords: rank(find(masked, ACTS, text)),
    joint,
    jointShare: joint * perSentence,
    bodyShare: withBody * perSentence,
    papers: rank(
      Array.from(folded.matchAll(PAPER), ({ 0: paper, 1: inside, index }) =>
        has(inside!, TOPIC) ? text.slice(index + 1, index + paper.length - 1) : '',
      ).filter(Boolean),
    ),
    market: count(MARKET),
    business: count(BUSINESS),
    teaching: count(TEACHING),
    personal: count(PERSONAL),
    titleTopic: rank(find(headline, TOPIC, title)),
    titlePolicy: rank([...find(headline, BODIES, title), ...find(headline, ACTS, title)]),
    titleMarket: rank([...find(headline, PRICES, title), ...find(headline, STOCKS, title)]),
    titleStocks: rank(find(headline, STOCKS, title)),
  };
}
