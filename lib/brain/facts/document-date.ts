import type { Span } from '../../model.ts';
import { findDates } from '../dates.ts';
import type { FactContext } from './context.ts';
import { sentenceIndexAt } from './evidence.ts';
import { firstFrom } from './order.ts';

/** A date further before a title than this belongs to something else. */
const REACH = 300;

const ISSUING =
  /印发|发布|公布|出台|下发|颁布|制定|推出|签发|提出|发表|出具|签署|通过|批准|获批|上线|发出|成立会|施行|实施|三读|抛出|亮出|拿出|祭出|端出|晒出|挂出|官宣|落地/;
/** 2022年5月1日发布、同年9月1日实施的《…》: of two days before a title the one of issue. */
const IN_FORCE = /^(?:起)?(?:正式|开始)?(?:实施|施行|生效)的/;
const ISSUED_BEFORE = /^(?:正式)?(?:发布|印发|公布|颁布|批准|通过|出台)[,、]?(?:同年|并|自|于|将)*$/;
/** 《…》和某部的《…》: of two titles side by side the second has its own issuer and the day of both. */
const SIDE_BY_SIDE = /[》〉](?:\([^)]*\))?,?(?:和|与|及|以及)[^《》〈〉,。;]{2,40}的$/;

/** The date of issue: the one before the title in its clause or sentence that no other action stands between, else one right after it. */
export function readDate(c: FactContext, outer: Span, hasIssuer: boolean, issuers: readonly Span[]): string | null {
  const index = sentenceIndexAt(c, outer.start);
  const sentence = c.sentences[index];
  if (!sentence) return null;
  const dates = findDates(c);
  const next = firstFrom(dates, outer.start);
  const inSentence = (date: Span | undefined) => date && date.start >= sentence.start && date.end <= sentence.end;
  const before = inSentence(dates[next - 1]) ? dates[next - 1] : undefined;
  const following = dates[firstFrom(dates, outer.end)];
  const after = inSentence(following) ? following : undefined;
  if (before && outer.start - before.end <= REACH) {
    const between = c.folded.slice(before.end, outer.start);
    const plain = between.replace(/[《〈][^《》〈〉]*[》〉]/g, '');
    const issued = dates[next - 2];
    if (
      issued &&
      inSentence(issued) &&
      IN_FORCE.test(between) &&
      ISSUED_BEFORE.test(c.folded.slice(issued.end, before.start))
    )
      return issued.date;
    // Of two titles in a row the second has the date of the first only if it has no issuers of its own.
    if (
      plain !== between &&
      !SIDE_BY_SIDE.test(between) &&
      issuers.some((issuer) => issuer.start > before.end && /[》〉]/.test(c.folded.slice(before.end, issuer.start)))
    )
      return null;
    const isIssued = ISSUING.test(plain) || hasIssuer;
    if (
      isIssued &&
      !/;/.test(plain) &&
      (plain.match(/,/g)?.length ?? 0) <= 2 &&
      plain.length <= 90 &&
      !/^(起|以来|至|到|前|之前|以前)/.test(plain)
    )
      return before.date;
    if (/^[,\s的]*$/.test(plain)) return before.date;
  }
  const previous = c.sentences[index - 1];
  if (!before && hasIssuer && previous) {
    // 2016年12月28日。某部印发《…》: a date that is a sentence of its own.
    const alone = dates[firstFrom(dates, previous.start)];
    if (alone?.start === previous.start && alone.end >= previous.end - 1) return alone.date;
  }
  if (!before && previous && AT_MEETING.test(c.folded.slice(sentence.start, outer.start))) {
    // 会上发布了《…》: on the day of the meeting that a sentence before tells of.
    for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
      const told = dates[firstFrom(dates, c.sentences[i]!.start)];
      if (!told || told.end > c.sentences[i]!.end || told.start - c.sentences[i]!.start > 12) continue;
      if (/会|举行|仪式/.test(c.folded.slice(told.end, Math.min(c.sentences[i]!.end, told.end + 80)))) return told.date;
    }
  }
  if (after) {
    const between = c.folded.slice(outer.end, after.start);
    // 《…》经同意,由A会同B等六部门于11月3日联合印发
    if (
      hasIssuer &&
      between.length <= REACH / 2 &&
      /由[^。;《》]{2,140}于?$/.test(between) &&
      /^(?:联合|共同|正式|公开|印发|发布|公布|颁布|制定|出台){1,4}/.test(c.folded.slice(after.end, after.end + 12))
    )
      return after.date;
    if (
      between.length <= 16 &&
      /^(?:\([^)]*\))?[,]?(?:[^,。]{0,6})?(?:于|在|将于|已于|是)?$/.test(between) &&
      ISSUING.test(c.folded.slice(after.end, after.end + 14)) &&
      !/^(起|前)?(?:正式|开始)?(施行|实施|生效)/.test(c.folded.slice(after.end, after.end + 8))
    ) {
      return after.date;
    }
  }
  const aside = /^(?:\([^)]*\))?\([^()]{0,40}$/.test(
    following ? c.folded.slice(outer.end, Math.min(following.start, outer.end + 60)) : '',
  );
  return aside && after && /^(?:发布|公布|印发|出版)?[,)]/.test(c.folded.slice(after.end, after.end + 3))
    ? after.date
    : null;
}

const AT_MEETING =
  /^(?:在?(?:会议?|会谈|论坛|活动|仪式|发布会|大会|推进会|座谈会)[上间]|会议?还?|当[天日]|同日|同时)[^。;]{0,40}(?:发布|公布|印发|出台|通过|下发|推出)了?$/;

const AMENDED_BETWEEN =
  /^[^。;,《》]{0,6}[。,;](?:总统|立法院|国会|行政院|国务院|全国人大常委会|议会|众议院|参议院)?(?:已|并|随后)?(?:于|在)?$/;
const AMENDED_AFTER =
  /^(?:令|正式)*(?:(?:公布|通过|三读通过|三读|发布|颁布)了?(?:该法|其)?(?:部分|最新)?(?:修正|修订)(?:条文|案|版|全文|后)|(?:修正|修订)(?:公布|发布|通过|全文))/;

/** 母法是「…法」。总统113年7月31日公布修正条文: the day of the amendment that the next clause tells of; the law as the article has it is the amended one. */
export function readAmendmentDate(c: FactContext, outer: Span): string | null {
  const dates = findDates(c);
  const date = dates[firstFrom(dates, outer.end)];
  if (!date || date.start - outer.end > 24) return null;
  const told =
    AMENDED_BETWEEN.test(c.folded.slice(outer.end, date.start)) &&
    AMENDED_AFTER.test(c.folded.slice(date.end, date.end + 20));
  return told ? date.date : null;
}
