import type { Tables } from './asset.ts';
import type { Line } from './stage.ts';

export function markWords(_tables: Tables, line: Line): Uint8Array {
  return new Uint8Array(line.length + 1).fill(0);
}
