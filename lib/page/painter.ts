import { PAINTED_RANGES } from '../limits.ts';
import type { EntryKind, TermMatch } from '../model.ts';

/** A term as it is painted: one range for each text node that it touches. */
export interface PaintedTerm {
  match: TermMatch;
  ranges: Range[];
}

/**
 * Names in the highlight registry, which the page shares and can read: they say nothing about who registered them.
 * assets/highlight.css styles them.
 */
export const HIGHLIGHT_NAMES: Record<EntryKind | 'flash' | 'current', string> = {
  term: 'note-a',
  document: 'note-b',
  body: 'note-c',
  programme: 'note-d',
  own: 'note-e',
  current: 'note-x',
  flash: 'note-y',
};

export interface Painter {
  /** Replaces everything painted. `rangesOf` gives no ranges for a term whose text no longer stands there; such a term is left out. */
  paint(matches: readonly TermMatch[], rangesOf: (match: TermMatch) => Range[]): PaintedTerm[];
  /** Marks one term or sentence beside the painted ones; no ranges clears the mark. */
  mark(name: 'flash' | 'current', ranges: readonly Range[]): void;
  /** The painted term at a point of the viewport, in CSS pixels. */
  termAt(x: number, y: number): PaintedTerm | null;
  destroy(): void;
}

/** Paints terms through the CSS highlight registry, which leaves the page's nodes as they are. Registers nothing until something is painted. */
export function createPainter(document: Document): Painter {
  const registry = CSS.highlights;
  // Firefox does not let a content script iterate the registry, so what is registered is remembered here.
  const registered = new Map<string, Highlight>();
  let termOfRange = new WeakMap<AbstractRange, PaintedTerm>();
  let termsOfNode = new Map<Node, { range: Range; term: PaintedTerm }[]>();

  const set = (name: string, ranges: readonly Range[], priority: number) => {
    if (ranges.length === 0) {
      if (registered.delete(name)) registry.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
    registered.set(name, highlight);
  };

  return {
    paint(matches, rangesOf) {
      release(termsOfNode);
      termOfRange = new WeakMap();
      termsOfNode = new Map();
      const painted: PaintedTerm[] = [];
      const byKind: Record<EntryKind, Range[]> = { term: [], document: [], body: [], programme: [], own: [] };
      let count = 0;
      for (const match of matches) {
        if (count >= PAINTED_RANGES) break;
        const ranges = rangesOf(match);
        if (ranges.length === 0) continue;
        const term = { match, ranges };
        painted.push(term);
        count += ranges.length;
        for (const range of ranges) {
          byKind[match.kind].push(range);
          termOfRange.set(range, term);
          const inNode = termsOfNode.get(range.startContainer);
          if (inNode) inNode.push({ range, term });
          else termsOfNode.set(range.startContainer, [{ range, term }]);
        }
      }
      for (const kind of Object.keys(byKind) as EntryKind[]) set(HIGHLIGHT_NAMES[kind], byKind[kind], 0);
      return painted;
    },

    mark(name, ranges) {
      set(HIGHLIGHT_NAMES[name], ranges, name === 'flash' ? 2 : 1);
    },

    termAt(x, y) {
      if (termsOfNode.size === 0) return null;
      if (typeof registry.highlightsFromPoint === 'function') {
        for (const hit of registry.highlightsFromPoint(x, y)) {
          for (const range of hit.ranges) {
            const term = termOfRange.get(range);
            if (term) return term;
          }
        }
        return null;
      }
      const caret = document.caretPositionFromPoint?.(x, y);
      const candidates = caret ? termsOfNode.get(caret.offsetNode) : undefined;
      // The caret snaps to the nearest text on blank areas, so the point must lie in the range's own boxes.
      return candidates?.find(({ range }) => covers(range, x, y))?.term ?? null;
    },

    destroy() {
      // After an update of the extension another painter may use the names already.
      for (const [name, highlight] of registered) if (registry.get(name) === highlight) registry.delete(name);
      release(termsOfNode);
      registered.clear();
      termsOfNode.clear();
      termOfRange = new WeakMap();
    },
  };
}

/** Moves ranges out of the page: until the garbage collector finds them, every change of a text of the page looks at each (Chromium: 0.1 ms for 4,000). */
function release(termsOfNode: ReadonlyMap<Node, readonly { range: Range }[]>): void {
  if (termsOfNode.size === 0) return;
  const elsewhere = new Document();
  for (const inNode of termsOfNode.values()) for (const { range } of inNode) range.setStart(elsewhere, 0);
}

function covers(range: Range, x: number, y: number): boolean {
  for (const rect of range.getClientRects()) {
    if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return true;
  }
  return false;
}
