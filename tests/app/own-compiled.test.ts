import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addEntry, hideEntry, keepWord, removeEntry, setListOn } from '../../lib/own/edit.ts';
import { EMPTY_OWN, type Own } from '../../lib/own/own.ts';
import { compileOwn, openNames } from '../../lib/own/own-names.ts';
import { makeGlossary } from '../glossary/make-glossary.ts';
import { fold, makeOwn, ownEntry, ownList } from '../own/make-own.ts';
import { createFakeStorage, type Kill } from './fake-storage.ts';

const mocked = vi.hoisted(() => ({
  storage: null as unknown as ReturnType<typeof createFakeStorage>,
  version: '1.0.0',
}));
vi.mock('wxt/browser', () => ({
  browser: {
    get storage() {
      return mocked.storage;
    },
    runtime: { getManifest: () => ({ version: mocked.version }) },
  },
}));
vi.mock('../../lib/app/assets.ts', () => ({
  readAsset: async () => new TextEncoder().encode('鏈链網网關关閘闸務务'),
  once: <T>(load: () => T) => load,
}));
vi.stubGlobal('navigator', { locks: { request: (_name: string, run: () => Promise<unknown>) => run() } });

const fake = createFakeStorage();
mocked.storage = fake;
const get = vi.spyOn(fake.local, 'get');
const set = vi.spyOn(fake.local, 'set');
const { changeOwn, loadOwn } = await import('../../lib/app/own-store.ts');

const gateway = ownEntry({ term: '跨链网关', otherNames: ['閘道服務'], definition: '在两条链之间传递消息的设施' });
const again = ownEntry({ term: '跨鏈網關', english: 'cross-chain gateway' });
const more = Array.from({ length: 200 }, (_, at) => ownEntry({ term: `第${at}号清算业务`, definition: `第${at}条` }));
const lists = [
  ownList('甲', [gateway, ...more]),
  ownList('乙', [again]),
  ownList('丙', [ownEntry({ term: '账户' })], false),
];
const own = makeOwn(lists, { hidden: ['gone'], keptWords: ['网络'] });
const text = '跨链网关与闸道服务办理第7号清算业务，第199号清算业务不办，账户另开。';
const builtIn = makeGlossary([]);

/** What a worker that starts now finds in the text, and the cards of that. */
async function start(): Promise<{ found: unknown; cards: unknown; keptWords: unknown } | null> {
  vi.resetModules();
  const { loadCompiled } = await import('../../lib/app/own-compiled.ts');
  const compiled = await loadCompiled();
  if (!compiled) return null;
  const extra = openNames(compiled.names, compiled.entryById);
  const glossary = extra ? builtIn.withExtra(extra) : builtIn;
  const found = glossary.match(text);
  const ids = found.flatMap(({ id, others = [] }) => [id, ...others]);
  await compiled.readEntries(ids);
  const cards = ids.map((id) => glossary.card(id, { script: 'Hans', region: 'CN', definitionLang: 'en' }));
  return { found, cards, keptWords: compiled.names.keptWords };
}

/** The same without anything that is kept. */
function expected(lists: Own): Awaited<ReturnType<typeof start>> {
  const extra = compileOwn(lists, fold);
  const glossary = extra ? builtIn.withExtra(extra) : builtIn;
  const found = glossary.match(text);
  const ids = found.flatMap(({ id, others = [] }) => [id, ...others]);
  const cards = ids.map((id) => glossary.card(id, { script: 'Hans', region: 'CN', definitionLang: 'en' }));
  return { found, cards, keptWords: lists.keptWords };
}

const keysRead = () => get.mock.calls.flatMap(([keys]) => keys);
const keysWritten = () => set.mock.calls.flatMap(([items]) => Object.keys(items));
/** A while in which what is written behind an answer might be written. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 30));
/** Until it is written: made of the newest lists, all of it. */
const settle = () =>
  vi.waitFor(async () => {
    const heads = ['own.a', 'own.b'].map(
      (key) => fake.peek(key) as { generation: number; checksum: string } | undefined,
    );
    const newest = heads.toSorted((a, b) => (b?.generation ?? 0) - (a?.generation ?? 0))[0]!;
    const bytes = Buffer.from(names().data, 'base64');
    expect(names().checksum).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(names().of).toBe(`${mocked.version} ${newest.checksum}`);
    expect(fake.keys().filter((key) => key.startsWith('own.texts.'))).toHaveLength(names().parts.length);
  }, 5_000);
const names = () => fake.peek('own.names') as { of: string; data: string; checksum: string; parts: string[] };

/** A start that reads the lists themselves? */
async function readsLists(): Promise<boolean> {
  get.mockClear();
  await start();
  return keysRead().some((key) => key.endsWith('.text'));
}

async function store(lists: Own): Promise<void> {
  await changeOwn(() => lists);
  await start();
  await settle();
}

beforeEach(() => {
  fake.clear();
  mocked.version = '1.0.0';
});

