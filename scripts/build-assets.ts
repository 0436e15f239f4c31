import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Problem } from '../lib/glossary/validate.ts';
import { buildConversion } from './build/conversion.ts';
import { buildFold } from './build/fold.ts';
import { buildGlossary } from './build/glossary.ts';

/** Where generated assets go; the folder is not in the repository. */
export const generatedDir = fileURLToPath(new URL('../assets/generated/', import.meta.url));

/** Writes every generated asset. Deterministic: the same sources give the same bytes. */
export async function buildAssets(): Promise<void> {
  mkdirSync(generatedDir, { recursive: true });
  writeFileSync(join(generatedDir, 'fold.txt'), buildFold());
  const conversion = buildConversion();
  writeFileSync(join(generatedDir, 'conversion.bin'), conversion);
  // After the conversion, which writes the glossary's traditional texts; both read the glossary's sources.
  writeFileSync(join(generatedDir, 'glossary.bin'), buildGlossary(undefined, warnOfProblems, conversion));
}

/** A mistake in one entry does not stop the build, or nobody could look at a glossary in the making; `npm run check` does not let it pass. */
function warnOfProblems(problems: readonly Problem[]): void {
  console.warn(
    `The glossary has ${problems.length} problems (npx tsx scripts/check-glossary.ts); built without the broken entries.`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAssets();
