import type { FactContext, Mention } from '../../../lib/brain/facts/context.ts';
import { createFold } from '../../../lib/brain/fold.ts';
import { splitSentences } from '../../../lib/brain/sentences.ts';
import type { Block } from '../../../lib/model.ts';
import { buildFold } from '../../../scripts/build/fold.ts';

const fold = createFold(buildFold());

/** A context as the pipeline would make it: one block a line. */
export function makeContext(
  text: string,
  options: Partial<Pick<FactContext, 'published' | 'region' | 'script'>> & { mentions?: Mention[] } = {},
): FactContext {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    blocks.push({ start, end: start + line.length, kind: 'paragraph' });
    start += line.length + 1;
  }
  return {
    text,
    folded: fold(text),
    blocks,
    sentences: splitSentences(text, blocks),
    mentions: options.mentions ?? [],
    published: options.published ?? null,
    script: options.script ?? 'Hans',
    region: options.region ?? 'CN',
  };
}