describe('a worker that starts', () => {
  test('where there never were any lists, finds none and writes nothing', async () => {
    set.mockClear();
    expect(await start()).toBeNull();
    await pause();
    expect(keysWritten()).toEqual([]);
  });

  test('reads the lists once after a change, then only what was made of them', async () => {
    await changeOwn(() => own);
    expect(await start()).toEqual(expected(own));
    await settle();
    expect(await readsLists()).toBe(false);
    expect(await start()).toEqual(expected(own));
  });

  test('takes of the entries only the parts that it needs', async () => {
    await store(own);
    get.mockClear();
    expect(await start()).toEqual(expected(own));
    const parts = new Set(keysRead().filter((key) => key.startsWith('own.texts.')));
    const kept = fake.keys().filter((key) => key.startsWith('own.texts.'));
    expect(parts.size).toBeGreaterThan(0);
    expect(parts.size).toBeLessThan(kept.length);
  });

  test.each<[string, (own: Own) => Own]>([
    ['an entry more', (now) => addEntry(now, lists[0]!.id, ownEntry({ term: '账户' }), 0)],
    ['an entry less', (now) => removeEntry(now, gateway.id)],
    ['a list switched off', (now) => setListOn(now, lists[0]!.id, false)],
    ['all of them off', (now) => lists.reduce((rest, { id }) => setListOn(rest, id, false), now)],
    ['a list switched on', (now) => setListOn(now, lists[2]!.id, true)],
    ['a hidden entry and a kept word', (now) => keepWord(hideEntry(now, 'other'), '业务')],
    ['none left', () => EMPTY_OWN],
  ])('knows every change: %s', async (_name, edit) => {
    await store(own);
    const changed = await changeOwn(edit);
    expect(await start()).toEqual(expected(changed));
    await settle();
    expect(await readsLists()).toBe(false);
    expect(await start()).toEqual(expected(changed));
  });

  test('writes after a small change the part that it is in, and no other', async () => {
    await store(own);
    await changeOwn((now) => addEntry(now, lists[0]!.id, ownEntry({ term: '账户' }), 0));
    set.mockClear();
    await start();
    await settle();
    expect(keysWritten().sort()).toEqual(['own.names', expect.stringMatching(/^own\.texts\.\d+$/)]);
  });

  test('leaves no parts behind of lists that have shrunk', async () => {
    await store(own);
    await store(makeOwn([ownList('甲', [again])]));
    expect(fake.keys().filter((key) => key.startsWith('own.texts.'))).toEqual(['own.texts.0']);
    expect(JSON.stringify(fake.peek('own.texts.0'))).not.toContain(gateway.definition);
  });

  test('lists of a later version are not matched, as before', async () => {
    await store(own);
    const later = JSON.stringify({ version: 2, all: 'different' });
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(later));
    fake.put('own.b', { generation: 9, checksum: Buffer.from(bytes).toString('hex') });
    fake.put('own.b.text', later);
    await expect(start()).rejects.toThrow('later version');
  });
});

describe('what is kept beside the lists', () => {
  const eachPart = (damage: (key: string) => void) =>
    fake
      .keys()
      .filter((key) => key.startsWith('own.texts'))
      .forEach(damage);
  const damages: [string, () => unknown][] = [
    ['is gone', () => fake.local.remove('own.names')],
    ['is nonsense', () => fake.put('own.names', ['x'])],
    ['is cut short', () => fake.put('own.names', { ...names(), data: names().data.slice(0, 400) })],
    ['is no base64', () => fake.put('own.names', { ...names(), data: '网' })],
    [
      'has one other character',
      () =>
        fake.put('own.names', {
          ...names(),
          data: names().data.replace(/(?<=^.{90})./, (c) => (c === 'A' ? 'B' : 'A')),
        }),
    ],
    ['has another checksum', () => fake.put('own.names', { ...names(), checksum: 'f00' })],
    ['is of other lists', () => fake.put('own.names', { ...names(), of: '1.0.0 f00' })],
    ['knows of no parts', () => fake.put('own.names', { ...names(), parts: [] })],
    ['was made by another version', () => Object.assign(mocked, { version: '1.0.1' })],
    ['has lost its parts', () => eachPart((key) => void fake.local.remove(key))],
    [
      'has parts with other characters',
      () => eachPart((key) => fake.put(key, String(fake.peek(key)).replaceAll('第', '弟'))),
    ],
    ['has parts that are no text', () => eachPart((key) => fake.put(key, 7))],
    ['has parts of something else', () => eachPart((key) => fake.put(key, '[]'))],
  ];
  test.each(damages)('%s: the same is found and shown, and it is made anew', async (_name, damage) => {
    await store(own);
    await damage();
    expect(await start()).toEqual(expected(own));
    // Where parts were damaged, it is the next start that makes them anew.
    await start();
    await settle();
    expect(await readsLists()).toBe(false);
    expect(await start()).toEqual(expected(own));
    expect((await loadOwn()).report).toBeNull();
  });

  test('serves on where the lists were damaged since, which are still reported to the reader', async () => {
    await store(own);
    fake.put('own.a.text', 'x');
    expect(await start()).toEqual(expected(own));
    expect((await loadOwn()).report).toMatchObject({ usedInstead: 'none' });
    expect(await start()).toBeNull();
  });

  test('a storage that is full costs nothing but time', async () => {
    await changeOwn(() => own);
    fake.limit(10);
    expect(await start()).toEqual(expected(own));
    await pause();
    expect(fake.keys()).not.toContain('own.names');
    expect(await start()).toEqual(expected(own));
  });

  test.each(
    (['before', 'after', 'half'] as Kill[]).flatMap((how) =>
      Array.from({ length: 7 }, (_, at) => [how, at + 1] as const),
    ),
  )('killed %s call %i: nothing of the lists is lost, and the next start finds the same', async (how, at) => {
    await store(own);
    const changed = await changeOwn((now) =>
      removeEntry(addEntry(now, lists[0]!.id, ownEntry({ term: '账户' })), gateway.id),
    );
    fake.killAt(at, how);
    await start().catch(() => {});
    await pause();
    fake.restart();
    expect(await start()).toEqual(expected(changed));
    await start();
    await settle();
    expect(await start()).toEqual(expected(changed));
    expect(await loadOwn()).toEqual({ own: changed, report: null });
  });
});
