import type { Measure } from '../measure-words.ts';
import type { FactContext } from './context.ts';
import type { Quantity } from './quantity.ts';

/**
 * Which numbers of days, months or years a text states: a limit (须在45天内决定), a term (有效期为五年), what something takes, saves, leads or
 * is put off. A stretch that only tells when (过去三年, 两年内将推出, 24小时内下跌) states nothing, and no sentence of a court does.
 */

/** Words that may stand between what asks for a duration and its number. */
const HEDGE =
  /(?:不得?(?:超过|多于|少于|低于|短于|长于|迟于|晚于|足|到)|超过|至少|最[少多长短快慢低高]|大约|大概|约|仅仅|仅|只有|只|长达|接近|将近|近|平均|逾|满)[为是]?$/;

const LIMIT_WITHIN = /^(?:之|以)?内(?!部|容|地)/;
/** Who has to keep it, or may use it. */
const OBLIGED = /(?:必?须|应当?|需要?|得|要求[^,。;]{0,8}|责令[^,。;]{0,8}|限期?|承诺|不得迟于)[在于]?$/;
const OBLIGED_SHORT = /(?:将|有权|可以?)[在于]?$/;
/** 收到通知后10个工作日内, 自受理之日起20日内 */
const COUNTED_FROM =
  /(?:(?:之日|次日|翌日|当日|日)起(?:计|算|计算)?的?|(?:收到|接到|接获|受理|提交|递交|送达|公[布告]|[发颁]布|生效|施行|实施|批准|核准|签署|通知|通过|知悉|届满|期满|终止|变更|备案|开业|获批|发生|作出|做出)[^,。;]{0,6}后(?:的|应当?|须|必须|将)?[在于]?)$/;
const ONE_LIMIT_MORE =
  /(?:个?月|天|日|年|周|小时)(?:之|以)?内[^。;]{2,30}[,;](?:并|且|再|以及|同时)(?:应当?|须|必须)?[在于]?$/;
/** 发布后两天内暴跌 is what happened to a price. */
const MARKET = /^[^,。;]{0,16}(?:[涨跌挫飙]|成交|蒸发|爆仓|突破|翻倍)/;

const AFTER_TIME = /^(?:以?[内后前来上下]|之|间|期|的|一次|左右[内后]|多|余|半|代|级|度|版|生)/;
const NO_STATEMENT =
  /(?:[近去来后每第隔]|(?<!提)前|(?<!持)续|过去|未来|连续|为期|最近|未满|今年|当年|头|这|那|短短|上|下)$/;

/** 有效期, 保存期限, 审批时间; not 刑期, nor 同期 and its like. */
const TERM_BEFORE =
  /(?:(?<![同近前长短中初早后刑定学缓为远分延到过星日死逾超按如])期|期限|时限|年限|时长|周期|工期|时间|耗时|用时|历时|[须需为]时)(?:一般|通常|统一|均|原则上|暂|初步)?(?:为|是|定为|设为|设定为|有|需要?|要|长|在|达|:|缩短[为至到]|延长[为至到])?$/;
/** 保存期为交易结束后5年 */
const TERM_FROM = /期限?[为是][^,。;]{2,10}[后起]$/;
const TERM_AFTER =
  /^的?(?:公众|公开|监管|市场|法定)?(?:(?:意见征集|意见|征求意见|征询|意见征询|征集|评论|评议|咨询|谘询|过渡|宽限|缓冲|观察|锁定|禁售|公示|公告|冷静|整改|试用|等待|适应|不违反|保留|限售|封闭|试点|测试|窗口|犹豫|反悔|豁免|准备|投票|表决|上诉|申诉|异议|复议|保护|免税|优惠|试运行)(?:期限?|时间)(?![间内])|公?众?(?:咨询|谘询|意见征询)(?![公机师服费员委业人]))/;
/** 有60天的时间来决定, 获得90天宽限 */
const GIVEN = /(?:有|给予?了?|给|予|留出?|预留|还剩|获得?|拥有|享有|用了?|花费?了?|需要?)$/;
const TIME_TO_USE = /^的?(?:时间|期限|窗口|宽限)(?![后前里内没未])/;

/** A number that what is before it changes: 从目前的7天缩短到3天, 延长至3年. */
const CHANGED = /(?:缩短|压缩|压减|缩减|缩|降低?|减少?|延长|延|增加?|提高|展期|放宽|调整|改)[至到为成]$/;
const FROM = /(?:从|由|自)(?:原来|原先|原本|原|目前|现在|现行|此前|以往|以前|过去|当前|先前|平均)?的?$/;
const TURNS = /^(?:左右)?(?:[^,。;]{0,4})(?:缩|压|降|减|延|增|提|展|改|变)[^,。;\d]{0,4}[至到为成]/;
const MOVED = /(?:延长|推迟|延后|延期|推后|押后|展延|顺延|缩短|提前|提早)(?:了|达)?$/;
const LEADS = /(?:领先|落后|超前|滞后)(?!的)[^,。;:\d的]{0,10}$/;
const KEPT = /(?:保存|保留|留存|存续|锁定|禁售|限售|冻结|存放|备存|保管)(?:期限?)?(?:满|为)?$/;
/** 整个审批流程最长8周 */
const PROCESS =
  /(?:程序|流程|过程|时间|周期|审批|审核|审查|处理|办理|到账|结算|清算|确认|交割|交付|备案|登记)[^,。;:]{0,6}$/;

