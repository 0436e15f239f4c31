import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { type Piece, toConverted } from '../../lib/brain/script/pieces.ts';
import { type Explain, explainWord } from '../../lib/page/explain-word.ts';
import { createRewriter } from '../../lib/page/rewrite.ts';

/** 软件 grows, 多媒体 shrinks, so that places differ between what was and what is. */
const WORDS: [string, string][] = [
  ['头发', '頭髮'],
  ['软件', '軟體程式'],
  ['多媒体', '影音'],
];

const explainAll: Explain = async (text) => {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; at++) {
    const word = WORDS.find(([source]) => text.startsWith(source, at));
    if (word) pieces.push({ sourceStart: at, sourceEnd: at + word[0].length, target: word[1], reason: 'regional' });
  }
  return pieces;
};

async function open(body: string) {
  const { document } = parseHTML(`<!doctype html><html lang="zh-CN"><body>${body}</body></html>`);
  // linkedom has no ranges over text.
  Object.assign(document, {
    createRange: () => ({
      startOffset: -1,
      endOffset: -1,
      setStart(_node: Node, offset: number) {
        this.startOffset = offset;
      },
      setEnd(_node: Node, offset: number) {
        this.endOffset = offset;
      },
    }),
  });
  const rewriter = createRewriter(document, {
    convert: (texts, choice) =>
      Promise.all(texts.map(async (text) => toConverted(text, await explainAll(text, choice)))),
  });
  await rewriter.apply('TW');
  const text = (selector: string) => document.querySelector(selector)!.firstChild as Text;
  const explain = (node: Text, offset: number, ask = explainAll) => explainWord(rewriter, ask, node, offset);
  return { document, rewriter, text, explain };
}

describe('explainWord', () => {
  it('finds the word behind words that changed length', async () => {
    const { text, explain } = await open('<p>软件和多媒体和头发。下一句</p>');
    expect(text('p').data).toBe('軟體程式和影音和頭髮。下一句');
    const word = await explain(text('p'), 9);
    expect(word).toMatchObject({
      source: '头发',
      target: '頭髮',
      reason: 'regional',
      forms: 'TW',
      sentence: '软件和多媒体和头发。',
    });
    expect(word!.ranges.map((range) => [range.startOffset, range.endOffset])).toEqual([[8, 10]]);
  });

  it('finds a word across tags from either part', async () => {
    const { text, explain } = await open('<p>理头<b>发</b>了</p>');
    expect((await explain(text('b'), 0))?.source).toBe('头发');
    expect((await explain(text('p'), 1))?.ranges).toHaveLength(2);
  });

  it('finds nothing where nothing was changed', async () => {
    const { text, explain } = await open('<p>软件和网络</p><p id="same">网络</p>');
    expect(await explain(text('p'), 4)).toBeNull();
    expect(await explain(text('#same'), 0)).toBeNull();
  });

  it('says nothing rather than something that no longer holds', async () => {
    const { text, explain } = await open('<p>软件</p>');
    const other: Explain = async () => [{ sourceStart: 0, sourceEnd: 2, target: '軟件', reason: 'phrase' }];
    expect(await explain(text('p'), 0, other)).toBeNull();
  });
});
