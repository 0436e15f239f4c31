import { describe, expect, test } from 'vitest';
import { OWN_COLUMNS, OWN_ENTRIES } from '../../lib/limits.ts';
import { exportOwn } from '../../lib/own/export.ts';
import { planImport } from '../../lib/own/import.ts';
import { EMPTY_OWN, type Own } from '../../lib/own/own.ts';
import { makeOwn, ownEntry, ownList } from './make-own.ts';

/** Entries without their ids, list by list. */
const contents = ({ lists }: Own) =>
  lists.map(({ name, on, entries }) => ({ name, on, entries: entries.map(({ id: _id, ...fields }) => fields) }));
const plain = (term: string, fields: object = {}) => ({
  term,
  otherNames: [],
  reading: '',
  english: '',
  definition: '',
  ...fields,
});
const outcomes = (
  text: string,
  own: Own = EMPTY_OWN,
  listId: string | null = null,
  fileName: string | null = 'a.csv',
) => planImport(text, fileName, own, listId).rows.map(({ line, outcome, reason }) => [line, outcome, reason]);

describe('formats', () => {
  const wanted = plain('跨链网关', {
    otherNames: ['跨链桥', '網關'],
    reading: 'kuàliàn wǎngguān',
    english: 'cross-chain gateway',
    definition: '把两条链连接起来的服务，\n由多方共管。',
  });
  const row = [
    '跨链网关',
    '跨链桥|網關',
    'kuàliàn wǎngguān',
    'cross-chain gateway',
    '"把两条链连接起来的服务，\n由多方共管。"',
  ];

  test.each([
    ['English', 'term,other names,reading,english,definition'],
    ['simplified', '术语,其他名称,读音,英文,释义'],
    ['traditional', '詞條,別名,拼音,英語,定義'],
    ['odd spelling', 'Term,Other_Names,PINYIN,Translation,Notes'],
  ])('CSV with a header in %s', (_name, header) => {
    const plan = planImport(`${header}\n${row.join(',')}\n`, '链上术语.csv', EMPTY_OWN, null);
    expect(plan).toMatchObject({ format: 'csv', added: 1, merged: 0, skipped: 0, problem: null });
    expect(contents(plan.result)).toEqual([{ name: '链上术语', on: true, entries: [wanted] }]);
    expect(plan.result.lists[0]!.entries[0]!.id).toMatch(/^own:[a-z0-9]{6,32}$/);
  });

  test('TSV, and columns in another order with unknown ones between', () => {
    const text = 'english\tpage\tterm\r\nhash lock\t12\t哈希锁\r\n';
    const plan = planImport(text, 'terms.tsv', EMPTY_OWN, null);
    expect(plan.format).toBe('tsv');
    expect(contents(plan.result)[0]!.entries).toEqual([plain('哈希锁', { english: 'hash lock' })]);
  });

  test('a "CSV" with semicolons or tabs, as spreadsheets of some countries write it', () => {
    for (const mark of [';', '\t']) {
      const plan = planImport(`术语${mark}英文\n哈希锁${mark}hash lock\n`, 'a.csv', EMPTY_OWN, null);
      expect(contents(plan.result)[0]!.entries).toEqual([plain('哈希锁', { english: 'hash lock' })]);
    }
  });

  test('without a header: term, English, definition', () => {
    const plan = planImport('哈希锁,hash lock,用哈希值锁定的付款\n时间锁\n', 'a.csv', EMPTY_OWN, null);
    expect(contents(plan.result)[0]!.entries).toEqual([
      plain('哈希锁', { english: 'hash lock', definition: '用哈希值锁定的付款' }),
      plain('时间锁'),
    ]);
  });

  test('pasted lines: terms, or a tab and the English; quotes are part of the term', () => {
    const plan = planImport('哈希锁\thash lock\n\n“链长制”\n"双离线"支付\n', null, EMPTY_OWN, null);
    expect(plan.format).toBe('text');
    expect(contents(plan.result)[0]!.entries).toEqual([
      plain('哈希锁', { english: 'hash lock' }),
      plain('“链长制”'),
      plain('"双离线"支付'),
    ]);
  });

  test('pasted lines with commas are a table', () => {
    const plan = planImport('哈希锁,hash lock\n时间锁,time lock', null, EMPTY_OWN, null);
    expect(plan.format).toBe('csv');
    expect(contents(plan.result)[0]!.entries.map(({ english }) => english)).toEqual(['hash lock', 'time lock']);
  });

  test('JSON: a list of objects, fields called as the columns', () => {
    const text = JSON.stringify([
      { 术语: '哈希锁', 别名: '哈希锁定；散列锁', english: 'hash lock' },
      7,
      { english: 'x' },
    ]);
    const plan = planImport(text, 'a.json', EMPTY_OWN, null);
    expect(plan.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['added', null],
      ['skipped', 'not-an-entry'],
      ['skipped', 'no-term'],
    ]);
    expect(contents(plan.result)[0]!.entries).toEqual([
      plain('哈希锁', { otherNames: ['哈希锁定', '散列锁'], english: 'hash lock' }),
    ]);
  });

  test('old line ends, blank lines and a byte order mark', () => {
    const plan = planImport('\ufeff术语,英文\r\r哈希锁,hash lock\r', 'a.csv', EMPTY_OWN, null);
    expect(plan.rows).toEqual([{ line: 3, term: '哈希锁', outcome: 'added', reason: null }]);
  });
});

