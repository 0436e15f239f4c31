import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../lib/glossary/validate.ts';
import { buildConversion } from './build/conversion.ts';
import { buildFold } from './build/fold.ts';
import { buildGlossary } from './build/glossary.ts';
import { buildWorkerTexts } from './build/worker-texts.ts';

/** Where generated assets go; the folder is not in the repository. */
export const generatedDir = fileURLToPath(new URL('../assets/generated/', import.meta.url));

/** Writes every generated asset. Deterministic: the same sources give the same bytes. */
export async function buildAssets(): Promise<void> {
  mkdirSync(generatedDir, { recursive: true });
  writeFileSync(join(generatedDir, 'fold.txt'), buildFold());
  writeFileSync(join(generatedDir, 'worker-texts.json'), buildWorkerTexts());
  const conversion = buildConversion();
  writeFileSync(join(generatedDir, 'conversion.bin'), conversion);
  // After the conversion, which writes the glossary's traditional texts; both read the glossary's sources.
  writeFileSync(join(generatedDir, 'glossary.bin'), buildGlossary(undefined, warnOfProblems, conversion));
}

const ASSETS = ['fold.txt', 'worker-texts.json', 'conversion.bin', 'glossary.bin'];

/** What the assets are made from: an asset older than one of these files would be of another format or say other things. */
const SOURCES = [
  '../assets/glossary/',
  '../assets/conversion/',
  '../assets/locales/',
  '../lib/glossary/',
  '../lib/brain/script/',
  '../lib/brain/pinyin/',
  './build/',
].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Builds the assets where they are missing or older than their sources. */
export async function ensureAssets(): Promise<void> {
  const changed = Math.max(
    ...SOURCES.flatMap((folder) => readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs)),
  );
  const paths = ASSETS.map((name) => join(generatedDir, name));
  if (!paths.every((path) => existsSync(path) && statSync(path).mtimeMs >= changed)) await buildAssets();
}

/** A mistake in one entry does not stop the build, or nobody could look at a glossary in the making; `npm run check` does not let it pass. */
function warnOfProblems(problems: readonly Problem[]): void {
  console.warn(
    `The glossary has ${problems.length} problems (npx tsx scripts/check-glossary.ts); built without the broken entries.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets();
