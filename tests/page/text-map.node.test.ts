import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../lib/page/snapshot.ts';
import { createTextMap } from '../../lib/page/text-map.ts';
import { pageOf } from './html.ts';

function take(body: string) {
  const taken = takeSnapshot(pageOf(body), { force: true });
  if (!taken) throw new Error('The page has no text.');
  return taken;
}

const read = ({ map, snapshot }: ReturnType<typeof take>, words: string): string[] => {
  const start = snapshot.text.indexOf(words);
  return map
    .locate(start, start + words.length)
    .map(({ node, startOffset, endOffset }) => node.data.slice(startOffset, endOffset));
};

describe('locate', () => {
  it('finds the text node of a term, and all of them where inline elements split it', () => {
    const page = take('<p>试点地区使用<b>数字</b><i>人民</i>币缴税，手续办理得很快。</p>');
    expect(read(page, '试点')).toEqual(['试点']);
    expect(read(page, '数字人民币')).toEqual(['数字', '人民', '币']);
  });

  it('passes over white space that the article does not have', () => {
    const page = take('<p>\n  监管部门发布\n  区块\n  链备案清单，  共有两批。\n</p>');
    expect(page.snapshot.text).toBe('监管部门发布区块链备案清单， 共有两批。');
    expect(read(page, '区块链')).toEqual(['区块\n  链']);
    expect(read(page, '， 共')).toEqual(['，  共']);
  });

  it('passes over zero-width characters', () => {
    const page = take('<p>监管部门发布区\u200b块\ufeff链备案清单。</p>');
    expect(read(page, '区块链')).toEqual(['区\u200b块\ufeff链']);
  });

  it('gives nothing for empty, reversed and outside ranges, and for the break between two blocks', () => {
    const { map, snapshot } = take('<p>第一段文字在这里。</p><p>第二段文字在这里。</p>');
    const end = snapshot.text.indexOf('\n');
    expect(map.locate(3, 3)).toEqual([]);
    expect(map.locate(4, 2)).toEqual([]);
    expect(map.locate(-1, 2)).toEqual([]);
    expect(map.locate(snapshot.text.length, snapshot.text.length + 5)).toEqual([]);
    expect(map.locate(end, end + 1)).toEqual([]);
    expect(map.locate(end - 1, end + 2)).toHaveLength(2);
  });
});

describe('offsetAt', () => {
  it('knows the text nodes of the article only', () => {
    const page = pageOf('<p>正文的第一段，说的是区块链监管。</p><script>var a;</script>');
    const { map, snapshot } = takeSnapshot(page, { force: true })!;
    const node = page.querySelector('p')!.firstChild as Text;
    expect(map.offsetAt(node, 3)).toBe(3);
    expect(map.offsetAt(node, node.data.length)).toBe(snapshot.text.length);
    expect(map.offsetAt(page.querySelector('script')!.firstChild!, 0)).toBeNull();
    expect(map.offsetAt(page.body, 0)).toBeNull();
  });

  it('says null inside of collapsed white space', () => {
    const page = pageOf('<p>  试点  地区公布名单。</p>');
    const { map } = takeSnapshot(page, { force: true })!;
    const node = page.querySelector('p')!.firstChild as Text;
    expect(map.offsetAt(node, 0)).toBeNull();
    expect(map.offsetAt(node, 2)).toBe(0);
    expect(map.offsetAt(node, 6)).toBe(3);
  });
});

it('maps every character of any article to its place and back', () => {
  const piece = fc.oneof(
    fc.constantFrom('区块链', '監管', ' ', '\n', '\u3000', '\u00a0', '\u200b', 'Web3', '。', '，', '<br>', '&amp;'),
    fc.constantFrom(
      '<b>数字</b>',
      '<span> 人民币 </span>',
      '</p><p>',
      '<a href="/">链接</a>',
      '<ruby>央<rt>ㄧㄤ</rt></ruby>',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const page = pageOf(`<p>开头是一句话。${pieces.join('')}</p>`);
      const { snapshot, map } = takeSnapshot(page, { force: true })!;
      const { text, blocks } = snapshot;
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      expect(map.length).toBe(text.length);
      for (let i = 0; i < text.length; i++) {
        const found = map.locate(i, i + 1);
        if (text[i] === '\n') {
          expect(found).toEqual([]);
          continue;
        }
        expect(found).toHaveLength(1);
        const { node, startOffset, endOffset } = found[0]!;
        const there = node.data.slice(startOffset, endOffset);
        expect(/\s/.test(text[i]!) ? there.trim() : there).toBe(/\s/.test(text[i]!) ? '' : text[i]);
        expect(map.offsetAt(node, startOffset)).toBe(i);
      }
    }),
    { numRuns: 60 },
  );
});

it('is empty without runs', () => {
  const map = createTextMap([]);
  expect(map.length).toBe(0);
  expect(map.locate(0, 1)).toEqual([]);
});
