import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, it } from 'vitest';
import { type Converted, type Piece, toConverted } from '../../lib/brain/script/pieces.ts';
import { CONVERTED_CHARACTERS_PER_REQUEST } from '../../lib/limits.ts';
import { type Convert, createRewriter, type Rewriter } from '../../lib/page/rewrite.ts';
import { createPatience } from '../../lib/page/rewrite-patience.ts';

// A converter of a few words, so that what the rewriter does can be told from what the dictionaries do. 软件 grows, 多媒体 shrinks.
const WORDS: [string, string][] = [
  ['头发', '頭髮'],
  ['发', '發'],
  ['头', '頭'],
  ['网络', '網路'],
  ['软件', '軟體程式'],
  ['多媒体', '影音'],
  ['请', '請'],
];

function convertWords(text: string): Converted | null {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const word = WORDS.find(([source]) => text.startsWith(source, at));
    if (word) pieces.push({ sourceStart: at, sourceEnd: at + word[0].length, target: word[1], reason: 'phrase' });
    at += word?.[0].length ?? 1;
  }
  return toConverted(text, pieces);
}

/** linkedom reports no change of text; the test plays the browser's part and hands the records over itself. */
class FakeObserver {
  static all: FakeObserver[] = [];
  observed: Node[] = [];
  constructor(readonly callback: (records: MutationRecord[]) => void) {
    FakeObserver.all.push(this);
  }
  observe(node: Node): void {
    this.observed.push(node);
  }
  disconnect(): void {
    this.observed = [];
  }
}

function report(...records: (Partial<MutationRecord> & Pick<MutationRecord, 'type' | 'target'>)[]): void {
  for (const observer of FakeObserver.all) {
    if (observer.observed.length > 0) observer.callback(records as MutationRecord[]);
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 160));

let rewriter: Rewriter;
afterEach(() => {
  rewriter?.destroy();
  FakeObserver.all = [];
});

function open(body: string, convert: Convert = async (texts) => texts.map(convertWords), onChange?: () => void) {
  const { document, window } = parseHTML(
    `<!doctype html><html lang="zh-CN"><head><title>头发</title></head><body>${body}</body></html>`,
  );
  Object.defineProperty(document, 'defaultView', { value: { MutationObserver: FakeObserver } });
  rewriter = createRewriter(document, onChange ? { convert, onChange } : { convert });
  const $ = (selector: string) => document.querySelector(selector)!;
  const text = (selector: string) => $(selector).firstChild as Text;
  return { document, window, $, text };
}

