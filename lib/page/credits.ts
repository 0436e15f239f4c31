// Outlet and author as Chinese pages credit them, also where a line runs together: 2020-05-29 18:36:37来源:某某编辑:某某

type Field = 'source' | 'author' | 'editor' | 'other';

/** The labels of each field, both scripts. */
const LABELS: [Field, string][] = [
  [
    'source',
    '(?:本文|文章|信息|消息|新[闻聞]|稿件|[内內]容|原文|資訊|素材)?(?:[来來]\\s?源|出[处處])[于於]?|稿源|(?:[转轉][载載]?|原[载載])自?|首[发發]|Source',
  ],
  [
    'author',
    '作者|撰文|撰稿人?|文字|(?:本[报報]|[见見][习習]|特[约約])?[记記]者|采[写寫]|採寫|(?<![\\u4e00-\\u9fff])[图圖]?文(?:[/／、]?[图圖]|(?![/／][图圖]))',
  ],
  ['editor', '(?:[责責]任|值班|[实實][习習]|[网網]站)?[编編][辑輯]|[责責][编編]|[编編]者|[编編][译譯]'],
  [
    'other',
    '(?:[发發][布佈]|[发發]表|更新|[发發]稿)?[时時][间間]|日期|(?:浏览|瀏覽|[阅閱][读讀]|[点點][击擊閱]|[评評][论論])(?:次[数數]|量|[数數])?|字[号號]|字[体體]|分享[到至]?|[审審]核|校[对對]|排版|美[编編]|[监監][制製]|出品|策[划劃]|[统統][筹籌]|[摄攝]影|[图圖]片?|[标標][签籤]|[关關][键鍵][词詞字]|原[标標]?[题題]|主[编編]|[责責]任校[对對]|翻[译譯]|[译譯]者|[链鏈連][接結]|地址|[订訂][阅閱]|[当當]前位置|您?的?位置|Tags?|Keywords?',
  ],
];

const MARK = '\\s*[:：|｜丨/／]';

/** Not who is credited for the article, but for a part of it or for money. */
const PART = '(?<!图片|圖片|图|圖|数据|數據|资料|資料|资金|資金|收入|主要)';
const LABEL = new RegExp(`${PART}(?:${LABELS.map(([, pattern]) => `(${pattern})`).join('|')})${MARK}\\s*`, 'g');

/** A line that opens with a label. */
export const CREDIT_LINE = new RegExp(
  `^[\\s【[〖(（/|]*(?:本文|[图圖]片|[数數][据據]|[资資]料|原文)?(?:${LABELS.map(([, pattern]) => pattern).join('|')})${MARK}`,
  'i',
);

const NAME_END =
  /(?:19|20)\d{2}\s*[-/.年]\s*\d|\d+\s*(?:人[参參][与與]|[条條]?[评評][论論]|次?[阅閱][读讀]|次?[浏瀏][览覽]|跟[贴貼]|[点點][赞讚])|\s*(?:[举檢舉][报報]|檢舉|分享|收藏|打印|列印)|[|｜]|https?:/;

export interface Credits {
  source: string | null;
  author: string | null;
  /** Stands in for an author that nothing names. */
  editor: string | null;
}

/**
 * 记者 张三 李四, 記者許家瑜／台北報導, 责任编辑 王五: without a colon, so only at the beginning of a line or after a gap, and only names with an end.
 * A name of two or three characters may run into the place that it reports from.
 */
const BARE =
  /(?:^|[\s（(【〔［[／/|｜]|社|[报報]|[网網])(?:[见見][习習]|特[约約])?(?:([记記]者|作者|撰文|文[/／]?[图圖]?(?=\s))|[责責]任[编編][辑輯])(?:\s+((?:(?![编編][辑輯]|[来來]源|[责責]任?[编編]|[摄攝]影|通[讯訊]|[发發]自|[从從]|[报報][道導])[\u4e00-\u9fff·]{2,4}(?:$|\s+|(?=[／/|｜、）)】〕］\]—])、?)){1,4})|\s*([\u4e00-\u9fff]{2,3}(?=[／/]|(?:(?:(?![综綜])[\u4e00-\u9fff]){2,3})?(?:[综綜]合)?[报報][道導])))/;

/** Reads the credits out of lines; the first line that says a thing wins. */
export function readCredits(lines: readonly string[]): Credits {
  const found: Partial<Record<Field, string | undefined>> = {};
  for (const whole of lines) {
    const line = whole.slice(0, LINE_CHARACTERS);
    for (const { field, text } of splitLabels(line)) {
      if (field === 'other' || found[field]) continue;
      const name = field === 'source' ? cleanSource(text) : cleanAuthor(text);
      if (name) found[field] = name;
    }
    const before = BEFORE_REPORTER.exec(line);
    if (before) found.source ??= before[1] ?? before[2];
    const bare = BARE.exec(line);
    if (bare) found[bare[1] ? 'author' : 'editor'] ??= (bare[2] ?? bare[3]!).trim();
  }
  const { source = null, author = null, editor = null } = found;
  return { source, author, editor };
}