describe('merging', () => {
  const own = makeOwn([
    ownList('甲', [ownEntry({ term: '数字钱包', otherNames: ['钱包'], english: 'digital wallet' })]),
    ownList('乙', []),
  ]);

  test('the same term in either script, width and case: names united, empty fields filled, what is there stays', () => {
    const text =
      '术语,别名,英文,释义\n數字錢包,電子錢包|钱包,e-wallet,存放数字人民币的应用\nＤＥＦＩ协议,,,\ndefi协议,,DeFi protocol,\n';
    const plan = planImport(text, 'a.csv', own, 'list-甲');
    expect(plan.rows).toEqual([
      { line: 2, term: '數字錢包', outcome: 'merged', reason: 'kept-text' },
      { line: 3, term: 'ＤＥＦＩ协议', outcome: 'added', reason: null },
      { line: 4, term: 'defi协议', outcome: 'merged', reason: 'in-file' },
    ]);
    expect(plan).toMatchObject({ added: 1, merged: 2, skipped: 0 });
    expect(contents(plan.result)[0]!.entries).toEqual([
      plain('数字钱包', {
        otherNames: ['钱包', '電子錢包'],
        english: 'digital wallet',
        definition: '存放数字人民币的应用',
      }),
      plain('ＤＥＦＩ协议', { english: 'DeFi protocol' }),
    ]);
    expect(plan.result.lists[0]!.entries[0]!.id).toBe(own.lists[0]!.entries[0]!.id);
  });

  test('only in the target list: the others are not looked at and not touched', () => {
    const plan = planImport('数字钱包\n', null, own, 'list-乙');
    expect(plan).toMatchObject({ added: 1, merged: 0 });
    expect(plan.result.lists[0]).toBe(own.lists[0]);
  });

  test('what is filled in says so, and the dry run changes nothing', () => {
    const before = JSON.stringify(own);
    expect(outcomes('术语,释义\n数字钱包,应用\n', own, 'list-甲')).toEqual([[2, 'merged', 'in-list']]);
    expect(outcomes('数字钱包,digital wallet\n', own, 'list-甲')).toEqual([[1, 'skipped', 'nothing-new']]);
    expect(JSON.stringify(own)).toBe(before);
  });

  test('with nothing new the lists stay the very same, without an empty new list', () => {
    expect(planImport('术语,英文\n,orphan\n', 'a.csv', own, null).result).toBe(own);
  });

  test('a new list never takes the name of another', () => {
    const plan = planImport('时间锁\n', '甲.txt', own, null);
    expect(plan.result.lists.map(({ name }) => name)).toEqual(['甲', '乙', '甲 2']);
  });
});

describe('rows that are skipped, each by its line', () => {
  test('no term, too long, broken quotes', () => {
    const text = [
      '术语,英文,释义',
      ',no term,x',
      `${'长'.repeat(201)},x,`,
      `时间锁,${'x'.repeat(2_001)},`,
      '"哈希"锁,broken,',
      '"两\n行",fine,',
      '后一行,fine,',
    ].join('\n');
    expect(outcomes(text)).toEqual([
      [2, 'skipped', 'no-term'],
      [3, 'skipped', 'name-too-long'],
      [4, 'skipped', 'text-too-long'],
      [5, 'skipped', 'bad-quotes'],
      [6, 'added', null],
      [8, 'added', null],
    ]);
  });

  test('control characters and marks that turn the direction of text are taken out', () => {
    const plan = planImport('哈希\u202e锁\u0007,hash\u2066 lock\n', 'a.csv', EMPTY_OWN, null);
    expect(contents(plan.result)[0]!.entries).toEqual([plain('哈希锁', { english: 'hash lock' })]);
  });
});

