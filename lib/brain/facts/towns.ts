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
    // In 海城市公安局 the table reads 城市.
    const word = text.slice(lexeme.start, lexeme.end);
    if (!next || !/^(城?市|县|区|州)$/.test(word)) return;
    if (next.kind !== 'office' && !(next.kind === 'unit' && next.unit === 'organ')) return;
    let first = i;
    while (first > 0 && i - first < 4 && lexemes[first - 1]!.kind === 'han') first--;
    const before = lexemes[first - 1];
    const length = lexeme.end - 1 - lexemes[first]!.start;
    if (length < 2 || length > 3 || (before && !/^(mark|stop|and|place)$/.test(before.kind))) return;
    out.length -= i - first + 1;
    out.push({ start: lexemes[first]!.start, end: lexeme.end, kind: 'place' });
  });
  return out;
}
