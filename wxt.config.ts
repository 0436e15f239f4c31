import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestMessages } from './scripts/build/manifest-messages.ts';
import { buildAssets, generatedDir } from './scripts/build-assets.ts';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  outDir: process.env.LIANDU_OUT ?? '.output',
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
    build: { modulePreload: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Each is explained to readers on the welcome page and in the README.
    permissions: [
      'storage',
      // 20,000 entries of a reader's own with short definitions are 7 MB, kept in two generations; without this the browser stops at 10.
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['probe.js'], run_at: 'document_idle' }],
    action: { default_title: '__MSG_actionTitle__', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' } },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-term': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_commandNextTerm__' },
      'previous-term': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_commandPreviousTerm__' },
      'switch-script': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandSwitchScript__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'liandu@liandu.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    'build:before': () => buildAssets(),
    'build:publicAssets': (_wxt, files) => {
      for (const name of ['glossary.bin', 'conversion.bin', 'fold.txt']) {
        files.push({ absoluteSrc: join(generatedDir, name), relativeDest: name });
      }
      for (const name of ['LICENSE', 'THIRD_PARTY_NOTICES.txt'])
        files.push({ relativeDest: name, contents: readFileSync(name, 'utf8') });
      files.push({ relativeDest: 'highlight.css', contents: readFileSync('assets/highlight.css', 'utf8') });
      for (const [locale, contents] of manifestMessages())
        files.push({ relativeDest: `_locales/${locale}/messages.json`, contents });
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // The panel's page is declared by its entry point; what only one browser knows is taken out of the other's manifest.
      if (wxt.config.browser === 'firefox') delete manifest.minimum_chrome_version;
    },
  },
});
