// Runs with nothing installed: brings node_modules to what the lockfile says. Plain JavaScript, because nothing else runs yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Liandu needs Node 20.19 or newer; this is ${process.versions.node}. Install a current Node from nodejs.org and run the command again.`,
  );
  process.exit(1);
}

/** Whether what stands in node_modules is what the lockfile asks for. */
function isInstalled() {
  const marker = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(marker)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(marker, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

if (!isInstalled()) {
  console.log('Installing the packages that Liandu is built with …');
  // Not `npm ci`: it refuses a lockfile written where a registry has no binaries for other systems. This installs the locked versions too, and changes no file.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'The packages could not be installed: check the connection to the npm registry and run the command again.',
    );
    process.exit(1);
  }
}
