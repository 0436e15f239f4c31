import type { FactContext } from './context.ts';
import type { Sighting } from './person-words.ts';
import { surnameLengthAt } from './surnames.ts';

/** 王某某:… in two or more lines: who is asked in an interview. */
function readSpeakers(c: FactContext, starts: ReadonlySet<number>): Sighting[] {
  const found: Sighting[] = [];
  const times = new Map<string, number>();
  for (const match of c.folded.matchAll(/(?<=^|\n)[\u3400-\u9fff]{2,4}(?=:)/g)) {
    const name = match[0];
    const surname = surnameLengthAt(name, 0);
    if (!surname || name.length - surname > 2 || name.length === surname || /[问答者人某编题]/.test(name)) continue;
    times.set(name, (times.get(name) ?? 0) + 1);
    if (!starts.has(match.index))
      found.push({ start: match.index, end: match.index + name.length, role: null, rule: 'interview-speaker' });
  }
  return found.filter(({ start, end }) => times.get(c.folded.slice(start, end))! > 1);
}

/** 甲、乙和丙等人: in a list of people the items that are no names by themselves are names too. */
export function readNameLists(c: FactContext, found: readonly Sighting[]): Sighting[] {
  const out: Sighting[] = [];
  const starts = new Set(found.map((sighting) => sighting.start));
  for (const match of c.folded.matchAll(/等(?:人|[一二三四五六七八九十多\d]+人|大佬|专家|嘉宾|领导|院士|学者)/g)) {
    const list = /(?:[\u3400-\u9fff]{2,4}、)+[\u3400-\u9fff]{2,4}(?:[和与及][\u3400-\u9fff]{2,3})?$/.exec(
      c.folded.slice(Math.max(0, match.index - 60), match.index),
    );
    if (!list) continue;
    let at = match.index - list[0].length;
    const pieces = list[0].split(/([、和与及])/);
    const names = pieces.filter((_, i) => i % 2 === 0);
    const likely = names.filter((name) => name.length <= 4 && surnameLengthAt(name, 0) > 0).length;
    for (const piece of pieces) {
      const isName = !/^[、和与及]$|某/.test(piece) && piece.length >= 2 && piece.length <= 3;
      if (isName && likely * 2 > names.length && !starts.has(at)) {
        out.push({ start: at, end: at + piece.length, role: null, rule: 'listed-person' });
      }
      at += piece.length;
    }
  }
  out.push(...readSpeakers(c, starts));
  // A and B: the second of two, where one is known.
  for (const { end } of found) {
    const pair = /^[和与、]([\u3400-\u9fff]{2,3})(?=[和与、,。]|等|还|也|都|均|共同|分别|先后|一起|相继)/.exec(
      c.folded.slice(end, end + 8),
    );
    if (pair && surnameLengthAt(pair[1]!, 0) && pair[1]!.length === 3 && !starts.has(end + 1))
      out.push({ start: end + 1, end: end + 1 + pair[1]!.length, role: null, rule: 'listed-person' });
  }
  return out;
}
