import type { Lexeme } from './lexemes.ts';

/** A character that no word claims, or one that is also a short word (云, 链, 新). */
function isSyllable(text: string, { kind, start, end }: Lexeme): boolean {
  if (end - start > 1 || /[省市县区州乡镇全各]/.test(text[start]!)) return false;
  return kind === 'han' || kind === 'unit' || (kind === 'stop' && /[大新高同中上成达]/.test(text[start]!));
}

const VERB = /^[见据请找看询致送交抄]$/;

/** What a town or a zone that governs is called. */
const TOWN = /^(?:城?市|县|区|州|新区|高新区|经开区|开发区|自贸区|保税区|试验区|合作区)$/;

/** 市委, 市政府: the tier is part of the word for the body. */
const TIERED = /^[市县区州](?:委|人民政府|政府|人大|政协)/;

/**
 * Towns and zones that no table knows: two or three characters that no word claims and 市, 县, 区, 州 or 新区, right before an office (海曲市大数据局,
 * 云汀新区管委会) or before a body whose word begins so (海曲市委). Joined to one lexeme; the others stay.
 */
export function joinTowns(text: string, lexemes: readonly Lexeme[]): Lexeme[] {
  const out: Lexeme[] = [];
  lexemes.forEach((lexeme, i) => {
    out.push(lexeme);
    // In 海城市公安局 the table reads 城市.
    const word = text.slice(lexeme.start, lexeme.end);
    const next = lexemes[i + 1];
    const tiered = /^(?:unit|title)$/.test(lexeme.kind) && TIERED.test(word);
    if (!tiered && !(next && TOWN.test(word) && isOffice(next))) return;
    let first = i;
    while (first > 0 && i - first < 4 && isSyllable(text, lexemes[first - 1]!)) first--;
    // 见云汀新区管委会网站: a verb of one character stands before the name.
    if (i - first === 3 && VERB.test(text[lexemes[first]!.start]!)) first++;
    const before = lexemes[first - 1];
    const { start } = lexemes[first]!;
    const nameEnd = tiered ? lexeme.start : lexeme.end - (word.endsWith('区') ? word.length : 1);
    const opens =
      !before || /^(?:mark|stop|and|place)$/.test(before.kind) || VERB.test(text.slice(before.start, before.end));
    if (nameEnd - start < 2 || nameEnd - start > 3 || !opens) return;
    out.length -= i - first + 1;
    out.push({ start, end: tiered ? lexeme.start : lexeme.end, kind: 'place' });
    if (tiered) out.push(lexeme);
  });
  return out;
}

function isOffice({ kind, unit }: Lexeme): boolean {
  return kind === 'office' || kind === 'organization' || (kind === 'unit' && unit === 'organ');
}
