import fc from 'fast-check';

// The same made-up texts in every run, so that a change is what breaks a test; LIANDU_SEED=random looks for new ones.
const seed = process.env.LIANDU_SEED;
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed ?? 20260101) });
