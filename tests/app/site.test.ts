import { expect, test } from 'vitest';
import { hostOf } from '../../lib/app/site.ts';

test.each([
  ['https://news.example:8080/a?b#c', 'news.example'],
  ['http://127.0.0.1/x', '127.0.0.1'],
  ['chrome://settings', null],
  ['file:///tmp/a.html', null],
  ['not an address', null],
  [undefined, null],
])('the host of %s is %s', (url, host) => {
  expect(hostOf(url)).toBe(host);
});
