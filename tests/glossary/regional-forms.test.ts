import { describe, expect, it } from 'vitest';
import { loadOracles } from '../../scripts/build/glossary.ts';
import { builtGlossary as glossary } from './built-glossary.ts';

const { toTaiwan, toHongKong, toTaiwanCharacters, toHongKongCharacters } = loadOracles();

/** What no reader in Taiwan or Hong Kong would print in a text about this field. */
const WRONG = {
  TW: /檔案|引數|片語|專案|髮行|髮展|髮布|[臺賬佈鍊“”‘’]|銀髮|全域性|物件|迴圈|許可權|數字(?:形式|資產|憑證|經濟|錢包|化)|惡意程序|軟件|硬件|網絡安全的|服務器|运|发/,
  HK: /資料庫檔|[臺鍊“”‘’啓説税羣户]|髮行|髮展|銀髮|軟體|網路|程式設計|數字(?:形式|資產|憑證|錢包)|惡意程序|运|发/,
};

describe('traditional texts', () => {
  it('use the words of Taiwan', () => {
    expect(toTaiwan('该项目的智能合约程序由代码和参数组成，数据上链后公布。')).toBe(
      '該項目的智慧合約程式由程式碼和參數組成，資料上鏈後公布。',
    );
    expect(toTaiwan('文件由五部门印发，资金发行按程序办理。')).toBe('文件由五部門印發，資金發行按程序辦理。');
    expect(toTaiwan('以数字形式存在，由单词组成。')).toBe('以數位形式存在，由單詞組成。');
  });

  it('use the words of Hong Kong', () => {
    expect(toHongKong('税务部门启动说明，群众的账户以数字形式存在。')).toBe(
      '稅務部門啟動說明，群眾的賬戶以數碼形式存在。',
    );
  });

  it('keep the words of titles and change their characters', () => {
    expect(toTaiwan('依据《网络数据安全管理条例》处理网络数据')).toContain('《網絡數據安全管理條例》');
    expect(toTaiwan('依据《网络数据安全管理条例》处理网络数据')).toMatch(/網路(?:資料|數據)$/);
    expect(toTaiwanCharacters('《关于“区块链+”平台账户公布的通知》，银发〔2021〕237号')).toBe(
      '《關於「區塊鏈+」平台帳戶公布的通知》，銀發〔2021〕237號',
    );
    expect(toHongKongCharacters('《关于发布说明的通知》')).toBe('《關於發布說明的通知》');
  });

  it('have no known mistake in the whole glossary', () => {
    const found: string[] = [];
    for (const id of glossary.ids()) {
      for (const region of ['TW', 'HK'] as const) {
        const card = glossary.card(id, { script: 'Hant', region, definitionLang: `zh-${region}` })!;
        // Titles keep the words that they were given.
        for (const text of [card.definition, card.source.replace(/《[^》]*》/g, '')]) {
          const wrong = WRONG[region].exec(text);
          if (wrong) found.push(`${region} ${id}: ${text.slice(Math.max(0, wrong.index - 6), wrong.index + 10)}`);
        }
      }
    }
    expect(found).toEqual([]);
  });
});
