import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyPieces,
  mapOffsets,
  mapShifts,
  type Piece,
  REASONS,
  toConverted,
} from '../../../lib/brain/script/pieces.ts';

/** A text and pieces of every kind of change in length, with gaps or without. */
const change = fc
  .array(
    fc.record({
      gap: fc.nat(4),
      length: fc.integer({ min: 1, max: 5 }),
      target: fc.string({ minLength: 1, maxLength: 6 }),
    }),
    {
      maxLength: 12,
    },
  )
  .chain((parts) => fc.tuple(fc.constant(parts), fc.nat(4)))
  .map(([parts, rest]) => {
    const pieces: Piece[] = [];
    let at = 0;
    for (const { gap, length, target } of parts) {
      at += gap;
      pieces.push({ sourceStart: at, sourceEnd: at + length, target, reason: REASONS[length % REASONS.length]! });
      at += length;
    }
    return { pieces, text: '字'.repeat(at + rest) };
  });

describe('mapOffsets', () => {
  it('maps what is unchanged and the ends of pieces there and back', () => {
    fc.assert(
      fc.property(change, ({ pieces, text }) => {
        const map = mapOffsets(pieces, text.length);
        const target = applyPieces(text, pieces);
        let growth = 0;
        let at = 0;
        for (const piece of [...pieces, null]) {
          const end = piece ? piece.sourceStart : text.length;
          for (; at <= end; at++) {
            expect(map.toTarget(at)).toBe(at + growth);
            expect(map.toSource(at + growth)).toBe(at);
          }
          if (!piece) break;
          growth += piece.target.length - (piece.sourceEnd - piece.sourceStart);
          at = piece.sourceEnd;
        }
        expect(map.toTarget(text.length)).toBe(target.length);
      }),
    );
  });

  it('never runs backward, and stays inside', () => {
    fc.assert(
      fc.property(change, ({ pieces, text }) => {
        const map = mapOffsets(pieces, text.length);
        const target = applyPieces(text, pieces).length;
        for (let i = 0; i < text.length; i++) expect(map.toTarget(i + 1)).toBeGreaterThanOrEqual(map.toTarget(i));
        for (let i = 0; i < target; i++) expect(map.toSource(i + 1)).toBeGreaterThanOrEqual(map.toSource(i));
        expect(map.toTarget(text.length + 9)).toBe(target);
        expect(map.toSource(target + 9)).toBe(text.length);
        expect(map.toTarget(-1)).toBe(0);
      }),
    );
  });

  it('maps one to one inside pieces of equal length', () => {
    const map = mapOffsets([{ sourceStart: 1, sourceEnd: 4, target: '甲乙丙', reason: 'phrase' }], 5);
    expect([0, 1, 2, 3, 4, 5].map(map.toTarget)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('toConverted', () => {
  it('keeps text and offsets of the pieces, through JSON', () => {
    fc.assert(
      fc.property(change, ({ pieces, text }) => {
        const converted = JSON.parse(JSON.stringify(toConverted(text, pieces)));
        if (pieces.length === 0) {
          expect(converted).toBeNull();
          return;
        }
        expect(converted.text).toBe(applyPieces(text, pieces));
        const [map, same] = [mapShifts(converted.shifts, text.length), mapOffsets(pieces, text.length)];
        for (let at = 0; at <= text.length; at++) expect(map.toTarget(at)).toBe(same.toTarget(at));
        for (let at = 0; at <= converted.text.length; at++) expect(map.toSource(at)).toBe(same.toSource(at));
      }),
    );
  });
});
