import { describe, expect, test } from 'vitest';
import { OWN_FILE_BYTES } from '../../lib/limits.ts';
import { decodeFile } from '../../lib/own/read-file.ts';
import { encodeAs, encodeUtf16 } from './encode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const SIMPLIFIED = '术语,英文\n数字钱包,digital wallet\n跨链网关,cross-chain gateway\n';
const TRADITIONAL = '術語,英文\n數位錢包,digital wallet\n區塊鏈閘道,blockchain gateway\n';

describe('the encoding of a file', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['UTF-8', utf8(SIMPLIFIED), SIMPLIFIED, 'utf-8'],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${SIMPLIFIED}`), SIMPLIFIED, 'utf-8'],
    ['UTF-16, little end first', encodeUtf16(`\ufeff${SIMPLIFIED}`, 'le'), SIMPLIFIED, 'utf-16le'],
    ['UTF-16, big end first', encodeUtf16(`\ufeff${SIMPLIFIED}`, 'be'), SIMPLIFIED, 'utf-16be'],
    ['UTF-16 without a mark, little end first', encodeUtf16(SIMPLIFIED, 'le'), SIMPLIFIED, 'utf-16le'],
    ['UTF-16 without a mark, big end first', encodeUtf16(SIMPLIFIED, 'be'), SIMPLIFIED, 'utf-16be'],
    ['GB 2312', encodeAs('gb18030', SIMPLIFIED), SIMPLIFIED, 'gb18030'],
    ['GBK with traditional characters', encodeAs('gb18030', TRADITIONAL), TRADITIONAL, 'gb18030'],
    ['Big5', encodeAs('big5', TRADITIONAL), TRADITIONAL, 'big5'],
    ['ASCII', utf8('term,english\nDC/EP,x\n'), 'term,english\nDC/EP,x\n', 'utf-8'],
    ['nothing', new Uint8Array(), '', 'utf-8'],
  ])('%s', (_name, bytes, text, encoding) => {
    expect(decodeFile(bytes)).toEqual({ text, encoding });
  });

  test('a few characters are enough to tell GB 18030 from Big5', () => {
    expect(decodeFile(encodeAs('gb18030', '联盟链\n'))).toMatchObject({ encoding: 'gb18030', text: '联盟链\n' });
    expect(decodeFile(encodeAs('big5', '聯盟鏈\n'))).toMatchObject({ encoding: 'big5', text: '聯盟鏈\n' });
  });
});

describe('files that are refused', () => {
  const bytesOf = (...bytes: number[]) => Uint8Array.from([...bytes, ...utf8('whatever follows')]);
  test.each<[string, Uint8Array, string]>([
    ['a workbook (xlsx)', bytesOf(0x50, 0x4b, 0x03, 0x04), 'workbook'],
    ['an old workbook (xls)', bytesOf(0xd0, 0xcf, 0x11, 0xe0), 'workbook'],
    ['a PDF', utf8('%PDF-1.7 whatever'), 'binary'],
    ['a picture', bytesOf(0x89, 0x50, 0x4e, 0x47), 'binary'],
    ['zeros on both sides', Uint8Array.of(0x41, 0, 0, 0x42, 0, 0, 0x43, 1), 'binary'],
    ['control characters', utf8('term\u0001\u0002'), 'binary'],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'encoding'],
    ['Latin-1', Uint8Array.from([...utf8('caf'), 0xe9, 0x2c, 0x20]), 'encoding'],
    ['UTF-8 by its mark, but it is not', Uint8Array.of(0xef, 0xbb, 0xbf, 0xc4, 0x20), 'encoding'],
    ['UTF-8 that ends within a character', utf8(SIMPLIFIED.slice(0, 10)).subarray(0, -1), 'cut-short'],
    ['UTF-16 that ends within a character', encodeUtf16(`\ufeff${SIMPLIFIED}`, 'le').subarray(0, -1), 'cut-short'],
    ['more than the limit', new Uint8Array(OWN_FILE_BYTES + 1), 'too-large'],
  ])('%s', (_name, bytes, problem) => {
    expect(decodeFile(bytes)).toEqual({ problem });
  });
});
