import { createFold, type Fold } from '../brain/fold.ts';
import { type Conversion, loadConversion } from '../brain/script/convert.ts';
import { type BuiltInGlossary, type Glossary, loadGlossary } from '../glossary/index.ts';
import { openNames } from '../own/own-names.ts';
import { once, readAsset } from './assets.ts';
import { type CompiledOwn, loadCompiled } from './own-compiled.ts';

export interface Brain {
  fold: Fold;
  /** The built-in entries alone. */
  glossary: BuiltInGlossary;
}

/** Everything that matching needs, loaded once in the life of a worker. */
export const loadBrain = once(async (): Promise<Brain> => {
  const [glossary, pairs] = await Promise.all([readAsset('glossary.bin'), readAsset('fold.txt')]);
  return { fold: createFold(new TextDecoder().decode(pairs)), glossary: loadGlossary(glossary) };
});

/** The same with the reader's own lists before the built-in entries. */
export interface BrainWithOwn {
  fold: Fold;
  glossary: Glossary;
  /** Reads the reader's own entries of these ids: until then they can be found, but have neither other names nor a card. */
  readEntries(ids: readonly string[]): Promise<void>;
}

let joined: { compiled: CompiledOwn; brain: BrainWithOwn } | null = null;

/** Follows the lists: only the store knows whether they have changed, as a worker may have slept meanwhile. Lists that cannot be read leave the built-in entries as they are. */
export async function loadBrainWithOwn(): Promise<BrainWithOwn> {
  const [{ fold, glossary }, compiled] = await Promise.all([loadBrain(), loadCompiled().catch(() => null)]);
  if (!compiled) return { fold, glossary, readEntries: () => Promise.resolve() };
  if (joined?.compiled !== compiled) {
    const extra = openNames(compiled.names, compiled.entryById);
    // Without an entry that is to be shown there is still the rest.
    const readEntries = (ids: readonly string[]) => compiled.readEntries(ids).catch(() => {});
    joined = { compiled, brain: { fold, glossary: extra ? glossary.withExtra(extra) : glossary, readEntries } };
  }
  return joined.brain;
}

/** The conversion dictionaries: loaded only for readers who convert. */
export const loadConversionOnce = once(
  async (): Promise<Conversion> => loadConversion(await readAsset('conversion.bin')),
);
