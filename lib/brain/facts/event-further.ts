import type { Span } from '../../model.ts';
import type { DatedSpan } from '../dates.ts';
import { tellsAction, wordsBeforeAction } from './action.ts';
import type { FactContext } from './context.ts';
import { clauseEnd, type EventClause, LONGEST_CLAUSE, shorten } from './event-clause.ts';

/** A person, office or body, then a verb of speaking. */
const SAYS =
  /^(?!并|其中|会议|其|他|她|该|这|同时)[^,。]{1,24}?[行局会部长委院员司官授厅府办人总家理席记](?:[^,。行局会部长委院员司官授厅府办人总家理席记]{0,6})(?:表示|指出|宣布|强调|透露|提出|称|说)(?![的为法明])/;

/** The same occasion goes on: 双方达成协议, 当时央行成立了小组. 并签署备忘录 alone is more of the same act. */
const GOES_ON = /^(?:随后|随即|当时|双方|各方)/;
/** Another subject, then what it does: “某平台”开始上线. */
const OWN_SUBJECT =
  /^[^,。;:的]{2,20}?(?:正式|开始|同步|随之|随即|相继)(?:[由从][^,。;]{1,20})?(?=上线|启动|启用|成立|揭牌|投产|运营|运行|生效|实施|施行|迈入|进入|发行|开通|关闭)/;
const DONE =
  /签署|签订|签约|达成|发布了|公布了|印发了|成立了|创建了|组建了|设立了|启动了|揭牌|上线|推出了|批准了|通过了|逮捕|关闭了|收购了|表示/;

/** 央行召开会议,副行长某某表示…: the same date, another actor or a further act; or null. */
export function readFurtherClause(
  c: FactContext,
  clause: EventClause,
  sentence: Span,
  next: DatedSpan | undefined,
): EventClause | null {
  if (!',;'.includes(c.folded[clause.end] ?? '')) return null;
  const limit = next && next.start < sentence.end && next.start > clause.end ? next.start : sentence.end;
  const start = clause.end + 1;
  const text = c.folded.slice(start, Math.min(limit, start + LONGEST_CLAUSE));
  const saidBefore = /表示|指出|宣布|强调|透露|提出|称|说|报道/.test(clause.folded);
  const says = saidBefore ? null : SAYS.exec(text);
  let end = clauseEnd(c.folded, start + (says ? says[0].length + 2 : 1), limit);
  if (!says && GOES_ON.test(text) && c.folded.startsWith(',并', end)) end = clauseEnd(c.folded, end + 1, limit);
  const words = c.folded.slice(start, end);
  const goesOn = !saidBefore && (OWN_SUBJECT.test(words) || (GOES_ON.test(words) && DONE.test(words)));
  if (!says && !goesOn) return null;
  return {
    start,
    end,
    what: shorten(c.text.slice(start, end)),
    folded: words,
    rule: says ? 'event-further-actor' : 'event-further-act',
  };
}

/** Adverbs and prepositional phrases between an actor and the verb. */
const BEFORE_VERB =
  /(?:[于在与和同跟向对就为以][^,。;]{0,30}|正式|联合|共同|首次|再次|成功|全面|分别|同时|已经|已|将|拟|则|也|还|又|就|曾|先后|率先|公开|即|会同|牵头|获|被|了|\s)+$/;
const NO_ACTOR = /[,。;:、的了《“「\d]|^(?:其|该$|并|此|这|为|在|于|从|据|以|经|由|随|因|对|向|将|又|再|就)/;
const LONGEST_ACTOR = 20;

/** Who acts in a clause, in the article's words: what stands before its verb, if that is a name. */
export function findActor(
  c: FactContext,
  clause: EventClause,
  sentence: number,
): { text: string; sentence: number } | null {
  const words = wordsBeforeAction(clause.folded)
    ?.replace(/^[,、\s]+/, '')
    .replace(BEFORE_VERB, '');
  if (!words || words.length < 2 || words.length > LONGEST_ACTOR || NO_ACTOR.test(words)) return null;
  const at = c.folded.indexOf(words, Math.max(0, Math.min(clause.start, clause.end) - 1));
  return at < 0 || at > clause.end ? null : { text: c.text.slice(at, at + words.length), sentence };
}

const BEGINS_WITH_VERB = /^(?:正式|成功|首次|再次|又|并|全面|联合|陆续|开始|获得?|被|取得|更名|改名|迁|[^,。]{0,1})$/;

/** The clause with the actor of the first one of its sentence before it, where it begins with its verb: 次月获得牌照. */
export function withActor(clause: EventClause, actor: string): EventClause {
  const before = wordsBeforeAction(clause.folded.replace(/^[,、\s]+/, ''));
  const begins = before === null ? tellsAction(clause.folded.slice(0, 4)) : BEGINS_WITH_VERB.test(before);
  if (!begins || clause.what.startsWith(actor) || clause.rule !== 'event-after-date') return clause;
  return { ...clause, what: shorten(`${actor}${clause.what}`), rule: 'event-with-earlier-actor' };
}