describe('apply', () => {
  it('converts text, title and the attributes that readers see', async () => {
    const { document, $ } = open(
      '<p id="p" title="头发" data-x="头发">看网络</p><img alt="头" id="i"><input id="n" placeholder="请" value="请">',
    );
    await rewriter.apply('TW');
    expect(document.title).toBe('頭髮');
    expect($('#p').textContent).toBe('看網路');
    expect($('#p').getAttribute('title')).toBe('頭髮');
    expect($('#p').getAttribute('data-x')).toBe('头发');
    expect($('#i').getAttribute('alt')).toBe('頭');
    expect($('#n').getAttribute('placeholder')).toBe('請');
    expect($('#n').getAttribute('value')).toBe('请');
  });

  it('converts a phrase across inline tags as one word, and gives characters back to their own nodes', async () => {
    const { $ } = open('<p>头<b>发</b>和网<i><u>络</u></i>，软<a href="#">件</a>。</p><div>头</div><div>发</div>');
    await rewriter.apply('TW');
    expect($('p').innerHTML).toBe('頭<b>髮</b>和網<i><u>路</u></i>，軟體<a href="#">程式</a>。');
    expect([...$('body').querySelectorAll('div')].map((div) => div.textContent)).toEqual(['頭', '發']);
  });

  it('reads ruby texts beside the line', async () => {
    const { $ } = open('<p><ruby>头<rt>tóu</rt>发<rt>发</rt></ruby></p>');
    await rewriter.apply('TW');
    expect($('ruby').innerHTML).toBe('頭<rt>tóu</rt>髮<rt>發</rt>');
  });

  it.each([
    '<div contenteditable>头发</div>',
    '<div contenteditable="plaintext-only"><p>头发</p></div>',
    '<textarea>头发</textarea>',
    '<div role="textbox" title="头发">头发</div>',
    '<code>头发</code>',
    '<pre>头发</pre>',
    '<script type="text/plain">头发</script>',
    '<style>/* 头发 */</style>',
    '<p lang="ja">头发</p>',
    '<p lang="en-US"><b>头发</b></p>',
    '<p translate="no">头发</p>',
    '<select><option>头发</option></select>',
    '<input value="头发">',
  ])('leaves %s alone', async (html) => {
    const { $ } = open(`${html}<p id="sign">头</p>`);
    await rewriter.apply('TW');
    expect($('#sign').textContent).toBe('頭');
    expect($('body').innerHTML).toBe(`${html}<p id="sign">頭</p>`);
  });

  it('does not join words across what it leaves alone', async () => {
    const { $ } = open('<p>头<code>x</code>发</p>');
    await rewriter.apply('TW');
    expect($('p').innerHTML).toBe('頭<code>x</code>發');
  });

  it('converts Chinese marked as such, on a page whose template says English', async () => {
    const { document, $ } = open('<p lang="zh-Hans">头发</p>');
    document.documentElement.setAttribute('lang', 'en');
    await rewriter.apply('TW');
    expect($('p').textContent).toBe('頭髮');
  });

  it('leaves a Japanese page and one in design mode alone', async () => {
    const { document, $ } = open('<p>头发</p>');
    document.documentElement.setAttribute('lang', 'ja');
    await rewriter.apply('TW');
    expect($('p').textContent).toBe('头发');
    document.documentElement.removeAttribute('lang');
    Object.assign(document, { designMode: 'on' });
    await rewriter.apply('TW');
    expect($('p').textContent).toBe('头发');
  });

  it('goes from one choice to another by way of the original', async () => {
    const convert: Convert = async (texts, choice) =>
      texts.map((text) =>
        choice === 'TW' ? convertWords(text) : text === '头发' ? { text: '頂发', shifts: [] } : null,
      );
    const { $ } = open('<p>头发</p><p id="w">网络</p>', convert);
    await rewriter.apply('TW');
    expect($('#w').textContent).toBe('網路');
    await rewriter.apply('HK');
    expect($('p').textContent).toBe('頂发');
    expect($('#w').textContent).toBe('网络');
  });

  it('asks in batches, and cuts a text that is too long for one at the end of a sentence', async () => {
    const asked: number[] = [];
    const convert: Convert = async (texts) => {
      asked.push(texts.reduce((sum, text) => sum + text.length, 0));
      expect(texts.length === 1 ? texts[0]!.endsWith('。') || texts[0]!.endsWith('发') : true).toBe(true);
      return texts.map(convertWords);
    };
    const long = '我的头发。'.repeat(9_000);
    const { $ } = open(`<p>${long}</p>${'<div>头发</div>'.repeat(30)}`, convert);
    await rewriter.apply('TW');
    expect(Math.max(...asked)).toBeLessThanOrEqual(CONVERTED_CHARACTERS_PER_REQUEST);
    expect($('p').textContent).toBe('我的頭髮。'.repeat(9_000));
    expect($('body').lastElementChild!.textContent).toBe('頭髮');
  });

  it.each([
    ['an article: in one request, and told once', 5, 500, 1, [5]],
    ['a longer page: told of its first part and of all', 30, 1_000, 2, [7, 30]],
    ['a page of many texts: told at the end', 1_500, 20, 2, [1_500]],
  ])('%s', async (_name, count, length, requests, told) => {
    const isConverted = (p: Element) => p.textContent!.startsWith('頭髮');
    const seen: number[] = [];
    let asked = 0;
    const convert: Convert = async (texts) => {
      asked++;
      return texts.map(convertWords);
    };
    const body = `<p>头发${'好'.repeat(length - 2)}</p>`.repeat(count);
    const { document } = open(body, convert, () =>
      seen.push([...document.querySelectorAll('p')].filter(isConverted).length),
    );
    // The title is a text of two characters.
    document.title = '';
    await rewriter.apply('TW');
    expect(asked).toBe(requests);
    expect(seen).toEqual(told);
  });

  it('walks 50,000 nested elements without recursion', async () => {
    const { document, $ } = open('<div id="top"></div>');
    let deep = $('#top');
    for (let i = 0; i < 50_000; i++) deep = deep.appendChild(document.createElement('span'));
    deep.appendChild(document.createTextNode('头发'));
    await rewriter.apply('TW');
    expect((deep.firstChild as Text).data).toBe('頭髮');
  });

  it('gives way to a later call', async () => {
    let answer!: (converted: (Converted | null)[]) => void;
    const convert: Convert = (texts, choice) =>
      choice === 'HK' ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(texts.map(convertWords));
    const { $ } = open('<p>头发</p>', convert);
    const first = rewriter.apply('HK');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await rewriter.apply('TW');
    answer([null, { text: '晚了', shifts: [] }]);
    await first;
    expect($('p').textContent).toBe('頭髮');
  });

  it('rejects when conversion does, and leaves the page as it was', async () => {
    const { $ } = open('<p>头发</p>', () => Promise.reject(new Error('no worker')));
    await expect(rewriter.apply('TW')).rejects.toThrow('no worker');
    expect($('p').textContent).toBe('头发');
  });
});

