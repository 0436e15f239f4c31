import type { Span } from '../../model.ts';
import { readTables } from './asset.ts';
import { createChain, type Outcome } from './chain.ts';
import type { Config } from './configs.ts';
import { type Piece, REASONS } from './pieces.ts';
import { Edits, type Line } from './stage.ts';

export interface ConvertOptions {
  /** Stretches that stay exactly as they are, such as words a reader said no to. In order, not overlapping; source offsets. */
  protect?: readonly Span[];
  /** OpenCC's own lists and its own way of taking the longest phrase from the left, to the letter. */
  plain?: boolean;
}

export interface Conversion {
  convert(text: string, config: Config, options?: ConvertOptions): string;
  /** What `convert` changes, with offsets into `text`. */
  convertPieces(text: string, config: Config, options?: ConvertOptions): Piece[];
}

/** Makes the converter from the bytes of the generated asset `conversion.bin`, which it keeps and reads in place. Throws if they are not that asset. */
export function loadConversion(bytes: Uint8Array): Conversion {
  const runChain = createChain(readTables(bytes));
  const edits = new Edits();
  return {
    convert(text, config, { protect = [], plain = false } = {}) {
      let out = '';
      for (const [start, end, kept] of cut(text.length, protect)) {
        const part = text.slice(start, end);
        if (kept) out += part;
        else {
          const { units, length } = runChain(toLine(part), config, plain, null).line;
          out += decode(units, 0, length);
        }
      }
      return out;
    },
    convertPieces(text, config, { protect = [], plain = false } = {}) {
      const pieces: Piece[] = [];
      for (const [start, end, kept] of cut(text.length, protect)) {
        if (kept) continue;
        const source = toLine(text.slice(start, end));
        edits.clear();
        addPieces(pieces, edits, runChain(source, config, plain, edits), source, start);
      }
      return pieces;
    },
  };
}

/** Cuts `0 … length` into stretches that are kept and stretches that are not. */
function* cut(length: number, protect: readonly Span[]): Generator<[start: number, end: number, kept: boolean]> {
  let at = 0;
  for (const span of protect) {
    const start = Math.max(at, Math.min(span.start, length));
    const end = Math.max(start, Math.min(span.end, length));
    if (start > at) yield [at, start, false];
    if (end > start) yield [start, end, true];
    at = end;
  }
  if (at < length) yield [at, length, false];
}

function toLine(text: string): Line {
  const { length } = text;
  const units = new Uint16Array(length);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  return { units, length, marks: null };
}

/** String.fromCharCode takes its characters as arguments, of which engines accept some 65,000 at a time. TextDecoder would replace lone surrogates. */
const CHUNK = 8192;

function decode(units: Uint16Array, start: number, end: number): string {
  // Most pieces are one or two characters, for which making an array takes longer than all the rest.
  if (end - start === 1) return String.fromCharCode(units[start]!);
  if (end - start === 2) return String.fromCharCode(units[start]!, units[start + 1]!);
  let text = '';
  for (let at = start; at < end; at += CHUNK) {
    text += String.fromCharCode.apply(null, units.subarray(at, Math.min(end, at + CHUNK)) as unknown as number[]);
  }
  return text;
}

/**
 * Adds what was changed as pieces. Changes within one word become one piece, which is the whole word: a reader who points at a character means its word, and a
 * rule is about words.
 */
function addPieces(pieces: Piece[], edits: Edits, { line, words }: Outcome, source: Line, offset: number): void {
  const { numbers, count } = edits;
  for (let at = 0; at < count * 5; ) {
    let reason = -1;
    let start = numbers[at]!;
    let end = numbers[at + 1]!;
    let targetStart = numbers[at + 2]!;
    let targetEnd = numbers[at + 3]!;
    if (words) {
      for (; words[start] === 0; start--) targetStart--;
      for (; words[end] === 0; end++) targetEnd++;
    }
    for (let isFirst = true; at < count * 5 && (isFirst || numbers[at]! < end); at += 5, isFirst = false) {
      const editEnd = numbers[at + 1]!;
      targetEnd = numbers[at + 3]! + Math.max(0, end - editEnd);
      if (editEnd > end) end = editEnd;
      if (words) for (; words[end] === 0; end++) targetEnd++;
      // Later stages may have undone what earlier ones did.
      if (isSame(source.units, numbers[at]!, editEnd, line.units, numbers[at + 2]!, numbers[at + 3]!)) continue;
      reason = Math.max(reason, numbers[at + 4]!);
    }
    if (reason < 0) continue;
    const target = decode(line.units, targetStart, targetEnd);
    pieces.push({ sourceStart: offset + start, sourceEnd: offset + end, target, reason: REASONS[reason]! });
  }
}

function isSame(a: Uint16Array, aStart: number, aEnd: number, b: Uint16Array, bStart: number, bEnd: number): boolean {
  if (aEnd - aStart !== bEnd - bStart) return false;
  for (let i = 0; i < aEnd - aStart; i++) if (a[aStart + i] !== b[bStart + i]) return false;
  return true;
}
