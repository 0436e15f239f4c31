import type { FactContext } from './context.ts';
import { KNOWN_PEOPLE } from './known-people.ts';
import { canNameBody, canNamePerson, readsLikePerson } from './latin-names.ts';
import type { Lexeme } from './lexemes.ts';
import { textOf } from './organization-words.ts';
import { hasJapaneseSurnameAt, isTransliteration, surnameLengthAt } from './surnames.ts';

const SAYING =
  '表示|提醒|提示|坦承|备询|答询|受访|供述|供称|交代|告知|归纳|点评|回覆|回复|说明|直指|重提|表明|指出|认为|透露|强调|介绍|称|说|坦言|直言|告诉|写道|解释|回应|补充|分析|建议|呼吁|宣布|预计|预测|警告|相信|希望|提到|谈到|谈及|撰文|发文|发表|声称|承认|否认|质疑|评论|总结|提出|要求|演讲|致辞|致词|担任|出任|接任|就任|履新|上任|升任|调任|获任|兼任|当选|任(?=[\u4e00-\u9fff]{0,8}(?:组长|主任|主席|会长|院长|所长|局长|部长|行长|理事长|秘书长))|接待|会见|率队|陪同|听取|出席|主持|讲话|批评|发微博|发推|表态|写到|说道|讲述|回忆|补充道|指(?!导)|批|质询|答复|重申|估计|估算|推算|测算|判断|推断|忧心|担心|担忧|抱怨|感叹|感慨|举例|预告|喊话|表态|直呼|叹|自述|作证|辩称|诉说|反问|追问|总结道|笑称|说明';

/** What may follow a name; it says where the given name ends. */
const AFTER = new RegExp(
  `^(?:$|[\\s,。;:!?、)(」』”"》…—]|${SAYING}|在|就|对|向|于|为|是|也|还|则|曾|已|将|和|与|及|等|的|以|从|又|再|更|都|并|不|带领|率|会见|签|参加|参与|担任|出任|接替|接受|所|到|去|来|因|被|把|给|让|用|同|跟|当|任|博士|教授|先生|女士|律师|院士|上|公布|发布|发起|发言|刊|宣读|分享|做|作|代表|解读|坚|援引|引用|进行|共同|一同|联合|还是|依旧|目前|昨|今|近日|日前|最新|最近|随后|此前|当时|当日|当天|早前|其|个人|本人|本[周月年次]|上[周月]|周[一二三四五六日]|加入|拒绝|拥有|创办|创立|创建|掌|离职|辞|涉|获|一直|也曾|正|即|仍|亦|却|才|便|由|随|加入|领导|领衔|牵头|展示|总|合|赴|前往|走进|考察|调研|签署|任命|提名|与会|有|没|率先|看来|觉得|想|算了|算过|算账|维持|给予|上调|下调|看好|看空|现场|当庭|当场|出庭|落网|执笔|撰写|一行|今年|去年|早年|手上|团队|早已|表演|接过|递交|起草|主讲|评价|研判|操盘|投案|被捕|翻供|认罪|回国|归案|组成|裁定|裁决|判处|判决|驳回|下令|宣判|命令|批准|认定|暗示|敦促|抨击|反驳|炮轰|力挺|支持|反对|主张|坚称|辩|披露|揭露|推出|推动|投票|赞成|同意|质疑|通过|负责|否决|附议|会面|拒)`,
);
const STRONG_AFTER = new RegExp(`^(?:$|[\\s,。;:!?、)(」』”"…]|${SAYING}|在|博士|教授|先生|女士)`);
const SAYS = new RegExp(`^(?:也|还|则|曾|又|就此|对此|随后|近日|日前|最新|同时|进一步|最近|今日|昨日)*(?:${SAYING})`);

/** Characters that end a word more often than they end a given name. */
const WEAK_LAST = /[在就对向于是也还则曾已将和与及等的以从又再更都并不被把给让用跟当所说称指某地]/;
const NAMEISH_LAST = /[为来成有大小新高可能正同明发达上一任]/;

/** How long the Chinese name at `at` is (2–4 characters), judged by what follows and by the words that cover it; 0 if none. */
export function chineseNameLength(c: FactContext, at: number, isFree: (start: number, end: number) => boolean): number {
  const text = c.folded;
  const surname = surnameLengthAt(text, at);
  if (!surname) return 0;
  const fits = (length: number) =>
    !/某|先生|女士|小姐|老师|同学/.test(text.slice(at, at + length)) &&
    isFree(at, at + length) &&
    AFTER.test(text.slice(at + length, at + length + 4)) &&
    isHanRun(text, at, at + length);
  const short = surname + 1;
  const long = surname + 2;
  const shortFits = fits(short) && !WEAK_LAST.test(text[at + short - 1]!);
  const longFits = fits(long) && !WEAK_LAST.test(text[at + long - 1]!);
  if (shortFits && longFits) {
    const last = text[at + long - 1]!;
    return NAMEISH_LAST.test(last) && STRONG_AFTER.test(text.slice(at + long, at + long + 4)) ? long : short;
  }
  if (longFits) return long;
  return shortFits ? short : 0;
}