describe('restore', () => {
  const html = '<p title="头发">头<b>发</b>，软件</p><p>多媒体</p>';

  it('gives back every text and attribute, in the same nodes', async () => {
    const { document, $ } = open(html);
    const nodes = [...$('p').childNodes];
    await rewriter.apply('TW');
    expect($('body').innerHTML).not.toBe(html);
    await rewriter.restore();
    expect($('body').innerHTML).toBe(html);
    expect([...$('p').childNodes]).toEqual(nodes);
    expect(document.title).toBe('头发');
  });

  it('does so by apply("original") and destroy too', async () => {
    const { $ } = open(html);
    await rewriter.apply('TW');
    await rewriter.apply('original');
    expect($('body').innerHTML).toBe(html);
    await rewriter.apply('HK');
    rewriter.destroy();
    expect($('body').innerHTML).toBe(html);
  });

  it('leaves what the page wrote meanwhile, and takes back only our part of what it appended to', async () => {
    const { text, $ } = open('<p id="a">头发</p><p id="b">网络</p><p id="c" title="请">头</p>');
    await rewriter.apply('TW');
    text('#a').data = '新的文字';
    text('#b').data += '头发';
    $('#c').setAttribute('title', '页面自己的');
    await rewriter.restore();
    expect($('#a').textContent).toBe('新的文字');
    expect($('#b').textContent).toBe('网络头发');
    expect($('#c').getAttribute('title')).toBe('页面自己的');
    expect($('#c').textContent).toBe('头');
  });

  it('reaches nodes that the page has taken out', async () => {
    const { text, $ } = open('<p id="a">头发</p>');
    await rewriter.apply('TW');
    const node = text('#a');
    $('#a').remove();
    await rewriter.restore();
    expect(node.data).toBe('头发');
  });
});

describe('new content', () => {
  it('is converted', async () => {
    let changes = 0;
    const { document, $ } = open('<p>头</p>', undefined, () => changes++);
    await rewriter.apply('TW');
    const before = changes;
    const added = document.createElement('p');
    added.innerHTML = '头<b>发</b>';
    $('body').append(added);
    report({ type: 'childList', target: $('body'), addedNodes: [added] as unknown as NodeList });
    await settled();
    expect(added.textContent).toBe('頭髮');
    expect(changes).toBe(before + 1);
  });

  it('is converted where the page rewrites a text or an attribute', async () => {
    const { text, $ } = open('<p id="a" title="头">头发</p>');
    await rewriter.apply('TW');
    text('#a').data = '网络';
    $('#a').setAttribute('title', '网络');
    report(
      { type: 'characterData', target: text('#a') },
      { type: 'attributes', target: $('#a'), attributeName: 'title' },
    );
    await settled();
    expect($('#a').textContent).toBe('網路');
    expect($('#a').getAttribute('title')).toBe('網路');
    expect(rewriter.originalText(text('#a'))).toBe('网络');
  });

  it('is not made of our own writes', async () => {
    let asked = 0;
    const { text } = open('<p id="a">头发</p>', async (texts) => {
      asked++;
      return texts.map(convertWords);
    });
    await rewriter.apply('TW');
    const before = asked;
    const record = { type: 'characterData', target: text('#a') } as unknown as MutationRecord;
    expect(rewriter.isOwnChange(record)).toBe(true);
    report(record);
    await settled();
    expect(asked).toBe(before);
    text('#a').data = '别的';
    expect(rewriter.isOwnChange(record)).toBe(false);
  });

  it('inside an editor stays as it is', async () => {
    const { document, $ } = open('<div contenteditable id="e"><p>头</p></div>');
    await rewriter.apply('TW');
    const added = document.createElement('p');
    added.textContent = '头发';
    $('#e').append(added);
    report({ type: 'childList', target: $('#e'), addedNodes: [added] as unknown as NodeList });
    await settled();
    expect($('#e').textContent).toBe('头头发');
  });

  it('is no longer watched after restore', async () => {
    open('<p>头</p>');
    await rewriter.apply('TW');
    await rewriter.restore();
    expect(FakeObserver.all.every((observer) => observer.observed.length === 0)).toBe(true);
  });
});

