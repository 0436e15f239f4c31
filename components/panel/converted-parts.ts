import type { Piece, PieceReason } from '../../lib/brain/script/pieces.ts';

/** A part of a converted text; `change` tells where it differs from the source, and why. */
export interface ConvertedPart {
  text: string;
  change: { source: string; reason: PieceReason } | null;
}

/** The converted text in order. Single characters that were changed side by side are one part: each alone tells a reader nothing. */
export function splitConverted(text: string, pieces: readonly Piece[]): ConvertedPart[] {
  const parts: ConvertedPart[] = [];
  let at = 0;
  for (const { sourceStart, sourceEnd, target, reason } of pieces) {
    const last = parts.at(-1);
    if (sourceStart > at) parts.push({ text: text.slice(at, sourceStart), change: null });
    const source = text.slice(sourceStart, sourceEnd);
    if (sourceStart === at && last?.change?.reason === 'character' && reason === 'character') {
      last.text += target;
      last.change.source += source;
    } else parts.push({ text: target, change: { source, reason } });
    at = sourceEnd;
  }
  if (at < text.length) parts.push({ text: text.slice(at), change: null });
  return parts;
}
