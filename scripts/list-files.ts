import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** Files below folders of the project whose names match, with forward slashes, sorted. (`fs.globSync` needs Node 22.) */
export function listFiles(folders: string[], name: RegExp): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && name.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length).replaceAll('\\', '/')),
    )
    .sort();
}