describe('input methods', () => {
  it('are not disturbed: nothing is written between compositionstart and compositionend', async () => {
    const { document, window, $ } = open('<p>头发</p>');
    const fire = (type: string) => document.dispatchEvent(new window.Event(type));
    fire('compositionstart');
    const applied = rewriter.apply('TW');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect($('p').textContent).toBe('头发');
    fire('compositionend');
    await applied;
    expect($('p').textContent).toBe('頭髮');
  });
});

describe('offsets', () => {
  it('count from the original to the present text of each node, and back', async () => {
    const { text, $ } = open('<p>头发、软<b>件多媒体</b>好</p>');
    const [first, bold, last] = [text('p'), text('b'), $('p').lastChild as Text];
    await rewriter.apply('TW');
    expect([first.data, bold.data, last.data]).toEqual(['頭髮、軟體', '程式影音', '好']);
    expect([0, 1, 2, 3, 4].map((offset) => rewriter.currentOffset(first, offset))).toEqual([0, 1, 2, 3, 5]);
    expect([0, 1, 4].map((offset) => rewriter.currentOffset(bold, offset))).toEqual([0, 2, 4]);
    expect([0, 1].map((offset) => rewriter.currentOffset(last, offset))).toEqual([0, 1]);
    expect([0, 3, 5].map((offset) => rewriter.originalOffset(first, offset))).toEqual([0, 3, 4]);
    expect([0, 2, 4].map((offset) => rewriter.originalOffset(bold, offset))).toEqual([0, 1, 4]);
    expect(rewriter.originalText(bold)).toBe('件多媒体');
    expect(convertWords('头发、软件多媒体好')!.text).toBe($('p').textContent);
  });

  it('are the same where nothing was converted', () => {
    const { text } = open('<p>头发</p>');
    expect(rewriter.currentOffset(text('p'), 2)).toBe(2);
    expect(rewriter.originalOffset(text('p'), 1)).toBe(1);
    expect(rewriter.originalText(text('p'))).toBe('头发');
  });
});

describe('the selection', () => {
  /** A selection as a browser has it: what is written to a node moves the ends that lie in it to the node's beginning. */
  function select(
    { document, window }: Pick<ReturnType<typeof open>, 'document' | 'window'>,
    ...[anchorNode, anchorOffset, focusNode, focusOffset]: [Node, number, Node, number]
  ) {
    const selection = {
      anchorNode,
      anchorOffset,
      focusNode,
      focusOffset,
      calls: 0,
      setBaseAndExtent(...ends: [Node, number, Node, number]) {
        [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset] = ends;
        selection.calls++;
        document.dispatchEvent(new window.Event('selectionchange'));
      },
    };
    Object.assign(document, { getSelection: () => selection });
    document.dispatchEvent(new window.Event('selectionchange'));
    return selection;
  }
  const offsets = ({ anchorOffset, focusOffset }: { anchorOffset: number; focusOffset: number }) => [
    anchorOffset,
    focusOffset,
  ];

  it('keeps its ends at the same words, there and back, in whichever direction it runs', async () => {
    const page = open('<p>头发、软<b>件多媒体</b>好</p><p id="q">别的头发</p>');
    const [first, bold] = [page.text('p'), page.text('b')];
    const selection = select(page, bold, 4, first, 1);
    await rewriter.apply('TW');
    expect([first.data, bold.data]).toEqual(['頭髮、軟體', '程式影音']);
    expect(offsets(selection)).toEqual([4, 1]);
    expect([selection.anchorNode, selection.focusNode]).toEqual([bold, first]);
    select(page, bold, 2, bold, 4);
    await rewriter.restore();
    expect(bold.data).toBe('件多媒体');
    expect(offsets((page.document as Document).getSelection()!)).toEqual([1, 4]);
  });

  it('keeps an end that lies elsewhere as it is', async () => {
    const page = open('<p>头<b>发</b></p><p id="q">abc</p>');
    const selection = select(page, page.text('p'), 1, page.text('#q'), 2);
    await rewriter.apply('TW');
    expect(offsets(selection)).toEqual([1, 2]);
    expect(selection.focusNode).toBe(page.text('#q'));
  });

  it('is not touched where nothing in it is rewritten', async () => {
    const page = open('<p>头发</p><p id="q">abc</p>');
    const selection = select(page, page.text('#q'), 0, page.text('#q'), 2);
    await rewriter.apply('TW');
    await rewriter.restore();
    expect(selection.calls).toBe(0);
  });

  it('is looked for again when it has moved', async () => {
    const page = open('<p>头发软件</p><p id="q">abc</p>');
    select(page, page.text('#q'), 0, page.text('#q'), 0);
    await rewriter.apply('TW');
    const moved = select(page, page.text('p'), 6, page.text('p'), 6);
    await rewriter.restore();
    expect(page.text('p').data).toBe('头发软件');
    expect(offsets(moved)).toEqual([4, 4]);
  });
});

