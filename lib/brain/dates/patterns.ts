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
export const YEAR =
  /((?:19|20)\d\d|[一二][〇零九][〇零一二三四五六七八九]{2}) ?(?:财政?|会计)?年(?!代)(?:度|财政?年度?|会计年度)?/y;
export const REPUBLIC_YEAR = /民国 ?(\d{1,3}|[一二三四五六七八九十百零]{1,5}) ?年度?/y;
/** Taiwan writes 114年9月 where 民国 is understood. */
export const REPUBLIC_YEAR_ALONE = /(1[01]\d) ?年(?= ?\d{1,2} ?月|度|底|初|第[1-4一二三四] ?季)/y;
export const SHORT_YEAR = /(\d\d) ?年(?= ?\d{1,2} ?月)/y;
export const RELATIVE_YEAR = /今年|本年度?|去年|明年|前年|后年|来年|上年|当年|同一?年|次年|翌年|隔年|那一?年/y;
/** 今(2021)年, 去(110)年, 本(6)月, as Taiwan's press writes. */
export const YEAR_IN_BRACKETS = /[今去明前] ?\( ?((?:19|20)\d\d|1[01]\d) ?\) ?年度?/y;
export const MONTH_IN_BRACKETS = /[本上下] ?\( ?(1[0-2]|0?[1-9]) ?\) ?月份?/y;
export const MONTH_SPAN = new RegExp(`(\\d{1,2}) ?月?份? ?${TO} ?(\\d{1,2}) ?月份?(?! ?\\d{1,2} ?[日号])`, 'y');
export const MONTH = new RegExp(`${NUMBER} ?月份?`, 'y');
export const RELATIVE_MONTH = /本月|这个月|当月|同月|上一?个?月|下一?个?月|次月|翌月/y;
export const DAY_SPAN = new RegExp(` ?(\\d{1,2}) ?日? ?${TO} ?(\\d{1,2}) ?日`, 'y');
export const DAY = new RegExp(` ?${NUMBER} ?[日号](?![线楼])`, 'y');
export const QUARTER = / ?(?:第([一二三四1-4])季度?(?!节)|([一二三四1-4])季度|[Qq]([1-4])(?![\dA-Za-z]))/y;
export const HALF = / ?(?:[上下]半年|年初|年末|年底|年中(?=[,。、;前后时将已就的])|年终|年内|全年|岁末)/y;
export const YEAR_EDGE =
  /初(?![步级创衷始期])|[末尾]|底(?!层)|终(?![端身止极])|内(?![蒙地部容])|伊始|岁末|中(?=[,。、;前后时将已就的])|春天|夏天|秋天|冬天|[春夏秋冬]季|(?:春节|端午|中秋|七夕|除夕|元宵)节?(?:期间|假期|前夕|前后)?/y;
/** 2017年的夏天: the season is the time. */
export const SEASON_OF_YEAR = /的(?:春天|夏天|秋天|冬天|[春夏秋冬]季|年[初底末])/y;
export const MONTH_EDGE = /初(?![步级创衷始期])|末|底(?!层)|[上中下]旬|中(?=[,。、;前后时将已就的])/y;
/** 今年早些时候, 本月稍早, 去年晚些时候: some time in it. */
export const SOME_TIME_IN =
  /的?(?:(?:早|晚)些(?:时候?|时间)|(?:稍|较)(?:早|晚)(?:时候?|时间|前|些时候)?(?![于期])|早前|早段)/y;
/** 至今 is no 今年, but 至今年1月 is one. */
export const THIS_YEAR_AFTER_TO = /今年(?=\d|[一二三四五六七八九十]{1,2}月|[底初末]|[上下]半年|第?[一二三四1-4]季)/y;
/** 上季度, 本季度; 上季末 is too loose. */
export const RELATIVE_QUARTER = /(本|这个?|上一?个?|下一?个?)季度(?!末|数据|的|报告|财报|业绩|相比|同期|环比)/y;
/** 月初, 月底 alone. */
export const PART_OF_MONTH = /(?<=^|[,。;:\n在于])月(初|中|底|末)(?=[,一-鿿])(?![的和与及、])/y;
/** 6/18, as Taiwan's press writes days; with such words after it, for 7/24 and 1/20 are something else. */
export const SLASH_DAY =
  /(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01]|0[1-9])(?= ?[公发宣表召举开通推审三起上下晚凌正将在于与赴出推签修预])/y;
