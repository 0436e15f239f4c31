import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { CHAINS, type Config, isConfig } from '../../../lib/brain/script/configs.ts';
import { loadConversion } from '../../../lib/brain/script/convert.ts';
import { applyPieces } from '../../../lib/brain/script/pieces.ts';
import { buildConversion } from '../../../scripts/build/conversion.ts';
import { readTerms } from '../../../scripts/build/conversion-lists.ts';
import { conversion, conversionBytes } from './conversion-asset.ts';
import { policySentences } from './policy-sentences.ts';

interface Case {
  input: string;
  expected: Record<string, string>;
}

const shared = fileURLToPath(new URL('../../../../shared/opencc/', import.meta.url));
const configs = Object.keys(CHAINS) as Config[];

function readCases(name: string): [config: Config, input: string, expected: string][] {
  const { cases } = JSON.parse(readFileSync(shared + name, 'utf8')) as { cases: Case[] };
  return cases.flatMap(({ input, expected }) =>
    Object.entries(expected).map(([config, text]): [Config, string, string] => {
      if (!isConfig(config)) throw new Error(`No configuration ${config}.`);
      return [config, input, text];
    }),
  );
}

/** What opencc-js makes of a text. */
function oracle(config: Config): (text: string) => string {
  const [, from, to] = /^(\w+?)2(\w+)$/.exec(config)!;
  const place: Record<string, string> = { s: 'cn' };
  const withWords = to === 'sp';
  return Converter({
    from: (withWords ? `${from}p` : (place[from!] ?? from)) as 'cn',
    to: (withWords ? 'cn' : (place[to!] ?? to)) as 'tw',
  });
}

/** Text that meets many dictionary entries at many joints: our sentences in all forms, cut at random places and put together again. */
const material = policySentences.flatMap(({ mainland, tw, hk }) => [mainland, tw, hk]);
const patchwork = fc
  .array(fc.tuple(fc.constantFrom(...material), fc.nat(30), fc.nat(12)), { maxLength: 12 })
  .map((parts) => parts.map(([text, start, length]) => text.slice(start, start + length)).join(''));
const anyText = fc.oneof(
  patchwork,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\ud840', '\udc00', '发', '後', '⿰', '豈') }),
);

describe.skipIf(!existsSync(shared))("OpenCC's own cases (../shared/opencc)", () => {
  it('gives what OpenCC expects in the plain mode, three rare glyphs excepted', () => {
    const wrong = readCases('testcases.json').filter(
      ([config, input, text]) => conversion.convert(input, config, { plain: true }) !== text,
    );
    expect(wrong.length).toBeLessThanOrEqual(3);
    expect(wrong.every(([config]) => config === 't2s')).toBe(true);
  });

  it('keeps them in the default mode but for words that are judged otherwise', () => {
    const wrong = readCases('testcases.json').filter(
      ([config, input, text]) => conversion.convert(input, config) !== text,
    );
    expect(wrong.filter(([config]) => !config.endsWith('p')).length).toBeLessThanOrEqual(3);
    expect(wrong.length).toBeLessThanOrEqual(23);
  });

  it('is right at all word joints', () => {
    for (const [config, input, text] of readCases('word-joints.json')) {
      expect(conversion.convert(input, config), `${config} ${input}`).toBe(text);
    }
  });
});