describe('a page that puts its own text back', () => {
  it('is not fought: the wait doubles, and new text is converted at once', () => {
    let now = 0;
    const patience = createPatience(() => now);
    const { document } = open('<p></p>');
    const element = document.querySelector('p')!;
    let conversions = 0;
    for (now = 0; now < 60_000; now += 100) if (patience.wait(element, '头发') === 0) conversions++;
    expect(conversions).toBeGreaterThan(10);
    expect(conversions).toBeLessThan(25);
    expect(patience.wait(element, '头发')).toBeGreaterThan(0);
    expect(patience.wait(element, '网络')).toBe(0);
    now += 60_000;
    expect(patience.wait(element, '头发')).toBe(0);
  });

  it('is converted again after the wait', async () => {
    const { text } = open('<p id="a">头发</p>');
    await rewriter.apply('TW');
    const putBack = () => {
      text('#a').data = '头发';
      report({ type: 'characterData', target: text('#a') });
    };
    for (let i = 0; i < 3; i++) {
      putBack();
      await settled();
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(text('#a').data).toBe('頭髮');
  });
});

describe('the same forms once more', () => {
  function counting() {
    const asked: string[][] = [];
    const convert: Convert = async (texts) => {
      asked.push(texts);
      return texts.map(convertWords);
    };
    return { asked, convert };
  }

  it('asks for nothing twice, changed or not, and for what is new', async () => {
    const { asked, convert } = counting();
    const { document, $ } = open('<p>头发</p><p>不变</p>', convert);
    await rewriter.apply('TW');
    asked.length = 0;
    await rewriter.apply('TW');
    expect(asked).toEqual([]);
    const added = document.createElement('p');
    added.textContent = '网络';
    $('body').append(added);
    await rewriter.apply('TW');
    expect(asked).toEqual([['网络']]);
    expect(added.textContent).toBe('網路');
  });

  it('asks for everything where conversion itself has changed', async () => {
    let words = true;
    const { $ } = open('<p>头发</p>', async (texts) => texts.map((text) => (words ? convertWords(text) : null)));
    await rewriter.apply('TW');
    expect($('p').textContent).toBe('頭髮');
    words = false;
    await rewriter.apply('TW', true);
    expect($('p').textContent).toBe('头发');
    words = true;
    await rewriter.apply('TW', true);
    await rewriter.restore();
    expect($('p').textContent).toBe('头发');
    expect(rewriter.isConverted()).toBe(false);
  });

  it('tries again what failed', async () => {
    let isBroken = true;
    const { $ } = open('<p>头发</p>', async (texts) => {
      if (isBroken) throw new Error('no worker');
      return texts.map(convertWords);
    });
    await expect(rewriter.apply('TW')).rejects.toThrow('no worker');
    isBroken = false;
    await rewriter.apply('TW');
    expect($('p').textContent).toBe('頭髮');
  });

  it('waits for the work that is going on', async () => {
    const { asked, convert } = counting();
    open('<p>头发</p>', convert);
    await Promise.all([rewriter.apply('TW'), rewriter.apply('TW')]);
    expect(asked.filter((texts) => texts.includes('头发'))).toHaveLength(1);
  });
});