export const RELATIVE_DAY =
  /今天|今日|今晨|今早|今晚|今夜|昨天|昨日|昨晚|昨晨|昨夜|昨早|昨午|今午|前天|前日(?![本期内元往后常益均])|明天|明日|明晚|后天|当天|当日|当晚|同日|同一天|次日|翌日|隔日|隔天|前一[天日](?![天日])|(?<=^|[,。;:\n])(?:第二天|转天)|昨(?=宣布|宣告|公布|发布|发表|发出|表示|指出|指,|称|说|透露|强调|提出|通过|批准|签署|举行|召开|推出|正式|开幕|开庭|出席|回应|回复|在|于|就|向|与|晚间|下午|上午|早上)/y;
export const TIME_OF_DAY =
  / ?(?:\((?:星期|周|礼拜)?[一二三四五六日天]\)|,?(?:星期|周|礼拜)[一二三四五六日天](?![至到一二三四五六日天]))?(?: ?(?:凌晨|清晨|早上|早间|上午|中午|午后|下午|傍晚|晚上|晚间|深夜|晚(?![会报宴间到于年近期安])))?(?: ?\d{1,2}(?:时|点|:\d\d)(?:\d{1,2}分|整|半|许|:\d\d)?(?:(?:至|到|-)(?:次日)?\d{1,2}(?:时|点|:\d\d))?)?/y;

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
  这: 0,
};
export const FROM_CONTEXT: Record<string, number> = { 当: 0, 同: 0, 那: 0, 次: 1, 翌: 1, 隔: 1, 第: 1, 转: 1 };
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
export const WEEKDAY =
  /(这个?|本|上上个?|上个?|下个?)?(?:周|星期|礼拜)([一二三四五六日天])(?![一二三四五六日天至到均福次])/y;
/** 每周三, 两周一次, 周六福 are no days. */
export const WEEKDAY_NOT_AFTER = /[-—~至到\d每一两二三四五六七八九十几数多半整双单隔第圆]/;
/** 上周, 本星期, 下周: not 周期, 周转, nor what has a weekday. */
export const WEEK =
  /(上上个?|上一?个?|本|这一?个?|下一?个?)(?:周|星期|礼拜)(?![一二三四五六日天末期转边年刊报岁围密折率遭知而游])/y;
/** 会上周小川表示, 旗下周转: before 上周 and 下周 stands what ends in 上 or 下, unless a word of what was done follows. */
export const ENDS_IN_PLACE = /[会坛式议堂谈场网链台件旗麾手属名线面晚早以之]/;
export const AFTER_WEEK =
  /[,在宣发表公就向与对将已曾也又还的再被由推通开启举正提要批下起签报拒接出召取完收指称说透警否结投成决首遭获申加判裁起]/;
/** 上周末, 剛過去的周末, 这个周末; 周末 alone is more often any weekend. */
export const WEEKEND =
  /((?:刚刚?|才)过去的?(?:这|本|上)?一?个?|过去的?(?:这|上)?一?个?|上上个?|上一?个?|本|这一?个?|下一?个?)(?:(?:周|星期|礼拜)末|双休日)(?![版刊效])/y;
