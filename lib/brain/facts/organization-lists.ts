import type { Span } from '../../model.ts';
import type { FactContext } from './context.ts';
import type { OrganizationSpan } from './organization-span.ts';
import { typeOf } from './organization-type.ts';

/** A list is not followed further back than this many characters. */
const LIST_REACH = 300;

const LIST_ENDS =
  /^ ?等(?:[一二三四五六七八九十百\d余多近]+)?(?:家|个|名|所)?(?:余|多)?(?:众多|主要|知名|著名|国内|国际|互联网|科技|金融|区块链|大型|相关|中国|上市|技术|主流|头部|中央|新闻)*(公司|企业|机构|单位|媒体|银行|平台|交易所|巨头|厂商|高校|大学|部门|协会|组织|矿池|网站|矿机商|项目)/;

/** A、B、C等公司: in a list that says what its items are, and of which some are known bodies, the others are too. */
export function readEnumerations(c: FactContext, spans: readonly OrganizationSpan[]): OrganizationSpan[] {
  const found: OrganizationSpan[] = [];
  const starts = new Map(spans.map((span) => [span.start, span]));
  for (const sentence of c.sentences) {
    const text = c.folded.slice(sentence.start, sentence.end);
    for (const match of text.matchAll(/等/g)) {
      const ending = LIST_ENDS.exec(text.slice(match.index, match.index + 40));
      const { items, announced } = readItemsBefore(text, match.index, sentence.start, starts);
      const knownItems = items.filter((item) => item.known).length;
      if (
        items.length < 3 ||
        (!ending && !announced) ||
        (!announced && knownItems < Math.max(1, Math.ceil(items.length / 4)))
      )
        continue;
      for (const item of items) {
        if (item.known) continue;
        const type = ending?.[1] === '媒体' ? 'media' : typeOf(item.name.slice(-2), item.name);
        found.push({
          start: item.start,
          end: item.end,
          type: type === 'government' ? 'company' : type,
          body: null,
          rule: 'listed-name',
          given: [],
        });
      }
    }
  }
  return found;
}

interface ListItem extends Span {
  name: string;
  known: boolean;
}

function readItemsBefore(
  text: string,
  before: number,
  offset: number,
  starts: ReadonlyMap<number, OrganizationSpan>,
): { items: ListItem[]; announced: boolean } {
  const window = text.slice(Math.max(0, before - LIST_REACH), before);
  const clauseStart =
    before - window.length + Math.max(window.lastIndexOf(','), window.lastIndexOf(':'), window.lastIndexOf(';')) + 1;
  const items: ListItem[] = [];
  let announced = false;
  let end = before;
  while (end > clauseStart) {
    const comma = clauseStart + text.slice(clauseStart, end).lastIndexOf('、');
    let from = comma + 1;
    const raw = text.slice(from, end);
    const first = comma < clauseStart;
    const cut = first ? /^.*(?:来自|包括|包含|诸如|例如|比如|如|与|由|联合|对|向|及|和|有|的)/.exec(raw) : null;
    if (cut) {
      from += cut[0].length;
      announced = /(公司|企业|机构|平台|交易所|媒体|银行|巨头)[,]?(如|包括|例如|诸如|比如|有)$/.test(cut[0]);
    } else if (first && !starts.has(offset + from)) break;
    for (const piece of splitAtAnd(text, from, end, offset, starts)) {
      const name = text.slice(piece.start - offset, piece.end - offset).trim();
      const known = starts.get(piece.start)?.end === piece.end;
      if (
        known ||
        (name.length >= 2 && name.length <= 14 && !/[的是在了有各本该等]|\d{3,}(?!$)|[“”"《》()%]/.test(name))
      )
        items.push({ ...piece, name, known });
    }
    end = comma;
    if (first) break;
  }
  return { items, announced };
}

function splitAtAnd(
  text: string,
  from: number,
  end: number,
  offset: number,
  starts: ReadonlyMap<number, OrganizationSpan>,
): Span[] {
  const whole = { start: offset + from, end: offset + end };
  if (starts.get(whole.start)?.end === whole.end) return [whole];
  const at = text.slice(from, end).search(/[和及与]/);
  if (at <= 0 || at === end - from - 1) return [whole];
  return [
    { start: offset + from, end: offset + from + at },
    { start: offset + from + at + 1, end: offset + end },
  ];
}