/** Length of a transliterated name (鲍威尔, 约瑟夫·卢宾), with at least `least` characters if it has no dot; 0 if none. */
export function transliteratedLength(c: FactContext, at: number, least: number): number {
  const text = c.folded;
  let end = at;
  let dots = 0;
  let part = 0;
  while (end < text.length && end - at < 24) {
    const char = text[end]!;
    if (isTransliteration(char)) part++;
    else if ('·•・‧.'.includes(char) && part > 0 && isTransliteration(text[end + 1] ?? '')) {
      dots++;
      part = 0;
    } else if (/[A-Z]/.test(char) && /[·•・‧.]/.test(text[end + 1] ?? '') && end > at) part++;
    else break;
    end++;
  }
  if (dots === 0) {
    // Without a dot the end is open: the longest cut that something can follow.
    for (let length = Math.min(end - at, 6); length >= least; length--)
      if (AFTER.test(text.slice(at + length, at + length + 4))) return length;
    return 0;
  }
  for (let cut = end; cut > end - 3; cut--) {
    if (AFTER.test(text.slice(cut, cut + 4)) && !'·•・‧.'.includes(text[cut - 1]!)) return cut - at;
  }
  return part >= 1 ? end - at : 0;
}

/** After a title any two parts with a dot between are a name, whatever syllables they are written with; it ends where something strong follows. */
export function dottedAfterTitle(c: FactContext, at: number): number {
  const parts = /^(?:(?![兼暨和与及人员长官])[\u4e00-\u9fff]){1,6}[·•・‧][\u4e00-\u9fff]{2,12}/.exec(
    c.folded.slice(at, at + 22),
  );
  if (!parts) return 0;
  for (let end = parts[0].search(/[·•・‧]/) + 3; end <= parts[0].length; end++)
    if (STRONG_AFTER.test(c.folded.slice(at + end, at + end + 4)))
      // What holds a function word has run on into the sentence.
      return /[的了是在不与和对将]/.test(parts[0].slice(0, end)) ? 0 : end;
  return 0;
}

/** Length of a Japanese name of four or five characters, such as 黑田东彦; 0 if none. */
export function japaneseNameLength(c: FactContext, at: number): number {
  const surname = hasJapaneseSurnameAt(c.folded, at);
  if (!surname) return 0;
  for (const length of [surname + 2, surname + 1, surname + 3, surname]) {
    if (length === surname && (surname < 3 || !AFTER.test(c.folded.slice(at + length, at + length + 4)))) continue;
    if (length === surname) return length;
    if (isHanRun(c.folded, at, at + length) && STRONG_AFTER.test(c.folded.slice(at + length, at + length + 4)))
      return length;
  }
  return 0;
}

const KNOWN_FIRST = new Set([...KNOWN_PEOPLE].map((name) => name.charCodeAt(0)));

/** Length of the known person's name at `at`; 0 if none. */
export function knownPersonLength(c: FactContext, at: number): number {
  if (!KNOWN_FIRST.has(c.folded.charCodeAt(at))) return 0;
  for (let length = 5; length >= 2; length--) {
    const name = c.folded.slice(at, at + length);
    // Near the end of the text the slice is shorter than asked for.
    if (KNOWN_PEOPLE.has(name)) return name.length;
  }
  return 0;
}

/** A Latin name after a title, with a Chinese surname before it where the page has one (李Jung-geun). */
export function latinPersonLength(c: FactContext, lexemes: readonly Lexeme[], index: number): number {
  const lexeme = lexemes[index];
  if (!lexeme) return 0;
  if (
    lexeme.end - lexeme.start === 1 &&
    /[\u3400-\u9fff]/.test(textOf(c, lexeme)) &&
    lexemes[index + 1]?.kind === 'latin' &&
    /^[A-Z][a-z]+-[a-z]+$/.test(textOf(c, lexemes[index + 1]!))
  )
    return lexemes[index + 1]!.end - lexeme.start;
  if (lexeme.kind !== 'latin') return 0;
  const name = textOf(c, lexeme);
  if (canNamePerson(name) || readsLikePerson(name)) return lexeme.end - lexeme.start;
  // A surname alone (议员Rothfus) has to do something.
  const title = lexemes[index - 1];
  const deputy = title?.kind === 'title' && /(?:议员|法官|检察官|教授|立委)$/.test(textOf(c, title));
  const alone =
    /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}{2,})?$/u.test(name) &&
    canNameBody(name) &&
    (speaksAt(c, lexeme.end) || (deputy && endsNameAt(c, lexeme.end)));
  return alone ? lexeme.end - lexeme.start : 0;
}

/** Whether what follows says that somebody spoke. */
export function speaksAt(c: FactContext, at: number): boolean {
  return SAYS.test(c.folded.slice(at, at + 16));
}

/** Whether a name can end here. */
export function endsNameAt(c: FactContext, at: number): boolean {
  return AFTER.test(c.folded.slice(at, at + 4));
}

function isHanRun(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!/[\u3400-\u9fff〇]/.test(text[i] ?? '')) return false;
  return end <= text.length;
}
