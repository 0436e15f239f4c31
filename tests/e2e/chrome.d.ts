// The extension API, for functions that tests run inside the extension's own worker.
declare const chrome: typeof import('wxt/browser').browser;
