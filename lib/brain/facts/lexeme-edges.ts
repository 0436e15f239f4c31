// Where the name of a body, or the word for an office, turns out to be the beginning of another word.

/** Where the office word goes on into another one, it was none: 财政部长, 科技部门, 投资办法. By its last character. */
const OFFICE_GOES_ON: Record<string, RegExp> = {
  部: /^(?:[门长队级件落位署委]|分(?!别|批|期))/,
  局: /^(?:[面势限级]|长(?!官)|部[^,。]?)/,
  处: /^[于置罚理长级在方境以事分]/,
  办: /^(?:[理法事学案好]|公(?!布|开|告|示))/,
  委: /^[员托任派屈]/,
  署: /^(?:长(?!官)|名)/,
  院: /^[长校士线]/,
  司: /^[长法机]/,
  厅: /^(?:长(?!官)|[级局])/,
  科: /^[长学技研目]/,
  省: /^[长级]/,
};

/** Whether the word for an office that ends at an offset is the beginning of another word. */
export function officeGoesOn(text: string, end: number): boolean {
  return OFFICE_GOES_ON[text[end - 1]!]?.test(text.slice(end, end + 2)) ?? false;
}

/** Names that are also the beginnings of words: 高通胀, 苹果汁. By what follows. */
const NAME_GOES_ON: Record<string, string> = {
  高通: '胀货缩',
  苹果: '汁园树',
  联想: '到起力',
  平安: '无地',
  中行: '动业',
  小米: '粥',
  政府: '公',
  组委: '员',
};

/** A known name that only begins a longer word: 中国银行业, 百度云盘 stay; 央行们 is no body. */
export function goesOn(text: string, start: number, end: number, entry: { kind: string }): boolean {
  const next = text[end] ?? '';
  if (entry.kind === 'organization' || entry.kind === 'unit') {
    if (NAME_GOES_ON[text.slice(start, end)]?.includes(next) && next) return true;
    if (next === '门' && text.slice(start, end).endsWith('部')) return true;
    if (next === '长' && text[end + 1] !== '官' && /[部局厅院署]$/.test(text.slice(start, end))) return true;
    if (text.slice(start, end).endsWith('报') && '告道表价销'.includes(next) && next) return true;
    if (text.slice(start, end).endsWith('行') && '业卡们间系'.includes(next) && next) return true;
    if (entry.kind === 'unit' && text.slice(end - 1, end) === '网' && '络上站友'.includes(next) && next) return true;
    if (entry.kind === 'unit' && '们生'.includes(next) && next) return true;
  }
  return false;
}
