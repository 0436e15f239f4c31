import { describe, expect, it } from 'vitest';
import { detectScript, directionFor } from '../../../lib/brain/script/direction.ts';

describe('detectScript', () => {
  it.each([
    ['国家发布数据安全管理办法', 'Hans'],
    ['國家發布數據安全管理辦法', 'Hant'],
    ['金管會說明虛擬資產業務，並啟動修法', 'Hant'],
    // Nothing tells: these characters are right in both.
    ['信息', 'mixed'],
    ['皇后公里', 'mixed'],
    // A name in the other script does not make a text mixed.
    ['记者陳某报道，监管机构发布了关于数字资产交易的规定，要求经营机构备案。', 'Hans'],
    ['金融機關應當监管市场', 'mixed'],
    // Japanese has kana; a lone one in a brand is Chinese.
    ['ブロックチェーン技術の規制について、金融庁は会見を開いた', null],
    ['優の良品監管機關辦法規定', 'Hant'],
    ['No Chinese here', null],
    ['', null],
  ])('%s', (text, script) => {
    expect(detectScript(text)).toBe(script);
  });
});

describe('directionFor', () => {
  it('leaves text alone that is in the chosen forms already, or is not Chinese', () => {
    expect(directionFor('Hans', 'CN')).toBeNull();
    expect(directionFor('Hans', 'original')).toBeNull();
    expect(directionFor(null, 'TW')).toBeNull();
  });

  it('converts words along with characters', () => {
    expect(directionFor('Hans', 'TW')).toBe('s2twp');
    expect(directionFor('Hans', 'HK')).toBe('s2hkp');
    expect(directionFor('Hant', 'CN')).toBe('tw2sp');
    expect(directionFor('mixed', 'CN')).toBe('tw2sp');
    expect(directionFor('Hant', 'TW')).toBe('t2tw');
    expect(directionFor('Hant', 'HK')).toBe('t2hk');
  });
});
