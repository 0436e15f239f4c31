import { buildFold } from '../../scripts/build/fold.ts';
import { createFold } from '../../lib/brain/fold.ts';

/** The real folding, made from its sources, so that a test needs no generated file. */
export const fold = createFold(buildFold());
