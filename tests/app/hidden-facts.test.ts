import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadHidden, setHidden } from '../../lib/app/hidden-facts.ts';
import { HIDDEN_ARTICLES } from '../../lib/limits.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

let queue: Promise<unknown> = Promise.resolve();
/** As the browser's: one after the other. */
const locks = {
  request(_name: string, run: () => Promise<unknown>) {
    const next = queue.then(run);
    queue = next.catch(() => {});
    return next;
  },
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks });
});

test('what is hidden in an article stays hidden there, whatever its fragment, and nowhere else', async () => {
  await setHidden('https://a.example/1#top', 'one', true);
  await setHidden('https://a.example/1', 'two', true);
  expect(await loadHidden('https://a.example/1#:~:text=x')).toEqual(['one', 'two']);
  expect(await loadHidden('https://a.example/2')).toEqual([]);
});

test('what is shown again is forgotten, and the article with the last of it', async () => {
  await setHidden('https://a.example/1', 'one', true);
  await setHidden('https://a.example/1', 'one', false);
  expect(await loadHidden('https://a.example/1')).toEqual([]);
  expect(await fakeBrowser.storage.local.get('hidden-facts')).toEqual({ 'hidden-facts': [] });
});

test('two at once do not lose each other', async () => {
  await Promise.all([1, 2, 3].map((i) => setHidden('https://a.example/1', `${i}`, true)));
  expect(await loadHidden('https://a.example/1')).toEqual(['1', '2', '3']);
});

test('of too many articles the oldest is forgotten', async () => {
  const many = Array.from({ length: HIDDEN_ARTICLES }, (_, i) => ({ url: `https://a.example/${i}`, keys: ['k'] }));
  await fakeBrowser.storage.local.set({ 'hidden-facts': many });
  await setHidden('https://a.example/new', 'k', true);
  expect(await loadHidden('https://a.example/0')).toEqual([]);
  expect(await loadHidden('https://a.example/1')).toEqual(['k']);
  expect(await loadHidden('https://a.example/new')).toEqual(['k']);
});

test.each(['text', null, [{ url: 1 }], { url: 'x' }])(
  'a damaged store (%j) hides nothing and can be written',
  async (stored) => {
    await fakeBrowser.storage.local.set({ 'hidden-facts': stored });
    expect(await loadHidden('https://a.example/1')).toEqual([]);
    await setHidden('https://a.example/1', 'one', true);
    expect(await loadHidden('https://a.example/1')).toEqual(['one']);
  },
);
