/** Why a piece of text was changed: a single character, a phrase of OpenCC's, a regional word of OpenCC's, or our own list. */
export type PieceReason = 'character' | 'phrase' | 'regional' | 'own';

export const REASONS: readonly PieceReason[] = ['character', 'phrase', 'regional', 'own'];

/**
 * One changed place. Pieces are in order and do not overlap; what lies between them is unchanged. Source offsets count into the text that was converted;
 * target offsets follow from the lengths of `target`.
 */
export interface Piece {
  sourceStart: number;
  sourceEnd: number;
  target: string;
  reason: PieceReason;
}

/** The converted text. */
export function applyPieces(text: string, pieces: readonly Piece[]): string {
  let out = '';
  let at = 0;
  for (const piece of pieces) {
    out += text.slice(at, piece.sourceStart) + piece.target;
    at = piece.sourceEnd;
  }
  return at === 0 ? text : out + text.slice(at);
}

/** Offsets of a text and its conversion, both ways. Both maps are monotonic, and ends of pieces map to ends of pieces exactly. */
export interface OffsetMap {
  /**
   * Offset in the converted text. Inside a piece of equal length characters correspond one to one; inside one that changes length the offset is scaled.
   * Offsets outside the text are clamped.
   */
  toTarget(sourceOffset: number): number;
  /** Offset in the source text; likewise. */
  toSource(targetOffset: number): number;
}

/** A text as it was converted, and where its length changed: three numbers a place, start and end in the source and length in the result. In order. */
export interface Converted {
  text: string;
  shifts: number[];
}

/** What pieces make of a text; null where they change nothing. */
export function toConverted(text: string, pieces: readonly Piece[]): Converted | null {
  return pieces.length === 0 ? null : { text: applyPieces(text, pieces), shifts: listShifts(pieces) };
}

/** The pieces that change length, as in `Converted`. */
function listShifts(pieces: readonly Piece[]): number[] {
  const shifts: number[] = [];
  for (const { sourceStart, sourceEnd, target } of pieces)
    if (target.length !== sourceEnd - sourceStart) shifts.push(sourceStart, sourceEnd, target.length);
  return shifts;
}

/** The offset map of pieces. */
export function mapOffsets(pieces: readonly Piece[], sourceLength: number): OffsetMap {
  return mapShifts(listShifts(pieces), sourceLength);
}

/**
 * The offset map of what changed length: that of a page whose characters map one to one is empty and free.
 *
 * @param sourceLength length of the converted text's source, in UTF-16 code units.
 */
export function mapShifts(shifts: readonly number[], sourceLength: number): OffsetMap {
  // Four numbers a place: start and end in the source, start and end in the target.
  const edges: number[] = [];
  let growth = 0;
  for (let i = 0; i + 2 < shifts.length; i += 3) {
    const [start, end, length] = [shifts[i]!, shifts[i + 1]!, shifts[i + 2]!];
    edges.push(start, end, start + growth, start + growth + length);
    growth += length - (end - start);
  }
  const targetLength = sourceLength + growth;
  const map = (offset: number, from: 0 | 2, to: 0 | 2): number => {
    // The last piece that starts at or before the offset.
    let low = 0;
    let high = edges.length / 4;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edges[middle * 4 + from]! <= offset) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return offset;
    const at = (low - 1) * 4;
    const start = edges[at + from]!;
    const end = edges[at + from + 1]!;
    const otherStart = edges[at + to]!;
    const otherEnd = edges[at + to + 1]!;
    if (offset >= end) return otherEnd + offset - end;
    return otherStart + Math.round(((offset - start) * (otherEnd - otherStart)) / (end - start));
  };
  return {
    toTarget: (offset) => map(Math.max(0, Math.min(offset, sourceLength)), 0, 2),
    toSource: (offset) => map(Math.max(0, Math.min(offset, targetLength)), 2, 0),
  };
}
