import { loadConversion } from '../../../lib/brain/script/convert.ts';
import { buildConversion } from '../../../scripts/build/conversion.ts';

/** The asset as the build makes it now, not as it may lie in assets/generated. */
export const conversionBytes = buildConversion();
export const conversion = loadConversion(conversionBytes);
