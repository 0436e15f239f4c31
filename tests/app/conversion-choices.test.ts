import { describe, expect, test } from 'vitest';
import { findKept } from '../../lib/app/conversion-choices.ts';
import { settingsFor } from '../../lib/app/settings.ts';
import { readSettings } from '../../lib/settings.ts';

describe('words that conversion leaves alone', () => {
  test('every place of every word, in order', () => {
    expect(findKept('监管网络与网络监管', ['网络', '监管'])).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 9 },
    ]);
  });

  test('words that overlap are one stretch', () => {
    expect(findKept('区块链备案', ['区块链', '链备案'])).toEqual([{ start: 0, end: 5 }]);
  });

  test('none where none stands', () => {
    expect(findKept('区块链', ['网络'])).toEqual([]);
    expect(findKept('区块链', [])).toEqual([]);
  });
});

describe('the settings of a site', () => {
  const settings = readSettings({ script: 'TW', siteForms: { 'a.example': 'HK' }, offSites: ['off.example'] });

  test('follow its rule', () => {
    expect(settingsFor(settings, 'a.example')).toMatchObject({ script: 'HK', convertAlways: true });
  });

  test('are the general ones without a rule, also for names that every object has', () => {
    expect(settingsFor(settings, 'b.example')).toMatchObject({ script: 'TW', convertAlways: false });
    expect(settingsFor(settings, 'constructor')).toMatchObject({ script: 'TW', convertAlways: false });
    expect(settingsFor(settings, null)).toMatchObject({ script: 'TW', convertAlways: false });
  });

  test('change nothing where Liandu is switched off', () => {
    const off = { ...settings, siteForms: { 'off.example': 'CN' as const } };
    expect(settingsFor(off, 'off.example')).toMatchObject({ script: 'original', convertAlways: false });
  });
});
