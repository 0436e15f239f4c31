import type { Span } from '../../model.ts';
import type { Config } from './configs.ts';
import type { Conversion } from './convert.ts';
import { type Converted, type Piece, toConverted } from './pieces.ts';

/** Parts blocks that are converted in one go. No word and no list reaches over it. */
const BREAK = '\n';

/**
 * Converts many short texts at once, which takes half as long as one by one: most of what a short text costs is setting out.
 *
 * @param configOf which way a text goes; null: it stays as it is.
 * @param findProtected what must stay in a text that was put together from several. Offsets of that text.
 * @returns one for each text, null where nothing changes.
 */
export function convertBlocks(
  conversion: Conversion,
  texts: readonly string[],
  configOf: (text: string) => Config | null,
  { plain, findProtected }: { plain: boolean; findProtected(text: string): Span[] },
): (Converted | null)[] {
  const byConfig = new Map<Config, number[]>();
  for (const [index, text] of texts.entries()) {
    const config = configOf(text);
    if (!config) continue;
    const its = byConfig.get(config);
    if (its) its.push(index);
    else byConfig.set(config, [index]);
  }
  const found = texts.map((): Converted | null => null);
  for (const [config, its] of byConfig) {
    const joined = its.map((index) => texts[index]!).join(BREAK);
    const pieces = conversion.convertPieces(joined, config, { plain, protect: findProtected(joined) });
    let start = 0;
    let at = 0;
    for (const index of its) {
      const text = texts[index]!;
      const own: Piece[] = [];
      for (; at < pieces.length && pieces[at]!.sourceStart < start + text.length; at++) {
        const { sourceStart, sourceEnd, target, reason } = pieces[at]!;
        own.push({ sourceStart: sourceStart - start, sourceEnd: sourceEnd - start, target, reason });
      }
      found[index] = toConverted(text, own);
      start += text.length + BREAK.length;
    }
  }
  return found;
}
