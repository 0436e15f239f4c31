import type { DocumentFact, Span } from '../../model.ts';
import { type DatedSpan, findDates } from '../dates.ts';
import type { FactContext } from './context.ts';
import type { DocumentReading } from './document-merge.ts';
import type { DocumentReference } from './document-references.ts';
import { sentenceIndexAt } from './evidence.ts';
import { firstFrom } from './order.ts';

/** A place that names or means a document. */
interface Place extends Span {
  outerStart: number;
  outerEnd: number;
  fact: DocumentFact;
  /** Whether the words before say that it is only leaned on, or done away with. */
  aside: boolean;
}

const FORCE = '(?:正式|全面|开始|同步|分步|陆续|依法)?(?:起)?(?:正式|全面|开始)?(?:施行|实施|生效|执行|上路|适用)';
const TAKES_EFFECT = new RegExp(
  `^(?:\\([^)]{0,8}\\))?(?:零时|0时|凌晨)?(?:之?日)?起?(?:,)?${FORCE}(?!方案|细则|意见|办法|主体|情况|路径|效果|例|日)`,
);
const EFFECT_DAY = /(?:生效|施行|实施|执行)(?:日期|日|时间)(?:定?[为是于在]|:)?$|有效期(?:限)?[为是:]?自?$/;
/** 8月1日《…》生效: the title stands between. */
const DAY_AND_TITLE =
  /^,?[《〈「『][^《》〈〉「」『』]{2,44}[》〉」』](?:\([^)]{0,20}\))?(?:正式|将|开始)*(?:生效|施行|实施)/;