/** Holidays on which news is dated. Of those of the lunar calendar only the year is sure. */
export const HOLIDAY =
  /(元旦|情人节|清明节?|["“「]?五一["”」]?|劳动节|国庆节?|["“「]十一["”」]|["“「]?双(?:十一|11|11)["”」]?|["“「]?双(?:十二|12|12)["”」]?|万圣节|感恩节|圣诞节?|平安夜|春节|农历新年|新春|除夕|元宵节?|端午节?|七夕节?|中秋节?)(?:(期间|(?:小?长)?假(?:期|日)?(?:期间)?|黄金周(?:期间)?|前夕|前后|过?后(?![台续缀])|节后)|(当天|当日|这天|(?=起)))/y;
/** 近日, 日前: in the days before the news. */
export const RECENTLY = /日前(?![往来后期述提])|近日(?![均点来])/y;
/** 30日前, 最近日均 are something else. */
export const RECENTLY_NOT_AFTER = /[\d一二两三四五六七八九十几数多当昨今明次即作假节生交末每某同首最附单 ]/;
/** 今(5)日, as Taiwan's press writes. */
export const DAY_IN_BRACKETS = /[今昨前明] ?\( ?(\d{1,2}) ?\) ?[日天]/y;
/** 周三(16), 昨日(6/16) */
export const SHORT_DAY_IN_PARENTHESIS = /\((?:(\d{1,2})\/)?(\d{1,2})\)/y;
/** 6个月内, 120天内, 一年内. */
export const WITHIN = /(\d{1,3}|[一二三四五六七八九十]{1,3}) ?(个月|天|日|年)(?:之|以)?内/y;
/** 三天后, 两周后, 一个月后: so long after the day just told; only at the head of a clause, where it cannot say after what else. */
export const LATER =
  /(\d{1,2}|[一二两三四五六七八九十]{1,2}) ?(天|日|周|个?星期|个月)(?:之|以)?后(?=[,一-鿿])(?![的续台勤])/y;
/** 两年前, 三周前; 三年前的 tells which, and 三天前瞻 is something else. */
export const AGO =
  /(?:(\d{1,2}|[一二两三四五六七八九十]{1,3}) ?(年|个月|周|个?星期|个?礼拜|天)|([两三四五六七八九]|十[一二三四五六七八九]?)(日))(?:之|以)?前(?![的任期述提瞻沿景往来后夕身端半几一二三四五六七八九十\d]|相比|相较)/y;
/** What may stand before it. After a verb or a noun it counts from that: 开庭十天前, 到期三个月前; after 比 it measures. */
export const AGO_AFTER =
  /(?:^|[,。;:\n“”「『(、?!]|早在|就在|还在|[^须应需于立\d]是在|(?<![须应需必要限])在|[^须应需不低高早晚少多等位限]于|(?<![提])早于|大约|大概|约|差不多|仅仅|正是|[他她们所司局院部团者国家府厅委署])$/;
/** 三年内, 半年内; 未来三年 does without 内. */
export const AHEAD =
  /(\d{1,2}|[一两二三四五六七八九十]{1,2}|半) ?(年|个月)(?:的?时间)?((?:之|以)?内)?(?![多余度代级报薪半前后期末初底来])/y;
/** What has to stand before it: a word of planning, or 未来. 两年内两次被罚 is the past. */
export const PLANNED_WITHIN =
  /(?:(?<![必即或曾])将|计划|拟|力争|争取|承诺|目标(?:是|为)?|打算|希望|确保)(?:会|要)?(?:在|于)?(?:未来|今后|接下来)?的?$/;
export const IN_FUTURE = /(?:^|[,。;:\n“「])(?:在|于)?(?:未来|今后|接下来)的?$/;
/** 未来三年 alone is more often a forecast; with such words after it somebody means to do something. */
export const MEANS_TO =
  /^,?[^。;!?\n]{0,30}(?:力争|争取|计划|目标|确保|培育|建成|建设|打造|投入|投资|安排|引进|落实|实现|完成|推动|推进)/;
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
export const BEGINS =
  /[\d半一二三四五六七八九十今去明前后本同次翌来上下昨当两民第年全岁Qq周星礼这日近月刚才过那隔转元情清劳国双万感圣平春农新除端七中“"「『]/;
