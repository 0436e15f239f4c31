/** Words that qualify a number and stand before it. A longer one is tried before a shorter one that it ends with. */
const BEFORE = [
  '最高不超过',
  '最多不超过',
  '不得低于',
  '不得超过',
  '不超过',
  '不低于',
  '不少于',
  '不高于',
  '不多于',
  '不足',
  '不到',
  '未达',
  '超过',
  '高于',
  '低于',
  '大于',
  '小于',
  '超出',
  '突破',
  '大约',
  '约为',
  '约合',
  '约达',
  '约有',
  '约占',
  '接近',
  '将近',
  '最高',
  '最低',
  '最多',
  '最少',
  '至少',
  '至多',
  '起码',
  '仅有',
  '逾',
  '超',
  '约',
  '近',
];
/** Words that qualify it and stand after its unit. */
const AFTER = /以上|以下|以内|左右|上下|不等|有余|之多/y;
/** Characters with which 约, 近, 超 form another word: 合约, 附近, 高超. */
const NOT_AFTER: Record<string, string> = {
  约: '合违公条契预邀节签缔纽履大',
  近: '附最邻靠临贴远新',
  超: '赶反高英中',
  逾: '',
};

export interface Hedge {
  word: string;
  /** Offset at which the number, or the hedge before it, begins. */
  start: number;
}

/** The hedge before a number or currency mark that begins at `start`, or null. Works on folded text. */
export function hedgeBefore(folded: string, start: number): Hedge | null {
  const end = folded[start - 1] === ' ' ? start - 1 : start;
  for (const word of BEFORE) {
    if (!folded.endsWith(word, end)) continue;
    const from = end - word.length;
    if (NOT_AFTER[word]?.includes(folded[from - 1] ?? '。')) return null;
    return { word, start: from };
  }
  return null;
}

/** The hedge after a unit that ends at `end`, or null. */
export function hedgeAfter(folded: string, end: number): string | null {
  AFTER.lastIndex = end;
  return AFTER.exec(folded)?.[0] ?? null;
}
