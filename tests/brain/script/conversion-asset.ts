import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConversion } from '../../../lib/brain/script/convert.ts';
import { generatedDir } from '../../../scripts/build-assets.ts';

/** The asset as it was built from the lists before the tests began (tests/ensure-assets.ts). */
export const conversionBytes = new Uint8Array(readFileSync(join(generatedDir, 'conversion.bin')));
export const conversion = loadConversion(conversionBytes);
