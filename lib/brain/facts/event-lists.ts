import type { Span } from '../../model.ts';
import type { DatedSpan } from '../dates.ts';
import { tellsAction } from './action.ts';
import type { FactContext } from './context.ts';
import { clauseEnd, type EventClause, shorten } from './event-clause.ts';

/** A list of actors, each with a date of its own and all with one verb: 深圳于2020年10月、苏州于同年12月先后发放红包. */
export interface DatedList {
  /** One for each date, in order. */
  clauses: EventClause[];
  /** Words of the last one, in which no further date begins anything else. */
  end: number;
}

/** Longest name of an actor. */
const LONGEST_ACTOR = 20;
/** Dates of one list at most. */
const LONGEST_LIST = 12;
const FIRST_ACTOR =
  /(?:^|[,。;:\n“「])(?:(?:此前|其中|此后|随后|目前),?)?([^,。;:、\n“「”」《》\d]{2,20}?)(?:已|也|曾|则)?[于在]?$/;
const NEXT_ACTOR =
  /^[、,;](?:和|与|及|以及|而)?([^,。;:、《》\d]{2,20}?)(?:已|也|曾|则)?[于在]?$|^(?:和|与|及|以及)([^,。;:、《》\d]{2,20}?)[于在]?$/;
/** Stands only before a verb that several have in common. */
const EACH =
  /^ ?,?(?:也|均|都|已|已经|才|才能)?(?:先后|相继|陆续|分别|接连|依次|双双|纷纷|各自|均|都|也)(?:已|已经|正式|开始)?/;
const PREFIX = /^(?:份|[,\s])+/;

/** The list that begins at `dates[i]`; null if there is none, or if any but the last date has a verb of its own. */
export function readDatedList(
  c: FactContext,
  dates: readonly DatedSpan[],
  i: number,
  sentence: Span,
): DatedList | null {
  const first = dates[i]!;
  const floor = Math.max(sentence.start, first.start - LONGEST_ACTOR - 6);
  const lead = FIRST_ACTOR.exec(c.folded.slice(floor, first.start).trimEnd());
  if (!lead || (floor > sentence.start && lead.index === 0 && !/^[,。;:\n“「]/.test(lead[0]))) return null;
  const at = floor + lead.index + lead[0].indexOf(lead[1]!);
  const actors: Span[] = [{ start: at, end: at + lead[1]!.length }];
  let last = i;
  let apart = 0;
  while (last + 1 < dates.length && actors.length < LONGEST_LIST) {
    const [from, next] = [dates[last]!, dates[last + 1]!];
    if (next.start > sentence.end || next.start - from.end > LONGEST_ACTOR + 6) break;
    const between = c.folded.slice(from.end, next.start);
    const actor = NEXT_ACTOR.exec(between);
    const name = actor?.[1] ?? actor?.[2];
    if (!name || tellsAction(name)) break;
    if (between[0] !== '、') apart++;
    const start = from.end + between.indexOf(name);
    actors.push({ start, end: start + name.length });
    last++;
  }
  if (actors.length < 2 || tellsAction(lead[1]!)) return null;
  const from = dates[last]!.end;
  const after = c.folded.slice(from, Math.min(sentence.end, from + 12));
  const each = EACH.exec(after) ?? (apart > 0 ? null : PREFIX.exec(after));
  // A comma between the names may as well part two clauses.
  if (!each && apart > 0) return null;
  const start = from + (each?.[0].length ?? 0);
  const end = clauseEnd(c.folded, Math.min(start + 1, sentence.end), sentence.end);
  const words = c.folded.slice(start, end);
  if (!tellsAction(words)) return null;
  const clauses = actors.map((actor) => ({
    start: actor.start,
    end,
    what: shorten(`${c.text.slice(actor.start, actor.end)}${c.text.slice(start, end)}`),
    folded: `${c.folded.slice(actor.start, actor.end)}${words}`,
    rule: 'event-in-list',
  }));
  return { clauses, end: last };
}