describe('plain mode', () => {
  it.each(configs)('converts like opencc-js: %s', (config) => {
    const expected = oracle(config);
    fc.assert(
      fc.property(patchwork, (text) => {
        expect(conversion.convert(text, config, { plain: true })).toBe(expected(text));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps OpenCC's regional words, right or wrong", () => {
    expect(conversion.convert('红头文件', 's2twp', { plain: true })).toBe('紅標頭檔案');
  });

  it('copies ideographic description sequences and lone surrogates as they are', () => {
    const text = '⿰发⿱后面发 \ud840 发\udc00';
    expect(conversion.convert(text, 's2t', { plain: true })).toBe(oracle('s2t')(text));
    expect(conversion.convert('\ud840', 's2t')).toBe('\ud840');
  });
});

describe('word joints', () => {
  it.each([
    ['资金发行', '資金發行'],
    ['美发生变化', '美發生變化'],
    ['被发送到境外', '被發送到境外'],
    ['不只是只有一家', '不只是只有一家'],
    ['相关系统升级', '相關系統升級'],
    ['新征程', '新征程'],
    ['行复杂的任务', '行複雜的任務'],
    ['兄弟国家具备条件', '兄弟國家具備條件'],
    ['拟定制度', '擬定制度'],
    ['手机制造商', '手機製造商'],
    ['不同于吉他', '不同於吉他'],
    ['有种放声大哭的冲动', '有種放聲大哭的衝動'],
    ['干的是实事', '幹的是實事'],
    ['长几乎三米', '長幾乎三米'],
    ['人参与活动', '人參與活動'],
    ['充分了解情况', '充分瞭解情況'],
    ['宣布雷迪离任', '宣佈雷迪離任'],
    ['也并为企业服务', '也並爲企業服務'],
    ['必要的核实程序', '必要的覈實程序'],
    ['两周内完成', '兩週內完成'],
    ['台风致多地停电', '颱風致多地停電'],
    ['项目的进展', '項目的進展'],
    ['派人参会', '派人參會'],
    ['作了解读', '作了解讀'],
    ['链上链下', '鏈上鏈下'],
    ['干净利落', '乾淨利落'],
  ])('%s', (text, expected) => {
    expect(conversion.convert(text, 's2t')).toBe(expected);
  });

  it('still takes phrases where no word reaches over their edge', () => {
    expect(conversion.convert('头发、理发、发展', 's2t')).toBe('頭髮、理髮、發展');
    expect(conversion.convert('一只猫和一只船只', 's2t')).toBe('一隻貓和一隻船隻');
  });
});

describe('convertPieces', () => {
  it.each(configs)('says exactly what convert does: %s', (config) => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, plain) => {
        const pieces = conversion.convertPieces(text, config, { plain });
        expect(applyPieces(text, pieces)).toBe(conversion.convert(text, config, { plain }));
        let end = 0;
        for (const piece of pieces) {
          expect(piece.sourceStart).toBeGreaterThanOrEqual(end);
          expect(piece.sourceEnd).toBeGreaterThan(piece.sourceStart);
          expect(text.slice(piece.sourceStart, piece.sourceEnd)).not.toBe(piece.target);
          end = piece.sourceEnd;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });

  it('counts from the source through all stages, and says why', () => {
    expect(conversion.convertPieces('用软件改善头发', 's2twp')).toEqual([
      { sourceStart: 1, sourceEnd: 3, target: '軟體', reason: 'own' },
      { sourceStart: 5, sourceEnd: 7, target: '頭髮', reason: 'phrase' },
    ]);
    expect(conversion.convertPieces('在哈萨克斯坦开会', 's2twp')).toEqual([
      { sourceStart: 1, sourceEnd: 6, target: '哈薩克', reason: 'regional' },
      { sourceStart: 6, sourceEnd: 8, target: '開會', reason: 'character' },
    ]);
  });

  it('takes whole words, with the reason of the rule that changed them', () => {
    const say = (text: string, config: Config) =>
      conversion.convertPieces(text, config).map(({ sourceStart, sourceEnd, target, reason }) => {
        return `${text.slice(sourceStart, sourceEnd)} ${target} ${reason}`;
      });
    expect(say('监管部门批准发行数字人民币', 's2twp')).toEqual([
      '监管部门 監管部門 character',
      '发行 發行 phrase',
      '数字人民币 數位人民幣 own',
    ]);
    expect(say('头发理好后回公司开会', 's2t')).toEqual(['头发 頭髮 phrase', '后 後 character', '开会 開會 character']);
    expect(say('哈萨克斯坦的软件程序', 's2twp')).toEqual(['哈萨克斯坦 哈薩克 regional', '软件程序 軟體程式 own']);
    expect(say('银发〔2026〕42号', 's2t')).toEqual(['银发〔 銀發〔 own', '号 號 character']);
  });

  it('cuts no word of our list in two', () => {
    for (const { mainland, tw } of readTerms()) {
      const text = `在${mainland}的`;
      const pieces = conversion.convertPieces(text, 's2twp');
      if (tw === mainland) expect(pieces).toEqual([]);
      else
        expect(pieces.map(({ sourceStart, sourceEnd }) => [sourceStart, sourceEnd])).toEqual([
          [1, 1 + mainland.length],
        ]);
    }
  });

  it('is empty where nothing changes', () => {
    expect(conversion.convertPieces('', 's2twp')).toEqual([]);
    expect(conversion.convertPieces('ABC 中文 123', 's2twp')).toEqual([]);
    expect(conversion.convertPieces('已經是台灣的資訊', 't2tw')).toEqual([]);
  });
});

describe('protect', () => {
  it('leaves these stretches as they are', () => {
    const text = '信息网络与信息';
    expect(conversion.convert(text, 's2twp', { protect: [{ start: 0, end: 2 }] })).toBe('信息網路與資訊');
    const pieces = conversion.convertPieces(text, 's2twp', { protect: [{ start: 0, end: 2 }] });
    expect(pieces[0]).toEqual({ sourceStart: 2, sourceEnd: 4, target: '網路', reason: 'own' });
    expect(applyPieces(text, pieces)).toBe('信息網路與資訊');
  });

  it('cuts words that reach into them, and takes spans beyond the text', () => {
    expect(conversion.convert('头发', 's2t', { protect: [{ start: 1, end: 9 }] })).toBe('頭发');
    expect(conversion.convert('头发', 's2t', { protect: [{ start: 5, end: 9 }] })).toBe('頭髮');
  });
});

describe('the asset', () => {
  it('is the same bytes every time', () => {
    expect(Buffer.compare(buildConversion(), conversionBytes)).toBe(0);
  }, 120_000);

  it('loads from an odd address too', () => {
    const shifted = new Uint8Array(conversionBytes.length + 1);
    shifted.set(conversionBytes, 1);
    expect(loadConversion(shifted.subarray(1)).convert('头发', 's2t')).toBe('頭髮');
  });

  it('says so when it is damaged', () => {
    expect(() => loadConversion(new Uint8Array(8))).toThrow('cut off');
    expect(() => loadConversion(conversionBytes.slice(0, 100_000))).toThrow('cut off');
    expect(() => loadConversion(new Uint8Array(conversionBytes.length))).toThrow('another version');
  });
});

describe('titles', () => {
  it('keep their words, and change only their characters', () => {
    const text = '《银行保险机构数据安全管理办法》要求保护数据安全和账户信息。';
    expect(conversion.convert(text, 's2twp')).toBe('《銀行保險機構數據安全管理辦法》要求保護資料安全和帳戶資料。');
    expect(conversion.convert(text, 's2hkp')).toBe('《銀行保險機構數據安全管理辦法》要求保護數據安全和賬戶資料。');
    // In the forms that newspapers of the place print.
    expect(conversion.convert('《关于公布账户行动计划的通知》', 's2twp')).toBe('《關於公布帳戶行動計畫的通知》');
    expect(conversion.convert('《关于公布账户行动计划的通知》', 's2hkp')).toBe('《關於公布賬戶行動計劃的通知》');
  });

  it('have an end: an opening mark alone takes in nothing', () => {
    expect(conversion.convert('《未完的网络', 's2twp')).toBe('《未完的網路');
    expect(conversion.convert('《上一行\n网络》', 's2twp')).toBe('《上一行\n網路》');
    expect(conversion.convert(`《${'网络'.repeat(80)}》`, 's2twp')).toBe(`《${'網路'.repeat(80)}》`);
  });

  it('are converted as OpenCC does in the plain mode, and back as any text', () => {
    expect(conversion.convert('《网络安全法》', 's2twp', { plain: true })).toBe('《網路安全法》');
    expect(conversion.convert('《資料安全法》', 'tw2sp')).toBe('《数据安全法》');
  });
});