/** Longest line that is read; the patterns are not made for more. */
const LINE_CHARACTERS = 200;

function splitLabels(line: string): { field: Field; text: string }[] {
  const parts: { field: Field; text: string; start: number }[] = [];
  for (const match of line.matchAll(LABEL)) {
    const group = match.slice(1).findIndex((matched) => matched !== undefined);
    const previous = parts.at(-1);
    if (previous) previous.text = line.slice(previous.start, match.index);
    const start = match.index + match[0].length;
    parts.push({ field: LABELS[group]![0], text: line.slice(start), start });
  }
  return parts;
}

/** Longest name of an outlet, and of a list of authors. */
const SOURCE_CHARACTERS = 30;
const AUTHOR_CHARACTERS = 40;

/** The name of an outlet without what follows it; null if it is no name. */
export function cleanSource(text: string): string | null {
  const name = cutName(
    text.slice(0, LINE_CHARACTERS).replace(/^[来來]源\s*[:：]\s*/, ''),
    /\s{2,}|\s(?=[\u3400-\u9fff])|[，。；;)）\]】〕」]/,
  )
    .replace(/^[\s:：《【[“"「(（]+|[\s》”"」]+$/g, '')
    .replace(/(?:原[创創]稿?)$/, '')
    .trim();
  return isName(name, SOURCE_CHARACTERS) ? name : null;
}

/** Names of authors without numbers, marks and mail addresses; null if it is no name. */
export function cleanAuthor(text: string): string | null {
  // 记者：… opens the questions of an interview, too.
  if (/[？?！!]/.test(text)) return null;
  const name = cutName(text.slice(0, LINE_CHARACTERS), /\s{2,}|[，。；;)）\]】〕」]/)
    .replace(/^(?:本[报報刊网網社台臺]|[见見][习習]|[实實][习習]|特[约約])?[记記]者\s*/, '')
    .replace(/[\w.+-]+@[\w.-]+/g, '')
    .replace(/[_\s][A-Z]{1,4}\d{2,}\b.*$/, '')
    .replace(/\s*[(（][^)）]*$/, '')
    .replace(/^[\s:：(（@]+|[\s、,/]+$/g, '')
    .trim();
  return isName(name, AUTHOR_CHARACTERS) && !/^name\b/i.test(name) ? name : null;
}

function cutName(text: string, end: RegExp): string {
  const at = text.search(NAME_END);
  return (at < 0 ? text : text.slice(0, at)).trimStart().split(end)[0]!;
}

function isName(text: string, characters: number): boolean {
  return text.length >= 2 && text.length <= characters && /\p{L}/u.test(text);
}

const OUTLET =
  '[\\u4e00-\\u9fff\\w]{0,10}?(?:[报報网網社台臺]|[周週]刊|[杂雜][志誌]|新[闻聞]|[财財][经經]|在[线線]|[时時][报報]|通[讯訊]|快[讯訊]|[资資][讯訊]|[传傳]媒|[经經][纬緯]|[卫衛][视視]|客[户戶]端|公[众眾][号號])';
/** 某某新闻 记者 王五, 某某報／記者王五／台北報導: an outlet that stands before its reporter, without a label. */
const BEFORE_REPORTER = new RegExp(
  `^\\s*(${OUTLET})\\s+(?:[见見][习習]|[实實][习習]|特[约約])?[记記]者\\s|(?:^|\\s)(${OUTLET}(?:（[^（）]{1,8}）)?)\\s*[／/|｜]\\s*(?:(?:特[约約])?[记記]者|[编編][译譯]|[综綜]合[报報][导導道])`,
);
const CLOSING = new RegExp(`[（(](?:[来來]源|[转轉]自|据)?[:：]?\\s*(${OUTLET})[)）]\\s*$`);
/** （来源：某某 编辑：王五） and 文章来源某某 at the very end: the label vouches for any name. */
const CLOSING_LABEL =
  /(?:^|[。！？!?”」）)\s])[（(【[]?(?:(?:本文|文章|稿件|新[闻聞])?[来來]源|(?:本文)?[转轉][载載]?自)\s*(?:([:：|丨｜])\s*)?(?:《|“|「)?([^，。；:：（）()《》“”「」【】\n]{2,24}?)[》”」]?(?:[)）】\]]|\s+(?:作者|[编編][辑輯译譯]|[责責][任编編]|[记記]者|[译譯]者)[^。]{0,40}|[，,]\s*(?:作者|[编編][辑輯译譯]|[记記]者)[^。]{0,40})?\s*$/;
/** 本文来自微信公众号“某某”, 首发于《某某》 */
const FROM_ACCOUNT =
  /(?:本文|文章|原文)(?:[来來]自|[转轉][载載]?自|首[发發][于於]|原[载載][于於]?|刊[于於]|[发發]表[于於])(?:微信)?(?:公[众眾][号號])?\s*[:：]?\s*[《“「【]([^》”」】\n，。]{2,20})[》”」】]/;
