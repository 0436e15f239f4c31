import type { Span, TargetFact } from '../../model.ts';
import { type DatedSpan, findDates } from '../dates.ts';
import type { FactContext } from './context.ts';
import { isDeadline } from './deadline.ts';
import { evidenceFor, sentenceIndexAt } from './evidence.ts';

const LONGEST_WHAT = 60;
const LONGEST_CLAUSE = 200;
/** Words in which goals are set. */
const GOAL =
  /力争|争取|确保|实现|建成|建设|打造|形成|培育|达到|突破|超过|基本|初步|全面|完成|成为|目标|将|要|建立|引进|集聚|推动|提升|培养|筹集|取得|构建|聚集|孵化|新增|发布|出台|推出|上线|覆盖|落地|推广|开展|提高|降低|引育|入驻|跻身|进入|提交|清理|关闭|退出|整改|无现金|需|应当|不少于|不低于/;
/** Forecasts are not goals. */
const FORECAST = /预计|预测|预估|估计|有望|或将|可能|料将/;
const LEAD = /^(?:[年底末初]|之前|以前|前|[,、:\s]|,)+/;

/** Stated goals with a deadline: 到2025年,培育100家…; 力争2022年底前建成…. In reading order. */
export function extractTargets(c: FactContext): TargetFact[] {
  return findDates(c).flatMap((date) => {
    const sentence = c.sentences[sentenceIndexAt(c, date.start)];
    return sentence && isDeadline(c, date) ? (readTarget(c, date, sentence) ?? []) : [];
  });
}

function readTarget(c: FactContext, date: DatedSpan, sentence: Span): TargetFact | null {
  const head = headBefore(c, date, sentence);
  const start = date.end + (LEAD.exec(c.folded.slice(date.end, date.end + 8))?.[0].length ?? 0);
  const end = tailEnd(c, start, sentence);
  const words = c.folded.slice(start, end);
  const subject = c.folded.slice(head.start, date.start);
  if (!GOAL.test(words) && !GOAL.test(subject)) return null;
  if (FORECAST.test(subject) || FORECAST.test(words.slice(0, 12))) return null;
  const what = `${c.text.slice(head.start, head.end)}${c.text.slice(start, end)}`.trim().replace(/[。;；,，]+$/, '');
  if (what.length < 4) return null;
  return {
    kind: 'target',
    deadline: date.until ?? date.date,
    what: [...what].slice(0, LONGEST_WHAT).join(''),
    ...evidenceFor(c, date.start, Math.max(date.end, end)),
    rule: 'target-by-date',
    ...(date.inferredFrom ? { inferredFrom: date.inferredFrom } : {}),
  };
}

/** The words of the clause before the date, without 到, 力争 and their like. */
function headBefore(c: FactContext, date: DatedSpan, sentence: Span): Span {
  let start = date.start;
  while (start > sentence.start && !',;:。“”'.includes(c.folded[start - 1]!) && date.start - start < 30) start--;
  const words = c.folded
    .slice(start, date.start)
    .trimEnd()
    .replace(/(?:预计到|到|至|于|在|直到|力争|争取|确保|将|的)+$/, '');
  return { start, end: start + words.length };
}

/** To the end of the clause, and on through the next ones while there is room: goals come in rows. */
function tailEnd(c: FactContext, start: number, sentence: Span): number {
  let end = start;
  while (end < sentence.end) {
    let next = end + 1;
    const last = Math.min(sentence.end, end + LONGEST_CLAUSE);
    while (next < last && !',;。!?'.includes(c.folded[next]!)) next++;
    if (end > start && next - start > LONGEST_WHAT) break;
    end = next;
  }
  return end;
}
