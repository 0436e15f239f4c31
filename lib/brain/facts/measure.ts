import type { MeasureFact, Span } from '../../model.ts';
import { makeTitleTest } from './brackets.ts';
import type { FactContext } from './context.ts';
import { evidenceFor } from './evidence.ts';
import { openerLength, readActor, readActorAfter } from './measure-actor.ts';
import { type RuleSource, readSources } from './measure-source.ts';
import { readSupport } from './measure-support.ts';

const MODAL =
  /应当|必须|不得(?!不|已|而知|其|了)|严禁|(?<![被已所令以])禁止(?![了性令的]|使用令)|不准(?!确|备)|不应(?![期求])|可以(?![看说预理发想认肯确是有])|鼓励|(?<![技术以予供的了大])支持(?![了者率的下])|引导|(?<![必无毋勿尚])须(?![知要臾])|(?<![对反响供适效相感顺呼回答照一因内都本理报虚不])应(?![用对急届邀该有声允收付聘诺变运援景县试验手力酬激当纳])|(?<![无必急所供内军按刚尚])需(?![求要])/g;
const FORCE: Record<string, MeasureFact['force']> = {
  应当: 'must',
  必须: 'must',
  须: 'must',
  应: 'must',
  需: 'must',
  不得: 'must-not',
  严禁: 'must-not',
  禁止: 'must-not',
  不准: 'must-not',
  不应: 'must-not',
  可以: 'may',
  鼓励: 'encouraged',
  支持: 'encouraged',
  引导: 'encouraged',
};
/** Before its object stands who it is for: 鼓励企业…, 严禁机构…. */
const TAKES_OBJECT = /^(?:严禁|禁止|鼓励|支持|引导)$/;
const LONGEST_WHAT = 90;
/** What runs on longer is no sentence but text that has lost its punctuation. */
const LONGEST_SENTENCE = 1_500;
/** Clauses that say something about the rule, not what it says. */
const ASIDE =
  /^,(?:对[^,。;]{2,40}(?:,|按|给予|予以|奖励)|这|旨在|标志|意味|引发|据|记者|市场|此举|违者|违反者|否则|但|不过|而|因此|其中|以免|从而|目的|有效期|自|并自|将于|由此|是|为[^,。;]{2,20}提供|以)/;

/** Rules that the article quotes or tells: who must, may or shall not do what, or gets which support. In reading order. */
export function extractMeasures(c: FactContext): MeasureFact[] {
  const inTitle = makeTitleTest(c);
  const sources = readSources(c);
  const found: MeasureFact[] = [];
  c.sentences.forEach((sentence, i) => {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) return;
    const source = sources[i] ?? null;
    const document = source?.document ?? null;
    const support = readSupport(c, sentence, document, sources[i - 1]?.document ?? null);
    found.push(...support);
    if (source) {
      for (const measure of readClauses(c, sentence, source, inTitle))
        if (!support.some((other) => measure.start < other.end && other.start < measure.end)) found.push(measure);
    }
  });
  return found.sort((a, b) => a.start - b.start);
}

const OF_DOCUMENT = /(?:法律|条例|办法|规定|法案|通知|意见|政策|规则|新规|立法|细则|》)(?:也|还|都|均)?$/;
const JUDGES = /^(?:不过|但|然而|因此|所以|可见|看来|未来|或许)/;

interface Modal extends Span {
  word: string;
  clauseStart: number;
}