const NOT_OUTLET =
  /^(?:据|根据|[来來]自|有|各|多|某|[该該]|[当當]地|外媒|媒[体體]|市[场場]|[业業][内內]|官方)|^本?[报報社网網刊台]$|^本[报報社网網刊台]|外媒|媒[体體]$/;
const DATE = '\\s*(?:[\\u4e00-\\u9fff]{1,6})?(?:\\d{4}年)?(?:\\d{1,2}月)?\\d{1,2}日(?:[（(][^（）()]{1,12}[)）])?';
/** 某某社江城5月3日电, 某某财经讯, 【某某网科技报道】 */
const DATELINE = new RegExp(
  `^[\\s【（([]*([\\u4e00-\\u9fffA-Za-z\\d]{1,10}?(?:[社网網報报]|[财財][经經]|新[闻聞]|在[线線]|[资資][讯訊]|之家|[传傳]媒|News))(?:科技|[财財][经經]|[国國][际際]|[综綜]合)?(?:APP)?(?:${DATE})?\\s*(?:[电電讯訊]|消息|快[讯訊]|(?:[综綜]合)?[报報][道導](?=[】\\]]))`,
);
/** Outlets of this field open their own pieces with 某某报道,…; of an agency the same words are a quotation. */
const OWN_REPORT = new RegExp(
  `^[\\s【（([]*(金色[财財][经經]|火星[财財][经經]|陀螺[财財][经經]|深[链鏈][财財][经經]|核[财財][经經]|耳朵[财財][经經]|三言[财財][经經]|巴比特|[链鏈]得得|[链鏈][闻聞]|[链鏈]捕手|碳[链鏈][价價]值|[鸵鴕][鸟鳥][区區][块塊][链鏈]|[区區][块塊]律[动動]|[动動][区區]|[币幣]世界|(?:Odaily)?星球日[报報]|PANews|BlockBeats|Foresight ?News|TechFlow|深潮|吴说(?:区块链)?|比推)(?:APP)?(?:${DATE})?\\s*(?:[】\\])]\\s*)?(?:[讯訊]|[报報][道導]|消息|快[讯訊]|[获獲]悉)\\s*[,，:：|｜\\s]`,
);
/** What all the others quote. */
const AGENCY =
  /^(?:新华社?|中新社?|路透社?|彭博社?|美联社|法新社|华尔街日报|金融时报|纽约时报|华盛顿邮报|福布斯|经济学人|财新网?|央视新闻|人民日报|Reuters|Bloomberg|CNBC|BBC|CNN|AP|AFP|WSJ|Forbes|Fortune|Politico|Axios|Financial Times)$/i;
/** 正如某某此前所报道: an outlet speaks of itself so. */
const REPORTED_BEFORE =
  /正如\s?《?([A-Za-z][A-Za-z.]{2,20}(?: [A-Z][A-Za-z]{2,12})?|[\u4e00-\u9fff]{2,8}?(?:[报報网網社]|[财財][经經]|新[闻聞]))》?\s?(?:[之此]前|早前|先前|早些时候)所?(?:曾|已)?(?:[报報][道導]|提到|[讨討][论論])/;

const REPORTED =
  /^[^，。；]{0,16}?[（(](?:本[报報刊网網社台臺]|[见見][习習]|[实實][习習]|特[约約])?[记記]者[\s:：]*([\u4e00-\u9fff·]{2,4})(?=[\s、，,)）／/])/;

/** The reporter that the first paragraph names: 本报讯（记者 王五）; null if none. */
export function findReporterInText(firstBlock: string): string | null {
  return REPORTED.exec(firstBlock)?.[1] ?? null;
}

/**
 * The outlet that the text itself credits: （北京商报） or 文章来源某某 at its end, 新华社北京5月3日电 at its beginning, 正如某某此前所报道 within; null if
 * none.
 */
export function findOutletInText(blocks: readonly string[]): string | null {
  const first = (blocks[0] ?? '').slice(0, LINE_CHARACTERS);
  const last = (blocks.at(-1) ?? '').slice(-LINE_CHARACTERS);
  const label = CLOSING_LABEL.exec(last.slice(-90));
  // Without a colon only what closes the article is no sentence of its own.
  const labelled = label && (label[1] || !/[的了是在于为]/.test(label[2]!)) ? cleanSource(label[2]!) : null;
  const stated =
    labelled ??
    CLOSING.exec(last)?.[1] ??
    FROM_ACCOUNT.exec(last)?.[1] ??
    OWN_REPORT.exec(first)?.[1] ??
    DATELINE.exec(first)?.[1];
  if (stated && !NOT_OUTLET.test(stated)) return stated;
  for (const block of blocks) {
    const at = block.indexOf('正如');
    const own = at < 0 ? null : REPORTED_BEFORE.exec(block.slice(at));
    const name = own?.[1];
    // Who cites a paper elsewhere with 据 is somebody else.
    if (
      name &&
      !NOT_OUTLET.test(name) &&
      !AGENCY.test(name) &&
      !blocks.some((text) => new RegExp(`据\\s?《?${name.replace(/\./g, '\\.')}`).test(text))
    )
      return name;
  }
  return null;
}
