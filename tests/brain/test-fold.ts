import { createFold } from '../../lib/brain/fold.ts';
import { buildFold } from '../../scripts/build/fold.ts';

/** The real folding, made from its sources, so that a test needs no generated file. */
export const fold = createFold(buildFold());
