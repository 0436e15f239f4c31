import type { Detection, Reason } from '../model.ts';
import { type DetectInput, type Measures, measure } from './measure.ts';

/** Points that an article starts with: without any signal it is not one of ours. */
const BIAS = -3.2;

/** Evidence in a reason: so many words of those counted. */
const WORDS = 5;

/** Share of kana and hangul among all East Asian characters from which a text is not Chinese; quotations stay far below it. */
const FOREIGN_SHARE = 0.1;

/** Share of Latin letters among all letters from which a text is not Chinese, Han names in it or not. */
const LATIN_SHARE = 0.8;

/** Fewest Han characters of an article: two sentences. */
const LEAST_HAN = 50;

/** Blocks of a page of which so few end like sentences that it is a list. */
const LIST_BLOCKS = 12;
const LIST_PROSE_SHARE = 0.25;

/**
 * Whether an article is about blockchain policy. The points of the reasons, with a bias of -3.2, are the log-odds of the score; a match is 0.5 or more.
 * Weights are round numbers near those of a logistic regression over annotated pages.
 */
export function detect(input: DetectInput): Detection {
  const measures = measure(input);
  const { han, foreign, latin } = measures;
  if (han === 0 || foreign > FOREIGN_SHARE * (han + foreign) || latin > LATIN_SHARE * (han + foreign + latin)) {
    return { match: false, score: 0, reasons: [{ code: 'not-chinese', points: -10, detail: '' }] };
  }
  const reasons = judge(measures).filter(({ points }) => points !== 0);
  const logit = reasons.reduce((sum, { points }) => sum + points, BIAS);
  const score = Math.round(1000 / (1 + Math.exp(-logit))) / 1000;
  return { match: logit >= 0, score, reasons };
}

function judge(m: Measures): Reason[] {
  const words = (found: readonly string[]): string => found.slice(0, WORDS).join(' ');
  // Densities are per 1,000 characters; each counts in full from its third argument on.
  return [
    reason('topic-density', 1.5 * upTo(m.topic, 20), words(m.topicWords)),
    reason('official-money', 2.5 * upTo(m.official, 8), words(m.officialWords)),
    reason(
      'policy-of-topic',
      1.5 * upTo(m.jointShare, 0.5) + 1.5 * upTo(m.joint, 10) + upTo(m.bodyShare, 0.3),
      String(m.joint),
    ),
    reason('policy-bodies', 1.5 * upTo(m.bodies, 10), words(m.bodyWords)),
    reason('policy-acts', 1.5 * upTo(m.acts, 15), words(m.actWords)),
    reason(
      'topic-papers',
      0.6 * upTo(m.papers.length, 1) + 0.4 * upTo(m.papers.length, 3),
      m.papers.slice(0, 2).join(' '),
    ),
    reason('title-topic', m.titleTopic.length > 0 ? 0.5 : 0, words(m.titleTopic)),
    reason('title-policy', m.titlePolicy.length > 0 ? 1 : 0, words(m.titlePolicy)),
    reason('passing-mention', m.topic < 4 ? -2 : 0, words(m.topicWords)),
    reason('title-market', m.titleStocks.length > 0 ? -7 : m.titleMarket.length > 0 ? -2 : 0, words(m.titleMarket)),
    reason('market-talk', -1.5 * upTo(m.market, 20), ''),
    reason('business-talk', -2 * upTo(m.business, 30), ''),
    reason('own-product', m.bodies === 0 && m.acts < 4 && m.business > 5 ? -1.5 : 0, ''),
    reason('teaching-talk', -1.5 * upTo(m.teaching, 10), ''),
    reason('personal-talk', -2 * upTo(m.personal, 15), ''),
    reason('list-page', m.blocks >= LIST_BLOCKS && m.proseShare < LIST_PROSE_SHARE ? -4 : 0, ''),
    reason('too-short', m.han < LEAST_HAN ? -4 : 0, ''),
  ];
}

function reason(code: string, points: number, detail: string): Reason {
  return { code, points: Math.round(points * 100) / 100, detail };
}

/** The share of a limit that a value reaches, 0 to 1. */
function upTo(value: number, limit: number): number {
  return Math.min(value, limit) / limit;
}
