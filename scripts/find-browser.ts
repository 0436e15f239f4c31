import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

/** Places where a Chromium that loads unpacked extensions usually is. Branded Chrome refuses --load-extension since version 137, so it is not among them. */
const SYSTEM_PLACES = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/opt/homebrew/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function playwrightCache(): string | null {
  const base =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
    }[platform() as string] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(base)) return null;
  const folders = readdirSync(base)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse();
  for (const folder of folders) {
    for (const inside of [
      'chrome-linux64/chrome',
      'chrome-linux/chrome',
      'chrome-win/chrome.exe',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
    ]) {
      const path = join(base, folder, inside);
      if (existsSync(path)) return path;
    }
  }
  return null;
}

function lookUp(): string | null {
  return SYSTEM_PLACES.find((path) => existsSync(path)) ?? playwrightCache();
}

function run(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    return true;
  } catch {
    return false;
  }
}

const isRootOnDebian = () => platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * The path of a Chromium that loads extensions: CHROME_PATH, one on the system, Playwright's cache; else installs one with apt-get (root on Debian) or Playwright.
 * Says on stderr what it does, since an installation takes a minute. Throws with one sentence on what to do if none can be had.
 */
export async function findBrowser(): Promise<string> {
  const given = process.env.CHROME_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(
      `CHROME_PATH names ${given}, which does not exist: set it to a Chromium, or unset it to have one found.`,
    );
  }
  const found = lookUp();
  if (found) return found;
  if (isRootOnDebian()) {
    console.error('No Chromium found: installing it with apt-get …');
    if (run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'])) {
      const installed = lookUp();
      if (installed) return installed;
    }
    console.error('apt-get could not install Chromium; trying Playwright …');
  } else console.error("No Chromium found: downloading Playwright's …");
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js');
  if (run(process.execPath, [cli, 'install', 'chromium'])) {
    const installed = lookUp();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium could be found or installed: install one (for example `apt install chromium`) and set CHROME_PATH to it.',
  );
}

/** Installs Chinese fonts where that is possible, so that screenshots show characters and not boxes. Without them everything works but the pictures. */
export function ensureChineseFonts(): void {
  if (!isRootOnDebian() || existsSync('/usr/share/fonts/opentype/noto')) return;
  console.error('Installing Chinese fonts for the screenshots …');
  if (!run('apt-get', ['install', '-y', '-qq', 'fonts-noto-cjk']))
    console.error('Chinese fonts could not be installed: screenshots may show boxes; install fonts-noto-cjk.');
}