const TAKES =
  /(?:[期限长](?:为|是)|需|要|共|用了|花了|长达|用时|耗时|历时|缩短[至到为]|压缩[至到为]|降[至到为]|延长[至到]|仅|只|仅需|只需|缩至|减[至到]|由|从|最[快慢短]|现在|如今|目前|(?:少用|节省|节约|省下|减少)(?:了|人工|工时|时间|人力)?)$/;
/** The same for weeks and years, in which running prose counts as well. */
const TAKES_LONG =
  /(?:需要?|等[待候]|(?:将|会|须|需)持续|持续了|只要|用了|花费?了?|用时|耗时|历时|[须需]时|(?:少用|节省|节约|省下|减少)(?:了|工时|时间)?)$/;

const SET_BY_LAW = /(?:施行|实施|生效|发布|公布|届满|通过|期满)后(?:的|满)?$|(?:可|得|再)?延长$/;

/** Units that as often only tell when. */
const LONG = /(?:[年周季月日]|季度|年度|星期|礼拜)$/;
const SHORT_LIMIT = /天|工作日|交易日|小时|分钟|^日$/;
const REACH = 20;

/** Whether a number with a measure word of time is stated as a duration. Looks at the characters around it only. */
export function isStatedDuration(c: FactContext, quantity: Quantity, { word, end }: Measure): boolean {
  const { folded } = c;
  const before = clauseBefore(folded, quantity.start);
  const after = folded.slice(end, end + REACH);
  if (!isDuration(folded, quantity, word, before, after)) return false;
  const long = LONG.test(word) && !/个月|工作日/.test(word);
  const isWord = quantity.value === 1 && !quantity.arabic;
  const asked = withoutHedges(before);
  if (LIMIT_WITHIN.test(after)) return isLimit(folded, quantity, word, asked, after);
  // 施行后12个月, 必要时延长3个月: what the law sets.
  if (!long && SET_BY_LAW.test(before)) return !MARKET.test(after);
  // 15天的评论期, 18个月过渡期
  if (TERM_AFTER.test(after) && !/[第每]$/.test(before)) return true;
  if (TIME_TO_USE.test(after) && GIVEN.test(asked) && !NO_STATEMENT.test(before)) return true;
  if (asked.endsWith('为期')) return !isWord && /^(?:[,。;、)]|$)/.test(after);
  if (FROM.test(asked) && TURNS.test(after)) return true;
  if (TERM_FROM.test(asked)) return true;
  if (NO_STATEMENT.test(before) || AFTER_TIME.test(after)) return false;
  if (TERM_BEFORE.test(asked) || CHANGED.test(asked) || KEPT.test(asked)) return true;
  if (!isWord && (MOVED.test(asked) || LEADS.test(asked))) return true;
  if (asked !== before && PROCESS.test(asked) && /最|不得?超|不到|平均/.test(before.slice(asked.length))) return true;
  if (!long && TAKES_LONG.test(asked)) return true;
  if (!long) return TAKES.test(before) || TAKES.test(asked) || /^(?:就|即|便)/.test(after);
  return !isWord && (TAKES_LONG.test(asked) || /^(?:就|即|便)[可能]/.test(after));
}

/** 须在45天内, 收到通知后10个工作日内, 将在90天内转交; but not 将在两年内推出. */
function isLimit(folded: string, quantity: Quantity, word: string, asked: string, after: string): boolean {
  if (MARKET.test(after)) return false;
  if (OBLIGED.test(asked) || COUNTED_FROM.test(asked)) return true;
  if (SHORT_LIMIT.test(word) && quantity.arabic && OBLIGED_SHORT.test(asked)) return true;
  return ONE_LIMIT_MORE.test(folded.slice(Math.max(0, quantity.start - 60), quantity.start));
}

/** Not 98年 for a year, 三年级, 十年期, 五年规划, 三月. */
function isDuration(folded: string, quantity: Quantity, word: string, before: string, after: string): boolean {
  if (/^(?:有期|徒刑|监禁|以[上下][^,。;]{0,6}(?:有期|徒刑|监禁|拘役)|的?(?:有期徒刑|监禁|牢狱|刑期))/.test(after))
    return false;
  // 十二月 counts months only where time is spoken of.
  if (word === '月') return !quantity.arabic && TIME_TO_USE.test(after);
  if (word === '日') return LIMIT_WITHIN.test(after) || (quantity.value > 31 && quantity.arabic);
  if (word === '年' && (quantity.value > 100 || (quantity.arabic && folded[quantity.start] === '0'))) return false;
  return !(word === '年' && /[农公元]$/.test(before));
}

function withoutHedges(before: string): string {
  let words = before;
  for (let i = 0; i < 3; i++) words = words.replace(HEDGE, '');
  return words;
}

function clauseBefore(folded: string, at: number): string {
  const before = folded.slice(Math.max(0, at - REACH), at).trimEnd();
  return before.slice(Math.max(...[...',。;\n!?“”'].map((mark) => before.lastIndexOf(mark))) + 1);
}
