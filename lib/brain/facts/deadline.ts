import type { DatedSpan } from '../dates.ts';
import type { FactContext } from './context.ts';

/** 到2025年 at the head of a clause or after a word of planning; not 截至, 达到, 谈到, 持续到. */
const BY =
  /(?:^|[,。;:“”「『、(\s]|[是为]|目标|计划|规划|提出|明确|要求|力争|争取|确保|实现|并|将|预计|希望|表示|称)(?:到|至)$|(?:力争|争取|确保)(?:在|于)?$/;
const BEFORE_IT =
  /^(?:年?[底末])?(?:以前|之前|前)(?![一二三四五六七八九十两几半数百\d]|往|来|后|期|述|提|瞻|沿|景|列|身|任|海|行|央|端|锋|门|线)/;
/** Whether a date is the one by which something is to be done: 到2025年, 2022年底前, 力争2025年. Reads the characters around it only. */
export function isDeadline(c: FactContext, date: DatedSpan): boolean {
  if (date.within) return true;
  const before = c.folded.slice(Math.max(0, date.start - 6), date.start).trimEnd();
  const after = c.folded.slice(date.end, date.end + 40);
  if (BEFORE_IT.test(after)) return isAhead(c, date);
  if (isStepOfPlan(c, date, before, after)) return true;
  if (!BY.test(before) || isEndOfStretch(c, date)) return false;
  return isAhead(c, date) || AIM.test(after) || isProposed(c, date, after);
}

const AIM = /^[,、]?[^。已曾]{0,8}(?:力争|争取|将|要|建成|形成|实现|培育|打造|把)/;
/** Without 到: 计划在2026年内提交, 要求2029年基本建成; and, in a list of steps, 2027年,培育…. */
const PLANNED = /(?:计划|打算|力争|争取|确保|目标|拟|(?<![必即或])将)(?:在|于|是)?$/;
/** 希望在2029年推出; 最迟应于6月30日提出 obliges, 最迟将于1月18日生效 tells when. */
const HOPED = /(?:希望|期望|盼望?|期待|冀)(?:能|可)?(?:在|于)$/;
const NO_LATER = /(?:最[迟晚]|至迟)(?:应当?|须|必须|要|需)(?:在|于)?$|不得?[迟晚]于$/;
const REQUIRED = /(?:要求|力争|争取|确保|目标(?:是|为))(?:在|于)?$/;
/** 政府目标是明年提交草案 */
const AIMED = /目标(?:(?:是|为|:)(?:在|于|争取|力争)?|[在于])$/;
/** 2026年发布标准5项以上: a number that a year to come has to reach. */
const AT_LEAST = /^[,、]?[^,。;\d]{1,20}\d[^,。;]{0,12}(?:以上|之多)|^[,、]?[^,。;]{0,20}(?:不少于|不低于|至少)\d/;
const STEP = /^[,、]?(?:基本|初步|全面)?(?:建成|形成|实现|培育|打造|达到|突破|建立|完成)/;

function isStepOfPlan(c: FactContext, date: DatedSpan, before: string, after: string): boolean {
  if (!c.published || !isAhead(c, date)) return false;
  if (PLANNED.test(before) && c.folded[date.end - 1] === '内') return true;
  if (HOPED.test(before) || NO_LATER.test(before) || /^为(?:目标|期限|限)/.test(after)) return true;
  if (AIMED.test(before)) return true;
  if (isYearToCome(c, date) && /(?:^|[,;:。\n])$/.test(before) && AT_LEAST.test(after)) return true;
  const step = STEP.test(after);
  return step && (REQUIRED.test(before) || (isYearToCome(c, date) && /(?:^|[;:。\n])$/.test(before)));
}

function isYearToCome(c: FactContext, date: DatedSpan): boolean {
  return date.date.length === 4 && date.date > c.published!.slice(0, 4);
}

/** 意见提出,到2025年…: the goal of an older plan, unless the words tell what has come of it. */
function isProposed(c: FactContext, date: DatedSpan, after: string): boolean {
  const lead = c.folded.slice(Math.max(0, date.start - 16), date.start);
  return /(?:提出|要求|明确|目标|规划)[,:]?(?:到|至)$/.test(lead) && !/[已曾]/.test(after.split(/[。;]/)[0]!);
}

/** 从去年…,到今年8月…: the second half of a stretch of time. */
function isEndOfStretch(c: FactContext, date: DatedSpan): boolean {
  const before = c.folded.slice(Math.max(0, date.start - 40), date.start);
  return /[从自][^从自。\n]*$/.test(before.slice(before.lastIndexOf('。') + 1));
}

/** Whether a date is not over when the article appears; without a date of publication, whether the words may be about the future. */
function isAhead(c: FactContext, date: DatedSpan): boolean {
  if (!c.published) return true;
  const length = Math.min(c.published.length, date.date.length, 10);
  if (date.date.includes('Q')) return date.date.slice(0, 4) >= c.published.slice(0, 4);
  return date.date.slice(0, length) >= c.published.slice(0, length);
}