describe('files that are refused as a whole', () => {
  const own = makeOwn([ownList('甲', [ownEntry({ term: '数字钱包' })])]);
  const full = makeOwn([
    ownList(
      '满',
      Array.from({ length: OWN_ENTRIES }, (_, index) => ownEntry({ term: `词${index}` })),
    ),
  ]);
  test.each<[string, string, string | null, Own, string | null, string]>([
    ['nothing', '', null, own, null, 'empty'],
    ['only white space', ' \n\t\n', 'a.csv', own, null, 'empty'],
    ['only a header', '术语,英文\n', 'a.csv', own, null, 'empty'],
    ['an empty JSON file', '', 'a.json', own, null, 'empty'],
    ['JSON that is cut short', '[{"term": "哈希锁"}, {"te', 'a.json', own, null, 'bad-json'],
    ['pasted JSON that is cut short', '{"format": "liandu-glossary", "lists": [', null, own, null, 'bad-json'],
    ['JSON of something else', '{"name": "x"}', 'a.json', own, null, 'not-a-glossary'],
    ['JSON of other objects', '[{"price": 3}]', 'a.json', own, null, 'not-a-glossary'],
    [
      'an export of later times',
      '{"format":"liandu-glossary","version":9,"lists":[]}',
      'a.json',
      own,
      null,
      'newer-version',
    ],
    ['a million columns', 'x,'.repeat(1_000_000), 'a.csv', own, null, 'too-many-columns'],
    [
      'a million columns below a header',
      `term,english\n${','.repeat(1_000_000)}`,
      'a.csv',
      own,
      null,
      'too-many-columns',
    ],
    ['a million tabs', `词${'\t'.repeat(OWN_COLUMNS + 1)}`, null, own, null, 'too-many-columns'],
    ['a quote that never ends', '术语,英文\n哈希锁,"hash lock\n时间锁,time lock\n', 'a.csv', own, null, 'open-quote'],
    ['a header without a term', 'english,definition\nhash lock,x\n', 'a.csv', own, null, 'no-term-column'],
    ['a list that is gone', '哈希锁\n', null, own, 'list-没有', 'no-such-list'],
    ['more entries than there may be', '哈希锁\n', null, full, null, 'too-many-entries'],
  ])('%s', (_name, text, fileName, before, listId, problem) => {
    const plan = planImport(text, fileName, before, listId);
    expect(plan).toMatchObject({ problem, rows: [], added: 0, merged: 0, skipped: 0 });
    expect(plan.result).toBe(before);
  });
});

describe('export and import', () => {
  const own = makeOwn(
    [
      ownList('财经', [
        ownEntry({ term: '=SUM(A1)', otherNames: ["'-引号"], reading: '+x', english: '@cmd', definition: '-1' }),
        ownEntry({ term: '“双离线”, 支付', otherNames: ['甲', '乙'], definition: '第一行\n第二行，有"引号"' }),
      ]),
      ownList('停用', [ownEntry({ term: '時間鎖', english: 'time lock' })], false),
      ownList('空的', []),
    ],
    { hidden: ['e-cny'], keptWords: ['后'] },
  );

  test.each(['csv', 'tsv'] as const)(
    '%s: no cell is a formula, a byte order mark, and all of it comes back',
    (format) => {
      const text = exportOwn(own, format, 'list-财经');
      expect(text.startsWith('\ufeffterm')).toBe(true);
      for (const cell of text.slice(1).split(/[\r\n,\t]+/)) expect(cell).not.toMatch(/^"?[=+\-@]/);
      const back = planImport(text, `x.${format}`, EMPTY_OWN, null);
      expect(contents(back.result)[0]!.entries).toEqual(contents(own)[0]!.entries);
    },
  );

  test('JSON: lists, switches, what is hidden and kept words come back, and once more nothing is new', () => {
    const text = exportOwn(own, 'json', null);
    const back = planImport(text, 'x.json', EMPTY_OWN, null);
    expect(contents(back.result)).toEqual(contents(own));
    expect(back.result).toMatchObject({ hidden: ['e-cny'], keptWords: ['后'] });
    const again = planImport(text, 'x.json', back.result, null);
    expect(again).toMatchObject({ added: 0, merged: 0, skipped: 3 });
    expect(contents(again.result)).toEqual(contents(own));
  });

  test('a table of all lists names the list of each entry', () => {
    const lines = exportOwn(own, 'csv', null).split('\r\n');
    expect(lines[0]).toBe('\ufeffterm,other names,reading,english,definition,list');
    expect(lines.at(-2)).toBe('時間鎖,,,time lock,,停用');
  });

  test('20,000 rows: every one is reported, and no two are mixed up', () => {
    const text = `term,english\n${Array.from({ length: 20_000 }, (_, index) => `第${index}号词,term ${index}`).join('\n')}`;
    const plan = planImport(text, 'big.csv', EMPTY_OWN, null);
    expect(plan).toMatchObject({ added: 20_000, problem: null });
    expect(plan.rows.at(-1)).toEqual({ line: 20_001, term: '第19999号词', outcome: 'added', reason: null });
    expect(new Set(plan.result.lists[0]!.entries.map(({ id }) => id)).size).toBe(20_000);
  });
});