function readClauses(
  c: FactContext,
  sentence: Span,
  source: RuleSource,
  inTitle: (offset: number) => boolean,
): MeasureFact[] {
  const text = c.folded.slice(sentence.start, sentence.end);
  const modals = findModals(text, source.from - sentence.start).filter(({ start }) => !inTitle(sentence.start + start));
  const found: MeasureFact[] = [];
  let lastActor: Span | null = null;
  modals.forEach((modal, i) => {
    // 不过…应当…: there the writer judges.
    if (JUDGES.test(text.slice(modal.clauseStart, modal.clauseStart + 4))) return;
    const next = modals[i + 1];
    const limit = next && next.clauseStart > modal.end ? next.clauseStart - 1 : text.length;
    let who: Span | null;
    let start = modal.start;
    let from = modal.end;
    if (TAKES_OBJECT.test(modal.word)) {
      if (next && next.start < limit && next.clauseStart <= modal.end) return;
      who = readActorAfter(text, modal.end, limit);
      if (who) from = who.end;
    } else {
      // 这部法律应当尽快通过: what is said of the document is no rule of it.
      if (OF_DOCUMENT.test(text.slice(modal.clauseStart, modal.start))) return;
      const actor =
        readActor(text, modal.clauseStart, modal.start) ??
        readActorBefore(text, modal.clauseStart, source.from - sentence.start);
      if (actor?.speaker) return;
      who = actor;
      if (actor) start = Math.min(start, actor.start);
      // 并不得…: the subject of the clause before goes on.
      else if (/^[并且或也还,\s]*$/.test(text.slice(modal.clauseStart, modal.start))) who = lastActor;
      else start = modal.clauseStart + openerLength(text, modal.clauseStart, modal.start);
      lastActor = who ?? lastActor;
    }
    const to = endOfClause(text, from, limit);
    // Without an actor the clause is told whole: 保存期限不得少于五年.
    const whole = !who && !TAKES_OBJECT.test(modal.word);
    const what = c.text
      .slice(sentence.start + (whole ? start : from), sentence.start + to)
      .replace(/^[\s,，]+/, '')
      .trim();
    if (to - from < (who ? 2 : 4) || what.length < (who ? 2 : 4) || /^[的性了]/.test(what)) return;
    found.push({
      kind: 'measure',
      force: FORCE[modal.word]!,
      who: who && c.text.slice(sentence.start + who.start, sentence.start + who.end).trim(),
      what,
      document: source.document,
      giver: null,
      rate: null,
      rateBase: null,
      cap: null,
      ...evidenceFor(c, sentence.start + Math.min(start, from), sentence.start + to),
      rule: source.rule,
    });
  });
  return found;
}

function findModals(text: string, from: number): Modal[] {
  const modals: Modal[] = [];
  for (const match of text.matchAll(MODAL)) {
    if (match.index < from) continue;
    let clauseStart = match.index;
    while (clauseStart > from && !',;:。“”「」'.includes(text[clauseStart - 1]!)) clauseStart--;
    modals.push({ start: match.index, end: match.index + match[0].length, word: match[0], clauseStart });
  }
  return modals;
}

/** 证券公司开展业务的,应当…; 金融机构在提供服务时,应当…: the subject stands in the clause before. */
function readActorBefore(text: string, clauseStart: number, from: number): ReturnType<typeof readActor> {
  // 任何人在…,或在…,均须…: whoever it is stands at the head of the row.
  const anyone =
    /(?:^|[,:“「])(任何[^,在未不得以向]{0,12}?(?:人|者|单位|机构|组织|个人|公司|平台))(?=[在未以向不从为])[^。;“”]*$/.exec(
      text.slice(Math.max(from, clauseStart - 90), clauseStart),
    );
  if (anyone) {
    const start = Math.max(from, clauseStart - 90) + anyone.index + anyone[0].indexOf(anyone[1]!);
    return readActor(text, start, start + anyone[1]!.length);
  }
  const end = clauseStart - 1;
  if (end <= from || text[end] !== ',') return null;
  let start = end;
  while (start > from && end - start < 60 && !',;:。“”「」'.includes(text[start - 1]!)) start--;
  const clause = text.slice(start, end);
  if (!/(?:[时后前]|的|下|情形|中|期间|之日起|应|的情况下)$/.test(clause)) return null;
  const subject =
    /^(?:[^,]{2,20}?)(?=在|从事|开展|提供|发行|发现|对|为|向|经营|申请|办理|利用|与|因|拟|未|如|若|收到|持有|通过)/.exec(
      clause,
    );
  return subject ? readActor(text, start, start + subject[0].length) : null;
}

function endOfClause(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && end - from < LONGEST_WHAT) {
    const char = text[end]!;
    if (';。!?”」'.includes(char)) break;
    if (char === ',' && ASIDE.test(text.slice(end, end + 28))) break;
    end++;
  }
  if (end - from >= LONGEST_WHAT) {
    const comma = text.lastIndexOf(',', end);
    if (comma > from + 4) end = comma;
  }
  while (end > from && /[,，\s]/.test(text[end - 1]!)) end--;
  return end;
}
