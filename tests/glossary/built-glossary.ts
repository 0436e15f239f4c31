import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadGlossary } from '../../lib/glossary/index.ts';
import { generatedDir } from '../../scripts/build-assets.ts';

/** The real glossary as it was built before the tests began (tests/ensure-assets.ts). */
export const builtGlossary = loadGlossary(new Uint8Array(readFileSync(join(generatedDir, 'glossary.bin'))));
