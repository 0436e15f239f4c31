import { browser } from 'wxt/browser';

/** Address of a file of this extension. WXT types paths only after a build has listed them, and checks must not need a build. */
export function ownUrl(path: `/${string}`): string {
  return (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);
}
