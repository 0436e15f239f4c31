import type { Lexeme } from './lexemes.ts';

/**
 * Towns that no table knows: two or three characters that no word claims and 市, 县, 区 or 州, right before an office (海曲市大数据局). Joined to one
 * lexeme; the others stay.
 */
export function joinTowns(text: string, lexemes: readonly Lexeme[]): Lexeme[] {
  const out: Lexeme[] = [];
  lexemes.forEach((lexeme, i) => {
    out.push(lexeme);
    const next = lexemes[i + 1];
    if (lexeme.end - lexeme.start !== 1 || !next || !'市县区州'.includes(text[lexeme.start]!)) return;
    if (next.kind !== 'office' && !(next.kind === 'unit' && next.unit === 'organ')) return;
    let first = i;
    while (first > 0 && i - first < 4 && lexemes[first - 1]!.kind === 'han') first--;
    const before = lexemes[first - 1];
    if (i - first < 2 || i - first > 3 || (before && !/^(mark|stop|and|place)$/.test(before.kind))) return;
    out.length -= i - first + 1;
    out.push({ start: lexemes[first]!.start, end: lexeme.end, kind: 'place' });
  });
  return out;
}