/** Between a document and the day of its effect: the clause has no other subject. */
const LEADS_TO_DAY =
  /^[”"]?(?:\([^)]{0,60}\))?(?:等[^,。;]{0,12})?(?:[^。;]{0,90}[,)])?(?:同时|并|且|现|经|该?(?:规定|办法|条例|新规|法规|法案|法例|规则|通知|公告|标准|意见|指引|细则|全文))*(?:也|均|已|都|亦|则)?(?:将|拟|计划|预计|有望|确定)?(?:的?(?:正式)?(?:施行|生效|实施|执行)(?:日期|日|时间)(?:定?[为是于在]|:)?)?(?:自|从|于|在|定于|由|,)*$/;
const LEAN =
  /(?:根据|依据|按照|依照|依|违反|废止|替代|取代|代替|参照|对照|落实|贯彻|结合|执行)(?:了|原|旧|的)?[^,。;《》]{0,10}$/;
const FROM_ISSUE = /自(?:公布|发布|印发|颁布|发文|下发|签发)之?日起(?:正式|开始)?(?:施行|实施|生效|执行)/g;

const COMMENTS = '意见|建议|反馈|征求|征集|咨询|谘询|征询|公示|预告';
const COMMENT_BEFORE = new RegExp(
  `(?:${COMMENTS})[^。;,《》]{0,14}(?:,[^。;,《》]{0,10})?(?:截止(?:日期|时间|日)?(?:为|是|:|至|到|于|在)?|截至|(?:期限?|时间)(?:为|至|到|是|将?于|自|从|由|:)+|至|到|持续到|延长至|直至)$`,
);
const COMMENT_AFTER =
  /^(?:或(?:之|以)前|(?:之|以)?前)[^。;]{0,24}(?:反馈|提交|提出|报送|发送|寄|回复|递交|提供|告知)[^。;]{0,12}(?:意见|建议|$)|^(?:之)?前[^。;,]{0,16}(?:意见|建议)[^。;,]{0,12}(?:反馈|提交|提出|报送|发送|寄|告知|函)/;
const COMMENT_CLOSES = new RegExp(`(?:${COMMENTS})[^。;《》]{0,24}$`);
const CLOSES = /^(?:止|截止|结束|届满|终止)/;

/**
 * Writes the day of taking effect and the last day for comments into the documents that they belong to. A day goes to the document whose clause it
 * stands in, or to the one that the words right before it mean (规定自…起施行); a day that could be another's is left out.
 */
export function readDays(
  c: FactContext,
  readings: readonly DocumentReading[],
  references: readonly DocumentReference[],
): void {
  if (readings.length === 0) return;
  const places = listPlaces(c, readings, references);
  for (const date of findDates(c)) {
    const after = c.folded.slice(date.end, date.end + 80);
    const before = c.folded.slice(Math.max(0, date.start - 48), date.start).trimEnd();
    if (TAKES_EFFECT.test(after) || EFFECT_DAY.test(before) || DAY_AND_TITLE.test(after)) {
      const fact = findEffective(c, date, places);
      if (fact && !fact.effective) fact.effective = date.date;
      if (fact && fact.date === date.date && !ISSUED_TOO.test(before)) fact.date = null;
    } else if (closesComments(before, after)) {
      const fact = findCommented(c, date, readings, places);
      if (fact && !fact.commentUntil) fact.commentUntil = closingDay(c, date);
      if (fact && fact.date === date.date) fact.date = null;
    }
  }
  for (const match of c.folded.matchAll(FROM_ISSUE)) {
    const fact = ownerBefore(c, match.index, places);
    if (fact?.date) fact.effective ??= fact.date;
  }
}

/** The last day, or that of a span; a day without a year is the next one after publication. */
function closingDay(c: FactContext, date: DatedSpan): string {
  const day = date.until ?? date.date;
  if (!c.published || date.inferredFrom !== 'published' || day.length < 10 || day >= c.published.slice(0, 10))
    return day;
  const next = String(Number(day.slice(0, 4)) + 1) + day.slice(4);
  return next.slice(0, 4) <= String(Number(c.published.slice(0, 4)) + 1) ? next : day;
}

/** 2月1日发布并施行, 今日公布并自即日起生效: one day for both. */
const ISSUED_TOO = /(?:发布|公布|印发|颁布)[^。;]{0,12}$/;

function listPlaces(
  c: FactContext,
  readings: readonly DocumentReading[],
  references: readonly DocumentReference[],
): Place[] {
  const titles = readings.flatMap(({ fact, mentions }) =>
    mentions.map(({ start, end, outerStart, outerEnd }) => ({ start, end, outerStart, outerEnd, fact })),
  );
  const forms = references.map(({ start, end, fact }) => ({ start, end, outerStart: start, outerEnd: end, fact }));
  return [...titles, ...forms]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((place) => ({ ...place, aside: isAside(c, place) }));
}

function isAside(c: FactContext, { outerStart, outerEnd }: { outerStart: number; outerEnd: number }): boolean {
  return (
    LEAN.test(c.folded.slice(Math.max(0, outerStart - 16), outerStart)) ||
    /^[”"]?(?:\([^)]{0,40}\))?(?:已被|被|予以|同时|已)*废止/.test(c.folded.slice(outerEnd, outerEnd + 50))
  );
}

function findEffective(c: FactContext, date: DatedSpan, places: readonly Place[]): DocumentFact | undefined {
  // 2022年6月1日起施行的《…》: the title right after is the one.
  const tail =
    /^(?:之?日)?起?(?:,)?(?:正式|全面|开始)?(?:施行|实施|生效|执行|适用)(的?)(?:新版|新修订的?|修订后的?)?[^《〈「,。;、]{0,14}(?=[《〈「『])/.exec(
      c.folded.slice(date.end, date.end + 40),
    );
  if (tail) {
    const next = places[firstFrom(places, date.end)];
    if (next && next.outerStart === date.end + tail[0].length) return next.fact;
  }
  if (DAY_AND_TITLE.test(c.folded.slice(date.end, date.end + 80))) return places[firstFrom(places, date.end)]?.fact;
  if (/^[^,。;]{0,12}(?:施行|实施|生效|执行)的/.test(c.folded.slice(date.end, date.end + 20))) return undefined;
  return ownerBefore(c, date.start, places);
}

/** The document that a clause which begins or goes on at an offset speaks of. */
function ownerBefore(c: FactContext, offset: number, places: readonly Place[]): DocumentFact | undefined {
  const index = sentenceIndexAt(c, offset);
  const sentence = c.sentences[index];
  if (!sentence) return undefined;
  for (let i = firstFrom(places, offset) - 1; i >= 0; i--) {
    const place = places[i]!;
    if (place.outerEnd > offset) continue;
    if (place.start < sentence.start) break;
    if (place.aside) continue;
    return LEADS_TO_DAY.test(c.folded.slice(place.outerEnd, offset)) ? place.fact : undefined;
  }
  // A sentence that begins so speaks of the document of the one before.
  const lead = c.folded.slice(sentence.start, offset);
  const previous = c.sentences[index - 1];
  if (lead.length > 14 || !previous || !OPENS.test(lead)) return undefined;
  for (let i = firstFrom(places, sentence.start) - 1; i >= 0 && places[i]!.start >= previous.start; i--)
    if (!places[i]!.aside) return places[i]!.fact;
  return undefined;
}

const OPENS =
  /^(?:(?:该|本|上述|此)?(?:规定|办法|条例|新规|法规|法案|法例|规则|通知|公告|标准|意见|指引|细则|新法|文件|方案|政策|措施)?(?:将|拟|均|已|也|并)*(?:自|从|于|在|定于)?)$/;

function closesComments(before: string, after: string): boolean {
  return (
    COMMENT_BEFORE.test(before) || COMMENT_AFTER.test(after) || (CLOSES.test(after) && COMMENT_CLOSES.test(before))
  );
}

/** The draft that comments are asked for: the last one before, else one that follows at once. */
function findCommented(
  c: FactContext,
  date: DatedSpan,
  readings: readonly DocumentReading[],
  places: readonly Place[],
): DocumentFact | undefined {
  const at = firstFrom(places, date.start);
  const index = sentenceIndexAt(c, date.start);
  const from = c.sentences[Math.max(0, index - 2)]?.start ?? 0;
  const to = c.sentences[Math.min(c.sentences.length - 1, index + 2)]?.end ?? c.folded.length;
  let near: DocumentFact | undefined;
  for (let i = at - 1; i >= 0 && places[i]!.start >= from; i--) {
    if (places[i]!.aside) continue;
    if (places[i]!.fact.status === 'draft') return places[i]!.fact;
    near ??= places[i]!.fact;
  }
  for (let i = at; i < places.length && places[i]!.end <= to; i++) {
    if (places[i]!.aside) continue;
    if (places[i]!.fact.status === 'draft') return places[i]!.fact;
    near ??= places[i]!.fact;
  }
  if (near) return near;
  const drafts = readings.filter(({ fact }) => fact.status === 'draft');
  return drafts.length === 1 ? drafts[0]!.fact : undefined;
}
