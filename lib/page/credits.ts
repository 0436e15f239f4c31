// Outlet and author as Chinese pages credit them, also where a line runs together: 2020-05-29 18:36:37来源:某某编辑:某某

type Field = 'source' | 'author' | 'editor' | 'other';

const LABELS: [Field, string][] = [
  ['source', '(?:本文|文章|信息|新闻|新聞|稿件|内容|資訊)?(?:来源|來源|出处|出處)|稿源|转载自|轉載自|转自|轉自|原载|原載'],
  ['author', '原?作者|撰文|撰稿人?|文字|(?:本报|本報|見習|见习|特约|特約)?记者|(?:本報|特約)?記者|采写|採寫|作者名'],
  ['author', '(?<![\\u4e00-\\u9fff])文'],
  ['editor', '责任编辑|責任編輯|责编|責編|(?:值班|实习|網站|网站)?(?:编辑|編輯)|编者'],
  [
    'other',
    '发布时间|發布時間|發佈時間|发表时间|發表時間|更新时间|更新時間|发稿时间|时间|時間|日期|浏览次数|浏览量?|瀏覽|阅读量?|點閱|点击量?|点击数|评论数?|評論|字号|字號|字体|字體|分享到?|审核|審核|校对|校對|监制|監製|摄影|攝影|图|圖|标签|標籤|关键词|關鍵詞|原标题|原標題|责任校对|主编|主編|翻译|翻譯|编译|編譯|来源链接|订阅|訂閱',
  ],
];
const LABEL = new RegExp(LABELS.map(([, pattern]) => `(${pattern})`).join('|').replace(/^/, '(?<!图片|圖片|图|圖|数据|數據|资料|資料|资金|資金|收入|主要)(?:').concat(')\\s*[:：|｜/／]\\s*'), 'g');

const DATE_OR_COUNT = /(?:19|20)\d{2}\s*[-/.年]\s*\d|\d+\s*(?:人参与|人參與|条?评论|條?評論|次?阅读|次?閱讀|次?浏览|浏览|跟贴|点赞)|\s*(?:举报|檢舉|分享|收藏|打印|列印)|[|｜]|https?:/;

export interface Credits {
  source: string | null;
  author: string | null;
}

/** Reads the credits out of lines; the first line that says a thing wins, an author before an editor. */
export function readCredits(lines: readonly string[]): Credits {
  const found: Partial<Record<Field, string>> = {};
  for (const line of lines) {
    for (const { field, text } of splitLabels(line)) {
      if (field === 'other' || found[field]) continue;
      const name = field === 'source' ? cleanSource(text) : cleanAuthor(text);
      if (name) found[field] = name;
    }
  }
  return { source: found.source ?? null, author: found.author ?? found.editor ?? null };
}

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
  const cut = cutAt(text.replace(/^(?:来源|來源)\s*[:：]\s*/, ''), DATE_OR_COUNT).split(/\s{2,}|[\s\u3000](?=[\u3400-\u9fff])|[，。；;)）\]】〕」]/)[0]!;
  const name = cut.replace(/^[\s:：《【\[“"「(（]+|[\s》”"」]+$/g, '').replace(/(?:原创稿?|原創)$/, '').trim();
  return name.length >= 2 && name.length <= SOURCE_CHARACTERS && /\p{L}/u.test(name) ? name : null;
}

/** Names of authors without numbers, marks and mail addresses; null if it is no name. */
export function cleanAuthor(text: string): string | null {
  const cut = cutAt(text, DATE_OR_COUNT).split(/[\u3000]{2,}|\s{2,}|[，。；;)）\]】〕」|｜]/)[0]!;
  const name = cut
    .replace(/[\w.+-]+@[\w.-]+/g, '')
    .replace(/[_\s][A-Z]{1,4}\d{2,}\b.*$/, '')
    .replace(/^[\s:：(（@]+|[\s(（、,/]+$/g, '')
    .trim();
  return name.length >= 2 && name.length <= AUTHOR_CHARACTERS && /\p{L}/u.test(name) && !/^name\b/i.test(name) ? name : null;
}

function cutAt(text: string, pattern: RegExp): string {
  const at = text.search(pattern);
  return at < 0 ? text : text.slice(0, at);
}

const OUTLET = '[\\u4e00-\\u9fffA-Za-z0-9]{0,10}?(?:报|報|网|網|社|周刊|週刊|杂志|雜誌|电视台|電視台|新闻|新聞|财经|財經|在线|线上|時報|通讯|快讯|日讯|传媒|傳媒)';
const CLOSING = new RegExp(`[（(](?:来源|來源|转自|轉自|据)?[:：]?\\s*(${OUTLET})[)）]\\s*$`);
const DATELINE = new RegExp(`^[\\s【（(]*((?:[\\u4e00-\\u9fff]{1,8}(?:社|网|網|报|報)))(?:[\\u4e00-\\u9fff]{1,6}\\d{1,2}月\\d{1,2}日)?(?:电|電|讯|訊|消息|快讯)`);

/** The outlet that the text itself credits: （北京商报） at its end, or 新华社北京5月3日电 at its beginning; null if none. */
export function findOutletInText(firstBlock: string, lastBlock: string): string | null {
  return CLOSING.exec(lastBlock)?.[1] ?? DATELINE.exec(firstBlock.replace(/^本报/, ''))?.[1] ?? null;
}
