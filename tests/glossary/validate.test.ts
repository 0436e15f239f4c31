import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatProblem, validateGlossary } from '../../lib/glossary/validate.ts';
import { loadLanguage, readGlossary } from '../../scripts/build/read-glossary.ts';
import { makeEntry } from './make-glossary.ts';

const language = loadLanguage();
const brokenDir = fileURLToPath(new URL('../broken-glossary/', import.meta.url));
const problemsOf = (...entries: ReturnType<typeof makeEntry>[]) => {
  const plain = entries.map((entry) =>
    Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'file' && key !== 'topic')),
  );
  return validateGlossary([{ file: 'a.yaml', topic: 'a', entries: plain }], language).problems.map(formatProblem);
};

describe('broken glossary', () => {
  const names = readdirSync(brokenDir);

  it.each(names)('%s fails with its message and nothing else', (name) => {
    const path = join(brokenDir, name);
    const expected = /^# expects: (.*)$/m.exec(readFileSync(path, 'utf8'))?.[1];
    expect(expected, 'the first line says what is expected').toBeDefined();
    const { files, problems } = readGlossary([path]);
    const messages = [...problems, ...validateGlossary(files, language).problems].map(formatProblem);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(new RegExp(expected!.replace(/\[(?=2021)/g, '\\[')));
    expect(messages[0]).toContain(`tests/broken-glossary/${name}`);
    expect(messages[0]).toMatch(/ Fix: .{10,}\.$/);
  });
});

describe('a folder that cannot be read', () => {
  it('is a problem that names the folder', () => {
    const { files, problems } = readGlossary(join(brokenDir, 'no-such-folder'));
    expect(files).toEqual([]);
    expect(problems.map(formatProblem)).toEqual([
      'tests/broken-glossary/no-such-folder: does not exist. Fix: restore the glossary sources.',
    ]);
  });
});

describe('what is right', () => {
  const regulator = { type: 'regulator', level: 'hongkong' } as const;

  it('passes with every field', () => {
    expect(
      problemsOf(
        makeEntry({
          id: 'a',
          term: '数字人民币',
          aliases: ['e-CNY', 'E-CNY'],
          tw: '數位人民幣',
          hk: '數碼人民幣',
          twReading: null,
        }),
        makeEntry({
          id: 'b',
          term: '关于规范区块链服务的通知',
          kind: 'document',
          document: {
            type: 'policy',
            number: '银发〔2026〕42号',
            date: '2026-02',
            effective: '2026-02-06',
            status: 'in-force',
          },
        }),
        makeEntry({ id: 'c', term: '香港金融管理局', kind: 'body', body: regulator, related: ['a'] }),
      ),
    ).toEqual([]);
  });

  it('lets two entries share a name if both say so', () => {
    const shared = { aliases: ['金管局'], kind: 'body', body: regulator, sharing: true } as const;
    const [first, second] = [
      makeEntry({ id: 'amcm', term: '澳门金融管理局', ...shared, aliases: [...shared.aliases] }),
      makeEntry({ id: 'hkma', term: '香港金融管理局', ...shared, aliases: [...shared.aliases] }),
    ];
    expect(problemsOf(first, second)).toEqual([]);
    expect(problemsOf(first, { ...second, sharing: false })).toHaveLength(1);
  });

  it('takes characters that belong to both scripts', () => {
    expect(problemsOf(makeEntry({ id: 'a', term: '乾坤台后里', tw: '乾坤台後裡' }))).toEqual([]);
  });

  it('takes a reading with Latin parts, a neutral tone and erhua', () => {
    expect(problemsOf(makeEntry({ id: 'a', term: 'DC/EP数字货币', pinyin: 'DC/EP shùzì huòbì' }))).toEqual([]);
    expect(problemsOf(makeEntry({ id: 'a', term: '小钱包儿', pinyin: 'xiǎo qiánbāor' }))).toEqual([]);
    expect(problemsOf(makeEntry({ id: 'a', term: '我们的链', pinyin: 'wǒmen de liàn' }))).toEqual([]);
  });

  it('reads a year without quotes as a date', () => {
    const document = { type: 'law', date: 2021 as unknown as string } as const;
    expect(problemsOf(makeEntry({ id: 'a', term: '数据安全法', kind: 'document', document }))).toEqual([]);
  });
});
