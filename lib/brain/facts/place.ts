import type { PlaceFact } from '../../model.ts';
import { isLeftOut } from './boilerplate.ts';
import { makeTitleTest } from './brackets.ts';
import type { FactContext } from './context.ts';
import { evidenceFor } from './evidence.ts';
import { readLexemes } from './lexemes.ts';
import { findOrganizationSpans } from './organization-spans.ts';
import { touchesAny } from './overlap.ts';
import { PLACES, type PlaceEntry } from './place-table.ts';

/** A place where it stands, with the larger one that it follows directly. Article offsets. */
interface PlaceSighting {
  start: number;
  end: number;
  entry: PlaceEntry;
  within: PlaceSighting | null;
}

/** What a name of a place begins without being meant: 北京时间, 上海话, 新疆棉, 德国马克, 中国式. */
const GOES_ON =
  /^(?:时间|话|菜|人(?!民|工|口|才|均|大|社|脸|[们士])|式|队|籍|裔|语|文(?![件化旅博])|币|元(?![宇])|马克|法郎|克朗|街|路(?!演|径)|山(?!东|西)|河(?!北|南)|江(?!苏|西)|海关|大学|银行|日报|晚报|时报|邮报|证券|股市|链|号|站|版|共识|条约|协定|协议|宣言|峰会|指数)/;
/** 新华社北京3月5日电 */
const DATELINE = /^(?:\d{1,2}月\d{1,2}日|\d{1,2}日)?(?:电|讯|消息)/;

/** Every named place once, by its fullest name, in the order of first mention. Names inside names of bodies and titles are left out. */
export function extractPlaces(c: FactContext): PlaceFact[] {
  const facts = new Map<string, PlaceFact>();
  for (const { start, end, entry, within } of findPlaces(c)) {
    const name = c.text.slice(start, end);
    const known = facts.get(entry.key);
    const parent = within ? c.text.slice(within.start, within.end) : null;
    if (!known) {
      facts.set(entry.key, {
        kind: 'place',
        name,
        level: entry.level,
        within: parent,
        ...evidenceFor(c, start, end),
        rule: 'place-name',
      });
      continue;
    }
    known.within ??= parent;
    if (name.length > known.name.length) known.name = name;
  }
  return [...facts.values()];
}

function findPlaces(c: FactContext): PlaceSighting[] {
  const inTitle = makeTitleTest(c);
  const inBody = touchesAny(findOrganizationSpans(c).filter(({ rule }) => rule !== 'zone-acts'));
  const found: PlaceSighting[] = [];
  const lexemes = readLexemes(c);
  let end = 0;
  let last: PlaceSighting | null = null;
  for (const { start, kind, end: lexemeEnd } of lexemes) {
    if (start < end) continue;
    // A word that is none of the names of places swallows what it holds.
    if (kind === 'title' || kind === 'latin' || kind === 'digit' || kind === 'mark') continue;
    if (kind === 'noun' && lexemeEnd - start > 2 && !PLACES.matchAt(c.folded, start)) continue;
    const match = PLACES.matchAt(c.folded, start);
    if (!match || (kind !== 'place' && kind !== 'country' && match.end - start < Math.max(3, lexemeEnd - start)))
      continue;
    // 楚格州, 魁北克省: places abroad stand in the table without it.
    const tail = match.value.level === 'foreign' && /[州省市郡]/.test(c.folded[match.end] ?? '') ? 1 : 0;
    const span = { start, end: match.end + tail };
    if (inBody(span) || inTitle(start) || GOES_ON.test(c.folded.slice(span.end, span.end + 3))) continue;
    if (isDateline(c, span) || isLeftOut(c, start)) continue;
    const sighting: PlaceSighting = {
      ...span,
      entry: match.value,
      within: last && last.end === start && last.entry.tier < match.value.tier ? last : null,
    };
    found.push(sighting);
    last = sighting;
    end = span.end;
  }
  return found;
}

function isDateline(c: FactContext, { start, end }: { start: number; end: number }): boolean {
  return (
    DATELINE.test(c.folded.slice(end, end + 10)) &&
    /[社网报]$|^$|\n$/.test(c.folded.slice(Math.max(0, start - 1), start))
  );
}
