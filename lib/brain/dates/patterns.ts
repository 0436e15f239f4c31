// The words and forms that dates are written with, simplified and half-width. All are sticky: they are tried at one offset.

export const DIGIT = /\d/;
export const LATIN = /[A-Za-z]/;
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const TO = '(?:至|到|--?|——?|–|~)';

export const CONNECTOR = new RegExp(` ?${TO} ?`, 'y');
export const YEAR_SPAN = new RegExp(`((?:19|20)\\d\\d) ?年? ?${TO} ?((?:19|20)\\d\\d) ?年(?!代)`, 'y');
export const ISO_DAY =
  /((?:19|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)(?:[T ]{1,2}\d\d?:\d\d(?::\d\d)?)?/y;
export const ISO_MONTH = /((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\d年-])/y;
export const YEAR = /((?:19|20)\d\d|[一二][〇零九][〇零一二三四五六七八九]{2}) ?(?:财|会计)?年(?!代)度?/y;
export const REPUBLIC_YEAR = /民国 ?(\d{1,3}|[一二三四五六七八九十百零]{1,5}) ?年度?/y;
/** Taiwan writes 114年9月 where 民国 is understood. */
export const REPUBLIC_YEAR_ALONE = /(1[01]\d) ?年(?= ?\d{1,2} ?月|度|底|初|第[1-4一二三四] ?季)/y;
export const SHORT_YEAR = /(\d\d) ?年(?= ?\d{1,2} ?月)/y;
export const RELATIVE_YEAR = /今年|本年度?|去年|明年|前年|后年|来年|上年|当年|同年|次年|翌年/y;
export const MONTH_SPAN = new RegExp(`(\\d{1,2}) ?月?份? ?${TO} ?(\\d{1,2}) ?月份?(?! ?\\d{1,2} ?[日号])`, 'y');
export const MONTH = new RegExp(`${NUMBER} ?月份?`, 'y');
export const RELATIVE_MONTH = /本月|当月|同月|上个?月|下个?月|次月/y;
export const DAY_SPAN = new RegExp(` ?(\\d{1,2}) ?日? ?${TO} ?(\\d{1,2}) ?日`, 'y');
export const DAY = new RegExp(` ?${NUMBER} ?[日号](?![线楼])`, 'y');
export const QUARTER = / ?(?:第([一二三四1-4])季度?(?!节)|([一二三四1-4])季度|[Qq]([1-4])(?![\dA-Za-z]))/y;
export const HALF = / ?(?:[上下]半年|年初|年末|年底|年中(?=[,。、;前后时将已就的])|年终|年内|全年|岁末)/y;
export const YEAR_EDGE =
  /初(?![步级创衷始期])|[末尾]|底(?!层)|终(?![端身止极])|内(?![蒙地部容])|伊始|岁末|中(?=[,。、;前后时将已就的])|春天|夏天|秋天|冬天|[春夏秋冬]季|春节/y;
/** 2017年的夏天: the season is the time. */
export const SEASON_OF_YEAR = /的(?:春天|夏天|秋天|冬天|[春夏秋冬]季|年[初底末])/y;
export const MONTH_EDGE = /初(?![步级创衷始期])|末|底(?!层)|[上中下]旬|中(?=[,。、;前后时将已就的])/y;
export const RELATIVE_DAY =
  /今天|今日|今晨|今早|今晚|昨天|昨日|昨晚|昨晨|前天|明天|明日|明晚|后天|当天|当日|同日|同一天|次日|翌日/y;
export const TIME_OF_DAY =
  / ?(?:\((?:星期|周|礼拜)[一二三四五六日天]\))?(?: ?(?:凌晨|清晨|早上|早间|上午|中午|午后|下午|傍晚|晚上|晚间|深夜|晚(?![会报宴间到于年近期安])))?(?: ?\d{1,2}(?:时|点|:\d\d)(?:\d{1,2}分|整|半|许|:\d\d)?(?:(?:至|到|-)(?:次日)?\d{1,2}(?:时|点|:\d\d))?)?/y;

export const FROM_NOW: Record<string, number> = {
  今: 0,
  本: 0,
  去: -1,
  上: -1,
  前: -2,
  昨: -1,
  明: 1,
  来: 1,
  下: 1,
  后: 2,
};
export const FROM_CONTEXT: Record<string, number> = { 当: 0, 同: 0, 次: 1, 翌: 1 };
/** Words that end or begin with the characters of a relative year or day: 目前年产, 以上年龄, 今日头条. */
export const NOT_AFTER: Record<string, string> = {
  前: '目之以此日年',
  上: '以',
  去: '过',
  年: '一二三四五六七八九十两几数多半整周百千',
  来: '未近以年',
  后: '之以最',
  当: '相应的',
  次: '的',
  同: '的',
  明: '证说光文声表标',
  今: '迄至',
};
export const NOT_BEFORE = /龄|产|头条|系|份|之星|之后的/y;

/** 周三, 本周三, 上周五, 下周一, 星期一, 禮拜二; 周一至周五 is a timetable. */
export const WEEKDAY = /(这个?|本|上个?|下个?)?(?:周|星期|礼拜)([一二三四五六日天])(?![一二三四五六日天至到均福次])/y;
/** 每周三, 两周一次, 周六福 are no days. */
export const WEEKDAY_NOT_AFTER = /[-—~至到\d每一两二三四五六七八九十几数多半整双单隔第圆]/;
/** 近日, 日前: in the days before the news. */
export const RECENTLY = /日前(?![往来后期述提])|近日(?![均点来])/y;
/** 30日前, 最近日均 are something else. */
export const RECENTLY_NOT_AFTER = /[\d一二两三四五六七八九十几数多当昨今明次即作假节生交末每某同首最附单 ]/;
/** 今(5)日, as Taiwan's press writes. */
export const DAY_IN_BRACKETS = /[今昨前明] ?\( ?(\d{1,2}) ?\) ?[日天]/y;
/** 6个月内, 120天内, 一年内. */
export const WITHIN = /(\d{1,3}|[一二三四五六七八九十]{1,3}) ?(个月|天|日|年)(?:之|以)?内/y;
/** 三天后, 两周后, 一个月后: so long after the day just told; only at the head of a clause, where it cannot say after what else. */
export const LATER =
  /(\d{1,2}|[一二两三四五六七八九十]{1,2}) ?(天|日|周|个?星期|个月)(?:之|以)?后(?=[,一-鿿])(?![的续台勤])/y;
/** Between a day and such a time: 起, or a word that obliges. Nothing after a full stop counts from it. */
export const COUNTS_FROM =
  /^[^。;\n]{0,4}(?:起|之后|后)[^。;\n,]{0,12}$|^[^。;\n]*(?:要求|须|应|必须|责令|承诺)[^。;\n,]{0,12}$/;
/** Five-year plans by number, of which the twelfth began in 2011, with the part of their time: 十四五期间, “十四五”末. The plan itself (十四五规划) is no date. */
export const PLAN_PERIOD =
  /[“"「『]?十([一二三四五六])五[”"」』]?(?:规划)?(期间|时期|期末|末期?|末年|收官之年|初期|开局之年)/y;
/** Notices that are called by their day, with its year: 4 September 2017 on coin offerings, 24 September 2021 on trading. */
export const NAMED_DAY = /[“"「『]?9[·.．・](4|24)[”"」』]?(?= ?(?:公告|通知|禁令|新政|监管|文件|事件))/y;
export const NAMED_DAY_YEARS: Record<string, number> = { 4: 2017, 24: 2021 };

/** Characters with which a date expression can begin. */
export const BEGINS = /[\d一二三四五六七八九十今去明前后本同次翌来上下昨当两民第年全岁Qq周星礼这日近“"「『]/;
