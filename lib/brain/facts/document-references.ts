import type { DocumentFact, Span } from '../../model.ts';
import { makeTitleTest } from './brackets.ts';
import type { FactContext } from './context.ts';
import type { DocumentReading } from './document-merge.ts';
import { trimTitle } from './document-type.ts';
import { firstFrom } from './order.ts';

/** A place that speaks of a document without its title. Article offsets. */
export interface DocumentReference extends Span {
  fact: DocumentFact;
}

const KIND =
  '征求意见稿|意见稿|条例草案|草案|指导意见|实施意见|意见|通知|公告|通告|规划纲要|规划|纲要|行动计划|计划|实施方案|方案|管理办法|暂行办法|办法|规定|实施细则|细则|条例|法案|报告|白皮书|蓝皮书|指南|指引|若干措施|措施|决定|标准|规范|决议|声明|规则|解释|法律|法规|文件|新规|新法';
const POINTS = '该份?|本(?!人|地|届|次)|此份|上述|前述|前揭|这[一]?[份部项个]';
const POINTED = new RegExp(`(?:${POINTS})(${KIND})(?!书|性|化|者|制|单|精神|们)`, 'g');
/** 办法规定, 意见提出: a kind alone that opens its clause and says something. */
const BARE = new RegExp(
  `(?<=^|[\\n。;,:!?“”)」])(?:根据|按照|依据|依照|依|据)?(?:该)?(${KIND})(?=(?:的?第[\\d一二三四五六七八九十百]{1,5}条)?(?:还|同时|特别|进一步|并|中|也|则|亦|明确|再次)*(?:指出|要求|明确|提出|规定|强调|显示|称|写明|所称|从|适用|自(?!律)|将[自于]|共|全文|对|禁止|鼓励|载明|订明))`,
  'g',
);
const NUMBERED = /(?<![\d第])(\d{1,4})号(?:文(?![书化字])|令|公告)(?:件)?/g;
/** Words that stand for whichever document was spoken of last. */
const ANY = /^(?:文件|新规|新法|法律|法规)$/;

/** Every short form outside titles that can be tied to a document before it, in order. Forms that mean one document all through become its aliases. */
export function findReferences(c: FactContext, readings: readonly DocumentReading[]): DocumentReference[] {
  if (readings.length === 0) return [];
  const inTitle = makeTitleTest(c);
  const places = readings
    .flatMap(({ fact, mentions }) =>
      mentions.map(({ start, end }) => {
        const title = c.folded.slice(start, end);
        return { start, end, fact, title, bare: trimTitle(title) };
      }),
    )
    .sort((a, b) => a.start - b.start);
  const byKind = new Map<string, typeof places>();
  const lastOfKind = (kind: string, at: number): DocumentFact | undefined => {
    let fitting = byKind.get(kind);
    if (!fitting) {
      const able = places.filter((place) => canMean(kind, place));
      // What is done away with is not what goes on to be spoken of.
      const alive = able.filter(({ fact }) => fact.status !== 'repealed');
      fitting = alive.length > 0 ? alive : able;
      byKind.set(kind, fitting);
    }
    return fitting[firstFrom(fitting, at) - 1]?.fact;
  };
  const found: DocumentReference[] = [];
  /** What each form means; null once it has meant two. */
  const meanings = new Map<string, DocumentFact | null>();
  const note = (form: string, fact: DocumentFact) =>
    meanings.set(form, meanings.has(form) && meanings.get(form) !== fact ? null : fact);
  for (const match of c.folded.matchAll(POINTED)) {
    const [form, kind] = [match[0], match[1]!];
    const fact = inTitle(match.index) ? undefined : lastOfKind(kind, match.index);
    if (!fact) continue;
    found.push({ start: match.index, end: match.index + form.length, fact });
    if (!ANY.test(kind)) note(c.text.slice(match.index, match.index + form.length), fact);
  }
  for (const match of c.folded.matchAll(BARE)) {
    const fact = inTitle(match.index) ? undefined : lastOfKind(match[1]!, match.index);
    if (fact) found.push({ start: match.index, end: match.index + match[0].length, fact });
  }
  const byNumber = indexNumbers(readings);
  for (const match of c.folded.matchAll(NUMBERED)) {
    const fact = inTitle(match.index) ? undefined : byNumber.get(Number(match[1]));
    if (!fact) continue;
    found.push({ start: match.index, end: match.index + match[0].length, fact });
    note(c.text.slice(match.index, match.index + match[0].length), fact);
  }
  for (const [form, fact] of meanings)
    if (fact && !fact.aliases.includes(form) && fact.title !== form) fact.aliases.push(form);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a kind may stand for a title: 办法 for …管理办法, 意见稿 for a draft, 法案 for an act. */
function canMean(
  kind: string,
  { title, bare, fact: { status, type } }: { title: string; bare: string; fact: DocumentFact },
): boolean {
  if (ANY.test(kind)) return true;
  if (kind.endsWith('意见稿')) return /征求意见/.test(title);
  if (kind.endsWith('草案')) return title.includes('草案') || status === 'draft';
  // A bill may be called by what it does: “打击暗网洗钱”.
  if (kind === '法案')
    return /法(?:案)?$/.test(bare) || (type === 'law' && !/(?:条例|公约|协定|草案|法典|[a-z])$/.test(bare));
  if (bare.endsWith(kind)) return true;
  const last = kind.slice(-2);
  return kind.length > 2 && bare.endsWith(last) && [...kind].every((char) => bare.includes(char));
}

/** Documents by the last number of their 文号; a number that two share means neither. */
function indexNumbers(readings: readonly DocumentReading[]): Map<number, DocumentFact> {
  const byNumber = new Map<number, DocumentFact>();
  const shared = new Set<number>();
  for (const { fact } of readings) {
    const last = /(\d{1,4})[号號]$/.exec(fact.number ?? '')?.[1];
    if (last === undefined) continue;
    if (byNumber.has(Number(last))) shared.add(Number(last));
    byNumber.set(Number(last), fact);
  }
  for (const number of shared) byNumber.delete(number);
  return byNumber;
}
