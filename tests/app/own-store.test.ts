import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addList, hideEntry, makeList } from '../../lib/own/edit.ts';
import { keyOf } from '../../lib/own/key.ts';
import { EMPTY_OWN, type Own } from '../../lib/own/own.ts';
import { createFakeStorage, type Kill } from './fake-storage.ts';

const storage = vi.hoisted(() => ({ current: null as unknown as ReturnType<typeof createFakeStorage> }));
vi.mock('wxt/browser', () => ({
  browser: {
    get storage() {
      return storage.current;
    },
  },
}));
vi.mock('../../lib/app/assets.ts', () => ({
  readAsset: async () => new TextEncoder().encode('鏈链'),
  once: <T>(load: () => T) => load,
}));

// One change after the other, as the browser's locks do it.
let last: Promise<unknown> = Promise.resolve();
vi.stubGlobal('navigator', {
  locks: {
    request(_name: string, run: () => Promise<unknown>) {
      const mine = last.then(run, run);
      last = mine.catch(() => {});
      return mine;
    },
  },
});

const fake = createFakeStorage();
storage.current = fake;
const store = await import('../../lib/app/own-store.ts');

/** Adds a list, so that the number of lists says how many changes there were. */
const addOne = (own: Own) => addList(own, makeList(`第${own.lists.length + 1}`));
const count = async () => (await store.loadOwn()).own.lists.length;

beforeEach(() => fake.clear());

