import type { Span } from '../../model.ts';
import type { FactContext } from './context.ts';

const CLAUSE_END = '。,;:!?、\n()“”';
const LONGEST = 20;
/** A clause without punctuation is cut here: nothing farther away says what a number is about. */
const LONGEST_CLAUSE = 120;
/** Verbs and particles that end the words before a number and say nothing about what is counted. */
const LEADING =
  /(?:大约|约合|约为|约占|约有|将近|接近|不足|不到|则|也|就|便|已|已经|达|达到|为|是|有|约|占|共|共计|合计|仅|只|高|多|超|超过|的|了|从|到|至|近|逾|在|按|按照|给予|于|其中|以|每|报|不|不低于|不超过|不少于|最高|最低|至少)$/;

/** Words with which a clause leans on the one before. */
const CONNECTING = /^(?:和|与|及|以及|而|但|其中|仅次于|同时|并|且|则|即|\s)+/;

/** Whether a comma groups the digits of a number: 6,218. */
export function isGroupingComma(folded: string, at: number): boolean {
  return folded[at] === ',' && /^\d,\d{3}(?!\d)/.test(folded.slice(Math.max(0, at - 1), at + 5));
}

/** The clause around a span: from the last punctuation before it to the next one after it. Article offsets, inside the sentence. */
export function clauseAround(c: FactContext, span: Span, sentence: Span): Span {
  const first = Math.max(sentence.start, span.start - LONGEST_CLAUSE);
  const last = Math.min(sentence.end, span.end + LONGEST_CLAUSE);
  let start = span.start;
  while (start > first && (!CLAUSE_END.includes(c.folded[start - 1]!) || isGroupingComma(c.folded, start - 1))) start--;
  let end = span.end;
  while (end < last && (!CLAUSE_END.includes(c.folded[end]!) || isGroupingComma(c.folded, end))) end++;
  return { start, end };
}

/** What a number is said of, in the article's words: those before it in its clause, then the noun after it. May be empty. */
export function describeNumber(c: FactContext, span: Span, sentence: Span): string {
  const clause = clauseAround(c, span, sentence);
  // 北京(28.88%): the words before the parenthesis are the subject.
  const inParenthesis = c.folded[clause.start - 1] === '(';
  const before = inParenthesis
    ? clauseAround(c, { start: clause.start - 1, end: clause.start - 1 }, sentence)
    : { start: clause.start, end: span.start };
  const lead = trimLead(c, before);
  const after = inParenthesis ? '' : c.text.slice(span.end, clause.end).replace(/^(?:以上|以下|左右|以内|的)+/, '');
  const words = after.length >= 2 && after.length <= 12 ? `${lead} ${after}` : lead || after;
  return words.trim().slice(-LONGEST).trim();
}

function trimLead(c: FactContext, span: Span): string {
  let end = span.end;
  for (;;) {
    const match = LEADING.exec(c.folded.slice(Math.max(span.start, end - 4), end).trimEnd());
    if (!match) break;
    end = Math.max(span.start, end - 4) + match.index;
    if (end <= span.start) return '';
  }
  const start = span.start + (CONNECTING.exec(c.folded.slice(span.start, end))?.[0].length ?? 0);
  return c.text.slice(start, end).trim();
}
