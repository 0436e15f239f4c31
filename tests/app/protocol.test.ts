import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ARTICLE_CHARACTERS, CONVERTED_CHARACTERS_PER_REQUEST } from '../../lib/limits.ts';
import { readPageRequest } from '../../lib/page-request.ts';
import { ContentRequestSchema, PanelRequestSchema } from '../../lib/protocol.ts';

const snapshot = {
  text: '区块链',
  blocks: [{ start: 0, end: 3, kind: 'paragraph' }],
  meta: { title: '', published: null, source: null, author: null },
  lang: null,
  method: 'density',
};
const accepts = (schema: v.GenericSchema, message: unknown) => v.safeParse(schema, message).success;

describe('messages of content scripts', () => {
  test.each([
    { type: 'readPage' },
    { type: 'analyzeArticle', snapshot, forced: false },
    { type: 'getCards', ids: ['e-cny'], script: 'Hans', region: 'CN' },
    { type: 'convertTexts', texts: ['数据'], choice: 'TW' },
    { type: 'explainText', text: '数据', choice: 'TW' },
    { type: 'openPanel' },
    { type: 'pageChanged' },
    { type: 'formsChanged', again: false },
    { type: 'frameForms' },
    { type: 'convertProgress', done: 40_000, total: 500_000 },
    { type: 'pointWords' },
    { type: 'getWordTexts' },
    { type: 'openWord', word: { source: '软件', target: '軟體', reason: 'own', sentence: '软件。' } },
  ])('$type is accepted', (message) => {
    expect(accepts(ContentRequestSchema, message)).toBe(true);
  });

  test.each([
    ['nothing', null],
    ['a string', 'readPage'],
    ['an unknown type', { type: 'saveSettings', settings: {} }],
    ['a write of the panel', { type: 'forceReading', tabId: 1 }],
    [
      'an article over the cap',
      { type: 'analyzeArticle', snapshot: { ...snapshot, text: '文'.repeat(ARTICLE_CHARACTERS + 1) }, forced: false },
    ],
    [
      'a negative offset',
      {
        type: 'analyzeArticle',
        snapshot: { ...snapshot, blocks: [{ start: -1, end: 3, kind: 'cell' }] },
        forced: false,
      },
    ],
    [
      'too much to convert',
      { type: 'convertTexts', texts: ['文'.repeat(CONVERTED_CHARACTERS_PER_REQUEST + 1)], choice: 'TW' },
    ],
    [
      'more to explain than one request takes',
      { type: 'explainText', text: '文'.repeat(CONVERTED_CHARACTERS_PER_REQUEST + 1), choice: 'TW' },
    ],
    ['no forms to convert to', { type: 'convertTexts', texts: ['数据'], choice: 'original' }],
    ['progress that is no number', { type: 'convertProgress', done: -1, total: Number.NaN }],
    [
      'a word of an unknown rule',
      { type: 'openWord', word: { source: '软', target: '軟', reason: 'magic', sentence: '' } },
    ],
    ['ids that are no strings', { type: 'getCards', ids: [{}], script: 'Hans', region: 'CN' }],
  ])('%s is refused', (_name, message) => {
    expect(accepts(ContentRequestSchema, message)).toBe(false);
  });
});

describe('what a page is asked', () => {
  test.each([
    { type: 'describePage' },
    { type: 'getArticle' },
    { type: 'revealSpan', quote: '全句', quoteStart: 0, before: '', after: '尾', textLength: 3 },
    { type: 'getPageText' },
    { type: 'moveToTerm', step: -1 },
    { type: 'settingsChanged', script: 'TW', convertAlways: true, again: false },
    { type: 'showForms', choice: 'original' },
    { type: 'showInFrame', choice: 'HK', again: true },
    { type: 'getShownForms' },
    { type: 'convertSelection', choice: 'CN' },
    { type: 'explainSelection' },
    { type: 'glossaryChanged' },
    { type: 'readAgain' },
  ])('$type is understood, and nothing else in it is kept', (message) => {
    expect(readPageRequest({ ...message, more: 1 })).toEqual(message);
  });

  test.each([
    null,
    'describePage',
    [],
    { type: 'saveSettings' },
    { type: 'revealSpan', quote: '全句', quoteStart: 0.5, before: '', after: '', textLength: 3 },
    { type: 'revealSpan', quote: '全句', quoteStart: 0, before: '', after: '', textLength: -2 },
    { type: 'revealSpan', quote: ['全句'], quoteStart: 0, before: '', after: '', textLength: 3 },
    { type: 'moveToTerm', step: 2 },
    { type: 'settingsChanged', script: 'JP', convertAlways: true, again: false },
    { type: 'showForms' },
    { type: 'convertSelection', choice: 'original' },
  ])('%j is refused', (message) => {
    expect(readPageRequest(message)).toBeNull();
  });
});

test('a tab is named by a number', () => {
  expect(accepts(PanelRequestSchema, { type: 'forceReading', tabId: '1' })).toBe(false);
});
