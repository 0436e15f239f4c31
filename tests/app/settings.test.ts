import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSettings, resolveUiLang } from '../../lib/settings.ts';

const DEFAULTS = readSettings(undefined);

describe('readSettings', () => {
  test('a damaged field costs nothing but itself', () => {
    const settings = readSettings({ script: 'TW', uiLang: 7, offSites: 'news.example', annotate: false });
    expect(settings).toEqual({ ...DEFAULTS, script: 'TW', annotate: false });
  });

  test.each([null, 'text', 5, [], { __proto__: { annotate: false } }])('%j gives the defaults', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULTS);
  });

  test('anything that JSON can hold is read without an error and gives whole settings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (script, offSites) => {
        const settings = readSettings({ script, offSites, annotate: script });
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
        expect(['original', 'CN', 'TW', 'HK']).toContain(settings.script);
      }),
    );
  });

  test('reading is stable: what was read reads the same again', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(DEFAULTS)), fc.jsonValue()), (stored) => {
        const once = readSettings(stored);
        expect(readSettings(once)).toEqual(once);
      }),
    );
  });
});

describe('resolveUiLang', () => {
  test.each([
    ['auto', 'en-US', 'en'],
    ['auto', 'de', 'en'],
    ['auto', 'zh-CN', 'zh-CN'],
    ['auto', 'zh', 'zh-CN'],
    ['auto', 'zh-TW', 'zh-TW'],
    ['auto', 'zh-Hant-HK', 'zh-TW'],
    ['auto', 'zh-HK', 'zh-TW'],
    ['zh-TW', 'en-US', 'zh-TW'],
  ] as const)('%s in a browser in %s is %s', (choice, browser, lang) => {
    expect(resolveUiLang(choice, browser)).toBe(lang);
  });
});
