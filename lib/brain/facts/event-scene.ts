import type { Span } from '../../model.ts';
import { blockIndexAt, type DatedSpan } from '../dates.ts';
import { tellsAction } from './action.ts';
import type { FactContext } from './context.ts';
import { clauseEnd, type EventClause, shorten } from './event-clause.ts';

/** Longest sentence that only sets the scene. */
const LONGEST_SCENE = 40;
/** 上周币圈并不平静, 2月20日传来两个消息, 时间来到2025年9月: something is going to be told. */
const ANNOUNCES =
  /不(?:太|大)?(?:平静|安宁|太平)|风声鹤唳|大事|多事之|热闹|忙碌|动荡|(?:传来|迎来|发生了?|出了?|有|出现了?)[^,。;]{0,6}(?:消息|件|宗|桩|变化|转机|转折|动作|新闻|事)|新闻不断|利空|利好|[两三四五]宗|变天|急转直下|风云突变|多事/;
const COMES_TO = /(?:时间|时钟|指针|日历|镜头)?(?:来到|回到|倒回|拨回|转到|进入)(?:了)?$/;
const FIRST_WORD = /^(?:首?先(?:是|有)?|先后|其一(?:是)?|一是|第一(?:件|个|宗)?(?:是)?|这(?:天|一天)|当天|那天)[,:]?/;
const NOT_DONE =
  /^(?:但|不过|然而|如果|若|因此|所以|由于|虽然|尽管|其实|事实上|投资者|我们|你|大家|专家|业内|市场人士|分析|这)|或[将许会为]|可能|应当|应该|必须|建议|认为|表示|指出|有望|预计|将会|是否|[?]/;

/** A sentence with a date that only announces what the next one tells: the words of the next one's first clause; null if it is not that. */
export function readAnnounced(
  c: FactContext,
  date: DatedSpan,
  index: number,
  hasOtherDate: boolean,
): EventClause | null {
  const sentence = c.sentences[index]!;
  const next = c.sentences[index + 1];
  if (hasOtherDate || !next || sentence.end - sentence.start > LONGEST_SCENE || next.start - sentence.end > 1)
    return null;
  if (blockIndexAt(c, next.start) !== blockIndexAt(c, date.start)) return null;
  const before = c.folded.slice(sentence.start, date.start);
  const after = c.folded.slice(date.end, sentence.end);
  const comes = COMES_TO.test(before) && /^[。:\s]*$/.test(after);
  if (!comes && !(before.length <= 4 && ANNOUNCES.test(after))) return null;
  return firstClause(c, next);
}

function firstClause(c: FactContext, next: Span): EventClause | null {
  const lead = FIRST_WORD.exec(c.folded.slice(next.start, Math.min(next.end, next.start + 12)))?.[0].length ?? 0;
  const start = next.start + lead;
  if (start + 1 >= next.end) return null;
  const end = clauseEnd(c.folded, start + 1, next.end);
  const folded = c.folded.slice(start, end);
  if (!tellsAction(folded) || NOT_DONE.test(folded)) return null;
  return { start, end, what: shorten(c.text.slice(start, end)), folded, rule: 'event-after-scene' };
}

const AS_OF = /(?:截至|截止到?|截至到)(?:当地时间|目前)?$/;
/** Done by then, as one thing; how many is a statistic. */
const DONE_BY =
  /^,?[^,。;\d]{2,30}?(?:已经?|业已|均已|都已)(?:全部|正式|全面|顺利|基本|成功|宣布|彻底|主动|陆续){0,2}(?:完成|停止|关闭|关停|下线|上线|清退|撤出|退出|终止|恢复|暂停|撤回|解除|注销|吊销|签署|批准|通过|移交|结束|开通|启用|停运)/;
/** 三家平台已全部停止: all of them. */
const WHOLE = /[两三四五六七八九十]+[家个名位](?=[^,。;]{1,10}(?:全部|均已|都已))/;
const COUNTS =
  /\d|[两三四五六七八九十百千万亿]+[家个名位人户项件笔起种批次例]|多[家个名起]|累计|合计|尚未|部分|超过|逾/;

/** 截至2月27日,该所已完成清退: what is done as a whole by a day is told as of that day. */
export function isDoneAsOf(c: FactContext, date: DatedSpan, sentence: Span): boolean {
  if (date.date.length < 10) return false;
  const before = c.folded.slice(Math.max(sentence.start, date.start - 8), date.start).trimEnd();
  if (!AS_OF.test(before)) return false;
  const after = c.folded.slice(date.end, Math.min(sentence.end, date.end + 80));
  const clause = /^,?[^,。;]*/.exec(after)![0];
  return DONE_BY.test(clause) && !COUNTS.test(clause.replace(WHOLE, ''));
}
