import { expect, it } from 'vitest';
import { convertBlocks } from '../../../lib/brain/script/blocks.ts';
import type { Config } from '../../../lib/brain/script/configs.ts';
import { toConverted } from '../../../lib/brain/script/pieces.ts';
import { conversion } from './conversion-asset.ts';
import { policySentences } from './policy-sentences.ts';

const configOf = (text: string): Config | null =>
  text.startsWith('资') ? null : /[體臺]/.test(text) ? 'tw2sp' : 's2twp';

it.each([false, true])('gives what each text gives alone, whatever stands beside it (plain: %s)', (plain) => {
  const texts = [
    ...policySentences.map(({ mainland }) => mainland),
    '',
    // What would be words over the edges: 头|发, 软|件, and a text with lines of its own.
    '头',
    '发',
    '软',
    '件\n软件\n',
    '\n',
    '軟體平臺',
    '资料不动',
    '看网络',
    '\ud840',
    '\udc0b',
  ];
  const findProtected = (text: string) => {
    const at = text.indexOf('看网络');
    return at < 0 ? [] : [{ start: at + 1, end: at + 3 }];
  };
  const found = convertBlocks(conversion, texts, configOf, { plain, findProtected });
  const alone = texts.map((text) => {
    const config = configOf(text);
    const protect = findProtected(text);
    return config ? toConverted(text, conversion.convertPieces(text, config, { plain, protect })) : null;
  });
  expect(found).toEqual(alone);
  expect(found[texts.indexOf('资料不动')]).toBeNull();
  expect(found[texts.indexOf('看网络')]).toBeNull();
  expect(found[texts.indexOf('軟體平臺')]).toEqual({ text: plain ? '软件平台' : '软件平台', shifts: [] });
});

it('of no texts is nothing', () => {
  expect(convertBlocks(conversion, [], configOf, { plain: false, findProtected: () => [] })).toEqual([]);
});
