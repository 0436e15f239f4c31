import type { Span } from '../../model.ts';
import type { FactContext } from './context.ts';
import type { Lexeme } from './lexemes.ts';

/** A name where it stands, with the role that stands beside it. Article offsets. */
export interface Sighting extends Span {
  role: string | null;
  rule: string;
}

/** Whether the next `length` characters are each unknown to the tables, at most the given name's being a function word. */
export function isHanOnly(lexemes: readonly Lexeme[], index: number, length: number): boolean {
  let covered = 0;
  for (let i = index; covered < length; i++) {
    const lexeme = lexemes[i];
    if (!lexeme || lexeme.end - lexeme.start > 1) return false;
    if (lexeme.kind !== 'han' && !(lexeme.kind === 'stop' && i > index)) return false;
    covered++;
  }
  return true;
}

export type FreeTest = (start: number, end: number) => boolean;

/** A stretch is free if no word of several characters reaches into it from outside or lies in it. */
export function makeFreeTest(c: FactContext, lexemes: readonly Lexeme[]): FreeTest {
  const covered = new Uint8Array(c.folded.length + 1);
  for (const { start, end, kind } of lexemes) if (end - start > 1 && kind !== 'latin') covered.fill(1, start, end);
  return (start, end) => {
    for (let i = start; i < end; i++) if (covered[i]) return false;
    return true;
  };
}