describe('what is stored', () => {
  test('nothing at first, without a write', async () => {
    expect(await store.loadOwn()).toEqual({ own: EMPTY_OWN, report: null });
    expect(fake.keys()).toEqual([]);
  });

  test('is what was given, and the last two generations of it', async () => {
    for (let change = 1; change <= 5; change++) expect((await store.changeOwn(addOne)).lists).toHaveLength(change);
    expect(await count()).toBe(5);
    expect(fake.keys()).toEqual(['own.a', 'own.a.text', 'own.b', 'own.b.text']);
    expect([fake.peek('own.a'), fake.peek('own.b')]).toMatchObject([{ generation: 5 }, { generation: 4 }]);
  });

  test('changes at the same time come one after the other', async () => {
    await Promise.all(Array.from({ length: 8 }, () => store.changeOwn(addOne)));
    expect(await count()).toBe(8);
  });

  test('an edit that changes nothing writes nothing; one that fails or makes no valid lists changes nothing', async () => {
    await store.changeOwn(addOne);
    const before = fake.peek('own.a');
    await store.changeOwn((own) => own);
    await expect(
      store.changeOwn(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await expect(store.changeOwn((own) => ({ ...own, lists: [{ ...makeList('x'), name: '' }] }))).rejects.toThrow();
    expect(fake.peek('own.a')).toEqual(before);
    expect(fake.keys()).not.toContain('own.b');
    expect(await count()).toBe(1);
  });

  test('loading makes both scripts of a term the same', async () => {
    await store.loadOwn();
    expect(keyOf('鏈')).toBe(keyOf('链'));
  });

  test('changes are heard until one stops listening, other keys are not', async () => {
    const heard = vi.fn();
    const stop = store.watchOwn(heard);
    await fake.local.set({ settings: {} });
    await store.changeOwn((own) => hideEntry(own, 'e-cny'));
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    expect(heard.mock.calls[0]![0]).toEqual({ ...EMPTY_OWN, hidden: ['e-cny'] });
    stop();
    await store.changeOwn(addOne);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('lists of a later version are not touched', async () => {
    await store.changeOwn(addOne);
    const text = JSON.stringify({ version: 2, all: 'different' });
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    fake.put('own.a', { generation: 9, checksum: Buffer.from(bytes).toString('hex') });
    fake.put('own.a.text', text);
    await expect(store.loadOwn()).rejects.toThrow('later version');
    await expect(store.changeOwn(addOne)).rejects.toThrow('later version');
    expect(fake.peek('own.a.text')).toBe(text);
  });
});

describe('killed between any two calls of the storage', () => {
  const cases = (['before', 'after', 'half'] as Kill[]).flatMap((how) =>
    Array.from({ length: 12 }, (_, index) => [how, index + 1] as const),
  );
  test.each(cases)('%s call %i: the lists are as before or as after the change, and go on', async (how, at) => {
    for (let change = 0; change < 3; change++) await store.changeOwn(addOne);
    fake.killAt(at, how);
    const acknowledged = await store.changeOwn(addOne).then(
      () => true,
      () => false,
    );
    fake.restart();
    const { own, report } = await store.loadOwn();
    expect(acknowledged ? [4] : [3, 4]).toContain(own.lists.length);
    expect(own.lists.map(({ name }) => name)).toEqual(['第1', '第2', '第3', '第4'].slice(0, own.lists.length));
    // Only a browser that does half a call leaves anything to report, and then the lists are all there.
    if (how !== 'half') expect(report).toBeNull();
    expect((await store.changeOwn(addOne)).lists).toHaveLength(own.lists.length + 1);
  });

  test.each(cases)('%s call %i of setting damage aside: nothing is lost', async (how, at) => {
    for (let change = 0; change < 3; change++) await store.changeOwn(addOne);
    const damage = '{"lists":[{"na';
    fake.put('own.a.text', damage);
    fake.killAt(at, how);
    await store.loadOwn().catch(() => {});
    fake.restart();
    expect(await store.loadOwn()).toMatchObject({ own: { lists: { length: 2 } }, report: { usedInstead: 'previous' } });
    expect(await store.damagedCopy()).toBe(damage);
  });
});

describe('a full storage', () => {
  test('the change is refused, what was there stays, and the next one works', async () => {
    await store.changeOwn(addOne);
    await store.changeOwn(addOne);
    fake.limit(10);
    await expect(store.changeOwn(addOne)).rejects.toThrow('quota');
    expect(await count()).toBe(2);
    fake.restart();
    expect((await store.changeOwn(addOne)).lists).toHaveLength(3);
  });
});

describe('a damaged store', () => {
  const damages: [string, () => void][] = [
    ['its text is cut short', () => fake.put('own.a.text', String(fake.peek('own.a.text')).slice(0, 40))],
    [
      'one character of it is another',
      () => fake.put('own.a.text', String(fake.peek('own.a.text')).replace('第', '弟')),
    ],
    ['its text is no text', () => fake.put('own.a.text', { lists: [] })],
    ['its head is nonsense', () => fake.put('own.a', 'x')],
    ['its head has another checksum', () => fake.put('own.a', { generation: 3, checksum: 'f00' })],
  ];
  test.each(damages)(
    '%s: the generation before is used, the damaged one set aside and reported',
    async (_n, damage) => {
      for (let change = 0; change < 3; change++) await store.changeOwn(addOne);
      damage();
      const found = fake.peek('own.a.text');
      const { own, report } = await store.loadOwn();
      expect(own.lists).toHaveLength(2);
      expect(report).toEqual({ usedInstead: 'previous', found: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
      expect(await store.damagedCopy()).toBe(typeof found === 'string' ? found : JSON.stringify(found));
      // Still told at the next start, until it is thrown away; the lists go on meanwhile.
      expect((await store.changeOwn(addOne)).lists).toHaveLength(3);
      expect((await store.loadOwn()).report).not.toBeNull();
      await store.discardDamagedCopy();
      expect(await store.loadOwn()).toMatchObject({ own: { lists: { length: 3 } }, report: null });
      expect(await store.damagedCopy()).toBeNull();
    },
  );

  test('the older generation: nothing is lost, and it is reported all the same', async () => {
    for (let change = 0; change < 3; change++) await store.changeOwn(addOne);
    fake.put('own.b.text', 'x');
    expect(await store.loadOwn()).toMatchObject({ own: { lists: { length: 3 } }, report: { usedInstead: 'later' } });
  });

  test('both: empty lists, but both copies are kept and it is said', async () => {
    for (let change = 0; change < 2; change++) await store.changeOwn(addOne);
    fake.put('own.a.text', 'first');
    fake.put('own.b.text', 'second');
    expect(await store.loadOwn()).toMatchObject({ own: EMPTY_OWN, report: { usedInstead: 'none' } });
    expect((await store.damagedCopy())!.split('\n').sort()).toEqual(['first', 'second']);
    expect((await store.changeOwn(addOne)).lists).toHaveLength(1);
    expect(await store.damagedCopy()).not.toBeNull();
  });

  test('found first by a change: the change is made on what is whole', async () => {
    for (let change = 0; change < 3; change++) await store.changeOwn(addOne);
    fake.put('own.a.text', 'x');
    expect((await store.changeOwn(addOne)).lists.map(({ name }) => name)).toEqual(['第1', '第2', '第3']);
    expect((await store.loadOwn()).report).toMatchObject({ usedInstead: 'previous' });
  });

  test('read where nothing is written: the newest that is whole', async () => {
    for (let change = 0; change < 3; change++) await store.changeOwn(addOne);
    expect((await store.readOwn())!.own.lists).toHaveLength(3);
    fake.put('own.a.text', 'x');
    expect((await store.readOwn())!.own.lists).toHaveLength(2);
  });
});

test('the day of the last backup is kept, by the local calendar', async () => {
  expect(await store.lastBackup()).toBeNull();
  await store.noteBackup();
  const now = new Date();
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  expect(await store.lastBackup()).toBe(day.join('-'));
});
