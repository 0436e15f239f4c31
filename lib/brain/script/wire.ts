import { type Piece, REASONS } from './pieces.ts';

/**
 * Pieces as they cross to another context, a sixth of the size: three numbers a piece (length of the gap before it, source length, target length and reason in
 * one) and all targets as one string.
 */
export interface PackedPieces {
  numbers: number[];
  targets: string;
}

export function packPieces(pieces: readonly Piece[]): PackedPieces {
  const numbers: number[] = [];
  let targets = '';
  let at = 0;
  for (const { sourceStart, sourceEnd, target, reason } of pieces) {
    numbers.push(sourceStart - at, sourceEnd - sourceStart, target.length * REASONS.length + REASONS.indexOf(reason));
    targets += target;
    at = sourceEnd;
  }
  return { numbers, targets };
}

export function unpackPieces({ numbers, targets }: PackedPieces): Piece[] {
  const pieces: Piece[] = [];
  let sourceEnd = 0;
  let at = 0;
  for (let i = 0; i + 2 < numbers.length; i += 3) {
    const sourceStart = sourceEnd + numbers[i]!;
    sourceEnd = sourceStart + numbers[i + 1]!;
    const length = Math.floor(numbers[i + 2]! / REASONS.length);
    const reason = REASONS[numbers[i + 2]! % REASONS.length]!;
    pieces.push({ sourceStart, sourceEnd, target: targets.slice(at, at + length), reason });
    at += length;
  }
  return pieces;
}
