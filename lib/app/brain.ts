import { createFold, type Fold } from '../brain/fold.ts';
import { type Conversion, loadConversion } from '../brain/script/convert.ts';
import { type Glossary, loadGlossary } from '../glossary/index.ts';
import { once, readAsset } from './assets.ts';

export interface Brain {
  fold: Fold;
  glossary: Glossary;
}

/** Everything that matching needs, loaded once in the life of a worker. */
export const loadBrain = once(async (): Promise<Brain> => {
  const [glossary, pairs] = await Promise.all([readAsset('glossary.bin'), readAsset('fold.txt')]);
  return { fold: createFold(new TextDecoder().decode(pairs)), glossary: loadGlossary(glossary) };
});

/** The conversion dictionaries: loaded only for readers who convert. */
export const loadConversionOnce = once(
  async (): Promise<Conversion> => loadConversion(await readAsset('conversion.bin')),
);
