import type { Span } from '../../model.ts';
import type { FactContext } from './context.ts';
import { sentenceIndexAt } from './evidence.ts';
import { type Lexeme, readLexemes } from './lexemes.ts';
import { firstFrom } from './order.ts';
import type { OrganizationSpan } from './organization-span.ts';

// Who issued a document, where no name of a body stands before the verb: a place, 该院, or the subject of the sentence before.

type FillerTest = (text: string) => boolean;

/** The subject of the verb at `span.end`, said by other means than a body's name; empty if there is none. `span` is what stands before the verb. */
export function readElsewhere(
  c: FactContext,
  span: Span,
  bodies: readonly OrganizationSpan[],
  isFiller: FillerTest,
): OrganizationSpan[] {
  const places = readPlaces(c, span, isFiller);
  if (places.length > 0) return places;
  const same = readPointed(c, span, bodies, isFiller);
  return same ? [same] : readSubjectBefore(c, span, bodies, isFiller);
}

/** 贵阳市又印发, 海东区、河西区联合出台: a place that acts is its government. At a place (在上海发布) somebody else does. */
function readPlaces(c: FactContext, span: Span, isFiller: FillerTest): OrganizationSpan[] {
  const lexemes = readLexemes(c);
  const list: OrganizationSpan[] = [];
  let at = span.end;
  for (let i = lastBefore(lexemes, span.end); i >= 0 && lexemes[i]!.start >= span.start; i--) {
    if (lexemes[i]!.kind !== 'place') continue;
    let first = i;
    while (lexemes[first - 1]?.kind === 'place' && lexemes[first - 1]!.end === lexemes[first]!.start) first--;
    const [start, end] = [lexemes[first]!.start, lexemes[i]!.end];
    const gap = c.folded.slice(end, at);
    if (!(list.length === 0 ? isFiller(gap) : /^(?:[、和与及]|以及|联合|会同)$/.test(gap))) break;
    list.unshift({ start, end, type: 'government', body: null, rule: 'place-acts', given: [] });
    at = start;
    i = first;
  }
  const opening = list[0];
  if (!opening) return [];
  const before = c.folded.slice(Math.max(span.start, opening.start - 12), opening.start);
  return opening.start === span.start ||
    /[,。;:、“\n]$|^(?:据悉|其中|而|但|随后|近日|日前)$/.test(before) ||
    endsInTime(before)
    ? list
    : [];
}

function lastBefore(lexemes: readonly Lexeme[], offset: number): number {
  return firstFrom(lexemes, offset) - 1;
}

/** 6月,; 2020年; 近日: a time stands before the subject. */
function endsInTime(text: string): boolean {
  return /(?:[年月日底初末]|近日|日前|随后|此后|同时|而|但)$/.test(text);
}

/** What 该院 may stand for, by its last character. */
const POINTED =
  /(?:该|本|上述|前述)(中心支行|支行|分行|研究院|研究中心|实验室|管委会|委员会|协会|学会|联盟|公司|集团|平台|机构|智库|学院|大学|银行|检察院|法院|中心|院|局|部|会|委|厅|署|办|行|校|所|司)$/;
/** A pointed-to body is named within so many characters. */
const REACH = 1200;

/** 该院当日发布: the last body before that ends so. */
function readPointed(
  c: FactContext,
  span: Span,
  bodies: readonly OrganizationSpan[],
  isFiller: FillerTest,
): OrganizationSpan | null {
  const text = c.folded.slice(span.start, span.end);
  for (let cut = text.length; cut >= 2 && text.length - cut <= 16; cut--) {
    const pointed = POINTED.exec(text.slice(0, cut));
    if (!pointed || !isFiller(text.slice(cut))) continue;
    const unit = pointed[1]!;
    for (let i = firstFrom(bodies, span.start + pointed.index) - 1; i >= 0; i--) {
      const body = bodies[i]!;
      if (span.start - body.start > REACH) return null;
      if (c.folded.slice(body.start, body.end).endsWith(unit)) return body;
    }
    return null;
  }
  return null;
}

const ALSO =
  /^(?:[\s,]|今天|今日|当天|当日|同日|同时|此外|会议|院会|另外?|还|又|也|并|随后|一并|先后)*(?:另外?|还|又|也|并|一并)(?:[\s,])*$/;
/** The subject is looked for in so many sentences of the paragraph. */
const MOST_BACK = 3;
/** The subject at the beginning of a sentence, before what it does. */
const MOST_LEAD = 24;

/** 今日另通过, 同日还发布: the subject of the sentence before does this too. */
function readSubjectBefore(
  c: FactContext,
  span: Span,
  bodies: readonly OrganizationSpan[],
  isFiller: FillerTest,
): OrganizationSpan[] {
  const index = sentenceIndexAt(c, span.end);
  const sentence = c.sentences[index];
  if (!sentence || !ALSO.test(c.folded.slice(sentence.start, span.end))) return [];
  for (let i = index - 1; i >= Math.max(0, index - MOST_BACK); i--) {
    const previous = c.sentences[i]!;
    if (c.folded.slice(previous.end, sentence.start).includes('\n')) return [];
    const subject = bodies[firstFrom(bodies, previous.start)];
    if (!subject || subject.end > previous.end || subject.start - previous.start > MOST_LEAD) continue;
    return isFiller(c.folded.slice(previous.start, subject.start)) ? [subject] : [];
  }
  return [];
}
