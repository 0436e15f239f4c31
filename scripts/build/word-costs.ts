import { costOfCharacter } from '../../lib/brain/script/words.ts';

/** Cost units of a factor e in frequency. Costs are logarithms, so that the cost of a row of words is the sum of theirs. */
const UNIT = 16;

/** Cost of a phrase that no count is known for, as if used once or twice in a million words. */
const UNCOUNTED = Math.round(UNIT * 13.5);

/** Characters that stand alone as words: particles, prepositions, pronouns, adverbs, numerals, measures and what is fixed before or behind other words. */
const WORDS_OF_ONE = new Set(
  '的了着过得地之其该各本此每某这那哪何我你他她它们您谁自己不未无没非别是有在和与及或并而但且也都就才又再还更最很太将被把对从向往由于为以因按据用给让使叫令比跟同自至到' +
    '来去上下中前后里外内间旁左右东西南北多少大小新老高低长短一二两三四五六七八九十百千万亿零半几第元年月日时分秒号点个位名家项条款件次届份只张本部台套种类层级批期起笔户省市县区乡镇村' +
    '等者性化率值量额费税法权证书会所局部委院司处科署厅厂店站线网库卡币链商业品物人员工民队组室长官吗呢吧啊要可能应须需想说称指做作看请若如则即均皆虽所' +
    '致获达赴访称曝遭涉拟促推助现吁盼迎破超逾近仅已曾正共各约总首次双单独全整真假新早晚夜天周岁米克吨亩里页集篇封幅座栋辆架艘枚颗团群串排列万余',
);

/** How much more another single character costs than its count says, which is from text where it is mostly half a word. */
const HALF_WORD = 32;

export interface Vocabulary {
  /** Words with uses in a million words. */
  counted: Iterable<[word: string, perMillion: number]>;
  /** Phrases of the conversion dictionaries. */
  phrases: Iterable<string>;
  /** Words of our own lists, which are known to be right in this field. */
  protectedWords: Iterable<string>;
  /** Taken out of all of these. */
  without: ReadonlySet<string>;
}

/**
 * The cost of each word for cutting text into words. A phrase of the dictionaries always costs a little less than its own parts do: it never falls apart by itself,
 * only where a better word reaches over its edge.
 */
export function costWords({ counted, phrases, protectedWords, without }: Vocabulary): Map<string, number> {
  const costs = new Map<string, number>();
  for (const [word, perMillion] of counted) {
    if (without.has(word)) continue;
    const alone = word.length > 1 || WORDS_OF_ONE.has(word) ? 0 : HALF_WORD;
    costs.set(word, Math.round(UNIT * Math.log(1e6 / perMillion)) + alone);
  }
  const most = new Map<string, number>();
  for (const phrase of phrases) if (!without.has(phrase)) most.set(phrase, UNCOUNTED);
  for (const word of protectedWords) most.set(word, UNIT * 10);
  const byLength = [...most].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [phrase, limit] of byLength) {
    if ([...phrase].length === 1) {
      if (!costs.has(phrase)) costs.set(phrase, costOfCharacter(phrase.charCodeAt(0)));
      continue;
    }
    const cost = Math.min(limit, costs.get(phrase) ?? limit, costOfParts(phrase, costs) - 1);
    costs.set(phrase, Math.max(1, cost));
  }
  return costs;
}

function costOfParts(phrase: string, costs: ReadonlyMap<string, number>): number {
  const best = Array.from({ length: phrase.length + 1 }, () => Number.POSITIVE_INFINITY);
  best[0] = 0;
  for (let i = 0; i < phrase.length; i++) {
    for (let j = i + 1; j <= phrase.length; j++) {
      if (i === 0 && j === phrase.length) continue;
      const cost = costs.get(phrase.slice(i, j)) ?? (j === i + 1 ? costOfCharacter(phrase.charCodeAt(i)) : undefined);
      if (cost !== undefined && best[i]! + cost < best[j]!) best[j] = best[i]! + cost;
    }
  }
  return best[phrase.length]!;
}
