import { describe, expect, test } from 'vitest';
import { findQuote } from '../../lib/page/find-quote.ts';

const TEXT = '前言如下。试点已经展开。后续再议。';
const sought = (text: string, quote: string, quoteStart: number, context = 5) => ({
  quote,
  quoteStart,
  before: text.slice(Math.max(0, quoteStart - context), quoteStart),
  after: text.slice(quoteStart + quote.length, quoteStart + quote.length + context),
  textLength: text.length,
});
const QUOTE = '试点已经展开。';
const SOUGHT = sought(TEXT, QUOTE, 5);

describe('a sentence on a page that changes', () => {
  test('stands where it stood', () => {
    expect(findQuote(TEXT, SOUGHT)).toBe(5);
  });
  test('has moved', () => {
    expect(findQuote(`新增一段。${TEXT}`, SOUGHT)).toBe(10);
  });
  test('has changed', () => {
    expect(findQuote(TEXT.replace('已经', '尚未'), SOUGHT)).toBeNull();
  });
  test('stands there, but in other company', () => {
    expect(findQuote(TEXT.replace('前言', '序言'), SOUGHT)).toBeNull();
    expect(findQuote(TEXT.replace('后续', '此后'), SOUGHT)).toBeNull();
  });
  test('a look-alike elsewhere is not taken for it', () => {
    expect(findQuote(`${TEXT.replace('已经', '尚未')}另据报道，试点已经展开。到此为止。`, SOUGHT)).toBeNull();
  });
  test('a second one in the same company makes both doubtful', () => {
    expect(findQuote(`${TEXT}${TEXT}`, SOUGHT)).toBeNull();
  });
  test('two of the same are told apart as long as nothing moves', () => {
    const twice = `${TEXT}${TEXT}`;
    expect(findQuote(twice, sought(twice, QUOTE, TEXT.length + 5, 3))).toBe(TEXT.length + 5);
  });
  test('nothing is sought', () => {
    expect(findQuote(TEXT, { ...SOUGHT, quote: '' })).toBeNull();
  });
});
