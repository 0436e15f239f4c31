import type { Span } from '../../model.ts';
import { readTables, type Tables } from './asset.ts';
import { type Config, segmentationOf, stagesOf } from './configs.ts';
import { type Piece, REASONS } from './pieces.ts';
import { Edits, type Line, markSegments, runStage } from './stage.ts';
import { markWords } from './words.ts';

export interface ConvertOptions {
  /** Stretches that stay exactly as they are, such as words a reader said no to. In order, not overlapping; source offsets. */
  protect?: readonly Span[];
  /** OpenCC's own lists and its own greedy way, to the letter. */
  plain?: boolean;
}

export interface Conversion {
  convert(text: string, config: Config, options?: ConvertOptions): string;
  /** What `convert` changes, with offsets into `text`. */
  convertPieces(text: string, config: Config, options?: ConvertOptions): Piece[];
}

/** Makes the converter from the bytes of the generated asset `conversion.bin`, which it keeps and reads in place. Throws if they are not that asset. */
export function loadConversion(bytes: Uint8Array): Conversion {
  const tables = readTables(bytes);
  return {
    convert(text, config, options) {
      if (!options?.protect?.length) return decode(run(tables, toLine(text), config, options?.plain ?? false, null));
      let out = '';
      for (const [start, end, kept] of cut(text.length, options.protect)) {
        const part = text.slice(start, end);
        out += kept ? part : decode(run(tables, toLine(part), config, options.plain ?? false, null));
      }
      return out;
    },
    convertPieces(text, config, options) {
      const pieces: Piece[] = [];
      for (const [start, end, kept] of cut(text.length, options?.protect ?? [])) {
        if (kept || start === end) continue;
        const source = toLine(start === 0 && end === text.length ? text : text.slice(start, end));
        const edits = new Edits();
        const line = run(tables, source, config, options?.plain ?? false, edits);
        addPieces(pieces, edits, line, start, source);
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

/** Runs all stages. `edits` becomes the changes of the whole chain, source offsets into the text that went in. */
function run(tables: Tables, text: Line, config: Config, plain: boolean, edits: Edits | null): Line {
  let line = text;
  let first = true;
  const apply = (name: Parameters<typeof stage>[1], mark: boolean) => {
    line = stage(tables, name, line, mark, first, edits);
    first = false;
  };
  if (hasCompatibilityForm(text)) apply('compat', false);

  const segmentation = segmentationOf(config);
  const stages = stagesOf(config, plain);
  // Where the first stage uses the dictionary that cuts, it can mark the cuts as it goes: its longest phrases are the segments.
  const marksAsItGoes = plain && segmentation === 'st';
  if (!plain) line = { ...line, marks: markWords(tables, line) };
  else if (segmentation === 'ts') line = { ...line, marks: markSegments(tables, tables.tries.ts, line) };
  for (const [i, name] of stages.entries()) apply(name, marksAsItGoes && i === 0);
  return line;
}

function stage(
  tables: Tables,
  name: keyof Tables['tries'],
  line: Line,
  mark: boolean,
  first: boolean,
  edits: Edits | null,
): Line {
  const trie = tables.tries[name];
  if (!edits || first) return runStage(tables, trie, line, mark, edits);
  const later = new Edits();
  const out = runStage(tables, trie, line, mark, later);
  edits.follow(later);
  return out;
}

/** CJK compatibility ideographs are rare enough to look for them first instead of running a stage on every text. */
function hasCompatibilityForm({ units, length }: Line): boolean {
  for (let i = 0; i < length; i++) {
    const unit = units[i]!;
    if ((unit >= 0xf900 && unit <= 0xfaff) || unit === 0xd87e) return true;
  }
  return false;
}

function toLine(text: string): Line {
  const { length } = text;
  const units = new Uint16Array(length);
  for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  return { units, length, marks: null };
}

function decode({ units, length }: Line): string {
  return decodeRange(units, 0, length);
}

function decodeRange(units: Uint16Array, start: number, end: number): string {
  // String.fromCharCode takes its characters as arguments, of which engines accept some 65,000 at a time. TextDecoder would replace lone surrogates.
  const CHUNK = 8192;
  if (end - start <= CHUNK) return String.fromCharCode(...units.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at += CHUNK) {
    text += String.fromCharCode(...units.subarray(at, Math.min(end, at + CHUNK)));
  }
  return text;
}

function addPieces(pieces: Piece[], edits: Edits, line: Line, offset: number, source: Line): void {
  const { numbers, count } = edits;
  for (let i = 0; i < count; i++) {
    const at = i * 5;
    const sourceStart = numbers[at]!;
    const sourceEnd = numbers[at + 1]!;
    const targetStart = numbers[at + 2]!;
    const targetEnd = numbers[at + 3]!;
    if (isSame(source.units, sourceStart, sourceEnd, line.units, targetStart, targetEnd)) continue;
    pieces.push({
      sourceStart: offset + sourceStart,
      sourceEnd: offset + sourceEnd,
      target: decodeRange(line.units, targetStart, targetEnd),
      reason: REASONS[numbers[at + 4]!]!,
    });
  }
}

/** Whether stages undid each other. */
function isSame(a: Uint16Array, aStart: number, aEnd: number, b: Uint16Array, bStart: number, bEnd: number): boolean {
  if (aEnd - aStart !== bEnd - bStart) return false;
  for (let i = 0; i < aEnd - aStart; i++) if (a[aStart + i] !== b[bStart + i]) return false;
  return true;
}
