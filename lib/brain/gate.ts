/** What the gate looks at: a part of a page, however it was taken. */
export interface GateSample {
  title: string;
  description: string;
  text: string;
}

export interface GateVerdict {
  pass: boolean;
  /** `empty`: too little text to tell, as on pages that fill in late. */
  reason: 'pass' | 'not-chinese' | 'not-topic' | 'empty';
}

/**
 * Words without which no article on blockchain policy gets by, in both scripts. Permissive: what passes is judged again with care, what does not is never seen.
 */
const SEEDS = new RegExp(
  '[区區][块塊]|[块塊][链鏈]|(?:[数數][字位]|[数數][码碼]化?|虚拟|虛擬|加密|密[码碼])(?:[货貨通][币幣貨货]|[资資][产產]|人民[币幣]|法[币幣]|藏品|[欧歐美日英港]元|英[镑鎊]|[钱錢]包|[币幣]|金融|代[币幣]|行[业業]|企[业業]|公司|交易|市[场場]|[监監])' +
    '|比特[币幣]|以太[坊币幣]|[稳穩]定[币幣]|[代虚虛币幣炒][币幣圈]|通[证證]|挖[矿礦]|[矿礦][机機]|[联聯]盟[链鏈]|[公链鏈][链鏈网網]|智[能慧]合[约約]|分[布散]式[账帳记記]' +
    '|[央法][行定][数數]|法[币幣][数數]字化|NFT|CBDC|DC/?EP|[eE]-CNY|\\b(?:ICO|STO|BTC|ETH|USDT|USDC|RWA)\\b|[dD]e[fF]i\\b|[wW]eb ?3|Libra|Diem|Bitcoin|[bB]lock-?[cC]hain|元宇宙|金融科技|[数數]字[币幣]',
);

const HAN = /[\u4e00-\u9fff]/g;
const KANA_HANGUL = /[\u3041-\u3096\u30a1-\u30fa\uac00-\ud7af]/g;
const LETTERS = /[A-Za-z\u00c0-\u04ff]/g;

/** Fewer letters and characters than this are no page yet. */
const LEAST_TEXT = 30;

/** Han characters from which a sample can be Chinese at all. */
const LEAST_HAN = 12;

/** Share of kana and hangul among East Asian characters: Japanese prose has more than a third, a Chinese page that quotes it far less. */
const FOREIGN_SHARE = 0.15;

/** Latin or Cyrillic letters to one Han character from which a page is not Chinese, with room for bilingual ones. */
const LETTERS_PER_HAN = 15;

/** Whether a page may be a Chinese article on the topic. Cheap: some regular expressions over a bounded sample. */
export function gate(sample: GateSample): GateVerdict {
  const text = `${sample.title}\n${sample.description}\n${sample.text}`;
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const han = count(HAN);
  const foreign = count(KANA_HANGUL);
  const letters = count(LETTERS);
  if (han + foreign + letters < LEAST_TEXT) return { pass: false, reason: 'empty' };
  if (han < LEAST_HAN || foreign > FOREIGN_SHARE * (han + foreign) || letters > LETTERS_PER_HAN * han)
    return { pass: false, reason: 'not-chinese' };
  return SEEDS.test(text) ? { pass: true, reason: 'pass' } : { pass: false, reason: 'not-topic' };
}
